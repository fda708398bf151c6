import { businessDay } from '@comptoir/kit/business-day';
import { type Ctx, read, type Tx } from '@comptoir/kit/context';
import { type Fault, problem as inputProblem, keyFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { sum, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { type Amounts, taxTable } from '@comptoir/kit/tax';
import { invoiceValidated, saleSettled } from '../facts.ts';
import type { InvoiceLineRow, ValidatedInvoice } from '../invoice-rows.ts';
import { problem } from '../problems.ts';
import type { Buyer, OrderLineRow, OrderRow, SellingShop } from '../rows.ts';
import { moveAdvance, shareOf } from './advances.ts';
import { balanceOf, paymentStatusOf } from './balance.ts';
import { customerFaults, findCustomer, recipientOf, rowsOf } from './customers.ts';
import { insertAllAtCommit } from './insert-all.ts';
import { keepOrder, linesOf, retotalled, standing } from './keep-order.ts';
import { dueDateOf, numberedInvoice, taxesOf, type UnnumberedInvoice } from './make-invoice.ts';
import { paymentsOf, statusWhenPaid } from './settle.ts';
import { sellingShop } from './shops.ts';

export interface GroupInvoicesInput {
  shopId: string;
  customerId: string;
  from: string;
  to: string;
  idempotencyKey?: string | null;
}

/**
 * Makes one invoice of what a business customer was delivered over a period (ORD-11): orders of channel B2B of these
 * business days that are delivered and not invoiced, each once, since it is locked. An order keeps the amounts it had.
 */
export async function groupInvoices(ctx: Ctx, input: GroupInvoicesInput): Promise<{ invoiceId: string }> {
  const { actor } = ctx;
  const [shop, found] = await Promise.all([
    sellingShop(ctx, input.shopId),
    findCustomer(ctx, rowsOf(ctx), input.customerId),
  ]);
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    ...customerFaults(actor, input.customerId, found),
    ...periodFaults(ctx, input),
  ]);
  return writeOnce(ctx, 'groupInvoices', input, async (tx) => {
    const orders = await lockGroup(tx, input);
    refuseIfAny([orders.length === 0 && problem(actor, 'ILLEGAL_STATE.nothingToGroup', ['customerId'])]);
    const [first] = orders as [OrderRow];
    const isMixed = orders.some((o) => o.currency !== first.currency || o.taxMode !== first.taxMode);
    refuseIfAny([isMixed && problem(actor, 'ILLEGAL_STATE.mixedGroup', ['from'])]);
    const draft = await groupedInvoice(tx, shop, found.customer, orders);
    const paymentStatus = paymentStatusOf(draft.invoice, true);
    for (const order of orders) {
      const status = draft.invoice.status === 'PAID' ? statusWhenPaid(order) : order.status;
      await keepOrder(tx, order, { ...order, invoiceId: draft.invoice.id, status, paymentStatus });
    }
    const payments = (await Promise.all(orders.map((o) => paymentsOf(tx, { id: null, orderId: o.id })))).flat();
    const invoice = numberedInvoice(tx, draft);
    insertAllAtCommit(tx, { invoice: [invoice], invoice_line: draft.lines });
    invoiceValidated(tx, invoice, draft.lines);
    await moveAdvance(tx, invoice, shareOf(invoice));
    if (invoice.status === 'PAID') saleSettled(tx, invoice, draft.lines, payments);
    return { invoiceId: invoice.id };
  });
}

export interface InvoiceMonthInput {
  shopId: string;
  from: string;
  to: string;
  idempotencyKey?: string | null;
}

/** The same for every customer of a shop with something to invoice: one invoice each, each kept by itself. */
export async function invoiceMonth(ctx: Ctx, input: InvoiceMonthInput): Promise<{ invoiceIds: string[] }> {
  const { shopId } = await sellingShop(ctx, input.shopId);
  refuseIfAny([keyFault(ctx.actor, input.idempotencyKey), ...periodFaults(ctx, input)]);
  const { from, to, idempotencyKey } = input;
  // Whoever was invoiced by this very key before is asked for again, and answered with his invoice.
  const customers = await read<{ customerId: string }>(
    ctx,
    sql`select distinct customer_id from sale_order
      where shop_id = ${shopId} and channel = 'B2B' and type = 'SALE' and customer_id is not null
        and business_day between ${from} and ${to} and status in ('DELIVERED', 'COMPLETED')
        and (invoice_id is null or exists (select from idempotency k where k.verb = 'groupInvoices'
          and k.key = ${idempotencyKey ?? null}::text || ' ' || customer_id::text))
      order by customer_id`,
  );
  const invoiceIds: string[] = [];
  for (const { customerId } of customers) {
    const key = idempotencyKey ? `${idempotencyKey} ${customerId}` : null;
    const made = await groupInvoices(ctx, { shopId, customerId, from, to, idempotencyKey: key });
    invoiceIds.push(made.invoiceId);
  }
  return { invoiceIds };
}

function periodFaults({ actor }: Ctx, { from, to }: { from: string; to: string }): Fault[] {
  return [to < from && inputProblem(actor, 'INVALID.period', ['to'])];
}

/** Locked in the order of their ids, as everywhere. */
function lockGroup(tx: Tx, { shopId, customerId, from, to }: GroupInvoicesInput): Promise<OrderRow[]> {
  return tx.query(sql`select * from sale_order
    where shop_id = ${shopId} and customer_id = ${customerId} and channel = 'B2B' and type = 'SALE' and invoice_id is null
      and business_day between ${from} and ${to} and status in ('DELIVERED', 'COMPLETED') order by id for update`);
}

async function groupedInvoice(
  tx: Tx,
  shop: SellingShop,
  customer: Buyer | null,
  orders: readonly OrderRow[],
): Promise<UnnumberedInvoice> {
  const parts: { line: OrderLineRow; amounts: Amounts }[] = [];
  const inOrder = orders.toSorted((a, b) => (a.number < b.number ? -1 : 1));
  for (const order of inOrder) {
    const lines = standing(await linesOf(tx, order.id));
    const { totals } = retotalled(tx, order, lines);
    for (const [i, line] of lines.entries()) {
      parts.push({ line, amounts: totals.lines[i] ?? { subTotal: ZERO, taxTotal: ZERO, total: ZERO } });
    }
  }
  refuseIfAny([parts.length === 0 && problem(tx.ctx.actor, 'ILLEGAL_STATE.nothingToGroup', ['customerId'])]);
  const invoice = headOf(tx, shop, customer, orders, parts.map((p) => p.amounts));
  const lines = parts.map(({ line, amounts }, i): InvoiceLineRow => ({
    id: newId(), companyId: line.companyId, shopId: line.shopId, invoiceId: invoice.id, orderLineId: line.id, position: i + 1,
    productId: line.productId, name: line.name, quantity: line.quantity, unitPrice: line.unitPrice, discountPercent: line.discountPercent,
    taxRate: line.taxRate, ...amounts, stockable: line.stockable,
  })); // biome-ignore format: a table
  const taxes = taxesOf({ taxes: taxTable(parts.map((p) => p.line), parts.map((p) => p.amounts)) });
  return { invoice: { ...invoice, taxes }, lines };
} // biome-ignore format: short

function headOf(
  { ctx }: Tx,
  shop: SellingShop,
  customer: Buyer | null,
  orders: readonly OrderRow[],
  amounts: readonly Amounts[],
): ValidatedInvoice {
  const [{ companyId, shopId, customerId, channel, currency, taxMode }] = orders as [OrderRow];
  const validatedAt = ctx.now();
  const day = businessDay(validatedAt, shop.timeZone);
  const money = {
    subTotal: sum(amounts.map((a) => a.subTotal)),
    taxTotal: sum(amounts.map((a) => a.taxTotal)),
    total: sum(amounts.map((a) => a.total)),
    received: sum(orders.map((o) => o.received)),
    refunded: sum(orders.map((o) => o.refunded)),
    cashRounded: sum(orders.map((o) => o.cashRounded)),
    applied: ZERO,
    credited: ZERO,
  };
  const { paid, remaining } = balanceOf(money);
  return {
    id: newId(), companyId, shopId, number: '', status: remaining.isZero() ? 'PAID' : 'VALIDATED', orderId: null, orderNumber: null, customerId, channel,
    tableNumber: null, currency, discountPercent: ZERO, discountAmount: ZERO, notes: null, taxes: [], ...money, paid, businessDay: day,
    dueDate: dueDateOf(day, shop, customer), quoteId: null, validatedAt, cancelledAt: null, cancelReason: null, taxMode,
    recipient: recipientOf(customer), letterheadVersion: shop.letterheadVersion, hash: null, version: 1,
  }; // biome-ignore format: a table
}
