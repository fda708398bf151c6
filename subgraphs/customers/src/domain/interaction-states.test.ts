import { expect, test } from '@jest/globals';
import { isStep, reopens } from './interaction-states.ts';

const STATES = ['OPEN', 'IN_PROGRESS', 'RESOLVED', 'CLOSED'] as const;

test('every step that there is, and no other', () => {
  const steps = STATES.flatMap((from) =>
    STATES.filter((to) => isStep(from, to)).map((to) => `${from} ${to}${reopens(from, to) ? ' reopens' : ''}`),
  );
  expect(steps).toEqual([
    'OPEN IN_PROGRESS',
    'OPEN RESOLVED',
    'IN_PROGRESS OPEN',
    'IN_PROGRESS RESOLVED',
    'RESOLVED IN_PROGRESS reopens',
    'RESOLVED CLOSED',
    'CLOSED IN_PROGRESS reopens',
  ]);
});
