import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ORDER, type OrderAnswer, openTill, type Till } from './till.ts';

let till: Till;
let now = new Date('2026-11-30T22:30:00Z');
beforeAll(async () => {
  till = await openTill([], { now: () => now });
});
afterAll(() => till.house.close());

// From 1 December the rate is 7 %: in Paris that begins at 23:00 UTC, in Tokyo at 15:00, in New York at 05:00.
const RATES = [{ from: '2026-12-01', rate: '7' }, { from: null, rate: '5.5' }]; // biome-ignore format: a table
const bread = () => till.product({ name: 'Bread', taxRate: '5.5', taxRates: RATES });
const ratesIn = (order: OrderAnswer['order']) => order?.lines.map(({ taxRate }) => taxRate);

async function orderIn(shopId: string): Promise<OrderAnswer['order']> {
  const lines = [{ productId: await bread(), quantity: '1' }];
  return (await till.does<OrderAnswer>('createOrder', { shopId, lines }, ORDER)).order;
}

test('a sale bears the rate of its business day, by the clock of its shop', async () => {
  const tokyo = await till.shop({ timeZone: 'Asia/Tokyo' });
  const newYork = await till.shop({ timeZone: 'America/New_York' });
  now = new Date('2026-11-30T22:59:59Z');
  const before = [await orderIn(till.shopId), await orderIn(tokyo), await orderIn(newYork)];
  expect(before.map(ratesIn)).toEqual([['5.5'], ['7'], ['5.5']]);
  now = new Date('2026-11-30T23:00:00Z');
  const after = [await orderIn(till.shopId), await orderIn(tokyo), await orderIn(newYork)];
  expect(after.map(ratesIn)).toEqual([['7'], ['7'], ['5.5']]);
});

test('what is added to an order after midnight is of the order’s day', async () => {
  now = new Date('2026-11-30T22:30:00Z');
  const order = await orderIn(till.shopId);
  now = new Date('2026-11-30T23:30:00Z');
  const lines = [{ productId: await bread(), quantity: '1' }];
  const added = await till.does<OrderAnswer>('addOrderLines', { orderId: order?.id, lines }, ORDER);
  expect(ratesIn(added.order)).toEqual(['5.5', '5.5']);
});

test('a sale that is told of later bears the rate of the day on which it was made', async () => {
  now = new Date('2026-12-01T12:00:00Z');
  const sale = {
    shopId: till.shopId, soldAt: '2026-11-30T20:00:00Z', lines: [{ productId: await bread(), quantity: '1' }],
    tenders: [{ method: 'CASH', amount: '3.95' }],
  }; // biome-ignore format: a table
  const { order } = await till.does<OrderAnswer>('completeSale', sale, ORDER);
  expect([order?.businessDay, ratesIn(order)]).toEqual(['2026-11-30', ['5.5']]);
});

test('a draft keeps the rates it was written with; one that is written afterwards has the new ones', async () => {
  now = new Date('2026-11-30T12:00:00Z');
  const customerId = await till.customer();
  const INVOICE = 'invoice { id taxTotal lines { taxRate } }';
  type Answer = { invoice: { id: string; taxTotal: string; lines: { taxRate: string }[] } | null };
  const draft = async () => {
    const lines = [{ productId: await bread(), quantity: '1' }];
    return (await till.does<Answer>('createInvoice', { shopId: till.shopId, customerId, lines }, INVOICE)).invoice;
  };
  const old = await draft();
  now = new Date('2026-12-02T12:00:00Z');
  const validated = await till.does<Answer>('validateInvoice', { invoiceId: old?.id }, INVOICE);
  expect(validated.invoice).toMatchObject({ taxTotal: old?.taxTotal, lines: [{ taxRate: '5.5' }] });
  expect((await draft())?.lines).toEqual([{ taxRate: '7' }]);
});
