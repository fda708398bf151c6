import { startServerChild } from '../children.ts';
import { compare, printComparison } from '../compare.ts';
import { copyToFloor } from '../floor-database.ts';
import { connected, type Installation } from '../installation.ts';
import type { Target } from '../load.ts';
import type { Stage } from '../stage.ts';

const CONCURRENCY = 16;
const FLOOR = 'floor: one SQL function';
const verb = (name: string, input: string) =>
  `mutation ($input: ${input}!) { moved: ${name}(input: $input) { movements { id before after } problems { code message path } } }`;
const RECEIVE = verb('receiveStock', 'ReceiveStockInput');
const ISSUE = verb('issueStock', 'IssueStockInput');

/** Goods come in and go out, kept durably, by 16 writers on the same products; then whether every chain is whole. */
export async function movements(installation: Installation, stage: Stage, seconds: number): Promise<void> {
  await installation.drained();
  const { ask, companyId } = stage;
  const { warehouses } = await ask<{ warehouses: { edges: { node: { id: string } }[] } }>(
    '{ warehouses(first: 1) { edges { node { id } } } }',
  );
  const warehouseId = warehouses.edges[0]?.node.id ?? '';
  const floorUrl = await copyToFloor(installation, companyId, ['stock']);
  const tokens = await installation.logIn('owner@demo.test', CONCURRENCY);
  const before = await chains(installation);
  const floor = await startServerChild('bench/src/floor.ts', { DATABASE_URL: floorUrl, COMPANY_ID: companyId });
  let answered = 0;
  try {
    const product = productTarget(installation.product.port, stage, warehouseId, tokens, () => answered++);
    const results = await compare(
      [
        {
          name: 'product, in one process',
          target: product,
          pids: [installation.product.child.pid],
          settle: async () => void (await installation.drained()),
        },
        { name: FLOOR, target: floorTarget(floor.port, stage, warehouseId), pids: [floor.child.pid] },
      ],
      seconds,
    );
    printComparison(results, 'postings', { floor: FLOOR });
  } finally {
    await floor.child.stop();
  }
  const after = await chains(installation);
  const checks = [
    [`${answered} postings of two lines, ${after.moved - before.moved} movements`, after.moved - before.moved === 2 * answered],
    [`every movement begins where the one before ended, ${after.breaks} breaks`, after.breaks === 0],
    [`levels = Σ movements, quantities and values, ${after.drifted} drifted`, after.drifted === 0],
  ] as const; // biome-ignore format: a table
  for (const [text, ok] of checks) {
    console.log(`  ${ok ? ' ok ' : 'FAIL'} ${text}`);
    if (!ok) process.exitCode = 1;
  }
}

/** Two neighbouring products each time, now in this order, now in that. */
function linesOf({ goods }: Stage): () => { productId: string; quantity: string }[] {
  let n = 0;
  return () => {
    const first = n++ % goods.length;
    const pair = [goods[first]?.id ?? '', goods[(first + 1) % goods.length]?.id ?? ''];
    return (n % 2 === 0 ? pair : pair.reverse()).map((productId) => ({ productId, quantity: '2' }));
  };
}

function productTarget(
  port: number,
  stage: Stage,
  warehouseId: string,
  tokens: readonly string[],
  kept: () => void,
): Target {
  const next = linesOf(stage);
  const run = Date.now();
  let n = 0;
  return {
    port,
    call(worker) {
      const comesIn = worker % 2 === 0;
      const lines = comesIn ? next().map((line) => ({ ...line, unitCost: '1.5' })) : next();
      const input = { warehouseId, lines, reference: 'Bench', idempotencyKey: `moves-${run}-${n++}` };
      return {
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[worker]}` },
        body: JSON.stringify({ query: comesIn ? RECEIVE : ISSUE, variables: { input } }),
      };
    },
    fault(body) {
      const fault = faultOf(body);
      if (fault === null) kept();
      return fault;
    },
  };
}

function floorTarget(port: number, stage: Stage, warehouseId: string): Target {
  const next = linesOf(stage);
  return {
    port,
    call(worker) {
      const lines = next().map((line) => ({ ...line, quantity: worker % 2 === 0 ? '2' : '-2' }));
      return { method: 'POST', path: '/movements', body: JSON.stringify({ warehouseId, lines }) };
    },
    fault: faultOf,
  };
}

function faultOf(body: Buffer): string | null {
  const { data, errors } = JSON.parse(body.toString()) as {
    data?: { moved?: { movements: unknown[] | null; problems: unknown[] } };
    errors?: unknown;
  };
  const isWhole = !errors && data?.moved?.problems.length === 0 && data.moved.movements?.length === 2;
  return isWhole ? null : body.subarray(0, 300).toString();
}

interface Chains {
  moved: number;
  breaks: number;
  drifted: number;
}

async function chains({ databaseOf }: Installation): Promise<Chains> {
  const client = await connected(databaseOf('stock'));
  try {
    const { rows } = await client.query<Chains>(`
      with chain as (
        select *, lag(after, 1, 0) over w as expected, row_number() over w as position, sum(value) over w as total from stock_movement
        window w as (partition by warehouse_id, product_id order by seq))
      select count(*) filter (where reference = 'Bench' and quantity <> 0)::int as moved,
        count(*) filter (where before <> expected or seq <> position or worth <> total)::int as breaks,
        (select count(*)::int from stock_level l left join (
          select warehouse_id, product_id, sum(quantity) as quantity, sum(value) as value from stock_movement group by 1, 2) m
          using (warehouse_id, product_id)
          where l.on_hand <> coalesce(m.quantity, 0) or l.value <> coalesce(m.value, 0)) as drifted
      from chain`);
    return rows[0] as Chains;
  } finally {
    await client.end();
  }
}
