import { isUuid } from '@comptoir/kit/id';
import { type Sql, sql } from '@comptoir/kit/sql';

/**
 * Every id that stands for a customer, as an array over an expression of one of them: when duplicates were merged, what they
 * had bought stays on their own ids.
 */
export function filesOf(id: Sql): Sql {
  const root = sql`coalesce((select file.merged_into from order_customer file where file.id = ${id}), ${id})`;
  return sql`array(select ${root} union all select file.id from order_customer file where file.merged_into = ${root})`;
}

/** What has `customer_id`: that it is this customer's. */
export function customerIs(id: string | null | undefined): Sql | false {
  return id != null && (isUuid(id) ? sql`customer_id = any(${filesOf(sql`${id}::uuid`)})` : sql`false`);
}
