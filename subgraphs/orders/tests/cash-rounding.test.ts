import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { billsOf, SOUP } from './bills.ts';
import { codes, ORDER, type OrderAnswer, openTill, type Problem, type Till } from './till.ts';

let till: Till;
let bills: ReturnType<typeof billsOf>;
beforeAll(async () => {
  till = await openTill();
  till.shopId = await till.shop({ cashRounding: '0.05' });
  bills = billsOf(till);
});
afterAll(() => till.house.close());

const LINES = [{ ...SOUP, unitPrice: '15.72' }];
interface Sold {
  order: { paymentStatus: string; status: string };
  invoice: { id: string; total: string; taxTotal: string; status: string; paid: string; remaining: string; cashRounded: string };
  problems: Problem[];
} // biome-ignore format: a table
const sell = (...tenders: object[]) =>
  till.does<Sold>('completeSale', { shopId: till.shopId, lines: LINES, tenders },
    'order { paymentStatus status } invoice { id total taxTotal status paid remaining cashRounded }'); // biome-ignore format: a call

test('all cash pays 15.70 of 15.72; the tax and the total stay, and the invoice is paid', async () => {
  const { order, invoice } = await sell({ method: 'CASH', amount: '15.70', tendered: '20' });
  expect(order).toEqual({ paymentStatus: 'PAID', status: 'COMPLETED' });
  expect(invoice).toMatchObject({ total: '15.72', taxTotal: '2.62', status: 'PAID', paid: '15.72', remaining: '0', cashRounded: '0.02' });
  expect(await till.toldOf('CashRounded', invoice.id)).toMatchObject([{ amount: '0.02', currency: 'EUR' }]);
  expect(await till.toldOf('PaymentReceived', invoice.id)).toMatchObject([{ amount: '15.7', change: '4.3' }]);
}); // biome-ignore format: a line

test('card and cash pay 15.73', async () => {
  const { invoice } = await sell({ method: 'CARD', amount: '10.03' }, { method: 'CASH', amount: '5.70' });
  expect(invoice).toMatchObject({ status: 'PAID', paid: '15.72', cashRounded: '-0.01' });
  const exact = await sell({ method: 'CARD', amount: '15.72' });
  expect(exact.invoice).toMatchObject({ status: 'PAID', cashRounded: '0' });
  expect(codes((await sell({ method: 'CASH', amount: '15.65' })).problems)).toEqual(['TENDER_TOO_SMALL input.tenders']);
});

test('an invoice says what cash pays of it; paid so, in cash, nothing remains', async () => {
  const id = await bills.issued({ lines: LINES });
  expect(await bills.see(id)).toMatchObject({ remaining: '15.72', cashDue: '15.7' });
  await bills.pay(id, '10.03');
  expect(await bills.see(id)).toMatchObject({ remaining: '5.69', cashDue: '5.7' });
  const paid = (await bills.pay(id, '5.70', { method: 'CASH' })).event?.payload.paymentId;
  expect(await bills.see(id)).toMatchObject({ status: 'PAID', paid: '15.72', overpaid: '0', cashRounded: '-0.01' });
  await bills.refund(paid, id, '5.70');
  expect(await bills.see(id)).toMatchObject({
    status: 'VALIDATED',
    paid: '10.03',
    remaining: '5.69',
    cashRounded: '0',
  });
  expect(await till.toldOf('CashRounded', id)).toMatchObject([{ amount: '-0.01' }, { amount: '0.01' }]);
});

test('by card, or a part in cash, nothing is rounded', async () => {
  const id = await bills.issued({ lines: LINES });
  await bills.pay(id, '15.70');
  expect(await bills.see(id)).toMatchObject({ status: 'VALIDATED', remaining: '0.02', cashDue: '0.02' });
  const other = await bills.issued({ lines: LINES });
  await bills.pay(other, '5', { method: 'CASH' });
  expect(await bills.see(other)).toMatchObject({ remaining: '10.72', cashRounded: '0' });
});

test('an order that is paid in cash before it is invoiced is invoiced as paid', async () => {
  const { order } = await till.does<OrderAnswer>('createOrder', { shopId: till.shopId, lines: LINES }, ORDER);
  await till.does('_receivePayment', { paymentId: crypto.randomUUID(), orderId: order?.id, amount: '15.70', method: 'CASH' }, 'event');
  const { invoice } = await till.does<{ invoice: object }>('invoiceOrder', { orderId: order?.id }, 'invoice { status remaining cashRounded }');
  expect(invoice).toEqual({ status: 'PAID', remaining: '0', cashRounded: '0.02' });
}); // biome-ignore format: long lines

test('a part of a rounded payment that is given back leaves the rounding; the rest of it takes it along', async () => {
  const id = await bills.issued({ lines: LINES });
  const paid = (await bills.pay(id, '15.70', { method: 'CASH' })).event?.payload.paymentId;
  await bills.refund(paid, id, '5');
  expect(await bills.see(id)).toMatchObject({ remaining: '5', cashRounded: '0.02' });
  await bills.refund(paid, id, '10.70');
  expect(await bills.see(id)).toMatchObject({ remaining: '15.72', cashRounded: '0' });
});
