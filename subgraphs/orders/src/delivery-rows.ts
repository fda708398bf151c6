import type { Decimal } from '@comptoir/kit/money';
import type { Page } from '@comptoir/kit/paging';

/** Who brings orders to customers. `debt` is what he collected and has not handed over. */
export interface DeliverymanRow {
  id: string;
  companyId: string;
  shopId: string;
  name: string;
  phone: string | null;
  userId: string | null;
  active: boolean;
  currency: string;
  debt: Decimal;
  version: number;
  createdAt: Date;
}

/** One time an order was sent out with somebody. */
export interface DeliveryRow {
  id: string;
  companyId: string;
  shopId: string;
  orderId: string;
  deliverymanId: string;
  status: 'ON_THE_WAY' | 'DELIVERED' | 'FAILED';
  currency: string;
  assignedAt: Date;
  assignedBy: string | null;
  finishedAt: Date | null;
  finishedBy: string | null;
  receivedBy: string | null;
  proofText: string | null;
  signature: string | null;
  photo: string | null;
  collected: Decimal;
  failedReason: string | null;
  settlementId: string | null;
}

/** A fact: cash that a deliveryman collected, or handed over. */
export interface DeliveryLedgerEntryRow {
  id: string;
  companyId: string;
  shopId: string;
  deliverymanId: string;
  kind: 'COLLECTED' | 'SETTLED';
  /** Above zero: he owes more. */
  amount: Decimal;
  /** What he owes after it. */
  balance: Decimal;
  deliveryId: string | null;
  settlementId: string | null;
  userId: string | null;
  at: Date;
}

/** A fact: a deliveryman was at a till with what he had collected. */
export interface DeliverySettlementRow {
  id: string;
  companyId: string;
  shopId: string;
  deliverymanId: string;
  registerId: string;
  currency: string;
  owed: Decimal;
  handedOver: Decimal;
  difference: Decimal;
  reason: string | null;
  userId: string | null;
  settledAt: Date;
  businessDay: string;
}

export type DeliverymanConnectionRow = Page<DeliverymanRow>;

export type DeliveryConnectionRow = Page<DeliveryRow>;

export type DeliveryLedgerConnectionRow = Page<DeliveryLedgerEntryRow>;

export type DeliverySettlementConnectionRow = Page<DeliverySettlementRow>;
