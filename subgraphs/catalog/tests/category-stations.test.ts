import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ProductUpdated } from '../../../schema/events/catalog.ts';
import { catalog } from '../src/subgraph.ts';
import { restaurantStandIn } from './restaurant-stand-in.ts';

let house: TestRooms;
const owner = testActor();
const station = new Map<string, string | null>();
const restaurant = restaurantStandIn();
const [hot, cold, bar] = [restaurant.station(owner), restaurant.station(owner), restaurant.station(owner)];

beforeAll(async () => {
  house = await openRooms([catalog, restaurant.definition] as SubgraphDefinition<never>[]);
  await house.bus.subscribe('probe', ['ProductUpdated'], async (batch) => {
    for (const { payload } of batch) {
      const { productId, stationId } = payload as ProductUpdated;
      station.set(productId, stationId);
    }
  });
});
afterAll(() => house.close());

interface Answer {
  product?: { id: string } | null;
  category?: { id: string; station: { id: string } | null } | null;
  problems: { code: string; path: string[] }[];
}

const run = async (verb: string, noun: string, input: object, actor = owner): Promise<Answer> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${noun} problems { code path } } }`;
  return (await house.run<Record<string, Answer>>('catalog', actor, source, { input })).data[verb] as Answer;
};
const CATEGORY = 'category { id station { id } }';
const category = async (input: object) => (await run('createCategory', CATEGORY, input)).category?.id as string;
const change = (categoryId: string, input: object) => run('updateCategory', CATEGORY, { categoryId, ...input });
const product = async (input: object) =>
  (await run('createProduct', 'product { id }', { salePrice: '10', ...input })).product?.id as string;
const codes = ({ problems }: Answer) => problems.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);
/** Where products are prepared, as neighbours were told, and as the graph shows it. */
const told = async (...ids: string[]) => {
  // Once for what is on its way from an outbox to the bus, once more for its delivery.
  await house.settle();
  await house.settle();
  const source = `{ ${ids.map((id, i) => `p${i}: product(id: "${id}") { preparedAt { id } }`).join(' ')} }`;
  const { data } = await house.run<Record<string, { preparedAt: { id: string } | null }>>('catalog', owner, source);
  const shown = ids.map((_, i) => data[`p${i}`]?.preparedAt?.id ?? null);
  expect(ids.map((id) => station.get(id))).toEqual(shown);
  return shown;
};

test('a good goes to its own station, else to that of the nearest category that names one; a service only where it says so', async () => {
  const food = await category({ name: 'Food', stationId: hot });
  const starters = await category({ name: 'Starters', parentId: food });
  const salads = await category({ name: 'Salads', parentId: starters, stationId: cold });
  const soup = await product({ name: 'Soup', categoryId: starters });
  const salad = await product({ name: 'Salad', categoryId: salads });
  const punch = await product({ name: 'Punch', categoryId: salads, stationId: bar });
  const catering = await product({ name: 'Catering', categoryId: food, kind: 'SERVICE' });
  const bag = await product({ name: 'Bag' });
  expect(await told(soup, salad, punch, catering, bag)).toEqual([hot, cold, bar, null, null]);

  expect((await change(salads, { stationId: null })).category).toMatchObject({ station: null });
  expect(await told(soup, salad, punch)).toEqual([hot, hot, bar]);
  expect((await change(food, { stationId: cold })).category).toMatchObject({ station: { id: cold } });
  expect(await told(soup, salad, punch, catering)).toEqual([cold, cold, bar, null]);
});

test('who moves with a category is prepared where it comes to lie', async () => {
  const kitchen = await category({ name: 'Kitchen', stationId: hot });
  const counter = await category({ name: 'Counter', stationId: bar });
  const cakes = await category({ name: 'Cakes', parentId: kitchen });
  const tart = await product({ name: 'Tart', categoryId: cakes });
  expect(await told(tart)).toEqual([hot]);
  await change(cakes, { parentId: counter });
  expect(await told(tart)).toEqual([bar]);
  await change(cakes, { parentId: null });
  expect(await told(tart)).toEqual([null]);
});

test('what is no id is refused, and nothing is kept', async () => {
  const made = await run('createCategory', CATEGORY, { name: 'Wrong', stationId: 'hot' });
  expect(made).toMatchObject({ category: null, problems: [{ path: ['input', 'stationId'] }] });
  expect(await category({ name: 'Wrong' })).toBeTruthy();
});

test('a station is one of the company’s, in a shop that the caller sees; it is refused with all else that is wrong', async () => {
  const theirs = restaurant.station(testActor());
  const upstairs = restaurant.station(owner, newId());
  const manager = { ...owner, shops: [newId()] };
  const soup = await product({ name: 'Soup of the day' });
  const food = await category({ name: 'Food of the day' });
  for (const stationId of [theirs, newId()]) {
    expect(codes(await run('createCategory', CATEGORY, { name: '', stationId }))).toEqual([
      'INVALID name',
      'NOT_FOUND stationId',
    ]);
    expect(codes(await change(food, { stationId }))).toEqual(['NOT_FOUND stationId']);
    expect(codes(await run('createProduct', '', { name: '', salePrice: '1', stationId }))).toEqual([
      'INVALID name',
      'NOT_FOUND stationId',
    ]);
    expect(codes(await run('updateProduct', '', { productId: soup, stationId }))).toEqual(['NOT_FOUND stationId']);
  }
  expect(codes(await run('createCategory', CATEGORY, { name: 'Upstairs', stationId: upstairs }, manager))).toEqual([
    'NOT_FOUND stationId',
  ]);
  expect(await category({ name: 'Upstairs', stationId: upstairs })).toBeTruthy();
  expect(await told(soup)).toEqual([null]);
});

test('in a file, a row with a station that is not there is left out', async () => {
  const csv = `sku,name,salePrice,stationId\nHOT,Pie,5,${hot}\nLOST,Lost,5,${newId()}\nNOWHERE,Cup,5,\n`;
  const source = `mutation ($input: ImportProductsInput!) { importProducts(input: $input) {
    created rows { line status problems { code message path } } } }`;
  const { data } = await house.run('catalog', owner, source, { input: { csv } });
  expect(data.importProducts).toEqual({
    created: 2,
    rows: [
      { line: 2, status: 'CREATED', problems: [] },
      {
        line: 3,
        status: 'REJECTED',
        problems: [
          { code: 'NOT_FOUND', message: 'There is no such station.', path: ['input', 'csv', '3', 'stationId'] },
        ],
      },
      { line: 4, status: 'CREATED', problems: [] },
    ],
  });
});

test('while restaurant is away, only stations that nothing names yet wait for it', async () => {
  const once = { name: 'Barbecue', stationId: restaurant.station(owner), idempotencyKey: 'once' };
  const made = await run('createCategory', CATEGORY, once);
  await category({ name: 'Hot again', stationId: hot });
  restaurant.state.isAway = true;
  const fresh = restaurant.station(owner);
  expect(codes(await run('createCategory', CATEGORY, { name: 'Grill', stationId: fresh }))).toEqual([
    'TRY_AGAIN stationId',
  ]);
  expect(await told(await product({ name: 'Stew', stationId: hot.toUpperCase() }))).toEqual([hot]);
  expect(await run('createCategory', CATEGORY, once)).toEqual(made);
  expect((await change(made.category?.id as string, { stationId: null })).category).toMatchObject({ station: null });
  expect(await run('createCategory', CATEGORY, once)).toMatchObject({
    category: { id: made.category?.id },
    problems: [],
  });
  restaurant.state.isAway = false;
});

test('goods that are added or moved while a category above them gets another station are told of that one', async () => {
  const top = await category({ name: 'Top', stationId: hot });
  const middle = await category({ name: 'Middle', parentId: top });
  const [left, right] = [
    await category({ name: 'Left', parentId: middle }),
    await category({ name: 'Right', parentId: middle }),
  ];
  const moved = await product({ name: 'Moved', categoryId: left });
  const added: string[] = [];
  for (let round = 0; round < 15; round++) {
    const [made] = await Promise.all([
      Promise.all([0, 1, 2].map((n) => product({ name: `Added ${round} ${n}`, categoryId: n === 0 ? left : right }))),
      change(top, { stationId: round % 2 === 0 ? cold : hot }),
      run('updateProduct', '', { productId: moved, categoryId: round % 2 === 0 ? right : left }),
    ]);
    added.push(...made);
  }
  expect(new Set(await told(moved, ...added))).toEqual(new Set([cold]));
});
