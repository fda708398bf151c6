import { type Ctx, read } from '@comptoir/kit/context';
import { Decimal, roundMoney } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { KnownProduct, MakingShop, RecipeCostRow } from '../rows.ts';
import { readBook } from './recipe-book.ts';
import { costing, type KnownCosts } from './recipe-cost.ts';
import { askLevels, averageOf } from './stock-levels.ts';

/** What recipes cost today: a fixed number of statements and one question to stock, however many and however deep. */
export async function readCosts(ctx: Ctx, recipeIds: readonly string[]): Promise<RecipeCostRow[]> {
  const book = await readBook((statement) => read(ctx, statement), { recipeIds });
  const [known, shops] = await Promise.all([
    knownCosts(ctx, [...book.products.keys()]),
    read<MakingShop>(ctx, sql`select * from production_shop where active order by shop_id`),
  ]);
  const costOf = costing(book, known);
  return [...book.byId.values()]
    .filter(({ recipeId }) => recipeIds.includes(recipeId))
    .map((recipe) => {
      const costed = costOf(recipe);
      const product = book.products.get(recipe.productId);
      const shop = shops.find(({ shopId }) => shopId === product?.shopId) ?? shops[0];
      return {
        recipeId: recipe.recipeId,
        currency: shop?.currency ?? ctx.actor.currency,
        ...costed,
        ...marginOf(costed, product, shop),
      };
    });
}

/** What products cost, by stock's averages and by what they were bought for last. Without stock the latter alone. */
export async function knownCosts(ctx: Ctx, productIds: readonly string[]): Promise<KnownCosts> {
  const [levels, purchases] = await Promise.all([
    askLevels(ctx, productIds),
    read<{ productId: string; unitCost: Decimal }>(
      ctx,
      sql`select product_id, unit_cost from last_purchase where product_id = any(${[...productIds]}::uuid[])`,
    ),
  ]);
  const averages = [...(levels ?? [])].flatMap(([id, of]) => {
    const average = averageOf(of);
    return average ? [[id, average] as const] : [];
  });
  return {
    averages: new Map(averages),
    lastPurchases: new Map(purchases.map(({ productId, unitCost }) => [productId, unitCost])),
  };
}

const HUNDRED = new Decimal(100);

/** What is left of the sale price, without tax, of one unit. */
function marginOf(
  { perUnit }: { perUnit: Decimal },
  product: KnownProduct | undefined,
  shop: MakingShop | undefined,
): Pick<RecipeCostRow, 'salePrice' | 'margin' | 'marginPercent'> {
  if (!product || !shop || product.salePrice.isZero()) return { salePrice: null, margin: null, marginPercent: null };
  const rate = product.taxRate ?? shop.defaultTaxRate;
  const net = shop.taxMode === 'INCLUSIVE' ? product.salePrice.times(100).div(HUNDRED.plus(rate)) : product.salePrice;
  const salePrice = roundMoney(net, shop.currency);
  const margin = salePrice.minus(perUnit);
  return {
    salePrice,
    margin,
    marginPercent: salePrice.isZero() ? null : margin.times(100).div(salePrice).toDecimalPlaces(2),
  };
}
