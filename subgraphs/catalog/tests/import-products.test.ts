import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { catalog } from '../src/subgraph.ts';

let house: TestRooms;

const told: { companyId: string; sku: string }[] = [];

beforeAll(async () => {
  house = await openRooms([catalog]);
  await house.bus.subscribe('probe', ['ProductUpdated'], async (batch) => {
    for (const { companyId, payload } of batch) told.push({ companyId, sku: (payload as { sku: string }).sku });
  });
});
afterAll(() => house.close());

interface Imported {
  created: number;
  updated: number;
  rows: {
    line: number;
    status: string;
    product: { id: string } | null;
    problems: { code: string; path: string[] }[];
  }[];
  problems: { code: string; path: string[]; message: string }[];
}

const IMPORT = `mutation ($input: ImportProductsInput!) {
  importProducts(input: $input) { created updated rows { line status product { id } problems { code path } } problems { code path message } }
}`;
const PRODUCTS = `{ products { edges { node { sku name salePrice purchasePrice taxRate unit stockable minStock kind description barcodes category { name } } } } }`;

const load = async (actor: ReturnType<typeof testActor>, csv: string, dryRun = false) =>
  (await house.run<{ importProducts: Imported }>('catalog', actor, IMPORT, { input: { csv, dryRun } })).data
    .importProducts;
const products = async (actor: ReturnType<typeof testActor>) =>
  (
    await house.run<{ products: { edges: { node: Record<string, unknown> }[] } }>('catalog', actor, PRODUCTS)
  ).data.products.edges.map((e) => e.node);
const eventsOf = async (actor: ReturnType<typeof testActor>) => {
  await house.settle();
  return told.flatMap(({ companyId, sku }) => (companyId === actor.companyId ? sku : [])).sort();
};

test('a file makes products and categories; sent again it changes nothing and tells no one', async () => {
  const actor = testActor();
  const csv = '\ufeffSKU,name,category,salePrice,stockable,barcode,minStock,description\r\n'
    + 'P1,"Naan, plain",Breads,2.50,true,4006381333931|96385074,5,"Two\nlines"\r\n'
    + '\r\n'
    + 'P2,Rice,Sides,3,no,,,\r\n'; // biome-ignore format: lines
  const first = await load(actor, csv);
  expect(first).toMatchObject({ created: 2, updated: 0, problems: [] });
  expect(first.rows.map((r) => [r.line, r.status])).toEqual([
    [2, 'CREATED'],
    [5, 'CREATED'],
  ]);
  expect(await products(actor)).toMatchObject([
    {
      sku: 'P1', name: 'Naan, plain', salePrice: '2.5', stockable: true, minStock: '5', description: 'Two\nlines',
      category: { name: 'Breads' }, barcodes: ['4006381333931', '96385074'],
    },
    { sku: 'P2', name: 'Rice', salePrice: '3', stockable: false, kind: 'GOOD', unit: 'each', category: { name: 'Sides' } },
  ]); // biome-ignore format: a table
  const again = await load(actor, csv);
  expect(again).toMatchObject({ created: 0, updated: 0 });
  expect(again.rows.map((r) => [r.status, r.product?.id])).toEqual(first.rows.map((r) => ['UNCHANGED', r.product?.id]));
  expect(await eventsOf(actor)).toEqual(['P1', 'P2']);
});

test('a later file changes what it says and leaves the rest', async () => {
  const actor = testActor();
  await load(actor, 'sku,name,salePrice,taxRate,purchasePrice\nA,Ale,4,20,1\nB,Beer,5,20,2');
  const { rows, created, updated } = await load(
    actor,
    'sku;name;salePrice;taxRate\nA;Ale;4,50;\nB;Beer;5;20\nC;Cider;6;',
  );
  expect(rows.map((r) => r.status)).toEqual(['UPDATED', 'UNCHANGED', 'CREATED']);
  expect([created, updated]).toEqual([1, 1]);
  expect((await products(actor))[0]).toMatchObject({ sku: 'A', salePrice: '4.5', taxRate: '20', purchasePrice: '1' });
  expect(await eventsOf(actor)).toEqual(['A', 'A', 'B', 'C']);
});

test('a wrong row is reported with its line and harms no other', async () => {
  const actor = testActor();
  await load(actor, 'sku,name,barcode,kind\nOLD,Old,96385074,\nSERVICE,Delivery,,SERVICE');
  const csv = [
    'sku,name,salePrice,stockable,kind,barcode,stationId,category',
    'OK1,Fine,1,true,,,,Kept',
    'BAD1,,1.005,maybe,THING,123,x,Lost',
    'BAD2,Wrong price,abc,,,,,Lost',
    'OK1,Twice,1,,,,,',
    'BAD3,Taken,1,,,96385074,,',
    'SERVICE,Delivery,1,true,,,,',
    'BAD4,Too many,1,,,,,,more',
    'OK2,"Fine ""too""",2,,,4006381333931,,',
    'BAD5,Code again,2,,,4006381333931,,',
    ',No SKU,2,,,,,',
  ].join('\n');
  const { rows, created } = await load(actor, csv);
  expect(created).toBe(2);
  expect(rows.map((r) => [r.line, r.status, r.problems.map((p) => `${p.code} ${p.path.slice(2).join('.')}`)])).toEqual([
    [2, 'CREATED', []],
    [3, 'REJECTED', expect.arrayContaining(['INVALID 3.name', 'INVALID 3.salePrice', 'INVALID 3.stockable', 'INVALID 3.kind', 'INVALID 3.barcode', 'INVALID 3.stationId'])],
    [4, 'REJECTED', ['INVALID 4.salePrice']],
    [5, 'REJECTED', ['INVALID 5.sku']],
    [6, 'REJECTED', ['ALREADY_EXISTS 6.barcode']],
    [7, 'REJECTED', ['INVALID 7.stockable']],
    [8, 'REJECTED', ['INVALID 8']],
    [9, 'CREATED', []],
    [10, 'REJECTED', ['ALREADY_EXISTS 10.barcode']],
    [11, 'REJECTED', ['INVALID 11.sku']],
  ]); // biome-ignore format: a table
  expect((await products(actor)).map((p) => p.sku).sort()).toEqual(['OK1', 'OK2', 'OLD', 'SERVICE']);
  expect(await house.rows('catalog', 'select name from category where company_id = $1', [actor.companyId])).toEqual([
    { name: 'Kept' },
  ]);
});

test('a dry run tells the same and keeps nothing', async () => {
  const actor = testActor();
  await load(actor, 'sku,name\nA,Ale');
  const csv = 'sku,name,category,barcode\nA,Amber ale,Beers,\nB,Bitter,Beers,96385074\nC,Copy,Beers,96385074\nD,,,';
  const dry = await load(actor, csv, true);
  expect(dry.rows.map((r) => r.status)).toEqual(['UPDATED', 'CREATED', 'REJECTED', 'REJECTED']);
  expect([dry.created, dry.updated]).toEqual([1, 1]);
  expect(await products(actor)).toMatchObject([{ sku: 'A', name: 'Ale', category: null }]);
  expect(await house.rows('catalog', 'select from category where company_id = $1', [actor.companyId])).toEqual([]);
  expect(await eventsOf(actor)).toEqual(['A']);
  expect((await load(actor, csv)).rows.map((r) => r.status)).toEqual(dry.rows.map((r) => r.status));
});

test('a file that is no such file is refused whole', async () => {
  const actor = testActor();
  const codes = async (csv: string) => (await load(actor, csv)).problems.map((p) => `${p.code} ${p.path.join('.')}`);
  for (const csv of [
    '',
    'name,salePrice\nx,1',
    'sku,name,colour\nA,Ale,red',
    'sku,name,sku\nA,Ale,B',
    'sku,name\nA,"Ale',
  ]) {
    expect(await codes(csv)).toEqual(['INVALID input.csv']);
  }
  const rows = Array.from({ length: 20_001 }, (_, i) => `S${i},N`).join('\n');
  expect(await codes(`sku,name\n${rows}`)).toEqual(['INVALID input.csv']);
  expect(await codes(`sku,name\nA,${'x'.repeat(5 * 1024 * 1024)}`)).toEqual(['INVALID input.csv']);
  expect(await products(actor)).toEqual([]);
});

test('files at once and a SKU of a shop that is not shown do no harm', async () => {
  const actor = testActor();
  const csv = (order: number[]) => ['sku,name,category', ...order.map((i) => `S${i},Name ${i},C${i % 3}`)].join('\n');
  const numbers = Array.from({ length: 60 }, (_, i) => i);
  const results = await Promise.all([load(actor, csv(numbers)), load(actor, csv([...numbers].reverse()))]);
  expect(results.map((r) => r.created).sort()).toEqual([0, 60]);
  const shopId = testActor().companyId;
  const create = 'mutation ($input: CreateProductInput!) { createProduct(input: $input) { product { id } } }';
  await house.run('catalog', actor, create, { input: { name: 'Elsewhere', sku: 'ELSE', salePrice: '1', shopId } });
  const { rows } = await load({ ...actor, shops: [] }, 'sku,name\nELSE,Mine\nNEW,New');
  expect(rows.map((r) => r.status)).toEqual(['REJECTED', 'CREATED']);
});

test('the number of statements does not grow with the rows; ten thousand rows go in', async () => {
  const actor = testActor();
  const csv = (n: number, price: number) =>
    ['sku,name,category,salePrice', ...Array.from({ length: n }, (_, i) => `N${i},Name ${i},C${i % 20},${price}`)].join(
      '\n',
    );
  const statements = async (n: number, price: number) => {
    await house.settle();
    const looks: number[] = [];
    // Work in the background says a statement now and then; the least of a few looks is the import's own.
    for (let look = 0; look < 3; look++) {
      const before = house.statements();
      await load(actor, csv(n, price), true);
      looks.push(house.statements() - before);
    }
    return Math.min(...looks);
  };
  await statements(2, 1);
  expect(await statements(900, 1)).toBe(await statements(2, 1));
  expect((await load(actor, csv(10_000, 1))).created).toBe(10_000);
  expect((await load(actor, csv(10_000, 2))).updated).toBe(10_000);
});

test('tax category, supplier, allergens and time to prepare come with a file', async () => {
  const actor = testActor();
  await house.run(
    'catalog',
    actor,
    'mutation { createTaxCategory(input: { name: "Food", rate: "5.5" }) { taxCategory { id } } }',
  );
  const supplierId = '01890000-0000-7000-8000-000000000001';
  const csv = `sku,name,taxCategory,taxRate,supplierId,allergens,preparationMinutes
    A,Soup,Food,,${supplierId},celery|milk|celery,12
    B,Both,Food,10,,,
    C,None,Wine,,,,
    D,Wrong,,,x,,1.5`.replace(/\n +/g, '\n');
  const { rows } = await load(actor, csv);
  expect(rows.map((r) => [r.status, r.problems.map((p) => p.path.slice(2).join('.'))])).toEqual([
    ['CREATED', []],
    ['REJECTED', ['3.taxRate']],
    ['REJECTED', ['4.taxCategory']],
    ['REJECTED', ['5.preparationMinutes', '5.supplierId']],
  ]);
  const { data } = await house.run<{ products: { edges: { node: object }[] } }>(
    'catalog',
    actor,
    '{ products { edges { node { taxRate taxCategory { name } supplier { id } allergens preparationMinutes } } } }',
  );
  expect(data.products.edges.map(({ node }) => node)).toEqual([
    { taxRate: '5.5', taxCategory: { name: 'Food' }, supplier: { id: supplierId }, allergens: ['celery', 'milk'], preparationMinutes: 12 },
  ]); // biome-ignore format: a table
  const again = await load(actor, csv.split('\n').slice(0, 2).join('\n'));
  expect(again.rows.map((r) => r.status)).toEqual(['UNCHANGED']);
});
