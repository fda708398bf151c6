import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { signatureOf } from '../src/webhook-signature.ts';
import { type Counter, type MethodSeen, openCounter, WEBHOOK_SECRET } from './counter.ts';

let counter: Counter;
let sandbox: MethodSeen;
beforeAll(async () => {
  counter = await openCounter();
  sandbox = (await counter.method()).paymentMethod as MethodSeen;
});
afterAll(() => counter.till.house.close());

async function pending(amount = '10'): Promise<{ orderId: string; paymentId: string }> {
  const orderId = await counter.order(amount);
  const { payment } = await counter.start({ methodId: sandbox.id, orderId, amount });
  return { orderId, paymentId: payment?.id ?? '' };
}

const news = (type: string, paymentId: string, more: object = {}) => ({
  id: newId(),
  type: `payment.${type}`,
  paymentId,
  ...more,
});
const send = (body: object | string) => counter.webhook(sandbox, body);
const look = async (id: string) =>
  (
    await counter.ask<{
      payment: {
        status: string;
        refunded: string;
        failure: string | null;
        providerEvents: { type: string; note: string | null }[];
      };
    }>(
      'query ($id: ID!) { payment(id: $id) { status refunded failure providerEvents { type note amount appliedAt } } }',
      { id },
    )
  ).payment;

test('an event counts once, however often and however much at once it comes', async () => {
  const { orderId, paymentId } = await pending();
  const completed = news('completed', paymentId);
  expect(await Promise.all(Array.from({ length: 5 }, () => send(completed)))).toEqual(Array(5).fill('ACCEPTED'));
  const refunded = news('refunded', paymentId, { amount: '4', reason: 'chargeback' });
  for (let i = 0; i < 3; i++) expect(await send(refunded)).toBe('ACCEPTED');
  expect(await look(paymentId)).toMatchObject({
    status: 'COMPLETED',
    refunded: '4',
    providerEvents: [{ type: 'COMPLETED' }, { type: 'REFUNDED' }],
  });
  expect(await counter.bill(orderId)).toMatchObject({ paymentStatus: 'PARTIAL', invoice: { remaining: '4' } });
  expect(await counter.till.told('PaymentReceived', orderId)).toHaveLength(1);
  expect(await counter.till.told('PaymentRefunded', orderId)).toMatchObject([{ amount: '4', reason: 'chargeback' }]);
});

test('a late pending or failed undoes nothing; a completed one after a failed one completes', async () => {
  const { orderId, paymentId } = await pending();
  await send(news('failed', paymentId, { reason: 'card declined' }));
  expect(await look(paymentId)).toMatchObject({ status: 'FAILED', failure: 'card declined' });
  expect(await counter.bill(orderId)).toMatchObject({ paymentStatus: 'PENDING' });
  await send(news('completed', paymentId));
  await send(news('pending', paymentId));
  await send(news('failed', paymentId));
  expect(await look(paymentId)).toMatchObject({
    status: 'COMPLETED',
    failure: null,
    providerEvents: [{ note: null }, { note: null }, { note: null }, { note: 'It had come to an end already.' }],
  });
  expect(await counter.bill(orderId)).toMatchObject({ paymentStatus: 'PAID' });
});

test('a refund that comes before its payment is completed waits for it; more than was paid is not kept', async () => {
  const { orderId, paymentId } = await pending();
  await send(news('refunded', paymentId, { amount: '3' }));
  expect(await look(paymentId)).toMatchObject({ status: 'PENDING', refunded: '0' });
  await send(news('completed', paymentId));
  expect(await look(paymentId)).toMatchObject({ status: 'COMPLETED', refunded: '3' });
  await send(news('refunded', paymentId, { amount: '7.01' }));
  await send(news('refunded', paymentId, { amount: '0.001' }));
  await send(news('refunded', paymentId, { amount: '7' }));
  expect(await look(paymentId)).toMatchObject({
    status: 'REFUNDED',
    refunded: '10',
    providerEvents: [
      {},
      {},
      { note: 'Only 7 EUR could be given back.' },
      { note: 'Only 7 EUR could be given back.' },
      { note: null },
    ],
  });
  expect(await counter.bill(orderId)).toMatchObject({ paymentStatus: 'REFUNDED', invoice: { remaining: '10' } });
});

test('a refund that we asked for and the provider tells of is one; so is one told of under two events', async () => {
  const { paymentId } = await pending();
  await send(news('completed', paymentId));
  const { refund } = await counter.refund({ paymentId, amount: '2' });
  await send(news('refunded', paymentId, { amount: '2', refundId: refund?.id }));
  for (let i = 0; i < 2; i++) await send(news('refunded', paymentId, { amount: '1', refundId: 're_77' }));
  expect(await look(paymentId)).toMatchObject({ refunded: '3' });
});

test('whatever comes in whatever order, twice or not: completed if it ever was, refunds as far as they go, orders agrees', async () => {
  const kind = fc.constantFrom('pending', 'completed', 'failed', 'refunded');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(kind, fc.integer({ min: 1, max: 500 }), fc.boolean()), { minLength: 1, maxLength: 6 }),
      async (steps) => {
        const { orderId, paymentId } = await pending();
        let refunded = 0;
        for (const [type, cents, twice] of steps) {
          const body = news(type, paymentId, type === 'refunded' ? { amount: (cents / 100).toFixed(2) } : {});
          await send(body);
          if (twice) await send(body);
          if (type === 'refunded' && refunded + cents <= 1_000) refunded += cents;
        }
        const isCompleted = steps.some(([type]) => type === 'completed');
        const hasFailed = steps.some(([type]) => type === 'failed');
        const { status, refunded: told } = await look(paymentId);
        const done = refunded === 1_000 ? 'REFUNDED' : 'COMPLETED';
        expect(status).toBe(isCompleted ? done : hasFailed ? 'FAILED' : 'PENDING');
        expect(Number(told) * 100).toBeCloseTo(isCompleted ? refunded : 0, 6);
        const { invoice } = await counter.bill(orderId);
        expect(Number(invoice?.remaining) * 100).toBeCloseTo(isCompleted ? refunded : 1_000, 6);
      },
    ),
    { numRuns: 15 },
  );
});

test('what is not signed as it must be is refused without a word, and changes nothing', async () => {
  const { paymentId } = await pending();
  const body = JSON.stringify(news('completed', paymentId));
  const seconds = Math.floor(Date.now() / 1_000);
  const other = (await counter.method({ secrets: [{ name: 'webhookSecret', value: 'another_secret_of_16' }] }))
    .paymentMethod as MethodSeen;
  const off = (await counter.method({ secrets: [] })).paymentMethod as MethodSeen;
  for (const given of [
    { signature: '' },
    { signature: 'nonsense' },
    { signature: signatureOf('another_secret_of_16', seconds, body) },
    { signature: signatureOf(WEBHOOK_SECRET, seconds, `${body} `) },
    { signature: signatureOf(WEBHOOK_SECRET, seconds - 301, body) },
    { signature: signatureOf(WEBHOOK_SECRET, seconds + 310, body) },
    { token: 'nobody' },
    { token: '' },
    { provider: 'manual' },
    { provider: 'stripe' },
    { provider: 'SANDBOX' },
    { token: other.webhookPath?.split('/').at(-1) },
    { token: off.webhookPath?.split('/').at(-1) },
  ])
    expect(await counter.webhook(sandbox, body, given)).toBe('UNSIGNED');
  expect(await look(paymentId)).toMatchObject({ status: 'PENDING', providerEvents: [] });
});

test('signed, but nothing to be understood, or for a payment of another method', async () => {
  const { paymentId } = await pending();
  for (const body of [
    '', 'null', '[]', '{', '{}', '"text"', news('vanished', paymentId), { type: 'payment.completed', paymentId }, news('completed', 'x'),
    { ...news('completed', paymentId), id: 7 }, news('refunded', paymentId), news('refunded', paymentId, { amount: 4 }),
    news('refunded', paymentId, { amount: '-4' }), news('refunded', paymentId, { amount: '0' }), { ...news('completed', paymentId), id: 'a\0b' },
    { ...news('completed', paymentId), id: 'x'.repeat(201) },
  ])
    expect(await send(body)).toBe('UNREADABLE'); // biome-ignore format: a list
  expect(await send(news('completed', newId()))).toBe('UNKNOWN');
  const other = (await counter.method()).paymentMethod as MethodSeen;
  expect(await counter.webhook(other, news('completed', paymentId))).toBe('UNKNOWN');
  const recorded = await counter.pay({ orderId: await counter.order('5'), amount: '5' });
  expect(await send(news('refunded', recorded.payment?.id ?? '', { amount: '5' }))).toBe('UNKNOWN');
  expect(await look(paymentId)).toMatchObject({ status: 'PENDING', providerEvents: [] });
});

test('only the gateway hands over what providers send', async () => {
  const source = 'mutation ($input: ReceiveWebhookInternalInput!) { _receiveWebhook(input: $input) }';
  const input = { provider: 'sandbox', token: 'x', signature: 'x', body: 'x' };
  await expect(counter.ask(source, { input })).rejects.toThrow('not allowed');
});
