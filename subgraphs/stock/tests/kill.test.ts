import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { auditOf, faultsIn, line, openShop, openStock, SOUND, type TestShop } from './shop.ts';

let house: TestRooms;
let strict: TestShop;
let now = new Date();
const running = new Set<ChildProcess>();

beforeAll(async () => {
  house = await openStock({ now: () => now });
  strict = await openShop(house, 'STRICT');
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  try {
    expect(await auditOf(house)).toEqual(SOUND);
  } finally {
    await house.close();
  }
});

const databaseUrl = () => house.rooms.get('stock')?.service.db.url as string;

/** Runs a mutation in another process. */
function alone(verb: string, input: object): { child: ChildProcess; output: () => string; ended: Promise<unknown> } {
  const type = `${verb.startsWith('_') ? `${verb[1]?.toUpperCase()}${verb.slice(2)}Internal` : `${verb[0]?.toUpperCase()}${verb.slice(1)}`}Input`;
  const source = `mutation ($input: ${type}!) { ${verb}(input: $input) { problems { code } } }`;
  const actor = { ...strict.actor, internal: true };
  const script = fileURLToPath(new URL('./alone.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    [script, JSON.stringify({ databaseUrl: databaseUrl(), actor, source, input })],
    {
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let text = '';
  child.stdout?.on('data', (chunk) => (text += chunk));
  child.stderr?.on('data', (chunk) => (text += chunk));
  running.add(child);
  const ended = new Promise((resolve) => child.once('exit', resolve)).then(() => running.delete(child));
  return { child, output: () => text, ended };
}

async function until(condition: () => boolean | Promise<boolean>, what: () => string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(what());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** How many connections wait for a lock. */
async function waiting(): Promise<number> {
  const [row] = await house.rows<{ n: number }>(
    'stock',
    `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return row?.n ?? 0;
}

/** Kills a process in the middle of its transaction: something it needs last is held until it waits for that. */
async function killInTheMiddle(verb: string, input: object, hold: string): Promise<void> {
  const holder = new pg.Client({ connectionString: databaseUrl() });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query(hold);
    const { child, output, ended } = alone(verb, input);
    await until(async () => (await waiting()) > 0, output);
    child.kill('SIGKILL');
    await ended;
  } finally {
    await holder.query('rollback');
    await holder.end();
  }
  // What PostgreSQL still does for the dead ends with its connection.
  await until(
    async () => (await waiting()) === 0,
    () => 'a lock is waited for still',
  );
}

test('killed in the middle of a validation, a stocktake is as it was; validated again, it is whole', async () => {
  const products: string[] = [];
  for (let i = 0; i < 40; i++) products.push(await strict.product({ minStock: '20' }));
  const { warehouseId } = strict;
  const receipt = products.map((productId) => ({ productId, quantity: '30', unitCost: '2' }));
  await strict.run('receiveStock', { warehouseId, lines: receipt });
  const begun = await strict.run('startStocktake', { warehouseId, scope: 'PRODUCTS', productIds: products });
  const stocktakeId = begun.stocktake?.id as string;
  const counts = products.map((productId) => ({ productId, quantity: '9' }));
  await strict.run('addStocktakeCounts', { stocktakeId, counts });
  // Alerts come after movements, levels and lots; their company's revision is the last thing that is locked.
  await house.rows('stock', 'insert into alert_revision (company_id, revision) values ($1, 0) on conflict do nothing', [
    strict.actor.companyId,
  ]);
  await killInTheMiddle('validateStocktake', { stocktakeId }, 'select from alert_revision for update');
  const stands = async () => new Set(await Promise.all(products.map((p) => strict.stands(p))));
  expect(await stands()).toEqual(new Set(['30/0']));
  expect(await house.rows('stock', 'select from stock_movement where document_id = $1', [stocktakeId])).toEqual([]);
  expect(await house.rows('stock', 'select status from stocktake where id = $1', [stocktakeId])).toEqual([
    { status: 'OPEN' },
  ]);
  expect(faultsIn(await strict.run('validateStocktake', { stocktakeId }))).toEqual([]);
  expect(await stands()).toEqual(new Set(['9/0']));
  expect(await house.rows('stock', 'select from stock_movement where document_id = $1', [stocktakeId])).toHaveLength(
    40,
  );
});

test('killed in the middle of a transfer, nothing has left and nothing has arrived', async () => {
  const p = await strict.product({ minStock: '20' });
  await strict.receive(p, 30);
  const [fromWarehouseId, toWarehouseId] = [strict.warehouseId, await strict.cellar()];
  const input = { fromWarehouseId, toWarehouseId, lines: [{ productId: p, quantity: '15' }], idempotencyKey: newId() };
  await killInTheMiddle('transferStock', input, 'select from alert_revision for update');
  expect(await strict.stands(p)).toBe('30/0');
  expect(faultsIn(await strict.run('transferStock', input))).toEqual([]);
  expect(await strict.stands(p)).toBe('15/0');
  expect((await strict.level(p, strict.actor, toWarehouseId))?.onHand).toBe('15');
});

test('killed between reservation and sale, the reservation runs out; the sale that was made after all still leaves', async () => {
  const p = await strict.product();
  await strict.receive(p, 10);
  const orderId = newId();
  const lost = line(p, 4);
  const lines = [{ lineId: lost.lineId, productId: p, quantity: '4' }];
  const { child, output, ended } = alone('_reserveStock', {
    shopId: strict.shopId,
    orderId,
    lines,
    expiresInSeconds: 60,
  });
  await until(() => output().includes('"problems":[]'), output);
  child.kill('SIGKILL');
  await ended;
  expect(await strict.stands(p)).toBe('10/4');
  expect(faultsIn(await strict.reserve([{ lineId: newId(), productId: p, quantity: '7' }]))).toEqual([
    'INSUFFICIENT_STOCK lines.0',
  ]);
  now = new Date(Date.now() + 61_000);
  await until(
    async () => (await strict.stands(p)) === '10/0',
    () => 'the reservation did not run out',
  );
  expect(faultsIn(await strict.reserve([{ lineId: newId(), productId: p, quantity: '7' }]))).toEqual([]);
  await strict.tell(['OrderLinesAdded', { orderId, number: 'O-1', shopId: strict.shopId, lines: [lost] }]);
  expect(await strict.stands(p)).toBe('10/11');
});
