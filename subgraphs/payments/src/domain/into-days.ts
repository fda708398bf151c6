import { raw, type Sql, sql } from '@comptoir/kit/sql';

export const COLUMNS = raw(
  'shop_id, business_day, currency, method, company_id, sales, tips, refunds, count, refund_count',
);
export const FIGURES = ['sales', 'tips', 'refunds', 'count', 'refund_count'];

/**
 * Adds money to its day. `entries` selects what `COLUMNS` names, in the statement that keeps the money itself and after it
 * locked the company's counter. The only writer of days beside the command that sums them up again.
 */
export function intoDays(entries: Sql): Sql {
  const added = raw(FIGURES.map((name) => `${name} = day.${name} + excluded.${name}`).join(', '));
  return sql`insert into daily_transaction as day (${COLUMNS}) ${entries}
    on conflict (shop_id, business_day, currency, method) do update set ${added}`;
}
