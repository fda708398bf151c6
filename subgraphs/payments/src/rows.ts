import type { Decimal } from '@comptoir/kit/money';
import type { Page } from '@comptoir/kit/paging';
import type { Letterhead } from '../../../schema/events/identity.ts';
import type { PaymentMethod } from '../../../schema/events/orders.ts';
import type { CashMoved } from '../../../schema/events/payments.ts';
import type { PaymentState } from './domain/payment-states.ts';
import type { ProviderNews } from './providers/provider.ts';
import type { ProviderName } from './providers/providers.ts';

export interface PaymentRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string;
  status: PaymentState;
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
  sessionId: string | null;
  /** Who took it, or asked for it. */
  userId: string | null;
  businessDay: string;
  /** When the money was taken; before that, when it was asked for. */
  receivedAt: Date;
  /** The way to pay it was started with, and what its provider took and said; null for others. */
  methodId: string | null;
  fee: Decimal | null;
  failure: string | null;
}

export interface ConfiguredPaymentMethodRow {
  id: string;
  companyId: string;
  name: string;
  type: PaymentMethod;
  provider: ProviderName;
  feePercent: Decimal;
  feeFixed: Decimal;
  settings: Record<string, unknown>;
  active: boolean;
  webhookToken: string;
  createdAt: Date;
}

export interface ProviderPaymentRow {
  paymentId: string;
  companyId: string;
  shopId: string;
  methodId: string;
  reference: string | null;
  fee: Decimal;
  startedBy: string | null;
  takenAt: Date | null;
  failure: string | null;
  attempts: number;
  nextAttemptAt: Date | null;
}

export interface ProviderEventRow {
  methodId: string;
  eventId: string;
  companyId: string;
  shopId: string;
  paymentId: string;
  type: ProviderNews['type'];
  amount: Decimal | null;
  refundId: string | null;
  reason: string | null;
  receivedAt: Date;
  appliedAt: Date | null;
  note: string | null;
}

export interface PaymentRefundRow {
  id: string;
  companyId: string;
  shopId: string;
  number: string;
  paymentId: string;
  method: PaymentMethod;
  currency: string;
  amount: Decimal;
  reason: string;
  userId: string | null;
  registerId: string | null;
  sessionId: string | null;
  businessDay: string;
  refundedAt: Date;
}

export interface RegisterRow {
  id: string;
  companyId: string;
  shopId: string;
  name: string;
  createdAt: Date;
  /** Its open session; null if there is none. */
  sessionId: string | null;
  /** Number of its last Z report; 0 before the first. */
  lastZ: number;
}

export interface CashSessionRow {
  id: string;
  companyId: string;
  shopId: string;
  registerId: string;
  currency: string;
  openingFloat: Decimal;
  businessDay: string;
  openedAt: Date;
  openedBy: string | null;
  closedAt: Date | null;
  closedBy: string | null;
  expected: Decimal | null;
  counted: Decimal | null;
  difference: Decimal | null;
}

export type CashMovementKind = CashMoved['kind'];

export interface CashMovementRow {
  id: string;
  companyId: string;
  shopId: string;
  sessionId: string;
  kind: CashMovementKind;
  direction: 'IN' | 'OUT';
  amount: Decimal;
  reason: string;
  userId: string | null;
  movedAt: Date;
}

export interface CashCountRow {
  denomination: Decimal;
  count: number;
}

export interface MethodTotalsRow {
  method: PaymentMethod;
  sales: Decimal;
  refunds: Decimal;
  net: Decimal;
  tips: Decimal;
  count: number;
  refundCount: number;
}

/** What a shop's payments of one day and currency come to. */
export interface DailyTransactionsRow extends Omit<MethodTotalsRow, 'method' | 'net'> {
  shopId: string;
  businessDay: string;
  currency: string;
  byMethod: Told<MethodTotalsRow>[];
}

interface MoneyFlow {
  receipts: Decimal;
  refunds: Decimal;
  disbursements: Decimal;
  net: Decimal;
}

export interface TreasuryOfMethodRow extends MoneyFlow {
  method: PaymentMethod;
}

export interface TreasuryOfDayRow extends MoneyFlow {
  date: string;
}

export interface TreasuryRow extends MoneyFlow {
  from: string;
  to: string;
  currency: string;
  byMethod: TreasuryOfMethodRow[];
  days: TreasuryOfDayRow[];
}

export interface BusinessDayRow {
  shopId: string;
  date: string;
}

export interface CashDayRow extends Omit<MethodTotalsRow, 'method' | 'refundCount'> {
  currency: string | null;
  byMethod: MethodTotalsRow[];
  openSessions: number;
  closedSessions: number;
  expected: Decimal;
  counted: Decimal;
  difference: Decimal;
}

/** What came in and went out over a session; late entries are in the totals, and not in the drawer. */
export interface CashReportRow {
  currency: string;
  sales: Decimal;
  refunds: Decimal;
  net: Decimal;
  tips: Decimal;
  count: number;
  refundCount: number;
  byMethod: MethodTotalsRow[];
  firstNumber: string | null;
  lastNumber: string | null;
  float: Decimal;
  cashPayments: Decimal;
  cashRefunds: Decimal;
  paidIn: Decimal;
  paidOut: Decimal;
  expected: Decimal;
  lateSales: Decimal;
  lateRefunds: Decimal;
}

export interface LateEntryRow {
  id: string;
  sessionId: string;
  isRefund: boolean;
  method: PaymentMethod;
  /** Below zero for a refund. */
  amount: Decimal;
  /** What it moved in the drawer, tips included; below zero for a refund. */
  handed: Decimal;
  at: Date;
  /** The session that was open then and is closed since. */
  takenIn: string | null;
}

export interface ZReportRow {
  id: string;
  companyId: string;
  shopId: string;
  registerId: string;
  sessionId: string;
  number: number;
  currency: string;
  total: Decimal;
  perpetualTotal: Decimal;
  companyPerpetualTotal: Decimal;
  content: ZContent;
  closedAt: Date;
  previousHash: string;
  hash: string;
}

/** A shop, as its reports show it. */
export interface ReportingShop {
  shopId: string;
  /** Null until identity tells of the shop again. */
  name: string | null;
  timeZone: string | null;
  letterhead: Letterhead | null;
}

/** What a Z report tells, as it was told: amounts in plain digits. */
export interface ZContent {
  report: Told<CashReportRow>;
  counted: string;
  difference: string;
  counts: Told<CashCountRow>[];
  openedAt: string;
  openedBy: string | null;
  closedBy: string | null;
}

/** A row with its decimals as text, all the way down. */
export type Told<Row> = {
  [Key in keyof Row]: Row[Key] extends Decimal ? string : Row[Key] extends (infer Item)[] ? Told<Item>[] : Row[Key];
};

export interface ZReportCheckRow {
  valid: boolean;
  checked: number;
  fault: 'NUMBER' | 'CHAIN' | 'CONTENT' | 'TOTAL' | null;
  faultyNumber: string | null;
}

/** Stubs of other rooms' entities. */
export interface OrderRow {
  id: string;
}
export interface InvoiceRow {
  id: string;
}
export interface CustomerRow {
  id: string;
}
export interface ShopRow {
  id: string;
}

export type PaymentConnectionRow = Page<PaymentRow>;
export type ConfiguredPaymentMethodConnectionRow = Page<ConfiguredPaymentMethodRow>;
export type RegisterConnectionRow = Page<RegisterRow>;
export type CashSessionConnectionRow = Page<CashSessionRow>;
export type CashMovementConnectionRow = Page<CashMovementRow>;
export type LateEntryConnectionRow = Page<LateEntryRow>;
export type DailyTransactionsConnectionRow = Page<DailyTransactionsRow>;
export type ZReportConnectionRow = Page<ZReportRow>;
