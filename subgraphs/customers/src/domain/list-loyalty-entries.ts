import { type Ctx, read } from '@comptoir/kit/context';
import { type PageArgs, pagesBy } from '@comptoir/kit/paging';
import { raw, sql } from '@comptoir/kit/sql';
import type { LoyaltyEntryRow } from '../rows.ts';
import { filesOf } from './files.ts';

/** Loyalty entries of many customers at once, the latest first, with what there was after each. */
export function loyaltyEntries(ctx: Ctx) {
  const ofOwner = sql`e.customer_id = any(${filesOf(raw('owner.id'))})`;
  return pagesBy<LoyaltyEntryRow, PageArgs>(
    (row) => row.owner,
    () => [{ expression: 'entry.id', type: 'uuid', of: (r) => r.id, descending: true }],
    {
      rows: (owners, { after, order, limit }) =>
        read(
          ctx,
          sql`select entry.* from unnest(${owners}::uuid[]) owner (id), lateral (
            select entry.* from (select owner.id as owner, e.*, sum(e.points) over (order by e.id) as balance
              from loyalty_entry e where ${ofOwner}) entry
            where ${after} order by ${order} ${limit}) entry
          order by ${order}`,
        ),
      counts: (owners) =>
        read(
          ctx,
          sql`select owner.id as owner, counted.n from unnest(${owners}::uuid[]) owner (id), lateral (
            select count(*)::int as n from loyalty_entry e where ${ofOwner}) counted`,
        ),
    },
  );
}
