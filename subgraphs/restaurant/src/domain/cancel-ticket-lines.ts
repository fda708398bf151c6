import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { sql } from '@comptoir/kit/sql';
import { lockBoard, ticketsChanged } from './board.ts';
import { recordMoves } from './make-tickets.ts';
import { mayMove, type TicketStatus } from './ticket-states.ts';

/**
 * Lines taken off a fired order show as cancelled on their tickets; a ticket with nothing left is cancelled, unless it was
 * served. Lines whose fire is not told yet are remembered, so that they never reach the kitchen.
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
    tx.query<{ ticketId: string }>(sql`update kitchen_ticket_line set cancelled = true
      where line_id = any(${payload.lineIds}::uuid[]) and not cancelled returning ticket_id`),
  ]);
  if (touched.length === 0) return;
  const ids = [...new Set(touched.map((t) => t.ticketId))].sort();
  const tickets = await tx.query<{ id: string; status: TicketStatus; left: number }>(sql`
    select k.id, k.status, (select count(*)::int from kitchen_ticket_line l where l.ticket_id = k.id and not l.cancelled) as "left"
    from kitchen_ticket k where k.id = any(${ids}::uuid[]) order by k.id`);
  const moves = tickets.map(({ id, status, left }) => ({
    ticketId: id,
    from: status,
    to: left === 0 && mayMove(status, 'CANCELLED', 'CANCEL') ? ('CANCELLED' as const) : status,
    reason: payload.reason,
  }));
  const gone = moves.filter((m) => m.to === 'CANCELLED').map((m) => m.ticketId);
  await Promise.all([
    tx.query(sql`update kitchen_ticket set status = 'CANCELLED' where id = any(${gone}::uuid[])`),
    recordMoves(tx, payload.shopId, moves, { userId, terminalId, at: new Date(occurredAt) }),
    ticketsChanged(tx, ids, false),
  ]);
}
