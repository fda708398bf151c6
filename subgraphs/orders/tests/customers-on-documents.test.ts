import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { billsOf, SOUP } from './bills.ts';
import { customersOf } from './neighbours.ts';
import { codes, ORDER, type OrderAnswer, openTill, type Problem, type Till } from './till.ts';

const fresh = newId();
const customers = customersOf(new Map([[fresh, { displayName: 'Just registered', paymentTermsDays: 7 }]]));
const NOW = new Date('2030-01-10T12:00:00Z');
let till: Till;
let bills: ReturnType<typeof billsOf>;
beforeAll(async () => {
  till = await openTill([customers], { now: () => NOW });
  bills = billsOf(till);
});
afterAll(() => till.house.close());

test('an invoice names its customer as they were when it was validated, and keeps to their terms', async () => {
  const customerId = await till.customer({
    displayName: 'Café Ada', taxId: 'FR1', paymentTermsDays: 45, billingAddress: { street: '1 Rue', city: 'Lyon', postalCode: '69001', country: 'FR' },
  });
  const { invoice: draft } = await bills.create({ customerId });
  expect(draft?.recipient).toBeNull();
  await till.customer({ customerId, version: 2, displayName: 'Café Ada & Co', taxId: 'FR1', paymentTermsDays: 45 });
  const { invoice } = await bills.validate(draft?.id);
  expect(invoice).toMatchObject({ dueDate: '2030-02-24', recipient: { name: 'Café Ada & Co', taxId: 'FR1', billingAddress: null } });
  await till.customer({ customerId, version: 3, displayName: 'Gone' });
  expect((await bills.see(invoice?.id ?? ''))?.recipient?.name).toBe('Café Ada & Co');
  const { order } = await till.does<OrderAnswer>('createOrder', { shopId: till.shopId, customerId, lines: [SOUP] }, ORDER);
  const made = await till.does<{ invoice: { recipient: object } }>('invoiceOrder', { orderId: order?.id }, 'invoice { recipient { name } }');
  expect(made.invoice.recipient).toEqual({ name: 'Gone' });
}); // biome-ignore format: long lines

test('nothing is sold to a customer who is blocked', async () => {
  const customerId = await till.customer();
  const { invoice: draft } = await bills.create({ customerId });
  await till.customer({ customerId, version: 2, status: 'BLOCKED' });
  const sold = (verb: string, input: object, nouns: string) =>
    till.does<{ problems: Problem[] }>(verb, { shopId: till.shopId, customerId, lines: [SOUP], ...input }, nouns);
  const tenders = [{ method: 'CASH', amount: '12' }];
  for (const { problems } of [
    await bills.create({ customerId }),
    await bills.update(draft?.id, { customerId }),
    await sold('createOrder', {}, 'order { id }'),
    await sold('completeSale', { tenders }, 'order { id }'),
  ]) {
    expect(problems).toMatchObject([{ code: 'CUSTOMER_BLOCKED', path: ['input', 'customerId'] }]);
    expect(problems[0]?.message).toContain('Ada Lovelace');
  }
  expect(codes((await bills.validate(draft?.id)).problems)).toEqual(['CUSTOMER_BLOCKED input.invoiceId']);
});

test('one that customers has not told of yet is asked for; one it does not know is refused', async () => {
  const id = await bills.issued({ customerId: fresh });
  expect(await bills.see(id)).toMatchObject({ dueDate: '2030-01-17', recipient: { name: 'Just registered' } });
  expect(codes((await bills.create({ customerId: newId() })).problems)).toEqual(['NOT_FOUND input.customerId']);
});

test('while customers is away a document may name whom it likes', async () => {
  customers.away = true;
  const id = await bills.issued({ customerId: newId() });
  expect(await bills.see(id)).toMatchObject({ status: 'VALIDATED', recipient: null });
  customers.away = false;
});

test('an older event changes nothing', async () => {
  const customerId = await till.customer({ version: 5, displayName: 'New' });
  await till.customer({ customerId, version: 4, displayName: 'Old', status: 'BLOCKED' });
  expect((await bills.see(await bills.issued({ customerId })))?.recipient?.name).toBe('New');
});

test('who owes more than was agreed is warned of, never refused', async () => {
  const customerId = await till.customer({ creditLimit: '20' });
  const warned = async (verb: string, input: object) =>
    (
      await till.does<{ invoice: { id: string }; warnings: Problem[] }>(
        verb,
        input,
        'invoice { id } warnings { code message path details }',
      )
    ).warnings;
  await bills.issued({ customerId });
  const { invoice: draft } = await bills.create({ customerId });
  const told = [{ code: 'CREDIT_LIMIT_EXCEEDED', path: ['input', 'customerId'], details: { owed: '24', limit: '20' } }];
  expect(await warned('updateInvoice', { invoiceId: draft?.id })).toMatchObject(told);
  expect(await warned('validateInvoice', { invoiceId: draft?.id })).toMatchObject(told);
  await bills.pay(draft?.id ?? '', '16');
  expect(await bills.advance(customerId)).toBe('4');
  expect(await warned('createInvoice', { shopId: till.shopId, customerId, lines: [SOUP] })).toEqual([]);
  expect(
    await warned('createInvoice', { shopId: till.shopId, customerId, lines: [{ ...SOUP, quantity: '2' }] }),
  ).toMatchObject([{ details: { owed: '32' } }]);
  expect(await warned('createInvoice', { shopId: till.shopId, lines: [SOUP] })).toEqual([]);
});

test('restaurant is told why nobody is seated for a customer', async () => {
  const customerId = await till.customer({ status: 'BLOCKED' });
  const problems = async (id: string) =>
    (
      await till.house.run<{ _customerProblems: Problem[] }>(
        'orders', { ...till.owner, internal: true }, 'query ($id: ID!) { _customerProblems(customerId: $id) { code path } }', { id },
      )
    ).data._customerProblems;
  expect(await problems(customerId)).toEqual([{ code: 'CUSTOMER_BLOCKED', path: ['input', 'customerId'] }]);
  expect(await problems(await till.customer())).toEqual([]);
  expect(await problems('x')).toMatchObject([{ code: 'INVALID' }]);
}); // biome-ignore format: a call
