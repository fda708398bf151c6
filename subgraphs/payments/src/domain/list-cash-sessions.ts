import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { CashSessionRow } from '../rows.ts';
import { idIs } from './list-payments.ts';

export interface ListCashSessionsArgs extends PageArgs {
  filter?: {
    shopId?: string | null;
    registerId?: string | null;
    status?: 'OPEN' | 'CLOSED' | null;
    userId?: string | null;
    businessDay?: string | null;
  } | null;
}

/** Cash sessions, the newest first. */
export function listCashSessions(ctx: Ctx, args: ListCashSessionsArgs): Promise<Page<CashSessionRow>> {
  const { shopId, registerId, status, userId, businessDay } = args.filter ?? {};
  const where = allOf([
    idIs('shop_id', shopId),
    idIs('register_id', registerId),
    idIs('opened_by', userId),
    status === 'OPEN' && sql`closed_at is null`,
    status === 'CLOSED' && sql`closed_at is not null`,
    businessDay != null && sql`business_day = ${businessDay}`,
  ]);
  return page<CashSessionRow>(
    args,
    [
      { expression: 'opened_at', type: 'timestamptz', of: (r) => r.openedAt, descending: true },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from cash_session where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from cash_session where ${where}`))[0]?.n ?? 0,
    },
  );
}
