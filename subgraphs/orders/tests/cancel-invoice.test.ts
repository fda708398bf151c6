import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { billsOf, SOUP } from './bills.ts';
import { codes, ORDER, type OrderAnswer, openTill, type Problem, type Till } from './till.ts';

let till: Till;
let bills: ReturnType<typeof billsOf>;
beforeAll(async () => {
  till = await openTill();
  bills = billsOf(till);
});
afterAll(() => till.house.close());

test('a validated one keeps its number and counts nowhere; the neighbours are told', async () => {
  const id = await bills.issued();
  const { number } = (await bills.see(id)) ?? {};
  const { invoice, problems } = await bills.cancel(id, { reason: 'Wrong customer' });
  expect(problems).toEqual([]);
  expect(invoice).toMatchObject({ status: 'CANCELLED', number, cancelReason: 'Wrong customer', paid: '0' });
  expect(await till.toldOf('InvoiceCancelled', id)).toMatchObject([{ number, total: '12', reason: 'Wrong customer' }]);
  expect(codes((await bills.cancel(id)).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
  expect(Number((await bills.see(await bills.issued()))?.number?.slice(-6))).toBe(Number(number?.slice(-6)) + 1);
});

test('one that is paid, even in part, is refused, and so is a free one', async () => {
  const id = await bills.issued();
  await bills.pay(id, '1');
  expect(codes((await bills.cancel(id)).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
  await bills.pay(id, '11');
  expect(codes((await bills.cancel(id)).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
  const free = await bills.issued({ lines: [{ ...SOUP, unitPrice: '0' }] });
  expect(codes((await bills.cancel(free)).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
});

test('a draft is discarded without ever having had a number', async () => {
  const { invoice: draft } = await bills.create();
  expect((await bills.cancel(draft?.id)).invoice).toMatchObject({ status: 'CANCELLED', number: null });
  expect(await till.toldOf('InvoiceCancelled', draft?.id)).toEqual([]);
  expect(codes((await bills.cancel(draft?.id)).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
});

test('an order whose invoice was cancelled is invoiced anew', async () => {
  const { order } = await till.does<OrderAnswer>('createOrder', { shopId: till.shopId, lines: [SOUP] }, ORDER);
  const invoice = () =>
    till.does<{ invoice: { id: string; number: string } | null; problems: Problem[] }>(
      'invoiceOrder', { orderId: order?.id }, 'invoice { id number }',
    ); // biome-ignore format: a call
  const first = (await invoice()).invoice;
  await bills.cancel(first?.id);
  const second = (await invoice()).invoice;
  expect(second?.id).not.toBe(first?.id);
  expect(await bills.see(second?.id ?? '')).toMatchObject({ status: 'VALIDATED', order: { id: order?.id } });
});

test('a reason is needed; an unknown one and another company’s are refused', async () => {
  const id = await bills.issued();
  expect(codes((await bills.cancel(id, { reason: ' ' })).problems)).toEqual(['INVALID input.reason']);
  expect(codes((await bills.cancel(id, {}, testActor())).problems)).toEqual(['NOT_FOUND input.invoiceId']);
  expect(codes((await bills.cancel(newId())).problems)).toEqual(['NOT_FOUND input.invoiceId']);
  const cashier = testActor({ companyId: till.owner.companyId, permissions: ['orders:invoice', 'orders:read'] });
  await expect(bills.cancel(id, {}, cashier)).rejects.toThrow();
});
