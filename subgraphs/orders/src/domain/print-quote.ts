import { type PrintedFile, printedFile } from '@comptoir/documents/file';
import { saleDocument } from '@comptoir/documents/sale-document';
import { decimalText } from '@comptoir/kit/money';
import type { Context } from '../context.ts';
import type { QuoteLineRow, QuoteRow } from '../quote-rows.ts';
import { issuerOf, type Language, lineOn, localeOf, recipientOn } from './document-paper.ts';

/** A quote as PDF, with room for a signature. */
export async function printQuote(
  ctx: Context,
  quote: QuoteRow,
  lines: readonly QuoteLineRow[],
  language?: Language | null,
): Promise<PrintedFile> {
  const { letterhead } = await issuerOf(ctx, quote);
  const { number, status, recipient, taxMode, currency } = quote;
  const locale = localeOf(ctx, language, recipient);
  const paper = saleDocument(
    {
      kind: 'QUOTE',
      number,
      state: status === 'DRAFT' ? 'DRAFT' : 'FINAL',
      letterhead,
      recipient: recipientOn(recipient, locale),
      isBusiness: false,
      day: quote.businessDay,
      dueDate: null,
      validUntil: quote.validUntil,
      invoiceNumber: null,
      reason: quote.refuseReason,
      orderNumbers: [],
      currency,
      taxMode,
      discount: { percent: decimalText(quote.discountPercent), amount: decimalText(quote.discountAmount) },
      lines: lines.map((line) => lineOn(line, taxMode)),
      subTotal: decimalText(quote.subTotal),
      taxes: quote.taxes,
      taxTotal: decimalText(quote.taxTotal),
      total: decimalText(quote.total),
      paid: '0',
      credited: '0',
      remaining: '0',
      notes: quote.notes,
      hash: null,
      madeAt: quote.sentAt ?? quote.createdAt,
    },
    locale,
  );
  return printedFile(paper, number);
}
