import { expect, test } from '@jest/globals';
import { canBecome, type PaymentState, STEPS } from './payment-states.ts';

test('every step there is, and no other', () => {
  const states = Object.keys(STEPS) as PaymentState[];
  const steps = states.flatMap((from) => states.filter((to) => canBecome(from, to)).map((to) => `${from} → ${to}`));
  expect(steps).toEqual(['PENDING → FAILED', 'PENDING → COMPLETED', 'FAILED → COMPLETED', 'COMPLETED → REFUNDED']);
});
