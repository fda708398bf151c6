import { companyOf } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { idFault, keyFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { sql } from '@comptoir/kit/sql';
import { sealedCommKey } from '../clocks/comm-keys.ts';
import { problem } from '../problems.ts';
import type { ClockRow } from '../rows.ts';
import { CLOCK_PORT, type ClockFields, clockAddressFault, clockFaults, refusingClockDoubles } from './clock-rules.ts';

export interface CreateClockInput extends ClockFields {
  id?: string | null;
  shopId: string;
  name: string;
  serial: string;
  connection: ClockRow['connection'];
  idempotencyKey?: string | null;
}

/** Adds a time clock to a shop: from now on it is read, or may push. Without a time zone it keeps the shop's. */
export async function createClock(ctx: Ctx, input: CreateClockInput, box: SecretBox): Promise<{ clockId: string }> {
  const { actor } = ctx;
  const given = clockOf(ctx, input);
  const { commKeyId, commKeySealed } = sealedCommKey(box, given, input.commKey ?? 0);
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    idFault(actor, ['id'], input.id),
    !isUuid(input.shopId) && problem(actor, 'NOT_FOUND.shop', ['shopId']),
    ...clockFaults(actor, input),
    clockAddressFault(actor, given),
  ]);
  return refusingClockDoubles(ctx, input, () =>
    writeOnce(ctx, 'createClock', input, async (tx) => {
      const shop = await tx.one<{ timeZone: string }>(sql`select time_zone from shop where shop_id = ${input.shopId}`);
      if (!shop) throw new Refusal([problem(actor, 'NOT_FOUND.shop', ['shopId'])]);
      await tx.insert('clock', [{ ...given, timeZone: input.timeZone ?? shop.timeZone }]);
      // Bytes are no part of a row that is sent as JSON.
      await tx.query(
        sql`update clock set comm_key_id = ${commKeyId}, comm_key_sealed = ${commKeySealed} where id = ${given.id}`,
      );
      await tx.query(sql`select pg_notify('clock', ${given.id})`);
      return { clockId: given.id };
    }),
  );
}

function clockOf(ctx: Ctx, input: CreateClockInput): Omit<ClockRow, 'timeZone'> {
  const isCalled = input.connection === 'TCP' || input.connection === 'UDP';
  return {
    id: input.id ?? newId(),
    companyId: companyOf(ctx.actor),
    shopId: input.shopId,
    name: input.name,
    serial: input.serial,
    connection: input.connection,
    host: input.host ?? null,
    port: input.port ?? (isCalled ? CLOCK_PORT : null),
    commKeyId: null,
    commKeySealed: null,
    active: input.active ?? true,
    fault: null,
    faultMessage: null,
    driftSeconds: null,
    userCount: null,
    punchCount: null,
    unreadable: 0,
    lastSeenAt: null,
    observedAt: null,
    lastPunchAt: null,
    attlogStamp: null,
    operlogStamp: null,
    silentSince: null,
    createdAt: ctx.now(),
    revision: '0',
  };
}
