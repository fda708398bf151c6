import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { startServerChild } from '../children.ts';
import { printTable } from '../compare.ts';
import { copyToFloor } from '../floor-database.ts';
import { type Ask, asker, connected, type Installation } from '../installation.ts';
import { median, percentile, send } from '../load.ts';
import type { Stage } from '../stage.ts';

const INVOICES = 200;
const ROUNDS = 5;
const FLOOR = 'floor: one SQL function';

const CREATE = `mutation ($input: CreateInvoiceInput!) { createInvoice(input: $input) { invoice { id } problems { message } } }`;
const VALIDATE = `mutation ($input: ValidateInvoiceInput!) { validateInvoice(input: $input) { invoice { number total } problems { message } } }`;

/** 200 drafts validated all at once, round after round: how long until the last has its number, and whether none lacks. */
export async function validateParallel(installation: Installation, { companyId, shopId, goods }: Stage): Promise<void> {
  const tokens = await installation.logIn('owner@demo.test', 16);
  const offices = tokens.map((token) => asker(installation.product.port, token));
  const floorUrl = await copyToFloor(installation, companyId, []);
  const env = { DATABASE_URL: floorUrl, COMPANY_ID: companyId, SHOP_ID: shopId };
  const floor = await startServerChild('bench/src/floor.ts', env);
  const rounds = { product: [] as number[][], floor: [] as number[][] };
  const numbers: string[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const drafts = await draftAll(offices, { shopId, goods });
      rounds.product.push(
        await atOnce(drafts, async (invoiceId, i) => {
          const ask = offices[i % offices.length] as Ask;
          const input = { invoiceId, idempotencyKey: invoiceId };
          const answer = await ask<{ validateInvoice: { invoice: { number: string } } }>(VALIDATE, { input });
          numbers.push(answer.validateInvoice.invoice.number);
        }),
      );
      await installation.drained();
      rounds.floor.push(await validateAtFloor(floorUrl, floor.port));
    }
  } finally {
    await floor.child.stop();
  }
  print(rounds);
  const digits = numbers.map((number) => Number(number.split('-')[2])).sort((a, b) => a - b);
  const first = digits[0] ?? 0;
  const isWhole = digits.length === INVOICES * ROUNDS && digits.every((number, i) => number === first + i);
  console.log(`  ${isWhole ? ' ok ' : 'FAIL'} ${digits.length} numbers from ${first} on, none missing or double`);
  if (!isWhole) process.exitCode = 1;
}

async function draftAll(
  offices: readonly Ask[],
  { shopId, goods }: Pick<Stage, 'shopId' | 'goods'>,
): Promise<string[]> {
  const drafts: string[] = [];
  let next = 0;
  const draft = async (ask: Ask) => {
    for (let n = next++; n < INVOICES; n = next++) {
      const lines = [n, n + 1].map((i) => ({ productId: goods[i % goods.length]?.id, quantity: '2' }));
      const answer = await ask<{ createInvoice: { invoice: { id: string } } }>(CREATE, { input: { shopId, lines } });
      drafts.push(answer.createInvoice.invoice.id);
    }
  };
  await Promise.all(offices.map(draft));
  return drafts;
}

/** Milliseconds from the start of all to the answer of each. */
async function atOnce(ids: readonly string[], work: (id: string, i: number) => Promise<void>): Promise<number[]> {
  const begun = performance.now();
  return Promise.all(
    ids.map(async (id, i) => {
      await work(id, i);
      return performance.now() - begun;
    }),
  );
}

/** As many drafts of two lines in the floor's tables, and what its function takes to validate them all at once. */
async function validateAtFloor(url: string, port: number): Promise<number[]> {
  const ids = Array.from({ length: INVOICES }, () => randomUUID());
  const client = await connected(url);
  await client.query(
    `insert into drafted_line select gen_random_uuid(), id, n, 'Line', 2, 3.5, 20, 7 from unnest($1::uuid[]) id, generate_series(1, 2) n`,
    [ids],
  );
  await client.end();
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const times = await atOnce(ids, async (invoiceId) => {
    const { status } = await send(agent, port, {
      method: 'POST',
      path: '/validate',
      body: JSON.stringify({ invoiceId }),
    });
    if (status !== 200) throw new Error(`the floor answered ${status}`);
  });
  agent.destroy();
  return times;
}

function print({ product, floor }: Record<'product' | 'floor', readonly number[][]>): void {
  const last = (rounds: readonly number[][]) => median(rounds.map((times) => Math.max(...times)));
  const row = (name: string, rounds: readonly number[][]) => [
    name,
    last(rounds).toFixed(0),
    median(rounds.map((times) => percentile(times, 0.5))).toFixed(0),
    ((INVOICES * 1_000) / last(rounds)).toFixed(0),
    `${(last(floor) / last(rounds)).toFixed(2)}×`,
  ];
  printTable(
    ['', 'until the last, ms', 'p50 ms', 'invoices/s', 'of the floor'],
    [row('validateInvoice', product), row(FLOOR, floor)],
  );
}
