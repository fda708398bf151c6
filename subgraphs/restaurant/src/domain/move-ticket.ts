import type { Ctx, Tx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem, STATE_WORDS } from '../problems.ts';
import { lockBoard, ticketsChanged } from './board.ts';
import { recordMoves } from './make-tickets.ts';
import { mayMove, recalledTo, type TicketStatus } from './ticket-states.ts';

type TicketStep = 'PREPARING' | 'READY' | 'SERVED';

export interface AdvanceTicketInput {
  ticketId: string;
  to: TicketStep;
  idempotencyKey?: string | null;
}

export interface RecallTicketInput {
  ticketId: string;
  to?: TicketStep | null;
  reason?: string | null;
  idempotencyKey?: string | null;
}

interface Standing {
  id: string;
  shopId: string;
  number: number;
  status: TicketStatus;
}

/** Moves a ticket one step on; who starts it is its cook. */
export async function advanceTicket(ctx: Ctx, input: AdvanceTicketInput): Promise<{ ticketId: string }> {
  const { actor } = ctx;
  const { ticketId, to } = input;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    !isUuid(ticketId) && problem(actor, 'NOT_FOUND.ticket', ['ticketId']),
  ]);
  return writeOnce(ctx, 'advanceTicket', input, async (tx) => {
    const ticket = await standing(tx, ticketId);
    const { number, status: from } = ticket;
    const words = STATE_WORDS[actor.locale];
    if (!mayMove(from, to, 'ADVANCE'))
      refuseIfAny([
        problem(actor, 'ILLEGAL_STATE.advance', ['to'], { number, from, to, is: words[from], becomes: words[to] }),
      ]);
    await move(tx, ticket, to, null);
    return { ticketId };
  });
}

/** Takes a ticket one step back, with the reason; two who call it back at once do not take it two. */
export async function recallTicket(ctx: Ctx, input: RecallTicketInput): Promise<{ ticketId: string }> {
  const { actor } = ctx;
  const { ticketId, reason } = input;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    textFault(actor, ['reason'], reason || null, 500),
    !isUuid(ticketId) && problem(actor, 'NOT_FOUND.ticket', ['ticketId']),
  ]);
  return writeOnce(ctx, 'recallTicket', input, async (tx) => {
    const ticket = await standing(tx, ticketId);
    const { number, status: from } = ticket;
    const to = recalledTo(from);
    if (!to)
      refuseIfAny([
        problem(actor, 'ILLEGAL_STATE.recall', ['ticketId'], { number, from, is: STATE_WORDS[actor.locale][from] }),
      ]);
    if (input.to && input.to !== to) refuseIfAny([problem(actor, 'VERSION_CONFLICT.ticket', ['ticketId'], { number })]);
    await move(tx, ticket, to as TicketStatus, reason ?? null);
    return { ticketId };
  });
}

/** The ticket as it stands now; nothing is locked yet, `move` makes sure that it still stands so. */
export async function standing(tx: Tx, ticketId: string): Promise<Standing> {
  const ticket = await tx.one<Standing>(
    sql`select id, shop_id, number, status from kitchen_ticket where id = ${ticketId}`,
  );
  if (!ticket) refuseIfAny([problem(tx.ctx.actor, 'NOT_FOUND.ticket', ['ticketId'])]);
  return ticket as Standing;
}

/**
 * Everything under the board's lock is sent at once, so that the lock is held for one turn and the commit. Times and cook
 * are those of the last pass: what is called back loses the time of the step it goes back behind.
 */
async function move(tx: Tx, { id, shopId, number, status: from }: Standing, to: TicketStatus, reason: string | null) {
  const { userId, terminalId } = tx.ctx.actor;
  const at = tx.ctx.now();
  const started = from === 'PENDING' && to === 'PREPARING';
  const [, moved] = await Promise.all([
    lockBoard(tx),
    tx.query(sql`update kitchen_ticket set status = ${to},
      started_at = case when ${started} then ${at}::timestamptz else started_at end,
      cook_id = case when ${started} then ${userId}::uuid else cook_id end,
      ready_at = case ${to} when 'READY' then case ${from} when 'SERVED' then ready_at else ${at}::timestamptz end
        when 'PREPARING' then null else ready_at end,
      served_at = case ${to} when 'SERVED' then ${at}::timestamptz end
      where id = ${id} and status = ${from} returning id`),
    recordMoves(tx, shopId, [{ ticketId: id, from, to, reason }], { userId, terminalId, at }),
    ticketsChanged(tx, [id]),
  ]);
  if (moved.length === 0) refuseIfAny([problem(tx.ctx.actor, 'VERSION_CONFLICT.ticket', ['ticketId'], { number })]);
}
