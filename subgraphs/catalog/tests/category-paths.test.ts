import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ProductUpdated } from '../../../schema/events/catalog.ts';
import { catalog } from '../src/subgraph.ts';

let house: TestRooms;
const owner = testActor();
const paths = new Map<string, string[] | undefined>();

beforeAll(async () => {
  house = await openRooms([catalog] as SubgraphDefinition<never>[]);
  await house.bus.subscribe('probe', ['ProductUpdated'], async (batch) => {
    for (const { payload } of batch) {
      const { productId, categoryIds } = payload as ProductUpdated;
      paths.set(productId, categoryIds);
    }
  });
});
afterAll(() => house.close());

async function run(verb: string, noun: string, input: object): Promise<string> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${noun} { id } problems { code } } }`;
  type Answer = Record<string, Record<string, { id: string }>>;
  return (await house.run<Answer>('catalog', owner, source, { input })).data[verb]?.[noun]?.id ?? '';
}
const category = (name: string, parentId?: string) => run('createCategory', 'category', { name, parentId });
const product = (name: string, categoryId?: string) =>
  run('createProduct', 'product', { name, categoryId, salePrice: '3' });

/** The categories that neighbours were told a product stands in. */
async function told(productId: string): Promise<string[] | undefined> {
  // Once for what is on its way from an outbox to the bus, once more for its delivery.
  await house.settle();
  await house.settle();
  return paths.get(productId);
}

test('neighbours are told the category a product stands in and those above it, also when one of them is moved', async () => {
  const drinks = await category('Drinks');
  const beers = await category('Beers', drinks);
  const stouts = await category('Stouts', beers);
  const stout = await product('Stout', stouts);
  const bag = await product('Bag');
  expect(await told(stout)).toEqual([stouts, beers, drinks]);
  expect(await told(bag)).toEqual([]);
  const cellar = await category('Cellar');
  await run('updateCategory', 'category', { categoryId: beers, parentId: cellar });
  expect(await told(stout)).toEqual([stouts, beers, cellar]);
  await run('updateCategory', 'category', { categoryId: beers, parentId: null });
  expect(await told(stout)).toEqual([stouts, beers]);
});
