import type { ProductionStatus } from '../rows.ts';

/** Every step a production order takes, from each state. COMPLETING ends by itself: stock posts it, or refuses. */
export const STEPS: Readonly<Record<ProductionStatus, readonly ProductionStatus[]>> = {
  PLANNED: ['IN_PRODUCTION', 'CANCELLED'],
  IN_PRODUCTION: ['COMPLETING', 'CANCELLED'],
  COMPLETING: ['DONE', 'IN_PRODUCTION'],
  DONE: [],
  CANCELLED: [],
};

export function mayStep(from: ProductionStatus, to: ProductionStatus): boolean {
  return STEPS[from].includes(to);
}

/** States in which ingredients are still needed. */
export const OPEN: readonly ProductionStatus[] = ['PLANNED', 'IN_PRODUCTION'];
