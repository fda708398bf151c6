import { type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fresh } from './neighbours.ts';
import { codes, openProduction, openWorkshop, type Workshop } from './workshop.ts';

let house: TestRooms;
let shop: Workshop;
beforeAll(async () => {
  house = await openProduction();
  shop = await openWorkshop(house);
});
afterAll(() => house.close());

test('a recipe says what goes in, how much it gives and what is lost', async () => {
  const [bread, flour, salt] = [
    await shop.product('Bread', { unit: 'piece' }),
    await shop.product('Flour'),
    await shop.product('Salt'),
  ];
  const { recipe } = await shop.done('createRecipe', {
    productId: bread, yield: '10', wastePercent: '2', instructions: 'Knead.\nBake.',
    ingredients: [
      { productId: flour, quantity: '5000', unit: 'g', wastePercent: '1' },
      { productId: salt, quantity: '0.1', notes: 'Coarse' },
    ],
  }); // biome-ignore format: a record
  expect(recipe).toMatchObject({
    product: { id: bread }, productName: 'Bread', active: true, version: 1, versions: [{ number: 1 }],
    current: {
      number: 1, yield: '10', yieldUnit: 'piece', wastePercent: '2', instructions: 'Knead.\nBake.',
      ingredients: [
        { position: 1, product: { id: flour }, productName: 'Flour', quantity: '5000', unit: 'g', wastePercent: '1', notes: null, recipe: null },
        { position: 2, product: { id: salt }, quantity: '0.1', unit: 'kg', wastePercent: '0', notes: 'Coarse' },
      ],
    },
  }); // biome-ignore format: a record
});

test('every fault is told at once; units that do not convert and products that are not there are refused', async () => {
  const [bread, flour, milk] = [
    await shop.product('Bread', { unit: 'piece' }),
    await shop.product('Flour'),
    await shop.product('Milk', { unit: 'l' }),
  ];
  const create = (input: object) =>
    shop.run('createRecipe', {
      productId: bread,
      yield: '1',
      ingredients: [{ productId: flour, quantity: '1' }],
      ...input,
    });
  expect(
    codes(
      await create({
        yield: '0', yieldUnit: ' ', wastePercent: '101', instructions: 'a\u0000',
        ingredients: [
          { productId: flour, quantity: '-1', unit: 'x'.repeat(21), wastePercent: '-1', notes: ' ' },
          { productId: flour, quantity: '1' },
        ],
      }),
    ),
  ).toEqual([
    'INVALID ingredients.0.notes', 'INVALID ingredients.0.quantity', 'INVALID ingredients.0.unit', 'INVALID ingredients.0.wastePercent',
    'INVALID ingredients.1.productId', 'INVALID instructions', 'INVALID wastePercent', 'INVALID yield', 'INVALID yieldUnit',
  ]); // biome-ignore format: a list
  expect(codes(await create({ ingredients: [] }))).toEqual(['INVALID ingredients']);
  const faulty = await create({
    ingredients: [
      { productId: flour, quantity: '1', unit: 'l' },
      { productId: milk, quantity: '1', unit: 'g' },
      { productId: newId(), quantity: '1' },
    ],
  });
  expect(codes(faulty)).toEqual([
    'INVALID ingredients.0.unit',
    'INVALID ingredients.1.unit',
    'NOT_FOUND ingredients.2.productId',
  ]);
  expect(faulty.problems[0]?.message).toBe('“Flour” is kept in kg; l cannot be converted to that.');
  expect(codes(await create({ yieldUnit: 'kg' }))).toEqual(['INVALID yieldUnit']);
  expect(codes(await create({ productId: newId() }))).toEqual(['NOT_FOUND productId']);
  expect(codes(await create({ productId: 'x' }))).toEqual(['NOT_FOUND productId']);
  expect(await house.rows('production', 'select from recipe where product_id = $1', [bread])).toEqual([]);
});

test('a product has one recipe in use; one that catalog made this moment is asked of it', async () => {
  const bread = newId();
  fresh.set(bread, { name: 'Fresh bread', unit: 'piece' });
  const flour = await shop.product('Flour');
  const first = await shop.recipe(bread, { [flour]: '1' });
  expect(
    codes(
      await shop.run('createRecipe', {
        productId: bread,
        yield: '1',
        ingredients: [{ productId: flour, quantity: '2' }],
      }),
    ),
  ).toEqual(['ALREADY_EXISTS productId']);
  await shop.done('setRecipeActive', { recipeId: first, active: false });
  const second = await shop.recipe(bread, { [flour]: '2' });
  expect(codes(await shop.run('setRecipeActive', { recipeId: first, active: true }))).toEqual([
    'ALREADY_EXISTS recipeId',
  ]);
  await shop.done('setRecipeActive', { recipeId: second, active: false });
  expect((await shop.done('setRecipeActive', { recipeId: first, active: true })).recipe.active).toBe(true);
  const { _entities } = (
    await house.run<{ _entities: { recipe: { id: string } }[] }>(
      'production',
      shop.actor,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Product { recipe { id } } } }',
      {
        r: [
          { __typename: 'Product', id: bread },
          { __typename: 'Product', id: flour },
        ],
      },
    )
  ).data;
  expect(_entities).toEqual([{ recipe: { id: first } }, { recipe: null }]);
});

test('a change is a new version; what was written stays, even in the database', async () => {
  const [bread, flour, salt] = [
    await shop.product('Bread', { unit: 'piece' }),
    await shop.product('Flour'),
    await shop.product('Salt'),
  ];
  const recipeId = await shop.recipe(bread, { [flour]: '1' }, { instructions: 'Old' });
  const { recipe } = await shop.done('updateRecipe', {
    recipeId,
    version: 1,
    instructions: null,
    ingredients: [
      { productId: flour, quantity: '2' },
      { productId: salt, quantity: '1', unit: 'g' },
    ],
  });
  expect(recipe).toMatchObject({
    version: 2,
    current: { number: 2, yield: '1', instructions: null, ingredients: [{ quantity: '2' }, { unit: 'g' }] },
  });
  expect(codes(await shop.run('updateRecipe', { recipeId, version: 1, yield: '2' }))).toEqual([
    'VERSION_CONFLICT version',
  ]);
  await shop.done('updateRecipe', { recipeId, yield: '3' });
  const all = await shop.ask(
    'query ($id: ID!) { recipe(id: $id) { versions { number yield ingredients { quantity } } } }',
    { id: recipeId },
  );
  expect(all.recipe.versions).toEqual([
    { number: 3, yield: '3', ingredients: [{ quantity: '2' }, { quantity: '1' }] },
    { number: 2, yield: '1', ingredients: [{ quantity: '2' }, { quantity: '1' }] },
    { number: 1, yield: '1', ingredients: [{ quantity: '1' }] },
  ]);
  for (const change of ['update recipe_version set yield = 1', 'delete from recipe_ingredient'])
    await expect(house.rows('production', `set role comptoir_app; ${change}`)).rejects.toThrow('permission denied');
  const again = { recipeId, yield: '4', idempotencyKey: 'u' };
  await Promise.all([shop.done('updateRecipe', again), shop.done('updateRecipe', again)]);
  expect((await shop.done('updateRecipe', again)).recipe.version).toBe(4);
});

test('a recipe that contains itself, directly or through others, is refused, also when it would come back into use', async () => {
  const [a, b, c, d] = await Promise.all(['A', 'B', 'C', 'D'].map((name) => shop.product(name)));
  const create = (productId: string, ...ids: string[]) =>
    shop.run('createRecipe', {
      productId,
      yield: '1',
      ingredients: ids.map((id) => ({ productId: id, quantity: '1' })),
    });
  expect(codes(await create(a as string, a as string))).toEqual(['INVALID ingredients.0.productId']);
  const first = await shop.recipe(a as string, { [b as string]: '1' });
  const second = await shop.recipe(b as string, { [c as string]: '1' });
  expect(codes(await create(c as string, d as string, a as string, b as string))).toEqual([
    'INVALID ingredients.1.productId',
    'INVALID ingredients.2.productId',
  ]);
  expect(
    codes(await shop.run('updateRecipe', { recipeId: second, ingredients: [{ productId: a, quantity: '1' }] })),
  ).toEqual(['INVALID ingredients.0.productId']);
  await shop.done('setRecipeActive', { recipeId: first, active: false });
  const third = await shop.recipe(c as string, { [a as string]: '1' });
  expect(codes(await shop.run('setRecipeActive', { recipeId: first, active: true }))).toEqual(['INVALID recipeId']);
  await shop.done('setRecipeActive', { recipeId: third, active: false });
  await shop.done('setRecipeActive', { recipeId: first, active: true });
});

test('of recipes that together close a circle, written at the same moment, the last is refused', async () => {
  for (let round = 0; round < 5; round++) {
    const mine = await openWorkshop(house);
    const products = [await mine.product('A'), await mine.product('B'), await mine.product('C')];
    const answers = await Promise.all(
      products.map((productId, i) =>
        mine.run('createRecipe', {
          productId,
          yield: '1',
          ingredients: [{ productId: products[(i + 1) % 3], quantity: '1' }],
        }),
      ),
    );
    expect(answers.flatMap(codes)).toEqual(['INVALID ingredients.0.productId']);
  }
});

test('another company finds nothing; rights are asked for; lists are narrowed and searched', async () => {
  const mine = await openWorkshop(house);
  const [bread, cake, flour] = [
    await mine.product('Brown bread'),
    await mine.product('Cake'),
    await mine.product('Flour'),
  ];
  const breadRecipe = await mine.recipe(bread, { [flour]: '1' });
  const cakeRecipe = await mine.recipe(cake, { [bread]: '1' });
  const other = testActor();
  expect(await mine.ask('query ($id: ID!) { recipe(id: $id) { id } }', { id: breadRecipe }, other)).toEqual({
    recipe: null,
  });
  expect(codes(await mine.run('updateRecipe', { recipeId: breadRecipe, yield: '2' }, other))).toEqual([
    'NOT_FOUND recipeId',
  ]);
  expect(codes(await mine.run('setRecipeActive', { recipeId: 'x', active: false }))).toEqual(['NOT_FOUND recipeId']);
  const reader = { ...mine.actor, permissions: ['production:read'] };
  await expect(mine.run('updateRecipe', { recipeId: breadRecipe, yield: '2' }, reader)).rejects.toThrow('FORBIDDEN');
  await expect(mine.ask('{ recipes { edges { node { cost { total } } } } }', {}, reader)).rejects.toThrow('FORBIDDEN');
  await mine.product('Wholemeal bread', { productId: bread, version: 2 });
  const list = async (variables: object) =>
    (
      await mine.ask(
        'query ($search: String, $filter: RecipeFilter) { recipes(search: $search, filter: $filter) { edges { node { id productName } } totalCount } }',
        variables,
      )
    ).recipes.edges.map((e: { node: { productName: string } }) => e.node.productName);
  expect(await list({})).toEqual(['Cake', 'Wholemeal bread']);
  expect(await list({ search: 'BREAD whole' })).toEqual(['Wholemeal bread']);
  expect(await list({ filter: { ingredientId: bread } })).toEqual(['Cake']);
  expect(await list({ filter: { productId: bread } })).toEqual(['Wholemeal bread']);
  await mine.done('setRecipeActive', { recipeId: cakeRecipe, active: false });
  expect(await list({})).toEqual(['Wholemeal bread']);
  expect(await list({ filter: { active: null } })).toHaveLength(2);
});
