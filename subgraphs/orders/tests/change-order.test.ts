import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codes, ORDER, type OrderAnswer, openTill, type Till } from './till.ts';

let till: Till;
const lines = [
  { name: 'Soup', unitPrice: '5', quantity: '1' },
  { name: 'Bread', unitPrice: '2', quantity: '2' },
];

beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.house.close());

const open = async (given: object = {}) => {
  const { order } = await till.does<OrderAnswer>('createOrder', { shopId: till.shopId, lines, ...given }, ORDER);
  if (!order) throw new Error('not opened');
  return order;
};
const move = (orderId: string, to: string, given: object = {}, actor = till.owner) =>
  till.does<OrderAnswer>('changeOrderStatus', { orderId, to, ...given }, ORDER, actor);

test('lines that are taken off stay, crossed out; totals and stock follow', async () => {
  const order = await open();
  const lineIds = [order.lines[1]?.id];
  const cut = await till.does<OrderAnswer>('cancelOrderLines', { orderId: order.id, lineIds, reason: 'burnt' }, ORDER);
  expect(cut.order).toMatchObject({ total: '5', version: 2 });
  expect(cut.order?.lines[1]).toMatchObject({ status: 'CANCELLED', cancelReason: 'burnt' });
  expect(await till.told('OrderLinesCancelled', order.id)).toMatchObject([{ lineIds, reason: 'burnt' }]);
});

test('lines that are not there, gone already or of another order are refused, all at once', async () => {
  const order = await open();
  const other = await open();
  const cancel = (lineIds: unknown[], given: object = {}, actor = till.owner) =>
    till.does<OrderAnswer>('cancelOrderLines', { orderId: order.id, lineIds, reason: 'x', ...given }, ORDER, actor);
  await cancel([order.lines[0]?.id]);
  expect(codes((await cancel([order.lines[0]?.id, 'x', other.lines[0]?.id])).problems)).toEqual([
    'ILLEGAL_STATE input.lineIds.0',
    'NOT_FOUND input.lineIds.1',
    'NOT_FOUND input.lineIds.2',
  ]);
  expect(codes((await cancel([], { reason: ' ' })).problems)).toEqual([
    'INVALID input.lineIds',
    'INVALID input.reason',
  ]);
  expect(codes((await cancel([order.lines[1]?.id], { version: 1 })).problems)).toEqual([
    'VERSION_CONFLICT input.version',
  ]);
  expect(codes((await cancel([order.lines[1]?.id], {}, testActor())).problems)).toEqual(['NOT_FOUND input.orderId']);
});

test('an order goes its way step by step, with who and why', async () => {
  const order = await open({ channel: 'DELIVERY' });
  const steps = ['CONFIRMED', 'IN_PRODUCTION', 'READY', 'SHIPPED', 'DELIVERED', 'COMPLETED'];
  for (const to of steps) expect((await move(order.id, to, { reason: 'on time' })).order?.status).toBe(to);
  const { order: done, problems } = await move(order.id, 'CONFIRMED');
  expect(done).toBeNull();
  expect(codes(problems)).toEqual(['ORDER_CLOSED input.orderId']);
  const seen = await till.house.run<{ order: OrderAnswer['order'] }>(
    'orders', till.owner, `query ($id: ID!) { order(id: $id) { statusHistory { from to userId reason at } } }`, { id: order.id },
  ); // biome-ignore format: short
  expect(seen.data.order?.statusHistory.map((h) => h.to)).toEqual(['PENDING', ...steps]);
  expect(seen.data.order?.statusHistory[1]).toMatchObject({
    from: 'PENDING',
    userId: till.owner.userId,
    reason: 'on time',
  });
  expect((await till.told('OrderStatusChanged', order.id)).map((e) => e.to)).toEqual(steps);
});

test('a step its state does not allow is refused', async () => {
  const order = await open();
  for (const to of ['PENDING', 'READY', 'DELIVERED', 'COMPLETED']) {
    expect(codes((await move(order.id, to)).problems)).toEqual(['ILLEGAL_STATE input.to']);
  }
  expect(codes((await move(order.id, 'CONFIRMED', { version: 9 })).problems)).toEqual([
    'VERSION_CONFLICT input.version',
  ]);
  expect(codes((await move(newId(), 'CONFIRMED')).problems)).toEqual(['NOT_FOUND input.orderId']);
});

test('only what is brought to customers is sent, and what comes back says why', async () => {
  const bringTo = async (channel: string, ...steps: string[]) => {
    const order = await open({ channel });
    for (const to of steps) await move(order.id, to);
    return order;
  };
  for (const channel of ['COUNTER', 'DINE_IN', 'TAKEAWAY']) {
    const order = await bringTo(channel, 'CONFIRMED', 'READY');
    const { problems } = await move(order.id, 'SHIPPED');
    expect(codes(problems)).toEqual(['ILLEGAL_STATE input.to']);
    expect(problems[0]?.message).toBe(`Order ${order.number} is fetched or served here; it is not sent.`);
    expect((await move(order.id, 'DELIVERED')).order?.status).toBe('DELIVERED');
  }
  const sent = await bringTo('PHONE', 'CONFIRMED', 'READY', 'SHIPPED');
  expect(codes((await move(sent.id, 'READY')).problems)).toEqual(['INVALID input.reason']);
  expect(codes((await move(sent.id, 'CANCELLED', { reason: 'gone' })).problems)).toEqual(['ILLEGAL_STATE input.to']);
  expect((await move(sent.id, 'READY', { reason: 'nobody home' })).order?.statusHistory.at(-1)).toMatchObject({
    from: 'SHIPPED',
    to: 'READY',
    reason: 'nobody home',
  });
});

test('an order is called off with a reason, once; nothing of it is left to pay', async () => {
  const order = await open();
  const cancel = (reason: string, orderId = order.id) =>
    till.does<OrderAnswer>('cancelOrder', { orderId, reason }, ORDER);
  expect(codes((await cancel('')).problems)).toEqual(['INVALID input.reason']);
  expect(codes((await move(order.id, 'CANCELLED')).problems)).toEqual(['INVALID input.reason']);
  expect((await cancel('guest left')).order).toMatchObject({ status: 'CANCELLED', total: '0' });
  expect(codes((await cancel('again')).problems)).toEqual(['ORDER_CLOSED input.orderId']);
  expect(await till.told('OrderLinesCancelled', order.id)).toHaveLength(1);
  expect(await till.told('OrderStatusChanged', order.id)).toMatchObject([{ to: 'CANCELLED', reason: 'guest left' }]);
  expect(await till.told('OrderCancelled', order.id)).toMatchObject([{ number: order.number, reason: 'guest left' }]);
  const invoiced = await open();
  await till.does('invoiceOrder', { orderId: invoiced.id }, 'invoice { id }');
  expect(codes((await cancel('late', invoiced.id)).problems)).toEqual(['ORDER_CLOSED input.orderId']);
  expect(codes((await move(invoiced.id, 'CANCELLED', { reason: 'late' })).problems)).toEqual([
    'ORDER_CLOSED input.orderId',
  ]);
});

test('who takes orders calls off what is not begun; what is being prepared needs somebody who may cancel', async () => {
  const waiter = { ...till.owner, permissions: ['orders:read', 'orders:take'] };
  const cancel = (orderId: string) => till.does<OrderAnswer>('cancelOrder', { orderId, reason: 'left' }, ORDER, waiter);
  const [untouched, begun] = [await open(), await open()];
  expect((await cancel(untouched.id)).order?.status).toBe('CANCELLED');
  for (const to of ['CONFIRMED', 'IN_PRODUCTION']) await move(begun.id, to);
  expect(codes((await cancel(begun.id)).problems)).toEqual(['NOT_ALLOWED input.orderId']);
  const called = await move(begun.id, 'CANCELLED', { reason: 'left' }, waiter);
  expect(codes(called.problems)).toEqual(['NOT_ALLOWED input.to']);
  expect((await move(begun.id, 'CANCELLED', { reason: 'left' })).order?.status).toBe('CANCELLED');
});
