import { clean } from '@comptoir/kit/contact';
import type { Ctx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import type { LoyaltyProgramRow } from '../rows.ts';
import { LATEST_PROGRAM } from './loyalty-program.ts';
import { lockPoints, postPoints } from './post-points.ts';
import { lockCustomer } from './save-customer.ts';

export interface AdjustLoyaltyPointsInput {
  customerId: string;
  points: Decimal;
  reason: string;
  idempotencyKey?: string | null;
}

const MOST = 1_000_000;

/** Gives or takes points by hand, with the reason; it takes no more than there are. Lifetime points stay as they are. */
export async function adjustLoyaltyPoints(ctx: Ctx, input: AdjustLoyaltyPointsInput): Promise<{ customerId: string }> {
  const { actor } = ctx;
  const { points } = input;
  const reason = clean(input.reason) ?? '';
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    textFault(actor, ['reason'], reason, 500),
    (!points.isInteger() || points.isZero() || points.abs().gt(MOST)) &&
      problem(actor, 'INVALID.points', ['points'], { max: MOST }),
  ]);
  return writeOnce(ctx, 'adjustLoyaltyPoints', input, async (tx) => {
    const { id: customerId } = await lockCustomer(tx, input.customerId);
    const account = await lockPoints(tx, customerId);
    const there = account.balance;
    refuseIfAny([
      points.isNegative() &&
        there.plus(points).isNegative() &&
        problem(actor, 'TOO_MUCH.points', ['points'], { there: decimalText(there), needed: decimalText(points.abs()) }),
    ]);
    const program = await tx.one<LoyaltyProgramRow>(LATEST_PROGRAM);
    const expiryMonths = program?.expiryMonths ?? null;
    await postPoints(tx, account, { kind: 'ADJUSTED', points, reason, occurredAt: ctx.now(), expiryMonths });
    return { customerId };
  });
}
