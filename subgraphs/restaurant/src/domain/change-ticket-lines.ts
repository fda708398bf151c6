import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { type Decimal, decimal, decimalText, sum } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { ChangedLineFact } from '../../../../schema/events/orders.ts';
import type { TicketChange } from '../../../../schema/events/restaurant.ts';
import { lockBoard, ticketsChanged } from './board.ts';
import { followParty } from './follow-party.ts';
import { noteShares, prepared, type Share } from './line-shares.ts';
import { recordMoves } from './make-tickets.ts';
import { OPEN, type TicketStatus } from './ticket-states.ts';

interface Shown {
  lineId: string;
  ticketId: string;
  version: number;
  quantity: string;
  notes: string | null;
  modifiers: string[];
  seat: number | null;
  cancelled: boolean;
  status: TicketStatus;
  /** Of the ticket. */
  orderId: string;
  tableNumber: string | null;
}

/** A line as its ticket shows it from now on. */
interface Showing {
  fact: ChangedLineFact;
  shown: Shown;
  change: TicketChange | null;
}

/**
 * Brings tickets in line with what was changed of fired lines: the kitchen is told what it has to prepare otherwise. A line
 * that goes to another table, or is divided between two bills, is the same dish as before. What is told before its fire is
 * remembered for it; what is older than what a ticket shows is passed over.
 */
export async function changeTicketLines(
  tx: Tx,
  { payload, userId, terminalId, occurredAt }: EventEnvelope<'OrderLinesChanged'>,
): Promise<void> {
  // What only came on another bill is no news to the kitchen, but it may be a share of a dish now.
  if (!payload.lines.some((line) => line.toKitchen || line.isShare)) return;
  await lockBoard(tx);
  const shares = await noteShares(tx, payload.lines);
  const facts = payload.lines.filter((line) => line.toKitchen);
  const shown = await linesShown(tx, facts, shares);
  const unknown = facts.filter((f) => !shares.has(f.lineId) && !shown.has(f.lineId) && !shown.has(f.splitFrom ?? ''));
  await remember(tx, unknown);
  const showing = facts.flatMap((fact) => {
    const share = shares.get(fact.lineId);
    return share ? showingOfShare(fact, share, shown) : showingOf(fact, facts, shown);
  });
  if (showing.length === 0) return;
  await keepLines(tx, showing, occurredAt);
  await takeTicketsAlong(tx, showing);
  const elsewhere = await followParty(tx, [...new Set(showing.map((s) => s.fact.orderId))]);
  const ids = [...new Set([...showing.map((s) => s.shown.ticketId), ...elsewhere])].sort();
  const told = showing.filter(({ change }) => change !== null);
  const changes = Map.groupBy(told, (s) => s.shown.ticketId);
  const steps = [...changes].map(([ticketId, [first]]) => {
    const status = first?.shown.status ?? '';
    return { ticketId, kind: 'CHANGE' as const, from: status, to: status, reason: null };
  });
  await Promise.all([
    recordMoves(tx, payload.shopId, steps, { userId, terminalId, at: new Date(occurredAt) }),
    ticketsChanged(tx, ids, {
      changes: new Map([...changes].map(([id, of]) => [id, of.flatMap(({ change }) => change ?? [])])),
    }),
  ]);
}

async function linesShown(
  tx: Tx,
  facts: readonly ChangedLineFact[],
  shares: ReadonlyMap<string, Share>,
): Promise<Map<string, Shown>> {
  const ids = facts.flatMap((f) => [f.lineId, f.splitFrom ?? [], shares.get(f.lineId)?.rootId ?? []].flat());
  const rows = await tx.query<Shown>(sql`
    select l.line_id, l.ticket_id, l.version, trim_scale(l.quantity)::text as quantity, l.notes, l.modifiers, l.seat, l.cancelled, k.status, k.order_id, l.table_number
    from kitchen_ticket_line l join kitchen_ticket k on k.id = l.ticket_id where l.line_id = any(${ids}::uuid[])`);
  return new Map(rows.map((row) => [row.lineId, row]));
}

async function remember(tx: Tx, facts: readonly ChangedLineFact[]): Promise<void> {
  const companyId = companyOf(tx.ctx.actor);
  for (const fact of facts)
    await tx.query(sql`insert into line_change (line_id, company_id, split_from, version, fact)
      values (${fact.lineId}, ${companyId}, ${fact.splitFrom}, ${fact.version}, ${JSON.stringify(fact)}::jsonb)
      on conflict (line_id) do update set version = excluded.version, fact = excluded.fact where line_change.version < excluded.version`);
}

function showingOf(
  fact: ChangedLineFact,
  facts: readonly ChangedLineFact[],
  known: ReadonlyMap<string, Shown>,
): Showing[] {
  const shown = known.get(fact.lineId);
  const origin = known.get(fact.splitFrom ?? '');
  if (!shown) return origin ? [{ fact, shown: origin, change: null }] : [];
  if (shown.version >= fact.version) return [];
  const parts = facts.filter((f) => f.splitFrom === fact.lineId && !known.has(f.lineId));
  const whole = sum([fact, ...parts].map((f) => decimal(f.quantity)));
  return [{ fact, shown, change: changeOf(fact, shown, whole) }];
}

/** What is said of a share is said of its dish, which stays where the line is that it was fired as. */
function showingOfShare(fact: ChangedLineFact, share: Share, known: ReadonlyMap<string, Shown>): Showing[] {
  const shown = known.get(share.rootId);
  if (!shown || !share.isNews) return [];
  const quantity = prepared(share.live, decimal(shown.quantity));
  const { lineId, version, orderId, tableNumber } = shown;
  const isRoot = fact.lineId === lineId;
  const dish = {
    ...fact,
    quantity: decimalText(quantity),
    ...(isRoot ? {} : { lineId, version, orderId, tableNumber }),
  };
  return [{ fact: dish, shown, change: changeOf(dish, shown, quantity) }];
}

function changeOf(fact: ChangedLineFact, shown: Shown, whole: Decimal): TicketChange | null {
  const isSame =
    whole.equals(decimal(shown.quantity)) &&
    fact.notes === shown.notes &&
    fact.seat === shown.seat &&
    fact.modifiers.join('\n') === shown.modifiers.join('\n');
  if (isSame || shown.cancelled || !OPEN.includes(shown.status)) return null;
  const { lineId, name, notes, modifiers, seat } = fact;
  return { lineId, kind: 'CHANGED', name, quantity: decimalText(whole), notes, modifiers, seat };
}

/** Updates lines that a ticket shows, and adds those that were split off beside them. */
async function keepLines(tx: Tx, showing: readonly Showing[], at: string): Promise<void> {
  const rows = showing.map(({ fact, shown, change }) => ({
    line_id: fact.lineId, origin: shown.lineId, quantity: fact.quantity, notes: fact.notes, modifiers: fact.modifiers, seat: fact.seat,
    version: fact.version, change: change?.kind ?? null, order_id: fact.orderId, table_number: fact.tableNumber,
  })); // biome-ignore format: a table
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) g (line_id uuid, origin uuid, quantity numeric, notes text,
    modifiers text[], seat int, version int, change text, order_id uuid, table_number text)`;
  await tx.query(sql`
    insert into kitchen_ticket_line (line_id, company_id, ticket_id, position, product_id, name, quantity, notes, modifiers, seat, course, allergens,
      estimated_minutes, cancelled, version, order_id, table_number, told_table)
    select g.line_id, l.company_id, l.ticket_id, l.position, l.product_id, l.name, g.quantity, g.notes, g.modifiers, g.seat, l.course, l.allergens,
      l.estimated_minutes, exists (select 1 from cancelled_line c where c.line_id = g.line_id), g.version, g.order_id, g.table_number, l.told_table
    from ${given} join kitchen_ticket_line l on l.line_id = g.origin where g.line_id <> g.origin on conflict do nothing`);
  await tx.query(sql`
    update kitchen_ticket_line l set quantity = g.quantity, notes = g.notes, modifiers = g.modifiers, seat = g.seat, version = g.version,
      change = coalesce(g.change, l.change), changed_at = case when g.change is null then l.changed_at else ${at}::timestamptz end,
      order_id = g.order_id, table_number = g.table_number
    from ${given} where l.line_id = g.line_id and g.line_id = g.origin`);
}

/** A ticket all of whose dishes went to another order goes with them. */
async function takeTicketsAlong(tx: Tx, showing: readonly Showing[]): Promise<void> {
  const moved = showing.filter(({ fact, shown }) => fact.orderId !== shown.orderId && fact.lineId === shown.lineId);
  for (const { fact, shown } of moved) {
    const lineIds = moved.filter((m) => m.shown.ticketId === shown.ticketId && m.fact.orderId === fact.orderId);
    await tx.query(sql`
      update kitchen_ticket k set order_id = ${fact.orderId}, order_number = ${fact.orderNumber},
        table_id = (select id from dining_table where id = ${fact.tableId})
      where k.id = ${shown.ticketId} and k.order_id <> ${fact.orderId} and not exists (select 1 from kitchen_ticket_line l
        where l.ticket_id = k.id and not l.cancelled and l.line_id <> all(${lineIds.map((m) => m.fact.lineId)}::uuid[]))`);
  }
}
