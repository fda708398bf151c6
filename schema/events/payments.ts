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

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    PaymentRefunded: PaymentRefunded;
  }
}
