export type PaymentState = 'PENDING' | 'COMPLETED' | 'FAILED' | 'REFUNDED';

/**
 * Where a payment can go from each state. Money that a provider has after all is taken also after it said that it failed; what
 * was completed is undone by refunds alone. The database holds to the same.
 */
export const STEPS: Readonly<Record<PaymentState, readonly PaymentState[]>> = {
  PENDING: ['COMPLETED', 'FAILED'],
  FAILED: ['COMPLETED'],
  COMPLETED: ['REFUNDED'],
  REFUNDED: [],
};

export function canBecome(from: PaymentState, to: PaymentState): boolean {
  return STEPS[from].includes(to);
}
