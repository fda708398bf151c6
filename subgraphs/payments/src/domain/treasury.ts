import { addDays } from '@comptoir/kit/business-day';
import { type Ctx, read, readOne } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import { isUuid } from '@comptoir/kit/id';
import { type Decimal, sum } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { PaymentMethod } from '../../../../schema/events/orders.ts';
import type { TreasuryRow } from '../rows.ts';
import { METHODS } from './cash-report.ts';

export interface TreasuryArgs {
  shopId: string;
  from: string;
  to: string;
}

interface Flow {
  businessDay: string;
  method: PaymentMethod;
  receipts: Decimal;
  refunds: Decimal;
  disbursements: Decimal;
}

const LONGEST_DAYS = 366;

/** What came in from customers and went out to suppliers, from day to day; null if there is no such shop. */
export async function treasury(ctx: Ctx, { shopId, from, to }: TreasuryArgs): Promise<TreasuryRow | null> {
  if (from > to || to > addDays(from, LONGEST_DAYS))
    throw graphError('BAD_REQUEST', `"to" must lie 0 to ${LONGEST_DAYS} days after "from".`, { argument: 'to' });
  const shop = isUuid(shopId)
    ? await readOne<{ currency: string | null }>(ctx, sql`select currency from payment_shop where shop_id = ${shopId}`)
    : null;
  if (!shop) return null;
  const currency = shop.currency ?? ctx.actor.currency ?? '';
  const these = sql`shop_id = ${shopId} and currency = ${currency} and business_day between ${from} and ${to}`;
  const flows = await read<Flow>(ctx, sql`
    select business_day, method, sum(receipts) as receipts, sum(refunds) as refunds, sum(disbursements) as disbursements
    from (
      select business_day, method, sales as receipts, refunds, 0 as disbursements from daily_transaction where ${these}
      union all
      select business_day, method, 0, 0, amount from disbursement where ${these}) flow
    group by business_day, method order by business_day`); // biome-ignore format: a statement
  const days = Map.groupBy(flows, (flow) => flow.businessDay);
  const methods = Map.groupBy(flows, (flow) => flow.method);
  return {
    from,
    to,
    currency,
    ...together(flows),
    byMethod: METHODS.flatMap((method) => (methods.has(method) ? { method, ...together(methods.get(method)) } : [])),
    days: [...days].map(([date, ofDay]) => ({ date, ...together(ofDay) })),
  };
}

function together(flows: readonly Flow[] = []): Pick<TreasuryRow, 'receipts' | 'refunds' | 'disbursements' | 'net'> {
  const receipts = sum(flows.map((flow) => flow.receipts));
  const refunds = sum(flows.map((flow) => flow.refunds));
  const disbursements = sum(flows.map((flow) => flow.disbursements));
  return { receipts, refunds, disbursements, net: receipts.minus(refunds).minus(disbursements) };
}
