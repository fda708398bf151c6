import { newId } from '@comptoir/kit/id';
import { type Decimal, decimal, sum, ZERO } from '@comptoir/kit/money';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Counter, openCounter } from './counter.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.till.house.close());

const step = fc.record({
  kind: fc.constantFrom('pay', 'pay', 'refund', 'in', 'out', 'turn'),
  method: fc.constantFrom('CASH', 'CARD', 'CHECK'),
  cents: fc.integer({ min: 1, max: 2_000 }),
  tip: fc.integer({ min: 0, max: 200 }),
  at: fc.nat(9),
});

test('whatever is paid, given back and moved: expected = float + cash in − cash out, every cent is in one Z, totals only grow', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const { register } = await counter.register({ name: `Till ${newId()}` });
      const registerId = register?.id ?? '';
      const made: { id: string; method: string; left: Decimal }[] = [];
      const ever = { sales: [] as Decimal[], refunds: [] as Decimal[] };
      let drawer = decimal('50');
      let session = (await counter.open({ registerId, float: '50' })).session?.id;
      let perpetual = ZERO;
      let number = 0;
      const close = async () => {
        const { session: closed, zReport } = await counter.close({ sessionId: session });
        expect(closed).toMatchObject({ expected: drawer.toFixed(), difference: drawer.neg().toFixed() });
        expect(zReport).toMatchObject({ number: String(++number), perpetualTotal: sum(ever.sales).toFixed() });
        expect(decimal(zReport?.perpetualTotal ?? 0).gte(perpetual)).toBe(true);
        perpetual = decimal(zReport?.perpetualTotal ?? 0);
      };
      for (const { kind, method, cents, tip, at } of steps) {
        const amount = decimal(cents).dividedBy(100);
        if (kind === 'pay') {
          const orderId = await counter.order(amount.toFixed());
          const tips = decimal(tip).dividedBy(100);
          const { payment } = await counter.pay({
            orderId,
            amount: amount.toFixed(),
            tip: tips.toFixed(),
            method,
            registerId,
          });
          made.push({ id: payment?.id ?? '', method, left: amount });
          ever.sales.push(amount);
          if (method === 'CASH') drawer = drawer.plus(amount).plus(tips);
        } else if (kind === 'refund') {
          const target = made[at % made.length];
          if (!target) continue;
          const { refund } = await counter.refund({ paymentId: target.id, amount: amount.toFixed() });
          expect(refund !== null).toBe(amount.lte(target.left));
          if (!refund) continue;
          target.left = target.left.minus(amount);
          ever.refunds.push(amount);
          if (target.method === 'CASH') drawer = drawer.minus(amount);
        } else if (kind === 'turn') {
          await close();
          drawer = decimal('50');
          session = (await counter.open({ registerId, float: '50' })).session?.id;
        } else {
          const given = {
            sessionId: session,
            kind: kind === 'in' ? 'FLOAT_TOP_UP' : 'EXPENSE',
            amount: amount.toFixed(),
          };
          const { movement } = await counter.move(given);
          expect(movement !== null).toBe(kind === 'in' || amount.lte(drawer));
          if (movement) drawer = kind === 'in' ? drawer.plus(amount) : drawer.minus(amount);
        }
      }
      await close();
      const { zReports, verifyZReports } = await counter.ask<{
        zReports: { edges: { node: { report: { sales: string; refunds: string } } }[] };
        verifyZReports: { valid: boolean };
      }>(
        `query ($id: ID!) { zReports(filter: { registerId: $id }) { edges { node { report { sales refunds } } } } verifyZReports(registerId: $id) { valid } }`,
        { id: registerId },
      );
      const told = zReports.edges.map(({ node }) => node.report);
      expect(sum(told.map((r) => decimal(r.sales))).toFixed()).toBe(sum(ever.sales).toFixed());
      expect(sum(told.map((r) => decimal(r.refunds))).toFixed()).toBe(sum(ever.refunds).toFixed());
      expect(verifyZReports.valid).toBe(true);
    }),
    { numRuns: 15 },
  );
});
