import { companyOf } from '@comptoir/kit/actor';
import { type Ctx, write } from '@comptoir/kit/context';
import { problem as said } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { refuseIfAny } from '@comptoir/kit/problems';
import { raw, type Sql, sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { COLUMNS, FIGURES } from './into-days.ts';

export interface RebuildDailyTransactionsInput {
  shopId: string;
  from: string;
  to: string;
}

/** Sums up days again; nobody adds to them meanwhile. Gives how many figures of a day and method were wrong. */
export async function rebuildDailyTransactions(
  ctx: Ctx,
  input: RebuildDailyTransactionsInput,
): Promise<{ corrected: number }> {
  const { actor } = ctx;
  const { shopId, from, to } = input;
  refuseIfAny([
    !isUuid(shopId) && problem(actor, 'NOT_FOUND.shop', ['shopId']),
    from > to && said(actor, 'INVALID.period', ['to']),
  ]);
  return write(ctx, async (tx) => {
    const shop = await tx.one(sql`select shop_id from payment_shop where shop_id = ${shopId}`);
    refuseIfAny([!shop && problem(actor, 'NOT_FOUND.shop', ['shopId'])]);
    await tx.query(sql`select from payment_counter where company_id = ${companyOf(actor)} for update`);
    const done = await tx.one<{ corrected: number }>(rebuilt(shopId, from, to));
    return { corrected: done?.corrected ?? 0 };
  });
}

function rebuilt(shopId: string, from: string, to: string): Sql {
  const these = sql`shop_id = ${shopId} and business_day between ${from} and ${to}`;
  const given = raw(FIGURES.map((name) => `${name} = excluded.${name}`).join(', '));
  const row = (of: string) => raw(`(${FIGURES.map((name) => `${of}.${name}`).join(', ')})`);
  return sql`
    with truth as (
      select shop_id, business_day, currency, method, company_id, sum(sales) as sales, sum(tips) as tips, sum(refunds) as refunds,
        sum(count)::int as count, sum(refund_count)::int as refund_count
      from (
        select shop_id, business_day, currency, method, company_id, amount as sales, coalesce(tip, 0) as tips, 0 as refunds, 1 as count,
          0 as refund_count from payment where ${these} and status in ('COMPLETED', 'REFUNDED')
        union all
        select shop_id, business_day, currency, method, company_id, 0, 0, amount, 0, 1 from payment_refund where ${these}) entry
      group by shop_id, business_day, currency, method, company_id),
    written as (
      insert into daily_transaction as day (${COLUMNS}) select ${COLUMNS} from truth
      on conflict (shop_id, business_day, currency, method) do update set ${given} where ${row('day')} is distinct from ${row('excluded')}
      returning 1),
    emptied as (
      update daily_transaction day set sales = 0, tips = 0, refunds = 0, count = 0, refund_count = 0
      where ${these} and ${row('day')} is distinct from (0, 0, 0, 0, 0) and not exists (select from truth t where t.shop_id = day.shop_id
        and t.business_day = day.business_day and t.currency = day.currency and t.method = day.method)
      returning 1)
    select ((select count(*) from written) + (select count(*) from emptied))::int as corrected`;
}
