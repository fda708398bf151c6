import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RESERVATION_MOVES, type ReservationMove, type ReservationStatus } from '../src/domain/reservation-states.ts';
import { showNearReservations } from '../src/domain/upkeep.ts';
import { accepted, furnish, type House, openHouse, type Stream, take } from './house.ts';

const NOON = Date.parse('2026-11-26T11:00:00Z');
const HOUR = 3_600_000;
let now = NOON;
let house: House;
beforeAll(async () => {
  house = await openHouse({ now: () => new Date(now) });
});
afterAll(() => house.close());

type Furnished = Awaited<ReturnType<typeof furnish>>;
interface Seen {
  id: string;
  status: ReservationStatus;
  version: number;
  name: string;
  tables: { number: string; status: string }[];
}
const SEEN =
  'id status version name partySize startsAt endsAt businessDay specialRequests customer { id } tables { number status }';
const at = (hours: number) => new Date(NOON + hours * HOUR).toISOString();
const reserve = ({ actor, shopId }: Furnished, input: object) =>
  house.mutate<{ reservation: Seen | null }>(
    actor, 'createReservation', { shopId, partySize: 4, startsAt: at(8), name: 'Ada', ...input }, `reservation { ${SEEN} }`,
  ); // biome-ignore format: short
const does = ({ actor }: Furnished, verb: string, input: object, more = '') =>
  house.mutate<{ reservation: Seen | null; order: { id: string } | null }>(
    actor,
    verb,
    input,
    `reservation { ${SEEN} } ${more}`,
  );
const codes = (answer: { problems: { code: string; path: string[] }[] }) =>
  answer.problems.map((p) => `${p.code} ${p.path.join('.')}`);
async function reserved(place: Furnished, input: object = {}): Promise<Seen> {
  const { reservation, problems } = await reserve(place, input);
  if (!reservation) throw new Error(JSON.stringify(problems));
  return reservation;
}

test('a reservation holds its tables, is confirmed and changed, and says so', async () => {
  const place = await furnish(house);
  const customerId = newId();
  const made = await reserved(place, {
    tableIds: [place.tableId],
    customerId,
    specialRequests: 'a high chair',
    phone: '+33 6',
  });
  expect(made).toMatchObject({
    status: 'REQUESTED', startsAt: at(8), endsAt: at(10), businessDay: '2026-11-26', specialRequests: 'a high chair', customer: { id: customerId },
    tables: [{ number: '1', status: 'AVAILABLE' }],
  }); // biome-ignore format: a table
  const { reservation } = await does(place, 'confirmReservation', { reservationId: made.id, version: 1 });
  expect(reservation).toMatchObject({ status: 'CONFIRMED', version: 2 });
  const changed = await does(place, 'updateReservation', {
    reservationId: made.id,
    startsAt: at(9),
    partySize: 5,
    version: 2,
  });
  expect(changed.reservation).toMatchObject({ startsAt: at(9), endsAt: at(11), partySize: 5, version: 3 });
  expect(codes(await does(place, 'updateReservation', { reservationId: made.id, partySize: 6, version: 2 }))).toEqual([
    'VERSION_CONFLICT input.version',
  ]);
  const told = (await house.published('ReservationChanged')).filter((e) => e.reservationId === made.id);
  expect(told.map((e) => `${e.version} ${e.status}`)).toEqual(['1 REQUESTED', '2 CONFIRMED', '3 CONFIRMED']);
});

test('two reservations of one table never overlap, also of many at once; one that is called off makes room', async () => {
  const place = await furnish(house);
  const tableIds = [place.tableId];
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) => reserve(place, { tableIds, startsAt: at(8 + i / 10) })),
  );
  const kept = answers.flatMap((a) => a.reservation ?? []);
  expect(kept).toHaveLength(1);
  expect(answers.find((a) => !a.reservation)?.problems).toMatchObject([
    { code: 'RESERVATION_CONFLICT', path: ['input', 'tableIds', '0'], message: 'Table 1 is reserved at that time.' },
  ]);
  const start = new Date((kept[0] as unknown as { startsAt: string }).startsAt).getTime();
  const next = new Date(start + 2 * HOUR).toISOString();
  expect((await reserve(place, { tableIds, startsAt: next })).problems).toEqual([]);
  await does(place, 'cancelReservation', { reservationId: kept[0]?.id, reason: 'rain' });
  expect((await reserve(place, { tableIds, startsAt: new Date(start).toISOString() })).problems).toEqual([]);
  await expect(
    house.rooms.rows(
      'restaurant',
      `insert into reservation_table select reservation_id, table_id, company_id, shop_id, during, true
      from (select r.id as reservation_id, t.table_id, t.company_id, t.shop_id, t.during from reservation r, reservation_table t
      where r.status = 'CANCELLED' and t.holds and t.table_id = $1 limit 1) x on conflict (reservation_id, table_id) do update set holds = true`,
      [place.tableId],
    ),
  ).rejects.toThrow('reservation_table_free');
});

test('the past, a party of nobody or of 500, odd names and unknown tables are refused together', async () => {
  const place = await furnish(house);
  const bad = await reserve(place, {
    partySize: 0,
    startsAt: at(-1),
    name: 'A\u0007',
    durationMinutes: 5,
    customerId: 'x',
    tableIds: ['y'],
  });
  expect(codes(bad).sort()).toEqual([
    'INVALID input.customerId', 'INVALID input.durationMinutes', 'INVALID input.name', 'INVALID input.partySize', 'INVALID input.startsAt',
    'NOT_FOUND input.tableIds.0',
  ]); // biome-ignore format: a table
  expect(codes(await reserve(place, { partySize: 500 }))).toEqual(['INVALID input.partySize']);
  expect(codes(await reserve(place, { startsAt: at(24 * 800) }))).toEqual(['INVALID input.startsAt']);
  expect(codes(await reserve(place, { tableIds: [place.tableId, place.tableId] }))).toEqual([
    'INVALID input.tableIds.1',
  ]);
  const other = await furnish(house, { companyId: place.actor.companyId });
  expect(codes(await reserve(place, { tableIds: [other.tableId] }))).toEqual(['NOT_FOUND input.tableIds.0']);
  const made = await reserved(place);
  const stranger = { ...place, actor: testActor() };
  expect(codes(await does(stranger, 'confirmReservation', { reservationId: made.id }))).toEqual([
    'NOT_FOUND input.reservationId',
  ]);
  expect(codes(await does(place, 'confirmReservation', { reservationId: 'x' }))).toEqual([
    'NOT_FOUND input.reservationId',
  ]);
});

const VERBS: Record<ReservationMove, string> = {
  CONFIRM: 'confirmReservation', SEAT: 'seatReservation', COMPLETE: 'completeReservation', CANCEL: 'cancelReservation', MISS: 'markNoShow',
}; // biome-ignore format: a table
const PATHS: Record<ReservationStatus, ReservationMove[]> = {
  REQUESTED: [], CONFIRMED: ['CONFIRM'], SEATED: ['SEAT'], COMPLETED: ['SEAT', 'COMPLETE'], CANCELLED: ['CANCEL'], NO_SHOW: ['CONFIRM', 'MISS'],
}; // biome-ignore format: a table

/** The guests got up from their table, which nobody told of. */
const goAway = (id: string) =>
  house.rooms.rows(
    'restaurant',
    'update seating set ended_at = now() where id = (select seating_id from reservation where id = $1)',
    [id],
  );

async function stepTo(place: Furnished, step: ReservationMove, id: string): Promise<void> {
  if (step === 'COMPLETE') await goAway(id);
  await does(place, VERBS[step], { reservationId: id });
}

test.each(Object.keys(RESERVATION_MOVES) as ReservationStatus[])(
  'from %s only the moves of the table are allowed',
  async (from) => {
    const place = await furnish(house);
    now = NOON;
    for (const [i, move] of (Object.keys(VERBS) as ReservationMove[]).entries()) {
      const tableId = await house.table(place.actor, { zoneId: place.zoneId, number: `9${i}` });
      const { id } = await reserved(place, { tableIds: [tableId], startsAt: at(0) });
      for (const step of PATHS[from]) await stepTo(place, step, id);
      if (move === 'COMPLETE') await goAway(id);
      const { reservation, problems } = await does(place, VERBS[move], { reservationId: id });
      const to = RESERVATION_MOVES[from][move];
      if (to) expect(reservation?.status).toBe(to);
      else expect(problems).toMatchObject([{ code: 'ILLEGAL_STATE', path: ['input', 'reservationId'] }]);
    }
  },
);

test('a confirmed one that is near keeps its table: the floor sees it, a walk-in is refused, its guests are seated', async () => {
  now = NOON;
  const place = await furnish(house);
  const second = await house.table(place.actor, { zoneId: place.zoneId, number: '2' });
  const { id } = await reserved(place, { tableIds: [place.tableId, second], startsAt: at(3), confirmed: true });
  const source = 'subscription { tableStatus { table { number status reservedFor { name startsAt } } } }';
  const floor = accepted(await house.watch(place.actor, source));
  await take(floor, 2);
  const next = take<{ tableStatus: { table: object } }>(floor, 2);
  const service = house.rooms.rooms.get('restaurant')?.service;
  if (!service) throw new Error('restaurant is not open');
  now = NOON + 2.5 * HOUR;
  await showNearReservations(service);
  expect((await next).map((e) => e.tableStatus.table)).toEqual(
    ['1', '2'].map((number) =>
      expect.objectContaining({ number, status: 'RESERVED', reservedFor: { name: 'Ada', startsAt: at(3) } }),
    ),
  );
  expect((await house.open(place.actor, place.tableId)).problems).toMatchObject([
    { code: 'RESERVATION_CONFLICT', message: 'Table 1 is kept for Ada.' },
  ]);
  expect(codes(await does(place, 'markNoShow', { reservationId: id }))).toEqual(['ILLEGAL_STATE input.reservationId']);
  const seatings = await Promise.all(
    [1, 2].map(() =>
      does(place, 'seatReservation', { reservationId: id, idempotencyKey: 'seat' }, 'order { id } table { id }'),
    ),
  );
  expect(new Set(seatings.map((s) => s.order?.id)).size).toBe(1);
  expect(seatings[0]?.reservation).toMatchObject({
    status: 'SEATED',
    tables: [{ status: 'OCCUPIED' }, { status: 'OCCUPIED' }],
  });
  await house.tell(place.actor, 'OrderStatusChanged', {
    orderId: seatings[0]?.order?.id as string, number: '1', shopId: place.shopId, tableId: null, from: 'READY', to: 'COMPLETED', paymentStatus: 'PAID',
    total: '1', reason: null,
  }); // biome-ignore format: a table
  const { data } = await house.rooms.run<{ reservation: Seen & { history: { to: string }[] } }>(
    'restaurant', place.actor, `query ($id: ID!) { reservation(id: $id) { ${SEEN} history { to } } }`, { id },
  ); // biome-ignore format: short
  expect(data.reservation).toMatchObject({
    status: 'COMPLETED',
    history: [{ to: 'CONFIRMED' }, { to: 'SEATED' }, { to: 'COMPLETED' }],
  });
  await floor.return?.();
});

test('an occupied table seats nobody, others that are free do', async () => {
  now = NOON;
  const place = await furnish(house);
  const second = await house.table(place.actor, { zoneId: place.zoneId, number: '2' });
  await house.open(place.actor, place.tableId);
  const { id } = await reserved(place, { tableIds: [place.tableId], startsAt: at(0) });
  expect(codes(await does(place, 'seatReservation', { reservationId: id }))).toEqual([
    'TABLE_OCCUPIED input.tableIds.0',
  ]);
  expect((await does(place, 'seatReservation', { reservationId: id, tableIds: [second] })).reservation?.status).toBe(
    'SEATED',
  );
  const none = await reserved(place);
  expect(codes(await does(place, 'seatReservation', { reservationId: none.id }))).toEqual(['INVALID input.tableIds']);
});

test('tables are suggested by size and time, the tightest fit first, then pairs', async () => {
  now = NOON;
  const place = await furnish(house);
  const table = (number: string, seats: number) => house.table(place.actor, { zoneId: place.zoneId, number, seats });
  const six = await table('6', 6);
  await table('2', 2);
  const suggest = async (partySize: number, startsAt = at(8)) => {
    const source = `query ($shopId: ID, $partySize: Int!, $startsAt: DateTime!) {
      tableSuggestions(shopId: $shopId, partySize: $partySize, startsAt: $startsAt) { seats tables { number } } }`;
    const { data } = await house.rooms.run<{ tableSuggestions: { tables: { number: string }[] }[] }>(
      'restaurant', place.actor, source, { shopId: place.shopId, partySize, startsAt },
    ); // biome-ignore format: short
    return data.tableSuggestions.map((s) => s.tables.map((t) => t.number).join('+'));
  };
  expect(await suggest(2)).toEqual(['2', '1', '6']);
  expect(await suggest(5)).toEqual(['6', '2+1']);
  expect(await suggest(8)).toEqual(['2+6', '1+6']);
  await reserved(place, { tableIds: [six] });
  expect(await suggest(5, at(9))).toEqual(['2+1']);
  expect(await suggest(5, at(10))).toEqual(['6', '2+1']);
  await house.open(place.actor, six, { partySize: 6 });
  expect(await suggest(5, at(0.1))).toEqual(['2+1']);
  expect(await suggest(5, at(1.5))).toEqual(['2+1']);
  expect(await suggest(5, at(3))).toEqual(['6', '2+1']);
  now = NOON + 5 * HOUR;
  expect(await suggest(5, at(5.1))).toEqual(['2+1']);
  expect(await suggest(5, at(6))).toEqual(['6', '2+1']);
});

test('whoever watches a day or a zone is told what leaves it, also after a break', async () => {
  now = NOON;
  const place = await furnish(house);
  const hall = await house.zone(place.actor, { shopId: place.shopId, name: 'Hall' });
  const inHall = await house.table(place.actor, { zoneId: hall, number: '8' });
  const made = await reserved(place, { tableIds: [place.tableId] });
  const source = `subscription ($date: Date, $zoneId: ID, $after: String) {
    reservations(date: $date, zoneId: $zoneId, after: $after) { revision reservation { name businessDay tables { number } } } }`;
  type Told = {
    reservations: { revision: string; reservation: { businessDay: string; tables: { number: string }[] } };
  };
  const watch = async (variables: Record<string, unknown>) =>
    accepted(await house.watch(place.actor, source, variables));
  const told = async (stream: Stream) => (await take<Told>(stream, 1))[0]?.reservations;
  const filters = [{ date: '2026-11-26' }, { zoneId: place.zoneId }, { date: '2026-11-26', zoneId: place.zoneId }];
  const streams = await Promise.all(filters.map(watch));
  const [seen] = await Promise.all(streams.map(told));
  const next = streams.map(told);
  await does(place, 'updateReservation', { reservationId: made.id, startsAt: at(32), tableIds: [inHall] });
  const gone = { businessDay: '2026-11-27', tables: [{ number: '8' }] };
  for (const change of await Promise.all(next)) expect(change?.reservation).toMatchObject(gone);
  await reserved(place, { tableIds: [place.tableId] });
  for (const filter of filters) {
    const resumed = await watch({ ...filter, after: seen?.revision });
    expect((await told(resumed))?.reservation).toMatchObject(gone);
    const anew = await watch(filter);
    expect((await told(anew))?.reservation.businessDay).toBe('2026-11-26');
    await Promise.all([resumed.return?.(), anew.return?.()]);
  }
  const halls = await watch({ zoneId: hall });
  await told(halls);
  const moved = told(halls);
  await house.mutate(place.actor, 'updateTable', { tableId: inHall, zoneId: place.zoneId }, '');
  expect((await moved)?.reservation).toMatchObject(gone);
  await Promise.all([...streams, halls].map((stream) => stream.return?.()));
});

test('a table that is promised is not switched off, until its guests have another one or their time is over', async () => {
  now = NOON;
  const place = await furnish(house);
  const second = await house.table(place.actor, { zoneId: place.zoneId, number: '2' });
  const made = await reserved(place, { tableIds: [place.tableId], confirmed: true });
  const off = () => house.mutate(place.actor, 'updateTable', { tableId: place.tableId, active: false }, '');
  expect((await off()).problems).toMatchObject([
    { code: 'RESERVATION_CONFLICT', path: ['input', 'active'], message: 'Table 1 is promised to Ada. Give them another one first.' },
  ]); // biome-ignore format: short
  now = NOON + 11 * HOUR;
  expect((await off()).problems).toEqual([]);
  now = NOON;
  await house.mutate(place.actor, 'updateTable', { tableId: place.tableId, active: true }, '');
  expect((await off()).problems).toHaveLength(1);
  await does(place, 'updateReservation', { reservationId: made.id, tableIds: [second] });
  expect((await off()).problems).toEqual([]);
});

test('guests are seated on their day, and are not gone while they sit', async () => {
  now = NOON;
  const place = await furnish(house);
  const { id } = await reserved(place, { tableIds: [place.tableId], startsAt: at(96), confirmed: true });
  expect(codes(await does(place, 'seatReservation', { reservationId: id }))).toEqual([
    'ILLEGAL_STATE input.reservationId',
  ]);
  now = NOON + 90 * HOUR;
  expect((await does(place, 'seatReservation', { reservationId: id })).reservation?.status).toBe('SEATED');
  expect(codes(await does(place, 'completeReservation', { reservationId: id }))).toEqual([
    'ILLEGAL_STATE input.reservationId',
  ]);
  expect(await house.tableStatus(place.actor, place.tableId)).toBe('OCCUPIED');
});

test('reservations live: what stands, then changes, and after a break what was missed, once; a customer sees their own', async () => {
  now = NOON;
  const place = await furnish(house);
  const customerId = newId();
  const first = await reserved(place, { name: 'One', customerId });
  await reserved(place, { name: 'Other day', startsAt: at(48), customerId });
  const source =
    'subscription ($date: Date, $after: String) { reservations(date: $date, after: $after) { revision reservation { name status } } }';
  const watch = async (variables: object) =>
    accepted(await house.watch(place.actor, source, { date: '2026-11-26', ...variables }));
  const read = async (stream: Stream, count: number) =>
    (
      await take<{ reservations: { revision: string; reservation: { name: string; status: string } } }>(stream, count)
    ).map((e) => e.reservations);
  const live = await watch({});
  const [seen] = await read(live, 1);
  expect(seen?.reservation).toEqual({ name: 'One', status: 'REQUESTED' });
  const next = read(live, 1);
  await does(place, 'confirmReservation', { reservationId: first.id });
  expect((await next)[0]?.reservation).toEqual({ name: 'One', status: 'CONFIRMED' });
  await live.return?.();
  await reserved(place, { name: 'Two' });
  await does(place, 'cancelReservation', { reservationId: first.id, reason: 'ill' });
  const back = await watch({ after: seen?.revision });
  expect((await read(back, 2)).map((r) => `${r.reservation.name} ${r.reservation.status}`)).toEqual([
    'Two REQUESTED',
    'One CANCELLED',
  ]);
  await back.return?.();
  await house.tell(place.actor, 'CustomerChanged', {
    customerId, version: 2, displayName: 'A', kind: 'INDIVIDUAL', status: 'ACTIVE', email: null, taxId: null, registrationId: null, language: null,
    billingAddress: null, priceListId: null, paymentTermsDays: null, creditLimit: null, mergedInto: null,
  }); // biome-ignore format: a table
  const { data } = await house.rooms.run<{ _entities: { reservations: { totalCount: number; edges: { node: { name: string } }[] } }[] }>(
    'restaurant', place.actor,
    `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Customer { reservations(first: 5) { totalCount edges { node { name } } } } } }`,
    { refs: [{ __typename: 'Customer', id: customerId }] },
  ); // biome-ignore format: short
  expect(data._entities[0]?.reservations).toMatchObject({
    totalCount: 2,
    edges: [{ node: { name: 'Other day' } }, { node: { name: 'One' } }],
  });
});
