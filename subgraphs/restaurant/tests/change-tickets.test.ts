import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OrderLinesChanged } from '../../../schema/events/orders.ts';
import { accepted, furnish, type House, openHouse, type Ticket, take } from './house.ts';
import { changedLine, type Line, line } from './orders-stand-in.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

type Furnished = Awaited<ReturnType<typeof furnish>>;

const tell = ({ actor, shopId }: Furnished, lines: OrderLinesChanged['lines']) =>
  house.tell(actor, 'OrderLinesChanged', { shopId, lines });
const cancel = ({ actor, shopId }: Furnished, orderId: string, lines: Line[]) =>
  house.tell(actor, 'OrderLinesCancelled', {
    orderId, number: '1', shopId, reason: 'left', lineIds: lines.map((l) => l.lineId),
  }); // biome-ignore format: short
const changesOf = async (ticketId: string) =>
  (await house.published('KitchenTicketChanged')).filter((e) => e.ticketId === ticketId).map((e) => e.changes ?? []);

const SHOWN = `id status priority isAddition mustAcknowledge order { id } table { number }
  lines { id name quantity notes seat change cancelled tableNumber } history { kind to }`;
interface Shown {
  status: string;
  priority: string;
  isAddition: boolean;
  mustAcknowledge: boolean;
  order: { id: string };
  table: { number: string } | null;
  lines: { id: string; quantity: string; change: string | null; tableNumber: string | null }[];
  history: { kind: string }[];
}
async function look({ actor }: Furnished, id: string): Promise<Shown> {
  const source = `query ($id: ID!) { kitchenTicket(id: $id) { ${SHOWN} } }`;
  return (await house.rooms.run<{ kitchenTicket: Shown }>('restaurant', actor, source, { id })).data.kitchenTicket;
}
const acknowledge = ({ actor }: Furnished, ticketId: string, more: object = {}) =>
  house.mutate<{ ticket: Shown | null }>(actor, 'acknowledgeTicket', { ticketId, ...more }, `ticket { ${SHOWN} }`);
const openIds = async ({ actor }: Furnished) => {
  const source = '{ tickets(filter: { open: true }) { edges { node { id } } } }';
  const { data } = await house.rooms.run<{ tickets: { edges: { node: { id: string } }[] } }>(
    'restaurant',
    actor,
    source,
  );
  return data.tickets.edges.map((e) => e.node.id);
};

test('a change of a fired line shows on its ticket and is told once, until the kitchen acknowledges it', async () => {
  const place = await furnish(house);
  const [soup, curry] = [line({ stationId: place.hot, name: 'Soup' }), line({ stationId: place.hot, name: 'Curry' })];
  const [ticket] = (await place.ticketsOf([soup, curry])) as [Ticket];
  const fact = changedLine(soup, ticket.order.id, { quantity: '3', notes: 'no salt', version: 3 });
  await tell(place, [fact]);
  await tell(place, [fact]);
  await tell(place, [{ ...fact, quantity: '9', version: 2 }]);
  expect(await look(place, ticket.id)).toMatchObject({
    mustAcknowledge: false,
    lines: [{ quantity: '3', notes: 'no salt', change: 'CHANGED' }, { quantity: '2', change: null }],
    history: [{ kind: 'MOVE' }, { kind: 'CHANGE' }],
  }); // biome-ignore format: a table
  expect(await changesOf(ticket.id)).toEqual([
    [],
    [
      {
        lineId: soup.lineId,
        kind: 'CHANGED',
        name: 'Soup',
        quantity: '3',
        notes: 'no salt',
        modifiers: [],
        seat: null,
        productId: expect.any(String),
        allergens: [],
        tableNumber: null,
      },
    ],
  ]);
  const { ticket: seen } = await acknowledge(place, ticket.id);
  expect(seen?.lines.map((l) => l.change)).toEqual([null, null]);
  expect((await acknowledge(place, ticket.id)).problems).toMatchObject([{ code: 'ILLEGAL_STATE' }]);
  expect((await look(place, ticket.id)).history.map((h) => h.kind)).toEqual(['MOVE', 'CHANGE', 'ACKNOWLEDGEMENT']);
});

test('what was cancelled stays on the board until it is acknowledged; a display that was away is told', async () => {
  const place = await furnish(house);
  const dish = line({ stationId: place.hot });
  const [ticket] = (await place.ticketsOf([dish])) as [Ticket];
  await cancel(place, ticket.order.id, [dish]);
  expect(await look(place, ticket.id)).toMatchObject({
    status: 'CANCELLED', mustAcknowledge: true, lines: [{ change: 'CANCELLED', cancelled: true }],
  }); // biome-ignore format: a table
  expect((await changesOf(ticket.id)).at(-1)).toMatchObject([{ kind: 'CANCELLED', lineId: dish.lineId }]);
  expect(await openIds(place)).toEqual([ticket.id]);
  const source = 'subscription { kitchenTickets { revision ticket { id status mustAcknowledge } } }';
  const late = accepted(await house.watch(place.actor, source));
  const [first] = await take<{ kitchenTickets: { ticket: object } }>(late, 1);
  expect(first?.kitchenTickets.ticket).toEqual({ id: ticket.id, status: 'CANCELLED', mustAcknowledge: true });
  const gone = take<{ kitchenTickets: { ticket: object } }>(late, 1);
  const key = { idempotencyKey: newId() };
  await Promise.all([acknowledge(place, ticket.id, key), acknowledge(place, ticket.id, key)]);
  expect((await gone)[0]?.kitchenTickets.ticket).toMatchObject({ mustAcknowledge: false });
  expect(await openIds(place)).toEqual([]);
  expect((await house.advance(place.actor, ticket.id, 'SERVED')).problems).toMatchObject([{ code: 'ILLEGAL_STATE' }]);
  await late.return?.();
});

test('what was served is changed on the bill, and the kitchen is not told', async () => {
  const place = await furnish(house);
  const dish = line({ stationId: place.hot });
  const [ticket] = (await place.ticketsOf([dish])) as [Ticket];
  for (const to of ['PREPARING', 'READY', 'SERVED']) await house.advance(place.actor, ticket.id, to);
  await tell(place, [changedLine(dish, ticket.order.id, { quantity: '1' })]);
  expect(await look(place, ticket.id)).toMatchObject({ lines: [{ quantity: '1', change: null }] });
  expect((await changesOf(ticket.id)).flat()).toEqual([]);
});

test('a line that is divided, or goes to another table, is the same dish; a ticket all of whose lines go, goes with them', async () => {
  const place = await furnish(house);
  const other = await house.table(place.actor, { zoneId: place.zoneId, number: '9' });
  const [beer, wine] = [line({ stationId: place.hot, quantity: '3' }), line({ stationId: place.hot, name: 'Wine' })];
  const [ticket] = (await place.ticketsOf([beer, wine])) as [Ticket];
  const at = { tableId: other, tableNumber: '9' };
  const target = newId();
  const part = changedLine(beer, target, { lineId: newId(), quantity: '1', version: 1, splitFrom: beer.lineId, ...at });
  await tell(place, [changedLine(beer, ticket.order.id, { quantity: '2' }), part]);
  const divided = await look(place, ticket.id);
  expect(divided.lines.map((l) => `${l.quantity} ${l.tableNumber}`).sort()).toEqual(['1 9', '2 null', '2 null']);
  const ofDish = { lineId: part.lineId, kind: 'MOVED', quantity: '1', tableNumber: '9' };
  expect((await changesOf(ticket.id)).flat()).toMatchObject([ofDish]);
  await tell(place, [
    changedLine(beer, target, { quantity: '2', version: 3, ...at }),
    changedLine(wine, target, at),
    { ...part, version: 2 },
  ]);
  expect(await look(place, ticket.id)).toMatchObject({ order: { id: target }, table: { number: '9' }, lines: [
    { tableNumber: null }, { tableNumber: null }, { tableNumber: null }] }); // biome-ignore format: a table
  expect(await changesOf(ticket.id)).toHaveLength(3);
  expect((await changesOf(ticket.id)).at(-1)).toMatchObject(
    ['Onion bhaji', 'Wine'].map((name) => ({ kind: 'MOVED', name, quantity: '2', tableNumber: '9' })),
  );
});

test('what is told of a line before its fire is on the ticket when it is made', async () => {
  const place = await furnish(house);
  const dish = line({ stationId: place.hot, quantity: '3' });
  const orderId = house.orders.order(place.actor.companyId as string, place.shopId, [dish]);
  const part = changedLine(dish, orderId, { lineId: newId(), quantity: '1', version: 1, splitFrom: dish.lineId });
  await tell(place, [changedLine(dish, orderId, { quantity: '2', notes: 'late' }), part]);
  const { tickets } = await house.fire(place.actor, orderId);
  expect(tickets?.[0]?.lines).toMatchObject([{ quantity: '2', notes: 'late' }, { quantity: '1' }]);
});

test('a further round of a course is an addition, and is told so; another course is not', async () => {
  const place = await furnish(house);
  const companyId = place.actor.companyId as string;
  const orderId = house.orders.order(companyId, place.shopId, [line({ stationId: place.hot })]);
  const [first] = (await house.fire(place.actor, orderId)).tickets as [Ticket];
  house.orders.order(
    companyId,
    place.shopId,
    [line({ stationId: place.hot, name: 'Chips', allergens: ['gluten'] })],
    orderId,
  );
  const [second] = (await house.fire(place.actor, orderId)).tickets as [Ticket];
  house.orders.order(companyId, place.shopId, [line({ stationId: place.hot, course: 2 })], orderId);
  const [third] = (await house.fire(place.actor, orderId)).tickets as [Ticket];
  const additions = await Promise.all([first, second, third].map(async ({ id }) => (await look(place, id)).isAddition));
  expect(additions).toEqual([false, true, false]);
  expect(await changesOf(second.id)).toMatchObject([[{ kind: 'ADDED', name: 'Chips', allergens: ['gluten'] }]]);
  expect((await look(place, second.id)).lines).toMatchObject([{ change: 'ADDED' }]);
});

test('a ticket on the board is hurried and calmed; one that is done is not', async () => {
  const place = await furnish(house);
  const [ticket] = (await place.ticketsOf([line({ stationId: place.hot })])) as [Ticket];
  const hurry = (ticketId: string, priority: string) =>
    house.mutate<{ ticket: Shown | null }>(
      place.actor,
      'setTicketPriority',
      { ticketId, priority },
      `ticket { ${SHOWN} }`,
    );
  expect((await hurry(ticket.id, 'RUSH')).ticket).toMatchObject({ priority: 'RUSH' });
  await hurry(ticket.id, 'RUSH');
  const told = (await house.published('KitchenTicketChanged')).filter((e) => e.ticketId === ticket.id);
  expect(told.map((e) => e.rush)).toEqual([false, true]);
  for (const to of ['PREPARING', 'READY', 'SERVED']) await house.advance(place.actor, ticket.id, to);
  expect((await hurry(ticket.id, 'NORMAL')).problems).toMatchObject([{ code: 'ILLEGAL_STATE' }]);
  expect((await hurry(newId(), 'RUSH')).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await acknowledge(place, 'x')).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
});
