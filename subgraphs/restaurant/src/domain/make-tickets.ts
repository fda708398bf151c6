import { companyOf } from '@comptoir/kit/actor';
import { businessDay } from '@comptoir/kit/business-day';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { sql } from '@comptoir/kit/sql';
import type { ChangedLineFact, CourseFired } from '../../../../schema/events/orders.ts';
import type { TicketChange } from '../../../../schema/events/restaurant.ts';
import { lockBoard, ticketsChanged } from './board.ts';
import { type RoutableStation, stationFor } from './station-routing.ts';

type FiredLine = CourseFired['lines'][number] & { version?: number };

interface NewTicket {
  id: string;
  stationId: string;
  number: number;
  lines: FiredLine[];
  /** It adds to courses that the station was sent before. */
  addition: boolean;
}

/**
 * Makes one ticket per station of what was fired, once per fire, whether the fire is told by orders' answer or by its
 * event. Lines without a station, and lines cancelled before their fire was told, make no ticket.
 */
export async function makeTickets(
  tx: Tx,
  { payload: fire, userId, terminalId }: Pick<EventEnvelope<'CourseFired'>, 'payload' | 'userId' | 'terminalId'>,
): Promise<void> {
  const companyId = companyOf(tx.ctx.actor);
  const [, first, { stations, surroundings }] = await Promise.all([
    lockBoard(tx),
    tx.one(sql`insert into kitchen_fire (fire_id, company_id) values (${fire.fireId}, ${companyId})
      on conflict do nothing returning fire_id`),
    readSurroundings(tx, fire),
  ]);
  if (!first) return;
  const lines = asChanged(fire.lines, surroundings.changed);
  const groups = groupByStation(tx, { ...fire, lines }, stations, new Set(surroundings.cancelled));
  if (groups.size === 0) return;
  const day = businessDay(new Date(fire.firedAt), surroundings.timeZone ?? 'UTC');
  const last = await takeNumbers(tx, fire.shopId, day, groups.size);
  const tickets = [...groups].map(([stationId, lines], i) => ({
    id: newId(),
    stationId,
    lines,
    addition: lines.every((l) => surroundings.sent.includes(courseAt(stationId, l.course))),
    number: last - groups.size + 1 + i,
  }));
  const { tableId, tableNumber } = surroundings;
  const who = { userId, terminalId, serverId: surroundings.serverId ?? userId, tableId, tableNumber };
  const ids = tickets.map((t) => t.id);
  const changes = new Map(tickets.filter((t) => t.addition).map((t) => [t.id, t.lines.map(asAdded)]));
  await Promise.all([insertTickets(tx, fire, day, tickets, who), ticketsChanged(tx, ids, { created: true, changes })]);
}

const courseAt = (stationId: string, course: number | null) => `${stationId} ${course ?? ''}`;

function asAdded({ lineId, name, quantity, notes, modifiers, seat }: FiredLine): TicketChange {
  return { lineId, kind: 'ADDED', name, quantity, notes, modifiers, seat };
}

interface Surroundings {
  timeZone: string | null;
  serverId: string | null;
  tableId: string | null;
  tableNumber: string | null;
  cancelled: string[];
  /** Station and course of what was fired of the order before. */
  sent: string[];
  /** What orders told of the lines before it told of their fire. */
  changed: ChangedLineFact[];
}

async function readSurroundings(tx: Tx, fire: CourseFired) {
  const stationIds = [...new Set(fire.lines.flatMap((l) => l.stationId ?? []))];
  const lineIds = fire.lines.map((l) => l.lineId);
  const [stations, surroundings] = await Promise.all([
    tx.query<RoutableStation>(sql`select id, shop_id, name, active from station
      where shop_id = ${fire.shopId} or id = any(${stationIds}::uuid[]) order by id`),
    tx.one<Surroundings>(sql`select (select time_zone from shop where id = ${fire.shopId}) as time_zone,
      party.server_id, place.id as table_id, place.number as table_number,
      array(select line_id from cancelled_line where line_id = any(${lineIds}::uuid[])) as cancelled,
      array(select distinct k.station_id || ' ' || coalesce(l.course::text, '') from kitchen_ticket k
        join kitchen_ticket_line l on l.ticket_id = k.id where k.order_id = ${fire.orderId}) as sent,
      (select coalesce(jsonb_agg(c.fact), '[]') from line_change c
        where c.line_id = any(${lineIds}::uuid[]) or c.split_from = any(${lineIds}::uuid[])) as changed
      from (select 1) always left join seating party on party.order_id = coalesce(
        (select party_order_id from party_part where order_id = ${fire.orderId}), ${fire.orderId})
      left join dining_table place on place.id = coalesce(party.table_id, ${fire.tableId}::uuid)`),
  ]);
  return { stations, surroundings: surroundings as Surroundings };
}

/** Lines as orders last told of them, with those that were split off. */
function asChanged(lines: readonly FiredLine[], changed: readonly ChangedLineFact[]): FiredLine[] {
  const told = new Map(changed.map((fact) => [fact.lineId, fact]));
  return lines.flatMap((line) => {
    const fact = told.get(line.lineId);
    const parts = changed.filter((c) => c.splitFrom === line.lineId);
    return [fact ? { ...line, ...contentOf(fact) } : line, ...parts.map((part) => ({ ...line, ...contentOf(part) }))];
  });
}

function contentOf({ lineId, quantity, notes, modifiers, seat, version }: ChangedLineFact) {
  return { lineId, quantity, notes, modifiers, seat, version };
}

function groupByStation(
  { ctx }: Tx,
  fire: CourseFired,
  stations: readonly RoutableStation[],
  cancelled: ReadonlySet<string>,
): Map<string, FiredLine[]> {
  const groups = new Map<string, FiredLine[]>();
  for (const line of fire.lines) {
    if (line.stationId === null || cancelled.has(line.lineId)) continue;
    const station = stationFor(stations, fire.shopId, line.stationId);
    if (station?.id !== line.stationId)
      ctx.log.warn(
        { lineId: line.lineId, named: line.stationId, taken: station?.id },
        'station of another shop, or none',
      );
    if (!station) continue;
    const group = groups.get(station.id);
    if (group) group.push(line);
    else groups.set(station.id, [line]);
  }
  return groups;
}

/** Takes the next ticket numbers of a shop's day; gives the last one taken. */
async function takeNumbers(tx: Tx, shopId: string, day: string, count: number): Promise<number> {
  const row = await tx.one<{ last: number }>(sql`
    insert into ticket_counter (company_id, shop_id, business_day, last) values (${companyOf(tx.ctx.actor)}, ${shopId}, ${day}, ${count})
    on conflict (shop_id, business_day) do update set last = ticket_counter.last + excluded.last returning last`);
  return (row as { last: number }).last;
}

async function insertTickets(
  tx: Tx,
  fire: CourseFired,
  day: string,
  tickets: readonly NewTicket[],
  who: {
    userId: string | null;
    terminalId: string | null;
    serverId: string | null;
    tableId: string | null;
    tableNumber: string | null;
  },
): Promise<void> {
  const { shopId, fireId, orderId, orderNumber, course, firedAt } = fire;
  const companyId = companyOf(tx.ctx.actor);
  await Promise.all([
    tx.insert(
      'kitchen_ticket',
      tickets.map(({ id, stationId, number, lines, addition }) => ({
        id, companyId, shopId, fireId, stationId, tableId: who.tableId, orderId, orderNumber, businessDay: day, number, course,
        status: 'PENDING', serverId: who.serverId, estimatedMinutes: longest(lines), firedAt, addition, revision: 0, toldTable: who.tableNumber,
      })), // biome-ignore format: a table
    ),
    tx.insert(
      'kitchen_ticket_line',
      tickets.flatMap(
        ({ id, lines, addition }) =>
        lines.map((line, position) => ({
          lineId: line.lineId, companyId, ticketId: id, position, productId: line.productId, name: line.name, quantity: line.quantity,
          notes: line.notes, modifiers: line.modifiers, seat: line.seat, course: line.course, allergens: line.allergens,
          estimatedMinutes: line.preparationMinutes, cancelled: false, version: line.version ?? 1, change: addition ? 'ADDED' : null,
          changedAt: addition ? firedAt : null, toldTable: who.tableNumber,
        })), // biome-ignore format: a table
      ),
    ),
    recordMoves(
      tx,
      shopId,
      tickets.map(({ id }) => ({ ticketId: id, from: null, to: 'PENDING', reason: null })),
      { userId: who.userId, terminalId: who.terminalId, at: new Date(firedAt) },
    ),
  ]);
}

function longest(lines: readonly FiredLine[]): number | null {
  const minutes = lines.flatMap((l) => l.preparationMinutes ?? []);
  return minutes.length === 0 ? null : Math.max(...minutes);
}

/** A step in the life of a ticket; where the state stays, `from` and `to` are the same. */
export interface TicketStep {
  ticketId: string;
  kind?: 'MOVE' | 'CHANGE' | 'ACKNOWLEDGEMENT' | 'PRIORITY';
  from: string | null;
  to: string;
  reason: string | null;
}

/** Appends to the history of tickets of one shop. */
export async function recordMoves(
  tx: Tx,
  shopId: string,
  moves: readonly TicketStep[],
  { userId, terminalId, at }: { userId: string | null; terminalId: string | null; at: Date },
): Promise<void> {
  const rows = moves.map((m) => ({
    ticket_id: m.ticketId,
    kind: m.kind ?? 'MOVE',
    from_status: m.from,
    to_status: m.to,
    reason: m.reason,
  }));
  await tx.query(sql`
    insert into kitchen_ticket_event (company_id, shop_id, ticket_id, kind, from_status, to_status, reason, user_id, terminal_id, at)
    select ${companyOf(tx.ctx.actor)}, ${shopId}, m.ticket_id, m.kind, m.from_status, m.to_status, m.reason, ${userId}, ${terminalId}, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) m (ticket_id uuid, kind text, from_status text, to_status text, reason text)`);
}
