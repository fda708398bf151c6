import { type Ctx, read, type Tx, write } from '@comptoir/kit/context';
import { countFault } from '@comptoir/kit/faults';
import { isUuid, newId } from '@comptoir/kit/id';
import { decimalText } from '@comptoir/kit/money';
import { type Problem, Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { Buyer, SellingShop } from '../rows.ts';
import type { OfflineSaleRow, SellingTerminal } from '../sale-rows.ts';
import { claimNumbers, earlierSales, type ReadySale, takenIds } from './claim-numbers.ts';
import { type Sale, saleOf } from './complete-sale.ts';
import { keepPastSales } from './keep-sale.ts';
import { checkedLines, hashOf, instantIn, type OfflineSaleInput } from './offline-sale.ts';
import { productsById } from './products.ts';
import { reserveIfStrict } from './reserve-stock.ts';
import { sellingShop } from './shops.ts';
import { callingTerminal } from './terminals.ts';

export interface SyncSalesInput {
  sales: readonly OfflineSaleInput[];
}

export interface SaleResult {
  documentNumber: string;
  status: 'CREATED' | 'DUPLICATE' | 'REJECTED' | 'CONFLICT';
  orderId: string | null;
  problems: readonly Problem[];
}

export interface SyncedSales {
  results: SaleResult[];
  shopId: string | null;
  terminalId: string | null;
  /** Why the call as a whole was refused, and with it every sale. */
  refusal: readonly Problem[];
}

const MOST_SALES = 5_000;
/** Sales that share a transaction while all goes well: fewer would wait longer for PostgreSQL, more would hold the number series longer. */
const CHUNK = 50;
/** Transactions under way at once; the series of numbers makes them wait for each other in the end. */
const AT_ONCE = 2;

/** What every sale of a call has in common. */
interface Batch {
  ctx: Ctx;
  shop: SellingShop;
  terminal: SellingTerminal;
  customers: ReadonlyMap<string, Buyer>;
  results: SaleResult[];
}

/**
 * Takes over the sales that a terminal made by itself (ORD-8). Each is kept whole or not at all, and none harms another. A
 * document number that is already there answers what became of it the first time, or CONFLICT if its content differs. The
 * call may be cut at any point and sent again.
 */
export async function syncSales(ctx: Ctx, { sales }: SyncSalesInput): Promise<SyncedSales> {
  refuseIfAny([countFault(ctx.actor, ['sales'], sales, MOST_SALES)]);
  const batch = await batchFor(ctx, sales);
  if (batch instanceof Refusal)
    return {
      results: sales.map((s) => rejected(s, batch.problems)),
      shopId: null,
      terminalId: null,
      refusal: batch.problems,
    };
  try {
    await keepBatch(batch, await check(batch, sales));
  } finally {
    ctx.wakeRelay();
  }
  return { results: batch.results, shopId: batch.shop.shopId, terminalId: batch.terminal.id, refusal: [] };
}

async function keepBatch(batch: Batch, ready: readonly ReadySale[]): Promise<void> {
  const first = firstOfEach(ready);
  await inTurns(chunks(first, batch.shop.stockPolicy === 'STRICT' ? 1 : CHUNK), (chunk) => keepChunk(batch, chunk));
  // A number that stands twice in one call: the second one meets the first.
  const firsts = new Set(first);
  for (const again of ready) if (!firsts.has(again)) await keepAlone(batch, again);
}

async function batchFor(ctx: Ctx, sales: readonly OfflineSaleInput[]): Promise<Batch | Refusal> {
  try {
    const terminal = await callingTerminal(ctx);
    const shop = await sellingShop(ctx, terminal.shopId);
    // Neighbours are told once all is kept: at work meanwhile, they would take the processors from it.
    const own = { ...ctx, actor: { ...ctx.actor, terminalId: terminal.id }, wakeRelay: () => {} };
    const customers = await customersOf(own, sales);
    return { ctx: own, shop, terminal, customers, results: sales.map((sale) => rejected(sale, [])) };
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** How documents name the customers; one nobody told of yet is noted by id alone. A blocked one has bought all the same. */
async function customersOf(ctx: Ctx, sales: readonly OfflineSaleInput[]): Promise<Map<string, Buyer>> {
  const ids = [...new Set(sales.flatMap(({ customerId }) => (customerId && isUuid(customerId) ? [customerId] : [])))];
  if (ids.length === 0) return new Map();
  const found = await read<Buyer>(ctx, sql`select * from order_customer where id = any(${ids}::uuid[])`);
  return new Map(found.map((customer) => [customer.id, customer]));
}

/** How many came to what. */
export function summaryOf(results: readonly SaleResult[]) {
  const count = (status: SaleResult['status']) => results.filter((result) => result.status === status).length;
  return {
    sent: results.length,
    created: count('CREATED'),
    duplicates: count('DUPLICATE'),
    rejected: count('REJECTED'),
    conflicts: count('CONFLICT'),
  };
}

function rejected({ documentNumber }: OfflineSaleInput, problems: readonly Problem[]): SaleResult {
  return { documentNumber, status: 'REJECTED', orderId: null, problems };
}

/** Looks all products up at once; sales that something is wrong with are answered here. */
async function check({ ctx, shop, results }: Batch, sales: readonly OfflineSaleInput[]): Promise<ReadySale[]> {
  const products = await productsById(
    ctx,
    sales.flatMap(({ lines }) => lines.map(({ productId }) => productId)),
  );
  return sales.flatMap((sale, index) => {
    try {
      const lines = checkedLines(ctx, shop, sale, products);
      const orderId = sale.id && isUuid(sale.id) ? sale.id.toLowerCase() : newId();
      return [{ index, sale, orderId, hash: hashOf(sale), lines }];
    } catch (error) {
      results[index] = rejected(sale, problemsOf(ctx, error, index));
      return [];
    }
  });
}

function firstOfEach(ready: readonly ReadySale[]): ReadySale[] {
  return [...new Map(ready.toReversed().map((one) => [one.sale.documentNumber, one])).values()].reverse();
}

/** Locks are taken in the order of the document numbers, so that two terminals that send the same batch only wait. */
function chunks(ready: readonly ReadySale[], size: number): ReadySale[][] {
  const sorted = ready.toSorted((a, b) => (a.sale.documentNumber < b.sale.documentNumber ? -1 : 1));
  return Array.from({ length: Math.ceil(sorted.length / size) }, (_, i) => sorted.slice(i * size, (i + 1) * size));
}

async function inTurns(work: readonly ReadySale[][], run: (chunk: ReadySale[]) => Promise<void>): Promise<void> {
  const queue = [...work];
  const one = async () => {
    for (let chunk = queue.shift(); chunk; chunk = queue.shift()) await run(chunk);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

/** Keeps sales together; where that fails, each by itself, so that the fault stays with the one that has it. */
async function keepChunk(batch: Batch, chunk: readonly ReadySale[]): Promise<void> {
  const [only] = chunk;
  if (chunk.length === 1 && only) return keepAlone(batch, only);
  try {
    const results = await write(batch.ctx, (tx) => keepAll(tx, batch, chunk));
    for (const [i, { index }] of chunk.entries()) batch.results[index] = results[i] as SaleResult;
  } catch {
    for (const one of chunk) await keepAlone(batch, one);
  }
}

async function keepAlone(batch: Batch, one: ReadySale): Promise<void> {
  try {
    const [result] = await write(batch.ctx, (tx) => keepAll(tx, batch, [one]));
    batch.results[one.index] = result as SaleResult;
  } catch (error) {
    batch.results[one.index] = rejected(one.sale, problemsOf(batch.ctx, error, one.index));
  }
}

async function keepAll(tx: Tx, batch: Batch, sales: readonly ReadySale[]): Promise<SaleResult[]> {
  const [isNew, taken] = await Promise.all([claimNumbers(tx, batch, sales), takenIds(tx, sales)]);
  const known = await earlierSales(
    tx,
    batch.shop,
    sales.filter((one) => !isNew.has(one.orderId)),
  );
  const results: SaleResult[] = [];
  const sold: Sale[] = [];
  for (const one of sales) {
    const { documentNumber } = one.sale;
    const before = known.get(documentNumber);
    if (before) results.push(answerAgain(batch.ctx, one, before));
    else if (taken.has(one.orderId)) throw new Refusal([problem(batch.ctx.actor, 'ALREADY_EXISTS.order', ['id'])]);
    else {
      sold.push(await soldBy(tx, batch, one));
      results.push({ documentNumber, status: 'CREATED', orderId: one.orderId, problems: [] });
    }
  }
  // Payments hears of it from the bus: a terminal that syncs does not wait to see its payments.
  if (sold.length > 0) keepPastSales(tx, sold);
  return results;
}

function answerAgain({ actor }: Ctx, { sale, hash, index }: ReadySale, before: OfflineSaleRow): SaleResult {
  const { documentNumber } = sale;
  const { orderId, contentHash } = before;
  if (contentHash === hash) return { documentNumber, status: 'DUPLICATE', orderId, problems: [] };
  const path = ['sales', index, 'documentNumber'];
  const problems = [problem(actor, 'IDEMPOTENCY_CONFLICT.document', path, { documentNumber })];
  return { documentNumber, status: 'CONFLICT', orderId, problems };
}

async function soldBy(tx: Tx, { ctx, shop, customers }: Batch, { sale, orderId, lines }: ReadySale): Promise<Sale> {
  const soldAt = instantIn(sale.soldAt);
  const sold = saleOf(tx, shop, customers.get(sale.customerId ?? '') ?? null, { ...sale, id: orderId, soldAt }, lines);
  const { total } = sold.order;
  if (!total.equals(sale.total)) {
    const figures = { lines: decimalText(total), total: decimalText(sale.total) };
    throw new Refusal([problem(ctx.actor, 'INVALID.totalDiffers', ['total'], figures)]);
  }
  await reserveIfStrict(tx, shop, orderId, lines);
  return sold;
}

/** What to tell of a sale that failed, at its place in the batch. */
function problemsOf(ctx: Ctx, error: unknown, index: number): Problem[] {
  const at = (path: readonly (string | number)[]) => ['sales', index, ...path];
  if (error instanceof Refusal) {
    return error.problems.map((p) => ({ ...p, path: ['input', ...at(p.path.slice(1)).map(String)] }));
  }
  ctx.log.error({ correlationId: ctx.actor.correlationId, error: (error as Error).stack }, 'an offline sale failed');
  return [problem(ctx.actor, 'TRY_AGAIN.sale', at([]))];
}
