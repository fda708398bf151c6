import { type Ctx, read } from '@comptoir/kit/context';
import { Decimal, sum, ZERO } from '@comptoir/kit/money';
import { type Page, type PageArgs, pageOf } from '@comptoir/kit/paging';
import { allOf, type Sql, sql } from '@comptoir/kit/sql';
import type { IngredientNeedRow, KnownProduct, PurchaseSuggestionRow } from '../rows.ts';
import { idIs } from './list-rules.ts';
import { netNeeds } from './net-needs.ts';
import { type RecipeBook, readBook } from './recipe-book.ts';
import { askLevels, type StockLevel } from './stock-levels.ts';

export interface NeedsArgs extends PageArgs {
  filter?: { shopId?: string | null; dueBefore?: Date | null } | null;
}

/** What open production orders need, by name. */
export async function listNeeds(ctx: Ctx, args: NeedsArgs): Promise<Page<IngredientNeedRow>> {
  return pageOf(await readNeeds(ctx, args), args);
}

/** Of that, what is neither there nor being made. */
export async function listShortages(ctx: Ctx, args: NeedsArgs): Promise<Page<IngredientNeedRow>> {
  const needs = await readNeeds(ctx, args);
  return pageOf(
    needs.filter(({ shortage }) => shortage?.gt(0)),
    args,
  );
}

/** What is to be bought, by supplier: the product's own, else whoever it was bought from last. */
export async function suggestPurchases(ctx: Ctx, args: NeedsArgs): Promise<Page<PurchaseSuggestionRow>> {
  const bySupplier = new Map<string, IngredientNeedRow[]>();
  for (const need of await readNeeds(ctx, args)) {
    if (!need.toBuy?.gt(0)) continue;
    const key = need.supplierId ?? 'nobody';
    bySupplier.set(key, [...(bySupplier.get(key) ?? []), need]);
  }
  const suggestions = [...bySupplier].map(([id, lines]) => ({
    id,
    supplierId: lines[0]?.supplierId ?? null,
    lines,
    cost: sum(lines.map(({ cost }) => cost ?? ZERO)),
  }));
  return pageOf(suggestions, args);
}

interface Amount {
  productId: string;
  quantity: Decimal;
}

interface Bought {
  productId: string;
  supplierId: string;
  unitCost: Decimal;
}

/** A fixed number of statements and one question to stock, however many orders and however deep their recipes. */
async function readNeeds(ctx: Ctx, { filter }: NeedsArgs): Promise<IngredientNeedRow[]> {
  const shop = filter?.shopId;
  const open = allOf([
    sql`o.status in ('PLANNED', 'IN_PRODUCTION')`,
    idIs('o.shop_id', shop),
    filter?.dueBefore != null && sql`o.due_at < ${filter.dueBefore}`,
  ]);
  const [demand, planned, incoming] = await Promise.all([
    amounts(ctx, sql`select i.product_id, sum(i.planned) as quantity from production_ingredient i
      join production_order o on o.id = i.production_order_id where i.stockable and ${open} group by i.product_id`),
    amounts(ctx, sql`select l.product_id, sum(l.planned) as quantity from production_line l
      join production_order o on o.id = l.production_order_id where ${open} group by l.product_id`),
    amounts(ctx, sql`select (e->>'productId')::uuid as product_id, sum((e->>'quantity')::numeric) as quantity
      from incoming_purchase p, jsonb_array_elements(p.outstanding) e where ${idIs('p.shop_id', shop) ?? sql`true`} group by 1`),
  ]); // biome-ignore format: statements
  const book = await readBook((statement) => read(ctx, statement), { productIds: [...demand.keys()] });
  const ids = [...book.products.keys()];
  const [levels, purchases] = await Promise.all([
    askLevels(ctx, ids),
    read<Bought>(
      ctx,
      sql`select product_id, supplier_id, unit_cost from last_purchase where product_id = any(${ids}::uuid[])`,
    ),
  ]);
  const available = levels && availableIn(levels, shop);
  const bought = new Map(purchases.map((purchase) => [purchase.productId, purchase]));
  return netNeeds(book, demand, { available: available ?? new Map(), planned })
    .filter(({ productId, required }) => required.gt(0) && book.products.get(productId)?.stockable !== false)
    .map(({ productId, required, shortage }) =>
      needRow(book, bought.get(productId), {
        productId,
        required,
        available: available && (available.get(productId) ?? ZERO),
        planned: planned.get(productId) ?? ZERO,
        incoming: incoming.get(productId) ?? ZERO,
        // Without stock nobody can tell what lacks.
        shortage: available && shortage,
      }),
    )
    .sort((a, b) => (a.productName < b.productName ? -1 : 1));
}

async function amounts(ctx: Ctx, statement: Sql): Promise<Map<string, Decimal>> {
  const rows = await read<Amount>(ctx, statement);
  return new Map(rows.map(({ productId, quantity }) => [productId, quantity]));
}

function availableIn(
  levels: ReadonlyMap<string, StockLevel[]>,
  shopId: string | null | undefined,
): Map<string, Decimal> {
  return new Map(
    [...levels].map(([id, of]) => [
      id,
      sum(
        of.filter((level) => shopId == null || level.shopId === shopId.toLowerCase()).map((level) => level.available),
      ),
    ]),
  );
}

type Figures = Pick<IngredientNeedRow, 'productId' | 'required' | 'available' | 'planned' | 'incoming' | 'shortage'>;

function needRow(book: RecipeBook, bought: Bought | undefined, figures: Figures): IngredientNeedRow {
  const { productId, shortage, incoming } = figures;
  const product: KnownProduct | undefined = book.products.get(productId);
  const isMade = book.byProduct.has(productId);
  const toBuy = shortage && (isMade ? ZERO : Decimal.max(shortage.minus(incoming), ZERO));
  const unitCost = bought?.unitCost ?? product?.purchasePrice ?? null;
  return {
    ...figures, id: productId, productName: product?.name ?? '', unit: product?.unit ?? '', toMake: shortage && (isMade ? shortage : ZERO),
    toBuy, supplierId: product?.supplierId ?? bought?.supplierId ?? null, unitCost,
    cost: toBuy && unitCost && toBuy.times(unitCost).toDecimalPlaces(4),
  }; // biome-ignore format: a table
}
