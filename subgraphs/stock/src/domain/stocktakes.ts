import type { Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { Refusal } from '@comptoir/kit/problems';
import { raw, sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { StocktakeRow } from '../rows.ts';

/**
 * An open stocktake: `share` lets others count at the same time, `update` waits for them and keeps them out. Refuses one that
 * is not there or has ended.
 */
export async function openStocktake(tx: Tx, stocktakeId: string, lock: 'share' | 'update'): Promise<StocktakeRow> {
  const { actor } = tx.ctx;
  const row = isUuid(stocktakeId)
    ? await tx.one<StocktakeRow>(sql`select * from stocktake where id = ${stocktakeId} for ${raw(lock)}`)
    : null;
  if (!row) throw new Refusal([problem(actor, 'NOT_FOUND.stocktake', ['stocktakeId'])]);
  const { number, status } = row;
  if (status !== 'OPEN')
    throw new Refusal([problem(actor, 'ILLEGAL_STATE.stocktake', ['stocktakeId'], { number, status })]);
  return row;
}

/**
 * What was counted of each line `l` of a stocktake: the sum of the counts that no later recount took the place of, and what the
 * books had at the moment of the last of them. What moved between the freeze and that moment is thereby no difference, nor is
 * what moves after it.
 */
export const COUNTED = raw(`
  left join lateral (
    select sum(c.quantity) as counted, count(*)::int as counts, (array_agg(c.expected order by c.level_seq desc, c.seq desc))[1] as expected,
      max(c.level_seq) as level_seq
    from stocktake_count c where c.stocktake_id = l.stocktake_id and c.product_id = l.product_id and not exists (
      select from stocktake_count r where r.stocktake_id = c.stocktake_id and r.product_id = c.product_id
        and r.seq > c.seq and r.recount and r.place in ('', c.place))
  ) c on true`);
