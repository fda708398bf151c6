import type { Ctx } from '@comptoir/kit/context';
import { amountFaults, keyFault, positiveFault, textFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { cashMoved } from '../facts.ts';
import { problem } from '../problems.ts';
import type { CashMovementKind, CashMovementRow } from '../rows.ts';
import { reportOf } from './cash-report.ts';
import { DIRECTIONS, isOverdue, lockOpenSession, TOLD } from './cash-rules.ts';

export interface MoveCashInput {
  sessionId: string;
  kind: CashMovementKind;
  amount: Decimal;
  reason: string;
  idempotencyKey?: string | null;
}

/** Puts cash into a drawer or takes some out: never more than is expected to be in it, nor once its day is over. */
export async function moveCash(ctx: Ctx, input: MoveCashInput): Promise<{ movementId: string; sessionId: string }> {
  const { actor } = ctx;
  const { kind, amount, reason } = input;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    TOLD.includes(kind) && problem(actor, 'INVALID.told', ['kind']),
    positiveFault(actor, ['amount'], amount),
    textFault(actor, ['reason'], reason, 500),
  ]);
  return writeOnce(ctx, 'moveCash', input, async (tx) => {
    const session = await lockOpenSession(tx, input.sessionId);
    const { companyId, shopId, id: sessionId, currency } = session;
    const direction = DIRECTIONS[kind];
    const { expected } = await reportOf(tx, sessionId);
    const overdrawn = direction === 'OUT' && amount.gt(expected);
    refuseIfAny([
      isOverdue(session, ctx.now()) && problem(actor, 'ILLEGAL_STATE.overdue', ['sessionId']),
      ...amountFaults(actor, ['amount'], amount, currency),
      overdrawn && problem(actor, 'TOO_MUCH.drawer', ['amount'], { there: decimalText(expected) }),
    ]);
    const movement: CashMovementRow = {
      id: newId(), companyId, shopId, sessionId, kind, direction, amount, reason, userId: actor.userId, movedAt: ctx.now(),
    }; // biome-ignore format: a table
    await tx.insert('cash_movement', [movement]);
    cashMoved(tx, session, movement);
    return { movementId: movement.id, sessionId };
  });
}
