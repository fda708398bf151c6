import { testActor } from '@comptoir/dev-env/testing';
import { Decimal, sum, ZERO } from '@comptoir/kit/money';
import { Refusal } from '@comptoir/kit/problems';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { settleTenders, type TenderInput } from './tenders.ts';

const METHODS = ['CASH', 'CARD', 'TRANSFER', 'CHECK', 'MOBILE', 'VOUCHER', 'LOYALTY'] as const;
const cents = (n: number) => new Decimal(n).dividedBy(100);
const anyTender = fc
  .record({
    method: fc.constantFrom(...METHODS, 'CASH' as const),
    amount: fc.integer({ min: 1, max: 5_000 }).map(cents),
    tip: fc.option(fc.integer({ min: 0, max: 500 }).map(cents)),
    more: fc.option(fc.integer({ min: 0, max: 2_000 }).map(cents)),
  })
  .map(({ more, ...t }): TenderInput => {
    const handed = t.method === 'CASH' && more !== null;
    return { ...t, tendered: handed ? t.amount.plus(t.tip ?? ZERO).plus(more) : null };
  });
const anySale = fc.record({
  total: fc.integer({ min: 0, max: 10_000 }).map(cents),
  tenders: fc.array(anyTender, { maxLength: 7 }),
  mayAdvance: fc.boolean(),
  cashStep: fc.constantFrom(null, cents(5), cents(10), cents(50)),
});

test('whatever is given, money goes to the total, to tips, back as change or to the customer’s credit, to the cent', () => {
  let settledSales = 0;
  fc.assert(
    fc.property(anySale, ({ total, tenders, mayAdvance, cashStep }) => {
      const given = sum(tenders.map((t) => t.amount));
      try {
        const { settled, rounded } = settleTenders(testActor(), total, tenders, { mayAdvance, cashStep });
        settledSales++;
        const counted = sum(settled.map((t) => t.amount)).plus(rounded);
        if (cashStep === null) expect(rounded.isZero()).toBe(true);
        else expect(rounded.abs().times(2).lte(cashStep)).toBe(true);
        expect(counted.gte(total)).toBe(true);
        if (!mayAdvance) expect(counted.equals(total)).toBe(true);
        for (const [i, t] of settled.entries()) {
          expect(t.amount.gt(0)).toBe(true);
          if (t.method !== 'CASH') expect([t.tendered, t.change]).toEqual([null, null]);
          else {
            const back = t.tendered?.minus(t.amount).minus(t.tip ?? ZERO);
            expect(t.change?.equals(back ?? ZERO) && t.change.gte(0)).toBe(true);
          }
          expect(t.tip?.toFixed()).toBe(tenders[i]?.tip?.toFixed());
        }
        // Cash never makes an advance: it comes back as change.
        const byCash = sum(settled.filter((t) => t.method === 'CASH').map((t) => t.amount));
        if (byCash.gt(0)) expect(counted.equals(total)).toBe(true);
      } catch (error) {
        const codes = error instanceof Refusal ? error.problems.map((p) => p.code) : [];
        expect(codes.every((code) => code === 'TOO_MUCH' || code === 'TENDER_TOO_SMALL')).toBe(true);
        expect(codes.length).toBeGreaterThan(0);
        if (cashStep === null) expect(codes.includes('TENDER_TOO_SMALL')).toBe(given.lt(total));
      }
    }),
    { numRuns: 1_000 },
  );
  expect(settledSales).toBeGreaterThan(50);
});

test('cash pays what there are coins for; the tax and the total stay', () => {
  const settle = (...tenders: TenderInput[]) =>
    settleTenders(testActor(), cents(1_572), tenders, { mayAdvance: false, cashStep: cents(5) });
  const cash = (n: number): TenderInput => ({ method: 'CASH', amount: cents(n) });
  const seen = ({ settled, rounded }: ReturnType<typeof settle>) =>
    [...settled.map((t) => t.amount), rounded].map(String);
  expect(seen(settle(cash(1_570)))).toEqual(['15.7', '0.02']);
  expect(seen(settle({ method: 'CARD', amount: cents(1_003) }, cash(570)))).toEqual(['10.03', '5.7', '-0.01']);
  expect(seen(settle({ method: 'CARD', amount: cents(1_572) }))).toEqual(['15.72', '0']);
  expect(() => settle(cash(1_569))).toThrow(Refusal);
});
