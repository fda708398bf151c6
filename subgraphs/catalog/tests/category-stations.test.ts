import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ProductUpdated } from '../../../schema/events/catalog.ts';
import { catalog } from '../src/subgraph.ts';

let house: TestRooms;
const owner = testActor();
const station = new Map<string, string | null>();
const hot = newId();
const cold = newId();
const bar = newId();

beforeAll(async () => {
  house = await openRooms([catalog]);
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

const run = async (verb: string, noun: string, input: object): Promise<Answer> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${noun} problems { code path } } }`;
  return (await house.run<Record<string, Answer>>('catalog', owner, source, { input })).data[verb] as Answer;
};
const CATEGORY = 'category { id station { id } }';
const category = async (input: object) => (await run('createCategory', CATEGORY, input)).category?.id as string;
const change = (categoryId: string, input: object) => run('updateCategory', CATEGORY, { categoryId, ...input });
const product = async (input: object) =>
  (await run('createProduct', 'product { id }', { salePrice: '10', ...input })).product?.id as string;
const told = async (...ids: string[]) => {
  await house.settle();
  return ids.map((id) => station.get(id));
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
