import type { Decimal } from '@comptoir/kit/money';
import type { Page } from '@comptoir/kit/paging';
import type { PaymentMethod } from '../../../schema/events/orders.ts';

export interface PaymentRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string;
  status: 'COMPLETED' | 'REFUNDED';
  method: PaymentMethod;
  amount: Decimal;
  refunded: Decimal;
  tendered: Decimal | null;
  change: Decimal | null;
  tip: Decimal | null;
  currency: string;
  reference: string | null;
  orderId: string | null;
  invoiceId: string | null;
  /** The invoice made of its order since; null if there is none or the payment was for the invoice itself. */
  invoiceOfOrder: string | null;
  customerId: string | null;
  registerId: string | null;
  businessDay: string;
  receivedAt: Date;
}

export interface PaymentRefundRow {
  id: string;
  companyId: string;
  shopId: string;
  paymentId: string;
  amount: Decimal;
  reason: string;
  userId: string | null;
  refundedAt: Date;
}

export interface RegisterRow {
  id: string;
  companyId: string;
  shopId: string;
  name: string;
  createdAt: Date;
}

/** Stubs of other rooms' entities. */
export interface OrderRow {
  id: string;
}
export interface InvoiceRow {
  id: string;
}
export interface ShopRow {
  id: string;
}

export type PaymentConnectionRow = Page<PaymentRow>;
export type RegisterConnectionRow = Page<RegisterRow>;
