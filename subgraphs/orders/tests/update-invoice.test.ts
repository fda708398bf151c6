import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { billsOf, SOUP } from './bills.ts';
import { codes, openTill, type Till } from './till.ts';

let till: Till;
let bills: ReturnType<typeof billsOf>;
beforeAll(async () => {
  till = await openTill();
  bills = billsOf(till);
});
afterAll(() => till.house.close());

test('what is given changes, what is left out stays, null empties', async () => {
  const customerId = newId();
  const { invoice: draft } = await bills.create({ customerId, dueDate: '2030-01-31', notes: 'Thanks' });
  const { invoice: discounted } = await bills.update(draft?.id, { discountPercent: '50' });
  expect(discounted).toMatchObject({ customerId, dueDate: '2030-01-31', notes: 'Thanks', total: '6', version: 2 });
  expect(discounted?.lines.map((l) => l.id)).toEqual(draft?.lines.map((l) => l.id));
  const { invoice } = await bills.update(draft?.id, {
    customerId: null, dueDate: null, notes: null, discountPercent: null, lines: [SOUP, { ...SOUP, name: 'Bread', quantity: '2' }],
  }); // biome-ignore format: a call
  expect(invoice).toMatchObject({ customerId: null, dueDate: null, notes: null, total: '36', lines: [{ name: 'Soup' }, { name: 'Bread' }] });
}); // biome-ignore format: a line

test('somebody faster, a validated one, a discarded one, an unknown one and another company’s are refused', async () => {
  const { invoice: draft } = await bills.create();
  await bills.update(draft?.id, { notes: 'First' });
  expect(codes((await bills.update(draft?.id, { notes: 'Second', version: 1 })).problems)).toEqual([
    'VERSION_CONFLICT input.version',
  ]);
  expect(codes((await bills.update(draft?.id, {}, testActor())).problems)).toEqual(['NOT_FOUND input.invoiceId']);
  expect(codes((await bills.update(newId(), {})).problems)).toEqual(['NOT_FOUND input.invoiceId']);
  expect(codes((await bills.update('x', {})).problems)).toEqual(['NOT_FOUND input.invoiceId']);
  await bills.validate(draft?.id);
  expect(codes((await bills.update(draft?.id, { notes: 'Late' })).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
  const { invoice: discarded } = await bills.create();
  await bills.cancel(discarded?.id);
  expect(codes((await bills.update(discarded?.id, {})).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
});
