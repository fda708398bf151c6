import type { Ctx, Tx } from '@comptoir/kit/context';
import { type Fault, idFault, keyFault, problem as said, textFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { ZERO } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import type { Amounts } from '@comptoir/kit/tax';
import { problem } from '../problems.ts';
import type {
  BuyingShop,
  PurchaseOrderLineRow,
  PurchaseOrderRow,
  SupplierInvoiceLineRow,
  SupplierInvoiceRecord,
} from '../rows.ts';
import { taxTexts } from './keep-invoice.ts';
import { mostOf } from './order-lines.ts';
import {
  completeLines, lineFaults, type PurchaseLine, type PurchaseLineInput, purchaseTotals, withAmounts,
} from './purchase-lines.ts'; // biome-ignore format: a list

export interface SupplierInvoiceLineInput extends PurchaseLineInput {
  orderLineId?: string | null;
}

/** The fields of an invoice that a draft may change later. */
export interface SupplierInvoiceFields {
  lines?: readonly SupplierInvoiceLineInput[] | null;
  supplierNumber?: string | null;
  invoiceDate?: string | null;
  dueDate?: string | null;
  receivesGoods?: boolean | null;
  warehouseId?: string | null;
  notes?: string | null;
  idempotencyKey?: string | null;
}

/** An order that is invoiced, with its lines. */
export interface InvoicedOrder {
  order: PurchaseOrderRow;
  lines: readonly PurchaseOrderLineRow[];
}

export function fieldFaults({ actor }: Ctx, fields: SupplierInvoiceFields): Fault[] {
  return [
    keyFault(actor, fields.idempotencyKey),
    textFault(actor, ['supplierNumber'], fields.supplierNumber, 100),
    textFault(actor, ['notes'], fields.notes, 2_000),
    ...(fields.lines ? lineFaults(actor, fields.lines) : []),
    ...(fields.lines ?? []).map((line, i) => idFault(actor, ['lines', i, 'orderLineId'], line.orderLineId)),
  ];
}

export function periodFault({ actor }: Ctx, { invoiceDate, dueDate }: { invoiceDate: string; dueDate: string }): Fault {
  return dueDate < invoiceDate && said(actor, 'INVALID.period', ['dueDate']);
}

/** What of an order an invoice bills if nobody says: what was received and is not invoiced, or all of it if nothing was. */
export function linesToInvoice(ctx: Ctx, { order, lines }: InvoicedOrder): SupplierInvoiceLineInput[] {
  const anyReceived = lines.some((line) => line.received.gt(0));
  const open = lines.flatMap((line) => {
    const quantity = (anyReceived ? line.received : line.quantity).minus(line.invoiced);
    return quantity.gt(0) ? [{ orderLineId: line.id, quantity }] : [];
  });
  if (open.length > 0) return open;
  throw new Refusal([problem(ctx.actor, 'ILLEGAL_STATE.invoiced', ['purchaseOrderId'], { number: order.number })]);
}

type DraftLine = PurchaseLine & { orderLineId: string | null };

/** Completes lines with what their products or the lines of the order say. */
export async function completeInvoiceLines(
  tx: Tx,
  shop: BuyingShop,
  ordered: InvoicedOrder | null,
  inputs: readonly SupplierInvoiceLineInput[],
): Promise<DraftLine[]> {
  const byId = new Map(ordered?.lines.map((line) => [line.id, line]));
  const found = inputs.map(({ orderLineId }) => byId.get(orderLineId?.toLowerCase() ?? ''));
  refuseIfAny(
    inputs.map(
      ({ orderLineId }, i) =>
        orderLineId != null && !found[i] && problem(tx.ctx.actor, 'NOT_FOUND.orderLine', ['lines', i, 'orderLineId']),
    ),
  );
  const lines = await completeLines(
    tx,
    shop,
    inputs.map((input, i) => asOrdered(input, found[i])),
  );
  return lines.map((line, i) => {
    const { productId, stockable } = found[i] ?? line;
    return { ...line, orderLineId: found[i]?.id ?? null, productId, stockable };
  });
}

/** A line of an order needs its product no more: all that is to be said of it was said when it was ordered. */
function asOrdered(input: SupplierInvoiceLineInput, line: PurchaseOrderLineRow | undefined): PurchaseLineInput {
  if (!line) return input;
  return {
    quantity: input.quantity, name: input.name ?? line.name, unit: line.unit, packaging: line.packaging, packageSize: line.packageSize,
    unitCost: input.unitCost ?? line.unitCost, discountPercent: input.discountPercent ?? line.discountPercent,
    taxRate: input.taxRate ?? line.taxRate,
  }; // biome-ignore format: a table
}

/** How many of each line of an order the lines of an invoice bill. */
export function billedOf(lines: readonly Pick<SupplierInvoiceLineRow, 'orderLineId' | 'quantity'>[]) {
  const billed = new Map<string, PurchaseOrderLineRow['quantity']>();
  for (const { orderLineId, quantity } of lines)
    if (orderLineId) billed.set(orderLineId, (billed.get(orderLineId) ?? ZERO).plus(quantity));
  return billed;
}

/** Refuses to bill more of an order than was ordered, with its tolerance; of a closed one, than was received. */
export function excessFaults(
  { actor }: Ctx,
  { order, lines }: InvoicedOrder,
  billed: ReturnType<typeof billedOf>,
  path: readonly string[],
): Fault[] {
  return lines.map((line) => {
    const most = order.status === 'CLOSED' ? line.received : mostOf(order, line.quantity);
    const left = most.minus(line.invoiced);
    const isTooMuch = (billed.get(line.id) ?? ZERO).gt(left);
    return (
      isTooMuch &&
      problem(actor, 'TOO_MUCH.invoiced', path, { name: line.name, left: left.toFixed(), number: order.number })
    );
  });
}

/** The rows of an invoice's lines, and the invoice with their totals. */
export function drawUpInvoice<Invoice extends Omit<SupplierInvoiceRecord, keyof Amounts | 'taxes'>>(
  tx: Tx,
  invoice: Invoice,
  lines: readonly DraftLine[],
) {
  const totals = purchaseTotals(tx.ctx, lines, invoice);
  const { id: invoiceId, companyId, shopId } = invoice;
  const { subTotal, taxTotal, total } = totals;
  return {
    invoice: { ...invoice, subTotal, taxes: taxTexts(totals.taxes), taxTotal, total },
    lines: withAmounts(lines, totals).map((line, i) => ({
      ...line,
      id: newId(),
      companyId,
      shopId,
      invoiceId,
      position: i + 1,
    })),
  };
}
