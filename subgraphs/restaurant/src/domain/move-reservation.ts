import type { Ctx, Tx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ReservationRow } from '../rows.ts';
import { lockBoard } from './board.ts';
import { keepReservation, movedTo, standingReservation } from './keep-reservation.ts';
import type { ReservationMove } from './reservation-states.ts';

export interface MoveReservationInput {
  reservationId: string;
  reason?: string | null;
  version?: number | null;
  idempotencyKey?: string | null;
}

type Moved = Promise<{ reservationId: string }>;

/** The house says yes. */
export const confirmReservation = (ctx: Ctx, input: MoveReservationInput): Moved =>
  move(ctx, 'confirmReservation', 'CONFIRM', input);

/** It is called off, and why; its tables are free. */
export const cancelReservation = (ctx: Ctx, input: MoveReservationInput): Moved =>
  move(ctx, 'cancelReservation', 'CANCEL', input);

/** The guests that came are gone; usually their last bill says so. While they sit it is not over. */
export const completeReservation = (ctx: Ctx, input: MoveReservationInput): Moved =>
  move(ctx, 'completeReservation', 'COMPLETE', input, async (tx, { seatingId }) => {
    const sitting = await tx.one(sql`select 1 as one from seating where id = ${seatingId} and ended_at is null`);
    refuseIfAny([sitting && problem(tx.ctx.actor, 'ILLEGAL_STATE.sitting', ['reservationId'])]);
  });

/** Nobody came, once its time has begun; its tables are free. */
export const markNoShow = (ctx: Ctx, input: MoveReservationInput): Moved =>
  move(ctx, 'markNoShow', 'MISS', input, async (tx, { startsAt }) =>
    refuseIfAny([startsAt > tx.ctx.now() && problem(tx.ctx.actor, 'ILLEGAL_STATE.notDue', ['reservationId'])]),
  );

async function move(
  ctx: Ctx,
  verb: string,
  step: ReservationMove,
  input: MoveReservationInput,
  check: (tx: Tx, row: ReservationRow) => Promise<void> = async () => {},
): Moved {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey), textFault(actor, ['reason'], input.reason || null, 500)]);
  return writeOnce(ctx, verb, input, async (tx) => {
    await lockBoard(tx);
    const before = await standingReservation(tx, input.reservationId, input.version);
    const status = movedTo(tx, before, step);
    await check(tx, before);
    await keepReservation(tx, before, { ...before, status }, { reason: input.reason || null });
    return { reservationId: before.id };
  });
}
