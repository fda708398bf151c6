import type { Decimal } from '@comptoir/kit/money';
import type { Problem } from '@comptoir/kit/problems';
import type { PaymentMethod } from '../../../schema/events/orders.ts';
import type { SaleResult } from './domain/sync-sales.ts';
import type { Channel } from './rows.ts';

/** A terminal whose sales are taken over. */
export interface SellingTerminal {
  id: string;
  serial: string;
  shopId: string;
}

/** A document number of a terminal that was taken over. */
export interface OfflineSaleRow {
  companyId: string;
  shopId: string;
  documentNumber: string;
  contentHash: string;
  orderId: string;
  terminalId: string;
  receivedAt: Date;
}

/** What became of one offline sale. */
export type SyncedSaleRow = SaleResult;

/** The answer of a call that brought offline sales; without results where the call as a whole was refused. */
export interface SyncSalesPayloadRow {
  results?: SaleResult[];
  refusal?: readonly Problem[];
  shop?: { id: string } | null;
  terminal?: { id: string } | null;
  problems: Problem[];
}

/** A fact: what a RETURN order takes back, and what became of its worth. */
export interface SaleReturnRow {
  orderId: string;
  companyId: string;
  shopId: string;
  returnOf: string | null;
  invoiceId: string;
  creditNoteId: string;
  exchangeOrderId: string | null;
  reason: string;
  refundTo: 'ORIGINAL' | 'CREDIT';
  exchanged: Decimal;
}

/** A fact: money that a return gives back of a payment. */
export interface RefundDueRow {
  id: string;
  companyId: string;
  shopId: string;
  orderId: string;
  paymentId: string;
  method: PaymentMethod;
  amount: Decimal;
}

/** As the graph calls it. */
export type ReturnRefundRow = RefundDueRow;

export interface BusinessDayRow {
  shopId: string;
  date: string;
}

export interface BusinessMonthRow {
  shopId: string;
  /** `YYYY-MM` */
  month: string;
}

export interface SaleFigures {
  count: number;
  net: Decimal;
  tax: Decimal;
  gross: Decimal;
}

export interface SalesOfPeriodRow extends SaleFigures {
  currency: string;
  averageTicket: Decimal;
  byChannel: (SaleFigures & { channel: Channel })[];
  byHour: (SaleFigures & { hour: number })[];
  returns: SaleFigures;
}
