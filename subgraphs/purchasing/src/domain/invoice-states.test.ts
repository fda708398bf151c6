import { decimal } from '@comptoir/kit/money';
import { expect, test } from '@jest/globals';
import type { SupplierInvoiceStatus } from '../rows.ts';
import { isStanding, mayStep, STEPS, statusOf } from './invoice-states.ts';

const ALL = Object.keys(STEPS) as SupplierInvoiceStatus[];
const LEGAL = new Set([
  'DRAFT VALIDATED', 'DRAFT PAID', 'DRAFT CANCELLED', 'VALIDATED PAID', 'VALIDATED CANCELLED', 'PAID VALIDATED',
]); // biome-ignore format: a list

test('of all 16 pairs of states exactly these are steps', () => {
  expect(ALL).toHaveLength(4);
  for (const from of ALL) {
    for (const to of ALL) expect([from, to, mayStep(from, to)]).toEqual([from, to, LEGAL.has(`${from} ${to}`)]);
  }
  expect(ALL.filter(isStanding)).toEqual(['VALIDATED', 'PAID']);
});

test('paid is what payments and credit notes cover', () => {
  const status = (total: string, paid: string, credited: string) =>
    statusOf({ total: decimal(total), paid: decimal(paid), credited: decimal(credited) });
  expect(status('10', '9.99', '0')).toBe('VALIDATED');
  expect(status('10', '6', '4')).toBe('PAID');
  expect(status('10', '10', '4')).toBe('PAID');
  expect(status('0', '0', '0')).toBe('PAID');
});
