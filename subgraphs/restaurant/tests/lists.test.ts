import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { furnish, type House, openHouse } from './house.ts';
import { line } from './orders-stand-in.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

type Connection<Node> = {
  edges: { cursor: string; node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
};

async function list<Node>(
  actor: ReturnType<typeof testActor>,
  field: string,
  args: string,
  fields: string,
): Promise<Connection<Node>> {
  const source = `{ ${field}${args} { edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } totalCount } }`;
  const { data, errors } = await house.rooms.run<Record<string, Connection<Node>>>('restaurant', actor, source);
  if (errors) throw new Error(errors.map((e) => `${e.extensions?.code} ${e.message}`).join());
  return data[field] as Connection<Node>;
}

test('tables come in the order of their numbers, page by page, and by zone, state and use', async () => {
  const { actor, zoneId, shopId, tableId } = await furnish(house);
  const hall = await house.zone(actor, { shopId, name: 'Hall' });
  for (const number of ['10', '2', 'B1']) await house.table(actor, { zoneId: hall, number });
  await house.open(actor, tableId);
  const numbers = async (args: string) =>
    (await list<{ number: string }>(actor, 'tables', args, 'number')).edges.map((e) => e.node.number);
  expect(await numbers('')).toEqual(['1', '2', '10', 'B1']);
  expect(await numbers(`(zoneId: "${hall}")`)).toEqual(['2', '10', 'B1']);
  expect(await numbers(`(zoneId: "${zoneId}")`)).toEqual(['1']);
  expect(await numbers('(zoneId: "x")')).toEqual([]);
  expect(await numbers('(filter: { status: OCCUPIED })')).toEqual(['1']);
  expect(await numbers(`(filter: { active: true, status: AVAILABLE, shopId: "${shopId}" })`)).toEqual([
    '2',
    '10',
    'B1',
  ]);
  const first = await list<{ number: string }>(actor, 'tables', '(first: 3)', 'number');
  expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([4, true]);
  expect(await numbers(`(first: 3, after: "${first.pageInfo.endCursor}")`)).toEqual(['B1']);
  await expect(numbers('(first: 201)')).rejects.toThrow('BAD_REQUEST');
  await expect(numbers('(after: "x")')).rejects.toThrow('BAD_REQUEST');
});

test('zones and stations come by name, tickets the latest first and filtered', async () => {
  const { actor, shopId, hot, cold, ticketsOf } = await furnish(house);
  await house.zone(actor, { shopId, name: 'Bar', active: false });
  const names = async (field: string, args = '') =>
    (await list<{ name: string }>(actor, field, args, 'name')).edges.map((e) => e.node.name);
  expect(await names('zones')).toEqual(['Bar', 'Terrace']);
  expect(await names('zones', '(filter: { active: true })')).toEqual(['Terrace']);
  expect(await names('stations', `(filter: { shopId: "${shopId}" })`)).toEqual(['cold', 'hot']);
  const [soup] = await ticketsOf([line({ stationId: hot })]);
  const [salad] = await ticketsOf([line({ stationId: cold })]);
  await house.advance(actor, soup?.id as string, 'PREPARING');
  const ids = async (filter: string) =>
    (await list<{ id: string }>(actor, 'tickets', `(filter: { ${filter} })`, 'id')).edges.map((e) => e.node.id);
  expect(await ids('open: true')).toEqual([salad?.id, soup?.id]);
  expect(await ids('open: false')).toEqual([]);
  expect(await ids('status: PREPARING')).toEqual([soup?.id]);
  expect(await ids(`stationId: "${cold}"`)).toEqual([salad?.id]);
  expect(await ids(`orderId: "${soup?.order.id}", open: true`)).toEqual([soup?.id]);
});

test('statements do not grow with the length of a list', async () => {
  const cost = async (count: number): Promise<[number, number]> => {
    const { actor, shopId, zoneId, hot, ticketsOf } = await furnish(house);
    for (let i = 0; i < count; i++) {
      const zone = await house.zone(actor, { shopId, name: `Zone ${i}` });
      await house.open(actor, await house.table(actor, { zoneId: i % 2 ? zone : zoneId, number: `${i + 10}` }));
      await ticketsOf([line({ stationId: hot }), line({ stationId: hot })]);
    }
    await house.rooms.settle();
    return [
      await house.rooms.costOf(() =>
        list(
          actor,
          'tables',
          '',
          'id number status lastCleaned zone { id name server { id } } currentOrder { id } currentSeating { partySize order { id } }',
        ),
      ),
      await house.rooms.costOf(() =>
        list(
          actor,
          'tickets',
          '',
          'id number status station { id name } table { id number status zone { name } } order { id } lines { id name quantity product { id } } history { to by { id } }',
        ),
      ),
    ];
  };
  const [fewTables, fewTickets] = await cost(2);
  const [manyTables, manyTickets] = await cost(20);
  expect([manyTables, manyTickets]).toEqual([fewTables, fewTickets]);
});

test('entities are resolved by id, and not for strangers', async () => {
  const { actor, tableId, zoneId, hot, ticketsOf } = await furnish(house);
  const [ticket] = await ticketsOf([line({ stationId: hot })]);
  const source = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Table { number status } ... on Zone { name } ... on Station { label: name } ... on KitchenTicket { ticketStatus: status } } }`;
  const r = [
    { __typename: 'Table', id: tableId }, { __typename: 'Zone', id: zoneId }, { __typename: 'Station', id: hot }, { __typename: 'KitchenTicket', id: ticket?.id },
    { __typename: 'Table', id: 'x' }, { __typename: 'Station', id: newId() },
  ]; // biome-ignore format: a table
  const ask = async (who: typeof actor) =>
    (await house.rooms.run<{ _entities: unknown[] }>('restaurant', who, source, { r })).data._entities;
  expect(await ask(actor)).toEqual([
    { number: '1', status: 'AVAILABLE' },
    { name: 'Terrace' },
    { label: 'hot' },
    { ticketStatus: 'PENDING' },
    null,
    null,
  ]);
  expect(await ask(testActor())).toEqual([null, null, null, null, null, null]);
  for (const field of ['tables', 'zones', 'stations', 'tickets']) {
    expect((await list(testActor(), field, '', 'id')).totalCount).toBe(0);
    await expect(list({ ...actor, permissions: [] }, field, '', 'id')).rejects.toThrow('FORBIDDEN');
  }
});
