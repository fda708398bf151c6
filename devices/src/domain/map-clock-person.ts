import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { attendanceRecorded } from '../clocks/keep-punches.ts';
import { problem } from '../problems.ts';
import type { ClockPersonRow, PunchRow } from '../rows.ts';

export interface MapClockPersonInput {
  clockUserId: string;
  userId?: string | null;
  idempotencyKey?: string | null;
}

/** Punches older than this are of a payroll that was done without them. */
const MOST_TOLD = 10_000;

/**
 * Says whom a number on the company's clocks stands for (null: nobody known). The punches so far are told again with the
 * person in them; who counts them knows them by their ids.
 */
export async function mapClockPerson(ctx: Ctx, input: MapClockPersonInput): Promise<{ clockUserId: string }> {
  const { actor } = ctx;
  const { clockUserId, userId = null } = input;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    userId !== null && !isUuid(userId) && problem(actor, 'NOT_FOUND.user', ['userId']),
  ]);
  return writeOnce(ctx, 'mapClockPerson', input, async (tx) => {
    const person = await tx.one<ClockPersonRow>(
      sql`select * from clock_person where clock_user_id = ${clockUserId} for update`,
    );
    const user = userId === null ? null : await tx.one(sql`select 1 as found from person where id = ${userId}`);
    refuseIfAny([
      !person && problem(actor, 'NOT_FOUND.clockPerson', ['clockUserId']),
      userId !== null && !user && problem(actor, 'NOT_FOUND.user', ['userId']),
    ]);
    if (!person) throw new Refusal([]);
    await tx.query(
      sql`update clock_person set user_id = ${userId}, version = version + 1 where clock_user_id = ${clockUserId}`,
    );
    const punches = await tx.query<PunchRow>(
      sql`select * from punch where clock_user_id = ${clockUserId} order by instant desc, id desc limit ${MOST_TOLD}`,
    );
    for (const punch of punches) attendanceRecorded(tx, punch, userId);
    return { clockUserId };
  });
}
