import { readFileSync } from 'node:fs';
import { processorTime } from '../children.ts';
import { connected, type Installation } from '../installation.ts';
import { median } from '../load.ts';
import type { Stage } from '../stage.ts';

const SYNC = `mutation ($input: SyncSalesInput!) {
  syncSales(input: $input) {
    summary { sent created duplicates rejected conflicts }
    results { documentNumber status order { id } problems { code message path } }
    problems { code message }
  }
}`;

const SALES = 1_000;
const CALLS = 10;
const TARGET_S = 5;

interface Summary {
  sent: number;
  created: number;
  duplicates: number;
  rejected: number;
  conflicts: number;
}

/** A terminal that was off line brings its sales: ten calls of 1,000 sales of two stocked lines, then the first of them again. */
export async function sync1000(installation: Installation, stage: Stage): Promise<void> {
  await installation.drained();
  const [token] = await installation.logIn('owner@demo.test', 1);
  const send = (sales: object[]) => call(installation.product.port, token as string, sales);
  const batches = Array.from({ length: CALLS }, (_, n) => batch(stage, n));
  const memoryBefore = residentMegabytes(installation.product.child.pid);
  const seconds: number[] = [];
  const created: number[] = [];
  const pids = [installation.product.child.pid];
  const begun = processorTime(pids);
  for (const sales of batches) {
    const { summary, took } = await send(sales);
    seconds.push(took);
    created.push(summary.created);
  }
  const drained = await installation.drained();
  const processorMs = (processorTime(pids) - begun) / CALLS;
  const before = await counted(installation);
  const again = await send(batches[0] as object[]);
  const after = await counted(installation);
  const first = seconds[0] ?? 0;
  const last = seconds.at(-1) ?? 0;
  console.log(
    `  ${SALES} sales a call: ${first.toFixed(2)} s the first, ${median(seconds).toFixed(2)} s the median, ${last.toFixed(2)} s the tenth (target ${TARGET_S} s);`,
  );
  console.log(
    `  sent again: ${again.took.toFixed(2)} s. Events were all applied ${Math.round(drained)} ms after the tenth.`,
  );
  console.log(`  Processor time of the server, with all that follows: ${Math.round(processorMs)} ms a call.`);
  const grown = residentMegabytes(installation.product.child.pid) - memoryBefore;
  console.log(`  The server grew by ${grown} MB over ${CALLS * SALES} sales.`);
  const checks = [
    [`${created.reduce((a, b) => a + b, 0)} of ${CALLS * SALES} kept`, created.every((n) => n === SALES)],
    [`sent again: ${again.summary.duplicates} known`, again.summary.duplicates === SALES],
    [`nothing changed by that: ${before} rows before, ${after} after`, before === after],
    [`slowest call ${Math.max(...seconds).toFixed(2)} s`, Math.max(...seconds) < TARGET_S],
  ] as const;
  for (const [text, ok] of checks) {
    console.log(`  ${ok ? ' ok ' : 'FAIL'} ${text}`);
    if (!ok) process.exitCode = 1;
  }
}

function batch({ goods }: Stage, n: number): object[] {
  const soldAt = new Date(Date.now() - 3_600_000).toISOString();
  const run = Date.now();
  return Array.from({ length: SALES }, (_, i) => {
    const lines = [i, i + 1 + (i % (goods.length - 1))].map((at) => ({
      productId: goods[at % goods.length]?.id,
      quantity: '1',
      unitPrice: '2.50',
    }));
    return {
      documentNumber: `BENCH-${run}-${n}-${i}`,
      soldAt,
      lines,
      tenders: [{ method: 'CASH', amount: '5' }],
      total: '5',
    };
  });
}

async function call(port: number, token: string, sales: object[]): Promise<{ summary: Summary; took: number }> {
  const startedAt = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'x-device-serial': 'DEMO-TERMINAL-1',
    },
    body: JSON.stringify({ query: SYNC, variables: { input: { sales } } }),
  });
  const text = await response.text();
  const took = (performance.now() - startedAt) / 1_000;
  const { data, errors } = JSON.parse(text) as {
    data?: { syncSales: { summary: Summary; problems: unknown[] } };
    errors?: unknown;
  };
  if (errors || !data || data.syncSales.problems.length > 0) throw new Error(text.slice(0, 500));
  return { summary: data.syncSales.summary, took };
}

/** Orders, payments and movements there are. */
async function counted({ databaseOf }: Installation): Promise<number> {
  const count = async (subgraph: string, table: string) => {
    const client = await connected(databaseOf(subgraph));
    try {
      return (await client.query<{ n: number }>(`select count(*)::int as n from ${table}`)).rows[0]?.n ?? 0;
    } finally {
      await client.end();
    }
  };
  const counts = await Promise.all([
    count('orders', 'sale_order'),
    count('payments', 'payment'),
    count('stock', 'stock_movement'),
  ]);
  return counts.reduce((a, b) => a + b, 0);
}

function residentMegabytes(pid: number | undefined): number {
  const pages = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(pages ?? 0) / 1_024);
}
