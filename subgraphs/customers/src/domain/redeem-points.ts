import { companyOf } from '@comptoir/kit/actor';
import { type Ctx, type Tx, write } from '@comptoir/kit/context';
import { amountFaults, idFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { LoyaltyAccountRow, LoyaltyProgramRow, LoyaltyRedemption } from '../rows.ts';
import { rootOf } from './files.ts';
import { LATEST_PROGRAM } from './loyalty-program.ts';
import { pointsFor } from './loyalty-rules.ts';
import { lockPoints } from './post-points.ts';
import { settleRedemption } from './settle-redemption.ts';

export interface RedeemPointsInput {
  paymentId: string;
  customerId: string;
  amount: Decimal;
  currency: string;
}

/**
 * Takes the points that pay an amount, for a payment that orders is about to keep. Asked again for the same payment, it takes
 * nothing more. They come back when that payment is given back, or is not heard of in time.
 */
export async function redeemPoints(ctx: Ctx, input: RedeemPointsInput): Promise<{ points: Decimal; balance: Decimal }> {
  const { actor } = ctx;
  const { paymentId, customerId, amount, currency } = input;
  refuseIfAny([
    idFault(actor, ['paymentId'], paymentId),
    ...amountFaults(actor, ['amount'], amount, currency, { positive: true }),
  ]);
  return write(ctx, async (tx) => {
    await refuseUnknown(tx, customerId);
    const account = await lockPoints(tx, customerId);
    const known = await tx.one<LoyaltyRedemption>(
      sql`select * from loyalty_redemption where payment_id = ${paymentId}`,
    );
    if (known) {
      const same = known.amount.equals(amount) && known.currency === currency;
      refuseIfAny([!same && problem(actor, 'IDEMPOTENCY_CONFLICT', ['paymentId'])]);
      return { points: known.points, balance: account.balance };
    }
    const points = await pointsOf(tx, account, input);
    await tx.insert('loyalty_redemption', [
      {
        paymentId,
        companyId: companyOf(actor),
        customerId,
        points,
        amount,
        currency,
        used: 0,
        state: 'HELD',
        heldAt: ctx.now(),
      },
    ]);
    const after = await settleRedemption(tx, account, paymentId);
    return { points, balance: after.balance };
  });
}

async function refuseUnknown(tx: Tx, customerId: string): Promise<void> {
  const found =
    isUuid(customerId) && (await tx.one(sql`select from customer where id = ${rootOf(sql`${customerId}::uuid`)}`));
  refuseIfAny([!found && problem(tx.ctx.actor, 'NOT_FOUND.customer', ['customerId'])]);
}

/** What the amount comes to by the program in force, if the customer has it. */
async function pointsOf(tx: Tx, { balance }: LoyaltyAccountRow, input: RedeemPointsInput): Promise<Decimal> {
  const { actor } = tx.ctx;
  const program = await tx.one<LoyaltyProgramRow>(LATEST_PROGRAM);
  if (!program?.active || program.currency !== input.currency) {
    refuseIfAny([problem(actor, 'ILLEGAL_STATE.noProgram', ['amount'])]);
    throw new Error('refused');
  }
  const points = pointsFor(input.amount, program.pointValue);
  const [minimum, needed, there] = [program.minimumRedemption, points, balance].map(decimalText);
  refuseIfAny([
    points.lt(program.minimumRedemption) && problem(actor, 'INVALID.minimumPoints', ['amount'], { minimum, needed }),
    points.gt(balance) && problem(actor, 'TOO_MUCH.points', ['amount'], { there, needed }),
  ]);
  return points;
}
