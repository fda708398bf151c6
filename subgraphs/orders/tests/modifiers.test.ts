import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ModifierGroupFact } from '../../../schema/events/catalog.ts';
import { codes, type OrderAnswer, openTill, type Till } from './till.ts';

let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.house.close());

const group = (
  name: string,
  limits: Partial<ModifierGroupFact>,
  ...modifiers: [string, string][]
): ModifierGroupFact => ({
  groupId: newId(),
  name,
  minChoices: 0,
  maxChoices: null,
  modifiers: modifiers.map(([modifier, price]) => ({ modifierId: newId(), name: modifier, price })),
  ...limits,
});

const cooking = group('Cooking', { minChoices: 1, maxChoices: 1 }, ['Rare', '0'], ['Well done', '0']);
const extras = group('Extras', { maxChoices: 3 }, ['Cheese', '1.50'], ['Egg', '1.20']);
const [rare, wellDone] = cooking.modifiers.map((m) => m.modifierId) as [string, string];
const [cheese, egg] = extras.modifiers.map((m) => m.modifierId) as [string, string];
const burger = () => till.product({ name: 'Burger', salePrice: '16', modifierGroups: [cooking, extras] });

const LINES = `order { id total lines { unitPrice total modifiers chosenModifiers { modifierId name price quantity } } }`;
const order = (lines: object[], actor = till.owner) =>
  till.does<OrderAnswer & { order: { lines: Record<string, unknown>[] } | null }>(
    'createOrder',
    { shopId: till.shopId, lines },
    LINES,
    actor,
  );

test('what is chosen is priced, named and kept as it was', async () => {
  const productId = await burger();
  const { order: made } = await order([
    { productId, quantity: '2', modifierIds: [cheese, rare, cheese.toUpperCase()], modifiers: ['No onions'] },
  ]);
  expect(made).toMatchObject({
    total: '38',
    lines: [
      {
        unitPrice: '19',
        total: '38',
        modifiers: ['No onions', 'Rare', '2 × Cheese'],
        chosenModifiers: [
          { modifierId: rare, name: 'Rare', price: '0', quantity: 1 },
          { modifierId: cheese, name: 'Cheese', price: '1.5', quantity: 2 },
        ],
      },
    ],
  });
  const dearer = { ...extras, modifiers: extras.modifiers.map((m) => ({ ...m, price: '9' })) };
  await till.product({ productId, version: 2, name: 'Burger', salePrice: '20', modifierGroups: [cooking, dearer] });
  const seen = await till.house.run<{ order: unknown }>(
    'orders',
    till.owner,
    `query ($id: ID!) { ${LINES.replace('order {', 'order(id: $id) {')} }`,
    {
      id: made?.id,
    },
  );
  expect(seen.data.order).toMatchObject({ total: '38' });
});

test('an explicit price is the price of one with all that was chosen', async () => {
  const productId = await burger();
  const { order: made } = await order([{ productId, quantity: '1', unitPrice: '10', modifierIds: [rare, egg] }]);
  expect(made?.lines).toMatchObject([{ unitPrice: '10', modifiers: ['Rare', 'Egg'] }]);
});

test.each<[string, () => object, string[]]>([
  ['too few', () => ({}), ['INVALID input.lines.0.modifierIds']],
  ['too many of one group', () => ({ modifierIds: [rare, wellDone] }), ['INVALID input.lines.0.modifierIds']],
  ['too many of another', () => ({ modifierIds: [rare, egg, egg, cheese, cheese] }), ['INVALID input.lines.0.modifierIds']],
  ['unknown ones', () => ({ modifierIds: [rare, newId(), 'x'] }), ['NOT_FOUND input.lines.0.modifierIds.1', 'NOT_FOUND input.lines.0.modifierIds.2']],
  ['far too many', () => ({ modifierIds: Array(21).fill(rare) }), ['INVALID input.lines.0.modifierIds', 'INVALID input.lines.0.modifierIds']],
])('%s are refused', async (_, more, refused) => {
  const answer = await order([{ productId: await burger(), quantity: '1', ...more() }]);
  expect(answer.order).toBeNull();
  expect(codes(answer.problems)).toEqual(refused);
}); // biome-ignore format: a table

test('modifiers of nothing are refused; a product with variants is not sold itself', async () => {
  const nameless = await order([{ name: 'Thing', unitPrice: '1', quantity: '1', modifierIds: [rare] }]);
  expect(codes(nameless.problems)).toEqual(['INVALID input.lines.0.modifierIds']);
  const productId = await till.product({ name: 'Shirt', hasVariants: true });
  const french = { ...till.owner, locale: 'fr' as const };
  expect((await order([{ productId, quantity: '1' }], french)).problems).toMatchObject([
    { code: 'PRODUCT_UNAVAILABLE', message: 'Shirt se vend en déclinaisons ; choisissez-en une.' },
  ]);
});

test('a product that is out in one shop is sold in another', async () => {
  const productId = await till.product({ unavailableShopIds: [till.shopId] });
  expect(codes((await order([{ productId, quantity: '1' }])).problems)).toEqual([
    'PRODUCT_UNAVAILABLE input.lines.0.productId',
  ]);
  const other = await till.shop();
  const { problems } = await till.does<OrderAnswer>(
    'createOrder',
    { shopId: other, lines: [{ productId, quantity: '1' }] },
    'order { id }',
  );
  expect(problems).toEqual([]);
});

test('the kitchen is told', async () => {
  const productId = await till.product({ name: 'Burger', stationId: newId(), modifierGroups: [extras] });
  const orderId = await till.table();
  await till.does(
    'addOrderLines',
    { orderId, lines: [{ productId, quantity: '1', modifierIds: [egg] }] },
    'order { id }',
  );
  await till.does('_fireLines', { orderId }, 'event');
  expect(await till.told('CourseFired', orderId)).toMatchObject([{ lines: [{ name: 'Burger', modifiers: ['Egg'] }] }]);
});
