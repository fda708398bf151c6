import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { catalog } from '../src/subgraph.ts';

let house: TestRooms;
const owner = testActor();

beforeAll(async () => {
  house = await openRooms([catalog]);
});
afterAll(() => house.close());

interface Answer {
  [verb: string]: { category: { id: string } | null; problems: { code: string; path: string[] }[] };
}

const FIELDS = 'category { id name displayOrder icon active parent { name } children { name } } problems { code path }';
const CREATE = `mutation ($input: CreateCategoryInput!) { createCategory(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateCategoryInput!) { updateCategory(input: $input) { ${FIELDS} } }`;
const LIST = `query ($first: Int, $after: String, $filter: CategoryFilter) {
  categories(first: $first, after: $after, filter: $filter) { edges { node { name parent { name } children { name } } } pageInfo { hasNextPage endCursor } totalCount }
}`;

const run = async (source: string, input: object, actor = owner) =>
  Object.values((await house.run<Answer>('catalog', actor, source, { input })).data)[0] as Answer[string];
const create = async (name: string, parentId?: string, actor = owner) =>
  (await run(CREATE, { name, parentId }, actor)).category?.id as string;

test('a tree is built, moved and read', async () => {
  const food = await create('Food');
  const starters = await create('Starters', food);
  const made = await run(UPDATE, { categoryId: starters, displayOrder: 2, icon: 'leaf', active: false });
  expect(made.category).toMatchObject({
    displayOrder: 2,
    icon: 'leaf',
    active: false,
    parent: { name: 'Food' },
    children: [],
  });
  const moved = await run(UPDATE, { categoryId: starters, parentId: null, name: 'Soups' });
  expect(moved.category).toMatchObject({ name: 'Soups', parent: null, icon: 'leaf' });
});

test('bad names, taken names and missing parents are refused', async () => {
  await create('Drinks');
  expect((await run(CREATE, { name: 'Drinks' })).problems).toEqual([
    { code: 'ALREADY_EXISTS', path: ['input', 'name'] },
  ]);
  const other = await create('Wines');
  expect((await run(UPDATE, { categoryId: other, name: 'Drinks' })).problems).toMatchObject([
    { code: 'ALREADY_EXISTS' },
  ]);
  expect((await run(CREATE, { name: '\u0000', icon: '' })).problems.map((p) => p.path[1])).toEqual(['name', 'icon']);
  const theirs = await create('Theirs', undefined, testActor());
  for (const id of ['x', theirs, owner.companyId]) {
    expect((await run(CREATE, { name: 'Child', parentId: id })).problems).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'parentId'] },
    ]);
    expect((await run(UPDATE, { categoryId: id, name: 'Ours' })).problems).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'categoryId'] },
    ]);
  }
});

test('a category never comes to lie under itself, not even by two moves at once', async () => {
  const top = await create('Top');
  const middle = await create('Middle', top);
  const bottom = await create('Bottom', middle);
  for (const parentId of [top, middle, bottom]) {
    expect((await run(UPDATE, { categoryId: top, parentId })).problems).toEqual([
      { code: 'INVALID', path: ['input', 'parentId'] },
    ]);
  }
  for (let round = 0; round < 5; round++) {
    const [a, b] = [await create(`A${round}`), await create(`B${round}`)];
    const both = await Promise.all([
      run(UPDATE, { categoryId: a, parentId: b }),
      run(UPDATE, { categoryId: b, parentId: a }),
    ]);
    expect(both.flatMap((r) => r.problems.map((p) => p.code))).toEqual(['INVALID']);
  }
});

test('the list runs in display order, page by page, with a number of statements that does not grow', async () => {
  const actor = testActor();
  const root = await create('Root', undefined, actor);
  for (let i = 0; i < 5; i++) await run(CREATE, { name: `C${i}`, parentId: root, displayOrder: 9 - i }, actor);
  const list = async (variables: object) => {
    const { data } = await house.run<{
      categories: {
        edges: { node: { name: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
        totalCount: number;
      };
    }>('catalog', actor, LIST, { ...variables });
    return data.categories;
  };
  const first = await list({ first: 4 });
  expect(first.edges.map((e) => e.node.name)).toEqual(['Root', 'C4', 'C3', 'C2']);
  expect(first.totalCount).toBe(6);
  const second = await list({ first: 4, after: first.pageInfo.endCursor });
  expect(second.edges.map((e) => e.node.name)).toEqual(['C1', 'C0']);
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect((await list({ filter: { parentId: root } })).totalCount).toBe(5);
  expect((await list({ filter: { parentId: 'x' } })).edges).toEqual([]);
  expect(await house.costOf(() => list({ first: 6 }))).toBe(await house.costOf(() => list({ first: 2 })));
});

test('fifty products with category, station and barcodes take as many statements as two', async () => {
  const actor = testActor();
  const categoryId = await create('Menu', undefined, actor);
  const csv = ['sku,name,category,salePrice', ...Array.from({ length: 50 }, (_, i) => `S${i},Dish ${i},Menu,1`)];
  await house.run('catalog', actor, 'mutation ($csv: String!) { importProducts(input: {csv: $csv}) { created } }', {
    csv: csv.join('\n'),
  });
  const count = async (source: string, first: number) => {
    const variables = { first, categoryId };
    return house.costOf(async () => {
      const { data } = await house.run<{ products: { edges: unknown[] } }>('catalog', actor, source, variables);
      expect(data.products.edges).toHaveLength(first);
    });
  };
  const list = (fields: string) =>
    `query ($first: Int, $categoryId: ID) { products(first: $first, filter: {categoryId: $categoryId}) { edges { node { id name ${fields} } } } }`;
  expect(await count(list('salePrice available category { id name }'), 50)).toBe(1);
  const all = list('barcodes station { id } category { parent { name } children { name } }');
  expect(await count(all, 50)).toBe(await count(all, 2));
});

const ORDER = `mutation ($input: OrderCategoriesInput!) { orderCategories(input: $input) { categories { name displayOrder version } problems { code path } } }`;
interface Ordered {
  orderCategories: { categories: { name: string }[] | null; problems: { code: string; path: string[] }[] };
}
const order = async (input: object, actor = owner) =>
  (await house.run<Ordered>('catalog', actor, ORDER, { input })).data.orderCategories;

test('categories are put into an order; those that are not named come after', async () => {
  const actor = testActor();
  const parentId = await create('Menu', undefined, actor);
  const ids = [];
  for (const name of ['Soups', 'Fish', 'Meat', 'Sweets']) ids.push(await create(name, parentId, actor));
  const [soups, fish, , sweets] = ids;
  const { categories } = await order({ categoryIds: [sweets, soups] }, actor);
  expect(categories?.map(({ name }) => name)).toEqual(['Sweets', 'Soups', 'Fish', 'Meat']);
  const again = await order({ categoryIds: [fish] }, actor);
  expect(again.categories?.map(({ name }) => name)).toEqual(['Fish', 'Sweets', 'Soups', 'Meat']);
  expect((await order({ categoryIds: [parentId] }, actor)).categories).toMatchObject([
    { name: 'Menu', displayOrder: 1 },
  ]);
  const root = await create('Root', undefined, actor);
  for (const [input, refused] of [
    [{ categoryIds: [fish, root] }, ['INVALID categoryIds.1']],
    [{ categoryIds: [fish, fish, 'x'] }, ['INVALID categoryIds.1']],
    [{ categoryIds: [fish, 'x'] }, ['NOT_FOUND categoryIds.1']],
    [{ categoryIds: [] }, ['INVALID categoryIds']],
  ] as const)
    expect((await order(input, actor)).problems.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`)).toEqual(
      refused,
    );
  expect((await order({ categoryIds: [fish] })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('a change that was made of what somebody else has changed is refused', async () => {
  const categoryId = await create('Versions');
  expect((await run(UPDATE, { categoryId, version: 1, icon: 'leaf' })).problems).toEqual([]);
  expect((await run(UPDATE, { categoryId, version: 1, icon: 'fish' })).problems).toEqual([
    { code: 'VERSION_CONFLICT', path: ['input', 'version'] },
  ]);
});
