import { customers } from '@comptoir/customers/subgraph';
import { businessDay } from '@comptoir/kit/business-day';
import { newId } from '@comptoir/kit/id';
import { decimal, sum } from '@comptoir/kit/money';
import { payments } from '@comptoir/payments/subgraph';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { billsOf } from '../../../subgraphs/orders/tests/bills.ts';
import { openTill, type Problem, type Till } from '../../../subgraphs/orders/tests/till.ts';
import { TEST_SECRET } from '../src/testing-house.ts';

let till: Till;
let bills: ReturnType<typeof billsOf>;
beforeAll(async () => {
  till = await openTill([payments({ secret: TEST_SECRET }), customers]);
  till.shopId = await till.shop({ cashRounding: '0.05' });
  bills = billsOf(till);
});
afterAll(() => till.house.close());

/** What people do, one after the other; numbers pick among what is there. */
const anyStep = fc.oneof(
  fc.record({ does: fc.constant('bill' as const), cents: fc.integer({ min: 0, max: 9_999 }), quantity: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ does: fc.constant('order' as const), cents: fc.integer({ min: 1, max: 9_999 }), before: fc.integer({ min: 0, max: 120 }) }),
  fc.record({ does: fc.constant('pay' as const), of: fc.nat(9), percent: fc.constantFrom(30, 100, 100, 160), method: fc.constantFrom('CASH', 'CARD') }),
  fc.record({ does: fc.constant('refund' as const), of: fc.nat(9), percent: fc.constantFrom(40, 100, 101) }),
  fc.record({ does: fc.constant('credit' as const), of: fc.nat(9), percent: fc.constantFrom(null, 25, 60), twice: fc.boolean() }),
  fc.record({ does: fc.constant('cancel' as const), of: fc.nat(9) }),
  fc.record({ does: fc.constant('apply' as const), of: fc.nat(9) }),
); // biome-ignore format: a table
type Step = typeof anyStep extends fc.Arbitrary<infer One> ? One : never;

interface Life {
  customerId: string;
  invoices: string[];
  payments: { id: string; amount: string }[];
}

const of = <Thing>(things: readonly Thing[], n: number) => things[n % Math.max(things.length, 1)];
const percentOf = (amount: string, percent: number) =>
  decimal(amount).times(percent).dividedBy(100).toDecimalPlaces(2).toFixed();
const told = (problems: readonly Problem[]) => {
  // Whatever is refused is refused as something a person understands.
  for (const { message } of problems) expect(message.length).toBeGreaterThan(10);
};

async function mutate<Payload>(room: string, name: string, input: object, nouns: string): Promise<Payload> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${nouns} problems { code message path } } }`;
  const { data, errors } = await till.house.run<Record<string, Payload>>(room, till.owner, source, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name] as Payload;
}

async function pay(life: Life, which: object, amount: string, method: string): Promise<void> {
  type Paid = { payment: { id: string; amount: string } | null; problems: Problem[] };
  const paid = await mutate<Paid>('payments', 'recordPayment', { ...which, amount, method }, 'payment { id amount }');
  told(paid.problems);
  if (paid.payment) life.payments.push(paid.payment);
}

async function takeStep(life: Life, step: Step): Promise<void> {
  const { customerId } = life;
  const invoiceId = 'of' in step ? of(life.invoices, step.of) : undefined;
  if (step.does === 'bill') {
    const unitPrice = decimal(step.cents).dividedBy(100).toFixed();
    const lines = [
      { name: 'Bread', unitPrice, quantity: String(step.quantity) },
      { name: 'Jam', unitPrice: '3.33', quantity: '1.5', taxRate: '5.5' },
    ];
    life.invoices.push(await bills.issued({ customerId, lines }));
  } else if (step.does === 'order') {
    const unitPrice = decimal(step.cents).dividedBy(100).toFixed();
    const lines = [{ name: 'Cake', unitPrice, quantity: '1' }];
    const made = await till.does<{ order: { id: string } }>('createOrder', { shopId: till.shopId, customerId, lines }, 'order { id }');
    const orderId = made.order.id;
    if (step.before > 0) await pay(life, { orderId }, percentOf(unitPrice, step.before), 'CARD');
    const { invoice } = await till.does<{ invoice: { id: string } }>('invoiceOrder', { orderId }, 'invoice { id }');
    life.invoices.push(invoice.id);
  } else if (step.does === 'refund') {
    const payment = of(life.payments, step.of);
    if (!payment) return;
    const input = { paymentId: payment.id, amount: percentOf(payment.amount, step.percent), reason: 'Back' };
    told((await mutate<{ problems: Problem[] }>('payments', 'refundPayment', input, 'refund { id }')).problems);
  } else if (invoiceId !== undefined) {
    const seen = await bills.see(invoiceId);
    if (step.does === 'pay') await pay(life, { invoiceId }, percentOf(step.method === 'CASH' ? (seen?.cashDue ?? '0') : (seen?.remaining ?? '0'), step.percent), step.method);
    if (step.does === 'cancel') told((await bills.cancel(invoiceId)).problems);
    if (step.does === 'apply') told((await bills.apply(invoiceId)).problems);
    if (step.does === 'credit') {
      const [line] = seen?.lines ?? [];
      const lines = step.percent === null ? null : [{ lineId: line?.id, amount: percentOf(line?.total ?? '0', step.percent) }];
      const both = await Promise.all(Array.from({ length: step.twice ? 2 : 1 }, () => bills.credit(invoiceId, { lines })));
      told(both.flatMap((one) => one.problems));
    }
  }
} // biome-ignore format: long lines

async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++) await till.house.settle();
}

async function balanceOf(customerId: string): Promise<string> {
  const { data } = await till.house.run<{ customer: { balance: string } }>(
    'customers', till.owner, 'query ($id: ID!) { customer(id: $id) { balance } }', { id: customerId },
  ); // biome-ignore format: a call
  return data.customer.balance;
}

async function checkInvoices(life: Life): Promise<string> {
  const seen = await Promise.all(life.invoices.map((id) => bills.see(id)));
  for (const invoice of seen) {
    if (!invoice) throw new Error('an invoice is gone');
    const [total, credited, paid, remaining] = [invoice.total, invoice.credited, invoice.paid, invoice.remaining].map(decimal);
    if (!total || !credited || !paid || !remaining) continue;
    expect(sum(invoice.creditNotes.map((note) => decimal(note.total))).toFixed()).toBe(credited.toFixed());
    expect(sum(invoice.lines.map((line) => decimal(line.total))).toFixed()).toBe(total.toFixed());
    expect(sum(invoice.taxes.flatMap((t) => [decimal(t.base), decimal(t.amount)])).toFixed()).toBe(total.toFixed());
    if (invoice.status === 'CANCELLED') {
      expect([paid.toFixed(), credited.toFixed()]).toEqual(['0', '0']);
      continue;
    }
    expect(paid.plus(credited).plus(remaining).toFixed()).toBe(total.toFixed());
    expect([paid.gte(0), remaining.gte(0), credited.lte(total)]).toEqual([true, true, true]);
    expect(invoice.status === 'PAID').toBe(remaining.isZero());
  }
  return sum(seen.filter((i) => i?.status !== 'CANCELLED').map((i) => decimal(i?.remaining ?? 0))).toFixed();
} // biome-ignore format: a line

async function checkPayments(): Promise<void> {
  const over = await till.house.rows('payments', 'select id from payment p where refunded > amount or refunded <> (select coalesce(sum(amount), 0) from payment_refund where payment_id = p.id)');
  expect(over).toEqual([]);
  const drifted = await till.house.rows('orders', `select i.id from invoice i where received - refunded + applied + cash_rounded <> (
    select coalesce(sum(case kind when 'REFUND' then -amount else amount end), 0) from invoice_payment p where p.invoice_id = i.id or p.order_id = i.order_id)`);
  expect(drifted).toEqual([]);
} // biome-ignore format: statements

async function checkNumbers(): Promise<void> {
  for (const [table, kind] of [['invoice', 'INVOICE'], ['credit_note', 'CREDIT_NOTE']] as const) {
    const [row] = await till.house.rows<{ n: number; highest: number }>(
      'orders', `select count(distinct number)::int as n, coalesce(max(right(number, 6)::int), 0) as highest from ${table}`,
    );
    expect(row?.n).toBe(row?.highest);
    const source = `query ($kind: NumberedDocument!, $year: Int!) { verifyDocuments(kind: $kind, year: $year) { checked isWhole } }`;
    const { data } = await till.house.run('orders', till.owner, source, { kind, year: Number(businessDay(new Date(), 'Europe/Paris').slice(0, 4)) });
    expect(data).toEqual({ verifyDocuments: { checked: row?.n, isWhole: true } });
  }
} // biome-ignore format: a table

test('whatever is billed, paid, credited, refunded, cancelled and used: balance = Σ, PAID is what nothing remains of, numbers have no gap', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 14 }), async (steps) => {
      const { customer } = await mutate<{ customer: { id: string } }>('customers', 'createCustomer', { lastName: 'Payer', idempotencyKey: newId() }, 'customer { id }');
      await settled();
      const life: Life = { customerId: customer.id, invoices: [], payments: [] };
      for (const step of steps) await takeStep(life, step);
      await settled();
      const remaining = await checkInvoices(life);
      const advance = await bills.advance(life.customerId);
      expect(decimal(advance).gte(0)).toBe(true);
      expect(await balanceOf(life.customerId)).toBe(decimal(remaining).minus(advance).toFixed());
      await checkPayments();
      await checkNumbers();
    }),
    { numRuns: 15 },
  );
}); // biome-ignore format: long lines
