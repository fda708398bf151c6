import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stockOf } from './neighbours.ts';
import { codes, ORDER, type OrderAnswer, openTill, type Till } from './till.ts';

const scarce = newId();
const stock = stockOf(new Map([[scarce, 3]]));
let till: Till;
let tea: string;

beforeAll(async () => {
  till = await openTill([stock]);
  tea = await till.product({ name: 'Tea', salePrice: '2.50', stockable: true });
});
afterAll(() => till.house.close());

const add = (orderId: string, lines: object[], given: object = {}, actor = till.owner) =>
  till.does<OrderAnswer>('addOrderLines', { orderId, lines, ...given }, ORDER, actor);
const order = async (given: object = {}) =>
  (await till.does<OrderAnswer>('createOrder', { shopId: till.shopId, ...given }, ORDER)).order?.id ?? '';

test('lines are added to a table’s order, and the table hears of its total', async () => {
  const orderId = await till.table();
  const first = await add(orderId, [{ productId: tea, quantity: '2', course: 1 }]);
  expect(first.problems).toEqual([]);
  expect(first.order).toMatchObject({ version: 2, total: '5', subTotal: '4.17', taxTotal: '0.83', channel: 'DINE_IN' });
  const second = await add(orderId, [{ name: 'Candle', unitPrice: '1', quantity: '1' }]);
  expect(second.order).toMatchObject({ version: 3, total: '6' });
  expect(second.order?.lines.map((l) => l.name)).toEqual(['Tea', 'Candle']);
  expect(await till.told('OrderTotalChanged', orderId)).toMatchObject([
    { total: '0', version: 1 },
    { total: '5', version: 2 },
    { total: '6', version: 3 },
  ]);
  expect(await till.told('OrderLinesAdded', orderId)).toMatchObject([
    { lines: [{ productId: tea, stockable: true, quantity: '2' }] },
    { lines: [{ productId: null, stockable: false }] },
  ]);
});

test('per document, what lines show sums to the total as they come', async () => {
  const shopId = await till.shop({ rounding: 'PER_DOCUMENT', taxMode: 'EXCLUSIVE' });
  const orderId = await order({ shopId });
  for (let i = 0; i < 2; i++) await add(orderId, [{ name: 'Bun', unitPrice: '0.33', quantity: '1' }]);
  const { order: last } = await add(orderId, [{ name: 'Bun', unitPrice: '0.33', quantity: '1' }]);
  expect(last).toMatchObject({ taxTotal: '0.2', total: '1.19' });
  expect(last?.lines.map((l) => l.total)).toEqual(['0.4', '0.39', '0.4']);
});

test('ten waiters at once each add their line', async () => {
  const orderId = await till.table();
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, i) => add(orderId, [{ name: `Dish ${i}`, unitPrice: '1', quantity: '1' }])),
  );
  expect(answers.flatMap((a) => a.problems)).toEqual([]);
  const { data } = await till.house.run<{ order: OrderAnswer['order'] }>(
    'orders',
    till.owner,
    `query ($id: ID!) { order(id: $id) { version total lines { name } } }`,
    { id: orderId },
  );
  expect(data.order).toMatchObject({ version: 11, total: '10' });
  expect(new Set(data.order?.lines.map((l) => l.name)).size).toBe(10);
});

test('a version that was overtaken is refused', async () => {
  const orderId = await order();
  const line = { name: 'A', unitPrice: '1', quantity: '1' };
  const both = await Promise.all([add(orderId, [line], { version: 1 }), add(orderId, [line], { version: 1 })]);
  expect(both.flatMap((a) => codes(a.problems))).toEqual(['VERSION_CONFLICT input.version']);
});

test('no lines, unknown orders and closed orders are refused', async () => {
  const line = { productId: tea, quantity: '1' };
  const orderId = await order({ lines: [line] });
  expect(codes((await add(orderId, [])).problems)).toEqual(['INVALID input.lines']);
  for (const id of ['x', newId()]) expect(codes((await add(id, [line])).problems)).toEqual(['NOT_FOUND input.orderId']);
  expect(codes((await add(orderId, [line], {}, testActor())).problems)).toEqual(['NOT_FOUND input.orderId']);
  await till.does('invoiceOrder', { orderId }, 'invoice { id }');
  expect(codes((await add(orderId, [line])).problems)).toEqual(['ORDER_CLOSED input.orderId']);
  const cancelled = await order({ lines: [line] });
  await till.does('cancelOrder', { orderId: cancelled, reason: 'left' }, 'order { id }');
  expect(codes((await add(cancelled, [line])).problems)).toEqual(['ORDER_CLOSED input.orderId']);
});

test('the same key adds once', async () => {
  const orderId = await order();
  const lines = [{ productId: tea, quantity: '1' }];
  const idempotencyKey = newId();
  await Promise.all(Array.from({ length: 4 }, () => add(orderId, lines, { idempotencyKey })));
  const again = await add(orderId, lines, { idempotencyKey });
  expect(again.order?.lines).toHaveLength(1);
  expect(codes((await add(orderId, [...lines, ...lines], { idempotencyKey })).problems)).toEqual([
    'IDEMPOTENCY_CONFLICT input.idempotencyKey',
  ]);
});

test('a STRICT shop reserves first, under the ids of the lines; what lacks is refused in its place', async () => {
  const shopId = await till.shop({ stockPolicy: 'STRICT' });
  await till.product({ productId: scarce, name: 'Truffle', stockable: true });
  const service = await till.product({ name: 'Advice' });
  const orderId = await order({ shopId });
  const lines = (quantity: string) => [
    { productId: service, quantity: '1' },
    { productId: scarce, quantity },
  ];
  const kept = await add(orderId, lines('3'));
  expect(kept.problems).toEqual([]);
  expect(stock.asked.at(-1)).toMatchObject({
    shopId,
    orderId,
    lines: [{ lineId: kept.order?.lines[1]?.id, productId: scarce }],
  });
  expect(codes((await add(orderId, lines('4'))).problems)).toEqual(['INSUFFICIENT_STOCK input.lines.1.quantity']);
  stock.away = true;
  expect(codes((await add(orderId, lines('1'))).problems)).toEqual(['TRY_AGAIN input.lines']);
  expect((await add(orderId, [{ productId: service, quantity: '1' }])).order?.version).toBe(3);
  const asked = stock.asked.length;
  const passive = await order();
  expect((await add(passive, lines('9'))).problems).toEqual([]);
  expect(stock.asked).toHaveLength(asked);
  stock.away = false;
});

test('a sale in a STRICT shop that lacks stock keeps nothing, and its key can be used again', async () => {
  const shopId = await till.shop({ stockPolicy: 'STRICT' });
  const sale = (quantity: string, amount: string) =>
    till.does<OrderAnswer>(
      'completeSale',
      { shopId, lines: [{ productId: scarce, quantity, unitPrice: '1' }], tenders: [{ method: 'CASH', amount }], idempotencyKey: `strict ${quantity}` },
      ORDER,
    ); // biome-ignore format: a table
  expect(codes((await sale('4', '4')).problems)).toEqual(['INSUFFICIENT_STOCK input.lines.0.quantity']);
  expect((await sale('2', '2')).order?.status).toBe('COMPLETED');
  const asked = stock.asked.length;
  expect((await sale('2', '2')).order?.status).toBe('COMPLETED');
  expect(stock.asked).toHaveLength(asked);
});
