import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { watchTickets } from '../src/domain/watch-tickets.ts';
import { createLoaders } from '../src/loaders.ts';
import { accepted, furnish, type House, openHouse, type Stream, type Ticket, take } from './house.ts';
import { line } from './orders-stand-in.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const TICKETS = `subscription ($stationId: ID, $after: String) {
  kitchenTickets(stationId: $stationId, after: $after) { revision ticket { id number status table { id number } order { id } lines { id name quantity notes course product { id } } } }
}`;
const TABLES = `subscription ($zoneId: ID, $after: String) {
  tableStatus(zoneId: $zoneId, after: $after) { revision table { id number status currentOrder { id } } }
}`;

interface TicketChange {
  kitchenTickets: { revision: string; ticket: Ticket };
}
interface TableChange {
  tableStatus: {
    revision: string;
    table: { id: string; number: string; status: string; currentOrder: { id: string } | null };
  };
}
type Furnished = Awaited<ReturnType<typeof furnish>>;

const tickets = async ({ actor }: Furnished, variables: Record<string, unknown> = {}) =>
  accepted(await house.watch(actor, TICKETS, variables));
const tables = async ({ actor }: Furnished, variables: Record<string, unknown> = {}) =>
  accepted(await house.watch(actor, TABLES, variables));
const listeners = () => house.rooms.rooms.get('restaurant')?.service.notifications.size as number;

async function ticketAt(
  { actor, ticketsOf, ...stations }: Furnished,
  at: 'hot' | 'cold',
  steps: string[] = [],
): Promise<Ticket> {
  const [ticket] = (await ticketsOf([line({ stationId: stations[at] })])) as [Ticket];
  for (const to of steps) await house.advance(actor, ticket.id, to);
  return ticket;
}

/** Events as "number STATUS", until the stream would have to wait for more than `count`. */
async function seen(stream: Stream, count: number): Promise<string[]> {
  return (await take<TicketChange>(stream, count)).map(
    ({ kitchenTickets: { ticket } }) => `${ticket.number} ${ticket.status}`,
  );
}

test('first what is on the board, in the order of revisions, then every change', async () => {
  const place = await furnish(house);
  await ticketAt(place, 'hot', ['PREPARING', 'READY', 'SERVED']);
  const second = await ticketAt(place, 'hot');
  await ticketAt(place, 'cold');
  await house.advance(place.actor, second.id, 'PREPARING');
  const stream = await tickets(place);
  expect(await seen(stream, 2)).toEqual(['3 PENDING', '2 PREPARING']);
  const next = take<TicketChange>(stream, 2);
  await house.advance(place.actor, second.id, 'READY');
  await ticketAt(place, 'hot');
  const [ready, made] = await next;
  expect(ready?.kitchenTickets).toMatchObject({
    ticket: { id: second.id, status: 'READY', order: second.order, lines: [{ quantity: '2', course: 1 }] },
  });
  expect(made?.kitchenTickets.ticket).toMatchObject({ number: '4', status: 'PENDING' });
  expect(BigInt(made?.kitchenTickets.revision ?? 0)).toBeGreaterThan(BigInt(ready?.kitchenTickets.revision ?? 0));
  await stream.return?.();
});

test('a station’s board shows its own tickets only', async () => {
  const place = await furnish(house);
  const stream = await tickets(place, { stationId: place.cold });
  await ticketAt(place, 'hot');
  await ticketAt(place, 'cold');
  expect(await seen(stream, 1)).toEqual(['2 PENDING']);
  await stream.return?.();
});

test('with `after`: what was missed, each once at its latest state, then live', async () => {
  const place = await furnish(house);
  const first = await ticketAt(place, 'hot');
  const untouched = await ticketAt(place, 'hot');
  for (const to of ['PREPARING', 'READY', 'SERVED']) await house.advance(place.actor, first.id, to);
  await ticketAt(place, 'cold');
  const stream = await tickets(place, { after: untouched.revision });
  expect(await seen(stream, 2)).toEqual(['1 SERVED', '3 PENDING']);
  const next = seen(stream, 1);
  await house.advance(place.actor, untouched.id, 'PREPARING');
  expect(await next).toEqual(['2 PREPARING']);
  await stream.return?.();
});

test('a board of more than one batch is told whole and once', async () => {
  const place = await furnish(house);
  const fires = 450;
  await house.rooms.rows(
    'restaurant',
    `with fires as (insert into kitchen_fire (fire_id, company_id) select gen_random_uuid(), $1 from generate_series(1, $5::int) returning fire_id),
      numbered as (select fire_id, row_number() over () as n from fires),
      stand as (update board set revision = revision + $5::int where company_id = $1 returning revision)
    insert into kitchen_ticket (id, company_id, shop_id, fire_id, station_id, order_id, order_number, business_day, number, status, fired_at, revision)
    select gen_random_uuid(), $1, $2, fire_id, $3, $4, '1', '2000-01-01', n, case when n % 3 = 0 then 'SERVED' else 'PENDING' end, now(), stand.revision - $5::int + n
    from numbered, stand`,
    [place.actor.companyId, place.shopId, place.hot, newId(), fires],
  );
  const stream = accepted(
    await house.watch(place.actor, 'subscription { kitchenTickets { revision ticket { number status } } }'),
  );
  const got = await take<TicketChange>(stream, 300);
  expect(got.every((e) => e.kitchenTickets.ticket.status === 'PENDING')).toBe(true);
  expect(new Set(got.map((e) => e.kitchenTickets.ticket.number)).size).toBe(300);
  const live = seen(stream, 1);
  await ticketAt(place, 'hot');
  expect(await live).toEqual(['1 PENDING']);
  await stream.return?.();
  const whole = await tickets(place, { after: '0' });
  const revisions = (await take<TicketChange>(whole, fires + 1)).map((e) => BigInt(e.kitchenTickets.revision));
  expect(revisions).toEqual([...revisions].sort((a, b) => (a < b ? -1 : 1)));
  expect(new Set(revisions).size).toBe(fires + 1);
  await whole.return?.();
});

test('tables live: all in use first, then status and total changes', async () => {
  const place = await furnish(house);
  await house.table(place.actor, { zoneId: place.zoneId, number: '2', active: false });
  const hall = await house.zone(place.actor, { shopId: place.shopId, name: 'Hall' });
  await house.table(place.actor, { zoneId: hall, number: '3' });
  const all = await tables(place);
  const terrace = await tables(place, { zoneId: place.zoneId });
  const read = async (stream: Stream, count: number) =>
    (await take<TableChange>(stream, count)).map(({ tableStatus: { table } }) => [
      table.number,
      table.status,
      table.currentOrder?.id,
    ]);
  expect(await read(all, 2)).toEqual([['1', 'AVAILABLE', undefined], ['3', 'AVAILABLE', undefined]]); // biome-ignore format: short
  expect(await read(terrace, 1)).toEqual([['1', 'AVAILABLE', undefined]]);
  const opened = read(terrace, 1);
  const orderId = (await house.open(place.actor, place.tableId)).order?.id as string;
  expect(await opened).toEqual([['1', 'OCCUPIED', orderId]]);
  const total = (version: number) =>
    house.tell(place.actor, 'OrderTotalChanged', {
      orderId,
      shopId: place.shopId,
      tableId: place.tableId,
      version,
      total: '9',
    });
  const priced = take<TableChange>(terrace, 1);
  await total(2);
  const revision = (await priced)[0]?.tableStatus.revision as string;
  await total(2);
  await total(1);
  const next = take<TableChange>(terrace, 1);
  await house.tell(place.actor, 'OrderStatusChanged', {
    orderId, number: '1', shopId: place.shopId, tableId: place.tableId, from: 'READY', to: 'COMPLETED', paymentStatus: 'PAID', total: '9', reason: null,
  }); // biome-ignore format: a table
  const freed = (await next)[0]?.tableStatus;
  expect(freed).toMatchObject({ table: { status: 'AVAILABLE', currentOrder: null } });
  expect(BigInt(freed?.revision ?? 0)).toBeGreaterThan(BigInt(revision));
  const resumed = await tables(place, { after: revision });
  expect(await read(resumed, 1)).toEqual([['1', 'AVAILABLE', undefined]]);
  for (const stream of [all, terrace, resumed]) await stream.return?.();
});

test('a table that goes to another zone is told to those who watch the one it left, also after a break, and then no more', async () => {
  const place = await furnish(house);
  const hall = await house.zone(place.actor, { shopId: place.shopId, name: 'Hall' });
  const source = `subscription ($zoneId: ID, $after: String) {
    tableStatus(zoneId: $zoneId, after: $after) { revision table { number zone { name } } } }`;
  type Told = { tableStatus: { revision: string; table: { number: string; zone: { name: string } | null } } };
  const watch = async (variables: Record<string, unknown>) =>
    accepted(await house.watch(place.actor, source, { zoneId: place.zoneId, ...variables }));
  const told = async (stream: Stream) => (await take<Told>(stream, 1))[0]?.tableStatus;
  const terrace = await watch({});
  const before = await told(terrace);
  const next = told(terrace);
  const change = (input: object) => house.mutate(place.actor, 'updateTable', { tableId: place.tableId, ...input }, '');
  await change({ zoneId: hall });
  expect((await next)?.table).toEqual({ number: '1', zone: { name: 'Hall' } });
  await change({ zoneId: null });
  await change({ number: '1b' });
  await house.table(place.actor, { zoneId: place.zoneId, number: '2' });
  expect((await told(terrace))?.table).toEqual({ number: '2', zone: { name: 'Terrace' } });
  const [back, inHall] = await Promise.all([before, before].map((seen, i) =>
    watch({ after: seen?.revision, zoneId: i === 0 ? place.zoneId.toUpperCase() : hall }))); // biome-ignore format: short
  expect((await told(back as Stream))?.table).toEqual({ number: '1b', zone: null });
  expect((await told(inHall as Stream))?.table).toEqual({ number: '1b', zone: null });
  const late = await watch({});
  expect((await told(late))?.table.number).toBe('2');
  for (const stream of [terrace, back, inHall, late]) await stream?.return?.();
});

test('what is malformed, unknown or not yours is refused alike', async () => {
  const mine = await furnish(house);
  const stranger = testActor();
  const before = listeners();
  for (const [actor, source, variables] of [
    [mine.actor, TICKETS, { after: 'x' }],
    [mine.actor, TICKETS, { after: '-1' }],
    [mine.actor, TABLES, { after: '1.5' }],
    [mine.actor, TICKETS, { stationId: 'x' }],
    [mine.actor, TICKETS, { stationId: newId() }],
    [stranger, TICKETS, { stationId: mine.hot }],
    [{ ...mine.actor, shops: [newId()] }, TABLES, { zoneId: mine.zoneId }],
    [stranger, TABLES, { zoneId: mine.zoneId }],
  ] as const) {
    const result = await house.watch(actor, source, variables);
    expect(result).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  }
  const blind = await house.watch({ ...mine.actor, permissions: [] }, TICKETS);
  expect(blind).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(listeners()).toBe(before);
});

test('a revision the board has not come to is of a database that was restored: its display is told to start anew', async () => {
  const place = await furnish(house);
  const { revision } = await ticketAt(place, 'hot');
  const ahead = String(BigInt(revision) + 1n);
  const reservations = 'subscription ($after: String) { reservations(after: $after) { revision reservation { id } } }';
  const before = listeners();
  for (const source of [TICKETS, TABLES, reservations]) {
    for (const after of [ahead, '999999999999999999'])
      expect(await house.watch(place.actor, source, { after })).toMatchObject({
        errors: [{ extensions: { code: 'BAD_REQUEST', argument: 'after', startAnew: true } }],
      });
    await accepted(await house.watch(place.actor, source, { after: revision })).return?.();
  }
  const nobody = testActor();
  expect(await house.watch(nobody, TICKETS, { after: '1' })).toMatchObject({
    errors: [{ extensions: { startAnew: true } }],
  });
  await accepted(await house.watch(nobody, TICKETS, { after: '0' })).return?.();
  expect(listeners()).toBe(before);
});

test('a display that follows while the database is restored under it is told to start anew', async () => {
  const place = await furnish(house);
  const { revision } = await ticketAt(place, 'hot');
  const stream = await tickets(place, { after: revision });
  const told = expect(stream.next()).rejects.toMatchObject({ extensions: { startAnew: true } });
  await house.rooms.rows('restaurant', 'update board set revision = revision - 1 where company_id = $1', [
    place.actor.companyId,
  ]);
  await house.rooms.rows('restaurant', "select pg_notify('board', $1)", [place.actor.companyId]);
  await told;
});

test('another company hears nothing, and whoever leaves leaves nothing behind', async () => {
  const mine = await furnish(house);
  const other = await furnish(house);
  const before = listeners();
  const deaf = await tickets(other);
  const ended = deaf.next();
  await ticketAt(mine, 'hot');
  await ticketAt(other, 'cold');
  expect(JSON.parse(JSON.stringify((await ended).value?.data))).toMatchObject({
    kitchenTickets: { ticket: { number: '1' } },
  });
  const waiting = deaf.next();
  await deaf.return?.();
  expect((await waiting).done).toBe(true);
  expect(listeners()).toBe(before);
});

test('fifty displays get one change once each, for the statements of one', async () => {
  const place = await furnish(house);
  const ticket = await ticketAt(place, 'hot');
  const cost = async (count: number, to: string): Promise<number> => {
    const before = listeners();
    const after = (await house.ticket(place.actor, ticket.id))?.revision;
    const streams = await Promise.all(
      Array.from({ length: count }, () => tickets(place, { stationId: place.hot, after })),
    );
    await ticketAt(place, 'cold');
    const events = streams.map((stream) => take<TicketChange>(stream, 1));
    const start = house.rooms.statements();
    await house.advance(place.actor, ticket.id, to);
    const got = await Promise.all(events);
    const spent = house.rooms.statements() - start;
    expect(got.every(([e]) => e?.kitchenTickets.ticket.status === to)).toBe(true);
    const more = streams.map((stream) => stream.next());
    await Promise.all(streams.map((stream) => stream.return?.()));
    expect((await Promise.all(more)).every((m) => m.done)).toBe(true);
    expect(listeners()).toBe(before);
    return spent;
  };
  const one = Math.max(await cost(1, 'PREPARING'), await cost(1, 'READY'));
  // The room's own background statements (relay, retries) may fall in between.
  expect(await cost(50, 'SERVED')).toBeLessThan(one + 15);
});

test('followers of one board are given the very same rows', async () => {
  const place = await furnish(house);
  const room = house.rooms.rooms.get('restaurant');
  if (!room) throw new Error('restaurant is not open');
  const base = { ...room.service, actor: place.actor };
  const ctx = { ...base, inbox: room.inbox, loaders: createLoaders(base) };
  const streams = await Promise.all(Array.from({ length: 10 }, () => watchTickets(ctx, {})));
  const next = streams.map((stream) => stream.next());
  await ticketAt(place, 'hot');
  const rows = (await Promise.all(next)).map((n) => n.value);
  expect(new Set(rows).size).toBe(1);
  for (const stream of streams) await stream.return?.();
});

test('a reader that is cut off at random and resumes sees every ticket’s latest state, in order, none twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 20, maxLength: 40 }), async (cuts) => {
      const place = await furnish(house);
      const writing = Promise.all(
        Array.from({ length: 4 }, async (_, worker) => {
          for (let i = 0; i < 9; i++) {
            const steps = ['PREPARING', 'READY', 'SERVED'].slice(0, (worker + i) % 4);
            await ticketAt(place, i % 2 ? 'hot' : 'cold', steps);
          }
        }),
      );
      const seenOnce = new Set<string>();
      const latest = new Map<string, string>();
      let after: string | undefined = '0';
      let round = 0;
      const done = writing.then(() => rowsOf(place));
      let final: Map<string, string> | null = null;
      void done.then((rows) => {
        final = rows;
      });
      while (!final || !same(latest, final)) {
        const stream: Stream = await tickets(place, { after });
        for (let n = cuts[round++ % cuts.length] as number; n > 0 && !(final && same(latest, final)); n--) {
          const [event] = (await take<TicketChange>(stream, 1)) as [TicketChange];
          const { revision, ticket } = event.kitchenTickets;
          expect(BigInt(revision)).toBeGreaterThan(BigInt(after));
          expect(seenOnce.has(revision)).toBe(false);
          seenOnce.add(revision);
          latest.set(ticket.id, ticket.status);
          after = revision;
          if (latest.size === 36) await done;
        }
        await stream.return?.();
      }
      expect(latest.size).toBe(36);
    }),
    { numRuns: 3 },
  );
});

async function rowsOf({ shopId }: Furnished): Promise<Map<string, string>> {
  const rows = await house.rooms.rows<{ id: string; status: string }>(
    'restaurant',
    'select id, status from kitchen_ticket where shop_id = $1',
    [shopId],
  );
  return new Map(rows.map((r) => [r.id, r.status]));
}

function same(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...b].every(([id, status]) => a.get(id) === status);
}
