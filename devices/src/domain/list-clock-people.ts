import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { ClockPersonRow } from '../rows.ts';

export interface ListClockPeopleArgs extends PageArgs {
  filter?: { mapped?: boolean | null; hasLeft?: boolean | null } | null;
}

/** Whether the user that a number stands for works here no more. */
export const HAS_LEFT = sql`exists (select from person p where p.id = clock_person.user_id and not p.active)`;

/** Who punches, by the numbers people type. */
export function listClockPeople(ctx: Ctx, args: ListClockPeopleArgs): Promise<Page<ClockPersonRow>> {
  const { mapped, hasLeft } = args.filter ?? {};
  const where = allOf([
    mapped != null && (mapped ? sql`user_id is not null` : sql`user_id is null`),
    hasLeft != null && sql`${HAS_LEFT} = ${hasLeft}`,
  ]);
  return page<ClockPersonRow>(args, [{ expression: 'clock_user_id', type: 'text', of: (r) => r.clockUserId }], {
    rows: ({ after, order, limit }) =>
      read(
        ctx,
        sql`select *, ${HAS_LEFT} as has_left from clock_person where ${where} and ${after} order by ${order} ${limit}`,
      ),
    count: async () =>
      (await read<{ n: number }>(ctx, sql`select count(*)::int as n from clock_person where ${where}`))[0]?.n ?? 0,
  });
}
