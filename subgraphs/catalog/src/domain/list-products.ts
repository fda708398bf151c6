import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, sql } from '@comptoir/kit/sql';
import type { ProductRow } from '../rows.ts';
import { isStorable } from './product-rules.ts';

export interface ListProductsArgs extends PageArgs {
  search?: string | null;
  filter?: { categoryId?: string | null; barcode?: string | null; active?: boolean | null } | null;
}

/** Products by name, then id. */
export function listProducts(ctx: Ctx, args: ListProductsArgs): Promise<Page<ProductRow>> {
  const { categoryId, barcode, active } = args.filter ?? {};
  const part = args.search?.trim() ? `%${args.search.trim().replace(/[\\%_]/g, '\\$&')}%` : null;
  const where = allOf([
    categoryId != null && (isUuid(categoryId) ? sql`category_id = ${categoryId}` : sql`false`),
    active != null && sql`active = ${active}`,
    barcode != null &&
      (isStorable(barcode) ? sql`id in (select product_id from product_barcode where code = ${barcode})` : sql`false`),
    part !== null && !isStorable(part) && sql`false`,
    part !== null &&
      isStorable(part) &&
      sql`(name ilike ${part} or sku ilike ${part} or id in (select product_id from product_barcode where code like ${part}))`,
  ]);
  return page<ProductRow>(
    args,
    [
      { expression: 'name', type: 'text', of: (r) => r.name },
      { expression: 'id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: ({ after, order, limit }) =>
        read(ctx, sql`select * from product where ${where} and ${after} order by ${order} ${limit}`),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from product where ${where}`))[0]?.n ?? 0,
    },
  );
}
