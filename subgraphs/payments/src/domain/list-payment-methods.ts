import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { ConfiguredPaymentMethodRow } from '../rows.ts';
import { containing } from './list-payments.ts';

type Row = ConfiguredPaymentMethodRow;

export interface ListPaymentMethodsArgs extends PageArgs {
  search?: string | null;
  filter?: { type?: Row['type'] | null; provider?: Row['provider'] | null; active?: boolean | null } | null;
}

/** Ways to pay by name, then id. */
export function listPaymentMethods(ctx: Ctx, args: ListPaymentMethodsArgs): Promise<Page<Row>> {
  const { type, provider, active } = args.filter ?? {};
  const part = containing(args.search);
  const where = allOf([
    type != null && sql`type = ${type}`,
    provider != null && sql`provider = ${provider}`,
    active != null && sql`active = ${active}`,
    part !== null && sql`name ilike ${part}`,
  ]);
  return page<Row>(
    args,
    [
      { expression: 'name', type: 'text', of: (r) => r.name },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from payment_method where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from payment_method where ${where}`))[0]?.n ?? 0,
    },
  );
}
