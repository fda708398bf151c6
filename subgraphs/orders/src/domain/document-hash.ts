import { contentHash } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import type { CreditNoteLineRow, CreditNoteRow, InvoiceLineRow, ValidatedInvoice } from '../invoice-rows.ts';

/**
 * Numbered documents are chained: each one's hash is SHA-256 over the hash of the one before it in its series, its own
 * number and the digest of its content made here, so that nothing can be changed, taken out or put in unseen. The French
 * certification of cash registers asks for records that cannot be altered (CGI art. 286 I 3° bis, BOI-TVA-DECLA-30-10-30).
 *
 * A digest covers all that the document says and that its row keeps for ever; not its number, which the chain adds, and not
 * what follows from payments and credit notes.
 */
export function invoiceDigest(invoice: ValidatedInvoice, lines: readonly InvoiceLineRow[]): string {
  const { discountPercent, discountAmount, notes, dueDate, channel, tableNumber, quoteId } = invoice;
  return contentHash({
    kind: 'INVOICE',
    ...sealed(invoice),
    ...{ notes, dueDate, channel, tableNumber, quoteId },
    discountPercent: fixed(discountPercent, 4),
    discountAmount: fixed(discountAmount, 4),
    lines: lines.map((line) => ({ ...sealedLine(line), orderLineId: line.orderLineId })),
  });
}

export function creditNoteDigest(note: CreditNoteRow, lines: readonly CreditNoteLineRow[]): string {
  const { invoiceId, invoiceNumber, reason, restock, userId } = note;
  return contentHash({
    kind: 'CREDIT_NOTE',
    ...sealed(note),
    ...{ invoiceId, invoiceNumber, reason, restock, userId },
    lines: lines.map((line) => ({ ...sealedLine(line), invoiceLineId: line.invoiceLineId })),
  });
}

function sealed(document: ValidatedInvoice | CreditNoteRow): object {
  const { id, companyId, shopId, orderId, customerId, recipient, letterheadVersion, currency, taxMode } = document;
  const { taxes, businessDay, validatedAt } = document;
  return {
    id, companyId, shopId, orderId, customerId, recipient, letterheadVersion, currency, taxMode, taxes, businessDay,
    validatedAt: validatedAt.toISOString(), ...amounts(document),
  }; // biome-ignore format: a list
}

function sealedLine(line: InvoiceLineRow | CreditNoteLineRow): object {
  const { id, productId, name, quantity, unitPrice, discountPercent, taxRate, stockable } = line;
  return {
    id, productId, name, stockable, quantity: fixed(quantity, 6), unitPrice: fixed(unitPrice, 4), discountPercent: fixed(discountPercent, 4),
    taxRate: fixed(taxRate, 4), ...amounts(line),
  }; // biome-ignore format: a list
}

function amounts({ subTotal, taxTotal, total }: { subTotal: Decimal; taxTotal: Decimal; total: Decimal }): object {
  return { subTotal: fixed(subTotal, 4), taxTotal: fixed(taxTotal, 4), total: fixed(total, 4) };
}

/** As a column of so many decimals keeps it. */
function fixed(value: Decimal, decimals: number): string {
  return decimalText(value.toDecimalPlaces(decimals));
}
