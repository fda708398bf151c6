import { type Ctx, read } from '@comptoir/kit/context';
import { type PageArgs, pagesBy } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { ClockCommandRow, ClockCommandStatus } from '../rows.ts';

export interface ListClockCommandsArgs extends PageArgs {
  filter?: { status?: ClockCommandStatus | null; clockUserId?: string | null } | null;
}

/** What clocks were told and are to be told, the newest first, for many clocks at once. */
export function commandsOfClocks(ctx: Ctx) {
  const matching = ({ filter }: ListClockCommandsArgs) =>
    allOf([
      filter?.status != null && sql`status = ${filter.status}`,
      filter?.clockUserId != null && sql`clock_user_id = ${filter.clockUserId}`,
    ]);
  return pagesBy<ClockCommandRow, ListClockCommandsArgs>(
    (command) => command.clockId,
    () => [{ expression: 'number', type: 'bigint', of: (c) => c.number, descending: true }],
    {
      rows: (clockIds, { after, order, limit }, args) =>
        read(
          ctx,
          sql`select found.* from unnest(${clockIds}::uuid[]) as owner (id) cross join lateral (
              select * from clock_command where clock_id = owner.id and ${matching(args)} and ${after} order by ${order} ${limit}) found
            order by found.clock_id, found.number desc`,
        ),
      counts: (clockIds, args) =>
        read(
          ctx,
          sql`select clock_id as owner, count(*)::int as n from clock_command where clock_id = any(${clockIds}::uuid[]) and ${matching(args)} group by 1`,
        ),
    },
  );
}
