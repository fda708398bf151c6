import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codes, ORDER, type OrderAnswer, openTill, type Till } from './till.ts';

let till: Till;
beforeAll(async () => {
  till = await openTill([], { now: () => new Date('2026-11-21T09:00:00Z') });
});
afterAll(() => till.house.close());

const HEADER = `${ORDER.slice(0, -1)} wantedAt notes deliveryAddress { name street postalCode city country phone directions } }`;
const open = async (given: object = {}) => {
  const lines = [{ name: 'Cake', unitPrice: '20', quantity: '2' }];
  const { order } = await till.does<OrderAnswer>('createOrder', { shopId: till.shopId, lines, ...given }, HEADER);
  if (!order) throw new Error('not opened');
  return order;
};
const update = (orderId: string, given: object, actor = till.owner) =>
  till.does<OrderAnswer>('updateOrder', { orderId, ...given }, HEADER, actor);
const address = { street: '3 rue du Four', city: 'Lyon', phone: '+33 4 72 00', directions: 'Second floor' };

test('an order says when and where it is wanted, from the start', async () => {
  const order = await open({ channel: 'DELIVERY', wantedAt: '2026-11-24T10:00:00+01:00', deliveryAddress: address });
  expect(order).toMatchObject({
    wantedAt: '2026-11-24T09:00:00.000Z',
    deliveryAddress: { ...address, name: null, postalCode: null, country: null },
  });
});

test('what is given changes, the rest stays, null empties; a discount counts on every line', async () => {
  const customerId = newId();
  const order = await open({ notes: 'no nuts', customerId, deliveryAddress: address });
  const { order: changed } = await update(order.id, { wantedAt: '2026-11-25T08:00:00Z', discountPercent: '10' });
  expect(changed).toMatchObject({
    wantedAt: '2026-11-25T08:00:00.000Z', notes: 'no nuts', customerId, discountPercent: '10', total: '36', version: 2,
    lines: [{ total: '36' }], deliveryAddress: { street: '3 rue du Four' },
  }); // biome-ignore format: a table
  const { order: emptied } = await update(order.id, { wantedAt: null, notes: null, customerId: null, version: 2 });
  expect(emptied).toMatchObject({ wantedAt: null, notes: null, customerId: null, total: '36', version: 3 });
});

test('faults are told at once and change nothing; a closed order keeps what it says', async () => {
  const order = await open();
  const clerk = testActor({ companyId: till.owner.companyId, permissions: ['orders:read', 'orders:take'] });
  const wrong = {
    customerId: 'x', wantedAt: '2029-01-01T00:00:00Z', discountPercent: '5', notes: 'x'.repeat(2_001),
    deliveryAddress: { street: ' ', city: 'x'.repeat(101), country: 'France', phone: 'soon' },
  }; // biome-ignore format: a table
  expect(codes((await update(order.id, wrong, clerk)).problems)).toEqual([
    'INVALID input.customerId', 'INVALID input.deliveryAddress.city', 'INVALID input.deliveryAddress.country', 'INVALID input.deliveryAddress.phone',
    'INVALID input.deliveryAddress.street', 'INVALID input.notes', 'INVALID input.wantedAt', 'NOT_ALLOWED input.discountPercent',
  ]); // biome-ignore format: a list
  expect(codes((await update(order.id, { notes: 'x', version: 7 })).problems)).toEqual([
    'VERSION_CONFLICT input.version',
  ]);
  expect(codes((await update(newId(), { notes: 'x' })).problems)).toEqual(['NOT_FOUND input.orderId']);
  expect(codes((await update(order.id, { notes: 'x' }, testActor())).problems)).toEqual(['NOT_FOUND input.orderId']);
  await till.does('cancelOrder', { orderId: order.id, reason: 'closed' }, 'order { id }');
  expect(codes((await update(order.id, { notes: 'x' })).problems)).toEqual(['ORDER_CLOSED input.orderId']);
});

test('orders are found by when they are wanted', async () => {
  const { id } = await open({ wantedAt: '2026-12-24T16:00:00Z' });
  await open({ wantedAt: '2026-12-25T00:00:00Z' });
  const filter = { wantedFrom: '2026-12-24T00:00:00Z', wantedTo: '2026-12-25T00:00:00Z' };
  const { data } = await till.house.run(
    'orders', till.owner, 'query ($filter: OrderFilter) { orders(filter: $filter) { edges { node { id } } } }', { filter },
  ); // biome-ignore format: short
  expect(data).toEqual({ orders: { edges: [{ node: { id } }] } });
});
