import { newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { decimal } from '@comptoir/kit/money';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ModifierGroupFact, PriceListChanged } from '../../../schema/events/catalog.ts';
import { pricesOf } from './neighbours.ts';
import { codes, type OrderAnswer, openTill, type Till } from './till.ts';

/** A Friday, 18:30 in Paris. */
let now = new Date('2026-11-20T17:30:00Z');
let till: Till;
const prices = new Map<string, string>();
const catalog = pricesOf(prices);

beforeAll(async () => {
  till = await openTill([catalog], { now: () => now });
});
afterAll(() => till.house.close());
beforeEach(() => {
  catalog.asked = [];
  catalog.away = false;
  now = new Date('2026-11-20T17:30:00Z');
});

const version = new Map<string, number>();
/** Tells of a list; the same one again when its id is given. */
const list = async (given: Partial<PriceListChanged> = {}) => {
  const priceListId = given.priceListId ?? newId();
  version.set(priceListId, (version.get(priceListId) ?? 0) + 1);
  const payload = {
    priceListId, version: version.get(priceListId) ?? 1, name: 'List', active: true, shopId: null, onlyForCustomers: false, validFrom: null,
    validTo: null, windows: [], ...given,
  }; // biome-ignore format: a table
  await till.house.bus.publish([newEvent('PriceListChanged', till.owner.companyId ?? '', till.owner, now, payload)]);
  await till.house.settle();
  return { priceListId, off: () => list({ ...given, priceListId, active: false }) };
};
const unitPrices = (answer: OrderAnswer) => answer.order?.lines.map(({ unitPrice }) => unitPrice);
const order = (lines: object[], more: object = {}) =>
  till.does<OrderAnswer>('createOrder', { shopId: till.shopId, lines, ...more }, 'order { id lines { unitPrice } }');

test('while no list may apply, catalog is not asked', async () => {
  const productId = await till.product({ salePrice: '5' });
  prices.set(productId, '4');
  const lists = [
    await list({ active: false }),
    await list({ onlyForCustomers: true }),
    await list({ validFrom: '2026-11-21' }),
    await list({ validTo: '2026-11-19' }),
    await list({ shopId: newId() }),
    await list({ windows: [{ days: ['FRIDAY'], from: '18:31', to: '18:30' }] }),
  ];
  catalog.away = true;
  expect(unitPrices(await order([{ productId, quantity: '1' }]))).toEqual(['5']);
  expect(catalog.asked).toEqual([]);
  for (const { off } of lists) await off();
});

test('a happy hour’s price is taken where none is given, and what was chosen comes on top', async () => {
  const extras: ModifierGroupFact = {
    groupId: newId(), name: 'Extras', minChoices: 0, maxChoices: null, modifiers: [{ modifierId: newId(), name: 'Lemon', price: '0.50' }],
  }; // biome-ignore format: a table
  const modifierIds = [extras.modifiers[0]?.modifierId];
  const [tea, cake] = [
    await till.product({ salePrice: '5', modifierGroups: [extras] }),
    await till.product({ salePrice: '7' }),
  ];
  prices.set(tea, '3');
  const happy = await list({ windows: [{ days: ['FRIDAY'], from: '17:00', to: '19:00' }] });
  const lines = [
    { productId: tea, quantity: '2', modifierIds },
    { productId: tea, quantity: '1', unitPrice: '4.90' },
    { name: 'Something', quantity: '1', unitPrice: '1' },
    { productId: cake, quantity: '3' },
  ];
  expect(unitPrices(await order(lines))).toEqual(['3.5', '4.9', '1', '7']);
  expect(catalog.asked).toEqual([
    {
      shopId: till.shopId, at: now, customerId: null, priceListId: null,
      lines: [{ productId: tea, quantity: decimal(2) }, { productId: cake, quantity: decimal(3) }],
    },
  ]); // biome-ignore format: a table
  now = new Date('2026-11-20T18:00:00Z');
  expect(unitPrices(await order(lines))).toEqual(['5.5', '4.9', '1', '7']);
  const soldAt = new Date('2026-11-20T17:59:00Z').toISOString();
  const tenders = [{ method: 'CASH', amount: '3' }];
  const sale = { shopId: till.shopId, lines: [{ productId: tea, quantity: '1' }], tenders, soldAt };
  expect(unitPrices(await till.does<OrderAnswer>('completeSale', sale, 'order { id lines { unitPrice } }'))).toEqual([
    '3',
  ]);
  await happy.off();
});

test('a customer’s own list is asked for with who buys, at a table as well', async () => {
  const productId = await till.product({ salePrice: '5' });
  prices.set(productId, '2.50');
  const trade = await list({ onlyForCustomers: true });
  const customerId = newId();
  expect(unitPrices(await order([{ productId, quantity: '1' }]))).toEqual(['5']);
  expect(unitPrices(await order([{ productId, quantity: '1' }], { customerId }))).toEqual(['2.5']);
  const orderId = await till.table({ customerId });
  const added = await till.does<OrderAnswer>(
    'addOrderLines',
    { orderId, lines: [{ productId, quantity: '1' }] },
    'order { id lines { unitPrice } }',
  );
  expect(unitPrices(added)).toEqual(['2.5']);
  expect(catalog.asked.map((asked) => asked.customerId)).toEqual([customerId, customerId]);
  await trade.off();
});

test('when catalog is away while a list applies, lines without a price are refused; a sale made before is answered', async () => {
  const productId = await till.product({ salePrice: '5' });
  prices.set(productId, '4');
  const { off } = await list();
  const sale = {
    shopId: till.shopId, lines: [{ productId, quantity: '1' }], tenders: [{ method: 'CASH', amount: '4' }], idempotencyKey: 'sale',
  }; // biome-ignore format: a table
  const sell = (more: object) =>
    till.does<OrderAnswer>('completeSale', { ...sale, ...more }, 'order { id lines { unitPrice } }');
  const sold = await sell({});
  expect(unitPrices(sold)).toEqual(['4']);
  catalog.away = true;
  expect(await sell({})).toEqual(sold);
  expect(codes((await sell({ idempotencyKey: 'other' })).problems)).toEqual(['TRY_AGAIN input.lines.0.productId']);
  expect(codes((await sell({ notes: 'Other content' })).problems)).toEqual(['TRY_AGAIN input.lines.0.productId']);
  const given = { idempotencyKey: 'given', lines: [{ productId, quantity: '1', unitPrice: '4' }] };
  expect(unitPrices(await sell(given))).toEqual(['4']);
  await till.product({ productId, version: 2, active: false });
  expect(await sell({})).toEqual(sold);
  await off();
});
