import { countFault, keyFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { queueCommands } from '../clocks/clock-commands.ts';
import type { Context } from '../context.ts';
import { clockUsersFaults, MOST_PEOPLE } from './clock-rules.ts';
import { lockActiveClock, toldTo } from './send-people-to-clock.ts';

export interface RemovePeopleFromClockInput {
  clockId: string;
  clockUserIds: readonly string[];
  idempotencyKey?: string | null;
}

/**
 * Takes people off a clock, with their fingerprints and cards, once what they punched so far is read. Their punches and whom their numbers stand for stay
 * here. Whoever the clock does not know is off it already.
 */
export function removePeopleFromClock(
  ctx: Context,
  input: RemovePeopleFromClockInput,
): Promise<{ clockId: string; commandIds: string[] }> {
  const { actor } = ctx;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    input.clockUserIds.length === 0 && countFault(actor, ['clockUserIds'], input.clockUserIds, MOST_PEOPLE),
    ...clockUsersFaults(actor, input.clockUserIds),
  ]);
  return toldTo(ctx, () =>
    writeOnce(ctx, 'removePeopleFromClock', input, async (tx) => {
      const clock = await lockActiveClock(tx, input.clockId);
      const commandIds = await queueCommands(
        tx,
        clock,
        input.clockUserIds.map((clockUserId) => ({ kind: 'REMOVE_PERSON', clockUserId })),
      );
      return { clockId: clock.id, isCalled: clock.connection !== 'PUSH', commandIds };
    }),
  );
}
