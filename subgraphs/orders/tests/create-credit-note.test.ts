import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { decimal, sum } from '@comptoir/kit/money';
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

const TWO = { lines: [{ ...SOUP, quantity: '3' }, { name: 'Advice', unitPrice: '10.55', quantity: '1', taxRate: '5.5' }] }; // biome-ignore format: a line

test('without lines all is taken back, and it cites the invoice', async () => {
  const customerId = newId();
  const id = await bills.issued({ ...TWO, customerId });
  const { creditNote, invoice, problems } = await bills.credit(id, { restock: true });
  expect(problems).toEqual([]);
  expect(creditNote).toMatchObject({
    number: expect.stringMatching(/^CN-\d{4}-000001$/), reason: 'Returned', restock: true, customerId, total: '46.55', subTotal: '40', taxTotal: '6.55',
    taxes: [{ rate: '5.5', base: '10', amount: '0.55' }, { rate: '20', base: '30', amount: '6' }],
    invoice: { id }, lines: [{ quantity: '3', total: '36' }, { quantity: '1', total: '10.55' }],
  });
  expect(invoice).toMatchObject({ status: 'PAID', credited: '46.55', paid: '0', remaining: '0', creditNotes: [{ number: creditNote?.number }] });
  expect(await till.toldOf('CreditNoteValidated', id)).toMatchObject([
    {
      creditNoteId: creditNote?.id, customerId, restock: true, reason: 'Returned', total: '46.55', invoiceNumber: invoice?.number,
      lines: [{ lineId: invoice?.lines[0]?.id, orderLineId: null, quantity: '3' }, { lineId: invoice?.lines[1]?.id }],
    },
  ]);
  expect(await till.toldOf('SaleSettled', id)).toEqual([]);
  expect(codes((await bills.credit(id)).problems)).toEqual(['TOO_MUCH input.invoiceId']);
}); // biome-ignore format: tables

test('by quantity, by amount, and all that is left of a line', async () => {
  const id = await bills.issued(TWO);
  const [soup, advice] = (await bills.see(id))?.lines ?? [];
  const first = await bills.credit(id, { lines: [{ lineId: soup?.id, quantity: '1' }, { lineId: advice?.id, amount: '5' }] });
  expect(first.creditNote).toMatchObject({ total: '17', lines: [{ quantity: '1', total: '12' }, { quantity: '0', total: '5' }] });
  expect(first.invoice).toMatchObject({ status: 'VALIDATED', credited: '17', remaining: '29.55' });
  const second = await bills.credit(id, { lines: [{ lineId: advice?.id }] });
  expect(second.creditNote).toMatchObject({ total: '5.55', lines: [{ quantity: '1' }] });
  const third = await bills.credit(id);
  expect(third.creditNote?.lines).toMatchObject([{ invoiceLineId: soup?.id, quantity: '2', total: '24' }]);
  const taxes = [first, second, third].map((c) => decimal(c.creditNote?.taxTotal ?? 0));
  expect(sum(taxes).toFixed()).toBe(third.invoice?.taxTotal);
}); // biome-ignore format: long lines

test('never above what was invoiced and not yet credited', async () => {
  const id = await bills.issued(TWO);
  const [soup, advice] = (await bills.see(id))?.lines ?? [];
  const refused = async (lines: object[], given: object = {}) => codes((await bills.credit(id, { lines, ...given })).problems);
  expect(await refused([{ lineId: soup?.id, quantity: '3.001' }, { lineId: advice?.id, amount: '10.56' }])).toEqual([
    'TOO_MUCH input.lines.0.quantity', 'TOO_MUCH input.lines.1.amount',
  ]);
  await bills.credit(id, { lines: [{ lineId: soup?.id, quantity: '2' }] });
  expect(await refused([{ lineId: soup?.id, quantity: '2' }])).toEqual(['TOO_MUCH input.lines.0.quantity']);
  expect(await refused([{ lineId: newId() }, { lineId: 'x' }])).toEqual(['NOT_FOUND input.lines.0.lineId', 'NOT_FOUND input.lines.1.lineId']);
  expect(await refused([{ lineId: soup?.id, quantity: '1', amount: '1' }, { lineId: soup?.id, quantity: '-1' }], { reason: ' ' })).toEqual([
    'INVALID input.lines.0.amount', 'INVALID input.lines.1.lineId', 'INVALID input.lines.1.quantity', 'INVALID input.reason',
  ]);
  expect(await refused([{ lineId: soup?.id, amount: '0.001' }])).toEqual(['INVALID input.lines.0.amount']);
  expect(await refused([])).toEqual(['INVALID input.lines']);
  expect((await bills.see(id))?.credited).toBe('24');
}); // biome-ignore format: long lines

test('what two take back at once is never more than there was', async () => {
  const id = await bills.issued({ lines: [{ ...SOUP, quantity: '3' }] });
  const [soup] = (await bills.see(id))?.lines ?? [];
  const lines = [{ lineId: soup?.id, quantity: '1' }];
  const all = await Promise.all(Array.from({ length: 8 }, () => bills.credit(id, { lines })));
  expect(all.filter((one) => one.creditNote)).toHaveLength(3);
  expect(all.flatMap((one) => codes(one.problems))).toEqual(Array(5).fill('TOO_MUCH input.lines.0.quantity'));
  expect(await bills.see(id)).toMatchObject({ credited: '36', remaining: '0', status: 'PAID' });
});

test('the same key makes one', async () => {
  const id = await bills.issued();
  const idempotencyKey = newId();
  const [first, second] = await Promise.all([1, 2].map(() => bills.credit(id, { idempotencyKey })));
  expect(first?.creditNote?.id).toBe(second?.creditNote?.id);
});

test('what was paid beyond what is then due is over', async () => {
  const id = await bills.issued();
  await bills.pay(id, '10');
  const [soup] = (await bills.see(id))?.lines ?? [];
  const { invoice } = await bills.credit(id, { lines: [{ lineId: soup?.id, amount: '5' }] });
  expect(invoice).toMatchObject({ status: 'PAID', credited: '5', paid: '7', remaining: '0', overpaid: '3' });
});

test('a draft, a cancelled one, an unknown one and another company’s are refused, and so is who may not', async () => {
  const { invoice: draft } = await bills.create();
  expect(codes((await bills.credit(draft?.id ?? '')).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
  const id = await bills.issued();
  expect(codes((await bills.credit(id, {}, testActor())).problems)).toEqual(['NOT_FOUND input.invoiceId']);
  expect(codes((await bills.credit(newId())).problems)).toEqual(['NOT_FOUND input.invoiceId']);
  const cashier = testActor({ companyId: till.owner.companyId, permissions: ['orders:invoice', 'orders:read'] });
  await expect(bills.credit(id, {}, cashier)).rejects.toThrow();
  await bills.cancel(id);
  expect(codes((await bills.credit(id)).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
});

test('one that is credited in part is not cancelled', async () => {
  const id = await bills.issued();
  const [soup] = (await bills.see(id))?.lines ?? [];
  await bills.credit(id, { lines: [{ lineId: soup?.id, amount: '1' }] });
  expect(codes((await bills.cancel(id)).problems)).toEqual(['ILLEGAL_STATE input.invoiceId']);
});

test('credit notes are listed, the newest first, and narrowed', async () => {
  const customerId = newId();
  const id = await bills.issued({ customerId });
  const { creditNote } = await bills.credit(id);
  const list = async (filter: object, search?: string) => {
    const { data } = await till.house.run<{ creditNotes: { totalCount: number; edges: { node: { number: string } }[] } }>(
      'orders', till.owner,
      `query ($filter: CreditNoteFilter, $search: String) { creditNotes(filter: $filter, search: $search) { totalCount edges { node { number } } } }`,
      { filter, search },
    );
    return data.creditNotes;
  };
  expect((await list({})).edges[0]?.node.number).toBe(creditNote?.number);
  for (const filter of [{ customerId }, { invoiceId: id }, { customerId, shopId: till.shopId }]) {
    expect(await list(filter)).toEqual({ totalCount: 1, edges: [{ node: { number: creditNote?.number } }] });
  }
  expect((await list({ businessDay: '2001-01-01' })).totalCount).toBe(0);
  expect((await list({}, creditNote?.number)).totalCount).toBe(1);
}); // biome-ignore format: a call
