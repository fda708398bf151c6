import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { PriceListEntryRow, PriceListRow } from '../rows.ts';
import { partOf } from './part-of.ts';

export interface ListPriceListsArgs extends PageArgs {
  search?: string | null;
  filter?: { active?: boolean | null; onlyForCustomers?: boolean | null; shopId?: string | null } | null;
}

export interface ListPriceListEntriesArgs extends PageArgs {
  filter?: { priceListId?: string | null; productId?: string | null; categoryId?: string | null } | null;
}

const isId = (column: string, id: string | null | undefined): Sql | null =>
  id == null ? null : isUuid(id) ? sql`${raw(column)} = ${id}` : sql`false`;

/** Lists of prices by name. */
export function listPriceLists(ctx: Ctx, args: ListPriceListsArgs): Promise<Page<PriceListRow>> {
  const { active, onlyForCustomers, shopId } = args.filter ?? {};
  const where = allOf([
    active != null && sql`active = ${active}`,
    onlyForCustomers != null && sql`only_for_customers = ${onlyForCustomers}`,
    isId('shop_id', shopId),
    partOf('name', args.search),
  ]);
  return page<PriceListRow>(
    args,
    [
      { expression: 'name', type: 'text', of: (r) => r.name },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from price_list where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from price_list where ${where}`))[0]?.n ?? 0,
    },
  );
}

/** Entries of lists in the order in which they were added. */
export function listPriceListEntries(ctx: Ctx, args: ListPriceListEntriesArgs): Promise<Page<PriceListEntryRow>> {
  const { priceListId, productId, categoryId } = args.filter ?? {};
  const where = allOf([isId('list_id', priceListId), isId('product_id', productId), isId('category_id', categoryId)]);
  return page<PriceListEntryRow>(args, [{ expression: 'id', type: 'uuid', of: (r) => r.id }], {
    rows: ({ after, order, limit }) =>
      read(ctx, sql`select * from price_list_entry where ${where} and ${after} order by ${order} ${limit}`),
    count: async () =>
      (await read<{ n: number }>(ctx, sql`select count(*)::int as n from price_list_entry where ${where}`))[0]?.n ?? 0,
  });
}
