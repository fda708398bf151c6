import { testActor } from '@comptoir/dev-env/testing';
import { newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CourseFired } from '../../../schema/events/orders.ts';
import { codes, ORDER, type OrderAnswer, openTill, type Problem, type Till } from './till.ts';

let till: Till;
let soup: string;
const station = newId();

beforeAll(async () => {
  till = await openTill();
  soup = await till.product({
    name: 'Soup',
    salePrice: '5',
    stationId: station,
    allergens: ['celery'],
    preparationMinutes: 9,
  });
});
afterAll(() => till.house.close());

interface Fired {
  event: { id: string; payload: CourseFired } | null;
  problems: Problem[];
}

const fire = (input: object, actor = till.owner) => till.does<Fired>('_fireLines', input, 'event', actor);
const opened = (orderId: string, given: object = {}) =>
  newEvent('TableOpened', till.owner.companyId ?? '', till.owner, new Date(), {
    orderId, shopId: till.shopId, tableId: newId(), tableNumber: '4', partySize: 3, customerId: null, serverId: null,
    openedAt: new Date().toISOString(), ...given,
  }); // biome-ignore format: a table
const openNow = (event: object, actor = till.owner) =>
  till.house.run<{ _openOrder: boolean }>(
    'orders', { ...actor, internal: true }, 'mutation ($event: JSON!) { _openOrder(event: $event) }', { event },
  ); // biome-ignore format: short
const seated = async () => {
  const orderId = newId();
  await openNow(opened(orderId));
  const lines = [
    { productId: soup, quantity: '2', course: 1, notes: 'hot', modifiers: ['no cream'], seat: 1 },
    { name: 'Candle', unitPrice: '1', quantity: '1', course: 1 },
    { productId: soup, quantity: '1', course: 2 },
  ];
  const { order } = await till.does<OrderAnswer>('addOrderLines', { orderId, lines }, ORDER);
  return { orderId, lines: order?.lines ?? [] };
};

test('a table’s order is there at once, and once', async () => {
  const orderId = newId();
  const event = opened(orderId, { tableNumber: '12' });
  const [one, two] = await Promise.all([openNow(event), openNow(event)]);
  expect([one.data, two.data]).toEqual([{ _openOrder: true }, { _openOrder: true }]);
  await till.house.bus.publish([event]);
  expect(await till.told('OrderCreated', orderId)).toMatchObject([
    { channel: 'DINE_IN', tableId: event.payload.tableId },
  ]);
  const { data } = await till.house.run(
    'orders',
    till.owner,
    `query ($id: ID!) { order(id: $id) { status channel partySize table { id } } }`,
    { id: orderId },
  );
  expect(data).toEqual({
    order: { status: 'CONFIRMED', channel: 'DINE_IN', partySize: 3, table: { id: event.payload.tableId } },
  });
});

test('a foreign event is not applied, and the door is closed to clients', async () => {
  const orderId = newId();
  const foreign = await openNow(opened(orderId), testActor());
  expect(foreign.errors?.[0]?.extensions?.code).toBe('BAD_REQUEST');
  expect(await till.house.rows('orders', 'select from sale_order where id = $1', [orderId])).toEqual([]);
  const client = await till.house.run('orders', till.owner, 'mutation ($event: JSON!) { _openOrder(event: $event) }', {
    event: opened(orderId),
  });
  expect(client.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('a shop that is not known yet makes the order wait, not vanish', async () => {
  const orderId = newId();
  const shopId = newId();
  const { data } = await openNow(opened(orderId, { shopId }));
  expect(data).toEqual({ _openOrder: false });
  await till.shop({ shopId });
  const room = till.house.rooms.get('orders');
  const [letter] = await till.house.rows<{ event_id: string }>(
    'orders',
    `select event_id from dead_letter where event->'payload'->>'orderId' = $1`,
    [orderId],
  );
  await room?.inbox.replay(letter?.event_id ?? '', till.owner.companyId ?? '');
  expect(await till.house.rows('orders', 'select from sale_order where id = $1', [orderId])).toHaveLength(1);
});

test('a course is fired once: only its lines that go to a station', async () => {
  const { orderId, lines } = await seated();
  const { event, problems } = await fire({ orderId, course: 1 });
  expect(problems).toEqual([]);
  expect(event?.payload).toMatchObject({
    orderId, course: 1,
    lines: [{ lineId: lines[0]?.id, stationId: station, name: 'Soup', quantity: '2', notes: 'hot', modifiers: ['no cream'], seat: 1, allergens: ['celery'], preparationMinutes: 9 }],
  }); // biome-ignore format: a table
  expect(codes((await fire({ orderId, course: 1 })).problems)).toEqual(['NOTHING_TO_FIRE input.course']);
  expect((await fire({ orderId })).event?.payload.lines.map((l) => l.lineId)).toEqual([lines[2]?.id]);
  expect(await till.told('CourseFired', orderId)).toHaveLength(2);
  expect((await till.told('OrderStatusChanged', orderId)).map((e) => e.to)).toEqual(['CONFIRMED', 'IN_PRODUCTION']);
  const { data } = await till.house.run<{ order: OrderAnswer['order'] }>(
    'orders',
    till.owner,
    `query ($id: ID!) { order(id: $id) { lines { status firedAt } } }`,
    { id: orderId },
  );
  expect(data.order?.lines.map((l) => l.status)).toEqual(['FIRED', 'HOLD', 'FIRED']);
});

test('where there is no kitchen nothing is fired, and all of it once there is one', async () => {
  const { orderId } = await seated();
  const refused = await fire({ orderId, course: 1, shopIds: [newId()] });
  expect(refused).toMatchObject({ event: null, problems: [{ code: 'ILLEGAL_STATE', path: ['input', 'orderId'] }] });
  const { event } = await fire({ orderId, course: 1, shopIds: [newId(), till.shopId] });
  expect(event?.payload.lines).toHaveLength(1);
});

test('the same key gives the same envelope, even together; two waiters without it fire once', async () => {
  const { orderId } = await seated();
  const idempotencyKey = newId();
  const same = await Promise.all(Array.from({ length: 4 }, () => fire({ orderId, course: 1, idempotencyKey })));
  expect(new Set(same.map((f) => f.event?.id)).size).toBe(1);
  const apart = await Promise.all(Array.from({ length: 4 }, () => fire({ orderId, course: 2 })));
  expect(apart.filter((f) => f.event)).toHaveLength(1);
  expect(await till.told('CourseFired', orderId)).toHaveLength(2);
});

test('a closed order, an unknown one and another company’s fire nothing', async () => {
  const { orderId } = await seated();
  expect(codes((await fire({ orderId }, testActor())).problems)).toEqual(['NOT_FOUND input.orderId']);
  expect(codes((await fire({ orderId: 'x' })).problems)).toEqual(['NOT_FOUND input.orderId']);
  await till.does('cancelOrder', { orderId, reason: 'left' }, 'order { id }');
  expect(codes((await fire({ orderId })).problems)).toEqual(['ORDER_CLOSED input.orderId']);
});

test('a kitchen sees number and table of an order, not its money', async () => {
  const { orderId } = await seated();
  const cook = testActor({ companyId: till.owner.companyId, permissions: ['restaurant:cook'] });
  const refs = [{ __typename: 'Order', id: orderId }];
  const entity = (fields: string) =>
    till.house.run(
      'orders',
      cook,
      `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Order { ${fields} } } }`,
      { refs },
    );
  expect((await entity('number status table { id }')).errors).toBeUndefined();
  expect((await entity('number total')).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});
