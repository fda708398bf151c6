import type { Ctx, Tx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Problem, Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { awaitCommands } from '../clocks/await-commands.ts';
import { type NewCommand, queueCommands } from '../clocks/clock-commands.ts';
import type { Context } from '../context.ts';
import { problem } from '../problems.ts';
import type { ClockPersonRow, ClockRow } from '../rows.ts';
import { clockUsersFaults, MOST_PEOPLE } from './clock-rules.ts';
import { lockClock } from './find-clock.ts';

export interface SendPeopleToClockInput {
  clockId: string;
  clockUserIds?: readonly string[] | null;
  idempotencyKey?: string | null;
}

type Person = Pick<ClockPersonRow, 'clockUserId' | 'isAdministrator' | 'card' | 'isEnabled' | 'hasLeft'> & {
  name: string;
};

/** A caller waits no longer for a clock that is called; what is not done by then is done when the clock is there. */
export const PATIENCE_MS = 15_000;

/**
 * Makes people on a clock as they are known here: by number, name, and what was said of them. Left out, that is everybody whose number stands for
 * somebody who works here. Nobody is taken away by it. A clock that is called is told now, one that pushes when it asks; each person has an
 * outcome of their own.
 */
export async function sendPeopleToClock(
  ctx: Context,
  input: SendPeopleToClockInput,
): Promise<{ clockId: string; commandIds: string[] }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey), ...clockUsersFaults(actor, input.clockUserIds ?? null)]);
  return toldTo(ctx, () =>
    writeOnce(ctx, 'sendPeopleToClock', input, async (tx) => {
      const clock = await lockActiveClock(tx, input.clockId);
      const people = await peopleOf(tx, input.clockUserIds ?? null);
      if (people.length > MOST_PEOPLE)
        throw new Refusal([problem(actor, 'INVALID.tooMany', ['clockUserIds'], { max: MOST_PEOPLE })]);
      const commandIds = await queueCommands(
        tx,
        clock,
        people.map((person) => commandFor(clock, person)),
      );
      return { clockId: clock.id, isCalled: clock.connection !== 'PUSH', commandIds };
    }),
  );
}

/** Runs what queues commands, and waits for what comes of them where the clock is called. */
export async function toldTo(
  ctx: Context,
  queue: () => Promise<{ clockId: string; isCalled: boolean; commandIds: string[] }>,
): Promise<{ clockId: string; commandIds: string[] }> {
  const { clockId, isCalled, commandIds } = await queue();
  if (isCalled && commandIds.length > 0) await awaitCommands(ctx, clockId, commandIds, PATIENCE_MS);
  return { clockId, commandIds };
}

/** A clock that is in use, locked. */
export async function lockActiveClock(tx: Tx, clockId: string): Promise<ClockRow> {
  const clock = await lockClock(tx, clockId);
  if (!clock.active) throw new Refusal([problem(tx.ctx.actor, 'ILLEGAL_STATE.clockOff', ['clockId'])]);
  return clock;
}

async function peopleOf(tx: Tx, ids: readonly string[] | null): Promise<Person[]> {
  const people = await tx.query<Person>(sql`
    select c.clock_user_id, c.is_administrator, c.card, c.is_enabled, p.name, not p.active as has_left
    from clock_person c join person p on p.id = c.user_id
    where case when ${ids}::text[] is null then p.active else c.clock_user_id = any(${ids}::text[]) end
    order by c.clock_user_id limit ${MOST_PEOPLE + 1}`);
  refuseIfAny((ids ?? []).map((id, i) => personFault(tx.ctx, people, id, i)));
  return people;
}

function personFault({ actor }: Ctx, people: readonly Person[], clockUserId: string, i: number): Problem | false {
  const person = people.find((known) => known.clockUserId === clockUserId);
  if (!person) return problem(actor, 'NOT_FOUND.clockPerson', ['clockUserIds', i], { clockUserId });
  return person.hasLeft && problem(actor, 'ILLEGAL_STATE.hasLeft', ['clockUserIds', i], { clockUserId });
}

function commandFor(
  { connection }: ClockRow,
  { clockUserId, name, isAdministrator, card, isEnabled }: Person,
): NewCommand {
  const wanted = { name, isAdministrator, card: card === null ? null : Number(card), isEnabled };
  const unfit =
    connection === 'PUSH' && isEnabled === false
      ? 'A clock that sends by itself cannot bar a person; take the person off it.'
      : undefined;
  return { kind: 'WRITE_PERSON', clockUserId, wanted, unfit };
}
