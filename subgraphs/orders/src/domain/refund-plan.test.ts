import { newId } from '@comptoir/kit/id';
import { Decimal, sum, ZERO } from '@comptoir/kit/money';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { InvoicePaymentRow } from '../invoice-rows.ts';
import { REFUND_ORDER, refundPlan } from './refund-plan.ts';

const cents = (n: number) => new Decimal(n).dividedBy(100);
const fact = (kind: InvoicePaymentRow['kind'], paymentId: string | null, method: InvoicePaymentRow['method'], amount: Decimal) => ({
  id: newId(), companyId: '', shopId: '', orderId: null, invoiceId: null, kind, paymentId, method, amount, tendered: null, change: null, tip: null,
  at: new Date(0),
}); // biome-ignore format: a table
const anyPayments = fc.array(
  fc.record({
    method: fc.constantFrom(...REFUND_ORDER),
    amount: fc.integer({ min: 1, max: 5_000 }).map(cents),
    percent: fc.integer({ min: 0, max: 100 }),
  }),
  { maxLength: 6 },
);

test('cards before cash, what came last first, never what was given back before', () => {
  const [cash, old, card] = [newId(), newId(), newId()];
  const facts = [
    fact('PAYMENT', old, 'CARD', cents(500)),
    fact('PAYMENT', cash, 'CASH', cents(1_000)),
    fact('PAYMENT', card, 'CARD', cents(300)),
    fact('REFUND', card, 'CARD', cents(100)),
  ];
  expect(refundPlan(facts, cents(900)).map((r) => [r.paymentId, r.amount.toFixed()])).toEqual([
    [card, '2'],
    [old, '5'],
    [cash, '2'],
  ]);
});

test('a plan gives back the amount or all there is, of each payment at most what is left of it', () => {
  fc.assert(
    fc.property(anyPayments, fc.integer({ min: 0, max: 20_000 }).map(cents), (payments, amount) => {
      const facts = payments.flatMap(({ method, amount: paid, percent }) => {
        const id = newId();
        const given = paid.times(percent).dividedBy(100).toDecimalPlaces(2, Decimal.ROUND_DOWN);
        const refund = given.gt(0) ? [fact('REFUND', id, method, given)] : [];
        return [fact('PAYMENT', id, method, paid), ...refund];
      });
      const of = (kind: string, id: string) =>
        sum(facts.filter((f) => f.kind === kind && f.paymentId === id).map((f) => f.amount));
      const plan = refundPlan(facts, amount);
      const left = sum(facts.map((f) => (f.kind === 'PAYMENT' ? f.amount : f.amount.negated())));
      expect(sum(plan.map((r) => r.amount)).equals(Decimal.min(amount, left))).toBe(true);
      for (const r of plan) {
        expect(r.amount.gt(ZERO)).toBe(true);
        expect(r.amount.lte(of('PAYMENT', r.paymentId).minus(of('REFUND', r.paymentId)))).toBe(true);
      }
      const ranks = plan.map((r) => REFUND_ORDER.indexOf(r.method));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }),
  );
});
