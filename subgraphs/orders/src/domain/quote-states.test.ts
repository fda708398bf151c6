import { expect, test } from '@jest/globals';
import { QUOTE_STEPS, type QuoteStatus, quoteStatusOf } from './quote-states.ts';

const ALL = Object.keys(QUOTE_STEPS) as QuoteStatus[];
const LEGAL = new Set([
  'DRAFT SENT', 'DRAFT ACCEPTED', 'DRAFT REFUSED', 'SENT ACCEPTED', 'SENT REFUSED', 'EXPIRED SENT', 'EXPIRED REFUSED',
]); // biome-ignore format: a list

test('of all 25 pairs of states exactly these are steps', () => {
  expect(ALL).toHaveLength(5);
  for (const from of ALL) {
    for (const to of ALL) expect([from, to, QUOTE_STEPS[from].includes(to)]).toEqual([from, to, LEGAL.has(`${from} ${to}`)]);
  }
}); // biome-ignore format: a line

test('a quote expires only once it was sent, and on its last day it still stands', () => {
  for (const status of ['DRAFT', 'SENT', 'ACCEPTED', 'REFUSED'] as const) {
    expect(quoteStatusOf({ status, validUntil: '2030-01-31' }, '2030-01-31')).toBe(status);
    expect(quoteStatusOf({ status, validUntil: '2030-01-31' }, '2030-02-01')).toBe(status === 'SENT' ? 'EXPIRED' : status);
    expect(quoteStatusOf({ status, validUntil: null }, '2030-02-01')).toBe(status);
  }
}); // biome-ignore format: a line
