import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';

/** NOTIFY channel that wakes who follows availability; the payload is the company. */
export const BOARD_CHANNEL = 'catalog_board';

/** Gives marks the next revisions at the end of the commit, each its own, and wakes who follows them. At most once a transaction. */
export function marksChanged(tx: Tx, markIds: readonly string[]): void {
  if (markIds.length === 0) return;
  const companyId = companyOf(tx.ctx.actor);
  tx.atEnd(sql`
    with next as (
      insert into catalog_board (company_id, revision) values (${companyId}, ${markIds.length}::bigint)
      on conflict (company_id) do update set revision = catalog_board.revision + excluded.revision returning revision),
    stamped as (
      update product_availability a set revision = next.revision - ${markIds.length}::bigint + given.place
      from next, unnest(${markIds}::uuid[]) with ordinality given (id, place) where a.id = given.id returning a.id)
    select pg_notify(${BOARD_CHANNEL}, ${companyId}), (select count(*) from stamped) as stamped`);
}
