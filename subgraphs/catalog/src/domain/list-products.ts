import { read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type KeyColumn, MAX_PAGE, type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import type { ProductRow } from '../rows.ts';
import { scannedGtin } from './barcode.ts';
import { isStorable } from './product-rules.ts';

export interface ListProductsArgs extends PageArgs {
  search?: string | null;
  filter?: {
    categoryId?: string | null;
    barcode?: string | null;
    active?: boolean | null;
    variantOf?: string | null;
    isVariant?: boolean | null;
  } | null;
}

const COLUMNS =
  raw(`p.*, c.parent_id as category_parent_id, c.name as category_name, c.display_order as category_display_order,
  c.icon as category_icon, c.station_id as category_station_id, c.active as category_active, c.version as category_version`);
const CATEGORY = raw('left join category c on c.id = p.category_id');

interface Categorised extends ProductRow {
  categoryParentId: string | null;
  categoryName: string | null;
  categoryDisplayOrder: number;
  categoryIcon: string | null;
  categoryStationId: string | null;
  categoryActive: boolean;
  categoryVersion: number;
}

/** Whoever lists products mostly shows their categories: they come along, and the loader is given them. */
function withCategories<Row extends Categorised>({ loaders }: Context, rows: Row[]): Row[] {
  for (const row of rows) {
    if (row.categoryId === null || row.categoryName === null) continue;
    loaders.category.prime(row.categoryId, {
      id: row.categoryId,
      companyId: row.companyId,
      parentId: row.categoryParentId,
      name: row.categoryName,
      displayOrder: row.categoryDisplayOrder,
      icon: row.categoryIcon,
      stationId: row.categoryStationId,
      active: row.categoryActive,
      version: row.categoryVersion,
    });
  }
  return rows;
}

/** Products by name, then id; with a search text the best matches first. */
export function listProducts(ctx: Context, args: ListProductsArgs): Promise<Page<ProductRow>> {
  const { categoryId, barcode, active, variantOf, isVariant } = args.filter ?? {};
  const typed = args.search?.trim();
  const narrower = [
    barcode != null && sql`p.id in (select product_id from product_barcode where gtin = ${scannedGtin(barcode)})`,
    variantOf != null && (isUuid(variantOf) ? sql`p.variant_of = ${variantOf}` : sql`false`),
    isVariant != null && sql`(p.variant_of is not null) = ${isVariant}`,
  ].filter((condition): condition is Sql => condition !== false);
  if (typed) return searchProducts(ctx, args, typed, narrower);
  const where = allOf([
    categoryId != null && (isUuid(categoryId) ? sql`p.category_id = ${categoryId}` : sql`false`),
    active != null && sql`p.active = ${active}`,
    ...narrower,
  ]);
  return page<Categorised>(args, [{ expression: 'p.name', type: 'text', of: (r) => r.name }, BY_ID], {
    rows: async ({ after, order, limit }) =>
      withCategories(
        ctx,
        await read(
          ctx,
          sql`select ${COLUMNS} from product p ${CATEGORY} where ${where} and ${after} order by ${order} ${limit}`,
        ),
      ),
    count: () => countOf(ctx, sql`product p where ${where}`),
  });
}

const BY_ID: KeyColumn<ProductRow> = { expression: 'p.id', type: 'uuid', of: (r) => r.id };

interface Match extends Categorised {
  rank: number;
  sortKey: string;
}

/** How a match compares with others; see search_products in the migrations. */
const BEST_FIRST: KeyColumn<Match>[] = [
  { expression: 's.rank', type: 'int', of: (r) => r.rank },
  { expression: 's.sort_key collate "C"', type: 'text', of: (r) => r.sortKey },
  BY_ID,
];

const LONGEST = 100;
const MOST_MATCHES = 500;

/** As many matches are looked for as the first page shows; who goes on, or narrows them further, is given the most there are. */
async function searchProducts(
  ctx: Context,
  args: ListProductsArgs,
  typed: string,
  narrower: readonly Sql[],
): Promise<Page<ProductRow>> {
  const { categoryId, active } = args.filter ?? {};
  const isSearchable = isStorable(typed) && (categoryId == null || isUuid(categoryId));
  const text = isSearchable ? [...typed].slice(0, LONGEST).join('') : '';
  const matches = (wanted: number) =>
    sql`search_products(${text}, ${scannedGtin(text)}, ${wanted}, ${isSearchable ? categoryId : null}, ${active})`;
  const isFirstPage = !args.after && narrower.length === 0;
  const wanted = isFirstPage ? Math.min(args.first ?? MAX_PAGE, MAX_PAGE) + 1 : MOST_MATCHES;
  const where = allOf(narrower);
  return page<Match>(args, BEST_FIRST, {
    rows: async ({ after, order, limit }) =>
      withCategories(
        ctx,
        await read(
          ctx,
          sql`select ${COLUMNS}, s.rank, s.sort_key from ${matches(wanted)} s join product p on p.id = s.product_id ${CATEGORY}
            where ${where} and ${after} order by ${order} ${limit}`,
        ),
      ),
    count: () => countOf(ctx, sql`${matches(MOST_MATCHES)} s join product p on p.id = s.product_id where ${where}`),
  });
}

async function countOf(ctx: Context, rows: Sql): Promise<number> {
  return (await read<{ n: number }>(ctx, sql`select count(*)::int as n from ${rows}`))[0]?.n ?? 0;
}
