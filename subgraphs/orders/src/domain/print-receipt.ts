import { type PrintedFile, printedFile } from '@comptoir/documents/file';
import { label } from '@comptoir/documents/labels';
import { receipt } from '@comptoir/documents/receipt';
import { decimalText } from '@comptoir/kit/money';
import type { Context } from '../context.ts';
import type { InvoiceLineRow, InvoiceRow, ReceivedPayment } from '../invoice-rows.ts';
import { issuerOf, type Language, lineOn, localeOf } from './document-paper.ts';

/** The receipt of an invoice as PDF, as long as what was bought; null for one that has no number. */
export async function printReceipt(
  ctx: Context,
  invoice: InvoiceRow,
  lines: readonly InvoiceLineRow[],
  language?: Language | null,
): Promise<PrintedFile | null> {
  const { number, validatedAt, recipient, currency } = invoice;
  if (number === null || validatedAt === null) return null;
  const { shop, letterhead } = await issuerOf(ctx, invoice);
  const locale = localeOf(ctx, language, recipient);
  const payments = await ctx.loaders.moneyForInvoice.load(invoice.id);
  const text = (amount: ReceivedPayment['tendered']) => amount && decimalText(amount);
  const paper = receipt(
    {
      invoiceNumber: number,
      orderNumber: invoice.orderNumber,
      tableNumber: invoice.tableNumber,
      letterhead,
      header: [],
      footer: [label(locale, 'thanks')],
      customerName: recipient?.name ?? null,
      soldAt: validatedAt.toISOString(),
      timeZone: shop.timeZone,
      currency,
      lines: lines.map((line) => lineOn(line, 'INCLUSIVE')),
      subTotal: decimalText(invoice.subTotal),
      taxes: invoice.taxes,
      total: decimalText(invoice.total),
      payments: payments.map(({ method, amount, tendered, change, tip }) => ({
        method,
        amount: decimalText(amount),
        tendered: text(tendered),
        change: text(change),
        tip: text(tip),
      })),
      applied: decimalText(invoice.applied),
      cashRounding: decimalText(invoice.cashRounded),
      credited: decimalText(invoice.credited),
      hash: invoice.hash,
      madeAt: validatedAt,
    },
    locale,
  );
  return printedFile(paper, `${label(locale, 'RECEIPT')}-${number}`);
}
