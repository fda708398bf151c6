import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { type Decimal, decimal, decimalText, ZERO } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { TicketChange } from '../../../../schema/events/restaurant.ts';
import { lockBoard, ticketsChanged } from './board.ts';
import { cancelShares, prepared } from './line-shares.ts';
import { recordMoves } from './make-tickets.ts';
import { IS_OPEN } from './selects.ts';
import { mayMove, OPEN, type TicketStatus } from './ticket-states.ts';

interface TouchedLine extends TicketChange {
  ticketId: string;
}

/**
 * Lines taken off a fired order show as cancelled on their tickets; a ticket with nothing left is cancelled, unless it was
 * served. A dish that is on several bills is cancelled when it is taken off all of them. The kitchen has to acknowledge what was
 * cancelled before it was served. Lines whose fire is not told yet are remembered, so that they never reach the kitchen.
 */
export async function cancelTicketLines(
  tx: Tx,
  { payload, userId, terminalId, occurredAt }: EventEnvelope<'OrderLinesCancelled'>,
): Promise<void> {
  const companyId = companyOf(tx.ctx.actor);
  await lockBoard(tx);
  await tx.query(sql`insert into cancelled_line (line_id, company_id) select id, ${companyId} from unnest(${payload.lineIds}::uuid[]) id
      on conflict do nothing`);
  const { gone, left } = await cancelShares(tx, payload.lineIds);
  const touched =
    await tx.query<TouchedLine>(sql`update kitchen_ticket_line set cancelled = true, change = 'CANCELLED', changed_at = ${occurredAt}
      where line_id = any(${gone}::uuid[]) and not cancelled
      returning ticket_id, line_id, change as kind, name, trim_scale(quantity)::text as quantity, notes, modifiers, seat`);
  touched.push(...(await fewerDishes(tx, left, occurredAt)));
  if (touched.length === 0) return;
  const ids = [...new Set(touched.map((t) => t.ticketId))].sort();
  const tickets = await tx.query<{ id: string; status: TicketStatus; left: number }>(sql`
    select k.id, k.status, (select count(*)::int from kitchen_ticket_line l where l.ticket_id = k.id and not l.cancelled) as "left"
    from kitchen_ticket k where k.id = any(${ids}::uuid[]) order by k.id`);
  const moves = tickets.map(({ id, status, left }) => ({
    ticketId: id,
    kind: 'CHANGE' as const,
    from: status,
    to: left === 0 && mayMove(status, 'CANCELLED', 'CANCEL') ? ('CANCELLED' as const) : status,
    reason: payload.reason,
  }));
  const over = moves.filter((m) => m.to === 'CANCELLED').map((m) => m.ticketId);
  const seen = new Set(tickets.filter(({ status }) => OPEN.includes(status)).map(({ id }) => id));
  const changes = new Map([...seen].map((id) => [id, touched.filter((l) => l.ticketId === id).map(asChange)]));
  const toAcknowledge = touched.filter((l) => l.kind === 'CANCELLED' && seen.has(l.ticketId)).map((l) => l.ticketId);
  await Promise.all([
    tx.query(sql`update kitchen_ticket set must_acknowledge = true,
      status = case when id = any(${over}::uuid[]) then 'CANCELLED' else status end where id = any(${toAcknowledge}::uuid[])`),
    recordMoves(tx, payload.shopId, moves, { userId, terminalId, at: new Date(occurredAt) }),
    ticketsChanged(tx, ids, { changes }),
  ]);
}

/** Of dishes that are on several bills, some of which called theirs off, as many are prepared as the others still have. */
async function fewerDishes(tx: Tx, left: ReadonlyMap<string, Decimal>, at: string): Promise<TouchedLine[]> {
  if (left.size === 0) return [];
  const lines = await tx.query<{ lineId: string; quantity: string }>(sql`
    select l.line_id, l.quantity::text from kitchen_ticket_line l join kitchen_ticket k on k.id = l.ticket_id
    where l.line_id = any(${[...left.keys()]}::uuid[]) and not l.cancelled and ${IS_OPEN}`);
  const fewer = lines.flatMap(({ lineId, quantity }) => {
    const whole = prepared(left.get(lineId) ?? ZERO, decimal(quantity));
    return whole.lt(decimal(quantity)) ? [{ line_id: lineId, quantity: decimalText(whole) }] : [];
  });
  return tx.query(sql`update kitchen_ticket_line l set quantity = g.quantity, change = 'CHANGED', changed_at = ${at}
    from jsonb_to_recordset(${JSON.stringify(fewer)}::jsonb) g (line_id uuid, quantity numeric) where l.line_id = g.line_id
    returning l.ticket_id, l.line_id, l.change as kind, l.name, trim_scale(l.quantity)::text as quantity, l.notes, l.modifiers, l.seat`);
}

function asChange({ lineId, kind, name, quantity, notes, modifiers, seat }: TouchedLine): TicketChange {
  return { lineId, kind, name, quantity, notes, modifiers, seat };
}
