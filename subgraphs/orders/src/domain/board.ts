import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';

/** NOTIFY channel that wakes who follows orders; the payload is the company. */
export const BOARD_CHANNEL = 'order_board';

/** Gives an order its next revision at the end of the commit, and wakes who follows orders. */
export function orderChanged(tx: Tx, orderId: string): void {
  const companyId = companyOf(tx.ctx.actor);
  tx.atEnd(sql`
    with next as (
      insert into order_board (company_id, revision) values (${companyId}, 1)
      on conflict (company_id) do update set revision = order_board.revision + 1 returning revision),
    stamped as (
      update sale_order o set revision = next.revision from next where o.id = ${orderId} returning o.id)
    select pg_notify(${BOARD_CHANNEL}, ${companyId}), (select count(*) from stamped) as stamped`);
}

/**
 * Takes the next revision for each of so many orders that are inserted with the commit, and gives the tokens that stand for
 * them in the rows. Only for a transaction that takes no lock after it: numbers are taken before.
 */
export function takeRevisionsAtCommit(tx: Tx, count: number): string[] {
  const companyId = companyOf(tx.ctx.actor);
  const fills = Array.from({ length: count }, () => tx.fill());
  tx.atCommit(sql`
    with next as (
      insert into order_board (company_id, revision) values (${companyId}, ${count})
      on conflict (company_id) do update set revision = order_board.revision + ${count} returning revision),
    given as (
      select set_config(setting, (revision - ${count} + place)::text, true)
      from next, unnest(${fills.map((f) => f.setting)}::text[]) with ordinality as wanted(setting, place))
    select pg_notify(${BOARD_CHANNEL}, ${companyId}), (select count(*) from given) as given from next`);
  return fills.map((fill) => fill.token);
}
