import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { billsOf, SOUP } from './bills.ts';
import { customersOf } from './neighbours.ts';
import { codes, openTill, type Problem, type Till } from './till.ts';

const customerId = newId();
const customers = customersOf(new Map([[customerId, {}]]));
let till: Till;
let bills: ReturnType<typeof billsOf>;
beforeAll(async () => {
  till = await openTill([customers]);
  bills = billsOf(till);
});
afterAll(() => till.house.close());
beforeEach(() => {
  customers.away = false;
  customers.redeemed.length = 0;
});

interface Sold {
  order: { paymentStatus: string } | null;
  invoice: { id: string } | null;
  payments: { id: string }[] | null;
  problems: Problem[];
}
const sell = (tenders: object[], given: object = {}) =>
  till.does<Sold>(
    'completeSale',
    { shopId: till.shopId, customerId, lines: [{ ...SOUP, unitPrice: '12' }], tenders, ...given },
    'order { paymentStatus } invoice { id } payments { id }',
  );
const asked = () =>
  customers.redeemed.map(({ paymentId, amount, currency }) => [paymentId, amount.toFixed(), currency]);

test('points pay a part of a sale, taken from the customer for that very payment', async () => {
  const { order, payments, invoice } = await sell([
    { method: 'CARD', amount: '4' },
    { method: 'LOYALTY', amount: '8' },
  ]);
  expect(order?.paymentStatus).toBe('PAID');
  expect(asked()).toEqual([[payments?.[1]?.id, '8', 'EUR']]);
  expect(await till.toldOf('PaymentReceived', invoice?.id)).toMatchObject([
    { method: 'CARD' },
    { method: 'LOYALTY', amount: '8' },
  ]);
});

test('a repeated sale takes no points again', async () => {
  const tenders = [
    { method: 'LOYALTY', amount: '8' },
    { method: 'CASH', amount: '4' },
  ];
  const first = await sell(tenders, { idempotencyKey: 'once' });
  expect((await sell(tenders, { idempotencyKey: 'once' })).order).toEqual(first.order);
  expect(asked()).toHaveLength(1);
});

test('what customers refuses is told at the tender; nothing is kept', async () => {
  const lacking = await sell([
    { method: 'CARD', amount: '1' },
    { method: 'LOYALTY', amount: '11' },
  ]);
  expect(lacking).toMatchObject({
    order: null,
    problems: [{ code: 'TOO_MUCH', path: ['input', 'tenders', '1', 'amount'] }],
  });
  const nobody = await sell([{ method: 'LOYALTY', amount: '12', tip: '1' }], { customerId: null });
  expect(codes(nobody.problems)).toEqual(['INVALID input.tenders.0.method', 'INVALID input.tenders.0.tip']);
  customers.away = true;
  const away = await sell([{ method: 'LOYALTY', amount: '12' }]);
  expect(codes(away.problems)).toEqual(['TRY_AGAIN input.tenders.0.method']);
  expect(asked()).toEqual([]);
});

test('points pay an invoice up to what remains, and only for whom it is made out to', async () => {
  const invoiceId = await bills.issued({ customerId });
  const pay = (amount: string, given: object = {}) => bills.pay(invoiceId, amount, { method: 'LOYALTY', ...given });
  expect(codes((await pay('12.01')).problems)).toEqual(['TOO_MUCH input.amount']);
  expect(codes((await pay('11')).problems)).toEqual(['TOO_MUCH input.amount']);
  customers.away = true;
  expect(codes((await pay('9')).problems)).toEqual(['TRY_AGAIN input.method']);
  customers.away = false;
  const { event } = await pay('9');
  expect(asked()).toEqual([[event?.payload.paymentId, '9', 'EUR']]);
  expect(await bills.see(invoiceId)).toMatchObject({ paid: '9', remaining: '3' });
  const anyones = await bills.issued();
  expect(codes((await bills.pay(anyones, '1', { method: 'LOYALTY' })).problems)).toEqual(['INVALID input.method']);
});
