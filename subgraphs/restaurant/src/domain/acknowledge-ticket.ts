import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { lockBoard, ticketsChanged } from './board.ts';
import { recordMoves } from './make-tickets.ts';
import { standing } from './move-ticket.ts';

export interface AcknowledgeTicketInput {
  ticketId: string;
  idempotencyKey?: string | null;
}

/** The kitchen saw what is new about a ticket: nothing is marked any more, and a cancelled one leaves the board. */
export async function acknowledgeTicket(ctx: Ctx, input: AcknowledgeTicketInput): Promise<{ ticketId: string }> {
  const { actor } = ctx;
  const { ticketId } = input;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    !isUuid(ticketId) && problem(actor, 'NOT_FOUND.ticket', ['ticketId']),
  ]);
  return writeOnce(ctx, 'acknowledgeTicket', input, async (tx) => {
    await lockBoard(tx);
    const { number, shopId, status } = await standing(tx, ticketId);
    const [marked, held] = await Promise.all([
      tx.query(sql`update kitchen_ticket_line set change = null, changed_at = null
        where ticket_id = ${ticketId} and change is not null returning line_id`),
      tx.query(
        sql`update kitchen_ticket set must_acknowledge = false where id = ${ticketId} and must_acknowledge returning id`,
      ),
    ]);
    const isNothing = marked.length === 0 && held.length === 0;
    refuseIfAny([isNothing && problem(actor, 'ILLEGAL_STATE.acknowledged', ['ticketId'], { number })]);
    const step = { ticketId, kind: 'ACKNOWLEDGEMENT' as const, from: status, to: status, reason: null };
    const { userId, terminalId } = actor;
    await Promise.all([
      recordMoves(tx, shopId, [step], { userId, terminalId, at: ctx.now() }),
      ticketsChanged(tx, [ticketId]),
    ]);
    return { ticketId };
  });
}
