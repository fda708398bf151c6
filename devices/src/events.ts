import '../../schema/events/devices.ts';
import type { Tx } from '@comptoir/kit/context';
import type { EventPayloads } from '@comptoir/kit/events';
import type { Subscribers } from '@comptoir/kit/inbox';
import { keepPerson, keepProduct, keepShop, keepStation } from './domain/keep-neighbours.ts';
import { queueReceipt } from './domain/queue-receipt.ts';
import { queueTicket } from './domain/queue-ticket.ts';
import { queueZReport } from './domain/queue-z-report.ts';
import type { PrintJobRow } from './rows.ts';

/** What the neighbours' facts mean for the printers. */
export const subscribers: Subscribers = {
  ShopChanged: keepShop,
  StationChanged: keepStation,
  UserChanged: keepPerson,
  ProductUpdated: keepProduct,
  KitchenTicketChanged: queueTicket,
  SaleSettled: queueReceipt,
  CashSessionClosed: queueZReport,
};

/** What the neighbours are told of a job; null for one without a printer, which the event has no words for. */
export function jobFact(job: PrintJobRow): EventPayloads['PrintJobChanged'] | null {
  const { id, printerId, shopId, kind, documentId, status, reason } = job;
  return printerId === null ? null : { jobId: id, printerId, shopId, kind, documentId, status, reason };
}

/** Tells the neighbours that a job was queued or came to its end. */
export function jobChanged(tx: Tx, job: PrintJobRow): void {
  const fact = jobFact(job);
  if (fact) tx.emit('PrintJobChanged', fact);
}
