import type { Actor } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import {
  countFault, type Fault, LARGEST_AMOUNT, type Path, percentageFault, quantityFault, problem as said, textFault,
} from '@comptoir/kit/faults'; // biome-ignore format: a list
import { Decimal, ZERO } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { type Amounts, type Rounding, type Totals, totalsOf } from '@comptoir/kit/tax';
import { problem } from '../problems.ts';
import type { BoughtProduct, BuyingShop } from '../rows.ts';
import { type FoundProducts, productsById } from './products.ts';

/** A line as a person gives it; what a product says need not be said again. */
export interface PurchaseLineInput {
  productId?: string | null;
  name?: string | null;
  quantity: Decimal;
  unit?: string | null;
  packaging?: string | null;
  packageSize?: Decimal | null;
  unitCost?: Decimal | null;
  discountPercent?: Decimal | null;
  taxRate?: Decimal | null;
}

/** What a line of a document of purchasing says; quantity and unit cost are of what is bought, a package perhaps. */
export interface PurchaseLine {
  productId: string | null;
  name: string;
  quantity: Decimal;
  unit: string | null;
  packaging: string | null;
  packageSize: Decimal;
  unitCost: Decimal;
  discountPercent: Decimal;
  taxRate: Decimal;
  stockable: boolean;
}

export const MAX_LINES = 500;
const LARGEST_QUANTITY = 1_000_000;
const ONE = new Decimal(1);

/** What is wrong with lines by themselves, whatever they are of. */
export function lineFaults(actor: Actor, lines: readonly PurchaseLineInput[]): Fault[] {
  const ofLine = (line: PurchaseLineInput, i: number): Fault[] => {
    const at = (field: string): Path => ['lines', i, field];
    return [
      textFault(actor, at('name'), line.name, 200),
      quantityFault(actor, at('quantity'), line.quantity, { max: LARGEST_QUANTITY }),
      textFault(actor, at('unit'), line.unit, 20),
      textFault(actor, at('packaging'), line.packaging, 50),
      quantityFault(actor, at('packageSize'), line.packageSize, { max: LARGEST_QUANTITY, decimals: 6 }),
      costFault(actor, at('unitCost'), line.unitCost),
      percentageFault(actor, at('discountPercent'), line.discountPercent),
      percentageFault(actor, at('taxRate'), line.taxRate),
    ];
  };
  return [countFault(actor, ['lines'], lines, MAX_LINES), ...lines.slice(0, MAX_LINES).flatMap(ofLine)];
}

function costFault(actor: Actor, path: Path, cost: Decimal | null | undefined): Fault {
  if (cost?.lt(0)) return said(actor, 'INVALID.negative', path);
  return Boolean(cost?.gte(LARGEST_AMOUNT)) && said(actor, 'INVALID.tooLarge', path);
}

/** Completes lines with what their products say; refuses those that are still not whole. */
export async function completeLines(
  tx: Tx,
  shop: BuyingShop,
  inputs: readonly PurchaseLineInput[],
): Promise<PurchaseLine[]> {
  const found = await productsById(
    tx,
    inputs.flatMap((line) => line.productId ?? []),
  );
  const products = inputs.map((line) => productOf(found, shop, line));
  refuseIfAny(inputs.flatMap((line, i) => missing(tx.ctx.actor, line, products[i], found.catalogAway, i)));
  return inputs.map((line, i) => {
    const product = products[i];
    const packageSize = line.packageSize ?? ONE;
    return {
      productId: product?.id ?? null, name: line.name ?? product?.name ?? '', quantity: line.quantity,
      unit: line.unit ?? product?.unit ?? null, packaging: line.packaging ?? null, packageSize,
      unitCost: line.unitCost ?? product?.purchasePrice?.times(packageSize).toDecimalPlaces(6) ?? ZERO,
      discountPercent: line.discountPercent ?? ZERO, taxRate: line.taxRate ?? product?.taxRate ?? shop.defaultTaxRate,
      stockable: product?.stockable ?? false,
    }; // biome-ignore format: a table
  });
}

/** The product of a line, if its shop has it. */
function productOf(
  found: FoundProducts,
  { shopId }: BuyingShop,
  { productId }: PurchaseLineInput,
): BoughtProduct | undefined {
  const product = found.byId.get(productId?.toLowerCase() ?? '');
  return product && (product.shopId ?? shopId) === shopId ? product : undefined;
}

function missing(
  actor: Actor,
  line: PurchaseLineInput,
  product: BoughtProduct | undefined,
  catalogAway: boolean,
  i: number,
): Fault[] {
  const at = (field: string): Path => ['lines', i, field];
  if (line.productId != null && !product) {
    return [problem(actor, catalogAway ? 'TRY_AGAIN.catalog' : 'NOT_FOUND.product', at('productId'))];
  }
  return [
    product === undefined && line.name == null && problem(actor, 'INVALID.nameRequired', at('name')),
    line.unitCost == null && product?.purchasePrice == null && problem(actor, 'INVALID.costRequired', at('unitCost')),
  ];
}

/** A document's totals: costs are without tax, always. */
export function purchaseTotals(
  { actor }: Ctx,
  lines: readonly Pick<PurchaseLine, 'quantity' | 'unitCost' | 'discountPercent' | 'taxRate'>[],
  { currency, rounding }: { currency: string; rounding: Rounding },
): Totals {
  const priced = lines.map((line) => ({ ...line, unitPrice: line.unitCost }));
  const totals = totalsOf(priced, { taxMode: 'EXCLUSIVE', rounding, currency, discountPercent: ZERO });
  if (totals.total.gte(LARGEST_AMOUNT)) throw new Refusal([said(actor, 'INVALID.tooLarge', ['lines'])]);
  return totals;
}

/** The lines of a document with their amounts, which sum to its totals. */
export function withAmounts<Line>(lines: readonly Line[], totals: Totals): (Line & Amounts)[] {
  return lines.map((line, i) => ({ ...line, ...(totals.lines[i] as Amounts) }));
}
