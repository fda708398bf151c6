import { companyOf } from '@comptoir/kit/actor';
import { type Ctx, write } from '@comptoir/kit/context';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { LARGEST_CARD } from '../zkteco/user-records.ts';
import { clockUserFault } from './clock-rules.ts';

export interface SetClockAccessInput {
  clockUserId: string;
  administrator?: boolean | null;
  card?: string | null;
  enabled?: boolean | null;
}

/** Says what a person may do on the company's clocks, and with which card. What is left out stays; null: as each clock has it. Clocks hear of it when people are sent to them. */
export async function setClockAccess(ctx: Ctx, input: SetClockAccessInput): Promise<{ clockUserId: string }> {
  const { actor } = ctx;
  const { clockUserId, administrator, card, enabled } = input;
  const isCard = card == null || (/^\d{1,10}$/.test(card) && Number(card) <= LARGEST_CARD);
  refuseIfAny([clockUserFault(actor, clockUserId), !isCard && problem(actor, 'INVALID.card', ['card'])]);
  await write(ctx, async (tx) => {
    await tx.query(sql`insert into clock_person (company_id, clock_user_id, first_seen_at)
      values (${companyOf(actor)}, ${clockUserId}, ${ctx.now()}) on conflict do nothing`);
    await tx.query(sql`update clock_person set
        is_administrator = case when ${administrator !== undefined}::boolean then ${administrator ?? null}::boolean else is_administrator end,
        card = case when ${card !== undefined}::boolean then ${card ?? null}::bigint else card end,
        is_enabled = case when ${enabled !== undefined}::boolean then ${enabled ?? null}::boolean else is_enabled end, version = version + 1
      where clock_user_id = ${clockUserId}`);
  });
  return { clockUserId };
}
