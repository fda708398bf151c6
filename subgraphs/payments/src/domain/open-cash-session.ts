import { businessDay } from '@comptoir/kit/business-day';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { amountFaults, keyFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import type { Decimal } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { RegisterRow } from '../rows.ts';

export interface OpenCashSessionInput {
  registerId: string;
  float: Decimal;
  idempotencyKey?: string | null;
}

type Opening = RegisterRow & { currency: string; timeZone: string };

/** Begins a session at a register. Money taken there since its last close, or told of late, goes with it. */
export async function openCashSession(ctx: Ctx, input: OpenCashSessionInput): Promise<{ sessionId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey)]);
  return writeOnce(ctx, 'openCashSession', input, async (tx) => {
    const register = await lockRegister(tx, input.registerId);
    refuseIfAny([
      register.sessionId !== null && problem(actor, 'ILLEGAL_STATE.open', ['registerId'], { name: register.name }),
      ...amountFaults(actor, ['float'], input.float, register.currency),
    ]);
    const { companyId, shopId, id: registerId, currency, timeZone } = register;
    const openedAt = ctx.now();
    const id = newId();
    await tx.insert('cash_session', [
      {
        id, companyId, shopId, registerId, currency, openingFloat: input.float, businessDay: businessDay(openedAt, timeZone), openedAt,
        openedBy: actor.userId,
      }, // biome-ignore format: a table
    ]);
    await Promise.all([
      tx.query(sql`update register set session_id = ${id} where id = ${registerId}`),
      tx.query(sql`update payment set session_id = ${id} where register_id = ${registerId} and session_id is null`),
      tx.query(
        sql`update payment_refund set session_id = ${id} where register_id = ${registerId} and session_id is null`,
      ),
    ]);
    return { sessionId: id };
  });
}

async function lockRegister(tx: Tx, registerId: string): Promise<Opening> {
  const { actor } = tx.ctx;
  const register = isUuid(registerId)
    ? await tx.one<
        RegisterRow & { currency: string | null }
      >(sql`select r.*, s.currency, s.time_zone from register r join payment_shop s on s.shop_id = r.shop_id
        where r.id = ${registerId} and s.active for update of r`)
    : null;
  refuseIfAny([
    !register && problem(actor, 'NOT_FOUND.register', ['registerId']),
    register?.currency === null && problem(actor, 'TRY_AGAIN.shop', ['registerId']),
  ]);
  return register as Opening;
}
