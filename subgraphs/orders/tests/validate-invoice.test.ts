import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { billsOf, SOUP } from './bills.ts';
import { stockOf } from './neighbours.ts';
import { codes, openTill, type Till } from './till.ts';

const flour = newId();
const stock = stockOf(new Map([[flour, 5]]));
let now = new Date('2030-01-10T23:30:00Z');
let till: Till;
let bills: ReturnType<typeof billsOf>;
beforeAll(async () => {
  till = await openTill([stock], { now: () => now });
  bills = billsOf(till);
  await till.product({ productId: flour, name: 'Flour', stockable: true });
});
afterAll(() => till.house.close());

test('it gets its number, the shop’s day and its due date; payment is not asked for', async () => {
  const customerId = newId();
  const { invoice: draft } = await bills.create({ customerId, lines: [SOUP, { productId: flour, quantity: '2', discountPercent: '10' }] });
  const { invoice, problems } = await bills.validate(draft?.id);
  expect(problems).toEqual([]);
  expect(invoice).toMatchObject({
    id: draft?.id, number: 'INV-2030-000001', status: 'VALIDATED', businessDay: '2030-01-11', dueDate: '2030-02-10', total: '19.11', remaining: '19.11',
    lines: draft?.lines.map(({ id }) => ({ id })),
  });
  expect(await till.toldOf('InvoiceValidated', draft?.id)).toMatchObject([
    {
      number: 'INV-2030-000001', orderId: null, customerId, businessDay: '2030-01-11', dueDate: '2030-02-10', total: '19.11',
      lines: [
        { lineId: draft?.lines[0]?.id, orderLineId: null, name: 'Soup', taxRate: '20', subTotal: '10', taxTotal: '2', total: '12' },
        { lineId: draft?.lines[1]?.id, productId: flour, discountPercent: '10', total: '7.11', stockable: true },
      ],
    },
  ]);
  expect(stock.asked).toEqual([]);
}); // biome-ignore format: tables

test('a due date that was given stands; one that has passed makes it overdue, in the shop’s day', async () => {
  const id = await bills.issued({ dueDate: '2030-01-11' });
  expect(await bills.see(id)).toMatchObject({ status: 'VALIDATED', dueDate: '2030-01-11' });
  now = new Date('2030-01-11T23:30:00Z');
  expect((await bills.see(id))?.status).toBe('OVERDUE');
});

test('twice gives one number: by the key the first answer, without it a refusal', async () => {
  const { invoice: draft } = await bills.create();
  const idempotencyKey = newId();
  const [first, second] = await Promise.all([1, 2].map(() => bills.validate(draft?.id, { idempotencyKey })));
  expect(first?.invoice?.number).toBe(second?.invoice?.number);
  expect(codes((await bills.validate(draft?.id)).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
});

test('an empty one, an unknown one, a discarded one and another company’s are refused', async () => {
  const { invoice: empty } = await bills.create({ lines: [] });
  expect(codes((await bills.validate(empty?.id)).problems)).toEqual(['INVALID input.invoiceId']);
  expect(codes((await bills.validate(newId())).problems)).toEqual(['NOT_FOUND input.invoiceId']);
  expect(codes((await bills.validate(empty?.id, {}, testActor())).problems)).toEqual(['NOT_FOUND input.invoiceId']);
  expect(codes((await bills.validate(empty?.id, { version: 2 })).problems)).toEqual(['VERSION_CONFLICT input.version']);
  await bills.cancel(empty?.id);
  expect(codes((await bills.validate(empty?.id)).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
});

test('one that costs nothing is paid from the start', async () => {
  const id = await bills.issued({ lines: [{ ...SOUP, unitPrice: '0' }] });
  expect(await bills.see(id)).toMatchObject({ status: 'PAID', remaining: '0' });
  expect(await till.toldOf('SaleSettled', id)).toHaveLength(1);
});

test('a STRICT shop asks stock; what lacks is refused and the draft stays', async () => {
  const shopId = await till.shop({ stockPolicy: 'STRICT' });
  const { invoice: draft } = await bills.create({ shopId, lines: [SOUP, { productId: flour, quantity: '6' }] });
  expect(codes((await bills.validate(draft?.id)).problems)).toEqual(['INSUFFICIENT_STOCK input.lines.1.quantity']);
  expect((await bills.see(draft?.id ?? ''))?.status).toBe('DRAFT');
  const { invoice: smaller } = await bills.update(draft?.id, { lines: [{ productId: flour, quantity: '5' }] });
  expect((await bills.validate(draft?.id)).problems).toEqual([]);
  expect(stock.asked.slice(-1)).toMatchObject([
    { shopId, orderId: draft?.id, lines: [{ lineId: smaller?.lines[0]?.id }] },
  ]);
});

test('it is paid in parts, by its id alone; what is over is shown', async () => {
  const id = await bills.issued();
  expect((await bills.pay(id, '5')).event?.payload).toMatchObject({ invoiceId: id, orderId: null, amount: '5' });
  expect(await bills.see(id)).toMatchObject({ status: 'VALIDATED', paid: '5', remaining: '7' });
  await bills.pay(id, '8', { method: 'CASH', tendered: '10' });
  expect(await bills.see(id)).toMatchObject({ status: 'PAID', paid: '12', remaining: '0', overpaid: '1' });
  expect(await till.toldOf('SaleSettled', id)).toMatchObject([
    { orderId: null, receipt: { payments: [{ amount: '5' }, { amount: '8', change: '2' }] } },
  ]);
});

test('neither a draft nor a cancelled one takes money', async () => {
  const { invoice: draft } = await bills.create();
  expect(codes((await bills.pay(draft?.id ?? '', '5')).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
  const id = await bills.issued();
  await bills.cancel(id);
  expect(codes((await bills.pay(id, '5')).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
});
