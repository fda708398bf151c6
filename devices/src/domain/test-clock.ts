import type { Ctx } from '@comptoir/kit/context';
import { Refusal } from '@comptoir/kit/problems';
import type { SecretBox } from '@comptoir/kit/secret-box';
import { commKeyOf } from '../clocks/comm-keys.ts';
import { instantOf } from '../clocks/instant-of.ts';
import { faultOf, observeClock, WrongSerial } from '../clocks/observe-clock.ts';
import { problem } from '../problems.ts';
import type { ClockFault } from '../rows.ts';
import { openClock } from '../zkteco/clock-session.ts';
import { clockFor } from './find-clock.ts';

export interface ClockReport {
  reachable: boolean;
  fault: ClockFault | null;
  message: string | null;
  serial: string | null;
  users: number | null;
  punches: number | null;
  driftSeconds: number | null;
}

const TIMEOUT_MS = 4_000;

/** Calls a clock and says what it answers: who it is, what it holds, how far its time is off. What is found is noted. */
export async function testClock(
  ctx: Ctx,
  { clockId }: { clockId: string },
  box: SecretBox,
): Promise<{ clockId: string; report: ClockReport }> {
  const clock = await clockFor(ctx, clockId);
  const { host, port, connection } = clock;
  if (host === null || port === null || (connection !== 'TCP' && connection !== 'UDP'))
    throw new Refusal([problem(ctx.actor, 'ILLEGAL_STATE.notCalled', ['clockId'])]);
  let serial: string | null = null;
  try {
    const address = { host, port, transport: connection, timeoutMs: TIMEOUT_MS, commKey: commKeyOf(box, clock) };
    const session = await openClock(address);
    try {
      serial = await session.serial();
      if (serial !== clock.serial) throw new WrongSerial(`The clock there is ${serial}.`);
      const { users, punches } = await session.sizes();
      const { instant } = instantOf(await session.time(), clock.timeZone);
      const driftSeconds = Math.round((instant.getTime() - ctx.now().getTime()) / 1_000);
      await observeClock(ctx, clock.id, {
        fault: null,
        message: null,
        driftSeconds,
        userCount: users,
        punchCount: punches,
      });
      return {
        clockId: clock.id,
        report: { reachable: true, fault: null, message: null, serial, users, punches, driftSeconds },
      };
    } finally {
      await session.close();
    }
  } catch (error) {
    const fault = faultOf(error);
    const message = (error as Error).message.slice(0, 300);
    await observeClock(ctx, clock.id, { fault, message });
    const reachable = fault !== 'OFFLINE';
    return {
      clockId: clock.id,
      report: { reachable, fault, message, serial, users: null, punches: null, driftSeconds: null },
    };
  }
}
