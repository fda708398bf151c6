import { expect, test } from '@jest/globals';
import type { OrderStatus } from '../../../../schema/events/orders.ts';
import { completesWhenPaid, isClosed, mayStep, STEPS, STEPS_ON_FIRE } from './order-states.ts';

const ALL = Object.keys(STEPS) as OrderStatus[];
const LEGAL = new Set([
  'PENDING CONFIRMED', 'PENDING CANCELLED', 'CONFIRMED IN_PRODUCTION', 'CONFIRMED READY', 'CONFIRMED CANCELLED', 'IN_PRODUCTION READY',
  'IN_PRODUCTION CANCELLED', 'READY SHIPPED', 'READY DELIVERED', 'READY CANCELLED', 'SHIPPED DELIVERED', 'DELIVERED COMPLETED',
]); // biome-ignore format: a list

test('of all 64 pairs of states exactly these are steps', () => {
  expect(ALL).toHaveLength(8);
  for (const from of ALL) {
    for (const to of ALL) expect([from, to, mayStep(from, to)]).toEqual([from, to, LEGAL.has(`${from} ${to}`)]);
  }
});

test('the chain leads from PENDING to COMPLETED, and what is closed stays closed', () => {
  const chain = ['PENDING', 'CONFIRMED', 'IN_PRODUCTION', 'READY', 'SHIPPED', 'DELIVERED', 'COMPLETED'] as const;
  for (const [i, to] of chain.slice(1).entries()) expect(mayStep(chain[i] ?? 'PENDING', to)).toBe(true);
  expect(ALL.filter(isClosed)).toEqual(['COMPLETED', 'CANCELLED']);
});

test('firing only takes legal steps, and only forward to the kitchen', () => {
  for (const from of ALL) {
    let at = from;
    for (const to of STEPS_ON_FIRE[from]) {
      expect(mayStep(at, to)).toBe(true);
      at = to;
    }
    if (from === 'PENDING' || from === 'CONFIRMED') expect(at).toBe('IN_PRODUCTION');
    else expect(at).toBe(from);
  }
});

test('payment completes what was handed over', () => {
  for (const status of ALL) {
    const open = !isClosed(status);
    expect(completesWhenPaid(status, 'COUNTER')).toBe(open);
    expect(completesWhenPaid(status, 'DINE_IN')).toBe(open);
    expect(completesWhenPaid(status, 'DELIVERY')).toBe(status === 'DELIVERED');
  }
});
