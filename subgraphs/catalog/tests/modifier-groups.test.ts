import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import type { RunningSubgraph } from '@comptoir/kit/subgraph';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ProductUpdated } from '../../../schema/events/catalog.ts';
import { applyDue } from '../src/domain/apply-due.ts';
import { catalog } from '../src/subgraph.ts';

let house: TestRooms;
const owner = testActor();
const told: ProductUpdated[] = [];

beforeAll(async () => {
  house = await openRooms([catalog]);
  await house.bus.subscribe('probe', ['ProductUpdated'], async (batch) => {
    told.push(...batch.map((event) => event.payload as ProductUpdated));
  });
});
afterAll(() => house.close());

interface Group {
  id: string;
  name: string;
  version: number;
  modifiers: { id: string; name: string; price: string; active: boolean }[];
}
interface Answer {
  product?: { id: string; modifierGroups: { name: string }[] } | null;
  category?: { id: string } | null;
  modifierGroup?: Group | null;
  problems: { code: string; path: string[] }[];
}

const GROUP = 'modifierGroup { id name minChoices maxChoices active version modifiers { id name price active } }';
const NOUNS: Record<string, string> = {
  createModifierGroup: GROUP,
  updateModifierGroup: GROUP,
  setModifierGroups: 'product { id modifierGroups { name } } category { id modifierGroups { name } }',
  createProduct: 'product { id }',
  createCategory: 'category { id }',
  updateCategory: 'category { id }',
};
const run = async (verb: string, input: object, actor = owner): Promise<Answer> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${NOUNS[verb]} problems { code path } } }`;
  const { data, errors } = await house.run<Record<string, Answer>>('catalog', actor, source, { input });
  if (errors) throw new Error(errors[0]?.message);
  return data[verb] as Answer;
};
const group = async (name: string, more: object = {}) =>
  (await run('createModifierGroup', { name, modifiers: [{ name: 'A' }, { name: 'B', price: '0.50' }], ...more }))
    .modifierGroup as Group;
const product = async (more: object = {}) =>
  (await run('createProduct', { name: 'Dish', salePrice: '10', ...more })).product?.id as string;
const category = async (name: string, parentId?: string) =>
  (await run('createCategory', { name, parentId })).category?.id as string;
const offered = async (id: string) =>
  (
    await house.run<{ product: { modifierGroups: { name: string }[] } }>(
      'catalog',
      owner,
      'query ($id: ID!) { product(id: $id) { modifierGroups { name } } }',
      { id },
    )
  ).data.product.modifierGroups.map(({ name }) => name);
const lastTold = async (productId: string) => {
  await house.settle();
  return told.filter((payload) => payload.productId === productId).at(-1);
};

test('a group is added, changed and read; modifiers keep their ids', async () => {
  const steak = await group('Cooking', { minChoices: 1, maxChoices: 1 });
  expect(steak).toMatchObject({
    minChoices: 1, maxChoices: 1, active: true, version: 1,
    modifiers: [{ name: 'A', price: '0', active: true }, { name: 'B', price: '0.5', active: true }],
  }); // biome-ignore format: a table
  const [a, b] = steak.modifiers;
  const { modifierGroup, problems } = await run('updateModifierGroup', {
    modifierGroupId: steak.id,
    version: 1,
    maxChoices: null,
    modifiers: [{ name: 'C' }, { modifierId: b?.id, name: 'Blue', price: '1' }],
  });
  expect(problems).toEqual([]);
  expect(modifierGroup).toMatchObject({
    maxChoices: null, version: 2,
    modifiers: [{ name: 'C' }, { id: b?.id, name: 'Blue', price: '1' }, { id: a?.id, name: 'A', active: false }],
  }); // biome-ignore format: a table
  expect((await run('updateModifierGroup', { modifierGroupId: steak.id, version: 1, name: 'Late' })).problems).toEqual([
    { code: 'VERSION_CONFLICT', path: ['input', 'version'] },
  ]);
});

test('own groups are offered first, then those of the category and of what it lies under; each once', async () => {
  const food = await category('Food');
  const pizzas = await category('Pizzas', food);
  const [sauce, size, extra] = [await group('Sauce'), await group('Size'), await group('Extra')];
  const productId = await product({ categoryId: pizzas });
  await run('setModifierGroups', { categoryId: food, modifierGroupIds: [sauce.id] });
  await run('setModifierGroups', { categoryId: pizzas, modifierGroupIds: [extra.id, size.id] });
  const { product: shown } = await run('setModifierGroups', { productId, modifierGroupIds: [size.id] });
  expect(shown?.modifierGroups.map(({ name }) => name)).toEqual(['Size', 'Extra', 'Sauce']);
  expect((await lastTold(productId))?.modifierGroups).toMatchObject([
    { name: 'Size', minChoices: 0, maxChoices: null, modifiers: [{ name: 'A', price: '0' }, { name: 'B', price: '0.5' }] },
    { name: 'Extra' },
    { name: 'Sauce' },
  ]); // biome-ignore format: a table
  await run('updateModifierGroup', { modifierGroupId: extra.id, active: false });
  expect(await offered(productId)).toEqual(['Size', 'Sauce']);
  expect((await lastTold(productId))?.modifierGroups?.map(({ name }) => name)).toEqual(['Size', 'Sauce']);
  const other = await category('Elsewhere');
  await run('updateCategory', { categoryId: pizzas, parentId: other });
  expect((await lastTold(productId))?.modifierGroups?.map(({ name }) => name)).toEqual(['Size']);
});

test('what one may not see, and what is more than can be told at once, is told by the background', async () => {
  const shops = [owner.userId as string];
  const local = testActor({ companyId: owner.companyId, shops });
  const menu = await category('Menu');
  const hidden = await product({ categoryId: menu, shopId: testActor().userId });
  const milk = await group('Milk');
  await run('setModifierGroups', { categoryId: menu, modifierGroupIds: [milk.id] }, local);
  await applyDue((house.rooms.get('catalog') as RunningSubgraph).service);
  expect((await lastTold(hidden))?.modifierGroups).toMatchObject([{ name: 'Milk' }]);
  expect(await house.rows('catalog', 'select from due')).toEqual([]);
});

test('faults are told together; unknown, foreign and taken things are refused', async () => {
  const faulty = await run('createModifierGroup', {
    name: ' ',
    minChoices: 21,
    maxChoices: 0,
    modifiers: [{ name: 'A', price: '-1' }, { name: 'A' }, { name: 'x'.repeat(101) }],
  });
  expect(faulty.problems.map(({ path }) => path.slice(1).join('.')).sort()).toEqual([
    'maxChoices', 'maxChoices', 'minChoices', 'modifiers.0.price', 'modifiers.1.name', 'modifiers.2.name', 'name',
  ]); // biome-ignore format: a list
  expect((await run('createModifierGroup', { name: 'None', minChoices: 1, modifiers: [] })).problems).toMatchObject([
    { path: ['input', 'modifiers'] },
    { path: ['input', 'modifiers'] },
  ]);
  await group('Taken');
  expect((await run('createModifierGroup', { name: 'Taken', modifiers: [{ name: 'A' }] })).problems).toEqual([
    { code: 'ALREADY_EXISTS', path: ['input', 'name'] },
  ]);
  const [productId, mine] = [await product(), await group('Mine')];
  const other = testActor();
  for (const [input, path] of [
    [{ productId, modifierGroupIds: [owner.userId] }, 'modifierGroupIds.0'],
    [{ productId, modifierGroupIds: ['x'] }, 'modifierGroupIds.0'],
    [{ productId: 'x', modifierGroupIds: [] }, 'productId'],
    [{ categoryId: owner.userId, modifierGroupIds: [] }, 'categoryId'],
    [{ modifierGroupIds: [] }, 'productId'],
    [{ productId, modifierGroupIds: [mine.id, mine.id] }, 'modifierGroupIds.1'],
  ] as const)
    expect((await run('setModifierGroups', input)).problems.map((p) => p.path.slice(1).join('.'))).toEqual([path]);
  const theirs = await run('updateModifierGroup', { modifierGroupId: mine.id, name: 'Theirs' }, other);
  expect(theirs.problems).toEqual([{ code: 'NOT_FOUND', path: ['input', 'modifierGroupId'] }]);
  expect(await offered(productId)).toEqual([]);
});

test('the list runs by name and is searched', async () => {
  const { data } = await house.run<{ modifierGroups: { edges: { node: { name: string } }[]; totalCount: number } }>(
    'catalog',
    owner,
    '{ modifierGroups(search: "SAU", filter: { active: true }) { edges { node { name modifiers { name } } } totalCount } }',
  );
  expect(data.modifierGroups).toMatchObject({ edges: [{ node: { name: 'Sauce' } }], totalCount: 1 });
});
