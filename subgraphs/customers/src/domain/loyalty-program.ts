import { companyOf } from '@comptoir/kit/actor';
import { type Ctx, readOne, type Tx } from '@comptoir/kit/context';
import { keyFault, positiveFault, rangeFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { LoyaltyProgramRow } from '../rows.ts';

export interface SetLoyaltyProgramInput {
  active: boolean;
  earnPoints: number;
  earnAmount: Decimal;
  pointValue: Decimal;
  minimumRedemption: number;
  expiryMonths?: number | null;
  silverFrom: number;
  goldFrom: number;
  idempotencyKey?: string | null;
}

const LARGEST = 1_000_000;
/** Fractions of a cent are worth something when there are thousands of them. */
const VALUE_DECIMALS = 4;

/** Sets the company's program as it is from now on; sales invoiced before are counted by what was in force then. */
export async function setLoyaltyProgram(ctx: Ctx, input: SetLoyaltyProgramInput): Promise<{ programId: string }> {
  const { actor } = ctx;
  const { earnPoints, minimumRedemption, expiryMonths, silverFrom, goldFrom } = input;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    rangeFault(actor, ['earnPoints'], earnPoints, 1, LARGEST),
    rangeFault(actor, ['minimumRedemption'], minimumRedemption, 0, LARGEST),
    rangeFault(actor, ['expiryMonths'], expiryMonths, 1, 120),
    rangeFault(actor, ['silverFrom'], silverFrom, 1, 1_000 * LARGEST),
    rangeFault(actor, ['goldFrom'], goldFrom, 2, 1_000 * LARGEST),
    goldFrom <= silverFrom && problem(actor, 'INVALID.tiers', ['goldFrom']),
    ...(['earnAmount', 'pointValue'] as const).flatMap((field) => [
      positiveFault(actor, [field], input[field]),
      (input[field].decimalPlaces() > VALUE_DECIMALS || input[field].gt(LARGEST)) &&
        problem(actor, 'INVALID.pointValue', [field], { decimals: VALUE_DECIMALS, max: LARGEST }),
    ]),
  ]);
  return writeOnce(ctx, 'setLoyaltyProgram', input, async (tx) => {
    const { earnAmount, pointValue, active } = input;
    const programId = newId();
    await tx.insert('loyalty_program', [
      {
        id: programId, companyId: companyOf(actor), active, currency: actor.currency, earnPoints, earnAmount, pointValue, minimumRedemption,
        expiryMonths, silverFrom, goldFrom, userId: actor.userId, validFrom: ctx.now(),
      },
    ]); // biome-ignore format: a table
    return { programId };
  });
}

/** The program as it is now; no row if there never was one. */
export const LATEST_PROGRAM = sql`select * from loyalty_program order by valid_from desc, id desc limit 1`;

export async function currentProgram(ctx: Ctx): Promise<LoyaltyProgramRow | null> {
  return readOne(ctx, LATEST_PROGRAM);
}

/** The program in force at a time; null if there was none yet. */
export function programAt(tx: Tx, at: Date): Promise<LoyaltyProgramRow | null> {
  return tx.one(sql`select * from loyalty_program where valid_from <= ${at} order by valid_from desc, id desc limit 1`);
}
