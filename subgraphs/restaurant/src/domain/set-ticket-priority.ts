import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem, STATE_WORDS } from '../problems.ts';
import type { KitchenTicketRow } from '../rows.ts';
import { lockBoard, ticketsChanged } from './board.ts';
import { recordMoves } from './make-tickets.ts';
import { standing } from './move-ticket.ts';
import { OPEN } from './ticket-states.ts';

export interface SetTicketPriorityInput {
  ticketId: string;
  priority: KitchenTicketRow['priority'];
  idempotencyKey?: string | null;
}

/** Says how urgent a ticket is that the kitchen still works at. Saying again what stands changes nothing. */
export async function setTicketPriority(ctx: Ctx, input: SetTicketPriorityInput): Promise<{ ticketId: string }> {
  const { actor } = ctx;
  const { ticketId, priority } = input;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    !isUuid(ticketId) && problem(actor, 'NOT_FOUND.ticket', ['ticketId']),
  ]);
  return writeOnce(ctx, 'setTicketPriority', input, async (tx) => {
    await lockBoard(tx);
    const { number, shopId, status } = await standing(tx, ticketId);
    const is = STATE_WORDS[actor.locale][status];
    refuseIfAny([!OPEN.includes(status) && problem(actor, 'ILLEGAL_STATE.priority', ['ticketId'], { number, is })]);
    const changed = await tx.query(
      sql`update kitchen_ticket set priority = ${priority} where id = ${ticketId} and priority <> ${priority} returning id`,
    );
    if (changed.length === 0) return { ticketId };
    const step = { ticketId, kind: 'PRIORITY' as const, from: status, to: status, reason: priority };
    const { userId, terminalId } = actor;
    await Promise.all([
      recordMoves(tx, shopId, [step], { userId, terminalId, at: ctx.now() }),
      ticketsChanged(tx, [ticketId]),
    ]);
    return { ticketId };
  });
}
