import { testActor } from '@comptoir/dev-env/testing';
import type { Actor } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { billsOf, SOUP } from './bills.ts';
import { codes, openTill, type Problem, type Till } from './till.ts';

let now = new Date('2030-01-10T12:00:00Z');
let till: Till;
beforeAll(async () => {
  till = await openTill([], { now: () => now });
});
afterAll(() => till.house.close());

const QUOTE = `id number status total taxTotal validUntil sentAt decidedAt refuseReason notes version discountAmount recipient { name }
  lines { id name quantity unitPrice total } invoice { id status }`;
interface QuoteSeen {
  id: string;
  number: string;
  status: string;
  total: string;
  version: number;
  validUntil: string | null;
  lines: { id: string; name: string; total: string }[];
  invoice: { id: string; status: string } | null;
}
interface Answer {
  quote: QuoteSeen | null;
  invoice?: { id: string; status: string; total: string; number: string | null } | null;
  problems: Problem[];
}

const does = (verb: string, input: object, actor?: Actor) =>
  till.does<Answer>(verb, input, `quote { ${QUOTE} }`, actor);
const create = (input: object = {}, actor?: Actor) =>
  does('createQuote', { shopId: till.shopId, lines: [SOUP], ...input }, actor);
const send = (quoteId: string | undefined, given: object = {}) => does('sendQuote', { quoteId, ...given });
const accept = (quoteId: string | undefined, given: object = {}) =>
  till.does<Answer>(
    'acceptQuote',
    { quoteId, ...given },
    `quote { ${QUOTE} } invoice { id number status total lines { name total } quote { id } }`,
  );
const refuse = (quoteId: string | undefined, reason = 'Too dear') => does('refuseQuote', { quoteId, reason });
const see = async (id: string | undefined) =>
  (
    await till.house.run<{ quote: QuoteSeen }>(
      'orders',
      till.owner,
      `query ($id: ID!) { quote(id: $id) { ${QUOTE} } }`,
      { id },
    )
  ).data.quote;
// biome-ignore format: short ones
const illegal = ['ILLEGAL_STATE input.quoteId'];

test('a quote goes from draft to customer to invoice draft, at the prices that were offered', async () => {
  const customerId = await till.customer({ displayName: 'Café Ada' });
  const tea = await till.product({ name: 'Tea', salePrice: '2.50' });
  const { quote: draft } = await create({ customerId, lines: [{ productId: tea, quantity: '4' }, SOUP], discountAmount: '2' });
  expect(draft).toMatchObject({ number: 'Q-000001', status: 'DRAFT', total: '20', validUntil: null, recipient: null });
  const { quote: changed } = await does('updateQuote', { quoteId: draft?.id, discountAmount: null, notes: 'As agreed', version: 1 });
  expect(changed).toMatchObject({ total: '22', notes: 'As agreed', version: 2, lines: draft?.lines.map(({ id }) => ({ id })) });
  const { quote: sent } = await send(draft?.id);
  expect(sent).toMatchObject({ status: 'SENT', validUntil: '2030-02-09', recipient: { name: 'Café Ada' } });
  await till.product({ productId: tea, version: 2, name: 'Tea', salePrice: '99' });
  const { quote, invoice, problems } = await accept(draft?.id);
  expect(problems).toEqual([]);
  expect(quote).toMatchObject({ status: 'ACCEPTED', invoice: { id: invoice?.id, status: 'DRAFT' } });
  expect(invoice).toMatchObject({ number: null, status: 'DRAFT', total: '22', quote: { id: draft?.id }, lines: [{ name: 'Tea', total: '10' }, { name: 'Soup' }] });
  expect(await till.toldOf('QuoteAccepted', invoice?.id)).toMatchObject([{ quoteId: draft?.id, number: 'Q-000001', customerId, total: '22' }]);
  const { invoice: validated } = await billsOf(till).validate(invoice?.id);
  expect(validated).toMatchObject({ number: 'INV-2030-000001', total: '22' });
}); // biome-ignore format: long lines

test('what was sent is not changed; what was decided is decided', async () => {
  const { quote } = await create();
  await send(quote?.id);
  expect(codes((await does('updateQuote', { quoteId: quote?.id, notes: 'More' })).problems)).toEqual(illegal);
  expect(codes((await send(quote?.id)).problems)).toEqual(illegal);
  expect((await refuse(quote?.id)).quote).toMatchObject({ status: 'REFUSED', refuseReason: 'Too dear' });
  for (const { problems } of [await accept(quote?.id), await refuse(quote?.id), await send(quote?.id)]) {
    expect(codes(problems)).toEqual(illegal);
  }
  const { quote: other } = await create();
  await accept(other?.id);
  expect(codes((await accept(other?.id)).problems)).toEqual(illegal);
});

test('past its last day it has expired, until it is sent anew', async () => {
  const { quote } = await create({ validUntil: '2030-01-12' });
  await send(quote?.id);
  now = new Date('2030-01-12T22:59:00Z');
  expect((await see(quote?.id)).status).toBe('SENT');
  now = new Date('2030-01-12T23:01:00Z');
  expect((await see(quote?.id)).status).toBe('EXPIRED');
  const { problems } = await accept(quote?.id);
  expect(problems).toMatchObject([{ code: 'ILLEGAL_STATE', message: expect.stringContaining('expired') }]);
  expect(codes((await send(quote?.id, { validUntil: '2030-01-12' })).problems)).toEqual(['INVALID input.validUntil']);
  expect((await send(quote?.id)).quote).toMatchObject({ status: 'SENT', validUntil: '2030-02-12' });
  expect((await accept(quote?.id)).problems).toEqual([]);
});

test('an accepted quote makes one invoice, however often it is said', async () => {
  const { quote } = await create();
  const idempotencyKey = newId();
  const [first, second] = await Promise.all([1, 2].map(() => accept(quote?.id, { idempotencyKey })));
  expect(first?.invoice?.id).toBe(second?.invoice?.id);
  const { quote: other } = await create();
  const both = await Promise.all([accept(other?.id), accept(other?.id)]);
  expect(both.flatMap((one) => codes(one.problems))).toEqual(illegal);
});

test('faults are told: empty, unknown, another company’s, somebody faster, blocked, not allowed', async () => {
  const { quote: empty } = await create({ lines: [] });
  expect(codes((await send(empty?.id)).problems)).toEqual(['INVALID input.quoteId']);
  expect(codes((await accept(empty?.id)).problems)).toEqual(['INVALID input.quoteId']);
  expect(codes((await send(newId())).problems)).toEqual(['NOT_FOUND input.quoteId']);
  expect(codes((await does('updateQuote', { quoteId: empty?.id }, testActor())).problems)).toEqual(['NOT_FOUND input.quoteId']);
  expect(codes((await send(empty?.id, { version: 9 })).problems)).toEqual(['VERSION_CONFLICT input.version']);
  expect(codes((await refuse(empty?.id, '')).problems)).toEqual(['INVALID input.reason']);
  expect(codes((await create({ lines: [{ quantity: '-1' }], discountAmount: '-1', customerId: 'x' })).problems)).toEqual([
    'INVALID input.customerId', 'INVALID input.discountAmount', 'INVALID input.lines.0.name', 'INVALID input.lines.0.quantity',
    'INVALID input.lines.0.unitPrice',
  ]);
  const customerId = await till.customer();
  const { quote } = await create({ customerId });
  await till.customer({ customerId, version: 2, status: 'BLOCKED' });
  expect(codes((await create({ customerId })).problems)).toEqual(['CUSTOMER_BLOCKED input.customerId']);
  expect(codes((await send(quote?.id)).problems)).toEqual(['CUSTOMER_BLOCKED input.quoteId']);
  await expect(create({}, testActor({ companyId: till.owner.companyId, permissions: ['orders:invoice'] }))).rejects.toThrow();
}); // biome-ignore format: long lines

test('quotes are listed, the newest first, and narrowed by what they are now', async () => {
  const customerId = await till.customer();
  const { quote: draft } = await create({ customerId });
  const { quote: sent } = await create({ customerId, validUntil: '2030-03-01' });
  const { quote: old } = await create({ customerId, validUntil: '2030-01-20' });
  await send(sent?.id);
  await send(old?.id);
  now = new Date('2030-02-01T12:00:00Z');
  const list = async (filter: object, search?: string) => {
    const source = `query ($filter: QuoteFilter, $search: String) { quotes(filter: $filter, search: $search) { totalCount edges { node { id } } } }`;
    const { data } = await till.house.run<{ quotes: { totalCount: number; edges: { node: { id: string } }[] } }>('orders', till.owner, source, { filter, search });
    expect(data.quotes.totalCount).toBe(data.quotes.edges.length);
    return data.quotes.edges.map((e) => e.node.id);
  };
  expect(await list({ customerId })).toEqual([old?.id, sent?.id, draft?.id]);
  expect(await list({ customerId, status: ['EXPIRED'] })).toEqual([old?.id]);
  expect(await list({ customerId, status: ['SENT', 'DRAFT'], shopId: till.shopId })).toEqual([sent?.id, draft?.id]);
  expect(await list({ customerId, status: [] })).toEqual([]);
  expect(await list({}, sent?.number)).toEqual([sent?.id]);
}); // biome-ignore format: long lines
