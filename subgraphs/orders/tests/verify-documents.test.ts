import { testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { billsOf, SOUP } from './bills.ts';
import { openTill, type Till } from './till.ts';

const NOW = new Date('2030-06-01T10:00:00Z');
let till: Till;
let bills: ReturnType<typeof billsOf>;
beforeAll(async () => {
  till = await openTill([], { now: () => NOW });
  bills = billsOf(till);
  const customerId = await till.customer({ billingAddress: { street: '1 Rue', city: 'Lyon', postalCode: null, country: 'FR' } });
  const line = { ...SOUP, quantity: '1.5', unitPrice: '3.95', discountPercent: '12.5' };
  const ids = await Promise.all(Array.from({ length: 12 }, () => bills.issued({ customerId, lines: [line, SOUP], notes: 'Thanks' })));
  await till.does('completeSale', { shopId: till.shopId, lines: [SOUP], tenders: [{ method: 'CASH', amount: '12' }] }, 'order { id }');
  for (const id of ids.slice(0, 4)) await bills.credit(id);
  await bills.cancel(ids[5]);
  await bills.pay(ids[6] ?? '', '4');
}); // biome-ignore format: long lines
afterAll(() => till.house.close());

interface Chain {
  checked: number;
  isWhole: boolean;
  firstBreak: { number: string; reason: string } | null;
  next: string | null;
}

const verify = async (given: object = {}, actor = till.owner) => {
  const { data, errors } = await till.house.run<{ verifyDocuments: Chain }>(
    'orders', actor,
    `query ($kind: NumberedDocument!, $year: Int!, $limit: Int, $after: String) {
      verifyDocuments(kind: $kind, year: $year, limit: $limit, after: $after) { checked isWhole firstBreak { number reason } next } }`,
    { kind: 'INVOICE', year: 2030, ...given },
  );
  if (errors) throw new Error(errors[0]?.message);
  return data.verifyDocuments;
}; // biome-ignore format: a call

/** Changes rows behind the product's back, looks, and puts them back. */
const tampered = async (change: string, back: string, given: object = {}) => {
  await till.house.rows('orders', change);
  const found = await verify(given);
  await till.house.rows('orders', back);
  return found.firstBreak;
};

test('a chain that nobody touched is whole, whatever was paid, credited or cancelled since', async () => {
  expect(await verify()).toEqual({ checked: 13, isWhole: true, firstBreak: null, next: null });
  expect(await verify({ kind: 'CREDIT_NOTE' })).toEqual({ checked: 4, isWhole: true, firstBreak: null, next: null });
  expect(await verify({ year: 2031 })).toEqual({ checked: 0, isWhole: true, firstBreak: null, next: null });
});

test('it goes on from where it stopped', async () => {
  expect(await verify({ limit: 5 })).toMatchObject({ checked: 5, next: 'INV-2030-000005' });
  expect(await verify({ limit: 5, after: 'INV-2030-000005' })).toMatchObject({ checked: 5, next: 'INV-2030-000010' });
  expect(await verify({ after: 'INV-2030-000010' })).toEqual({
    checked: 3,
    isWhole: true,
    firstBreak: null,
    next: null,
  });
});

test('the first document that was changed is named', async () => {
  const of = (number: string) => `where invoice_id = (select id from invoice where number = '${number}')`;
  expect(await tampered(
    `update invoice_line set name = 'Broth' ${of('INV-2030-000007')} and position = 2`,
    `update invoice_line set name = 'Soup' ${of('INV-2030-000007')} and position = 2`,
  )).toEqual({ number: 'INV-2030-000007', reason: 'CHANGED' });
  expect(await tampered(
    `update invoice set due_date = due_date + 1 where number = 'INV-2030-000003'`,
    `update invoice set due_date = due_date - 1 where number = 'INV-2030-000003'`,
  )).toEqual({ number: 'INV-2030-000003', reason: 'CHANGED' });
  expect(await tampered(
    `update credit_note set reason = 'Other' where number = 'CN-2030-000002'`,
    `update credit_note set reason = 'Returned' where number = 'CN-2030-000002'`,
    { kind: 'CREDIT_NOTE' },
  )).toEqual({ number: 'CN-2030-000002', reason: 'CHANGED' });
  expect((await verify()).isWhole).toBe(true);
}); // biome-ignore format: calls

test('one that is gone is missed, in the middle and at the end', async () => {
  const renumbered = (from: string, to: string) => `update invoice set number = '${to}' where number = '${from}'`;
  for (const number of ['INV-2030-000004', 'INV-2030-000013']) {
    expect(await tampered(renumbered(number, 'X'), renumbered('X', number))).toEqual({ number, reason: 'MISSING' });
  }
});

test('it looks at all shops, and needs its own permission', async () => {
  const shops = [await till.shop()];
  const auditor = testActor({ companyId: till.owner.companyId, shops, permissions: ['orders:verify'] });
  expect((await verify({}, auditor)).checked).toBe(13);
  await expect(verify({}, testActor({ companyId: till.owner.companyId, permissions: ['orders:read'] }))).rejects.toThrow();
  expect((await verify({}, testActor())).checked).toBe(0);
}); // biome-ignore format: a line
