import { Decimal } from '@comptoir/kit/money';
import {
  InvoicesDocument,
  PrintJobsDocument,
  StockLevelsDocument,
  StockMovementsDocument,
} from '@comptoir/sdk/generated/graphql';
import type { Served } from './serve-order.ts';
import type { Staff } from './staff.ts';

export interface Check {
  name: string;
  ok: boolean;
  told: string;
}

interface Connection<Node> {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

async function all<Node>(page: (after: string | null | undefined) => Promise<Connection<Node>>): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null | undefined;
  do {
    const { edges, pageInfo } = await page(after);
    nodes.push(...edges.map((edge) => edge.node));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after);
  return nodes;
}

/** Numbers of one year without a hole, each once. */
export async function checkNumbers(owner: Staff): Promise<Check> {
  const invoices = await all(async (after) => (await owner.request(InvoicesDocument, { first: 200, after })).invoices);
  const series = new Map<string, number[]>();
  for (const { number } of invoices) {
    const [, name, n] = /^(.*?)(\d+)$/.exec(number ?? '') ?? [];
    if (name !== undefined) series.set(name, [...(series.get(name) ?? []), Number(n)]);
  }
  const holes: string[] = [];
  for (const [name, numbers] of series) {
    numbers.sort((a, b) => a - b);
    for (const [i, n] of numbers.entries()) if (n !== i + 1) holes.push(`${name}${i + 1}`);
  }
  const told =
    holes.length > 0
      ? `holes or doubles from ${holes[0]} on`
      : [...series].map(([name, n]) => `${name}1 to ${n.length}`).join(', ');
  return { name: 'Invoice numbers without a gap', ok: holes.length === 0 && invoices.length > 0, told };
}

export function checkMoney(fileMoney: Decimal, served: readonly Served[]): Check {
  const invoiced = served.reduce((sum, one) => sum.plus(one.total), new Decimal(0));
  const told = `file ${fileMoney.toFixed(2)}, invoices ${invoiced.toFixed(2)}`;
  return { name: 'Money of the file = invoices', ok: fileMoney.eq(invoiced), told };
}

/** On hand of every product equals the sum of its movements, and its chain of before and after has no break. */
export async function checkStock(owner: Staff): Promise<Check> {
  const levels = await all(
    async (after) => (await owner.request(StockLevelsDocument, { first: 200, after })).stockLevels,
  );
  const movements = await all(
    async (after) => (await owner.request(StockMovementsDocument, { first: 200, after })).stockMovements,
  );
  const sums = new Map<string, Decimal>();
  for (const { product, warehouse, quantity } of movements) {
    const key = `${product?.id} ${warehouse.id}`;
    sums.set(key, (sums.get(key) ?? new Decimal(0)).plus(quantity));
  }
  const drift = levels.filter(
    ({ product, warehouse, onHand }) => !(sums.get(`${product?.id} ${warehouse.id}`) ?? new Decimal(0)).eq(onHand),
  );
  const told =
    drift.length > 0 ? `${drift.length} levels drifted` : `${levels.length} levels, ${movements.length} movements`;
  return { name: 'Stock = Σ movements', ok: drift.length === 0, told };
}

/** Each ticket and each receipt of the run came out of a printer once. */
export async function checkPrints(owner: Staff, served: readonly Served[]): Promise<Check> {
  const tickets = new Set(served.flatMap((one) => one.tickets));
  const receipts = new Set(served.map((one) => one.invoiceId));
  const deadline = Date.now() + 120_000;
  for (;;) {
    const jobs = await all(async (after) => (await owner.request(PrintJobsDocument, { first: 200, after })).printJobs);
    const printed = (kind: string, wanted: Set<string>) =>
      jobs.filter((job) => job.kind === kind && wanted.has(job.documentId) && job.status === 'PRINTED');
    const [ticketJobs, receiptJobs] = [printed('KITCHEN_TICKET', tickets), printed('RECEIPT', receipts)];
    const waiting = jobs.some((job) => job.status === 'QUEUED' || job.status === 'SENDING');
    const complete = ticketJobs.length === tickets.size && receiptJobs.length === receipts.size;
    if (complete || (!waiting && Date.now() > deadline - 110_000) || Date.now() > deadline) {
      const unsure = (kind: string, wanted: Set<string>) =>
        jobs.filter(
          (job) => job.kind === kind && wanted.has(job.documentId) && ['UNKNOWN', 'FAILED'].includes(job.status),
        );
      const unknown = [...unsure('KITCHEN_TICKET', tickets), ...unsure('RECEIPT', receipts)];
      // After a crash a job may stand as UNKNOWN until a person has looked at the paper; it is told, never printed twice.
      const accounted = ticketJobs.length + receiptJobs.length + unknown.length === tickets.size + receipts.size;
      const told = `${ticketJobs.length} of ${tickets.size} tickets, ${receiptJobs.length} of ${receipts.size} receipts${unknown.length > 0 ? `, ${unknown.length} wait for a person` : ''}`;
      return { name: 'Tickets and receipts printed once', ok: complete || accounted, told };
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

export function checkDisplay(
  display: { firstSeen: ReadonlyMap<string, number>; faults: readonly string[] },
  served: readonly Served[],
): Check {
  const missed = served.flatMap((one) => one.tickets).filter((id) => !display.firstSeen.has(id));
  const told =
    display.faults[0] ?? (missed.length > 0 ? `${missed.length} never came up` : `${display.firstSeen.size} tickets`);
  return { name: 'Every ticket once on the display', ok: missed.length === 0 && display.faults.length === 0, told };
}

/** The value below which a share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
