import { read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import type { ProductRow } from '../rows.ts';
import { scannedGtin } from './barcode.ts';
import { isStorable } from './product-rules.ts';

export interface ListProductsArgs extends PageArgs {
  search?: string | null;
  filter?: { categoryId?: string | null; barcode?: string | null; active?: boolean | null } | null;
}

const PRODUCTS =
  raw(`select p.*, c.parent_id as category_parent_id, c.name as category_name, c.display_order as category_display_order,
  c.icon as category_icon, c.active as category_active from product p left join category c on c.id = p.category_id`);

interface Categorised extends ProductRow {
  categoryParentId: string | null;
  categoryName: string | null;
  categoryDisplayOrder: number;
  categoryIcon: string | null;
  categoryActive: boolean;
}

/** Whoever lists products mostly shows their categories: they come along, and the loader is given them. */
function withCategories({ loaders }: Context, rows: Categorised[]): ProductRow[] {
  for (const row of rows) {
    if (row.categoryId === null || row.categoryName === null) continue;
    loaders.category.prime(row.categoryId, {
      id: row.categoryId,
      companyId: row.companyId,
      parentId: row.categoryParentId,
      name: row.categoryName,
      displayOrder: row.categoryDisplayOrder,
      icon: row.categoryIcon,
      active: row.categoryActive,
    });
  }
  return rows;
}

/** Products by name, then id. */
export function listProducts(ctx: Context, args: ListProductsArgs): Promise<Page<ProductRow>> {
  const { categoryId, barcode, active } = args.filter ?? {};
  const part = args.search?.trim() ? `%${args.search.trim().replace(/[\\%_]/g, '\\$&')}%` : null;
  const where = allOf([
    categoryId != null && (isUuid(categoryId) ? sql`p.category_id = ${categoryId}` : sql`false`),
    active != null && sql`p.active = ${active}`,
    barcode != null && sql`p.id in (select product_id from product_barcode where gtin = ${scannedGtin(barcode)})`,
    part !== null && !isStorable(part) && sql`false`,
    part !== null &&
      isStorable(part) &&
      sql`(p.name ilike ${part} or p.sku ilike ${part} or p.id in (select product_id from product_barcode where code like ${part}))`,
  ]);
  return page<ProductRow>(
    args,
    [
      { expression: 'p.name', type: 'text', of: (r) => r.name },
      { expression: 'p.id', type: 'uuid', of: (r) => r.id },
    ],
    {
      rows: async ({ after, order, limit }) =>
        withCategories(ctx, await read(ctx, sql`${PRODUCTS} where ${where} and ${after} order by ${order} ${limit}`)),
      count: async () =>
        (await read<{ n: number }>(ctx, sql`select count(*)::int as n from product p where ${where}`))[0]?.n ?? 0,
    },
  );
}
