import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { QuoteRow } from '../quote-rows.ts';
import { idIs, numberContains } from './list-orders.ts';
import { type QuoteStatus, quotesInStates } from './quote-states.ts';

export interface ListQuotesArgs extends PageArgs {
  search?: string | null;
  filter?: {
    status?: readonly QuoteStatus[] | null;
    shopId?: string | null;
    customerId?: string | null;
  } | null;
}

/** Quotes, the newest first. */
export function listQuotes(ctx: Ctx, args: ListQuotesArgs): Promise<Page<QuoteRow>> {
  const { status, shopId, customerId } = args.filter ?? {};
  const where = allOf([
    status != null && quotesInStates(status, ctx.now()),
    idIs('shop_id', shopId),
    idIs('customer_id', customerId),
    numberContains(args.search),
  ]);
  return page<QuoteRow>(
    args,
    [
      { expression: 'created_at', type: 'timestamptz', of: (r) => r.createdAt, descending: true },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from quote where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from quote where ${where}`))[0]?.n ?? 0,
    },
  );
}
