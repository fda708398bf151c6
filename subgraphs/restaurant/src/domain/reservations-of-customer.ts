import { type Ctx, read } from '@comptoir/kit/context';
import { type PageArgs, pagesBy } from '@comptoir/kit/paging';
import { raw, type Sql, sql } from '@comptoir/kit/sql';
import type { ReservationRow } from '../rows.ts';
import { RESERVATIONS } from './selects.ts';

/** Every id that stands for a customer: what they reserved before duplicates were merged stays on their own ids. */
function filesOf(id: Sql): Sql {
  const root = sql`coalesce((select file.merged_into from customer_file file where file.id = ${id}), ${id})`;
  return sql`array(select ${root} union all select file.id from customer_file file where file.merged_into = ${root})`;
}

/** What customers reserved, of many customers at once, the latest first (CUS-7). */
export function reservationsOfCustomer(ctx: Ctx) {
  const owner = raw('owner.owner_id');
  return pagesBy<ReservationRow & { owner: string }, PageArgs>(
    (row) => row.owner,
    () => [
      { expression: 'starts_at', type: 'timestamptz', of: (r) => r.startsAt, descending: true },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: (owners, { after, order, limit }) =>
        read(
          ctx,
          sql`select found.*, owner.owner_id as owner from unnest(${owners}::uuid[]) owner (owner_id), lateral (
            select * from (${RESERVATIONS}) one where customer_id = any(${filesOf(owner)}) and ${after} order by ${order} ${limit}) found
            order by ${order}`,
        ),
      counts: (owners) =>
        read(
          ctx,
          sql`select owner.owner_id as owner, (select count(*)::int from reservation where customer_id = any(${filesOf(owner)})) as n
            from unnest(${owners}::uuid[]) owner (owner_id)`,
        ),
    },
  );
}
