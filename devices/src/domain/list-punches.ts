import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { PunchRow } from '../rows.ts';

export interface ListPunchesArgs extends PageArgs {
  filter?: {
    clockId?: string | null;
    clockUserId?: string | null;
    userId?: string | null;
    unmapped?: boolean | null;
    from?: Date | null;
    to?: Date | null;
  } | null;
}

/** Punches, the newest first. */
export function listPunches(ctx: Ctx, args: ListPunchesArgs): Promise<Page<PunchRow>> {
  const { clockId, clockUserId, userId, unmapped, from, to } = args.filter ?? {};
  const ofPerson = (condition: ReturnType<typeof sql>) =>
    sql`exists (select from clock_person c where c.company_id = p.company_id and c.clock_user_id = p.clock_user_id and ${condition})`;
  const where = allOf([
    clockId != null && (isUuid(clockId) ? sql`p.clock_id = ${clockId}` : sql`false`),
    clockUserId != null && sql`p.clock_user_id = ${clockUserId}`,
    userId != null && (isUuid(userId) ? ofPerson(sql`c.user_id = ${userId}`) : sql`false`),
    unmapped != null && (unmapped ? ofPerson(sql`c.user_id is null`) : ofPerson(sql`c.user_id is not null`)),
    from != null && sql`p.instant >= ${from}`,
    to != null && sql`p.instant < ${to}`,
  ]);
  return page<PunchRow>(
    args,
    [
      { expression: 'p.instant', type: 'timestamptz', of: (r) => r.instant, descending: true },
      { expression: 'p.id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select p.* from punch p where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from punch p where ${where}`))[0]?.n ?? 0,
    },
  );
}
