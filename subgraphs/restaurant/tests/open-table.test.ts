import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { furnish, type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('a party is seated and orders has its order when the answer is read', async () => {
  const { actor, shopId, tableId } = await furnish(house);
  const customerId = newId();
  const { order, table, problems } = await house.open(actor, tableId, { partySize: 200, customerId });
  expect(problems).toEqual([]);
  expect(table).toEqual({ id: tableId, status: 'OCCUPIED' });
  expect(house.orders.opened.find((e) => e.payload.orderId === order?.id)?.payload).toMatchObject({
    shopId, tableId, tableNumber: '1', partySize: 200, customerId, serverId: actor.userId,
  }); // biome-ignore format: short
  const events = (await house.published('TableOpened')).filter((e) => e.tableId === tableId);
  expect(events).toMatchObject([{ orderId: order?.id }]);
  const read = await house.rooms.run(
    'restaurant',
    actor,
    `query ($id: ID!) { table(id: $id) { currentOrder { id } currentSeating { partySize server { id } order { id } } zone { name } } }`,
    { id: tableId },
  );
  expect(read.data).toEqual({
    table: {
      currentOrder: order,
      currentSeating: { partySize: 200, server: { id: actor.userId }, order },
      zone: { name: 'Terrace' },
    },
  });
});

test.each([
  ['no guest', { partySize: 0 }, 'INVALID', 'partySize'],
  ['a negative party', { partySize: -3 }, 'INVALID', 'partySize'],
  ['an absurd party', { partySize: 500 }, 'INVALID', 'partySize'],
  ['an unknown table', { tableId: newId() }, 'NOT_FOUND', 'tableId'],
  ['something that is no id', { tableId: 'x' }, 'NOT_FOUND', 'tableId'],
  ['a customer that is no id', { customerId: 'x' }, 'NOT_FOUND', 'customerId'],
])('%s is refused and nobody is seated', async (_, given, code, field) => {
  const { actor, tableId } = await furnish(house);
  const { order, problems } = await house.open(actor, tableId, given);
  expect(order).toBeNull();
  expect(problems).toMatchObject([{ code, path: ['input', field] }]);
  expect(await house.tableStatus(actor, tableId)).toBe('AVAILABLE');
});

test('a table that is taken, dirty, broken or switched off is refused with its reason', async () => {
  const { actor, zoneId, tableId } = await furnish(house);
  await house.open(actor, tableId);
  expect((await house.open(actor, tableId)).problems).toMatchObject([
    { code: 'TABLE_OCCUPIED', message: 'A party sits at table 1.' },
  ]);
  for (const [number, as] of [['2', 'CLEANING'], ['3', 'OUT_OF_ORDER']] as const) {
    const id = await house.table(actor, { zoneId, number });
    await house.mutate(actor, 'markTable', { tableId: id, as }, 'table { id }');
    expect((await house.open(actor, id)).problems).toMatchObject([{ code: 'TABLE_UNAVAILABLE' }]);
  } // biome-ignore format: short
  const off = await house.table(actor, { zoneId, number: '4', active: false });
  expect((await house.open({ ...actor, locale: 'fr' }, off)).problems).toMatchObject([
    { code: 'TABLE_UNAVAILABLE', message: 'La table 4 n’est pas en service.' },
  ]);
});

test('another company and another shop do not see the table', async () => {
  const { actor, tableId } = await furnish(house);
  for (const stranger of [testActor(), { ...actor, shops: [newId()] }]) {
    expect((await house.open(stranger, tableId)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await house.tableStatus(stranger, tableId)).toBeUndefined();
  }
});

test('of twenty at once exactly one wins', async () => {
  const { actor, tableId } = await furnish(house);
  const answers = await Promise.all(Array.from({ length: 20 }, () => house.open(actor, tableId)));
  expect(answers.filter((a) => a.order)).toHaveLength(1);
  expect(answers.flatMap((a) => a.problems.map((p) => p.code))).toEqual(Array(19).fill('TABLE_OCCUPIED'));
  expect(await house.rooms.rows('restaurant', 'select from seating where table_id = $1', [tableId])).toHaveLength(1);
  expect((await house.published('TableOpened')).filter((e) => e.tableId === tableId)).toHaveLength(1);
});

test('a repeated key answers the same order; with other content it is refused', async () => {
  const { actor, tableId } = await furnish(house);
  const key = { idempotencyKey: 'open-1' };
  const answers = await Promise.all(Array.from({ length: 5 }, () => house.open(actor, tableId, key)));
  expect(new Set(answers.map((a) => a.order?.id)).size).toBe(1);
  expect(answers[0]?.order?.id).toBeTruthy();
  expect((await house.open(actor, tableId, { ...key, partySize: 3 })).problems).toMatchObject([
    { code: 'IDEMPOTENCY_CONFLICT' },
  ]);
});

test.each(['COMPLETED', 'CANCELLED'] as const)(
  'an order that is %s frees its table, however often it is told',
  async (to) => {
    const { actor, shopId, tableId } = await furnish(house);
    const { order } = await house.open(actor, tableId);
    const told = {
    orderId: order?.id as string, number: '1', shopId, tableId, from: 'CONFIRMED', to, paymentStatus: 'PAID', total: '10', reason: null,
  } as const; // biome-ignore format: a table
    await house.tell(actor, 'OrderStatusChanged', { ...told, to: 'DELIVERED' });
    expect(await house.tableStatus(actor, tableId)).toBe('OCCUPIED');
    await house.tell(actor, 'OrderStatusChanged', told);
    expect(await house.tableStatus(actor, tableId)).toBe('AVAILABLE');
    const next = await house.open(actor, tableId);
    expect(next.problems).toEqual([]);
    await house.tell(actor, 'OrderStatusChanged', told);
    expect(await house.tableStatus(actor, tableId)).toBe('OCCUPIED');
    const statuses = (await house.published('TableStatusChanged'))
      .filter((e) => e.tableId === tableId)
      .map((e) => e.status);
    expect(statuses).toEqual(['AVAILABLE', 'OCCUPIED', 'AVAILABLE', 'OCCUPIED']);
  },
);

test('a blocked customer gets no table', async () => {
  const { actor, tableId } = await furnish(house);
  const customerId = newId();
  house.orders.blocked.add(customerId);
  expect((await house.open(actor, tableId, { customerId })).problems).toMatchObject([
    { code: 'CUSTOMER_BLOCKED', path: ['input', 'customerId'] },
  ]);
  expect(await house.tableStatus(actor, tableId)).toBe('AVAILABLE');
});

test('a party stands even when orders is away', async () => {
  const alone = await openHouse({ orders: false });
  try {
    const { actor, tableId } = await furnish(alone);
    const { order, problems } = await alone.open(actor, tableId);
    expect(problems).toEqual([]);
    expect((await alone.published('TableOpened')).map((e) => e.orderId)).toEqual([order?.id]);
    expect((await alone.fire(actor, order?.id as string, { course: 1 })).problems).toMatchObject([
      { code: 'TRY_AGAIN' },
    ]);
  } finally {
    await alone.close();
  }
});
