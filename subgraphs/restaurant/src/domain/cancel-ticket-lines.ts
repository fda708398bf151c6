import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { sql } from '@comptoir/kit/sql';
import type { TicketChange } from '../../../../schema/events/restaurant.ts';
import { lockBoard, ticketsChanged } from './board.ts';
import { recordMoves } from './make-tickets.ts';
import { mayMove, OPEN, type TicketStatus } from './ticket-states.ts';

interface CancelledLine extends Omit<TicketChange, 'kind'> {
  ticketId: string;
}

/**
 * Lines taken off a fired order show as cancelled on their tickets; a ticket with nothing left is cancelled, unless it was
 * served. The kitchen has to acknowledge what was cancelled before it was served. Lines whose fire is not told yet are remembered, so that they never reach the kitchen.
 */
export async function cancelTicketLines(
  tx: Tx,
  { payload, userId, terminalId, occurredAt }: EventEnvelope<'OrderLinesCancelled'>,
): Promise<void> {
  const companyId = companyOf(tx.ctx.actor);
  const [, , touched] = await Promise.all([
    lockBoard(tx),
    tx.query(sql`insert into cancelled_line (line_id, company_id) select id, ${companyId} from unnest(${payload.lineIds}::uuid[]) id
      on conflict do nothing`),
    tx.query<CancelledLine>(sql`update kitchen_ticket_line set cancelled = true, change = 'CANCELLED', changed_at = ${occurredAt}
      where line_id = any(${payload.lineIds}::uuid[]) and not cancelled
      returning ticket_id, line_id, name, trim_scale(quantity)::text as quantity, notes, modifiers, seat`),
  ]);
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
  const gone = moves.filter((m) => m.to === 'CANCELLED').map((m) => m.ticketId);
  const seen = new Set(tickets.filter(({ status }) => OPEN.includes(status)).map(({ id }) => id));
  const changes = new Map([...seen].map((id) => [id, touched.filter((l) => l.ticketId === id).map(asCancelled)]));
  await Promise.all([
    tx.query(sql`update kitchen_ticket set must_acknowledge = true,
      status = case when id = any(${gone}::uuid[]) then 'CANCELLED' else status end where id = any(${[...seen]}::uuid[])`),
    recordMoves(tx, payload.shopId, moves, { userId, terminalId, at: new Date(occurredAt) }),
    ticketsChanged(tx, ids, { changes }),
  ]);
}

function asCancelled({ lineId, name, quantity, notes, modifiers, seat }: CancelledLine): TicketChange {
  return { lineId, kind: 'CANCELLED', name, quantity, notes, modifiers, seat };
}
