import { expect, test } from '@jest/globals';
import type { PurchaseOrderStatus } from '../rows.ts';
import { mayInvoice, mayReceive, mayStep, STEPS } from './order-states.ts';

const ALL = Object.keys(STEPS) as PurchaseOrderStatus[];
const LEGAL = new Set([
  'DRAFT SENT', 'DRAFT CANCELLED', 'SENT PARTIALLY_RECEIVED', 'SENT RECEIVED', 'SENT CANCELLED', 'PARTIALLY_RECEIVED RECEIVED',
  'PARTIALLY_RECEIVED CLOSED', 'RECEIVED CLOSED',
]); // biome-ignore format: a list

test('of all 36 pairs of states exactly these are steps', () => {
  expect(ALL).toHaveLength(6);
  for (const from of ALL) {
    for (const to of ALL) expect([from, to, mayStep(from, to)]).toEqual([from, to, LEGAL.has(`${from} ${to}`)]);
  }
});

test('goods arrive between sending and closing; what arrived may be invoiced later', () => {
  expect(ALL.filter(mayReceive)).toEqual(['SENT', 'PARTIALLY_RECEIVED', 'RECEIVED']);
  expect(ALL.filter(mayInvoice)).toEqual(['SENT', 'PARTIALLY_RECEIVED', 'RECEIVED', 'CLOSED']);
});
