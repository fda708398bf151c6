import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { furnish, type House, openHouse, type Ticket } from './house.ts';
import { line } from './orders-stand-in.ts';

const NOON = Date.parse('2026-11-26T12:00:00Z');
let now = NOON;
let house: House;
beforeAll(async () => {
  house = await openHouse({ now: () => new Date(now) });
});
afterAll(() => house.close());

const SEATING = 'id partySize openedAt endedAt minutes rating comment tips server { id } tableNumbers';

test('a service keeps who served, from when to when, what guests said and gave; tables and stations show their figures', async () => {
  const place = await furnish(house);
  const { actor } = place;
  const orderId = (await house.open(actor, place.tableId, { partySize: 3 })).order?.id as string;
  house.orders.order(
    actor.companyId as string,
    place.shopId,
    [line({ stationId: place.hot, preparationMinutes: 10 })],
    orderId,
  );
  const [ticket] = (await house.fire(actor, orderId)).tickets as [Ticket];
  await house.advance(actor, ticket.id, 'PREPARING');
  now = NOON + 12.5 * 60_000;
  await house.advance(actor, ticket.id, 'READY');
  const list = async (filter: object) => {
    const source = `query ($filter: SeatingFilter) { seatings(filter: $filter) { totalCount edges { node { ${SEATING} } } } }`;
    const { data } = await house.rooms.run<{ seatings: { totalCount: number; edges: { node: { id: string } }[] } }>(
      'restaurant',
      actor,
      source,
      { filter },
    );
    return data.seatings;
  };
  const [open] = (await list({ open: true })).edges;
  expect(open?.node).toMatchObject({ partySize: 3, endedAt: null, minutes: null, tips: '0', tableNumbers: ['1'] });
  const close = (of: string, tips: string, at: number) => {
    now = at;
    return house.tell(actor, 'OrderStatusChanged', {
      orderId: of, number: '1', shopId: place.shopId, tableId: null, from: 'READY', to: 'COMPLETED', paymentStatus: 'PAID', total: '1', reason: null,
      party: { orderId, orders: 2, tips },
    }); // biome-ignore format: a table
  };
  await close(newId(), '1.5', NOON + 60 * 60_000);
  await close(orderId, '2', NOON + 60 * 60_000);
  const seatingId = open?.node.id;
  const rate = (input: object) =>
    house.mutate<{ seating: object | null }>(
      actor,
      'rateSeating',
      { seatingId, rating: 5, ...input },
      `seating { ${SEATING} }`,
    );
  expect((await rate({ comment: 'Lovely' })).seating).toMatchObject({
    rating: 5, comment: 'Lovely', tips: '3.5', tableNumbers: ['1'], server: { id: actor.userId }, openedAt: '2026-11-26T12:00:00.000Z',
  }); // biome-ignore format: a table
  expect((await rate({ rating: 6, comment: 'a\u0000' })).problems).toMatchObject([
    { code: 'INVALID' },
    { code: 'INVALID' },
  ]);
  expect((await rate({ seatingId: newId() })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await list({ open: false, tableId: place.tableId })).totalCount).toBe(1);
  expect((await list({ serverId: newId() })).totalCount).toBe(0);
  expect((await list({ from: '2026-11-26T12:00:01Z' })).totalCount).toBe(0);
  const days = '(from: "2026-01-01", to: "2099-12-31")';
  const { data } = await house.rooms.run(
    'restaurant',
    actor,
    `query ($table: ID!, $hot: ID!, $cold: ID!) { table(id: $table) { turnover${days} { parties guests } }
      hot: station(id: $hot) { preparation${days} { tickets averageMinutes longestMinutes averageEstimate } }
      cold: station(id: $cold) { preparation${days} { tickets averageMinutes } } }`,
    { table: place.tableId, hot: place.hot, cold: place.cold },
  );
  expect(data).toEqual({
    table: { turnover: { parties: 1, guests: 3 } },
    hot: { preparation: { tickets: 1, averageMinutes: 13, longestMinutes: 13, averageEstimate: 10 } },
    cold: { preparation: { tickets: 0, averageMinutes: null } },
  });
});
