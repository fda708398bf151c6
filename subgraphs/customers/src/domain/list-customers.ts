import { type Ctx, read } from '@comptoir/kit/context';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { CustomerRow, Kind, Status } from '../rows.ts';
import { isStorable } from './text.ts';

export interface ListCustomersArgs extends PageArgs {
  search?: string | null;
  filter?: { kind?: Kind | null; stage?: 'PROSPECT' | 'CUSTOMER' | null; status?: Status | null } | null;
}

const FROM = raw(
  'from customer c left join customer_activity a on a.company_id = c.company_id and a.customer_id = c.id',
);

/** Customers (`c`) with what events told of them (`a`): `CustomerRow`s. */
export const CUSTOMERS = sql`select c.*, a.first_invoiced_at, a.last_order_at ${FROM}`;

/** Customers by display name, then id. */
export function listCustomers(ctx: Ctx, args: ListCustomersArgs): Promise<Page<CustomerRow>> {
  const { kind, stage, status } = args.filter ?? {};
  const where = allOf(
    [
      kind != null && sql`c.kind = ${kind}`,
      status != null && sql`c.status = ${status}`,
      stage === 'PROSPECT' && sql`a.first_invoiced_at is null`,
      stage === 'CUSTOMER' && sql`a.first_invoiced_at is not null`,
      args.search?.trim() && matches(args.search.trim().normalize('NFC')),
    ].map((condition) => condition || null),
  );
  return page<CustomerRow>(
    args,
    [
      { expression: 'c.display_name', type: 'text', of: (r) => r.displayName },
      { expression: 'c.id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`${CUSTOMERS} where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n ${FROM} where ${where}`))[0]?.n ?? 0,
    },
  );
}

/** Words beyond these narrow nothing that a person would look for. */
const MAX_WORDS = 10;

function matches(search: string): Sql {
  if (!isStorable(search)) return sql`false`;
  const words = search.split(/\s+/).slice(0, MAX_WORDS);
  const inText = allOf(words.map((word) => sql`c.search_text ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`));
  const digits = dialled(search);
  return digits ? sql`(${inText} or c.phone_digits like ${`%${digits}%`})` : sql`(${inText})`;
}

/**
 * The digits of a search that looks like a phone number, without the zeros in front that are dialled at home but not
 * after a country code: 06 12 finds +33 6 12 as well. Null if it is no number or too short to tell anything.
 */
function dialled(search: string): string | null {
  if (!/^[\d\s+()./-]+$/.test(search)) return null;
  const digits = search.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length >= 2 ? digits : null;
}
