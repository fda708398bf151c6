import { type Ctx, read } from '@comptoir/kit/context';
import { type KeyColumn, type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { CustomerRow, Kind, Status, Tier } from '../rows.ts';
import { currentProgram } from './loyalty-program.ts';
import { tierStarts } from './loyalty-rules.ts';
import { isStorable } from './text.ts';

type Order = 'NAME' | 'NUMBER' | 'NEWEST' | 'BALANCE' | 'TOTAL_SPENT' | 'LAST_ORDER';

export interface ListCustomersArgs extends PageArgs {
  search?: string | null;
  filter?: {
    kind?: Kind | null;
    stage?: 'PROSPECT' | 'CUSTOMER' | null;
    status?: Status | null;
    balance?: keyof typeof BALANCES | null;
    tier?: Tier | null;
  } | null;
  orderBy?: Order | null;
}

/** The limits keep these joins looked up row by row: one plan serves companies of ten customers and of a hundred thousand. */
const from = ({ actor }: Ctx, customer = raw('customer')) => sql`from ${customer} c
  left join lateral (select * from customer_activity where company_id = c.company_id and customer_id = c.id limit 1) a on true
  left join lateral (select * from customer_account
    where company_id = c.company_id and customer_id = c.id and currency = ${actor.currency} limit 1) k on true`;

/** Customers (`c`) with what events told of them: their activity (`a`) and their account in the company's currency (`k`). */
const customersOf = (ctx: Ctx, customer?: Sql) => sql`select c.*, a.first_invoiced_at, a.last_order_at,
  coalesce(k.balance, 0) as balance, coalesce(k.total_spent, 0) as total_spent ${from(ctx, customer)}`;

/** The customers that ids stand for; that of a file that was merged is its root. */
export function customersById(ctx: Ctx, ids: readonly string[]): Promise<(CustomerRow & { askedId: string })[]> {
  const asked = sql`(select asked.id as asked_id, root.* from unnest(${ids}::uuid[]) asked (id),
    lateral (select * from customer where id = asked.id limit 1) file,
    lateral (select * from customer where id = coalesce(file.merged_into, file.id) limit 1) root)`;
  return read(ctx, customersOf(ctx, asked));
}

const BALANCES = {
  OWING: raw('k.balance > 0'),
  IN_CREDIT: raw('k.balance < 0'),
  SETTLED: raw('coalesce(k.balance, 0) = 0'),
};

/** What a list can be sorted by; then by id. Amounts and times: the largest and the latest first. */
const SORTED_BY: Readonly<Record<Order, KeyColumn<CustomerRow>>> = {
  NAME: { expression: 'c.display_name', type: 'text', of: (r) => r.displayName },
  NUMBER: { expression: 'c.number', type: 'text', of: (r) => r.number },
  NEWEST: { expression: 'c.created_at', type: 'timestamptz', of: (r) => r.createdAt, descending: true },
  BALANCE: { expression: 'coalesce(k.balance, 0)', type: 'numeric', of: (r) => r.balance, descending: true },
  TOTAL_SPENT: { expression: 'coalesce(k.total_spent, 0)', type: 'numeric', of: (r) => r.totalSpent, descending: true },
  LAST_ORDER: {
    expression: `coalesce(a.last_order_at, 'epoch')`,
    type: 'timestamptz',
    of: (r) => r.lastOrderAt ?? new Date(0),
    descending: true,
  },
};

/** Customers, without the files that were merged into others. */
export async function listCustomers(ctx: Ctx, args: ListCustomersArgs): Promise<Page<CustomerRow>> {
  const { kind, stage, status, balance, tier } = args.filter ?? {};
  const search = searched(args.search?.trim().normalize('NFC'));
  const where = allOf([
    raw('c.merged_into is null'),
    kind != null && sql`c.kind = ${kind}`,
    status != null && sql`c.status = ${status}`,
    stage === 'PROSPECT' && raw('a.first_invoiced_at is null'),
    stage === 'CUSTOMER' && raw('a.first_invoiced_at is not null'),
    balance != null && BALANCES[balance],
    tier != null && (await hasTier(ctx, tier)),
    search?.where,
  ]);
  return page<CustomerRow>(
    args,
    [SORTED_BY[args.orderBy ?? 'NAME'], { expression: 'c.id', type: 'uuid', of: (r) => r.id }],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`${customersOf(ctx, search?.from)} where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n ${from(ctx, search?.from)} where ${where}`))[0]
          ?.n ?? 0,
    },
  );
}

/** Whose lifetime points lie between where a tier starts and where the next one does. */
async function hasTier(ctx: Ctx, wanted: Tier): Promise<Sql> {
  const program = await currentProgram(ctx);
  const starts = program ? tierStarts(program) : [];
  const at = starts.findIndex(({ tier }) => tier === wanted);
  const lifetime = sql`coalesce((select l.lifetime from loyalty_account l where l.company_id = c.company_id and l.customer_id = c.id), 0)`;
  const [start, next] = [starts[at], starts[at + 1]];
  if (!start) return raw('false');
  return allOf([sql`${lifetime} >= ${start.from}`, next && sql`${lifetime} < ${next.from}`]);
}

/** Words beyond these narrow nothing that a person would look for. */
const MAX_WORDS = 10;
/** An index knows parts of so many letters; shorter ones are so common that the first page is found by looking along. */
const INDEXED_LETTERS = 3;

/** A search as what the list is read from, or as a condition. */
function searched(search: string | undefined): { from?: Sql; where?: Sql } | null {
  if (!search) return null;
  if (!isStorable(search)) return { where: raw('false') };
  const words = search.split(/\s+/).slice(0, MAX_WORDS);
  // The longest first: an index looks for that one.
  words.sort((a, b) => b.length - a.length);
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`).join(' ');
  const dialling = dialled(search);
  const digits = dialling && `%${dialling}%`;
  if ((words[0] ?? '').length < INDEXED_LETTERS)
    return {
      where: sql`(c.search_key like all (string_to_array(folded(${patterns}), ' ')) or c.phone_digits like ${digits})`,
    };
  return {
    from: sql`(select found.* from unnest(array(select search_customers(${patterns}, ${digits}))) hit (id),
      lateral (select * from customer where id = hit.id limit 1) found)`,
  };
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
