import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { Decimal, decimal, decimalText, sum } from '@comptoir/kit/money';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Buyer, codes, openBuyer, openPurchasing, TODAY } from './buyer.ts';

let house: TestRooms;
let buyer: Buyer;
beforeAll(async () => {
  house = await openPurchasing();
  buyer = await openBuyer(house);
});
afterAll(() => house.close());

test('an invoice is paid in parts; the last one makes it PAID', async () => {
  const mine = await openBuyer(house);
  const invoice = await mine.owed();
  const first = await mine.done('paySupplierInvoice', {
    invoiceId: invoice.id, amount: '20', method: 'CHECK', reference: 'No. 4711', paidAt: '2026-03-08T23:30:00Z',
  }); // biome-ignore format: a record
  expect(first.payment).toMatchObject({
    number: 'SP-2026-000001', supplier: { id: invoice.supplier.id }, invoice: { id: invoice.id }, method: 'CHECK', currency: 'EUR', amount: '20',
    reversalOf: null, reversed: '0', reference: 'No. 4711', reason: null, businessDay: '2026-03-09', user: { id: mine.actor.userId },
  }); // biome-ignore format: a record
  expect(first.invoice).toMatchObject({
    status: 'VALIDATED',
    paid: '20',
    remaining: '100',
    supplier: { balance: '100' },
  });
  const rest = await mine.done('paySupplierInvoice', { invoiceId: invoice.id, method: 'TRANSFER' });
  expect(rest.payment).toMatchObject({ number: 'SP-2026-000002', amount: '100', businessDay: TODAY });
  expect(rest.invoice).toMatchObject({ status: 'PAID', paid: '120', remaining: '0', supplier: { balance: '0' } });
  expect(await mine.heard('SupplierPaymentMade')).toMatchObject([
    { paymentId: first.payment.id, number: 'SP-2026-000001', invoiceId: invoice.id, method: 'CHECK', amount: '20', businessDay: '2026-03-09' },
    { number: 'SP-2026-000002', amount: '100', currency: 'EUR' },
  ]); // biome-ignore format: a record
});

test('more than remains is refused, and so is what makes no sense', async () => {
  const invoice = await buyer.owed();
  const pay = (more: object) => buyer.run('paySupplierInvoice', { invoiceId: invoice.id, method: 'CASH', ...more });
  expect(codes(await pay({ amount: '120.01' }))).toEqual(['TOO_MUCH amount']);
  expect(codes(await pay({ amount: '0', reference: ' ', paidAt: '2026-03-10T09:00:01Z' }))).toEqual([
    'INVALID amount',
    'INVALID paidAt',
    'INVALID reference',
  ]);
  expect(codes(await pay({ amount: '-5' }))).toEqual(['INVALID amount']);
  expect(codes(await pay({ amount: '0.001' }))).toEqual(['INVALID amount']);
  expect(codes(await pay({ paidAt: '2025-01-01T00:00:00Z' }))).toEqual(['INVALID paidAt']);
  expect(codes(await pay({ invoiceId: newId() }))).toEqual(['NOT_FOUND invoiceId']);
  const draft = await buyer.done('createSupplierInvoice', {
    supplierId: invoice.supplier.id,
    shopId: buyer.shopId,
    lines: [{ name: 'A', quantity: '1', unitCost: '1' }],
  });
  expect(codes(await pay({ invoiceId: draft.invoice.id }))).toEqual(['ILLEGAL_STATE invoiceId']);
  await buyer.done('paySupplierInvoice', { invoiceId: invoice.id, method: 'CASH' });
  expect(codes(await pay({ amount: '1' }))).toEqual(['ILLEGAL_STATE invoiceId']);
  await expect(
    buyer.run(
      'paySupplierInvoice',
      { invoiceId: invoice.id, method: 'CASH' },
      { ...buyer.actor, permissions: ['purchasing:invoice'] },
    ),
  ).rejects.toThrow('FORBIDDEN');
});

test('a payment is taken back by a fact of its own, for a reason, whole or in part', async () => {
  const mine = await openBuyer(house);
  const invoice = await mine.owed();
  const { payment } = await mine.done('paySupplierInvoice', { invoiceId: invoice.id, method: 'CARD' });
  const reverse = (more: object) =>
    mine.run('reverseSupplierPayment', { paymentId: payment.id, reason: 'Refused by the bank', ...more });
  const part = await reverse({ amount: '50' });
  expect(part.payment).toMatchObject({
    number: 'SP-2026-000002',
    amount: '-50',
    reversalOf: { id: payment.id },
    reason: 'Refused by the bank',
    method: 'CARD',
  });
  expect(part.invoice).toMatchObject({ status: 'VALIDATED', paid: '70', remaining: '50', supplier: { balance: '50' } });
  expect(codes(await reverse({ amount: '70.01' }))).toEqual(['TOO_MUCH amount']);
  expect(codes(await reverse({ amount: '0', reason: '' }))).toEqual(['INVALID amount', 'INVALID reason']);
  expect((await reverse({})).invoice).toMatchObject({ status: 'VALIDATED', paid: '0', remaining: '120' });
  expect(codes(await reverse({}))).toEqual(['TOO_MUCH amount']);
  expect(codes(await mine.run('reverseSupplierPayment', { paymentId: part.payment.id, reason: 'x' }))).toEqual([
    'ILLEGAL_STATE paymentId',
  ]);
  expect(codes(await mine.run('reverseSupplierPayment', { paymentId: newId(), reason: 'x' }))).toEqual([
    'NOT_FOUND paymentId',
  ]);
  expect((await mine.heard('SupplierPaymentMade')).map(({ amount }) => amount)).toEqual(['120', '-50', '-70']);
  const list = await mine.ask(
    'query ($f: SupplierPaymentFilter) { supplierPayments(filter: $f) { edges { node { amount reversed } } totalCount } }',
    { f: { invoiceId: invoice.id, from: TODAY, to: TODAY, method: 'CARD' } },
  );
  expect(list.supplierPayments.totalCount).toBe(3);
  expect(list.supplierPayments.edges).toContainEqual({ node: { amount: '120', reversed: '120' } });
  await mine.done('cancelSupplierInvoice', { invoiceId: invoice.id, reason: 'Not ours after all' });
});

test('together never more than is owed, whoever pays or takes back at once; payments are only ever added', async () => {
  const invoice = await buyer.owed();
  const paid = await Promise.all(
    Array.from({ length: 12 }, () =>
      buyer.run('paySupplierInvoice', { invoiceId: invoice.id, amount: '15', method: 'CASH' }),
    ),
  );
  const made = paid.filter(({ problems }) => problems.length === 0);
  expect(made).toHaveLength(8);
  const input = { invoiceId: invoice.id, amount: '15', method: 'CASH', idempotencyKey: 'once' };
  const back = await Promise.all(
    Array.from({ length: 4 }, () =>
      buyer.run('reverseSupplierPayment', { paymentId: made[0]?.payment.id, amount: '5', reason: 'x' }),
    ),
  );
  expect(back.filter(({ problems }) => problems.length === 0)).toHaveLength(3);
  const [a, b] = await Promise.all([buyer.done('paySupplierInvoice', input), buyer.done('paySupplierInvoice', input)]);
  expect(a.payment.id).toBe(b.payment.id);
  expect(b.invoice).toMatchObject({ status: 'PAID', paid: '120' });
  for (const change of [
    'update supplier_payment set amount = 1',
    'delete from supplier_payment',
    'delete from supplier_ledger',
  ])
    await expect(house.rows('purchasing', `set role comptoir_app; ${change}`)).rejects.toThrow('permission denied');
});

test('payables: the first due first, overdue told by the shop’s day, and how long', async () => {
  const mine = await openBuyer(house);
  const [alpha, beta] = [await mine.supplier({ name: 'Alpha' }), await mine.supplier({ name: 'Beta' })];
  const due: Record<string, string> = {};
  for (const [supplierId, dueDate] of [
    [alpha, '2026-03-10'],
    [alpha, '2026-03-09'],
    [alpha, '2026-02-07'],
    [beta, '2025-12-11'],
    [beta, '2025-12-09'],
    [beta, '2026-04-30'],
  ] as const)
    due[dueDate] = (await mine.owed({ supplierId, invoiceDate: '2025-12-01', dueDate })).id;
  await mine.done('paySupplierInvoice', { invoiceId: due['2026-02-07'], amount: '20', method: 'CASH' });
  const settled = await mine.owed({ supplierId: alpha, invoiceDate: '2025-12-01', dueDate: '2025-12-02' });
  await mine.done('paySupplierInvoice', { invoiceId: settled.id, method: 'CASH' });
  const payables = async (filter: object) =>
    (
      await mine.ask(
        'query ($filter: PayableFilter, $first: Int, $after: String) { payables(first: $first, after: $after, filter: $filter) { edges { cursor node { dueDate overdue } } totalCount } }',
        { filter },
      )
    ).payables;
  const days = async (filter: object) =>
    (await payables(filter)).edges.map((e: { node: { dueDate: string } }) => e.node.dueDate);
  expect(await days({})).toEqual(['2025-12-09', '2025-12-11', '2026-02-07', '2026-03-09', '2026-03-10', '2026-04-30']);
  expect(await days({ overdue: true })).toEqual(['2025-12-09', '2025-12-11', '2026-02-07', '2026-03-09']);
  expect(await days({ overdue: false, supplierId: alpha })).toEqual(['2026-03-10']);
  expect(await days({ dueBefore: '2026-01-01', shopId: mine.shopId })).toEqual(['2025-12-09', '2025-12-11']);
  const { edges, totalCount } = await payables({});
  expect(totalCount).toBe(6);
  const next = await mine.ask('query ($a: String) { payables(first: 1, after: $a) { edges { node { dueDate } } } }', {
    a: edges[1].cursor,
  });
  expect(next.payables.edges).toEqual([{ node: { dueDate: '2026-02-07' } }]);
  const ageing = await mine.ask(
    '{ payablesAgeing { totalCount edges { node { supplier { name } currency notDue days1To30 days31To60 days61To90 over90 total } } } }',
  );
  expect(ageing.payablesAgeing).toEqual({
    totalCount: 2,
    edges: [
      { node: { supplier: { name: 'Alpha' }, currency: 'EUR', notDue: '120', days1To30: '120', days31To60: '100', days61To90: '0', over90: '0', total: '340' } },
      { node: { supplier: { name: 'Beta' }, currency: 'EUR', notDue: '120', days1To30: '0', days31To60: '0', days61To90: '120', over90: '120', total: '360' } },
    ],
  }); // biome-ignore format: a record
});

const cents = fc.integer({ min: 1, max: 20_000 }).map((n) => decimalText(new Decimal(n).div(100)));
const step = fc.oneof(
  fc.record({ verb: fc.constant('invoice' as const), amount: cents }),
  fc.record({ verb: fc.constant('pay' as const), which: fc.nat(9), amount: cents }),
  fc.record({ verb: fc.constant('reverse' as const), which: fc.nat(9), amount: cents }),
  fc.record({ verb: fc.constant('credit' as const), which: fc.nat(9), amount: cents }),
  fc.record({ verb: fc.constant('cancel' as const), which: fc.nat(9), amount: cents }),
);

test('whatever is done in whatever order, the balance is what stands less what was paid, and the ledger agrees', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      const supplierId = await buyer.supplier();
      const invoices: string[] = [];
      const payments: string[] = [];
      for (const { verb, amount, ...rest } of steps) {
        const invoiceId = invoices[('which' in rest ? rest.which : 0) % Math.max(1, invoices.length)];
        const paymentId = payments[('which' in rest ? rest.which : 0) % Math.max(1, payments.length)];
        if (verb === 'invoice')
          invoices.push(
            (await buyer.owed({ supplierId, lines: [{ name: 'A', quantity: '1', unitCost: amount, taxRate: '20' }] }))
              .id,
          );
        else if (verb === 'pay' && invoiceId) {
          const { payment } = await buyer.run('paySupplierInvoice', { invoiceId, amount, method: 'CASH' });
          if (payment) payments.push(payment.id);
        } else if (verb === 'reverse' && paymentId)
          await buyer.run('reverseSupplierPayment', { paymentId, amount, reason: 'x' });
        else if (verb === 'credit' && invoiceId)
          await buyer.run('createSupplierCreditNote', { invoiceId, reason: 'x' });
        else if (verb === 'cancel' && invoiceId) await buyer.run('cancelSupplierInvoice', { invoiceId, reason: 'x' });
      }
      const rows = await house.rows<{ total: string; paid: string; credited: string; status: string; moved: string }>(
        'purchasing',
        `select total, paid, credited, status, (select coalesce(sum(amount), 0) from supplier_payment p where p.invoice_id = i.id) as moved
         from supplier_invoice i where supplier_id = $1`,
        [supplierId],
      );
      const standing = rows.filter(({ status }) => status !== 'CANCELLED');
      const owed = sum(standing.map((r) => decimal(r.total).minus(r.paid).minus(r.credited)));
      expect(await buyer.balance(supplierId)).toBe(decimalText(owed));
      expect(rows.every((r) => decimal(r.paid).eq(r.moved))).toBe(true);
      const [ledger] = await house.rows<{ sum: string }>(
        'purchasing',
        'select coalesce(sum(amount), 0) as sum from supplier_ledger where supplier_id = $1',
        [supplierId],
      );
      expect(decimal(ledger?.sum ?? 0).eq(owed)).toBe(true);
    }),
    { numRuns: 12 },
  );
});
