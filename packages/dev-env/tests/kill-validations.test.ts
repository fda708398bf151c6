import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { DEMO_PASSWORD } from '../src/demo-company.ts';
import { type Cluster, startCluster } from '../src/postgres/cluster.ts';
import { endAll, ended, freePort, type Running, run, untilTrue } from './server-process.ts';

let directory: string;
let cluster: Cluster;
let port: number;
let server: Running;
let token: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'comptoir-kill-'));
  chmodSync(directory, 0o755); // as root, PostgreSQL runs under another account
  cluster = await startCluster({ dataDir: join(directory, 'postgres'), durable: false });
  port = await freePort();
  await start();
  const owner = { login: 'owner@demo.test', password: DEMO_PASSWORD };
  token = (await post('mutation ($input: LogInInput!) { logIn(input: $input) { accessToken } }', { input: owner })).logIn.accessToken;
}, 120_000); // biome-ignore format: a line
afterAll(async () => {
  await endAll();
  await cluster.stop();
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
});

async function start(): Promise<void> {
  const env = { PORT: String(port), DATA_DIR: join(directory, 'data'), DATABASE_URL: cluster.urlFor('postgres') };
  server = run('start.ts', env);
  await untilTrue(() => server.output().includes('is open') || server.child.exitCode !== null, server.output);
}

// biome-ignore lint/suspicious/noExplicitAny: answers are read as they come
type Data = any;

async function post(query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Data;
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Asks until it is answered, as a till does whose network comes and goes: with the same key. */
async function keepAsking<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function numbers(): Promise<string[]> {
  const client = new pg.Client({ connectionString: cluster.urlFor('comptoir_orders') });
  await client.connect();
  try {
    const { rows } = await client.query<{ number: string }>('select number from invoice order by length(number), number');
    return rows.map((row) => row.number);
  } finally {
    await client.end();
  }
} // biome-ignore format: a line

const CREATE =
  'mutation ($input: CreateInvoiceInput!) { createInvoice(input: $input) { invoice { id } problems { code } } }';
const VALIDATE =
  'mutation ($input: ValidateInvoiceInput!) { validateInvoice(input: $input) { invoice { number } problems { code } } }';
const MANY = 200;

test('200 validations at once, the server killed twice among them, give 200 consecutive numbers, each to who asked for it', async () => {
  const [shop] = (await post('{ me { shops { id } } }')).me.shops;
  const drafts: string[] = [];
  for (let i = 0; i < MANY; i++) {
    const lines = [{ name: `Line ${i}`, quantity: '1', unitPrice: '3' }];
    drafts.push((await post(CREATE, { input: { shopId: shop.id, lines } })).createInvoice.invoice.id);
  }
  const before = (await numbers()).length;
  const asked = Promise.all(
    drafts.map((invoiceId) =>
      keepAsking(async () => {
        const input = { invoiceId, idempotencyKey: `validate ${invoiceId}` };
        return (await post(VALIDATE, { input })).validateInvoice;
      }),
    ),
  );
  for (const share of [40, 120]) {
    await untilTrue(async () => (await numbers()).length >= before + share, server.output);
    await ended(server.child, 'SIGKILL');
    await start();
  }
  const answers = await asked;
  expect(answers.flatMap((a: Data) => a.problems)).toEqual([]);
  const kept = (await numbers()).map((number) => Number(number.split('-')[2]));
  expect(kept).toEqual(Array.from({ length: before + MANY }, (_, i) => i + 1));
  const given = answers.map((a: Data) => Number(a.invoice.number.split('-')[2])).sort((a, b) => a - b);
  expect(given).toEqual(kept.slice(before));
  const year = new Date().getFullYear();
  const { verifyDocuments } = await post(`{ verifyDocuments(kind: INVOICE, year: ${year}) { isWhole checked } }`);
  expect(verifyDocuments).toEqual({ isWhole: true, checked: before + MANY });
}, 240_000);
