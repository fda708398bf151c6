import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { openHouse, type TestHouse } from '../src/testing-house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
  const token = await house.token('owner');
  const rows = Array.from({ length: 450 }, (_, i) => `many-${i},Thing ${i},1.50`).join('\n');
  const evil = 'evil,"=HYPERLINK(""http://x"",""y"")",2';
  const { text } = await house.ask(
    token,
    'mutation ($csv: String!) { importProducts(input: { csv: $csv }) { created problems { message } rows { status problems { message } } } }',
    { csv: `sku,name,salePrice\n${rows}\n${evil}` },
  );
  expect(text).toContain('"created":451');
});
afterAll(() => house.close());

async function get(path: string, who: string | null = 'owner', headers: Record<string, string> = {}) {
  const authorization = who ? { authorization: `Bearer ${await house.token(who)}` } : {};
  const response = await fetch(house.url + path, { headers: { ...authorization, ...headers } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });

describe('a list as CSV', () => {
  test('has all rows, however many pages they are, in the columns asked for', async () => {
    const { status, headers, text } = await get('/export/products.csv?columns=sku,name,salePrice,category.name');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const rows = rowsOf(text);
    expect(new Set(rows.map(({ sku }) => sku)).size).toBe(rows.length);
    expect(rows.filter(({ sku }) => sku?.startsWith('many-'))).toHaveLength(450);
    expect(rows.find(({ sku }) => sku === 'many-7')).toEqual({
      sku: 'many-7',
      name: 'Thing 7',
      salePrice: '1.5',
      'category.name': '',
    });
    expect(rows.some((row) => row['category.name'])).toBe(true);
  });

  test('narrows by the list’s own arguments', async () => {
    const { text } = await get('/export/products.csv?columns=sku&search=Thing%2011&filter={"active":true}');
    expect(rowsOf(text).every(({ sku }) => sku?.startsWith('many-11'))).toBe(true);
  });

  test('has every plain value the caller may see when no columns are named', async () => {
    const columnsFor = async (who: string) =>
      Object.keys(rowsOf((await get('/export/products.csv', who)).text)[0] ?? {});
    const owner = await columnsFor('owner');
    const waiter = await columnsFor('waiter');
    expect(owner).toEqual(expect.arrayContaining(['id', 'sku', 'name', 'salePrice', 'purchasePrice', 'category.id']));
    expect(waiter).toEqual(expect.arrayContaining(['id', 'sku', 'name', 'salePrice']));
    expect(waiter).not.toContain('purchasePrice');
  });

  test('keeps a spreadsheet from running what a name says', async () => {
    const { text } = await get('/export/products.csv?columns=sku,name&search=evil');
    expect(rowsOf(text)).toEqual([{ sku: 'evil', name: `'=HYPERLINK("http://x","y")` }]);
  });

  test.each([
    ['/export/products.csv', null, 401, 'UNAUTHENTICATED'],
    ['/export/products.csv?columns=sku,purchasePrice', 'waiter', 403, 'FORBIDDEN'],
    ['/export/nothing.csv', 'owner', 400, 'BAD_REQUEST'],
    ['/export/me.csv', 'owner', 400, 'BAD_REQUEST'],
    ['/export/products', 'owner', 400, 'BAD_REQUEST'],
    ['/export/products.csv?columns=sku,secret', 'owner', 400, 'BAD_REQUEST'],
    ['/export/products.csv?columns=category', 'owner', 400, 'BAD_REQUEST'],
    ['/export/products.csv?first=5', 'owner', 400, 'BAD_REQUEST'],
    ['/export/products.csv?filter={"active"', 'owner', 400, 'BAD_REQUEST'],
    ['/export/products.csv?filter={"nonsense":1}', 'owner', 400, 'BAD_REQUEST'],
  ])('%s as %s is refused with %i %s', async (path, who, status, code) => {
    const answer = await get(path, who);
    expect({ status: answer.status, code: JSON.parse(answer.text).errors[0].extensions.code }).toEqual({
      status,
      code,
    });
  });
});

test.each([
  ['/files/product/x/pdf', 'owner', 400],
  ['/files/nothing/x/pdf', 'owner', 400],
  ['/files/products/x/pdf', 'owner', 400],
  ['/files', 'owner', 400],
  ['/files/invoice/x/pdf', null, 401],
])('%s as %s is refused with %i', async (path, who, status) => {
  expect((await get(path, who)).status).toBe(status);
});
