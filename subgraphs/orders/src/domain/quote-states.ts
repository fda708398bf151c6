import { raw, type Sql, sql } from '@comptoir/kit/sql';
import type { QuoteRow } from '../quote-rows.ts';

/** What a quote is called: EXPIRED is one that was SENT and is past its last day in the shop's day. */
export type QuoteStatus = QuoteRow['status'] | 'EXPIRED';

/** Every step a person may take, from each state. One that expired may be sent anew, with a new last day. */
export const QUOTE_STEPS: Readonly<Record<QuoteStatus, readonly QuoteStatus[]>> = {
  DRAFT: ['SENT', 'ACCEPTED', 'REFUSED'],
  SENT: ['ACCEPTED', 'REFUSED'],
  EXPIRED: ['SENT', 'REFUSED'],
  ACCEPTED: [],
  REFUSED: [],
};

export function quoteStatusOf(
  { status, validUntil }: Pick<QuoteRow, 'status' | 'validUntil'>,
  today: string,
): QuoteStatus {
  return status === 'SENT' && validUntil !== null && validUntil < today ? 'EXPIRED' : status;
}

/** Quotes in one of these states, as `quoteStatusOf` says it, in SQL. */
export function quotesInStates(states: readonly QuoteStatus[], now: Date): Sql {
  const today = sql`(select (${now}::timestamptz at time zone s.time_zone)::date from order_shop s where s.shop_id = quote.shop_id)`;
  const is = (state: QuoteStatus): Sql => {
    if (state === 'EXPIRED') return sql`(status = 'SENT' and valid_until < ${today})`;
    if (state === 'SENT') return sql`(status = 'SENT' and valid_until >= ${today})`;
    return raw(`status = '${state}'`);
  };
  return states.length === 0 ? raw('false') : sql`(${states.map(is).reduce((a, b) => sql`${a} or ${b}`)})`;
}
