import { businessDay } from '@comptoir/kit/business-day';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { invoiceValidated, saleSettled } from '../facts.ts';
import type { InvoiceDraft, InvoiceLineRow, ValidatedInvoice } from '../invoice-rows.ts';
import { problem } from '../problems.ts';
import type { Buyer, SellingShop } from '../rows.ts';
import { customerFaults, findCustomer, recipientOf } from './customers.ts';
import { linesOfDraft, lockDraft } from './draft-invoice.ts';
import { insertAllAtCommit } from './insert-all.ts';
import { dueDateOf, numberedInvoice } from './make-invoice.ts';
import { reserveIfStrict } from './reserve-stock.ts';
import { shopOf } from './shops.ts';

export interface ValidateInvoiceInput {
  invoiceId: string;
  version?: number | null;
  idempotencyKey?: string | null;
}

/**
 * Makes a draft final: it gets its number, its day and its due date, and never changes again. No payment is needed for
 * it, and stock is asked only in a STRICT shop. The draft goes, the invoice comes, under the same id.
 */
export async function validateInvoice(ctx: Ctx, input: ValidateInvoiceInput): Promise<{ invoiceId: string }> {
  refuseIfAny([keyFault(ctx.actor, input.idempotencyKey)]);
  return writeOnce(ctx, 'validateInvoice', input, async (tx) => {
    const draft = await lockDraft(tx, input.invoiceId, input.version);
    const [draftLines, shop, found] = await Promise.all([
      linesOfDraft(tx, draft.id),
      shopOf(tx, draft.shopId),
      findCustomer(ctx, tx, draft.customerId),
    ]);
    refuseIfAny([
      draftLines.length === 0 && problem(ctx.actor, 'INVALID.noLines', ['invoiceId']),
      ...customerFaults(ctx.actor, draft.customerId, found, ['invoiceId']),
    ]);
    await reserveIfStrict(tx, shop, draft.id, draftLines);
    await tx.query(sql`delete from invoice_draft_line where invoice_id = ${draft.id}`);
    await tx.query(sql`delete from invoice_draft where id = ${draft.id}`);
    const lines: InvoiceLineRow[] = draftLines.map((line) => ({ ...line, orderLineId: null }));
    const invoice = numberedInvoice(tx, { invoice: validated(tx, shop, draft, found.customer), lines });
    insertAllAtCommit(tx, { invoice: [invoice], invoice_line: lines });
    invoiceValidated(tx, invoice, lines);
    if (invoice.status === 'PAID') saleSettled(tx, invoice, lines, []);
    return { invoiceId: invoice.id };
  });
}

/** The invoice of a draft, but for its number. One that costs nothing is paid from the start. */
function validated({ ctx }: Tx, shop: SellingShop, draft: InvoiceDraft, customer: Buyer | null): ValidatedInvoice {
  const { id, companyId, shopId, customerId, channel, currency, discountPercent, discountAmount, notes, quoteId } =
    draft;
  const { taxMode, subTotal, taxes, taxTotal, total } = draft;
  const validatedAt = ctx.now();
  const day = businessDay(validatedAt, shop.timeZone);
  return {
    id, companyId, shopId, number: '', status: total.isZero() ? 'PAID' : 'VALIDATED', orderId: null, orderNumber: null, customerId, channel,
    tableNumber: null, currency, discountPercent, discountAmount, notes, subTotal, taxes, taxTotal, total, received: ZERO, refunded: ZERO,
    cashRounded: ZERO, applied: ZERO, credited: ZERO, paid: ZERO, businessDay: day,
    dueDate: draft.dueDate ?? dueDateOf(day, shop, customer), quoteId, validatedAt, cancelledAt: null, cancelReason: null, taxMode,
    recipient: recipientOf(customer), letterheadVersion: shop.letterheadVersion, hash: null, version: draft.version,
  }; // biome-ignore format: a table
}
