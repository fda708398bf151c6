import { type PrintedFile, printedFile } from '@comptoir/documents/file';
import { saleDocument } from '@comptoir/documents/sale-document';
import { decimalText } from '@comptoir/kit/money';
import type { Context } from '../context.ts';
import type { CreditNoteLineRow, CreditNoteRow } from '../invoice-rows.ts';
import { issuerOf, type Language, lineOn, localeOf, recipientOn } from './document-paper.ts';

/** A credit note as PDF, with the invoice it corrects and why. */
export async function printCreditNote(
  ctx: Context,
  note: CreditNoteRow,
  lines: readonly CreditNoteLineRow[],
  language?: Language | null,
): Promise<PrintedFile> {
  const { letterhead } = await issuerOf(ctx, note);
  const { number, recipient, taxMode, currency } = note;
  const locale = localeOf(ctx, language, recipient);
  const paper = saleDocument(
    {
      kind: 'CREDIT_NOTE',
      number,
      state: 'FINAL',
      letterhead,
      recipient: recipientOn(recipient, locale),
      isBusiness: false,
      day: note.businessDay,
      dueDate: null,
      validUntil: null,
      invoiceNumber: note.invoiceNumber,
      reason: note.reason,
      orderNumbers: [],
      currency,
      taxMode,
      discount: null,
      lines: lines.map((line) => lineOn(line, taxMode)),
      subTotal: decimalText(note.subTotal),
      taxes: note.taxes,
      taxTotal: decimalText(note.taxTotal),
      total: decimalText(note.total),
      paid: '0',
      credited: '0',
      remaining: '0',
      notes: null,
      hash: note.hash,
      madeAt: note.validatedAt,
    },
    locale,
  );
  return printedFile(paper, number);
}
