import { type Actor, companyOf } from '@comptoir/kit/actor';
import { businessDay } from '@comptoir/kit/business-day';
import type { Ctx } from '@comptoir/kit/context';
import {
  amountFaults,
  idFault,
  type Path,
  percentageFault,
  quantityFault,
  rangeFault,
  textFault,
} from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { type Problem, Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import type { OrderLineRow, SellingShop, SoldProduct } from '../rows.ts';
import { discountFaults } from './discount-faults.ts';
import { type Buying, listPrices } from './list-prices.ts';
import { chosenModifiers, MOST_MODIFIERS, modifierFaults, modifierPrice, modifierTexts } from './modifiers.ts';
import { type FoundProducts, productsById } from './products.ts';
import { taxOfDay } from './tax-of-day.ts';

export interface OrderLineInput {
  productId?: string | null;
  name?: string | null;
  quantity: Decimal;
  unitPrice?: Decimal | null;
  taxRate?: Decimal | null;
  discountPercent?: Decimal | null;
  course?: number | null;
  seat?: number | null;
  modifiers?: readonly string[] | null;
  modifierIds?: readonly string[] | null;
  notes?: string | null;
}

/** A line with its snapshot, before it has an order, a place in it, and a total. */
export type NewLine = Omit<OrderLineRow, 'orderId' | 'position' | 'total'>;

const MOST_LINES = 2_000;

/** Where lines may say more than a till's usually do. */
export interface LineRule {
  /** A document without an order: their tax may differ from the product's, and the product need not be on sale now. */
  isOffice?: boolean;
  /** Sold by a terminal a while ago: what is marked unavailable today may have been there, and who gave a discount was asked there. */
  isPast?: boolean;
  /** Discounts may be given; left out: by whoever has the right to. */
  mayDiscount?: boolean;
  /** The business day whose taxes they bear; left out: the one on which it is sold. */
  day?: string;
}

/** How lines are checked, and who buys when. */
export type LineOptions = LineRule & Buying;

/** What can be told of lines from the input alone; needs the shop for its currency. */
export function lineFaults(
  actor: Actor,
  lines: readonly OrderLineInput[],
  currency: string,
  rule: LineRule = {},
): Problem[] {
  if (lines.length > MOST_LINES) return [problem(actor, 'INVALID.tooMany', ['lines'], { max: MOST_LINES })];
  return lines.flatMap((line, i) => faultsOfLine(actor, ['lines', i], line, currency, rule));
}

function faultsOfLine(actor: Actor, at: Path, line: OrderLineInput, currency: string, rule: LineRule): Problem[] {
  const { productId, quantity } = line;
  const found = [
    quantityFault(actor, [...at, 'quantity'], quantity),
    productId == null && line.name == null && problem(actor, 'INVALID.nameRequired', [...at, 'name']),
    productId == null && line.unitPrice == null && problem(actor, 'INVALID.priceRequired', [...at, 'unitPrice']),
    !rule.isOffice &&
      productId != null &&
      line.taxRate != null &&
      problem(actor, 'INVALID.taxOfProduct', [...at, 'taxRate']),
    ...amountFaults(actor, [...at, 'unitPrice'], line.unitPrice, currency),
    textFault(actor, [...at, 'name'], line.name, 200),
    textFault(actor, [...at, 'notes'], line.notes || null, 500),
    percentageFault(actor, [...at, 'taxRate'], line.taxRate),
    ...(rule.isPast
      ? [percentageFault(actor, [...at, 'discountPercent'], line.discountPercent)]
      : discountFaults(actor, [...at, 'discountPercent'], line.discountPercent, rule.mayDiscount)),
    rangeFault(actor, [...at, 'course'], line.course, 1, 99),
    rangeFault(actor, [...at, 'seat'], line.seat, 1, 999),
    ...(['modifiers', 'modifierIds'] as const).map(
      (list) =>
        (line[list]?.length ?? 0) > MOST_MODIFIERS &&
        problem(actor, 'INVALID.tooMany', [...at, list], { max: MOST_MODIFIERS }),
    ),
    productId == null &&
      (line.modifierIds?.length ?? 0) > 0 &&
      problem(actor, 'INVALID.modifiersOfProduct', [...at, 'modifierIds']),
    ...(line.modifiers ?? [])
      .slice(0, MOST_MODIFIERS)
      .map((text, m) => textFault(actor, [...at, 'modifiers', m], text, 100)),
  ];
  return found.filter((p): p is Problem => Boolean(p));
}

/** Lines with the names and prices of now and the tax rates of the business day; refuses with every fault of every line, and with `others`. */
export async function pricedLines(
  ctx: Ctx,
  shop: SellingShop,
  lines: readonly OrderLineInput[],
  others: readonly (Problem | false)[] = [],
  options: LineOptions = {},
): Promise<NewLine[]> {
  const products = await productsById(
    ctx,
    lines.flatMap((l) => l.productId ?? []),
  );
  refuseFaulty(ctx, shop, lines, products, others, options);
  const day = options.day ?? businessDay(options.soldAt ?? ctx.now(), shop.timeZone);
  return snapshots(ctx, shop, lines, products, await pricesOf(ctx, shop, lines, options), day);
}

/** Lines that say their prices themselves, with products that were already looked up. */
export function linesAsSold(
  ctx: Ctx,
  shop: SellingShop,
  lines: readonly OrderLineInput[],
  products: FoundProducts,
  others: readonly (Problem | false)[],
  soldAt: Date | null,
): NewLine[] {
  refuseFaulty(ctx, shop, lines, products, others, { isPast: true });
  return snapshots(ctx, shop, lines, products, [], businessDay(soldAt ?? ctx.now(), shop.timeZone));
}

function refuseFaulty(
  { actor }: Ctx,
  shop: SellingShop,
  lines: readonly OrderLineInput[],
  products: FoundProducts,
  others: readonly (Problem | false)[],
  rule: LineRule,
): void {
  refuseIfAny([
    ...others,
    ...lineFaults(actor, lines, shop.currency, rule),
    ...lines.flatMap((line, i) => productFaults(actor, ['lines', i], line, shop, products, rule)),
  ]);
}

function snapshots(
  ctx: Ctx,
  shop: SellingShop,
  lines: readonly OrderLineInput[],
  products: FoundProducts,
  prices: readonly (Decimal | null)[],
  day: string,
): NewLine[] {
  return lines.map((line, i) => {
    const product = productOf(products, line);
    return snapshot(ctx, shop, line, product, prices[i] ?? product?.salePrice ?? ZERO, day);
  });
}

/** Prices from lists, at the places of lines that name a product and no price. */
async function pricesOf(
  ctx: Ctx,
  shop: SellingShop,
  lines: readonly OrderLineInput[],
  buying: Buying,
): Promise<(Decimal | null)[]> {
  const places = lines.flatMap((line, i) => (line.productId != null && line.unitPrice == null ? [i] : []));
  const unpriced = places.map((i) => {
    const { productId, quantity } = lines[i] as OrderLineInput;
    return { productId: productId as string, quantity };
  });
  const found = await listPrices(ctx, shop, unpriced, buying);
  if (found === 'AWAY')
    throw new Refusal(places.map((i) => problem(ctx.actor, 'TRY_AGAIN.prices', ['lines', i, 'productId'])));
  const prices = new Array<Decimal | null>(lines.length).fill(null);
  for (const [n, i] of places.entries()) prices[i] = found[n] ?? null;
  return prices;
}

function productOf({ byId }: FoundProducts, { productId }: OrderLineInput): SoldProduct | null {
  return (productId != null && byId.get(productId.toLowerCase())) || null;
}

function productFaults(
  actor: Actor,
  at: Path,
  line: OrderLineInput,
  shop: SellingShop,
  products: FoundProducts,
  rule: LineRule,
): Problem[] {
  if (line.productId == null) return [];
  const path = [...at, 'productId'];
  const product = productOf(products, line);
  if (!product && products.catalogAway && !idFault(actor, path, line.productId)) {
    return [problem(actor, 'TRY_AGAIN.catalog', path)];
  }
  if (!product || (product.shopId !== null && product.shopId !== shop.shopId)) {
    return [problem(actor, 'NOT_FOUND.product', path)];
  }
  const chosen = line.modifierIds ?? [];
  if (rule.isOffice && chosen.length === 0) return [];
  if (product.active && product.hasVariants && !rule.isOffice)
    return [problem(actor, 'PRODUCT_UNAVAILABLE.variants', path, { name: product.name })];
  const isAvailable = rule.isPast || (product.available && !product.unavailableShopIds.includes(shop.shopId));
  const onSale = rule.isOffice || (product.active && product.sellable && isAvailable);
  if (!onSale) return [problem(actor, 'PRODUCT_UNAVAILABLE', path, { name: product.name })];
  // A terminal off line tells what was sold, not what was chosen with it.
  return rule.isPast && chosen.length === 0 ? [] : modifierFaults(actor, at, chosen, product);
}

function snapshot(
  ctx: Ctx,
  shop: SellingShop,
  line: OrderLineInput,
  product: SoldProduct | null,
  price: Decimal,
  day: string,
): NewLine {
  const chosen = chosenModifiers(line.modifierIds ?? [], product);
  return {
    id: newId(),
    companyId: companyOf(ctx.actor),
    shopId: shop.shopId,
    productId: product?.id ?? null,
    name: line.name ?? product?.name ?? '',
    quantity: line.quantity,
    unitPrice: line.unitPrice ?? price.plus(modifierPrice(chosen)),
    taxRate: line.taxRate ?? (product && taxOfDay(product, day)) ?? shop.defaultTaxRate,
    discountPercent: line.discountPercent ?? ZERO,
    status: 'HOLD',
    stockable: product?.stockable ?? false,
    stationId: product?.stationId ?? null,
    allergens: product?.allergens ?? [],
    preparationMinutes: product?.preparationMinutes ?? null,
    course: line.course ?? null,
    seat: line.seat ?? null,
    modifiers: [...(line.modifiers ?? []), ...modifierTexts(chosen)],
    chosenModifiers: chosen,
    notes: line.notes || null,
    firedAt: null,
    cancelReason: null,
    version: 1,
    mergedFrom: null,
    splitFrom: null,
    createdAt: ctx.now(),
  };
}
