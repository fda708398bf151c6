/**
 * `npm run service -- --orders orders.csv [--url http://localhost:4000] [--limit 500] [--tables 12]`: imports the menu of a
 * file of real orders, serves them in the demo company, then checks that nothing was lost, doubled or miscounted.
 * Exit status 0 only if every check holds.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Decimal } from '@comptoir/kit/money';
import { TablesDocument } from '@comptoir/sdk/generated/graphql';
import { DEMO_PASSWORD } from '../demo-company.ts';
import { openDisplay } from './display.ts';
import { importMenu } from './menu.ts';
import { readOrders } from './orders-file.ts';
import { createProgress } from './progress.ts';
import { type Room, type Served, serveOrder } from './serve-order.ts';
import { clockIn } from './staff.ts';
import { checkDisplay, checkMoney, checkNumbers, checkPrints, checkStock, percentile } from './verify.ts';

const SAMPLE = fileURLToPath(new URL('../../data/sample-orders.csv', import.meta.url));
const { values: args } = parseArgs({
  options: {
    orders: { type: 'string', default: SAMPLE },
    url: { type: 'string', default: `http://localhost:${process.env.PORT ?? 4000}` },
    limit: { type: 'string' },
    tables: { type: 'string', default: '12' },
    password: { type: 'string', default: DEMO_PASSWORD },
  },
});

const file = readOrders(args.orders);
const orders = args.limit ? file.orders.slice(0, Number(args.limit)) : file.orders;
const money = orders
  .flatMap((order) => order.lines)
  .reduce((sum, line) => sum.plus(line.quantity.times(line.unitPrice)), new Decimal(0));
const [owner, waiter, cashier, cook] = await Promise.all(
  ['owner', 'waiter', 'cashier', 'cook'].map((who) => clockIn(args.url, `${who}@demo.test`, args.password)),
);
if (!owner || !waiter || !cashier || !cook) throw new Error('The demo staff is not complete.');

const menu = await importMenu(owner, orders);
console.log(`${menu.size} dishes on the menu, ${orders.length} orders to serve.`);
const { tables } = await waiter.request(TablesDocument, { first: Number(args.tables) });
const free = tables.edges.map((edge) => edge.node).filter((table) => table.status === 'AVAILABLE');
if (free.length === 0) throw new Error('No table is free.');

const display = openDisplay(cook, undefined);
const room: Room = { waiter, cashier, display, menu, run: `service-${Date.now()}` };
const progress = createProgress(orders.length);
const served: Served[] = [];
const failures: string[] = [];
const begun = performance.now();
let next = 0;
await Promise.all(
  free.map(async ({ id }) => {
    for (let order = orders[next++]; order; order = orders[next++]) {
      try {
        served.push(await serveOrder(room, order, id));
      } catch (error) {
        failures.push((error as Error).message);
        if (failures.length > 20) return;
      }
      progress.tick();
    }
  }),
);
const seconds = (performance.now() - begun) / 1_000;
progress.done();

const checks = [
  {
    name: 'Every order was served',
    ok: failures.length === 0 && served.length === orders.length,
    told: failures[0] ?? `${served.length}`,
  },
  checkMoney(money, served),
  await checkNumbers(owner),
  checkDisplay(display, served),
  await checkPrints(owner, served),
  await checkStock(owner),
];
display.stop();
await Promise.all([owner, waiter, cashier, cook].map((staff) => staff.close()));

const latencies = served.flatMap((one) => one.latencies);
console.log(`
Orders          ${served.length}, with ${orders.reduce((n, order) => n + order.lines.length, 0)} lines and ${served.flatMap((one) => one.tickets).length} kitchen tickets
Time            ${seconds.toFixed(1)} s, ${(served.length / seconds).toFixed(1)} orders a second at ${free.length} tables
Ticket latency  p50 ${percentile(latencies, 0.5).toFixed(1)} ms, p99 ${percentile(latencies, 0.99).toFixed(1)} ms, from the answered fireCourse to the display`);
for (const { name, ok, told } of checks) console.log(`${ok ? '  ok  ' : ' FAIL '} ${name}: ${told}`);
for (const oddity of file.oddities) console.log(`  The file: ${oddity}`);
process.exitCode = checks.every((check) => check.ok) ? 0 : 1;
