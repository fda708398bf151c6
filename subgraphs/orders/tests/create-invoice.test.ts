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

test('a draft has lines, tax and totals, but no number; nobody is told of it', async () => {
  const tea = await till.product({ name: 'Tea', salePrice: '2.50', taxRate: '5.5' });
  const { invoice, problems } = await bills.create({
    customerId: newId(),
    lines: [
      { productId: tea, quantity: '2' },
      { productId: tea, name: 'Tea, on the house rate', quantity: '1', unitPrice: '12', taxRate: '20' },
      { name: 'Advice', quantity: '1', unitPrice: '60' },
    ],
    discountPercent: '10',
    dueDate: '2030-01-31',
    notes: 'Thank you',
  });
  expect(problems).toEqual([]);
  expect(invoice).toMatchObject({
    number: null, status: 'DRAFT', total: '69.3', paid: '0', remaining: '69.3', dueDate: '2030-01-31', validatedAt: null, order: null, notes: 'Thank you',
    taxes: [{ rate: '5.5', base: '4.27', amount: '0.23' }, { rate: '20', base: '54', amount: '10.8' }],
    lines: [{ name: 'Tea', total: '4.5' }, { name: 'Tea, on the house rate', total: '10.8' }, { name: 'Advice', total: '54' }],
  }); // biome-ignore format: a table
  expect(await till.toldOf('InvoiceValidated', invoice?.id)).toEqual([]);
});

test('a discount as an amount is taken off the whole, after the percentage', async () => {
  const lines = [SOUP, { ...SOUP, taxRate: '10' }, { ...SOUP, taxRate: '5.5' }];
  const { invoice } = await bills.create({ lines, discountPercent: '50', discountAmount: '3' });
  expect(invoice).toMatchObject({
    total: '15',
    discountPercent: '50',
    lines: [{ total: '5' }, { total: '5' }, { total: '5' }],
  });
  const { invoice: less } = await bills.update(invoice?.id, { discountAmount: '1.01' });
  expect(less?.total).toBe('16.99');
  expect(sum(less?.taxes.flatMap((t) => [decimal(t.base), decimal(t.amount)]) ?? []).toFixed()).toBe('16.99');
});

test('amounts keep to the currency: none, two and three decimals', async () => {
  const lines = [{ name: 'Cloth', unitPrice: '1250', quantity: '0.333', taxRate: '18' }];
  for (const [currency, total] of [['XOF', '491'], ['EUR', '491.18'], ['TND', '491.175']] as const) {
    const shopId = await till.shop({ currency, taxMode: 'EXCLUSIVE', rounding: 'PER_DOCUMENT' });
    expect((await bills.create({ shopId, lines })).invoice?.total).toBe(total);
  }
}); // biome-ignore format: a table

test('1,114 lines are made, validated and read', async () => {
  const lines = Array.from({ length: 1_114 }, (_, i) => ({
    name: `Line ${i}`, unitPrice: `${i % 97}.${10 + (i % 89)}`, quantity: `${1 + (i % 7)}.125`, taxRate: ['5.5', '10', '20'][i % 3],
    discountPercent: i % 11 === 0 ? '12.5' : '0',
  }));
  const { invoice: draft } = await bills.create({ lines });
  const { invoice, problems } = await bills.validate(draft?.id);
  expect(problems).toEqual([]);
  expect(invoice?.lines).toHaveLength(1_114);
  expect(sum(invoice?.lines.map((l) => decimal(l.total)) ?? []).toFixed()).toBe(invoice?.total);
  expect(sum(invoice?.taxes.flatMap((t) => [decimal(t.base), decimal(t.amount)]) ?? []).toFixed()).toBe(invoice?.total);
  const { creditNote } = await bills.credit(draft?.id ?? '');
  expect([creditNote?.total, creditNote?.taxes]).toEqual([invoice?.total, invoice?.taxes]);
}); // biome-ignore format: a table

test('it needs neither a customer, nor a shop to be named, nor a line', async () => {
  const { invoice } = await till.does<{ invoice: { status: string; total: string } | null }>(
    'createInvoice', { idempotencyKey: newId() }, 'invoice { status total }',
  ); // biome-ignore format: a call
  expect(invoice).toEqual({ status: 'DRAFT', total: '0' });
});

test('a product that is not on sale today is invoiced all the same', async () => {
  const soup = await till.product({ available: false, active: false });
  expect((await bills.create({ lines: [{ productId: soup, quantity: '1' }] })).problems).toEqual([]);
});

test('the same key makes one draft', async () => {
  const idempotencyKey = newId();
  const [first, second] = await Promise.all([bills.create({ idempotencyKey }), bills.create({ idempotencyKey })]);
  expect(first.invoice?.id).toBe(second.invoice?.id);
  expect(codes((await bills.create({ idempotencyKey, lines: [] })).problems)).toEqual([
    'IDEMPOTENCY_CONFLICT input.idempotencyKey',
  ]);
});

test('all faults are told at once, in the caller’s language, and nothing is kept', async () => {
  const before = await till.house.rows('orders', 'select id from invoice_draft');
  const actor = testActor({ companyId: till.owner.companyId, permissions: ['orders:invoice'], locale: 'fr' });
  const { invoice, problems } = await bills.create(
    {
      customerId: 'x',
      discountPercent: '5',
      notes: 'x'.repeat(2_001),
      lines: [
        { quantity: '0', name: '' },
        { ...SOUP, unitPrice: '0.001', taxRate: '101' },
        { productId: newId(), quantity: '1' },
      ],
    },
    actor,
  );
  expect(invoice).toBeNull();
  expect(codes(problems)).toEqual([
    'INVALID input.customerId', 'INVALID input.lines.0.name', 'INVALID input.lines.0.quantity', 'INVALID input.lines.0.unitPrice',
    'INVALID input.lines.1.taxRate', 'INVALID input.lines.1.unitPrice', 'INVALID input.notes', 'NOT_ALLOWED input.discountPercent',
    'TRY_AGAIN input.lines.2.productId',
  ]); // biome-ignore format: a list
  expect(problems.map((p) => p.message)).toContain('Une ligne sans produit a besoin d’un prix.');
  expect(codes((await bills.create({ shopId: newId() })).problems)).toEqual(['NOT_FOUND input.shopId']);
  expect(await till.house.rows('orders', 'select id from invoice_draft')).toHaveLength(before.length);
});
