import { may } from '@comptoir/kit/actor';
import { businessDay } from '@comptoir/kit/business-day';
import { type Ctx, readOne, type Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { countFault, type Fault, idFault, keyFault, quantityFault, textFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, sum, ZERO } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import type { Context } from '../context.ts';
import type { ValidatedInvoice } from '../invoice-rows.ts';
import { problem } from '../problems.ts';
import { refundDue, saleReturned } from '../return-facts.ts';
import type { SellingShop } from '../rows.ts';
import type { SaleReturnRow } from '../sale-rows.ts';
import { keepApplied } from './apply-advance.ts';
import { balanceOf } from './balance.ts';
import { saleOf } from './complete-sale.ts';
import { buyingOf, type FoundCustomer, findCustomer, rowsOf } from './customers.ts';
import { keepSale } from './keep-sale.ts';
import {
  type CreditableLine,
  type CreditWish,
  creditableLines,
  keepCreditNote,
  wantedCredits,
} from './make-credit-note.ts';
import { type NewLine, type OrderLineInput, pricedLines } from './order-lines.ts';
import { recordPayments, refundPayments } from './record-payments.ts';
import { type PlannedRefund, refundPlan } from './refund-plan.ts';
import { reserveIfStrict } from './reserve-stock.ts';
import { keepReturnOrder } from './return-order.ts';
import { lockPayable, type Payable, paymentsOf } from './settle.ts';
import { type TenderInput, tenderFaults } from './tenders.ts';

export interface ReturnSaleInput {
  orderId?: string | null;
  invoiceId?: string | null;
  lines: readonly { orderLineId: string; quantity: Decimal }[];
  reason: string;
  restock?: boolean | null;
  refundTo?: SaleReturnRow['refundTo'] | null;
  exchangeLines?: readonly OrderLineInput[] | null;
  tenders?: readonly TenderInput[] | null;
  registerId?: string | null;
  idempotencyKey?: string | null;
}

export interface ReturnedIds {
  orderId: string;
  creditNoteId: string;
  exchangeOrderId: string | null;
  exchangeInvoiceId: string | null;
  paymentIds: string[];
}

const MOST_LINES = 2_000;

/**
 * Takes back what was sold, at what it was sold for (ORD-9): an order of type RETURN, a credit note over the invoice, and
 * what the customer thereby has too much goes back by the tenders it came by, or stays as his credit. What he takes instead
 * is sold in the same transaction: his return pays it, and only the difference is paid or given back. The invoice is
 * locked, so that tills at once never take back more than was sold. Goods follow by the credit note's event.
 */
export async function returnSale(ctx: Context, input: ReturnSaleInput): Promise<ReturnedIds> {
  refuseIfAny(inputFaults(ctx, input));
  const { shop, found } = await saleFor(ctx, input);
  const newLines = await exchangeLines(ctx, shop, found, input);
  let told: EventEnvelope[] = [];
  let due: EventEnvelope[] = [];
  const ids = await writeOnce(ctx, 'returnSale', input, async (tx) => {
    const payable = await lockPayable(
      tx,
      input.orderId == null ? { invoiceId: input.invoiceId } : { orderId: input.orderId },
    );
    const invoice = returnable(tx, payable, input);
    const { wanted, freed, creditNoteId } = await credit(tx, payable, invoice, shop, input);
    const sale =
      newLines.length > 0 ? saleOf(tx, shop, found.customer, exchangeOf(input, invoice), newLines, freed) : null;
    if (sale) await reserveIfStrict(tx, shop, sale.order.id, newLines);
    const exchanged = sale?.invoice.applied ?? ZERO;
    if (exchanged.gt(0)) await moveCredit(tx, invoice, exchanged);
    const sold =
      sale &&
      keepSale(tx, sale, (events) => {
        told = events;
      });
    const refunds = await refundsOf(tx, invoice, input, freed.minus(exchanged));
    const kept = await keepReturnOrder(tx, shop, invoice, {
      wanted, refunds, creditNoteId, exchangeOrderId: sold?.orderId ?? null, reason: input.reason, refundTo: input.refundTo ?? 'ORIGINAL', exchanged,
    }); // biome-ignore format: a table
    saleReturned(tx, kept);
    const { reason, registerId = null } = input;
    due = kept.refunds.map((refund) => refundDue(tx, refund, { reason, registerId }));
    return {
      orderId: kept.order.id,
      creditNoteId,
      exchangeOrderId: sold?.orderId ?? null,
      exchangeInvoiceId: sold?.invoiceId ?? null,
      paymentIds: sold?.paymentIds ?? [],
    };
  });
  if (told.length > 0) await recordPayments(ctx, told);
  if (due.length > 0) await refundPayments(ctx, due);
  return ids;
}

function inputFaults({ actor }: Ctx, input: ReturnSaleInput): Fault[] {
  const ids = input.lines.map((l) => l.orderLineId.toLowerCase());
  const isExchange = (input.exchangeLines?.length ?? 0) > 0;
  return [
    keyFault(actor, input.idempotencyKey),
    (input.orderId == null) === (input.invoiceId == null) && problem(actor, 'INVALID.which', ['orderId']),
    countFault(actor, ['lines'], input.lines, MOST_LINES),
    ...input.lines.flatMap(({ orderLineId, quantity }, i) => [
      idFault(actor, ['lines', i, 'orderLineId'], orderLineId),
      ids.indexOf(orderLineId.toLowerCase()) !== i && problem(actor, 'INVALID.twice', ['lines', i, 'orderLineId']),
      quantityFault(actor, ['lines', i, 'quantity'], quantity),
    ]),
    textFault(actor, ['reason'], input.reason, 500),
    idFault(actor, ['registerId'], input.registerId),
    !isExchange && (input.tenders?.length ?? 0) > 0 && problem(actor, 'INVALID.tendersOfExchange', ['tenders']),
  ];
}

/** The shop and the customer of what was sold; an exchange is priced for them. */
async function saleFor(ctx: Ctx, input: ReturnSaleInput): Promise<{ shop: SellingShop; found: FoundCustomer }> {
  const { orderId, invoiceId } = input;
  const which = orderId == null ? 'invoiceId' : 'orderId';
  const id = orderId ?? invoiceId ?? '';
  const of = orderId == null ? sql`invoice d` : sql`sale_order d`;
  const known = isUuid(id)
    ? await readOne<SellingShop & { customerId: string | null }>(
        ctx,
        sql`select s.*, d.customer_id from ${of} join order_shop s on s.shop_id = d.shop_id where d.id = ${id}`,
      )
    : null;
  if (!known) refuseIfAny([problem(ctx.actor, orderId == null ? 'NOT_FOUND.invoice' : 'NOT_FOUND.order', [which])]);
  const { customerId, ...shop } = known as SellingShop & { customerId: string | null };
  return { shop, found: await findCustomer(ctx, rowsOf(ctx), customerId) };
}

/** What is taken instead, at the prices of now; faults are told where the till gave it. */
async function exchangeLines(
  ctx: Ctx,
  shop: SellingShop,
  found: FoundCustomer,
  { exchangeLines: lines, tenders }: ReturnSaleInput,
): Promise<NewLine[]> {
  if (!lines?.length) return [];
  try {
    const faults = tenderFaults(ctx.actor, tenders ?? [], shop.currency);
    return await pricedLines(ctx, shop, lines, faults, buyingOf(found.customer?.id, found));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const inPlace = (step: string, i: number) => (i === 1 && step === 'lines' ? 'exchangeLines' : step);
    throw new Refusal(error.problems.map((p) => ({ ...p, path: p.path.map(inPlace) })));
  }
}

function returnable({ ctx: { actor } }: Tx, { order, invoice }: Payable, input: ReturnSaleInput): ValidatedInvoice {
  const which = input.orderId == null ? 'invoiceId' : 'orderId';
  if (!invoice) {
    refuseIfAny([problem(actor, 'ILLEGAL_STATE.notInvoiced', [which], { number: order?.number })]);
  }
  const found = invoice as ValidatedInvoice;
  const { number } = found;
  const toNobody = input.refundTo === 'CREDIT' && found.customerId === null;
  refuseIfAny([
    found.status === 'CANCELLED' && problem(actor, 'ILLEGAL_STATE.cancelledInvoice', [which], { number }),
    toNobody && problem(actor, 'ILLEGAL_STATE.noCustomer', ['refundTo'], { number }),
  ]);
  return found;
}

/** The credit note over what comes back; `freed`: what the customer has too much by it. */
async function credit(tx: Tx, payable: Payable, invoice: ValidatedInvoice, shop: SellingShop, input: ReturnSaleInput) {
  const lines = await creditableLines(tx, invoice.id);
  const wanted = wantedCredits(tx, invoice, lines, wishesOf(tx, lines, input));
  const total = sum(wanted.map((w) => w.credited.total));
  const creditNoteId = await keepCreditNote(tx, payable, wanted, {
    reason: input.reason,
    restock: input.restock ?? true,
    day: businessDay(tx.ctx.now(), shop.timeZone),
    letterheadVersion: shop.letterheadVersion,
  });
  const before = balanceOf(invoice).overpaid;
  const after = balanceOf({ ...invoice, credited: invoice.credited.plus(total) }).overpaid;
  return { wanted, creditNoteId, freed: after.minus(before) };
}

/** The lines of the invoice that the order's lines stand in. */
function wishesOf({ ctx: { actor } }: Tx, lines: readonly CreditableLine[], input: ReturnSaleInput): CreditWish[] {
  const byOrderLine = new Map(lines.map(({ line }) => [line.orderLineId, line.id]));
  const found = input.lines.map(({ orderLineId, quantity }) => ({
    lineId: byOrderLine.get(orderLineId.toLowerCase()) ?? '',
    quantity,
  }));
  refuseIfAny(found.map((f, i) => f.lineId === '' && problem(actor, 'NOT_FOUND.line', ['lines', i, 'orderLineId'])));
  return found;
}

function exchangeOf(input: ReturnSaleInput, { customerId, channel }: ValidatedInvoice) {
  const { exchangeLines, tenders, registerId } = input;
  return { lines: exchangeLines ?? [], tenders: tenders ?? [], customerId, channel, registerId };
}

/** What is used for the other sale leaves the invoice that was paid too much. */
async function moveCredit(tx: Tx, { id: invoiceId }: ValidatedInvoice, amount: Decimal): Promise<void> {
  const payable = await lockPayable(tx, { invoiceId });
  if (payable.invoice) await keepApplied(tx, payable, payable.invoice, amount.negated());
}

/** From which payments the rest is given back; giving money back is a right of its own. */
async function refundsOf(
  tx: Tx,
  { id, orderId }: ValidatedInvoice,
  { refundTo }: ReturnSaleInput,
  amount: Decimal,
): Promise<PlannedRefund[]> {
  if (refundTo === 'CREDIT' || amount.lte(0)) return [];
  const { actor } = tx.ctx;
  const plan = refundPlan(await paymentsOf(tx, { id, orderId }), amount);
  const isBarred = plan.length > 0 && !may(actor, 'payments:refund');
  refuseIfAny([isBarred && problem(actor, 'NOT_ALLOWED.refund', ['refundTo'])]);
  return plan;
}
