import type { SupplierInvoiceRow, SupplierInvoiceStatus } from '../rows.ts';

/** Every step an invoice takes, from each state; a payment taken back leads from PAID to VALIDATED again. */
export const STEPS: Readonly<Record<SupplierInvoiceStatus, readonly SupplierInvoiceStatus[]>> = {
  DRAFT: ['VALIDATED', 'PAID', 'CANCELLED'],
  VALIDATED: ['PAID', 'CANCELLED'],
  PAID: ['VALIDATED'],
  CANCELLED: [],
};

export function mayStep(from: SupplierInvoiceStatus, to: SupplierInvoiceStatus): boolean {
  return STEPS[from].includes(to);
}

/** Whether it is final and counts: what is owed, or was. */
export function isStanding(status: SupplierInvoiceStatus): boolean {
  return status === 'VALIDATED' || status === 'PAID';
}

/** The state of a standing invoice: PAID exactly when payments and credit notes cover it, so that one of nothing is born so. */
export function statusOf({
  total,
  paid,
  credited,
}: Pick<SupplierInvoiceRow, 'total' | 'paid' | 'credited'>): 'VALIDATED' | 'PAID' {
  return paid.plus(credited).gte(total) ? 'PAID' : 'VALIDATED';
}
