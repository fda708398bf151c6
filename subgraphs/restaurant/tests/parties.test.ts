import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { furnish, type House, openHouse, type Ticket } from './house.ts';
import { line } from './orders-stand-in.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

type Furnished = Awaited<ReturnType<typeof furnish>>;

async function tables(count: number) {
  const place = await furnish(house);
  const ids = [place.tableId];
  for (let n = 2; n <= count; n++)
    ids.push(await house.table(place.actor, { zoneId: place.zoneId, number: String(n) }));
  return { place, ids: ids as [string, string, string, string] };
}
const TABLE = 'id number status currentOrder { id } currentSeating { tableNumbers isMerged }';
interface Seen {
  status: string;
  currentOrder: { id: string } | null;
  currentSeating: { tableNumbers: string[]; isMerged: boolean } | null;
}
const transfer = ({ actor }: Furnished, tableId: string, toTableId: string, more: object = {}) =>
  house.mutate<{ from: Seen | null; to: Seen | null }>(
    actor,
    'transferTable',
    { tableId, toTableId, ...more },
    `from { ${TABLE} } to { ${TABLE} }`,
  );
const merge = ({ actor }: Furnished, tableId: string, tableIds: string[], more: object = {}) =>
  house.mutate<{ table: Seen | null }>(actor, 'mergeTables', { tableId, tableIds, ...more }, `table { ${TABLE} }`);
const unmerge = ({ actor }: Furnished, tableId: string) =>
  house.mutate<{ table: Seen | null }>(actor, 'unmergeTable', { tableId }, `table { ${TABLE} }`);
async function look({ actor }: Furnished, id: string): Promise<Seen> {
  const source = `query ($id: ID!) { table(id: $id) { ${TABLE} } }`;
  return (await house.rooms.run<{ table: Seen }>('restaurant', actor, source, { id })).data.table;
}
const open = async ({ actor }: Furnished, tableId: string) => (await house.open(actor, tableId)).order?.id as string;
const closed = ({ actor, shopId }: Furnished, orderId: string, party?: { orderId: string; orders: number }) =>
  house.tell(actor, 'OrderStatusChanged', {
    orderId, number: '1', shopId, tableId: null, from: 'READY', to: 'COMPLETED', paymentStatus: 'PAID', total: '1', reason: null, party,
  }); // biome-ignore format: a table

test('every table of a bill is told anew when a party joins it and when it takes its own back, even where nothing was ordered', async () => {
  const { place, ids } = await tables(4);
  const [host, guest, extra, free] = ids;
  const revisions = async () => {
    const source = 'query ($id: ID!) { table(id: $id) { revision } }';
    const seen = ids.map((id) =>
      house.rooms.run<{ table: { revision: string } }>('restaurant', place.actor, source, { id }),
    );
    return (await Promise.all(seen)).map(({ data }) => BigInt(data.table.revision));
  };
  for (const id of [host, guest])
    house.orders.order(place.actor.companyId as string, place.shopId, [], await open(place, id));
  await merge(place, host, [extra]);
  const apart = await revisions();
  await merge(place, host, [guest]);
  const together = await revisions();
  await unmerge(place, guest);
  const again = await revisions();
  expect(together.map((now, i) => now > (apart[i] as bigint))).toEqual([true, true, true, false]);
  expect(again.map((now, i) => now > (together[i] as bigint))).toEqual([true, true, true, false]);
  await merge(place, host, [free]);
  const four = await revisions();
  await unmerge(place, extra);
  const three = await revisions();
  expect(four[2] as bigint).toBeGreaterThan(again[2] as bigint);
  expect(three.map((now, i) => now > (four[i] as bigint))).toEqual([true, false, true, true]);
});

test('a party goes to a free table with what is not served yet, orders is told, and the old table is free', async () => {
  const { place, ids: [one, two] } = await tables(2); // biome-ignore format: short
  const orderId = await open(place, one);
  const [served, waiting] = [line({ stationId: place.hot }), line({ stationId: place.hot, course: 2 })];
  house.orders.order(place.actor.companyId as string, place.shopId, [served, waiting], orderId);
  const [first] = (await house.fire(place.actor, orderId, { course: 1 })).tickets as [Ticket];
  for (const to of ['PREPARING', 'READY', 'SERVED']) await house.advance(place.actor, first.id, to);
  const [second] = (await house.fire(place.actor, orderId)).tickets as [Ticket];
  const { from, to, problems } = await transfer(place, one, two);
  expect(problems).toEqual([]);
  expect([from?.status, to?.status, to?.currentOrder?.id]).toEqual(['AVAILABLE', 'OCCUPIED', orderId]);
  expect((await house.ticket(place.actor, first.id))?.table?.number).toBe('1');
  expect((await house.ticket(place.actor, second.id))?.table?.number).toBe('2');
  const told = (await house.published('KitchenTicketChanged')).filter((e) => e.orderId === orderId && e.movedFrom);
  expect(told).toMatchObject([
    { ticketId: second.id, movedFrom: '1', tableNumber: '2', created: false, lines: [{ name: waiting.name }] },
  ]);
  expect(house.orders.moved.map((e) => e.payload)).toMatchObject([
    { orderId, tableId: two, tableNumber: '2', version: 1 },
  ]);
  house.orders.order(
    place.actor.companyId as string,
    place.shopId,
    [line({ stationId: place.hot, course: 3 })],
    orderId,
  );
  expect((await house.fire(place.actor, orderId)).tickets?.[0]?.table?.number).toBe('2');
  await closed(place, orderId);
  expect((await look(place, two)).status).toBe('AVAILABLE');
  const { data } = await house.rooms.run<Record<'one' | 'two', { turnover: { parties: number; guests: number } }>>(
    'restaurant', place.actor,
    'query ($one: ID!, $two: ID!) { one: table(id: $one) { turnover { parties guests } } two: table(id: $two) { turnover { parties guests } } }',
    { one, two },
  ); // biome-ignore format: short
  expect([data.one.turnover, data.two.turnover]).toEqual([{ parties: 0, guests: 0 }, { parties: 1, guests: 2 }]); // biome-ignore format: short
});

test('an occupied, dirty, unknown or the same table takes nobody; where nobody sits nobody goes', async () => {
  const { place, ids: [one, two, three] } = await tables(3); // biome-ignore format: short
  const code = async (from: string, to: string) =>
    (await transfer(place, from, to)).problems.map((p) => `${p.code} ${p.path.join('.')}`);
  expect(await code(one, two)).toEqual(['ILLEGAL_STATE input.tableId']);
  await open(place, one);
  await open(place, two);
  await house.mutate(place.actor, 'markTable', { tableId: three, as: 'CLEANING' }, 'table { id }');
  expect(await code(one, two)).toEqual(['TABLE_OCCUPIED input.toTableId']);
  expect(await code(one, one)).toEqual(['TABLE_OCCUPIED input.toTableId']);
  expect(await code(one, three)).toEqual(['TABLE_UNAVAILABLE input.toTableId']);
  expect(await code(one, newId())).toEqual(['NOT_FOUND input.toTableId']);
  expect(await code('x', 'y')).toEqual(['NOT_FOUND input.tableId', 'NOT_FOUND input.toTableId']);
});

test('of many parties that want one free table exactly one gets it; a repeated key moves once', async () => {
  const { place, ids } = await tables(8);
  const [free, ...seated] = ids as string[];
  for (const id of seated) await open(place, id);
  const answers = await Promise.all(seated.map((id) => transfer(place, id, free as string)));
  expect(answers.filter((a) => a.problems.length === 0)).toHaveLength(1);
  const [empty] = (
    await Promise.all(seated.map(async (id) => ((await look(place, id)).status === 'AVAILABLE' ? [id] : [])))
  ).flat();
  const key = { idempotencyKey: newId() };
  const again = await Promise.all([1, 2, 3].map(() => transfer(place, free as string, empty as string, key)));
  expect(again.map((a) => a.to?.status)).toEqual(['OCCUPIED', 'OCCUPIED', 'OCCUPIED']);
});

test('a party over several tables is one; a table is taken back alone, the rest are free when it is done', async () => {
  const { place, ids: [one, two, three] } = await tables(3); // biome-ignore format: short
  const orderId = await open(place, one);
  const { table } = await merge(place, one, [two, three]);
  expect(table?.currentSeating).toEqual({ tableNumbers: ['1', '2', '3'], isMerged: false });
  expect(await look(place, three)).toMatchObject({ status: 'OCCUPIED', currentOrder: { id: orderId } });
  expect((await house.open(place.actor, two)).problems).toMatchObject([{ code: 'TABLE_OCCUPIED' }]);
  expect((await merge(place, one, [two])).problems).toMatchObject([
    { code: 'ILLEGAL_STATE', path: ['input', 'tableIds', '0'] },
  ]);
  expect((await unmerge(place, three)).table?.status).toBe('AVAILABLE');
  expect((await unmerge(place, three)).problems).toMatchObject([{ code: 'ILLEGAL_STATE' }]);
  expect((await unmerge(place, one)).problems).toMatchObject([{ code: 'ILLEGAL_STATE' }]);
  await closed(place, orderId);
  expect([(await look(place, one)).status, (await look(place, two)).status]).toEqual(['AVAILABLE', 'AVAILABLE']);
});

test('a party at another table goes on the first one’s bill, and has its own again', async () => {
  const { place, ids: [one, two, three, four] } = await tables(4); // biome-ignore format: short
  const [host, guest] = [await open(place, one), await open(place, two)];
  await open(place, three);
  const key = { idempotencyKey: newId() };
  const answers = await Promise.all([1, 2].map(() => merge(place, one, [two, four], key)));
  expect(answers.map((a) => a.problems)).toEqual([[], []]);
  expect(await look(place, two)).toMatchObject({
    currentOrder: { id: host }, currentSeating: { tableNumbers: ['1', '2', '4'], isMerged: true },
  }); // biome-ignore format: a table
  expect((await merge(place, three, [two])).problems).toMatchObject([{ code: 'ILLEGAL_STATE' }]);
  expect((await merge(place, two, [three])).problems).toMatchObject([
    { code: 'ILLEGAL_STATE', path: ['input', 'tableId'] },
  ]);
  house.orders.bound.add(guest);
  expect((await unmerge(place, two)).problems).toMatchObject([{ code: 'ILLEGAL_STATE', path: ['input', 'tableId'] }]);
  house.orders.bound.delete(guest);
  const back = await unmerge(place, two);
  expect(back.table).toMatchObject({
    currentOrder: { id: guest },
    currentSeating: { tableNumbers: ['2'], isMerged: false },
  });
  expect(await look(place, one)).toMatchObject({ currentSeating: { tableNumbers: ['1', '4'] } });
  expect((await merge(place, one, [])).problems).toMatchObject([{ code: 'INVALID' }]);
  expect((await merge(place, one, [one])).problems).toMatchObject([{ code: 'INVALID' }]);
  expect((await merge(place, newId(), [two])).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('a table is free when every part of its bill is settled, in whatever order that is told', async () => {
  const { place, ids: [one, two] } = await tables(2); // biome-ignore format: short
  const orderId = await open(place, one);
  const parts = [newId(), newId()];
  await closed(place, orderId, { orderId, orders: 3 });
  expect((await look(place, one)).status).toBe('OCCUPIED');
  await closed(place, parts[0] as string, { orderId, orders: 3 });
  await closed(place, parts[0] as string, { orderId, orders: 3 });
  expect((await look(place, one)).status).toBe('OCCUPIED');
  await closed(place, parts[1] as string, { orderId, orders: 3 });
  expect((await look(place, one)).status).toBe('AVAILABLE');
  const other = await open(place, two);
  await closed(place, newId(), { orderId: other, orders: 2 });
  expect((await look(place, two)).status).toBe('OCCUPIED');
  await closed(place, other, { orderId: other, orders: 2 });
  expect((await look(place, two)).status).toBe('AVAILABLE');
});
