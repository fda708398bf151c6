import { newId } from '@comptoir/kit/id';
import { startServerChild } from '../children.ts';
import { compare, printComparison } from '../compare.ts';
import { connected, type Installation } from '../installation.ts';
import type { Target } from '../load.ts';
import type { Stage } from '../stage.ts';

const PRODUCTS = 100_000;
const MOVES_EACH = 5;
const DAYS = 300;
const CONCURRENCY = 16;
const DAY_MS = 86_400_000;
const FLOOR = 'floor: one SQL statement';

const VALUATION = 'query ($at: DateTime, $of: StockScope) { stockValuation(at: $at, filter: $of) { value } }';
const LINES = `query ($at: DateTime, $after: String) {
  stockValuationLines(first: 200, at: $at, after: $after, filter: { warehouseType: WAREHOUSE }) {
    pageInfo { endCursor } edges { node { quantity averageCost value product { id } } } } }`;

/** What a warehouse of 100,000 products, each moved five times in 300 days, is worth: now, at past times, and line by line. */
export async function valuation(installation: Installation, stage: Stage, seconds: number): Promise<void> {
  await installation.drained();
  const begun = Date.now();
  await fill(installation, stage);
  console.log(
    `  ${PRODUCTS * MOVES_EACH} movements of ${PRODUCTS} products made in ${Math.round((Date.now() - begun) / 1_000)} s.`,
  );
  const { companyId } = stage;
  const tokens = await installation.logIn('owner@demo.test', CONCURRENCY);
  const floor = await startServerChild('bench/src/floor.ts', {
    DATABASE_URL: installation.databaseOf('stock'),
    COMPANY_ID: companyId,
  });
  const { port, child } = installation.product;
  const asked = (query: string, variables: () => object): Target => ({
    port,
    call: (worker) => ({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[worker]}` },
      body: JSON.stringify({ query, variables: variables() }),
    }),
    fault: faultOf,
  });
  const floorOf = (path: string, body: () => string): Target => ({
    port: floor.port,
    call: () => ({ method: 'POST', path, body: body() }),
    fault: faultOf,
  });
  const now = begun;
  let n = 0;
  // Another instant each time, so that no two ask the same and nothing is shared.
  const daysAgo = (days: number) => () => new Date(now - days * DAY_MS - n++).toISOString();
  try {
    for (const [what, variables, floorTarget] of [
      ['now', () => ({}), floorOf('/worth-now', () => '')],
      ['30 days ago', () => ({ at: daysAgo(30)() }), floorOf('/worth-past', daysAgo(30))],
      ['270 days ago', () => ({ at: daysAgo(270)() }), floorOf('/worth-past', daysAgo(270))],
    ] as const) {
      console.log(`  ${what}`);
      const contenders = [
        { name: 'product, in one process', target: asked(VALUATION, variables), pids: [child.pid] },
        { name: FLOOR, target: floorTarget, pids: [floor.child.pid] },
      ];
      printComparison(await compare(contenders, seconds), 'valuations', { floor: FLOOR });
    }
    console.log('  200 lines of 30 days ago');
    const name = 'product, in one process';
    const lines = { name, target: asked(LINES, () => ({ at: daysAgo(30)() })), pids: [child.pid] };
    printComparison(await compare([lines], seconds), 'pages', { floor: name });
    await agree(installation, stage, daysAgo(30)());
  } finally {
    await floor.child.stop();
  }
}

/** The product's figure must be the sum of all movements up to the time, read by their owner. */
async function agree({ databaseOf }: Installation, { ask, companyId }: Stage, at: string): Promise<void> {
  const { stockValuation } = await ask<{ stockValuation: { value: string } }>(VALUATION, { at });
  const client = await connected(databaseOf('stock'));
  try {
    const text = 'select trim_scale(sum(value))::text as value from stock_movement where company_id = $1 and at < $2';
    const { rows } = await client.query<{ value: string }>(text, [companyId, at]);
    const isSame = rows[0]?.value === stockValuation.value;
    console.log(
      `  ${isSame ? ' ok ' : 'FAIL'} the value at ${at} is the sum of its movements, ${stockValuation.value}`,
    );
    if (!isSame) process.exitCode = 1;
  } finally {
    await client.end();
  }
}

/** Straight into stock's tables: as movements of a warehouse of their own, in at one cost and partly out again, in turns. */
async function fill({ databaseOf }: Installation, { companyId, shopId }: Stage): Promise<void> {
  const client = await connected(databaseOf('stock'));
  const warehouseId = newId();
  try {
    await client.query(
      `insert into warehouse (id, company_id, shop_id, type, name, sells_from) values ($1::uuid, $2, $3, 'WAREHOUSE', 'Bench ' || $1::text, false)`,
      [warehouseId, companyId, shopId],
    );
    await client.query(
      `create temp table p as select gen_random_uuid() as id, i, 1 + (i % 977) / 100.0 as cost from generate_series(1, $1) i`,
      [PRODUCTS],
    );
    await client.query(
      `insert into stock_product (id, company_id, version, sku, name, stockable, active)
       select id, $1, 1, 'VAL-' || i, 'Valued ' || lpad(i::text, 6, '0'), true, true from p`,
      [companyId],
    );
    await client.query(
      `insert into stock_level (warehouse_id, product_id, id, company_id, shop_id, seq, on_hand, average_cost, value, costed)
       select $1, id, gen_random_uuid(), $2, $3, $4::int, 10 * ceil($4 / 2.0) - 4 * floor($4 / 2.0), cost,
         round((10 * ceil($4 / 2.0) - 4 * floor($4 / 2.0)) * cost, 4), true from p`,
      [warehouseId, companyId, shopId, MOVES_EACH],
    );
    await client.query(
      `insert into stock_movement (id, company_id, shop_id, warehouse_id, product_id, seq, type, quantity, before, after, unit_cost, value,
         correction, average_cost, worth, at)
       select uuidv7(), $2, $3, $1, p.id, s, case when s % 2 = 1 then 'IN' else 'OUT' end, q, b, b + q, cost, round(q * cost, 4), 0, cost,
         round((b + q) * cost, 4), now() - make_interval(secs => ($5 * (1 - (s - 1 + (p.i % 1000) / 1000.0) / $4) * 86400)::float)
       from generate_series(1, $4::int) s cross join p
       cross join lateral (select case when s % 2 = 1 then 10 else -4 end::numeric as q, (10 * (s / 2) - 4 * ((s - 1) / 2))::numeric as b) m`,
      [warehouseId, companyId, shopId, MOVES_EACH, DAYS],
    );
    await client.query('vacuum analyze stock_movement');
    await client.query('vacuum analyze stock_level');
    await client.query('analyze stock_product');
  } finally {
    await client.end();
  }
}

function faultOf(body: Buffer): string | null {
  const { data, errors } = JSON.parse(body.toString()) as {
    data?: { stockValuation?: { value: string }; stockValuationLines?: { edges: unknown[] } };
    errors?: unknown;
  };
  const isWhole = Number(data?.stockValuation?.value) > 0 || data?.stockValuationLines?.edges.length === 200;
  return !errors && isWhole ? null : body.subarray(0, 300).toString();
}
