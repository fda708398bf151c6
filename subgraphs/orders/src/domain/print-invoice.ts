import { type PrintedFile, printedFile } from '@comptoir/documents/file';
import { saleDocument } from '@comptoir/documents/sale-document';
import { decimalText } from '@comptoir/kit/money';
import type { Context } from '../context.ts';
import type { InvoiceLineRow, InvoiceRow } from '../invoice-rows.ts';
import { issuerOf, type Language, lineOn, localeOf, owesLateFees, recipientOn } from './document-paper.ts';

/** An invoice as PDF. A draft says that it is one; a cancelled one too. */
export async function printInvoice(
  ctx: Context,
  invoice: InvoiceRow,
  lines: readonly InvoiceLineRow[],
  language?: Language | null,
): Promise<PrintedFile> {
  const { shop, letterhead } = await issuerOf(ctx, invoice);
  const { number, status, recipient, taxMode, currency, total, paid, credited } = invoice;
  const locale = localeOf(ctx, language, recipient);
  const paper = saleDocument(
    {
      kind: 'INVOICE',
      number,
      state: status === 'DRAFT' || status === 'CANCELLED' ? status : 'FINAL',
      letterhead,
      recipient: recipientOn(recipient, locale),
      isBusiness: owesLateFees(recipient, shop),
      day: invoice.businessDay,
      dueDate: invoice.dueDate,
      validUntil: null,
      invoiceNumber: null,
      reason: invoice.cancelReason,
      orderNumbers: invoice.orderNumber ? [invoice.orderNumber] : [],
      currency,
      taxMode,
      discount: { percent: decimalText(invoice.discountPercent), amount: decimalText(invoice.discountAmount) },
      lines: lines.map((line) => lineOn(line, taxMode)),
      subTotal: decimalText(invoice.subTotal),
      taxes: invoice.taxes,
      taxTotal: decimalText(invoice.taxTotal),
      total: decimalText(total),
      paid: decimalText(paid),
      credited: decimalText(credited),
      remaining: decimalText(total.minus(credited).minus(paid)),
      notes: invoice.notes,
      hash: invoice.hash,
      madeAt: invoice.validatedAt ?? new Date(`${invoice.businessDay}T00:00:00Z`),
    },
    locale,
  );
  return printedFile(paper, number ?? 'draft');
}
