import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import type { RequestContext, Transport } from '../src/transport.ts';
import { type Bench, reach, startBench } from './harness.ts';
import { toyShop } from './toy.ts';

interface Heard {
  variables: { input: Record<string, string> };
  context: RequestContext;
}

let bench: Bench;
let heard: Heard[] = [];
let answer: () => Promise<ExecutionResult> = async () => ({ data: { _receiveWebhook: 'ACCEPTED' } });

const payments: Transport = {
  execute: async ({ variables }, context) => {
    heard.push({ variables: variables as Heard['variables'], context });
    return answer();
  },
  subscribe: async () => ({ errors: [] }),
  check: async () => {},
  close: async () => {},
};

beforeAll(async () => {
  const { transports } = await reach(toyShop(), 'in process');
  transports.set('payments', payments);
  bench = await startBench({ transports, limits: { webhookBytes: 1_000, anonymousBurst: 30, anonymousRate: 0.001 } });
});
afterAll(() => bench.close());

const send = (path: string, init: RequestInit = {}) =>
  fetch(`${bench.gateway.url}/webhooks/payments${path}`, { method: 'POST', body: '{"id":"é"}', ...init });

test('what is sent is handed on byte for byte, as from nobody inside the house', async () => {
  heard = [];
  const headers = {
    'x-webhook-signature': 't=1,v1=ab',
    'x-correlation-id': 'provider-0001',
    authorization: 'Bearer whatever',
  };
  const response = await send('/sandbox/token_1-a', { headers });
  expect([response.status, await response.text(), response.headers.get('x-correlation-id')]).toEqual([
    200,
    '',
    'provider-0001',
  ]);
  expect(heard).toMatchObject([
    {
      variables: { input: { provider: 'sandbox', token: 'token_1-a', signature: 't=1,v1=ab', body: '{"id":"é"}' } },
      context: {
        actor: { kind: 'ANONYMOUS', companyId: null, internal: true, permissions: [], correlationId: 'provider-0001' },
      },
    },
  ]);
});

test.each([
  ['UNSIGNED', 401],
  ['UNREADABLE', 400],
  ['UNKNOWN', 404],
  [null, 503],
])('%s is answered %i, without a word', async (outcome, status) => {
  answer = async () => ({ data: { _receiveWebhook: outcome } });
  const response = await send('/sandbox/token');
  expect([response.status, await response.text()]).toEqual([status, '']);
});

test('payments away: to be sent again', async () => {
  answer = async () => {
    throw new Error('connection refused');
  };
  expect((await send('/sandbox/token')).status).toBe(503);
  answer = async () => ({ errors: [{ message: 'masked' } as never] });
  expect((await send('/sandbox/token')).status).toBe(503);
});

test('other methods, other addresses and large bodies never reach payments', async () => {
  heard = [];
  answer = async () => ({ data: { _receiveWebhook: 'ACCEPTED' } });
  for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS']) {
    const response = await send('/sandbox/token', { method, body: undefined });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  }
  for (const path of ['', '/', '/sandbox', '/sandbox/', '/sandbox/a/b', '/sandbox/a.b', `/sandbox/${'x'.repeat(101)}`])
    expect((await send(path)).status).toBe(404);
  expect((await send('/sandbox/token', { body: 'x'.repeat(1_001) })).status).toBe(413);
  expect(heard).toEqual([]);
  expect((await send('/sandbox/token', { body: 'x'.repeat(1_000) })).status).toBe(200);
});

test('too many from one address are put off', async () => {
  const statuses = await Promise.all(Array.from({ length: 40 }, () => send('/sandbox/token').then((r) => r.status)));
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
});

test('where payments is not part of the installation, there is nothing', async () => {
  const without = await startBench();
  const response = await fetch(`${without.gateway.url}/webhooks/payments/sandbox/token`, {
    method: 'POST',
    body: '{}',
  });
  expect(response.status).toBe(404);
  await without.close();
});
