import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { sql } from '@comptoir/kit/sql';
import { sealedCommKey } from '../clocks/comm-keys.ts';
import type { ClockRow } from '../rows.ts';
import { CLOCK_PORT, type ClockFields, clockAddressFault, clockFaults, refusingClockDoubles } from './clock-rules.ts';
import { lockClock } from './find-clock.ts';

export interface UpdateClockInput extends Omit<ClockFields, 'serial'> {
  clockId: string;
  idempotencyKey?: string | null;
}

/** Changes the fields that are given; its worker starts anew. Another serial number is another clock. */
export async function updateClock(ctx: Ctx, input: UpdateClockInput, box: SecretBox): Promise<{ clockId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey), ...clockFaults(actor, input)]);
  return refusingClockDoubles(ctx, input, () =>
    writeOnce(ctx, 'updateClock', input, async (tx) => {
      const clock = changed(await lockClock(tx, input.clockId), input, box);
      refuseIfAny([clockAddressFault(actor, clock)]);
      const { id, name, connection, host, port, commKeyId, commKeySealed, timeZone, active } = clock;
      await tx.query(sql`update clock set name = ${name}, connection = ${connection}, host = ${host}, port = ${port}, comm_key = null,
        comm_key_id = ${commKeyId}, comm_key_sealed = ${commKeySealed},
        time_zone = ${timeZone}, active = ${active}, fault = null, fault_message = null,
        watched_since = ${ctx.now()} where id = ${id}`);
      await tx.query(sql`select pg_notify('clock', ${id})`);
      return { clockId: id };
    }),
  );
}

function changed(clock: ClockRow, input: UpdateClockInput, box: SecretBox): ClockRow {
  const connection = input.connection ?? clock.connection;
  const isCalled = connection === 'TCP' || connection === 'UDP';
  return {
    ...clock,
    name: input.name ?? clock.name,
    connection,
    host: input.host ?? (isCalled ? clock.host : null),
    port: input.port ?? (isCalled ? (clock.port ?? CLOCK_PORT) : null),
    ...(input.commKey == null ? {} : sealedCommKey(box, clock, input.commKey)),
    timeZone: input.timeZone ?? clock.timeZone,
    active: input.active ?? clock.active,
  };
}
