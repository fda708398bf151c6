import type { PaymentMethod } from './orders.ts';

export interface PaymentRefunded {
  refundId: string;
  paymentId: string;
  orderId: string | null;
  invoiceId: string | null;
  shopId: string;
  method: PaymentMethod;
  currency: string;
  amount: string;
  reason: string;
  refundedAt: string;
}

/** A till was counted and closed; the difference is for the books. */
export interface CashSessionClosed {
  sessionId: string;
  registerId: string;
  shopId: string;
  businessDay: string;
  openedAt: string;
  closedAt: string;
  currency: string;
  float: string;
  expected: string;
  counted: string;
  /** counted − expected: below zero is short. */
  difference: string;
  zNumber: string;
}

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    PaymentRefunded: PaymentRefunded;
    CashSessionClosed: CashSessionClosed;
  }
}
