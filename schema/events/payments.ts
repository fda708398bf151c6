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
  /**
   * Cash told of late that already lay in the drawer at an earlier close, below zero if it was given back: that close's
   * difference holds it, and the payments' own entries hold it again, so the books take it off the difference account here.
   */
  lateCash: string;
  zReportId: string;
  zNumber: string;
  perpetualTotal: string;
  /** By all methods, tips apart; late entries included. */
  sales: string;
  refunds: string;
  paidIn: string;
  paidOut: string;
  byMethod: { method: PaymentMethod; sales: string; refunds: string; tips: string; count: number }[];
  /** What a printed Z report shows besides. */
  registerName: string;
  tips: string;
  /** The notes and coins that were counted. */
  counts: { denomination: string; count: number }[];
  /** Ties the report to the one before it. */
  hash: string;
}

/** Cash went into a drawer or out of it without a sale. */
export interface CashMoved {
  movementId: string;
  sessionId: string;
  registerId: string;
  shopId: string;
  kind:
    | 'FLOAT_TOP_UP'
    | 'OTHER_IN'
    | 'DELIVERY_REPAID'
    | 'BANK_DEPOSIT'
    | 'EXPENSE'
    | 'TIP_PAYOUT'
    | 'OTHER_OUT'
    | 'DELIVERY_SHORT';
  direction: 'IN' | 'OUT';
  amount: string;
  currency: string;
  reason: string;
  businessDay: string;
  movedAt: string;
}

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    PaymentRefunded: PaymentRefunded;
    CashSessionClosed: CashSessionClosed;
    CashMoved: CashMoved;
  }
}
