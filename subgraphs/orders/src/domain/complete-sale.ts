import { businessDay } from '@comptoir/kit/business-day';
import type { Ctx, Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { type Fault, idFault, keyFault, textFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { orFirstResult, writeOnce } from '@comptoir/kit/idempotency';
import { Decimal, sum, ZERO } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import type { InvoicePaymentRow, ReceivedPayment } from '../invoice-rows.ts';
import { problem } from '../problems.ts';
import type { Buyer, Channel, DiscountApprovalRow, OrderLineRow, OrderRow, SellingShop } from '../rows.ts';
import { balanceOf } from './balance.ts';
import { roundingFacts } from './cash-rounding.ts';
import { buyingOf, customerFaults, type FoundCustomer, findCustomer, rowsOf } from './customers.ts';

import {
  type Approvable,
  approvalFaults,
  approverOf,
  discountsGiven,
  mayDiscount,
  needsApprover,
  withoutPin,
} from './discount-approval.ts';
import { documentDiscountFaults } from './discount-faults.ts';
import { retotalled } from './keep-order.ts';
import { keepSale } from './keep-sale.ts';
import { invoiceOf, type UnnumberedInvoice } from './make-invoice.ts';
import { newOrder } from './new-order.ts';
import { type NewLine, type OrderLineInput, pricedLines } from './order-lines.ts';
import { recordPayments } from './record-payments.ts';
import { pointsFaults, redeemIfLoyalty } from './redeem-points.ts';
import { reserveIfStrict } from './reserve-stock.ts';
import { sellingShop } from './shops.ts';
import { type Settled, settleTenders, type TenderInput, tenderFaults } from './tenders.ts';

export interface CompleteSaleInput extends SaleInput, Approvable {
  shopId: string;
  idempotencyKey?: string | null;
}

/** What is sold, to whom, and what is given for it. */
export interface SaleInput {
  id?: string;
  lines: readonly OrderLineInput[];
  tenders: readonly TenderInput[];
  channel?: Channel | null;
  customerId?: string | null;
  registerId?: string | null;
  discountPercent?: Decimal | null;
  discountAmount?: Decimal | null;
  notes?: string | null;
  soldAt?: Date | null;
}

export interface SoldIds {
  orderId: string;
  invoiceId: string;
  paymentIds: string[];
}

/**
 * Sells at the counter: order, validated invoice and payments in one transaction, whose numbers are taken last. Payments is
 * told at once, so that the answer can show what it knows; if it is away, it learns of them from the bus.
 */
export function completeSale(ctx: Ctx, input: CompleteSaleInput): Promise<SoldIds> {
  return orFirstResult(ctx, 'completeSale', input, () => sell(ctx, input));
}

async function sell(ctx: Ctx, input: CompleteSaleInput): Promise<SoldIds> {
  const [shop, found] = await Promise.all([
    sellingShop(ctx, input.shopId),
    findCustomer(ctx, rowsOf(ctx), input.customerId),
  ]);
  const lines = await pricedLines(ctx, shop, input.lines, saleFaults(ctx, input, shop.currency, found), {
    ...buyingOf(input.customerId, found),
    soldAt: input.soldAt,
    mayDiscount: mayDiscount(ctx.actor, input),
  });
  let events: EventEnvelope[] = [];
  const ids = await writeOnce(ctx, 'completeSale', withoutPin(input), async (tx) => {
    const isApproved = needsApprover(input, lines);
    const approvedBy = isApproved ? await approverOf(tx, shop.shopId, input) : null;
    const sale = saleOf(tx, shop, found.customer, input, lines);
    await reserveIfStrict(tx, shop, sale.order.id, lines);
    for (const [i, payment] of sale.payments.entries()) await redeemIfLoyalty(tx, sale.order, payment, ['tenders', i]);
    const { order, orderLines } = sale;
    const discounts = isApproved ? discountsGiven(tx, order, orderLines, { ...input, approvedBy }) : [];
    return keepSale(tx, { ...sale, discounts }, (told) => {
      events = told;
    });
  });
  if (events.length > 0) await recordPayments(ctx, events);
  return ids;
}

const A_YEAR_MS = 366 * 86_400_000;
const CLOCK_SKEW_MS = 5 * 60_000;

/** A sale was made neither in the future nor over a year ago. */
export function soldAtFault({ actor, now }: Ctx, soldAt: Date | null | undefined): Fault {
  const age = soldAt ? now().getTime() - soldAt.getTime() : 0;
  return (age < -CLOCK_SKEW_MS || age > A_YEAR_MS) && problem(actor, 'INVALID.soldAt', ['soldAt']);
}

function saleFaults(ctx: Ctx, input: CompleteSaleInput, currency: string, found: FoundCustomer): (Problem | false)[] {
  const { actor } = ctx;
  return [
    keyFault(actor, input.idempotencyKey),
    input.lines.length === 0 && problem(actor, 'INVALID.noLines', ['lines']),
    ...customerFaults(actor, input.customerId, found),
    idFault(actor, ['registerId'], input.registerId),
    ...documentDiscountFaults(actor, input, currency, mayDiscount(actor, input)),
    ...approvalFaults(actor, input),
    textFault(actor, ['notes'], input.notes || null, 2_000),
    soldAtFault(ctx, input.soldAt),
    ...tenderFaults(actor, input.tenders, currency),
    ...input.tenders.flatMap((tender, i) => pointsFaults(actor, ['tenders', i], tender, input.customerId)),
  ];
}

export interface Sale extends UnnumberedInvoice {
  order: OrderRow;
  orderLines: OrderLineRow[];
  payments: ReceivedPayment[];
  roundings: InvoicePaymentRow[];
  credits: InvoicePaymentRow[];
  discounts: DiscountApprovalRow[];
  settled: Settled[];
  registerId: string | null;
  /** Whose year the invoice is numbered in. */
  validatedOn: string;
}

/**
 * All rows of the sale but for their numbers.
 * @param credit what the customer has too much by a return; it pays first, as far as it goes
 */
export function saleOf(
  tx: Tx,
  shop: SellingShop,
  customer: Buyer | null,
  input: SaleInput,
  newLines: readonly NewLine[],
  credit = ZERO,
): Sale {
  const { ctx } = tx;
  const soldAt = input.soldAt ?? ctx.now();
  const { customerId = null, discountPercent, discountAmount, registerId = null } = input;
  const channel = input.channel ?? 'COUNTER';
  const empty = newOrder(
    ctx,
    shop,
    {
      id: input.id,
      channel,
      customerId,
      discountPercent: discountPercent ?? undefined,
      discountAmount: discountAmount ?? undefined,
      notes: input.notes || null,
    },
    soldAt,
  );
  const placed = newLines.map((line, i) => ({ ...line, orderId: empty.id, position: i + 1, total: ZERO }));
  const { order: priced, lines: orderLines, totals } = retotalled(tx, empty, placed);
  const applied = Decimal.min(credit, totals.total);
  const mayAdvance = customerId !== null;
  const cashStep = shop.cashRounding;
  const { settled, rounded } = settleTenders(ctx.actor, totals.total.minus(applied), input.tenders, {
    mayAdvance,
    cashStep,
  });
  const received = sum(settled.map((tender) => tender.amount));
  const order: OrderRow = { ...priced, status: 'COMPLETED', received, cashRounded: rounded };
  const validatedAt = ctx.now();
  const at = { validatedAt, businessDay: order.businessDay, shop, customer };
  const draft = withCredit(invoiceOf(order, orderLines, totals, at), applied);
  const invoiced: OrderRow = { ...order, invoiceId: draft.invoice.id, paymentStatus: 'PAID' };
  const payments = settled.map((tender) => paymentRow(invoiced, tender, soldAt));
  const validatedOn = businessDay(validatedAt, shop.timeZone);
  const lastInCash = payments.findLast((p) => p.method === 'CASH');
  const roundings = lastInCash ? roundingFacts(lastInCash, rounded) : [];
  return {
    ...draft, order: invoiced, orderLines, payments, roundings, credits: creditFacts(invoiced, applied, soldAt), discounts: [], settled, registerId, validatedOn,
  }; // biome-ignore format: a table
}

function withCredit(draft: UnnumberedInvoice, applied: Decimal): UnnumberedInvoice {
  if (applied.isZero()) return draft;
  const account = { ...draft.invoice, applied };
  return { ...draft, invoice: { ...account, paid: balanceOf(account).paid, status: 'PAID' } };
}

function creditFacts(order: OrderRow, amount: Decimal, at: Date): InvoicePaymentRow[] {
  if (amount.isZero()) return [];
  const { companyId, shopId, id: orderId, invoiceId } = order;
  return [
    {
      id: newId(), companyId, shopId, orderId, invoiceId, kind: 'ADVANCE', paymentId: null, method: null, amount, tendered: null, change: null,
      tip: null, at,
    },
  ]; // biome-ignore format: a table
}

function paymentRow(order: OrderRow, tender: Settled, at: Date): ReceivedPayment {
  const { companyId, shopId, id: orderId, invoiceId } = order;
  const { method, amount, tendered, change, tip } = tender;
  return {
    id: newId(), companyId, shopId, orderId, invoiceId, kind: 'PAYMENT', paymentId: newId(), method, amount, tendered, change, tip, at,
  }; // biome-ignore format: a table
}
