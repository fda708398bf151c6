import { raw, toSnake } from '@comptoir/kit/sql';
import type { InvoiceLineRow, InvoiceRow } from '../invoice-rows.ts';

/** Every column of an invoice, and what stands for it in a draft; null: the draft has it as well. */
const COLUMNS: Record<keyof InvoiceRow, string | null> = {
  id: null, companyId: null, shopId: null, number: 'null::text', status: null, orderId: 'null::uuid', orderNumber: 'null::text', customerId: null,
  channel: null, tableNumber: 'null::text', currency: null, discountPercent: null, discountAmount: null, notes: null, subTotal: null, taxes: null,
  taxTotal: null, total: null, received: '0::numeric', refunded: '0::numeric', cashRounded: '0::numeric', applied: '0::numeric',
  credited: '0::numeric', paid: '0::numeric', businessDay: null, dueDate: null, quoteId: null, validatedAt: 'null::timestamptz',
  cancelledAt: 'null::timestamptz', cancelReason: null, taxMode: null, recipient: 'null::jsonb',
  letterheadVersion: 'null::int', hash: 'null::text', version: null,
}; // biome-ignore format: a table

const LINE_COLUMNS: Record<keyof InvoiceLineRow, string | null> = {
  id: null, companyId: null, shopId: null, invoiceId: null, orderLineId: 'null::uuid', position: null, productId: null, name: null, quantity: null,
  unitPrice: null, discountPercent: null, taxRate: null, subTotal: null, taxTotal: null, total: null, stockable: null,
}; // biome-ignore format: a table

const names = (columns: object) => Object.keys(columns).map(toSnake).join(', ');
const inDraft = (columns: Record<string, string | null>) =>
  Object.entries(columns)
    .map(([name, missing]) => (missing === null ? toSnake(name) : `${missing} as ${toSnake(name)}`))
    .join(', ');

/** Validated invoices; `at` is what lists are ordered by. */
export const INVOICES = raw(`select ${names(COLUMNS)}, validated_at as at from invoice`);
/** Drafts in the shape of invoices. */
export const DRAFTS = raw(`select ${inDraft(COLUMNS)}, created_at as at from invoice_draft`);
export const INVOICE_LINES = raw(`select ${names(LINE_COLUMNS)} from invoice_line`);
export const DRAFT_LINES = raw(`select ${inDraft(LINE_COLUMNS)} from invoice_draft_line`);
