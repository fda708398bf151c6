import { type Ctx, read } from '@comptoir/kit/context';
import { type KeyColumn, type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, type Sql, sql } from '@comptoir/kit/sql';
import type { SupplierRow } from '../rows.ts';
import { containsWords } from './list-rules.ts';

export type SupplierOrder = 'NAME' | 'NUMBER' | 'NEWEST' | 'BALANCE';

export interface ListSuppliersArgs extends PageArgs {
  search?: string | null;
  filter?: { active?: boolean | null; owed?: boolean | null } | null;
  orderBy?: SupplierOrder | null;
}

const ID: KeyColumn<SupplierRow> = { expression: 's.id', type: 'uuid', of: (r) => r.id };

const KEYS: Readonly<Record<SupplierOrder, readonly KeyColumn<SupplierRow>[]>> = {
  NAME: [{ expression: 's.name', type: 'text', of: (r) => r.name }, ID],
  NUMBER: [{ expression: 's.number', type: 'text', of: (r) => r.number }, ID],
  NEWEST: [{ expression: 's.created_at', type: 'timestamptz', of: (r) => r.createdAt, descending: true }, ID],
  BALANCE: [{ expression: 'coalesce(a.balance, 0)', type: 'numeric', of: (r) => r.balance, descending: true }, ID],
};

/** Suppliers (`s`) with what we owe them in the company's currency (`a`). */
const from = ({ actor }: Ctx): Sql =>
  sql`from supplier s left join supplier_account a on a.supplier_id = s.id and a.currency = ${actor.currency}`;

export const suppliersOf = (ctx: Ctx): Sql =>
  sql`select s.*, coalesce(a.balance, 0) as balance, coalesce(a.total_purchased, 0) as total_purchased ${from(ctx)}`;

export function listSuppliers(ctx: Ctx, args: ListSuppliersArgs): Promise<Page<SupplierRow>> {
  const { active, owed } = args.filter ?? {};
  const where = allOf([
    active != null && sql`s.active = ${active}`,
    owed != null && sql`(coalesce(a.balance, 0) > 0) = ${owed}`,
    containsWords('s.search_text', args.search),
  ]);
  return page<SupplierRow>(args, KEYS[args.orderBy ?? 'NAME'], {
    rows: ({ after, order, limit }) =>
      read(ctx, sql`${suppliersOf(ctx)} where ${where} and ${after} order by ${order} ${limit}`),
    count: async () =>
      (await read<{ n: number }>(ctx, sql`select count(*)::int as n ${from(ctx)} where ${where}`))[0]?.n ?? 0,
  });
}
