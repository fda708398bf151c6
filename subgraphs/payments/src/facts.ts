import '../../../schema/events/payments.ts';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { toldReport } from './domain/cash-report.ts';
import type {
  CashMovementRow,
  CashReportRow,
  CashSessionRow,
  PaymentRefundRow,
  PaymentRow,
  ZReportRow,
} from './rows.ts';

/** What payments tells its neighbours. */

export function paymentRefunded(tx: Tx, payment: PaymentRow, refund: Omit<PaymentRefundRow, 'number'>): EventEnvelope {
  const { orderId, invoiceId, shopId, method, currency } = payment;
  return tx.emit('PaymentRefunded', {
    refundId: refund.id, paymentId: payment.id, orderId, invoiceId, shopId, method, currency, amount: decimalText(refund.amount),
    reason: refund.reason, refundedAt: refund.refundedAt.toISOString(),
  }); // biome-ignore format: a table
}

export function cashMoved(tx: Tx, session: CashSessionRow, movement: CashMovementRow): void {
  const { registerId, shopId, currency, businessDay } = session;
  const { id: movementId, sessionId, kind, direction, reason } = movement;
  tx.emit('CashMoved', {
    movementId, sessionId, registerId, shopId, kind, direction, reason, currency, amount: decimalText(movement.amount), businessDay,
    movedAt: movement.movedAt.toISOString(),
  }); // biome-ignore format: a table
}

/** @param lateCash of late entries, what already lay in the drawer at an earlier close; that one's difference holds it too */
export function cashSessionClosed(
  tx: Tx,
  session: CashSessionRow,
  z: ZReportRow,
  report: CashReportRow,
  lateCash: Decimal,
  registerName: string,
): void {
  const { id: sessionId, registerId, shopId, businessDay, currency } = session;
  const { expected, ...told } = toldReport(report);
  tx.emit('CashSessionClosed', {
    sessionId, registerId, shopId, businessDay, openedAt: session.openedAt.toISOString(), closedAt: z.closedAt.toISOString(), currency,
    expected, counted: z.content.counted, difference: z.content.difference, lateCash: decimalText(lateCash), zReportId: z.id,
    zNumber: String(z.number), perpetualTotal: decimalText(z.perpetualTotal), float: told.float, sales: told.sales, refunds: told.refunds,
    paidIn: told.paidIn, paidOut: told.paidOut,
    byMethod: told.byMethod.map(({ method, sales, refunds, tips, count }) => ({ method, sales, refunds, tips, count })),
    registerName, tips: told.tips, counts: z.content.counts, hash: z.hash,
  }); // biome-ignore format: a table
}
