import type { Ctx, Tx } from '@comptoir/kit/context';
import { countFault, keyFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { orderCancelled, orderLinesChanged } from '../facts.ts';
import { problem } from '../problems.ts';
import type { OrderRow } from '../rows.ts';
import {
  type Bill, carry, changedLines, differFault, type LineQuantityInput, lineStatements, namedLines, totalled, wholeDiscountFault,
} from './bills.ts'; // biome-ignore format: a list
import { keepOrder, linesOf, lockOrders, refuseIfClosed, standing } from './keep-order.ts';
import { isReturnFault } from './settle.ts';

export interface MoveOrderLinesInput {
  fromOrderId: string;
  toOrderId: string;
  lines: readonly LineQuantityInput[];
  fromVersion?: number | null;
  toVersion?: number | null;
  idempotencyKey?: string | null;
}

const MOST_LINES = 500;

/** Takes lines, or a part of them, from one open order of a shop to another: to another table, or between parts of a bill. */
export async function moveOrderLines(
  ctx: Ctx,
  input: MoveOrderLinesInput,
): Promise<{ fromOrderId: string; toOrderId: string }> {
  const { actor } = ctx;
  const { fromOrderId, toOrderId, lines } = input;
  refuseIfAny([keyFault(actor, input.idempotencyKey), countFault(actor, ['lines'], lines, MOST_LINES)]);
  return writeOnce(ctx, 'moveOrderLines', input, async (tx) => {
    const [from, to] = (await lockOrders(tx, [
      { orderId: fromOrderId, version: input.fromVersion, path: ['fromOrderId'] },
      { orderId: toOrderId, version: input.toVersion, path: ['toOrderId'] },
    ])) as [OrderRow, OrderRow];
    refuseIfAny([from.id === to.id && problem(actor, 'INVALID.twice', ['toOrderId'])]);
    refuseUnlessMovable(tx, from, to);
    const before = await Promise.all([billOf(tx, from), billOf(tx, to)]);
    const { taken, faults } = namedLines(tx, before[0], lines, ['lines']);
    refuseIfAny(faults);
    const carried = carry(before[0], before[1], taken);
    const after = totalled(tx, [carried.from, carried.to], ['lines']);
    for (const statement of lineStatements(before, after)) await tx.query(statement);
    orderLinesChanged(tx, changedLines(before, after));
    await keepEmptied(tx, from, after[0] as Bill);
    await keepOrder(tx, to, (after[1] as Bill).order);
    return { fromOrderId: from.id, toOrderId: to.id };
  });
}

export async function billOf(tx: Tx, order: OrderRow): Promise<Bill> {
  return { order, lines: await linesOf(tx, order.id) };
}

function refuseUnlessMovable(tx: Tx, from: OrderRow, to: OrderRow): void {
  refuseIfClosed(tx, from, ['fromOrderId']);
  refuseIfClosed(tx, to, ['toOrderId']);
  refuseIfAny([
    isReturnFault(tx, from),
    isReturnFault(tx, to),
    differFault(tx, from, to, ['toOrderId']),
    wholeDiscountFault(tx, from, ['fromOrderId']),
    wholeDiscountFault(tx, to, ['toOrderId']),
  ]);
}

/** A part of a bill that everything was taken from, and of which nothing was paid, is closed, so that its table can be freed. */
async function keepEmptied(tx: Tx, before: OrderRow, { order, lines }: Bill): Promise<void> {
  const isDone = order.partyOrderId !== null && standing(lines).length === 0 && order.received.equals(order.refunded);
  if (!isDone) {
    await keepOrder(tx, before, order);
    return;
  }
  const reason = EMPTIED[tx.ctx.actor.locale];
  orderCancelled(tx, order, reason);
  await keepOrder(tx, before, { ...order, status: 'CANCELLED' }, { reason });
}

const EMPTIED = { en: 'Everything was moved to another order.', fr: 'Tout est passé sur une autre commande.' };
