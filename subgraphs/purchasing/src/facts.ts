import '../../../schema/events/purchasing.ts';
import type { Tx } from '@comptoir/kit/context';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import type { PurchaseLineFact } from '../../../schema/events/purchasing.ts';
import { costPerUnit, outstanding, unitsOf } from './domain/order-lines.ts';
import type {
  GoodsReceiptLineRow, GoodsReceiptRow, PurchaseOrderLineRow, PurchaseOrderRow, SupplierCreditNoteLineRow, SupplierCreditNoteRow,
  SupplierInvoiceLineRow, SupplierInvoiceRecord, SupplierPaymentRecord, SupplierRecord,
} from './rows.ts'; // biome-ignore format: a list

/** What purchasing tells its neighbours. */

export function supplierChanged(tx: Tx, row: Pick<SupplierRecord, 'id' | 'version' | 'name' | 'active'>): void {
  tx.emit('SupplierChanged', { supplierId: row.id, version: row.version, name: row.name, active: row.active });
}

const open = (status: PurchaseOrderRow['status']) => status === 'SENT' || status === 'PARTIALLY_RECEIVED';

/** @param lines those of the order; a draft has told of none */
export function purchaseOrderChanged(tx: Tx, order: PurchaseOrderRow, lines: readonly PurchaseOrderLineRow[]): void {
  const { id: purchaseOrderId, number, version, status, shopId, supplierId, expectedOn } = order;
  const due = open(status) ? lines.filter((line) => line.productId !== null && outstanding(line).gt(0)) : [];
  tx.emit('PurchaseOrderChanged', {
    purchaseOrderId, number, version, status, shopId, supplierId, expectedOn,
    outstanding: due.map((line) => ({
      productId: line.productId as string, quantity: decimalText(unitsOf(line, outstanding(line))),
    })),
  }); // biome-ignore format: a table
}

export function goodsReceived(tx: Tx, receipt: GoodsReceiptRow, lines: readonly GoodsReceiptLineRow[]): void {
  tx.emit('GoodsReceived', {
    receiptId: receipt.id, number: receipt.number, supplierId: receipt.supplierId, shopId: receipt.shopId,
    warehouseId: receipt.warehouseId, receivedAt: receipt.receivedAt.toISOString(),
    lines: lines.map((line) => ({
      ...lineFact(line, line.units, line.costPerUnit),
      lot: line.lotNumber === null ? null : { number: line.lotNumber, expiresOn: line.expiresOn },
    })),
  }); // biome-ignore format: a table
}

/** @param lines with `cameIn`: whether their goods come in with the invoice */
export function supplierInvoiceValidated(
  tx: Tx,
  invoice: SupplierInvoiceRecord & { number: string; businessDay: string },
  lines: readonly SupplierInvoiceLineRow[],
): void {
  tx.emit('SupplierInvoiceValidated', {
    invoiceId: invoice.id, number: invoice.number, supplierId: invoice.supplierId, supplierNumber: invoice.supplierNumber,
    shopId: invoice.shopId, warehouseId: invoice.warehouseId, businessDay: invoice.businessDay, dueDate: invoice.dueDate,
    currency: invoice.currency, lines: lines.map((line) => ({ ...invoiceLineFact(line), alreadyReceived: !line.cameIn })),
    ...totalTexts(invoice),
  }); // biome-ignore format: a table
}

export function supplierInvoiceCancelled(
  tx: Tx,
  invoice: SupplierInvoiceRecord,
  lines: readonly SupplierInvoiceLineRow[],
  reason: string,
): void {
  tx.emit('SupplierInvoiceCancelled', {
    invoiceId: invoice.id, number: invoice.number ?? '', supplierId: invoice.supplierId, shopId: invoice.shopId,
    warehouseId: invoice.warehouseId, currency: invoice.currency, total: decimalText(invoice.total), reason,
    cancelledAt: tx.ctx.now().toISOString(), lines: lines.filter((line) => line.cameIn).map(invoiceLineFact),
  }); // biome-ignore format: a table
}

export function supplierCreditNoteValidated(
  tx: Tx,
  note: SupplierCreditNoteRow,
  lines: readonly SupplierCreditNoteLineRow[],
): void {
  tx.emit('SupplierCreditNoteValidated', {
    creditNoteId: note.id, number: note.number, invoiceId: note.invoiceId, supplierId: note.supplierId, shopId: note.shopId,
    warehouseId: note.warehouseId, businessDay: note.businessDay, currency: note.currency,
    lines: lines.map((line) => ({
      ...lineFact(line, line.units, line.costPerUnit), returned: note.returnsGoods && line.stockable,
    })),
    ...totalTexts(note),
  }); // biome-ignore format: a table
}

export function supplierPaymentMade(tx: Tx, payment: SupplierPaymentRecord): void {
  const { id: paymentId, number, supplierId, invoiceId, shopId, method, currency, businessDay } = payment;
  tx.emit('SupplierPaymentMade', {
    paymentId, number, supplierId, invoiceId, shopId, method, currency, amount: decimalText(payment.amount), businessDay,
    paidAt: payment.paidAt.toISOString(),
  }); // biome-ignore format: a table
}

type LineLike = Pick<
  SupplierInvoiceLineRow,
  'id' | 'productId' | 'name' | 'stockable' | 'subTotal' | 'taxTotal' | 'total'
>;

/** Of a line, in units of its product. */
function lineFact(line: LineLike, units: Decimal, costPerUnit: Decimal): PurchaseLineFact {
  return {
    lineId: line.id, productId: line.productId, name: line.name, quantity: decimalText(units), unitCost: decimalText(costPerUnit),
    stockable: line.stockable, subTotal: decimalText(line.subTotal), taxTotal: decimalText(line.taxTotal), total: decimalText(line.total),
  }; // biome-ignore format: a table
}

const invoiceLineFact = (line: SupplierInvoiceLineRow) =>
  lineFact(line, unitsOf(line, line.quantity), costPerUnit(line));

function totalTexts({
  subTotal,
  taxes,
  taxTotal,
  total,
}: Pick<SupplierInvoiceRecord, 'subTotal' | 'taxes' | 'taxTotal' | 'total'>) {
  return { subTotal: decimalText(subTotal), taxes, taxTotal: decimalText(taxTotal), total: decimalText(total) };
}
