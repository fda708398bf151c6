import { type Ctx, write } from '@comptoir/kit/context';
import { type Fault, rangeFault } from '@comptoir/kit/faults';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { clockUserFault } from './clock-rules.ts';
import { clockFor } from './find-clock.ts';

export interface PunchSimulatedClockInput {
  clockId: string;
  clockUserId: string;
  punch?: number | null;
}

/** Somebody punches a simulated clock, for training and trying out; it tells the punch as a real one does. */
export async function punchSimulatedClock(ctx: Ctx, input: PunchSimulatedClockInput): Promise<{ clockId: string }> {
  const { actor } = ctx;
  const faults: Fault[] = [rangeFault(actor, ['punch'], input.punch, 0, 255), clockUserFault(actor, input.clockUserId)];
  refuseIfAny(faults);
  const clock = await clockFor(ctx, input.clockId);
  if (clock.connection !== 'SIMULATED' || !clock.active)
    throw new Refusal([problem(actor, 'ILLEGAL_STATE.notSimulated', ['clockId'])]);
  const told = `${clock.id} ${input.clockUserId} ${input.punch ?? 255}`;
  await write(ctx, async (tx) => void (await tx.query(sql`select pg_notify('clock_punch', ${told})`)));
  return { clockId: clock.id };
}
