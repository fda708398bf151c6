import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { decimal, sum } from '@comptoir/kit/money';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { codes } from '../../orders/tests/till.ts';
import { type Counter, openCounter } from './counter.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.till.house.close());

const paid = async (amount: string) => {
  const orderId = await counter.order(amount);
  const { payment } = await counter.pay({ orderId, amount, method: 'CARD' });
  return { orderId, paymentId: payment?.id ?? '' };
};

test('money is given back in parts; the invoice is open again, and the order says so', async () => {
  const { orderId, paymentId } = await paid('20');
  const first = await counter.refund({ paymentId, amount: '5' });
  expect(first).toMatchObject({
    problems: [],
    refund: { amount: '5' },
    payment: { status: 'COMPLETED', refunded: '5' },
  });
  expect(await counter.bill(orderId)).toMatchObject({
    paymentStatus: 'PARTIAL',
    invoice: { status: 'VALIDATED', remaining: '5' },
  });
  const rest = await counter.refund({ paymentId, amount: '15' });
  expect(rest.payment).toMatchObject({ status: 'REFUNDED', refunded: '20' });
  expect(await counter.bill(orderId)).toMatchObject({ paymentStatus: 'REFUNDED', invoice: { remaining: '20' } });
  const events = await counter.till.told('PaymentRefunded', orderId);
  expect(events).toMatchObject([{ amount: '5', reason: 'cold', paymentId }, { amount: '15' }]);
  const facts = await counter.till.house.rows(
    'orders',
    `select from invoice_payment where order_id = $1 and kind = 'REFUND'`,
    [orderId],
  );
  expect(facts).toHaveLength(2);
});

test('never more than was paid, however many ask at once', async () => {
  const { orderId, paymentId } = await paid('10');
  const answers = await Promise.all(Array.from({ length: 8 }, () => counter.refund({ paymentId, amount: '3' })));
  expect(answers.filter((a) => a.refund)).toHaveLength(3);
  expect(new Set(answers.flatMap((a) => codes(a.problems)))).toEqual(new Set(['TOO_MUCH input.amount']));
  expect(await counter.bill(orderId)).toMatchObject({ paymentStatus: 'PARTIAL', invoice: { remaining: '9' } });
});

test('what makes no sense, or is not there, is refused', async () => {
  const { paymentId } = await paid('10');
  const refused = async (input: object, actor = counter.till.owner) =>
    codes((await counter.refund({ paymentId, amount: '1', ...input }, actor)).problems);
  expect(await refused({ amount: '0', reason: ' ' })).toEqual(['INVALID input.amount', 'INVALID input.reason']);
  expect(await refused({ amount: '0.001' })).toEqual(['INVALID input.amount']);
  for (const id of ['x', newId()]) expect(await refused({ paymentId: id })).toEqual(['NOT_FOUND input.paymentId']);
  expect(await refused({}, testActor())).toEqual(['NOT_FOUND input.paymentId']);
  const cashier = testActor({ companyId: counter.till.owner.companyId, permissions: ['payments:take'] });
  await expect(refused({}, cashier)).rejects.toThrow('not allowed');
});

test('the same key gives back once', async () => {
  const { orderId, paymentId } = await paid('10');
  const input = { paymentId, amount: '4', idempotencyKey: newId() };
  const together = await Promise.all(Array.from({ length: 4 }, () => counter.refund(input)));
  expect(new Set(together.map((r) => r.refund?.id)).size).toBe(1);
  expect((await counter.bill(orderId)).invoice?.remaining).toBe('4');
  expect(codes((await counter.refund({ ...input, amount: '5' })).problems)).toEqual([
    'IDEMPOTENCY_CONFLICT input.idempotencyKey',
  ]);
});

test('whatever is paid and given back, remaining = total − payments + refunds, and PAID exactly when nothing remains', async () => {
  const step = fc.record({
    kind: fc.constantFrom('pay', 'pay', 'refund'),
    cents: fc.integer({ min: 1, max: 1_500 }),
    at: fc.nat(9),
  });
  const total = decimal('20');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), fc.nat(7), async (steps, invoiceAt) => {
      const orderId = await counter.order('20', false);
      const made: { id: string; left: string }[] = [];
      const ledger = { received: [decimal(0)], refunded: [decimal(0)] };
      const invoice = () => counter.till.does('invoiceOrder', { orderId }, 'invoice { id }');
      for (const [i, { kind, cents, at }] of steps.entries()) {
        if (i === invoiceAt) await invoice();
        const amount = decimal(cents).dividedBy(100);
        if (kind === 'pay') {
          const { payment } = await counter.pay({ orderId, amount: amount.toFixed(), method: 'CARD' });
          made.push({ id: payment?.id ?? '', left: amount.toFixed() });
          ledger.received.push(amount);
        } else {
          const target = made[at % made.length];
          if (!target) continue;
          const { refund } = await counter.refund({ paymentId: target.id, amount: amount.toFixed() });
          expect(refund !== null).toBe(amount.lte(target.left));
          if (refund) {
            target.left = decimal(target.left).minus(amount).toFixed();
            ledger.refunded.push(amount);
          }
        }
      }
      if (invoiceAt >= steps.length) await invoice();
      const kept = sum(ledger.received).minus(sum(ledger.refunded));
      const remaining = kept.gte(total) ? decimal(0) : total.minus(kept);
      const bill = await counter.bill(orderId);
      expect(bill.invoice?.remaining).toBe(remaining.toFixed());
      expect(bill.invoice?.status).toBe(remaining.isZero() ? 'PAID' : 'VALIDATED');
      expect(bill.overpaid).toBe((kept.gt(total) ? kept.minus(total) : decimal(0)).toFixed());
      const received = sum(ledger.received);
      const expected = received.isZero()
        ? 'PENDING'
        : kept.isZero()
          ? 'REFUNDED'
          : kept.gte(total)
            ? 'PAID'
            : 'PARTIAL';
      expect(bill.paymentStatus).toBe(expected);
    }),
    { numRuns: 25 },
  );
});

test('the role that requests run under cannot change what was received', async () => {
  await paid('1');
  const client = new pg.Client({
    connectionString: counter.till.house.rooms.get('payments')?.service.db.url,
    options: '-c role=comptoir_app',
  });
  await client.connect();
  for (const change of [
    'update payment set amount = 0',
    'delete from payment',
    'update payment_refund set amount = 1',
    'delete from payment_refund',
  ]) {
    await expect(client.query(change)).rejects.toThrow('permission denied');
  }
  await client.end();
});
