import { type Ctx, read, readOne } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Decimal, decimal } from '@comptoir/kit/money';
import { localTime } from '@comptoir/kit/schedule';
import { sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import type { PriceListEntryRow, PriceListRow, ProductRow } from '../rows.ts';
import { type ChosenPrice, choosePrice, type PriceList } from './choose-price.ts';
import { ownPricesAt } from './price-history.ts';

export interface PriceRequest {
  shopId?: string | null;
  at?: Date | null;
  customerId?: string | null;
  priceListId?: string | null;
  lines: readonly { productId: string; quantity: Decimal }[];
}

const ONE = decimal(1);

export type PricedLine = ChosenPrice & { ownPrice: Decimal };

/**
 * What one of each line's product costs at a time, by lists and by the products' own prices; null for a product that is not
 * there. A list that is named stands for the one the customer was given. As many statements for many lines as for one.
 */
export async function pricesAt(ctx: Ctx, request: PriceRequest): Promise<(PricedLine | null)[]> {
  const at = request.at ?? ctx.now();
  const ids = [
    ...new Set(
      request.lines
        .map(({ productId }) => productId)
        .filter(isUuid)
        .map((id) => id.toLowerCase()),
    ),
  ];
  const reader = { query: <Row>(statement: Parameters<typeof read>[1]) => read<Row>(ctx, statement) };
  const [products, owns, buying, lists] = await Promise.all([
    read<ProductRow>(ctx, sql`select * from product where id = any(${ids}::uuid[])`),
    ownPricesAt(reader, ids, at),
    buyingOf(ctx, request),
    read<PriceListRow>(ctx, sql`select * from price_list where active`),
  ]);
  const paths = await pathsOf(ctx, products);
  const priceLists = await withEntries(ctx, lists, products, paths);
  const byId = new Map(products.map((product) => [product.id, product]));
  const ownById = new Map(owns.map(({ productId, price }) => [productId, price]));
  const local = localTime(at, buying.timeZone);
  return request.lines.map(({ productId, quantity }) => {
    const product = byId.get(productId.toLowerCase());
    if (!product) return null;
    const ownPrice = ownById.get(product.id) ?? product.salePrice;
    const question = {
      productId: product.id, parentId: product.variantOf, adjustment: product.priceAdjustment,
      categoryIds: paths.get(product.categoryId ?? '') ?? [], ownPrice, quantity, local, shopId: buying.shopId, customerListId: buying.listId,
    }; // biome-ignore format: a table
    return { ...choosePrice(question, priceLists, buying.currency), ownPrice };
  });
}

/** By whose clock, in which currency and with which list it is bought. */
async function buyingOf(ctx: Ctx, { shopId, customerId, priceListId }: PriceRequest) {
  const known = (id: string | null | undefined) => (id != null && isUuid(id) ? id.toLowerCase() : null);
  const found = await readOne<{ timeZone: string; currency: string | null; listId: string | null }>(
    ctx,
    sql`select coalesce(s.time_zone, (select time_zone from catalog_company), 'UTC') as time_zone, s.currency,
        (select price_list_id from catalog_customer where customer_id = ${known(customerId)}) as list_id
      from (select 1) one left join catalog_shop s on s.shop_id = ${known(shopId)}`,
  );
  return {
    shopId: known(shopId),
    timeZone: found?.timeZone ?? 'UTC',
    currency: found?.currency ?? ctx.actor.currency ?? 'EUR',
    listId: known(priceListId) ?? found?.listId ?? null,
  };
}

/** Each category of the products with what it lies under, the nearest first. */
async function pathsOf(ctx: Ctx, products: readonly ProductRow[]): Promise<Map<string, string[]>> {
  const leaves = [...new Set(products.flatMap(({ categoryId }) => categoryId ?? []))];
  if (leaves.length === 0) return new Map();
  const rows = await read<{ leaf: string; path: string[] }>(
    ctx,
    sql`with recursive up as (
        select id as leaf, id, parent_id, 1 as depth from category where id = any(${leaves}::uuid[])
        union all select up.leaf, c.id, c.parent_id, up.depth + 1 from up join category c on c.id = up.parent_id)
      select leaf, array_agg(id::text order by depth) as path from up group by leaf`,
  );
  return new Map(rows.map(({ leaf, path }) => [leaf, path]));
}

/** Lists with those of their entries that can bear on the products. */
async function withEntries(
  ctx: Ctx,
  lists: readonly PriceListRow[],
  products: readonly ProductRow[],
  paths: ReadonlyMap<string, readonly string[]>,
): Promise<PriceList[]> {
  if (lists.length === 0) return [];
  const things = products.flatMap(({ id, variantOf }) => (variantOf === null ? id : [id, variantOf]));
  const categories = [...new Set([...paths.values()].flat())];
  const entries = await read<PriceListEntryRow>(
    ctx,
    sql`select * from price_list_entry where list_id = any(${lists.map(({ id }) => id)}::uuid[])
      and (product_id = any(${things}::uuid[]) or category_id = any(${categories}::uuid[]))`,
  );
  const byList = Map.groupBy(entries, ({ listId }) => listId);
  return lists.map((list) => ({ ...list, entries: byList.get(list.id) ?? [] }));
}

/** The same for one product, told with its reasons. */
export async function priceAt(
  ctx: Context,
  { productId, quantity, ...request }: Omit<PriceRequest, 'lines'> & { productId: string; quantity?: Decimal | null },
) {
  const [found] = await pricesAt(ctx, { ...request, lines: [{ productId, quantity: quantity ?? ONE }] });
  if (!found) return null;
  const { price: unitPrice, ownPrice, listId, entry } = found;
  const priceList = listId === null ? null : await ctx.loaders.priceList.load(listId);
  const { minQuantity = null, percentOff = null } = entry ?? {};
  return { unitPrice, ownPrice, priceList, minQuantity, percentOff };
}
