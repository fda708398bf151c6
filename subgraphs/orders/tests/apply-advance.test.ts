import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { billsOf, SOUP } from './bills.ts';
import { codes, openTill, type Till } from './till.ts';

let till: Till;
let bills: ReturnType<typeof billsOf>;
let customerId: string;
beforeAll(async () => {
  till = await openTill();
  bills = billsOf(till);
});
beforeEach(async () => {
  customerId = await till.customer();
});
afterAll(() => till.house.close());

const invoiceOf = (price: string) => bills.issued({ customerId, lines: [{ ...SOUP, unitPrice: price }] });

test('what was paid too much pays the next invoice, in part and to the end', async () => {
  await bills.pay(await invoiceOf('10'), '25');
  expect(await bills.advance(customerId)).toBe('15');
  const next = await invoiceOf('20');
  expect((await bills.apply(next, { amount: '5' })).invoice).toMatchObject({ applied: '5', paid: '5', remaining: '15', status: 'VALIDATED' });
  expect((await bills.apply(next)).invoice).toMatchObject({ applied: '15', paid: '15', remaining: '5' });
  expect(await bills.advance(customerId)).toBe('0');
  await bills.pay(next, '5');
  expect(await bills.see(next)).toMatchObject({ status: 'PAID', remaining: '0' });
  expect(await till.toldOf('SaleSettled', next)).toHaveLength(1);
}); // biome-ignore format: long lines

test('it takes what remains and no more; money from a credit note is an advance as well', async () => {
  const first = await invoiceOf('10');
  await bills.pay(first, '10');
  await bills.credit(first);
  expect(await bills.advance(customerId)).toBe('10');
  const next = await invoiceOf('4');
  expect((await bills.apply(next)).invoice).toMatchObject({ applied: '4', status: 'PAID', overpaid: '0' });
  expect(await bills.advance(customerId)).toBe('6');
  await bills.credit(next);
  expect(await bills.advance(customerId)).toBe('10');
});

test('money before the invoice, and at the counter, becomes an advance too', async () => {
  const line = { ...SOUP, unitPrice: '8' };
  const { order } = await till.does<{ order: { id: string } }>('createOrder', { shopId: till.shopId, customerId, lines: [line] }, 'order { id }');
  await till.does('_receivePayment', { paymentId: newId(), orderId: order.id, amount: '10', method: 'CARD' }, 'event');
  expect(await bills.advance(customerId)).toBe('0');
  await till.does('invoiceOrder', { orderId: order.id }, 'invoice { id }');
  expect(await bills.advance(customerId)).toBe('2');
  const tenders = [{ method: 'CARD', amount: '9' }];
  await till.does('completeSale', { shopId: till.shopId, customerId, lines: [line], tenders }, 'order { id }');
  expect(await bills.advance(customerId)).toBe('3');
}); // biome-ignore format: long lines

test('more than there is, more than is due, nothing due, nobody, a cancelled one: refused', async () => {
  const poor = await invoiceOf('10');
  const refused = async (id: string, given: object = {}) => codes((await bills.apply(id, given)).problems);
  expect(await refused(poor)).toEqual(['TOO_MUCH input.amount']);
  await bills.pay(await invoiceOf('1'), '21');
  expect(await refused(poor, { amount: '20.01' })).toEqual(['TOO_MUCH input.amount']);
  expect(await refused(poor, { amount: '10.01' })).toEqual(['TOO_MUCH input.amount']);
  expect(await refused(poor, { amount: '0' })).toEqual(['INVALID input.amount']);
  expect(await refused(poor, { amount: '0.001' })).toEqual(['INVALID input.amount']);
  await bills.apply(poor);
  expect(await refused(poor)).toEqual(['TOO_MUCH input.amount']);
  expect(await refused(await bills.issued())).toEqual(['ILLEGAL_STATE input.invoiceId']);
  const cancelled = await invoiceOf('3');
  await bills.cancel(cancelled);
  expect(await refused(cancelled)).toEqual(['ILLEGAL_STATE input.invoiceId']);
  expect(codes((await bills.apply(poor, {}, testActor())).problems)).toEqual(['NOT_FOUND input.invoiceId']);
  expect(await bills.advance(customerId)).toBe('10');
});

test('two at once together never use more than there is', async () => {
  await bills.pay(await invoiceOf('1'), '11');
  const invoices = await Promise.all(Array.from({ length: 4 }, () => invoiceOf('4')));
  const all = await Promise.all(invoices.map((id) => bills.apply(id, { amount: '4' })));
  expect(all.filter((one) => one.problems.length === 0)).toHaveLength(2);
  expect(await bills.advance(customerId)).toBe('2');
});

test('money given back that had paid other invoices is taken back from them, the latest first', async () => {
  const first = await invoiceOf('10');
  const paid = (await bills.pay(first, '40')).event?.payload.paymentId;
  const [older, newer] = [await invoiceOf('15'), await invoiceOf('15')];
  await bills.apply(older);
  await bills.apply(newer);
  await bills.refund(paid, first, '20');
  expect(await bills.see(newer)).toMatchObject({ applied: '0', remaining: '15', status: 'VALIDATED' });
  expect(await bills.see(older)).toMatchObject({ applied: '10', remaining: '5', status: 'VALIDATED' });
  expect(await bills.see(first)).toMatchObject({ paid: '10', remaining: '0', status: 'PAID' });
  expect(await bills.advance(customerId)).toBe('0');
});

test('the advance of a customer who is merged into another is the other’s, and pays what is theirs; the neighbours hear of it', async () => {
  const [kept, gone] = [await till.customer(), await till.customer()];
  const first = await bills.issued({ customerId: gone, lines: [{ ...SOUP, unitPrice: '10' }] });
  const payment = await bills.pay(first, '30');
  await till.customer({ customerId: gone, version: 2, mergedInto: kept });
  const owed = await bills.issued({ customerId: kept, lines: [{ ...SOUP, unitPrice: '8' }] });
  const { invoice } = await bills.apply(owed);
  expect(invoice).toMatchObject({ status: 'PAID', remaining: '0' });
  expect(await till.toldOf('AdvanceApplied', owed)).toMatchObject([{ amount: '8', customerId: kept }]);
  const late = await bills.issued({ customerId: gone, lines: [{ ...SOUP, unitPrice: '3' }] });
  await bills.pay(late, '5');
  expect([await bills.advance(kept), await bills.advance(gone)]).toEqual(['14', '14']);
  await bills.refund(payment.event?.payload.paymentId, first, '20');
  expect(await bills.see(owed)).toMatchObject({ status: 'VALIDATED', remaining: '6' });
  expect(await bills.advance(kept)).toBe('0');
});
