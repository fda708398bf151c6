import { testActor } from '@comptoir/dev-env/testing';
import { type EventPayloads, newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BLANK_LETTERHEAD } from '../../../schema/events/identity.ts';
import type { CourseFired } from '../../../schema/events/orders.ts';
import { TICKET_MOVES, type TicketStatus } from '../src/domain/ticket-states.ts';
import { furnish, type House, openHouse, type Ticket } from './house.ts';
import { type Line, line } from './orders-stand-in.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

type Furnished = Awaited<ReturnType<typeof furnish>>;

test('a fired course makes one ticket per station, with all a cook needs', async () => {
  const { actor, tableId, hot, cold } = await furnish(house);
  const { order } = await house.open(actor, tableId);
  const orderId = order?.id as string;
  const soup = line({
    stationId: hot,
    name: 'Soup',
    quantity: '1.500',
    notes: 'no salt',
    modifiers: ['large'],
    seat: 2,
    allergens: ['celery'],
    preparationMinutes: 12,
  });
  const curry = line({ stationId: hot, name: 'Curry', preparationMinutes: 20 });
  const salad = line({ stationId: cold, name: 'Salad' });
  const later = line({ stationId: cold, name: 'Ice', course: 2 });
  house.orders.order(actor.companyId as string, '', [soup, curry, salad, line({ name: 'Bread' }), later], orderId);
  const { tickets, problems } = await house.fire(actor, orderId, { course: 1 });
  expect(problems).toEqual([]);
  const ticketOfHot = tickets?.find((t) => t.station.name === 'hot');
  expect(tickets?.map((t) => [t.number, t.status])).toEqual([['1', 'PENDING'], ['2', 'PENDING']]); // biome-ignore format: short
  expect(ticketOfHot).toMatchObject({
    table: { id: tableId, number: '1' },
    order: { id: orderId },
    lines: [{ id: soup.lineId, name: 'Soup', quantity: '1.5', notes: 'no salt' }, { name: 'Curry', quantity: '2', notes: null }],
  }); // biome-ignore format: short
  const { data } = await house.rooms.run(
    'restaurant', actor,
    `query ($id: ID!) { kitchenTicket(id: $id) { course estimatedMinutes server { id } lines { seat modifiers allergens estimatedMinutes product { id } } history { from to by { id } } } }`,
    { id: ticketOfHot?.id },
  ); // biome-ignore format: short
  expect(data.kitchenTicket).toEqual({
    course: 1, estimatedMinutes: 20, server: { id: actor.userId },
    lines: [
      { seat: 2, modifiers: ['large'], allergens: ['celery'], estimatedMinutes: 12, product: { id: soup.productId } },
      { seat: null, modifiers: [], allergens: [], estimatedMinutes: 20, product: { id: curry.productId } },
    ],
    history: [{ from: null, to: 'PENDING', by: { id: actor.userId } }],
  }); // biome-ignore format: a table
  const second = await house.fire(actor, orderId);
  expect(second.tickets?.map((t) => t.lines.map((l) => l.name))).toEqual([['Ice']]);
  const printed = (await house.published('KitchenTicketChanged')).filter((e) => e.orderId === orderId && e.created);
  expect(printed).toHaveLength(3);
  expect(printed.find((e) => e.stationId === hot)).toMatchObject({
    ticketNumber: '1', status: 'PENDING', stationName: 'hot', tableNumber: '1', orderNumber: '2026-1', course: 1, serverId: actor.userId,
    lines: [{ name: 'Soup', quantity: '1.5', notes: 'no salt', modifiers: ['large'], seat: 2, allergens: ['celery'] }, { name: 'Curry', allergens: [] }],
  }); // biome-ignore format: a table
});

test('what orders refuses is passed on, and nothing is made', async () => {
  const { actor, shopId } = await furnish(house);
  expect((await house.fire(actor, 'x')).problems).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'orderId'] }]);
  expect((await house.fire(actor, newId())).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
  const orderId = house.orders.order(actor.companyId as string, shopId, []);
  expect((await house.fire(actor, orderId, { course: 1 })).problems).toMatchObject([{ code: 'NOTHING_TO_FIRE' }]);
  expect((await house.fire(testActor(), orderId)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('a repeated key answers the same tickets, also at once', async () => {
  const { actor, shopId, hot } = await furnish(house);
  const orderId = house.orders.order(actor.companyId as string, shopId, [line({ stationId: hot })]);
  const key = { idempotencyKey: 'fire' };
  const first = await house.fire(actor, orderId, key);
  const again = await Promise.all(Array.from({ length: 5 }, () => house.fire(actor, orderId, key)));
  for (const answer of again) expect(answer.tickets).toEqual(first.tickets);
  await house.rooms.settle();
  expect(
    await house.rooms.rows('restaurant', 'select from kitchen_ticket where order_id = $1', [orderId]),
  ).toHaveLength(1);
});

/** A fire as orders publishes it, without a call. */
function fireOf({ actor, shopId, hot }: Furnished, given: Partial<CourseFired> = {}) {
  return newEvent('CourseFired', actor.companyId as string, actor, new Date(), {
    fireId: newId(), orderId: newId(), orderNumber: '7', shopId, tableId: null, course: 1, firedAt: '2026-06-30T22:30:00.000Z',
    lines: [line({ stationId: hot })], ...given,
  }); // biome-ignore format: a table
}

const ticketRows = (orderId: string) =>
  house.rooms.rows<{ number: number; status: string; day: string; stationId: string }>(
    'restaurant',
    `select number, status, business_day::text as day, station_id as "stationId" from kitchen_ticket where order_id = $1 order by number`,
    [orderId],
  );

test('a fire makes its tickets once, by event alone, twice, or under another event id', async () => {
  const furnished = await furnish(house);
  const event = fireOf(furnished);
  await house.rooms.bus.publish([event]);
  await house.rooms.bus.publish([event]);
  await house.rooms.bus.publish([{ ...event, id: newId() }]);
  await house.rooms.settle();
  expect(await ticketRows(event.payload.orderId)).toHaveLength(1);
});

test('numbers run per shop and business day in the shop’s time zone', async () => {
  const furnished = await furnish(house);
  const { actor, shopId } = furnished;
  await house.tell(actor, 'ShopChanged', {
    shopId, version: 1, name: 'Shop', active: true, currency: 'EUR', timeZone: 'Europe/Paris', locale: 'fr', stockPolicy: 'PASSIVE', taxMode: 'INCLUSIVE',
    rounding: 'PER_LINE', defaultTaxRate: '20', receiptHeader: [], receiptFooter: [],
    cashRounding: null, paymentTermsDays: 30, letterhead: BLANK_LETTERHEAD,
  }); // biome-ignore format: a table
  const orderId = newId();
  const events = ['2026-06-30T21:59:00.000Z', '2026-06-30T22:01:00.000Z', '2026-06-30T22:02:00.000Z'].map((firedAt) =>
    fireOf(furnished, { orderId, firedAt }),
  );
  await house.rooms.bus.publish(events);
  await house.rooms.settle();
  expect((await ticketRows(orderId)).map((r) => `${r.day} ${r.number}`).sort()).toEqual([
    '2026-06-30 1',
    '2026-07-01 1',
    '2026-07-01 2',
  ]);
});

test('forty fires at once, by call and by event, give numbers without a gap and no ticket twice', async () => {
  const furnished = await furnish(house);
  const { actor, shopId, hot, cold } = furnished;
  await Promise.all(
    Array.from({ length: 40 }, async (_, i) => {
      const orderId = house.orders.order(actor.companyId as string, shopId, [
        line({ stationId: hot }),
        line({ stationId: cold }),
      ]);
      const { tickets } = await house.fire(actor, orderId, { idempotencyKey: `f${i}` });
      expect(tickets).toHaveLength(2);
      for (const ticket of tickets ?? []) await house.advance(actor, ticket.id, 'PREPARING');
    }),
  );
  await house.rooms.settle();
  const rows = await house.rooms.rows<{ number: number; revision: string }>(
    'restaurant',
    'select number, revision from kitchen_ticket where shop_id = $1 order by number',
    [shopId],
  );
  expect(rows.map((r) => r.number)).toEqual(Array.from({ length: 80 }, (_, i) => i + 1));
  expect(new Set(rows.map((r) => r.revision)).size).toBe(80);
});

test('a shop without a station fires nothing, and all of it once it has one', async () => {
  const here = await furnish(house);
  const there = newId();
  const lines = [line({ stationId: here.hot, name: 'Soup' })];
  const orderId = house.orders.order(here.actor.companyId as string, there, lines);
  const refused = await house.fire(here.actor, orderId);
  expect(refused).toMatchObject({ tickets: null, problems: [{ code: 'ILLEGAL_STATE' }] });
  expect(await ticketRows(orderId)).toEqual([]);
  const barThere = await house.station(here.actor, { shopId: there, name: 'Bar', active: false });
  const { tickets } = await house.fire(here.actor, orderId);
  expect(tickets).toMatchObject([{ station: { id: barThere }, lines: [{ name: 'Soup' }] }]);
});

test('a dish fired where no station is troubles nobody, at whatever station it was aimed', async () => {
  const here = await furnish(house);
  const there = newId();
  const event = fireOf(here, { shopId: there, lines: [line({ stationId: here.hot })] });
  await house.rooms.bus.publish([event]);
  await house.rooms.settle();
  expect(await ticketRows(event.payload.orderId)).toEqual([]);
});

test('a dish routed to another shop’s station goes to the one of the same name, an unknown one to the first', async () => {
  const here = await furnish(house);
  const there = newId();
  const hotThere = await house.station(here.actor, { shopId: there, name: 'Hot' });
  const event = fireOf(here, { shopId: there, lines: [line({ stationId: here.hot }), line({ stationId: newId() })] });
  await house.rooms.bus.publish([event]);
  await house.rooms.settle();
  expect(await ticketRows(event.payload.orderId)).toMatchObject([{ stationId: hotThere }]);
});

test('cancelled lines show on their ticket; with none left it is cancelled', async () => {
  const { actor, shopId, hot, cold, ticketsOf } = await furnish(house);
  const lines = [
    line({ stationId: hot, name: 'Soup' }),
    line({ stationId: hot, name: 'Curry' }),
    line({ stationId: cold, name: 'Salad' }),
  ];
  const [hotTicket, coldTicket] = (await ticketsOf(lines)).sort((a, b) =>
    b.station.name.localeCompare(a.station.name),
  ) as [Ticket, Ticket];
  const cancel = (...names: string[]) =>
    house.tell(actor, 'OrderLinesCancelled', {
      orderId: hotTicket.order.id, number: '1', shopId, reason: 'changed their mind',
      lineIds: lines.filter((l) => names.includes(l.name)).map((l) => l.lineId),
    }); // biome-ignore format: short
  await cancel('Soup');
  const changed = await house.ticket(actor, hotTicket.id);
  expect(changed).toMatchObject({
    status: 'PENDING',
    lines: [
      { name: 'Soup', cancelled: true },
      { name: 'Curry', cancelled: false },
    ],
  });
  expect(BigInt(changed?.revision ?? 0)).toBeGreaterThan(BigInt(hotTicket.revision));
  await cancel('Soup');
  expect((await house.ticket(actor, hotTicket.id))?.revision).toBe(changed?.revision);
  await cancel('Curry', 'Salad');
  expect(await house.ticket(actor, hotTicket.id)).toMatchObject({ status: 'CANCELLED' });
  expect(await house.ticket(actor, coldTicket.id)).toMatchObject({ status: 'CANCELLED' });
  const told = (await house.published('KitchenTicketChanged')).filter((e) => e.ticketId === hotTicket.id);
  expect(told.map((e) => [e.created, e.status, e.lines.map((l) => l.name)])).toEqual([
    [true, 'PENDING', ['Soup', 'Curry']], [false, 'PENDING', ['Curry']], [false, 'CANCELLED', []],
  ]); // biome-ignore format: a table
});

test('a served ticket stays served, and lines cancelled before their fire is told never reach the kitchen', async () => {
  const furnished = await furnish(house);
  const { actor, shopId, hot, ticketsOf } = furnished;
  const eaten = line({ stationId: hot });
  const [ticket] = (await ticketsOf([eaten])) as [Ticket];
  for (const to of ['PREPARING', 'READY', 'SERVED']) await house.advance(actor, ticket.id, to);
  const cancelled = (orderId: string, lineIds: string[]) =>
    house.tell(actor, 'OrderLinesCancelled', { orderId, number: '1', shopId, reason: 'cold', lineIds });
  await cancelled(ticket.order.id, [eaten.lineId]);
  expect(await house.ticket(actor, ticket.id)).toMatchObject({ status: 'SERVED', lines: [{ cancelled: true }] });
  const [gone, kept] = [line({ stationId: hot }), line({ stationId: hot, name: 'Kept' })];
  const event = fireOf(furnished, { lines: [gone, kept] });
  await cancelled(event.payload.orderId, [gone.lineId]);
  await house.rooms.bus.publish([event]);
  await house.rooms.settle();
  const [row] = await house.rooms.rows(
    'restaurant',
    'select array_agg(l.name) as names from kitchen_ticket k join kitchen_ticket_line l on l.ticket_id = k.id where k.order_id = $1',
    [event.payload.orderId],
  );
  expect(row).toEqual({ names: ['Kept'] });
});

const STATES = Object.keys(TICKET_MOVES) as TicketStatus[];
const PATHS: Record<TicketStatus, string[]> = {
  PENDING: [], PREPARING: ['PREPARING'], READY: ['PREPARING', 'READY'], SERVED: ['PREPARING', 'READY', 'SERVED'], CANCELLED: [],
}; // biome-ignore format: a table

test.each(STATES)('from %s only the steps of the table are allowed', async (from) => {
  const { actor, shopId, hot, ticketsOf } = await furnish(house);
  const dishes = Array.from({ length: 4 }, () => line({ stationId: hot }));
  const tickets: Ticket[] = [];
  for (const dish of dishes) tickets.push(...(await ticketsOf([dish])));
  for (const ticket of tickets) for (const to of PATHS[from]) await house.advance(actor, ticket.id, to);
  if (from === 'CANCELLED')
    for (const [i, { order }] of tickets.entries())
      await house.tell(actor, 'OrderLinesCancelled', {
        orderId: order.id,
        number: '1',
        shopId,
        reason: 'x',
        lineIds: [dishes[i]?.lineId as string],
      });
  for (const [i, to] of (['PREPARING', 'READY', 'SERVED'] as const).entries()) {
    const { id } = tickets[i] as Ticket;
    const { ticket, problems } = await house.advance(actor, id, to);
    if (TICKET_MOVES[from][to] === 'ADVANCE') expect(ticket).toMatchObject({ status: to });
    else {
      expect(problems).toMatchObject([{ code: 'ILLEGAL_STATE', path: ['input', 'to'] }]);
      expect((await house.ticket(actor, id))?.status).toBe(from);
    }
  }
  const { id } = tickets[3] as Ticket;
  const recalled = await house.mutate<{ ticket: unknown }>(
    actor,
    'recallTicket',
    { ticketId: id, reason: 'cold' },
    'ticket { status history { from to reason by { id } } }',
  );
  const back = Object.entries(TICKET_MOVES[from]).find(([, move]) => move === 'RECALL')?.[0];
  if (!back) expect(recalled.problems).toMatchObject([{ code: 'ILLEGAL_STATE', path: ['input', 'ticketId'] }]);
  else {
    const { ticket } = recalled as unknown as { ticket: { status: string; history: unknown[] } };
    expect(ticket.status).toBe(back);
    expect(ticket.history.at(-1)).toEqual({ from, to: back, reason: 'cold', by: { id: actor.userId } });
  }
});

test('times and cook are kept, and set back by a recall', async () => {
  let minute = 0;
  const clocked = await openHouse({ now: () => new Date(Date.UTC(2026, 10, 21, 19, minute)) });
  try {
    const { actor, hot, ticketsOf } = await furnish(clocked);
    const [{ id }] = (await ticketsOf([line({ stationId: hot })])) as [Ticket];
    const cook = { ...actor, userId: newId() };
    const times = async () => {
      const source =
        'query ($id: ID!) { kitchenTicket(id: $id) { status cook { id } startedAt readyAt servedAt actualMinutes } }';
      return (await clocked.rooms.run<{ kitchenTicket: object }>('restaurant', actor, source, { id })).data
        .kitchenTicket;
    };
    const at = (m: number) => `2026-11-21T19:${String(m).padStart(2, '0')}:00.000Z`;
    const step = async (to: string, m: number) => {
      minute = m;
      await clocked.advance(cook, id, to);
    };
    const recall = () => clocked.mutate(actor, 'recallTicket', { ticketId: id }, '');
    await step('PREPARING', 5);
    await step('READY', 17);
    await step('SERVED', 20);
    expect(await times()).toEqual({
      status: 'SERVED',
      cook: { id: cook.userId },
      startedAt: at(5),
      readyAt: at(17),
      servedAt: at(20),
      actualMinutes: 12,
    });
    await recall();
    expect(await times()).toMatchObject({ status: 'READY', readyAt: at(17), servedAt: null });
    await recall();
    expect(await times()).toMatchObject({ status: 'PREPARING', startedAt: at(5), readyAt: null, actualMinutes: null });
  } finally {
    await clocked.close();
  }
});

test('of many cooks at once one takes a ticket up, and a repeated key is answered once', async () => {
  const { actor, hot, ticketsOf } = await furnish(house);
  const [ticket] = (await ticketsOf([line({ stationId: hot })])) as [Ticket];
  const answers = await Promise.all(Array.from({ length: 10 }, () => house.advance(actor, ticket.id, 'PREPARING')));
  expect(answers.filter((a) => a.problems.length === 0)).toHaveLength(1);
  const late = await house.advance({ ...actor, locale: 'fr' }, ticket.id, 'SERVED');
  expect(late.problems[0]?.message).toBe('Le bon 1 est en préparation ; il ne peut pas devenir servi.');
  const key = { idempotencyKey: 'ready' };
  const ready = await Promise.all(Array.from({ length: 5 }, () => house.advance(actor, ticket.id, 'READY', key)));
  expect(new Set(ready.map((a) => a.ticket?.revision)).size).toBe(1);
  expect((await house.advance(actor, ticket.id, 'SERVED', key)).problems).toMatchObject([
    { code: 'IDEMPOTENCY_CONFLICT' },
  ]);
});

test('unknown tickets and those of another company are not found; a waiter does not cook', async () => {
  const { actor, hot, ticketsOf } = await furnish(house);
  const [ticket] = (await ticketsOf([line({ stationId: hot })])) as [Ticket];
  for (const [who, id] of [[actor, 'x'], [actor, newId()], [testActor(), ticket.id]] as const) {
    expect((await house.advance(who, id, 'PREPARING')).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await house.mutate(who, 'recallTicket', { ticketId: id }, '')).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    if (who !== actor) expect(await house.ticket(who, id)).toBeNull();
  } // biome-ignore format: short
  const waiter = { ...actor, permissions: ['restaurant:read', 'restaurant:seat', 'restaurant:fire'] };
  await expect(house.advance(waiter, ticket.id, 'PREPARING')).rejects.toThrow('FORBIDDEN');
});

test('two who call a served ticket back to READY at once take it one step back, not two', async () => {
  const { actor, hot, ticketsOf } = await furnish(house);
  const [{ id }] = (await ticketsOf([line({ stationId: hot })])) as [Ticket];
  for (const to of ['PREPARING', 'READY', 'SERVED']) await house.advance(actor, id, to);
  const recall = () => house.mutate(actor, 'recallTicket', { ticketId: id, to: 'READY' }, 'ticket { status }');
  expect((await recall()).problems).toEqual([]);
  expect((await recall()).problems).toMatchObject([{ code: 'VERSION_CONFLICT', path: ['input', 'ticketId'] }]);
  expect(await house.ticket(actor, id)).toMatchObject({ status: 'READY' });
});

test('batches of events and verbs at once never wait for each other in a circle', async () => {
  const { actor, shopId, hot, zoneId } = await furnish(house);
  const companyId = actor.companyId as string;
  const parties: { tableId: string; orderId: string; lines: Line[]; ticket: Ticket }[] = [];
  for (let i = 0; i < 12; i++) {
    const tableId = await house.table(actor, { zoneId, number: `${i + 10}` });
    const orderId = (await house.open(actor, tableId)).order?.id as string;
    const lines = [line({ stationId: hot }), line({ stationId: hot })];
    house.orders.order(companyId, shopId, lines, orderId);
    const ticket = (await house.fire(actor, orderId)).tickets?.[0] as Ticket;
    parties.push({ tableId, orderId, lines, ticket });
  }
  const event = <Type extends 'OrderLinesCancelled' | 'OrderTotalChanged'>(type: Type, payload: EventPayloads[Type]) =>
    newEvent(type, companyId, actor, new Date(), payload);
  const told = parties.flatMap(({ orderId, tableId, lines }) => [
    event('OrderTotalChanged', { orderId, shopId, tableId, version: 1, total: '1' }),
    event('OrderLinesCancelled', { orderId, number: '1', shopId, reason: 'x', lineIds: [lines[0]?.lineId as string] }),
    event('OrderTotalChanged', { orderId, shopId, tableId, version: 2, total: '2' }),
  ]);
  const advanced = async () => {
    for (const { ticket } of [...parties].reverse())
      for (const to of ['PREPARING', 'READY']) expect((await house.advance(actor, ticket.id, to)).problems).toEqual([]);
  };
  await Promise.all([house.rooms.bus.publish(told), house.rooms.bus.publish([...told].reverse()), advanced()]);
  await house.rooms.settle();
  expect(await house.rooms.rows('restaurant', 'select error from dead_letter')).toEqual([]);
  for (const { ticket } of parties) {
    expect(await house.ticket(actor, ticket.id)).toMatchObject({
      status: 'READY',
      lines: [{ cancelled: true }, { cancelled: false }],
    });
  }
});
