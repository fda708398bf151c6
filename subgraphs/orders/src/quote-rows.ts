import type { Decimal } from '@comptoir/kit/money';
import type { Page } from '@comptoir/kit/paging';
import type { Rounding, TaxMode } from '@comptoir/kit/tax';
import type { DocumentTax, InvoiceDraftLine } from './invoice-rows.ts';
import type { Channel, Recipient } from './rows.ts';

/** An offer to a customer. */
export interface QuoteRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string;
  /** EXPIRED is derived: see `domain/quote-states.ts`. */
  status: 'DRAFT' | 'SENT' | 'ACCEPTED' | 'REFUSED';
  customerId: string | null;
  recipient: Recipient | null;
  letterheadVersion: number | null;
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
  validUntil: string | null;
  businessDay: string;
  sentAt: Date | null;
  decidedAt: Date | null;
  refuseReason: string | null;
  invoiceId: string | null;
  version: number;
  createdAt: Date;
}

export type QuoteLineRow = Omit<InvoiceDraftLine, 'invoiceId'> & { quoteId: string };

export type QuoteConnectionRow = Page<QuoteRow>;
