import type { Decimal } from '@comptoir/kit/money';
import type { Page } from '@comptoir/kit/paging';
import type { Problem } from '@comptoir/kit/problems';
import type { Rounding, TaxMode } from '@comptoir/kit/tax';
import type { PaymentMethod } from '../../../schema/events/orders.ts';
import type { DocumentChain } from './domain/verify-documents.ts';
import type { Channel, Recipient } from './rows.ts';

export type DocumentTax = { rate: string; base: string; amount: string };

/** An invoice as the graph shows it. What a draft does not have yet is null or zero. */
export interface InvoiceRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string | null;
  /** OVERDUE is derived: see `domain/invoice-states.ts`. */
  status: 'DRAFT' | 'VALIDATED' | 'PAID' | 'CANCELLED';
  orderId: string | null;
  orderNumber: string | null;
  customerId: string | null;
  channel: Channel;
  tableNumber: string | null;
  currency: string;
  discountPercent: Decimal;
  discountAmount: Decimal;
  notes: string | null;
  subTotal: Decimal;
  taxes: DocumentTax[];
  taxTotal: Decimal;
  total: Decimal;
  received: Decimal;
  refunded: Decimal;
  cashRounded: Decimal;
  applied: Decimal;
  credited: Decimal;
  paid: Decimal;
  businessDay: string;
  dueDate: string | null;
  quoteId: string | null;
  validatedAt: Date | null;
  cancelledAt: Date | null;
  cancelReason: string | null;
  taxMode: TaxMode;
  /** Whom it is for, as they were when it became final; null for a walk-in. */
  recipient: Recipient | null;
  /** Which of the shop's letterheads it bears. */
  letterheadVersion: number | null;
  /** See `domain/document-hash.ts`; null for a draft, and for what was validated before documents were chained. */
  hash: string | null;
  /** Grows while it is a draft. */
  version: number;
}

/** One that has its number: a row of `invoice`. */
export interface ValidatedInvoice extends InvoiceRow {
  number: string;
  status: 'VALIDATED' | 'PAID' | 'CANCELLED';
  dueDate: string;
  validatedAt: Date;
}

/** One that is still being written: a row of `invoice_draft`. */
export interface InvoiceDraft {
  id: string;
  companyId: string;
  shopId: string;
  status: 'DRAFT' | 'CANCELLED';
  customerId: string | null;
  channel: Channel;
  currency: string;
  taxMode: TaxMode;
  rounding: Rounding;
  discountPercent: Decimal;
  discountAmount: Decimal;
  notes: string | null;
  subTotal: Decimal;
  taxes: DocumentTax[];
  taxTotal: Decimal;
  total: Decimal;
  dueDate: string | null;
  businessDay: string;
  quoteId: string | null;
  cancelReason: string | null;
  version: number;
  createdAt: Date;
}

export interface InvoiceLineRow {
  id: string;
  companyId: string;
  shopId: string;
  invoiceId: string;
  orderLineId: string | null;
  position: number;
  productId: string | null;
  name: string;
  quantity: Decimal;
  unitPrice: Decimal;
  discountPercent: Decimal;
  taxRate: Decimal;
  subTotal: Decimal;
  taxTotal: Decimal;
  total: Decimal;
  stockable: boolean;
}

/** Money a customer has with a shop; below zero for as long as it takes to take back what was used of it. */
export interface CustomerAdvanceRow {
  shopId: string;
  customerId: string;
  currency: string;
  amount: Decimal;
}

/** What is taken back of an invoice. */
export interface CreditNoteRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string;
  invoiceId: string;
  invoiceNumber: string;
  orderId: string | null;
  customerId: string | null;
  recipient: Recipient | null;
  letterheadVersion: number | null;
  currency: string;
  taxMode: TaxMode;
  reason: string;
  restock: boolean;
  subTotal: Decimal;
  taxes: DocumentTax[];
  taxTotal: Decimal;
  total: Decimal;
  businessDay: string;
  userId: string | null;
  validatedAt: Date;
  hash: string;
}

export interface CreditNoteLineRow {
  id: string;
  companyId: string;
  shopId: string;
  creditNoteId: string;
  invoiceLineId: string;
  orderLineId: string | null;
  position: number;
  productId: string | null;
  name: string;
  /** 0 where only money is taken back. */
  quantity: Decimal;
  unitPrice: Decimal;
  discountPercent: Decimal;
  taxRate: Decimal;
  subTotal: Decimal;
  taxTotal: Decimal;
  total: Decimal;
  stockable: boolean;
}

/** A line of an invoice that is still being written. */
export type InvoiceDraftLine = Omit<InvoiceLineRow, 'orderLineId'>;

/**
 * A fact: money received for an order or an invoice, or given back; what cash could not pay exactly; an advance that was
 * applied. The last two have no means.
 */
export interface InvoicePaymentRow {
  id: string;
  companyId: string;
  shopId: string;
  orderId: string | null;
  invoiceId: string | null;
  kind: 'PAYMENT' | 'REFUND' | 'ROUNDING' | 'ADVANCE';
  paymentId: string | null;
  method: PaymentMethod | null;
  amount: Decimal;
  tendered: Decimal | null;
  change: Decimal | null;
  tip: Decimal | null;
  at: Date;
}

/** A fact of money received. */
export type ReceivedPayment = InvoicePaymentRow & { kind: 'PAYMENT'; paymentId: string; method: PaymentMethod };

export type InvoiceConnectionRow = Page<InvoiceRow>;

/** What a verb of invoices answers; its warnings are worked out for who asks. */
export interface InvoiceAnswer {
  invoice?: InvoiceRow | null;
  problems: Problem[];
}

export type CreateInvoicePayloadRow = InvoiceAnswer;

export type UpdateInvoicePayloadRow = InvoiceAnswer;

export type ValidateInvoicePayloadRow = InvoiceAnswer;

export type DocumentChainRow = DocumentChain;

export type CreditNoteConnectionRow = Page<CreditNoteRow>;

/** A fact: a customer was reminded of an overdue invoice. */
export interface InvoiceReminderRow {
  id: string;
  companyId: string;
  shopId: string;
  invoiceId: string;
  level: number;
  /** What was still to be paid then. */
  remaining: Decimal;
  note: string | null;
  userId: string | null;
  remindedAt: Date;
}

/** An invoice past its due date. */
export interface OverdueInvoiceRow extends ValidatedInvoice {
  daysLate: number;
  bucket: 'DAYS_0_30' | 'DAYS_31_60' | 'DAYS_61_90' | 'OVER_90';
  remaining: Decimal;
}

export interface AgeingTotalRow {
  bucket: OverdueInvoiceRow['bucket'];
  currency: string;
  count: number;
  remaining: Decimal;
}

export type OverdueInvoiceConnectionRow = Page<OverdueInvoiceRow>;
