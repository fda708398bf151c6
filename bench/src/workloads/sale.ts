import { startServerChild } from '../children.ts';
import { compare, printComparison } from '../compare.ts';
import { copyToFloor } from '../floor-database.ts';
import { connected, type Installation } from '../installation.ts';
import { median, type Target } from '../load.ts';
import type { Stage } from '../stage.ts';

const SALE = `mutation ($input: CompleteSaleInput!) {
  completeSale(input: $input) {
    order { id number }
    invoice { id number total }
    payments { id amount change }
    problems { code message path }
  }
}`;

const CONCURRENCY = 16;
const FLOOR = 'floor: one SQL function';
const TENDERED = '100';

/** Counter sales of two stocked lines for cash, kept durably; then whether every number, cent and movement is there. */
export async function sale(installation: Installation, stage: Stage, seconds: number): Promise<void> {
  await installation.drained();
  const before = await books(installation);
  const { companyId, shopId } = stage;
  const floorUrl = await copyToFloor(installation, companyId, ['catalog']);
  const tokens = await installation.logIn('owner@demo.test', CONCURRENCY);
  const env = { DATABASE_URL: floorUrl, COMPANY_ID: companyId, SHOP_ID: shopId };
  const floor = await startServerChild('bench/src/floor.ts', env);
  let answered = 0;
  const drains: number[] = [];
  try {
    const product = productTarget(installation.product.port, stage, tokens, () => answered++);
    const results = await compare(
      [
        {
          name: 'product, in one process',
          target: product,
          pids: [installation.product.child.pid],
          settle: async () => void drains.push(await installation.drained()),
        },
        { name: FLOOR, target: floorTarget(floor.port, stage), pids: [floor.child.pid] },
      ],
      seconds,
    );
    printComparison(results, 'sales', { floor: FLOOR });
  } finally {
    await floor.child.stop();
  }
  console.log('  A federated peer that keeps such a sale would be another product: there is none here.');
  console.log(
    `  Events were all applied ${Math.round(median(drains))} ms after a round of ${seconds} s (median), ${Math.round(Math.max(...drains))} ms at most.`,
  );
  const after = await books(installation);
  const checks = [
    [`${answered} sales answered, ${after.invoices - before.invoices} invoices`, answered === after.invoices - before.invoices],
    [`invoice numbers 1 to ${after.highest}, none missing or double`, after.invoices === after.highest && after.invoices === after.numbers],
    [`payments ${after.paid} = invoices ${after.invoiced}`, after.paid === after.invoiced],
    [`${after.movements} stock movements for ${after.stockedLines} stocked lines`, after.movements === after.stockedLines],
    [`levels = Σ movements, ${after.drifted} drifted`, after.drifted === 0],
  ] as const; // biome-ignore format: a table
  for (const [text, ok] of checks) {
    console.log(`  ${ok ? ' ok ' : 'FAIL'} ${text}`);
    if (!ok) process.exitCode = 1;
  }
}

/** Two different products, another pair each time, in an order that is the same in every run. */
function pairsOf({ goods }: Stage): () => { productId: string; quantity: string }[] {
  let n = 0;
  return () => {
    const first = n++ % goods.length;
    const second = (first + 1 + (n % (goods.length - 1))) % goods.length;
    return [first, second].map((i, line) => ({
      productId: goods[i]?.id ?? '',
      quantity: String(1 + ((n + line) % 2)),
    }));
  };
}

function productTarget(port: number, stage: Stage, tokens: readonly string[], kept: () => void): Target {
  const next = pairsOf(stage);
  const run = Date.now();
  let n = 0;
  return {
    port,
    call(worker) {
      const lines = next();
      const tenders = [{ method: 'CASH', amount: TENDERED }];
      const input = { shopId: stage.shopId, lines, tenders, idempotencyKey: `bench-${run}-${n++}` };
      return {
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[worker]}` },
        body: JSON.stringify({ query: SALE, variables: { input } }),
      };
    },
    fault(body) {
      const fault = faultOf(body);
      if (fault === null) kept();
      return fault;
    },
  };
}

function floorTarget(port: number, stage: Stage): Target {
  const next = pairsOf(stage);
  return {
    port,
    call: () => ({ method: 'POST', path: '/sale', body: JSON.stringify({ lines: next(), tendered: TENDERED }) }),
    fault: faultOf,
  };
}

const NUMBER = /^INV-\d{4}-\d{6,}$/;

function faultOf(body: Buffer): string | null {
  const { data, errors } = JSON.parse(body.toString()) as {
    data?: { completeSale?: { invoice: { number: string } | null; payments: { amount: string }[] | null; problems: unknown[] } };
    errors?: unknown;
  }; // biome-ignore format: a table
  const kept = data?.completeSale;
  const isWhole = kept?.invoice && NUMBER.test(kept.invoice.number) && kept.payments?.length === 1;
  return !errors && isWhole && kept.problems.length === 0 ? null : body.subarray(0, 300).toString();
}

interface Books {
  invoices: number;
  numbers: number;
  highest: number;
  invoiced: string;
  paid: string;
  stockedLines: number;
  movements: number;
  drifted: number;
}

/** What orders, payments and stock each say of all sales so far, from their own databases. */
async function books({ databaseOf }: Installation): Promise<Books> {
  const one = async (subgraph: string, text: string): Promise<object> => {
    const client = await connected(databaseOf(subgraph));
    try {
      return (await client.query<object>(text)).rows[0] ?? {};
    } finally {
      await client.end();
    }
  };
  const [sold, lines, paid, stock] = await Promise.all([
    one(
      'orders',
      `select count(*)::int as invoices, count(distinct number)::int as numbers, coalesce(max(right(number, 6)::int), 0) as highest,
        coalesce(sum(total), 0)::numeric(19,4)::text as invoiced from invoice`,
    ),
    one('orders', 'select count(*)::int as "stockedLines" from invoice_line where stockable'),
    one('payments', 'select coalesce(sum(amount - refunded), 0)::numeric(19,4)::text as paid from payment'),
    one(
      'stock',
      `select count(*) filter (where type = 'SALE')::int as movements, (select count(*)::int from stock_level l where on_hand <>
        (select coalesce(sum(quantity), 0) from stock_movement m where m.warehouse_id = l.warehouse_id and m.product_id = l.product_id)) as drifted
        from stock_movement`,
    ),
  ]);
  return { ...sold, ...lines, ...paid, ...stock } as Books;
}
