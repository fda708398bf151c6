import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { type Decimal, decimal, sum } from '@comptoir/kit/money';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { BookRecipe, RecipeBook } from '../src/domain/recipe-book.ts';
import { costing } from '../src/domain/recipe-cost.ts';
import type { KnownProduct } from '../src/rows.ts';
import { put, stockRoom } from './neighbours.ts';
import { openProduction, openWorkshop } from './workshop.ts';

let house: TestRooms;
beforeAll(async () => {
  house = await openProduction();
});
afterAll(() => house.close());

const bought = (productId: string, unitCost: string, supplierId = newId()) => ({
  receiptId: newId(), number: 'GR-1', supplierId, shopId: newId(), warehouseId: null, receivedAt: '2026-03-01T09:00:00Z',
  lines: [{ lineId: newId(), productId, name: 'x', quantity: '1', unitCost, stockable: true, subTotal: '1', taxTotal: '0', total: '1', lot: null }],
}); // biome-ignore format: a record

test('a croissant costs what its dough and butter cost today, and tells what is left of its price', async () => {
  const shop = await openWorkshop(house);
  const [croissant, dough] = [
    await shop.product('Croissant', { unit: 'piece', salePrice: '1.30' }),
    await shop.product('Dough'),
  ];
  const [flour, butter, salt, water, egg] = [
    await shop.product('Flour'), await shop.product('Butter'), await shop.product('Salt', { purchasePrice: '0.5' }),
    await shop.product('Water', { unit: 'l', stockable: false }), await shop.product('Egg', { unit: 'piece', purchasePrice: '0.2' }),
  ]; // biome-ignore format: a list
  put(flour, shop.shopId, 60, 0.8);
  put(flour, shop.shopId, 20, 1.2);
  await shop.tell(['GoodsReceived', bought(butter, '9')], ['GoodsReceived', bought(egg, '0.25')]);
  await shop.recipe(
    dough,
    { [flour]: '1', [water]: '0.5', [salt]: '0.02' },
    { yield: '1500', yieldUnit: 'g', wastePercent: '10' },
  );
  const recipeId = await shop.recipe(croissant, { [dough]: '0.6', [butter]: '0.25', [egg]: '1' }, { yield: '10' });
  const { recipe } = await shop.ask(
    'query ($id: ID!) { recipe(id: $id) { cost { currency total perUnit complete salePrice margin marginPercent ingredients { productName quantity unit unitCost cost source } } } }',
    { id: recipeId },
  );
  // The dough: (1 × 0.9 + 0.02 × 0.5) × 1.1 = 1.001 for 1.5 kg.
  expect(recipe.cost).toEqual({
    currency: 'EUR', total: '2.9004', perUnit: '0.29004', complete: false, salePrice: '1.23', margin: '0.93996', marginPercent: '76.42',
    ingredients: [
      { productName: 'Dough', quantity: '0.6', unit: 'kg', unitCost: '0.667333', cost: '0.4004', source: 'RECIPE' },
      { productName: 'Butter', quantity: '0.25', unit: 'kg', unitCost: '9', cost: '2.25', source: 'LAST_PURCHASE' },
      { productName: 'Egg', quantity: '1', unit: 'piece', unitCost: '0.25', cost: '0.25', source: 'LAST_PURCHASE' },
    ],
  }); // biome-ignore format: a record
  put(dough, shop.shopId, 3, 0.7);
  put(water, shop.shopId, 0, 0);
  const again = await shop.ask(
    'query ($id: ID!) { recipe(id: $id) { cost { total complete ingredients { source } } } }',
    { id: recipeId },
  );
  expect(again.recipe.cost).toMatchObject({
    total: '2.92',
    complete: true,
    ingredients: [{ source: 'AVERAGE' }, {}, {}],
  });
});

test('the latest purchase counts, however late an earlier one is told; without stock or purchases, the price in the catalog', async () => {
  const shop = await openWorkshop(house, { taxMode: 'EXCLUSIVE' });
  const [bread, flour, salt] = [
    await shop.product('Bread'),
    await shop.product('Flour', { purchasePrice: '2' }),
    await shop.product('Salt', { purchasePrice: '0.5' }),
  ];
  put(flour, shop.shopId, 10, 0.9);
  const recipeId = await shop.recipe(bread, { [flour]: '1', [salt]: '1' });
  const cost = async () =>
    (
      await shop.ask(
        'query ($id: ID!) { recipe(id: $id) { cost { complete salePrice ingredients { unitCost source } } } }',
        { id: recipeId },
      )
    ).recipe.cost;
  expect(await cost()).toEqual({
    complete: true,
    salePrice: '3',
    ingredients: [
      { unitCost: '0.9', source: 'AVERAGE' },
      { unitCost: '0.5', source: 'PURCHASE_PRICE' },
    ],
  });
  stockRoom.away = true;
  try {
    await shop.tell(
      ['GoodsReceived', { ...bought(flour, '1.1'), receivedAt: '2026-03-05T09:00:00Z' }],
      ['GoodsReceived', bought(flour, '7')],
    );
    expect(await cost()).toMatchObject({
      ingredients: [{ unitCost: '1.1', source: 'LAST_PURCHASE' }, { source: 'PURCHASE_PRICE' }],
    });
  } finally {
    stockRoom.away = false;
  }
});

test('many recipes, however deep, take as many statements as one', async () => {
  const shop = await openWorkshop(house);
  const flour = await shop.product('Flour');
  let inner = flour;
  for (let depth = 0; depth < 12; depth++) {
    const product = await shop.product(`Level ${depth}`);
    await shop.recipe(product, { [inner]: '1', ...(inner !== flour && { [flour]: '1' }) });
    inner = product;
  }
  const source =
    'query ($first: Int) { recipes(first: $first) { edges { node { cost { total ingredients { cost } } } } } }';
  const counted = (first: number) => house.costOf(() => shop.ask(source, { first }));
  expect(await counted(12)).toBe(await counted(1));
});

interface Drawn {
  costs: Decimal[];
  recipes: { yields: Decimal; waste: Decimal; of: { which: number; quantity: Decimal; waste: Decimal }[] }[];
}

const amount = fc.integer({ min: 1, max: 100_000 }).map((n) => decimal(n).div(1_000));
const percent = fc.constantFrom('0', '0', '2.5', '10', '100').map(decimal);
/** Some raw goods with costs, then recipes each of goods before it. */
const drawn: fc.Arbitrary<Drawn> = fc.record({
  costs: fc.array(
    fc.integer({ min: 0, max: 9_000_000 }).map((n) => decimal(n).div(1_000_000)),
    { minLength: 1, maxLength: 4 },
  ),
  recipes: fc.array(
    fc.record({
      yields: amount,
      waste: percent,
      of: fc.array(fc.record({ which: fc.nat(50), quantity: amount, waste: percent }), { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

function bookOf({ costs, recipes }: Drawn): { book: RecipeBook; all: BookRecipe[] } {
  const raw = costs.map((_, i) => `raw ${i}`);
  const all = recipes.map(({ yields, waste, of }, n): BookRecipe => {
    const before = [...raw, ...recipes.slice(0, n).map((_, i) => `made ${i}`)];
    return {
      recipeId: `recipe ${n}`, versionId: '', productId: `made ${n}`, yield: yields, yieldUnit: 'kg', wastePercent: waste,
      ingredients: of.map(({ which, quantity, waste }, i) => ({
        id: `${n}.${i}`, productId: before[which % before.length] as string, productName: '', quantity, unit: 'kg', wastePercent: waste,
      })),
    }; // biome-ignore format: a table
  });
  const product = (id: string) => [id, { id, name: id, unit: 'kg', purchasePrice: null } as KnownProduct] as const;
  const book: RecipeBook = {
    byId: new Map(all.map((recipe) => [recipe.recipeId, recipe])),
    byProduct: new Map(all.map((recipe) => [recipe.productId, recipe])),
    products: new Map([...raw, ...all.map((recipe) => recipe.productId)].map(product)),
  };
  return { book, all };
}

test('a recipe costs the sum of its ingredients, twice the quantities cost twice, and a dearer ingredient never makes it cheaper', () => {
  fc.assert(
    fc.property(drawn, fc.nat(10), (given, which) => {
      const { book, all } = bookOf(given);
      const known = (costs: Decimal[]) => ({
        averages: new Map(costs.map((cost, i) => [`raw ${i}`, cost])),
        lastPurchases: new Map(),
      });
      const costOf = costing(book, known(given.costs));
      const dearer = costing(
        book,
        known(given.costs.map((cost, i) => (i === which % given.costs.length ? cost.plus(1) : cost))),
      );
      for (const recipe of all) {
        const { total, perUnit, ingredients, complete } = costOf(recipe);
        expect(complete).toBe(true);
        expect(sum(ingredients.map(({ cost }) => cost)).eq(total)).toBe(true);
        expect(
          ingredients.every(({ cost, quantity, unitCost }) =>
            quantity.times(unitCost).minus(cost).abs().lte('0.0000005'),
          ),
        ).toBe(true);
        expect(perUnit.minus(total.div(recipe.yield)).abs().lte('0.0000005')).toBe(true);
        expect(dearer(recipe).total.gte(total)).toBe(true);
        const twice = {
          ...recipe,
          recipeId: `twice ${recipe.recipeId}`,
          ingredients: recipe.ingredients.map((i) => ({ ...i, quantity: i.quantity.times(2) })),
        };
        // A thousandth of a kilogram with its waste is kept to the milligram.
        expect(costOf(twice).total.minus(total.times(2)).abs().lte(total.times('0.001').plus('0.00001'))).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
