import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditOf, faultsIn, openShop, openStock, SOUND, type TestShop } from './shop.ts';

let house: TestRooms;
let shop: TestShop;

beforeAll(async () => {
  house = await openStock();
  shop = await openShop(house);
});
afterAll(async () => {
  try {
    expect(await auditOf(house)).toEqual(SOUND);
  } finally {
    await house.close();
  }
});

let counter = 0;
const named = async (given: object = {}) => {
  const sku = `SKU-${++counter}`;
  return { sku, id: await shop.product({ sku, name: sku, ...given }) };
};
const load = (csv: string, given: object = {}) =>
  shop.run('importOpeningStock', { warehouseId: shop.warehouseId, csv, ...given });
const told = (answer: Awaited<ReturnType<typeof load>>) =>
  answer.rows?.map(({ line, status, problems }) => [
    line,
    status,
    ...problems.map((p) => `${p.code} ${p.path.slice(2).join('.')}`),
  ]);

test('a file opens the stock at its cost; a dry run keeps nothing; sent again it changes nothing', async () => {
  const [a, b] = [await named(), await named()];
  const csv = `\ufeffSKU;quantity;unitCost\r\n${a.sku};10,5;2,50\r\n${b.sku};4;1\r\n`;
  const dry = await load(csv, { dryRun: true });
  expect(dry).toMatchObject({ created: 2, rows: [{ line: 2, status: 'CREATED', product: { id: a.id } }, { line: 3 }] });
  expect(await shop.stands(a.id)).toBe('0/0');
  expect((await load(csv)).created).toBe(2);
  expect(await shop.level(a.id)).toMatchObject({ onHand: '10.5', averageCost: '2.5', value: '26.25' });
  expect(told(await load(csv))).toEqual([
    [2, 'UNCHANGED'],
    [3, 'UNCHANGED'],
  ]);
  await shop.run('issueStock', { warehouseId: shop.warehouseId, lines: [{ productId: a.id, quantity: '1' }] });
  expect(told(await load(csv))).toEqual([
    [2, 'UNCHANGED'],
    [3, 'UNCHANGED'],
  ]);
  expect(told(await load(`sku,quantity,unitCost\n${a.sku},11,2.5`))).toEqual([[2, 'REJECTED', 'ALREADY_EXISTS 2.sku']]);
  expect(await shop.stands(a.id)).toBe('9.5/0');
});

test('a wrong row is told with its line and column, and harms no other', async () => {
  const [good, service, taken, lots] = [await named(), await named({ stockable: false }), await named(), await named()];
  await shop.receive(taken.id, 1);
  await shop.run('setLotTracking', { productId: lots.id, tracksLots: true });
  const csv = [
    'sku,quantity,unitCost,lotNumber,expiresOn',
    `${good.sku},5,2,,`,
    `${service.sku},5,2,,`,
    'NOWHERE,5,2,,',
    `${taken.sku},5,2,,`,
    `${lots.sku},5,2,,`,
    `${lots.sku},5,2,A,2030-01-31`,
    `${lots.sku},6,2,B,2030-02-30`,
    `${lots.sku},6,2,C,2030-03-31`,
    `${good.sku},5,2,,`,
    'X,-1,two,,',
    ',0,-1,,',
    `${good.sku},1,1,L,,more`,
  ].join('\n');
  const answer = await load(csv);
  expect(told(answer)?.sort((x, y) => Number(x[0]) - Number(y[0]))).toEqual([
    [2, 'CREATED'],
    [3, 'REJECTED', 'INVALID 3.sku'],
    [4, 'REJECTED', 'NOT_FOUND 4.sku'],
    [5, 'REJECTED', 'ALREADY_EXISTS 5.sku'],
    [6, 'REJECTED', 'INVALID 6.lotNumber'],
    [7, 'CREATED'],
    [8, 'REJECTED', 'INVALID 8.expiresOn'],
    [9, 'CREATED'],
    [10, 'REJECTED', 'INVALID 10.sku'],
    [11, 'REJECTED', 'INVALID 11.quantity', 'INVALID 11.unitCost'],
    [12, 'REJECTED', 'INVALID 12.quantity', 'INVALID 12.unitCost', 'NOT_FOUND 12.sku'],
    [13, 'REJECTED', 'INVALID 13'],
  ]);
  expect(answer.created).toBe(3);
  expect([await shop.stands(good.id), await shop.stands(lots.id)]).toEqual(['5/0', '11/0']);
});

test('a file that is no such file, or for nowhere, is refused whole', async () => {
  for (const csv of [
    '',
    'sku,quantity\nA,1',
    'sku,quantity,unitCost,colour\nA,1,1,red',
    'sku,quantity,unitCost\n"A,1,1',
  ])
    expect(faultsIn(await load(csv))).toEqual(['INVALID csv']);
  expect(faultsIn(await load('sku,quantity,unitCost\nA,1,1', { warehouseId: newId() }))).toEqual([
    'NOT_FOUND warehouseId',
  ]);
});

test('the same file twice at once opens the stock once; ten thousand rows go in', async () => {
  const products = Array.from({ length: 10_000 }, (_, i) => ({ id: newId(), sku: `MANY-${i}` }));
  await house.rows('stock', `insert into stock_product (id, company_id, version, sku, name, stockable, active)
    select id, $1, 1, sku, sku, true, true from jsonb_to_recordset($2::jsonb) p (id uuid, sku text)`, [shop.actor.companyId, JSON.stringify(products)]); // biome-ignore format: a statement
  const lines = products.map(({ sku }) => `${sku},2,3`);
  const files = [lines, [...lines].reverse()].map((rows) => ['sku,quantity,unitCost', ...rows].join('\n'));
  const answers = await Promise.all(files.map((csv) => load(csv)));
  expect(answers.map((answer) => answer.created).reduce((a, b) => Number(a) + Number(b), 0)).toBe(10_000);
  expect(answers.flatMap((answer) => answer.rows?.filter((row) => row.status === 'REJECTED'))).toEqual([]);
});

test('quick entry brings in by SKU, at the average unless a cost is told', async () => {
  const [a, b] = [await named(), await named({ stockable: false })];
  await shop.receive(a.id, 10, 4);
  const enter = (lines: object[]) =>
    shop.run('enterStock', { warehouseId: shop.warehouseId, lines, reference: 'BL-7' });
  const answer = await enter([
    { sku: a.sku, quantity: '2' },
    { sku: a.sku, quantity: '12', unitCost: '8' },
  ]);
  expect(answer.movements).toMatchObject([
    { quantity: '2', unitCost: '4' },
    { quantity: '12', unitCost: '8' },
  ]);
  expect(await shop.level(a.id)).toMatchObject({ onHand: '24', averageCost: '6', value: '144' });
  const wrong = [
    { sku: 'NOWHERE', quantity: '1' },
    { sku: b.sku, quantity: '1' },
    { sku: 'a\u0000', quantity: '1' },
  ];
  expect(faultsIn(await enter(wrong))).toEqual([
    'NOT_FOUND lines.0.sku',
    'INVALID lines.1.sku',
    'NOT_FOUND lines.2.sku',
  ]);
});
