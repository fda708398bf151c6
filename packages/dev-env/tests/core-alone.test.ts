import { createCompany } from '@comptoir/identity/domain/create-company';
import { decimal, decimalText } from '@comptoir/kit/money';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openHouse, type TestHouse } from '../src/testing-house.ts';
import { until } from './waiting.ts';

/** The core, and nothing else anywhere: identity, customers, orders, payments, their own supergraph and their own gateway. */
let house: TestHouse;
let token: string;
let shopId: string;
let customerId: string;

beforeAll(async () => {
  house = await openHouse({ modules: 'core', furnished: false });
  const login = 'odile@core.test';
  const password = 'long enough';
  const founded = await createCompany(house.room('identity').service, {
    company: { name: 'Traiteur Odile', plan: 'CORE', currency: 'EUR', timeZone: 'Europe/Paris', locale: 'fr' },
    shop: { name: 'Atelier' },
    owner: { name: 'Odile', login, password },
  });
  shopId = founded.shopId;
  token = (await does<{ accessToken: string }>('logIn', { login, password }, 'accessToken', null)).accessToken;
  const { customer } = await does<{ customer: { id: string } }>(
    'createCustomer',
    { companyName: 'Mairie du 11e', kind: 'BUSINESS', idempotencyKey: 'customer' },
    'customer { id number balance }',
  );
  customerId = customer.id;
  await house.settle();
});
afterAll(() => house.close());

/** Runs a mutation; neither errors nor problems are expected. */
async function does<Payload>(
  name: string,
  input: object,
  nouns: string,
  credential: string | null = token,
): Promise<Payload> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const source = `mutation ($input: ${type}) { ${name}(input: $input) { ${nouns} problems { code message path } } }`;
  const { data, text } = await house.ask<Record<string, { problems: unknown[] }> | null>(credential, source, { input });
  if (data?.[name]?.problems.length !== 0) throw new Error(`${name}: ${text}`);
  return data[name] as Payload;
}

async function sees<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await house.ask<Data>(token, query, variables);
  expect(errors).toEqual([]);
  return data;
}

const balance = async () =>
  (
    await sees<{ customer: { balance: string } }>('query ($id: ID!) { customer(id: $id) { balance } }', {
      id: customerId,
    })
  ).customer.balance;
const owes = (amount: string) => until(balance, (is) => is === amount, `a balance of ${amount}`);

interface Invoice {
  id: string;
  number: string | null;
  status: string;
  total: string;
  paid: string;
  remaining: string;
  lines: { id: string }[];
}
const INVOICE = 'id number status subTotal taxTotal total paid credited remaining lines { id name }';
const invoiceNow = async (id: string) =>
  (await sees<{ invoice: Invoice }>(`query ($id: ID!) { invoice(id: $id) { ${INVOICE} } }`, { id })).invoice;

/** An invoice whose lines name no product, made final. */
async function invoiced(key: string): Promise<Invoice> {
  const lines = [
    { name: 'Buffet froid', quantity: '2', unitPrice: '60', taxRate: '20' },
    { name: 'Livraison', quantity: '1', unitPrice: '55', taxRate: '10' },
  ];
  const draft = await does<{ invoice: Invoice }>(
    'createInvoice',
    { shopId, customerId, lines, idempotencyKey: key },
    `invoice { ${INVOICE} }`,
  );
  expect(draft.invoice).toMatchObject({ number: null, status: 'DRAFT', total: '175' });
  const input = { invoiceId: draft.invoice.id, idempotencyKey: `${key}-final` };
  return (await does<{ invoice: Invoice }>('validateInvoice', input, `invoice { ${INVOICE} }`)).invoice;
}

const pays = (invoiceId: string, amount: string, given: object = {}) =>
  does<{ payment: { id: string; number: string; change: string | null }; invoice: { remaining: string } }>(
    'recordPayment',
    { invoiceId, amount, method: 'CASH', idempotencyKey: `${invoiceId}-${amount}`, ...given },
    'payment { id number amount change } invoice { remaining status }',
  );

test('nothing else is composed, runs or is asked for', async () => {
  expect([...house.rooms.keys()]).toEqual(['identity', 'customers', 'orders', 'payments']);
  const ready = async () => JSON.stringify(await (await fetch(`${house.url}/health/ready`)).json());
  const subgraphs = { identity: 'up', customers: 'up', orders: 'up', payments: 'up' };
  await until(ready, (told) => told === JSON.stringify({ status: 'ready', subgraphs }));
  for (const field of ['products', 'stockLevels', 'tables', 'printers', 'suppliers'])
    expect((await house.ask(token, `{ ${field} { totalCount } }`)).errors[0]?.extensions.code).toBe('BAD_REQUEST');
});

test('an invoice is validated, paid in parts, and the balance follows; money is given back', async () => {
  const invoice = await invoiced('first');
  expect(invoice).toMatchObject({
    number: expect.stringMatching(/-000001$/), status: 'VALIDATED', subTotal: '150', taxTotal: '25', total: '175', paid: '0', remaining: '175',
  }); // biome-ignore format: a table
  await owes('175');

  const first = await pays(invoice.id, '75', { tendered: '100' });
  expect(first.payment).toMatchObject({ change: '25' });
  expect(await invoiceNow(invoice.id)).toMatchObject({ status: 'VALIDATED', paid: '75', remaining: '100' });
  await owes('100');
  await pays(invoice.id, '100', { method: 'TRANSFER', reference: 'VIR-1' });
  expect(await invoiceNow(invoice.id)).toMatchObject({ status: 'PAID', remaining: '0' });
  await owes('0');
  // The same request again takes no more money.
  expect((await pays(invoice.id, '75', { tendered: '100' })).payment.id).toBe(first.payment.id);

  const input = { paymentId: first.payment.id, amount: '25', reason: 'Un plateau manquait', idempotencyKey: 'back' };
  const { payment } = await does<{ payment: object }>('refundPayment', input, 'payment { refunded status }');
  expect(payment).toMatchObject({ refunded: '25' });
  await until(
    () => invoiceNow(invoice.id),
    ({ remaining }) => remaining === '25',
    'the refund on the invoice',
  );
  await owes('25');
  await pays(invoice.id, '25', { idempotencyKey: 'rest' });
  await owes('0');
});

test('credit notes take an invoice back in part and whole, and the balance follows', async () => {
  const invoice = await invoiced('second');
  expect(invoice.number).toMatch(/-000002$/);
  await owes('175');
  const credit = (given: object) =>
    does<{ creditNote: { number: string; total: string } }>(
      'createCreditNote',
      { invoiceId: invoice.id, reason: 'Livraison annulée', ...given },
      'creditNote { number total }',
    );
  const part = await credit({ lines: [{ lineId: invoice.lines[1]?.id, quantity: '1' }], idempotencyKey: 'part' });
  expect(part.creditNote).toMatchObject({ number: expect.stringMatching(/-000001$/), total: '55' });
  await owes('120');
  await pays(invoice.id, '120');
  await owes('0');
  const rest = await credit({ idempotencyKey: 'rest' });
  expect(rest.creditNote.total).toBe('120');
  expect(await invoiceNow(invoice.id)).toMatchObject({ credited: '175', remaining: '0' });
  await owes('-120');
});

test('a quote becomes an invoice at the prices offered, paid, credited in part, the balance shows it, and its receipt is there', async () => {
  const owedBefore = await balance();
  const input = {
    shopId,
    customerId,
    lines: [{ name: 'Cocktail, 30 personnes', quantity: '30', unitPrice: '12.50', taxRate: '10' }],
    discountPercent: '4',
    idempotencyKey: 'quote',
  };
  const { quote } = await does<{ quote: { id: string; total: string } }>(
    'createQuote',
    input,
    'quote { id number status total }',
  );
  expect(quote.total).toBe('360');
  const sent = await does<{ quote: object }>(
    'sendQuote',
    { quoteId: quote.id, idempotencyKey: 'sent' },
    'quote { status }',
  );
  expect(sent.quote).toEqual({ status: 'SENT' });
  // An offer is no debt.
  expect(await balance()).toBe(owedBefore);
  const accepted = await does<{ quote: object; invoice: Invoice }>(
    'acceptQuote',
    { quoteId: quote.id, idempotencyKey: 'yes' },
    `quote { status } invoice { ${INVOICE} }`,
  );
  expect(accepted).toMatchObject({ quote: { status: 'ACCEPTED' }, invoice: { status: 'DRAFT', total: '360' } });
  const final = { invoiceId: accepted.invoice.id, idempotencyKey: 'quoted' };
  const { invoice } = await does<{ invoice: Invoice }>('validateInvoice', final, `invoice { ${INVOICE} }`);
  expect(invoice.status).toBe('VALIDATED');
  const owed = (by: number) => owes(decimalText(decimal(owedBefore).plus(by)));
  await owed(360);
  const credited = {
    invoiceId: invoice.id,
    lines: [{ lineId: invoice.lines[0]?.id, amount: '60' }],
    reason: 'Cinq absents',
    idempotencyKey: 'absent',
  };
  await does('createCreditNote', credited, 'creditNote { total }');
  await owed(300);
  await pays(invoice.id, '300', { method: 'CARD' });
  await owed(0);
  expect(await invoiceNow(invoice.id)).toMatchObject({ status: 'PAID', remaining: '0' });
  // The documents need nothing else either.
  const { invoice: papers } = await sees<{
    invoice: Record<'receipt' | 'pdf', { contentType: string; base64: string }>;
  }>('query ($id: ID!) { invoice(id: $id) { receipt { contentType base64 } pdf { contentType base64 } } }', {
    id: invoice.id,
  });
  for (const { contentType, base64 } of [papers.receipt, papers.pdf]) {
    expect(contentType).toBe('application/pdf');
    expect(Buffer.from(base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  }
});

test('a counter sale needs no catalog either', async () => {
  const { order, invoice, payments } = await does<{
    order: { status: string };
    invoice: Invoice;
    payments: { change: string }[];
  }>(
    'completeSale',
    {
      shopId,
      lines: [{ name: 'Quiche', quantity: '1', unitPrice: '4.50', taxRate: '10' }],
      tenders: [{ method: 'CASH', amount: '4.50', tendered: '5' }],
      idempotencyKey: 'sale',
    },
    `order { status lines { name } } invoice { ${INVOICE} } payments { change }`,
  );
  expect([order.status, invoice.status, payments[0]?.change]).toEqual(['COMPLETED', 'PAID', '0.5']);
});

test('both of its documents’ numbers run without gaps', async () => {
  const { invoices } = await sees<{ invoices: { edges: { node: { number: string } }[] } }>(
    '{ invoices(first: 50) { edges { node { number } } } }',
  );
  const numbers = invoices.edges.map(({ node }) => Number(node.number.slice(-6))).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});
