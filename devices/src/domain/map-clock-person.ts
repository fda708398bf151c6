import { companyOf } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { attendanceRecorded } from '../clocks/keep-punches.ts';
import { problem } from '../problems.ts';
import type { PunchRow } from '../rows.ts';
import { clockUserFault } from './clock-rules.ts';

export interface MapClockPersonInput {
  clockUserId: string;
  userId?: string | null;
  idempotencyKey?: string | null;
}

/** Punches older than this are of a payroll that was done without them. */
const MOST_TOLD = 10_000;

/**
 * Says whom a number on the company's clocks stands for (null: nobody known), also before anyone punched with it. The
 * punches so far are told again with the person in them; who counts them knows them by their ids.
 */
export async function mapClockPerson(ctx: Ctx, input: MapClockPersonInput): Promise<{ clockUserId: string }> {
  const { actor } = ctx;
  const { clockUserId, userId = null } = input;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    clockUserFault(actor, clockUserId),
    userId !== null && !isUuid(userId) && problem(actor, 'NOT_FOUND.user', ['userId']),
  ]);
  return writeOnce(ctx, 'mapClockPerson', input, async (tx) => {
    const user = userId === null ? null : await tx.one(sql`select 1 as found from person where id = ${userId}`);
    refuseIfAny([userId !== null && !user && problem(actor, 'NOT_FOUND.user', ['userId'])]);
    await tx.query(sql`
      insert into clock_person (company_id, clock_user_id, user_id, first_seen_at)
      values (${companyOf(actor)}, ${clockUserId}, ${userId}, ${ctx.now()})
      on conflict (company_id, clock_user_id) do update set user_id = excluded.user_id, version = clock_person.version + 1`);
    const punches = await tx.query<PunchRow>(
      sql`select * from punch where clock_user_id = ${clockUserId} order by instant desc, id desc limit ${MOST_TOLD}`,
    );
    for (const punch of punches) attendanceRecorded(tx, punch, userId);
    return { clockUserId };
  });
}
