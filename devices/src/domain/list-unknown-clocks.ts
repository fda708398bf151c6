import type { Ctx } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { sql } from '@comptoir/kit/sql';
import type { UnknownClockRow } from '../rows.ts';
import { isPrivateAddress } from './note-stranger.ts';

/**
 * Serial numbers that called and are registered nowhere, the last heard first. They are no company's, so a caller is shown those that
 * call from where it is itself: from the same address, or from the network that this server stands in too.
 */
export function listUnknownClocks(ctx: Ctx, args: PageArgs): Promise<Page<UnknownClockRow>> {
  const { address } = ctx.actor;
  const isNear = sql`(s.address = ${address} or (s.is_private and ${isPrivateAddress(address)}))
    and not exists (select from clock c where c.serial = s.serial)`;
  return page<UnknownClockRow>(
    args,
    [
      { expression: 's.last_seen_at', type: 'timestamptz', of: (r) => r.lastSeenAt, descending: true },
      { expression: 's.serial', type: 'text', of: (r) => r.serial },
    ],
    {
      rows: ({ after, order, limit }) =>
        ctx.db.query<UnknownClockRow>(
          'SYSTEM',
          sql`select s.* from clock_stranger s where ${isNear} and ${after} order by ${order} ${limit}`,
        ),
      count: async () =>
        (
          await ctx.db.query<{ n: number }>(
            'SYSTEM',
            sql`select count(*)::int as n from clock_stranger s where ${isNear}`,
          )
        )[0]?.n ?? 0,
    },
  );
}
