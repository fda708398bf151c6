import type { PurchaseOrderStatus } from '../rows.ts';

/** Every step an order takes, from each state; receiving goods leads to the two in the middle. */
export const STEPS: Readonly<Record<PurchaseOrderStatus, readonly PurchaseOrderStatus[]>> = {
  DRAFT: ['SENT', 'CANCELLED'],
  SENT: ['PARTIALLY_RECEIVED', 'RECEIVED', 'CANCELLED'],
  PARTIALLY_RECEIVED: ['RECEIVED', 'CLOSED'],
  RECEIVED: ['CLOSED'],
  CLOSED: [],
  CANCELLED: [],
};

export function mayStep(from: PurchaseOrderStatus, to: PurchaseOrderStatus): boolean {
  return STEPS[from].includes(to);
}

/** Whether goods may still arrive: what goes beyond the order is a matter of tolerance. */
export function mayReceive(status: PurchaseOrderStatus): boolean {
  return status === 'SENT' || status === 'PARTIALLY_RECEIVED' || status === 'RECEIVED';
}

/** Whether its supplier may send an invoice for it: also for what was received of an order that is closed. */
export function mayInvoice(status: PurchaseOrderStatus): boolean {
  return mayReceive(status) || status === 'CLOSED';
}
