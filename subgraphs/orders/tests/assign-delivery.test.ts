import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { roadOf } from './road.ts';
import { codes, type OrderAnswer, openTill, type Till } from './till.ts';

let till: Till;
let road: ReturnType<typeof roadOf>;
let rider: string;
beforeAll(async () => {
  till = await openTill();
  road = roadOf(till);
  rider = await road.rider({ name: 'Karim' });
});
afterAll(() => till.house.close());

test('an order that is ready is sent out with a deliveryman, and not moved by hand while he is on his way', async () => {
  const orderId = await road.ready();
  const { delivery, order, problems } = await road.assign(orderId, rider);
  expect(problems).toEqual([]);
  expect(delivery).toMatchObject({ status: 'ON_THE_WAY', deliveryman: { name: 'Karim' }, collected: '0' });
  expect(order).toMatchObject({ status: 'SHIPPED', remaining: '20', deliveries: [{ id: delivery?.id }] });
  expect(order?.statusHistory.at(-1)).toEqual({ from: 'READY', to: 'SHIPPED', reason: 'Karim' });
  expect(await till.told('DeliveryAssigned', orderId)).toMatchObject([
    { deliveryId: delivery?.id, deliverymanId: rider, orderNumber: order?.number },
  ]);
  for (const to of ['DELIVERED', 'READY']) {
    const { problems: refused } = await till.does<OrderAnswer>(
      'changeOrderStatus', { orderId, to, reason: 'by hand' }, 'order { id }',
    ); // biome-ignore format: short
    expect(codes(refused)).toEqual(['ILLEGAL_STATE input.to']);
    expect(refused[0]?.message).toContain('is on its way with Karim');
  }
});

test('only what is ready and of his shop goes with a deliveryman who is in use', async () => {
  const orderId = await road.ready();
  const refused = async (order: string, man: string, given: object = {}, actor = till.owner) =>
    codes((await road.assign(order, man, given, actor)).problems);
  const idle = await road.rider();
  await road.update(idle, { active: false });
  const shopId = await till.shop();
  const elsewhere = await road.rider({ shopId });
  expect(await refused(orderId, idle)).toEqual(['ILLEGAL_STATE input.deliverymanId']);
  expect(await refused(orderId, elsewhere)).toEqual(['NOT_FOUND input.deliverymanId']);
  expect(await refused(orderId, newId())).toEqual(['NOT_FOUND input.deliverymanId']);
  expect(await refused(newId(), rider)).toEqual(['NOT_FOUND input.orderId']);
  expect(await refused(orderId, rider, { version: 1 })).toEqual(['VERSION_CONFLICT input.version']);
  expect(await refused(orderId, rider, {}, testActor())).toEqual(['NOT_FOUND input.orderId']);
  const fetched = await road.ready({ channel: 'TAKEAWAY' });
  expect(await refused(fetched, rider)).toEqual(['ILLEGAL_STATE input.orderId']);
  await road.assign(orderId, rider);
  expect(await refused(orderId, rider)).toEqual(['ILLEGAL_STATE input.orderId']);
});

test('of two who send the same order out at once, one does', async () => {
  const other = await road.rider();
  const orderId = await road.ready();
  const answers = await Promise.all([rider, other, rider, other].map((man) => road.assign(orderId, man)));
  expect(answers.filter((a) => a.delivery)).toHaveLength(1);
  const idempotencyKey = newId();
  const again = await road.ready();
  const same = await Promise.all([1, 2, 3].map(() => road.assign(again, rider, { idempotencyKey })));
  expect(new Set(same.map((a) => a.delivery?.id)).size).toBe(1);
});
