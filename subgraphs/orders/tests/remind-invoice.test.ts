import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { billsOf } from './bills.ts';
import { codes, openTill, type Problem, type Till } from './till.ts';

const clock = { now: new Date('2026-01-10T10:00:00Z') };
let till: Till;
let bills: ReturnType<typeof billsOf>;
beforeAll(async () => {
  till = await openTill([], { now: () => clock.now });
  bills = billsOf(till);
});
afterAll(() => till.house.close());

interface Reminded {
  invoice: { reminders: { level: number; remaining: string; note: string | null }[] } | null;
  problems: Problem[];
}
const remind = (invoiceId: string, given: object = {}, actor = till.owner) =>
  till.does<Reminded>(
    'remindInvoice', { invoiceId, ...given }, 'invoice { reminders { level remaining note userId remindedAt } }', actor,
  ); // biome-ignore format: short

test('an overdue invoice is reminded of three times, each noted with what was open; the neighbours are told', async () => {
  clock.now = new Date('2026-01-10T10:00:00Z');
  const id = await bills.issued({ dueDate: '2026-01-20' });
  expect(codes((await remind(id)).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
  clock.now = new Date('2026-01-20T22:59:00Z');
  expect(codes((await remind(id)).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
  clock.now = new Date('2026-01-20T23:01:00Z');
  expect((await remind(id, { note: 'by phone' })).invoice?.reminders).toMatchObject([
    { level: 1, remaining: '12', note: 'by phone' },
  ]);
  await bills.pay(id, '2');
  const idempotencyKey = newId();
  await Promise.all([1, 2, 3].map(() => remind(id, { idempotencyKey })));
  const { invoice } = await remind(id);
  expect(invoice?.reminders.map((r) => [r.level, r.remaining])).toEqual([[1, '12'], [2, '10'], [3, '10']]); // biome-ignore format: a list
  const { problems } = await remind(id);
  expect(codes(problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
  expect(problems[0]?.message).toContain('three times already');
  await till.told('InvoiceReminded', undefined);
  expect(
    till
      .heard('InvoiceReminded')
      .filter((e) => e.invoiceId === id)
      .map((e) => e.level),
  ).toEqual([1, 2, 3]);
});

test('what is paid, a draft, and another company’s is not reminded of', async () => {
  clock.now = new Date('2026-01-10T10:00:00Z');
  const paid = await bills.issued({ dueDate: '2026-01-11' });
  await bills.pay(paid, '12');
  const { invoice: draft } = await bills.create();
  const late = await bills.issued({ dueDate: '2026-01-11' });
  clock.now = new Date('2026-02-10T10:00:00Z');
  expect(codes((await remind(paid)).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
  expect(codes((await remind(draft?.id ?? '')).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
  expect(codes((await remind(late, {}, testActor())).problems)).toEqual(['NOT_FOUND input.invoiceId']);
  expect(codes((await remind(late, { note: 'x'.repeat(1_001) })).problems)).toEqual(['INVALID input.note']);
});

test('the overdue list, by age, and what it sums to', async () => {
  const shopId = await till.shop();
  clock.now = new Date('2026-01-01T10:00:00Z');
  const due = ['2026-01-01', '2026-02-01', '2026-03-03', '2026-03-31', '2026-04-01', '2026-05-01'];
  for (const dueDate of due) await bills.issued({ shopId, dueDate });
  clock.now = new Date('2026-04-02T10:00:00Z');
  const { data, errors } = await till.house.run<{
    overdueInvoices: {
      totalCount: number;
      edges: { node: { daysLate: number; bucket: string; remaining: string; invoice: { dueDate: string; status: string } } }[];
    };
    ageing: object[];
  }>(
    'orders', till.owner,
    `query ($filter: OverdueFilter) { overdueInvoices(filter: $filter, first: 3) { totalCount edges { node { daysLate bucket remaining invoice { dueDate status } } } }
      ageing(filter: $filter) { bucket currency count remaining } }`,
    { filter: { shopId } },
  ); // biome-ignore format: short
  expect(errors).toBeUndefined();
  expect(data.overdueInvoices.totalCount).toBe(5);
  expect(data.overdueInvoices.edges.map(({ node }) => [node.invoice.dueDate, node.daysLate, node.bucket])).toEqual([
    ['2026-01-01', 91, 'OVER_90'],
    ['2026-02-01', 60, 'DAYS_31_60'],
    ['2026-03-03', 30, 'DAYS_0_30'],
  ]);
  expect(data.overdueInvoices.edges[0]?.node.invoice.status).toBe('OVERDUE');
  expect(data.ageing).toEqual([
    { bucket: 'DAYS_0_30', currency: 'EUR', count: 3, remaining: '36' },
    { bucket: 'DAYS_31_60', currency: 'EUR', count: 1, remaining: '12' },
    { bucket: 'OVER_90', currency: 'EUR', count: 1, remaining: '12' },
  ]);
});
