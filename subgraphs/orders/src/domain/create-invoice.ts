import { companyOf } from '@comptoir/kit/actor';
import { businessDay } from '@comptoir/kit/business-day';
import type { Ctx } from '@comptoir/kit/context';
import { keyFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { orFirstResult, writeOnce } from '@comptoir/kit/idempotency';
import { ZERO } from '@comptoir/kit/money';
import type { InvoiceDraft } from '../invoice-rows.ts';
import type { Channel } from '../rows.ts';
import { buyingOf, customerFaults, findCustomer, rowsOf } from './customers.ts';
import { insertAllAtCommit } from './insert-all.ts';
import { type ContentInput, contentLines, totalled } from './invoice-content.ts';
import { shopForDocument } from './shops.ts';

export interface CreateInvoiceInput extends ContentInput {
  shopId?: string | null;
  customerId?: string | null;
  channel?: Channel | null;
  dueDate?: string | null;
  idempotencyKey?: string | null;
}

/** Starts an invoice that needs no order. It is a draft without a number, free to change until it is validated. */
export function createInvoice(ctx: Ctx, input: CreateInvoiceInput): Promise<{ invoiceId: string }> {
  return orFirstResult(ctx, 'createInvoice', input, () => draft(ctx, input));
}

async function draft(ctx: Ctx, input: CreateInvoiceInput): Promise<{ invoiceId: string }> {
  const { actor } = ctx;
  const [shop, found] = await Promise.all([
    shopForDocument(ctx, input.shopId),
    findCustomer(ctx, rowsOf(ctx), input.customerId),
  ]);
  const faults = [keyFault(actor, input.idempotencyKey), ...customerFaults(actor, input.customerId, found)];
  const lines = await contentLines(ctx, shop, input, faults, buyingOf(input.customerId, found));
  const { taxMode, rounding, currency, shopId } = shop;
  const rule = {
    taxMode,
    rounding,
    currency,
    discountPercent: input.discountPercent ?? ZERO,
    discountAmount: input.discountAmount ?? ZERO,
  };
  const { lines: priced, ...totals } = totalled(ctx, lines, rule);
  const id = newId();
  const now = ctx.now();
  const row: InvoiceDraft = {
    id, companyId: companyOf(actor), shopId, status: 'DRAFT', customerId: input.customerId ?? null, channel: input.channel ?? 'COUNTER', currency,
    taxMode, rounding, notes: input.notes || null, ...totals, dueDate: input.dueDate ?? null, businessDay: businessDay(now, shop.timeZone),
    quoteId: null, cancelReason: null, version: 1, createdAt: now,
  }; // biome-ignore format: a table
  return writeOnce(ctx, 'createInvoice', input, async (tx) => {
    insertAllAtCommit(tx, {
      invoice_draft: [row],
      invoice_draft_line: priced.map((line) => ({ ...line, invoiceId: id })),
    });
    return { invoiceId: id };
  });
}
