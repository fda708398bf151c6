import { businessDay } from '@comptoir/kit/business-day';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { post as postTo } from '../src/testing-house.ts';
import { type KillableHouse, openKillableHouse } from './killable-house.ts';
import { untilTrue } from './server-process.ts';
import { PATIENCE_MS } from './waiting.ts';

let house: KillableHouse;

beforeAll(async () => {
  house = await openKillableHouse();
});
afterAll(() => house.close());

// biome-ignore lint/suspicious/noExplicitAny: answers are read as they come
type Data = any;

async function post(query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await postTo<Data>(house.url, house.token, { query, variables });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

/** Asks until it is answered, as a till does whose network comes and goes: with the same key. */
async function keepAsking<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const deadline = Date.now() + PATIENCE_MS;
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
  const rows = await house.rows<{ number: string }>(
    'orders',
    'select number from invoice order by length(number), number',
  );
  return rows.map((row) => row.number);
}

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
    await untilTrue(async () => (await numbers()).length >= before + share, house.output);
    await house.kill();
    await house.start();
  }
  const answers = await asked;
  expect(answers.flatMap((a: Data) => a.problems)).toEqual([]);
  const kept = (await numbers()).map((number) => Number(number.split('-')[2]));
  expect(kept).toEqual(Array.from({ length: before + MANY }, (_, i) => i + 1));
  const given = answers.map((a: Data) => Number(a.invoice.number.split('-')[2])).sort((a, b) => a - b);
  expect(given).toEqual(kept.slice(before));
  const year = businessDay(new Date(), 'Europe/Paris').slice(0, 4);
  const { verifyDocuments } = await post(`{ verifyDocuments(kind: INVOICE, year: ${year}) { isWhole checked } }`);
  expect(verifyDocuments).toEqual({ isWhole: true, checked: before + MANY });
});
