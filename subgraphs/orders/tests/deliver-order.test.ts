import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { roadOf } from './road.ts';
import { codes, openTill, type Till } from './till.ts';

let till: Till;
let road: ReturnType<typeof roadOf>;
let rider: string;
const riderUser = newId();
beforeAll(async () => {
  till = await openTill();
  road = roadOf(till);
  rider = await road.rider({ userId: riderUser });
});
afterAll(() => till.house.close());

const pay = (orderId: string, amount: string) =>
  till.does('_receivePayment', { paymentId: newId(), orderId, amount, method: 'CARD' }, 'event');
const asRider = (userId = riderUser) =>
  testActor({ companyId: till.owner.companyId, userId, permissions: ['orders:read', 'orders:deliver'] });

test('delivered with proof: what was collected is owed by the deliveryman, the order is not paid by it yet', async () => {
  const deliveryId = await road.sent(rider);
  const proof = { receivedBy: 'Ada', text: 'at the door', signature: 'sig/1', photo: 'pic/1' };
  const { delivery, order, problems } = await road.deliver(deliveryId, {
    proof,
    collected: '20',
    deliverymanId: rider,
  });
  expect(problems).toEqual([]);
  expect(delivery).toMatchObject({
    status: 'DELIVERED', receivedBy: 'Ada', proofText: 'at the door', signature: 'sig/1', photo: 'pic/1', collected: '20', settlement: null,
    deliveryman: { debt: '20' },
  }); // biome-ignore format: a table
  expect(order).toMatchObject({ status: 'DELIVERED', paymentStatus: 'PENDING', remaining: '20' });
  expect(await till.told('OrderDelivered', order?.id)).toMatchObject([
    { deliveryId, collected: '20', receivedBy: 'Ada', currency: 'EUR' },
  ]);
});

test('what was paid before is not collected again; paid and invoiced, it is done with once delivered', async () => {
  const orderId = await road.ready();
  await pay(orderId, '15');
  const deliveryId = (await road.assign(orderId, rider)).delivery?.id ?? '';
  const tooMuch = await road.deliver(deliveryId, { collected: '5.01' });
  expect(codes(tooMuch.problems)).toEqual(['TOO_MUCH input.collected']);
  expect(tooMuch.problems[0]?.message).toContain('(5)');
  expect((await road.deliver(deliveryId, { collected: '5' })).order?.status).toBe('DELIVERED');
  const whole = await road.ready();
  await pay(whole, '20');
  await till.does('invoiceOrder', { orderId: whole }, 'invoice { id }');
  const sent = (await road.assign(whole, rider)).delivery?.id ?? '';
  expect(codes((await road.deliver(sent, { collected: '0.01' })).problems)).toEqual(['TOO_MUCH input.collected']);
  expect((await road.deliver(sent)).order?.status).toBe('COMPLETED');
});

test('nobody home: it comes back, is ready again, and goes out with another', async () => {
  const deliveryId = await road.sent(rider);
  expect(codes((await road.fail(deliveryId, { reason: ' ' })).problems)).toEqual(['INVALID input.reason']);
  const { delivery, order } = await road.fail(deliveryId);
  expect(delivery).toMatchObject({ status: 'FAILED', failedReason: 'nobody home' });
  expect(order?.statusHistory.at(-1)).toEqual({ from: 'SHIPPED', to: 'READY', reason: 'nobody home' });
  expect(await till.told('DeliveryFailed', order?.id)).toMatchObject([{ deliveryId, reason: 'nobody home' }]);
  expect(codes((await road.deliver(deliveryId)).problems)).toEqual(['ILLEGAL_STATE input.deliveryId']);
  const again = await road.assign(order?.id ?? '', await road.rider());
  expect(again.order?.deliveries.map((d) => d.status)).toEqual(['FAILED', 'ON_THE_WAY']);
  expect((await road.deliver(again.delivery?.id ?? '')).order?.status).toBe('DELIVERED');
});

test('a deliveryman sees to his own deliveries only, and once', async () => {
  const deliveryId = await road.sent(rider);
  const other = await road.rider({ userId: newId() });
  expect(codes((await road.deliver(deliveryId, { deliverymanId: other })).problems)).toEqual([
    'NOT_ALLOWED input.deliverymanId',
  ]);
  for (const verb of [road.deliver, road.fail]) {
    const { problems } = await verb(deliveryId, {}, asRider(newId()));
    expect(codes(problems)).toEqual(['NOT_ALLOWED input.deliveryId']);
    expect(problems[0]?.message).toBe('This delivery is another deliveryman’s.');
    expect(codes((await verb(deliveryId, {}, testActor())).problems)).toEqual(['NOT_FOUND input.deliveryId']);
  }
  const { data } = await till.house.run<{ deliveries: { edges: { node: { id: string } }[] } }>(
    'orders', asRider(), '{ deliveries(filter: {mine: true, status: ON_THE_WAY}) { edges { node { id } } } }',
  ); // biome-ignore format: short
  expect(data.deliveries.edges.map((e) => e.node.id)).toContain(deliveryId);
  expect((await road.deliver(deliveryId, {}, asRider())).delivery?.status).toBe('DELIVERED');
  for (const verb of [road.deliver, road.fail]) {
    expect(codes((await verb(deliveryId, {}, asRider())).problems)).toEqual(['ILLEGAL_STATE input.deliveryId']);
  }
});

test('without proof, at an impossible time or with an impossible sum nothing is kept', async () => {
  const deliveryId = await road.sent(rider);
  const refused = async (given: object) => codes((await road.deliver(deliveryId, given)).problems);
  expect(await refused({ proof: { receivedBy: ' ' } })).toEqual(['INVALID input.proof']);
  expect(await refused({ proof: { text: 'x'.repeat(1_001) } })).toEqual(['INVALID input.proof.text']);
  expect(await refused({ deliveredAt: '2000-01-01T00:00:00Z', collected: '1.234' })).toEqual([
    'INVALID input.collected',
    'INVALID input.deliveredAt',
  ]);
  expect(await refused({ collected: '-1', deliveredAt: '2100-01-01T00:00:00Z' })).toEqual([
    'INVALID input.collected',
    'INVALID input.deliveredAt',
  ]);
  expect(await refused({ collected: '20.01' })).toEqual(['TOO_MUCH input.collected']);
  const idempotencyKey = newId();
  const together = await Promise.all(
    [1, 2, 3].map(() => road.deliver(deliveryId, { collected: '20', idempotencyKey })),
  );
  expect(together.every((a) => a.delivery?.collected === '20')).toBe(true);
  const entries = await till.house.rows('orders', 'select from delivery_ledger where delivery_id = $1', [deliveryId]);
  expect(entries).toHaveLength(1);
});
