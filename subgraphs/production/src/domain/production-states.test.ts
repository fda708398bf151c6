import { expect, test } from '@jest/globals';
import type { ProductionStatus } from '../rows.ts';
import { mayStep, OPEN, STEPS } from './production-states.ts';

const ALL = Object.keys(STEPS) as ProductionStatus[];
const LEGAL = new Set([
  'PLANNED IN_PRODUCTION', 'PLANNED CANCELLED', 'IN_PRODUCTION COMPLETING', 'IN_PRODUCTION CANCELLED', 'COMPLETING DONE',
  'COMPLETING IN_PRODUCTION',
]); // biome-ignore format: a list

test('of all 25 pairs of states exactly these are steps', () => {
  expect(ALL).toHaveLength(5);
  for (const from of ALL) {
    for (const to of ALL) expect([from, to, mayStep(from, to)]).toEqual([from, to, LEGAL.has(`${from} ${to}`)]);
  }
});

test('ingredients are needed until stock is asked for them', () => {
  expect(OPEN.every((status) => mayStep(status, 'CANCELLED'))).toBe(true);
  expect(ALL.filter((status) => mayStep(status, 'CANCELLED'))).toEqual(OPEN);
});
