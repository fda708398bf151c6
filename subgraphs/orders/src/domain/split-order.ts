import type { Ctx, Tx } from '@comptoir/kit/context';
import { amountFaults, countFault, type Fault, keyFault, rangeFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText, sum, ZERO } from '@comptoir/kit/money';
import { type Problem, Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { orderCreated, orderLinesChanged, orderSplit, orderTotalChanged } from '../facts.ts';
import { problem } from '../problems.ts';
import type { OrderLineRow, OrderRow } from '../rows.ts';
import {
  type Bill, carry, changedLines, type LineQuantityInput, lineStatements, namedLines, type Taken, totalled, wholeDiscountFault,
} from './bills.ts'; // biome-ignore format: a list
import { orderChanged } from './board.ts';
import { insertAllAtCommit } from './insert-all.ts';
import { isUnfired, keepOrder, lockOrders, refuseIfClosed, retotalled, standing, statusEntry } from './keep-order.ts';
import { billOf } from './move-order-lines.ts';
import { ORDER_NUMBERS, takeNumbersAtCommit } from './numbers.ts';
import { isReturnFault } from './settle.ts';
import { equalParts, equalShares, shareQuantities } from './split-shares.ts';

export interface SplitPartInput {
  lines?: readonly LineQuantityInput[] | null;
  seats?: readonly number[] | null;
}

export interface SplitOrderInput {
  orderId: string;
  parts?: readonly SplitPartInput[] | null;
  shares?: number | null;
  amounts?: readonly Decimal[] | null;
  version?: number | null;
  idempotencyKey?: string | null;
}

const MOST_PARTS = 50;

/**
 * Divides a bill into orders that are invoiced and paid each by itself: by lines and seats, into equal shares, or by amounts.
 * What nobody takes stays on the order; where nothing would, the first part stays on it.
 */
export async function splitOrder(ctx: Ctx, input: SplitOrderInput): Promise<{ orderId: string; partIds: string[] }> {
  refuseIfAny(inputFaults(ctx, input));
  return writeOnce(ctx, 'splitOrder', input, async (tx) => {
    const { order, rootId } = await lockWithRoot(tx, input);
    refuseIfClosed(tx, order);
    refuseIfAny([isReturnFault(tx, order), wholeDiscountFault(tx, order, ['orderId'])]);
    const bill = await billOf(tx, order);
    const parts = partsOf(tx, bill, input);
    const fresh = parts.filter((part): part is Taken[] => part !== 'STAYS');
    const ids = await keepParts(tx, bill, fresh, { rootId, toKitchen: input.parts != null });
    return { orderId: order.id, partIds: parts.map((part) => (part === 'STAYS' ? order.id : (ids.shift() as string))) };
  });
}

function inputFaults({ actor }: Ctx, { parts, shares, amounts, idempotencyKey }: SplitOrderInput): Fault[] {
  const given = [parts, shares, amounts].filter((way) => way != null).length;
  return [
    keyFault(actor, idempotencyKey),
    given !== 1 && problem(actor, 'INVALID.splitWay', ['parts']),
    parts != null && countFault(actor, ['parts'], parts, MOST_PARTS),
    ...(parts ?? []).map(
      ({ lines, seats }, i) => !lines?.length && !seats?.length && problem(actor, 'INVALID.noLines', ['parts', i]),
    ),
    rangeFault(actor, ['shares'], shares, 2, MOST_PARTS),
    amounts != null && countFault(actor, ['amounts'], amounts, MOST_PARTS),
  ];
}

/** The order, and the one its party's orders are counted on, locked in the order of their ids. */
async function lockWithRoot(
  tx: Tx,
  { orderId, version }: SplitOrderInput,
): Promise<{ order: OrderRow; rootId: string }> {
  const seen = await tx.one<{ partyOrderId: string | null }>(
    sql`select party_order_id from sale_order where id::text = ${orderId.toLowerCase()}`,
  );
  const rootId = seen?.partyOrderId;
  const wanted = [{ orderId, version, path: ['orderId'] }];
  const [order] = await lockOrders(tx, rootId ? [...wanted, { orderId: rootId, path: ['orderId'] }] : wanted);
  return { order: order as OrderRow, rootId: rootId ?? (order as OrderRow).id };
}

/** Whether a part is taken off the order, or stays on it. */
type Part = Taken[] | 'STAYS';

function partsOf(tx: Tx, bill: Bill, { parts, shares, amounts }: SplitOrderInput): Part[] {
  if (parts) return byLines(tx, bill, parts);
  return shares != null ? byShares(tx, bill, shares) : byAmounts(tx, bill, amounts ?? []);
}

function byLines(tx: Tx, bill: Bill, parts: readonly SplitPartInput[]): Part[] {
  const used = new Map<string, Decimal>();
  const named = parts.map(({ lines }, i) => namedLines(tx, bill, lines ?? [], ['parts', i, 'lines'], used));
  refuseIfAny(named.flatMap(({ faults }) => faults));
  const taken = parts.map(({ seats }, i) => {
    const bySeat = standing(bill.lines).flatMap((line) => {
      const left = line.quantity.minus(used.get(line.id) ?? ZERO);
      if (line.seat === null || !seats?.includes(line.seat) || left.lte(ZERO)) return [];
      used.set(line.id, line.quantity);
      return [{ line, quantity: left }];
    });
    return together([...(named[i]?.taken ?? []), ...bySeat]);
  });
  refuseIfAny(taken.map((of, i) => of.length === 0 && problem(tx.ctx.actor, 'INVALID.noLines', ['parts', i])));
  const isAll = standing(bill.lines).every((line) => line.quantity.equals(used.get(line.id) ?? ZERO));
  return isAll ? ['STAYS', ...taken.slice(1)] : taken;
}

/** One entry per line. */
function together(taken: readonly Taken[]): Taken[] {
  return [...Map.groupBy(taken, ({ line }) => line)].map(([line, of]) => ({
    line,
    quantity: sum(of.map(({ quantity }) => quantity)),
  }));
}

/** Into equal shares, the first of which stays on the order. */
function byShares(tx: Tx, bill: Bill, count: number): Part[] {
  const { order, lines } = bill;
  const { actor } = tx.ctx;
  const least = equalParts(order.total, count, order.currency).at(-1) as Decimal;
  refuseIfAny([least.lte(ZERO) && problem(actor, 'TOO_MUCH.shares', ['shares']), waitsFault(tx, bill)]);
  const quantities = equalShares(standing(lines), order, count);
  if (!quantities) throw new Refusal([problem(actor, 'ILLEGAL_STATE.unsplittable', ['orderId'])]);
  return ['STAYS', ...quantities.slice(1).map((share) => taken(lines, share))];
}

/** Into typed amounts; where they come to the whole, the first one stays on the order. */
function byAmounts(tx: Tx, bill: Bill, amounts: readonly Decimal[]): Part[] {
  const { order, lines } = bill;
  const { actor } = tx.ctx;
  const { total, currency } = order;
  const left = total.minus(sum([...amounts]));
  refuseIfAny([
    ...amounts.flatMap((amount, i) => amountFaults(actor, ['amounts', i], amount, currency, { positive: true })),
    left.isNegative() && problem(actor, 'TOO_MUCH.due', ['amounts'], { due: decimalText(total) }),
    waitsFault(tx, bill),
  ]);
  const shares = shareQuantities(standing(lines), order, left.isZero() ? amounts : [left, ...amounts]);
  if ('unmet' in shares) throw new Refusal([unmetProblem(tx, shares)]);
  const parts = shares.quantities.slice(1).map((share) => taken(lines, share));
  return left.isZero() ? ['STAYS', ...parts] : parts;
}

/** A dish that the kitchen does not have yet is on one bill. */
function waitsFault({ ctx }: Tx, { order, lines }: Bill): Fault {
  const waits = lines.some(isUnfired);
  return waits && problem(ctx.actor, 'ILLEGAL_STATE.waits', ['orderId'], { number: order.number });
}

function unmetProblem({ ctx }: Tx, { unmet, nearest }: { unmet: Decimal; nearest: readonly Decimal[] }): Problem {
  const amount = decimalText(unmet);
  return nearest.length === 0
    ? problem(ctx.actor, 'ILLEGAL_STATE.unsplittable', ['orderId'])
    : problem(ctx.actor, 'ILLEGAL_STATE.unmetAmount', ['amounts'], {
        amount,
        nearest: nearest.map(decimalText).join(', '),
      });
}

/** What a share takes of each line. */
function taken(lines: readonly OrderLineRow[], share: readonly Decimal[]): Taken[] {
  return standing(lines).flatMap((line, i) => {
    const quantity = share[i] ?? ZERO;
    return quantity.isZero() ? [] : [{ line, quantity }];
  });
}

/** Opens the parts with their lines; gives their ids. */
async function keepParts(
  tx: Tx,
  bill: Bill,
  parts: readonly Taken[][],
  { rootId, toKitchen }: { rootId: string; toKitchen: boolean },
): Promise<string[]> {
  if (parts.length === 0) return [];
  const numbers = takeNumbersAtCommit(
    tx,
    parts.map(() => ORDER_NUMBERS),
  );
  const empty = parts.map((_, i) => partOf(tx, bill.order, rootId, numbers[i] ?? ''));
  let rest: Bill = bill;
  const carried = parts.map((taken, i) => {
    const now = rest.lines;
    const current = taken.map(({ line, quantity }) => ({ line: now.find((l) => l.id === line.id) ?? line, quantity }));
    const { from, to } = carry(rest, { order: empty[i] as OrderRow, lines: [] }, current);
    rest = from;
    return to;
  });
  const [left, ...made] = summing(tx, bill, totalled(tx, [rest, ...carried], ['orderId'])) as [Bill, ...Bill[]];
  const history = made.map(({ order }) => statusEntry(tx, order, { from: null, to: order.status }));
  await tx.query(sql`update sale_order set party_orders = party_orders + ${made.length}::int where id = ${rootId}`);
  insertAllAtCommit(tx, { sale_order: made.map(({ order }) => order), order_status_history: history });
  for (const statement of lineStatements([bill], [left, ...made])) tx.atCommit(statement);
  for (const { order } of made) {
    orderChanged(tx, order.id);
    orderCreated(tx, order);
    orderSplit(tx, order, bill.order.id);
    if (order.tableId !== null) orderTotalChanged(tx, order);
  }
  orderLinesChanged(tx, changedLines([bill], [left, ...made]), toKitchen);
  await keepOrder(tx, bill.order, left.order);
  return made.map(({ order }) => order.id);
}

/**
 * The parts of a bill, which sum to it: each is rounded by itself, so where a discount or a half of a dish leaves fractions of a cent, the
 * dearest part bears what that adds up to. With tax on top a cent off the price is not a cent off the total: there it stays as it is.
 */
function summing(tx: Tx, { order }: Bill, parts: Bill[]): Bill[] {
  const off = sum(parts.map((part) => part.order.total)).minus(order.total);
  const dearest = parts.reduce((a, b) => (b.order.total.gt(a.order.total) ? b : a));
  if (off.isZero()) return parts;
  const splitRounding = dearest.order.splitRounding.plus(off);
  const borne = retotalled(tx, { ...dearest.order, splitRounding }, dearest.lines);
  const { total, received, refunded } = borne.order;
  const isExact = total.equals(dearest.order.total.minus(off)) && total.gte(received.minus(refunded));
  return isExact ? parts.map((part) => (part === dearest ? borne : part)) : parts;
}

/** An order for a part of a bill: what was paid of the whole stays with the whole, and so do its guests. */
function partOf({ ctx }: Tx, order: OrderRow, rootId: string, number: string): OrderRow {
  return {
    ...order, id: newId(), number, partyOrderId: rootId, partyOrders: 1, partySize: null, paymentStatus: 'PENDING', received: ZERO, refunded: ZERO,
    cashRounded: ZERO, splitRounding: ZERO, invoiceId: null, mergedInto: null, version: 1, revision: '0', createdAt: ctx.now(),
  }; // biome-ignore format: a table
}
