/**
 * `npm run bench [-- start menu board sale search sync-1000 close-500 validate-parallel movements valuation ticket-latency] [--seconds 5] [--profile]`: each workload beside its floor and,
 * where there is one, the plain peer, in the same run. Exit status 0 only if every answer was right.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { interrupt } from './children.ts';
import { ROUNDS } from './compare.ts';
import { type Installation, install } from './installation.ts';
import { profileMenu } from './profile.ts';
import { type Stage, setStage } from './stage.ts';
import { board } from './workloads/board.ts';
import { close500 } from './workloads/close-500.ts';
import { menu } from './workloads/menu.ts';
import { movements } from './workloads/movements.ts';
import { sale } from './workloads/sale.ts';
import { search } from './workloads/search.ts';
import { start } from './workloads/start.ts';
import { sync1000 } from './workloads/sync-1000.ts';
import { ticketLatency } from './workloads/ticket-latency.ts';
import { validateParallel } from './workloads/validate-parallel.ts';
import { valuation } from './workloads/valuation.ts';

const ON_THE_STAGE: Record<string, (installation: Installation, stage: Stage, seconds: number) => Promise<void>> = {
  menu,
  board,
  sale,
  'close-500': close500,
  'validate-parallel': validateParallel,
  'sync-1000': sync1000,
  search,
  movements,
  valuation,
  'ticket-latency': ticketLatency,
};

const HEADINGS: Record<string, string> = {
  menu: '50 products with category, price, availability and stock levels (catalog, stock)',
  board: 'the floor plan of 40 tables, 30 of them seated, and the open kitchen tickets (restaurant, orders)',
  sale: 'completeSale, two stocked lines, cash',
  'close-500': 'closeCashSession of a register with 500 sales, and its X report',
  'validate-parallel': 'validateInvoice of 200 drafts at once',
  'sync-1000': 'syncSales, 1,000 sales of two stocked lines a call',
  search: 'what is typed and scanned at tills, among 100,000 products (catalog)',
  movements: 'receiveStock and issueStock, two lines each, 16 writers on the same 60 products',
  valuation: 'what 100,000 products are worth, now and at past times',
  'ticket-latency': '200 and 1,000 displays on kitchenTickets, 2,000 tickets a second in all',
};

function heading(name: string, what: string): void {
  console.log(`\n${name}: ${what}`);
}

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '5' }, profile: { type: 'boolean', default: false } },
});
const seconds = Number(args.seconds);
const known = ['start', ...Object.keys(ON_THE_STAGE)];
const wanted = args.profile ? [] : positionals.length > 0 ? positionals : known;
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0 || !(seconds > 0)) {
  console.error(`Workloads are ${known.join(', ')}; --seconds takes a number above 0.`);
  process.exit(2);
}
let isInterrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    isInterrupted = true;
    interrupt();
  });
}

console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${ROUNDS} rounds of ${seconds} s in turns, medians.
The load generator, all servers and PostgreSQL share the machine. 16 connections, each a session of its own (the rate limit of
2,000 operations a second holds for each session). Floors and peers know neither log-in nor row-level security.`);

try {
  if (args.profile) await profileMenu(seconds);
  if (wanted.includes('start')) {
    heading('start', 'from the spawn of the process to the first 200 of /health/ready');
    await start();
  }
  await onTheStage(wanted.filter((name) => name !== 'start'));
} catch (error) {
  process.exitCode = isInterrupted ? 130 : 1;
  if (!isInterrupted) console.error(error);
}

async function onTheStage(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const installation = await install();
  try {
    const stage = await setStage(installation);
    for (const name of names) {
      heading(name, HEADINGS[name] ?? '');
      await ON_THE_STAGE[name]?.(installation, stage, seconds);
    }
  } finally {
    await installation.close();
  }
}
