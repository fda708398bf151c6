import { companyOf } from '@comptoir/kit/actor';
import type { Ctx } from '@comptoir/kit/context';
import { type Fault, LARGEST_AMOUNT, textFault } from '@comptoir/kit/faults';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { type TotalsRule, totalsOf } from '@comptoir/kit/tax';
import type { InvoiceDraft, InvoiceDraftLine } from '../invoice-rows.ts';
import { problem } from '../problems.ts';
import type { SellingShop } from '../rows.ts';

import { documentDiscountFaults } from './discount-faults.ts';

import type { Buying } from './list-prices.ts';
import { taxesOf } from './make-invoice.ts';
import { type OrderLineInput, pricedLines } from './order-lines.ts';

export type InvoiceLineInput = Pick<
  OrderLineInput,
  'productId' | 'name' | 'quantity' | 'unitPrice' | 'taxRate' | 'discountPercent'
>;

export interface ContentInput {
  lines?: readonly InvoiceLineInput[] | null;
  discountPercent?: Decimal | null;
  discountAmount?: Decimal | null;
  notes?: string | null;
}

/** A line before it has a document. */
export type ContentLine = Omit<InvoiceDraftLine, 'invoiceId'>;

/** What a document says it costs. */
export type Content = Pick<InvoiceDraft, 'discountPercent' | 'discountAmount' | 'subTotal' | 'taxes' | 'taxTotal' | 'total'> & {
  lines: ContentLine[];
}; // biome-ignore format: a list

/** Lines with the names, prices and tax rates of now; refuses with every fault of them, and with `others`. */
export async function contentLines(
  ctx: Ctx,
  shop: SellingShop,
  input: ContentInput,
  others: readonly Fault[],
  buying: Buying,
): Promise<Omit<ContentLine, 'subTotal' | 'taxTotal' | 'total'>[]> {
  const { actor } = ctx;
  const { lines, notes } = input;
  const faults = [
    ...others,
    ...documentDiscountFaults(actor, input, shop.currency),
    textFault(actor, ['notes'], notes || null, 2_000),
  ];
  const priced = await pricedLines(ctx, shop, lines ?? [], faults, { isOffice: true, ...buying });
  const { shopId } = shop;
  const companyId = companyOf(actor);
  return priced.map((l, i) => ({
    id: l.id, companyId, shopId, position: i + 1, productId: l.productId, name: l.name, quantity: l.quantity, unitPrice: l.unitPrice,
    discountPercent: l.discountPercent, taxRate: l.taxRate, stockable: l.stockable,
  })); // biome-ignore format: a table
}

/** Totals over lines, each with its share in its place. */
export function totalled(
  ctx: Ctx,
  lines: readonly Omit<ContentLine, 'subTotal' | 'taxTotal' | 'total'>[],
  rule: TotalsRule & { discountAmount: Decimal },
): Content {
  const totals = totalsOf(lines, rule);
  if (totals.total.gte(LARGEST_AMOUNT)) refuseIfAny([problem(ctx.actor, 'INVALID.tooLarge', ['lines'])]);
  const { subTotal, taxTotal, total } = totals;
  const { discountPercent, discountAmount } = rule;
  return {
    discountPercent, discountAmount, subTotal, taxes: taxesOf(totals), taxTotal, total,
    lines: lines.map((line, i) => ({ ...line, ...(totals.lines[i] ?? { subTotal: ZERO, taxTotal: ZERO, total: ZERO }) })),
  }; // biome-ignore format: a table
}
