import type { Ctx, Tx } from '@comptoir/kit/context';
import { countFault, problem as kitProblem, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText, ZERO } from '@comptoir/kit/money';
import { type Problem, refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import type { LossCause, StockMovementRow } from '../rows.ts';
import { again, countedFault, MAX_LINES, openWarehouse } from './input-rules.ts';
import { heldLevel, lockLevels } from './levels.ts';
import { type Posting, postMovements } from './post-movement.ts';
import { slice } from './take-back.ts';
import {
  carried,
  inTransit,
  type LockedTransfer,
  lockTransfer,
  lotsSent,
  saveTransfer,
  type TransferLine,
} from './transfers.ts';

export interface ReceiveTransferInput {
  transferId: string;
  /** Null: everything that is in transit arrived. */
  lines?: readonly { lineId: string; received?: Decimal | null; lost?: Decimal | null }[] | null;
  lossCause?: LossCause | null;
  reason?: string | null;
  idempotencyKey?: string | null;
}

/** What arrived of a line, and what is lost. What is neither stays in transit. */
interface Arrival {
  line: TransferLine;
  received: Decimal;
  lost: Decimal;
}

/** Goods of a transfer arrive, at the cost they left with; what did not arrive is a loss or stays in transit. */
export async function receiveTransfer(ctx: Ctx, input: ReceiveTransferInput): Promise<{ transferId: string }> {
  const { actor } = ctx;
  const { lines, reason } = input;
  refuseIfAny([
    lines != null && countFault(actor, ['lines'], lines, MAX_LINES),
    textFault(actor, ['reason'], reason, 500),
    ...(lines ?? []).flatMap(({ received, lost }, i) => [
      received != null && countedFault(actor, received, ['lines', i, 'received']),
      lost != null && countedFault(actor, lost, ['lines', i, 'lost']),
    ]),
  ]);
  const work = () =>
    writeOnce(ctx, 'receiveStockTransfer', input, async (tx) => {
      const locked = await lockTransfer(tx, input.transferId, 'RECEIVE');
      await receiveLines(tx, locked, arrivalsOf(tx, locked, input), input, ['transferId']);
      return { transferId: locked.transfer.id };
    });
  return again(ctx, work);
}

function arrivalsOf(tx: Tx, { lines }: LockedTransfer, input: ReceiveTransferInput): Arrival[] {
  if (!input.lines) return lines.map((line) => ({ line, received: inTransit(line), lost: ZERO }));
  const { actor } = tx.ctx;
  const known = new Map(lines.map((line) => [line.id, line]));
  const problems: Problem[] = [];
  const arrivals = input.lines.flatMap(({ lineId, received, lost }, i): Arrival[] => {
    const line = known.get(lineId);
    if (!line) problems.push(problem(actor, 'NOT_FOUND.transferLine', ['lines', i, 'lineId']));
    return line ? [{ line, received: received ?? ZERO, lost: lost ?? ZERO }] : [];
  });
  for (const [i, { line, received, lost }] of arrivals.entries()) {
    const left = inTransit(line);
    if (arrivals.findIndex((other) => other.line === line) < i)
      problems.push(kitProblem(actor, 'INVALID.twice', ['lines', i, 'lineId']));
    else if (received.plus(lost).gt(left))
      problems.push(problem(actor, 'TOO_MUCH.transfer', ['lines', i], { left: decimalText(left) }));
  }
  refuseIfAny(problems);
  return arrivals;
}

/** Posts what arrives. What is lost on the way comes in and goes out again at its own cost, so that it is seen as a loss. */
export async function receiveLines(
  tx: Tx,
  { transfer, lines }: LockedTransfer,
  arrivals: readonly Arrival[],
  { lossCause, reason }: Pick<ReceiveTransferInput, 'lossCause' | 'reason'>,
  warehousePath: readonly string[],
): Promise<StockMovementRow[]> {
  const to = await openWarehouse(tx, transfer.toWarehouseId, warehousePath);
  const keys = arrivals.map(({ line }) => ({ warehouseId: to.id, productId: line.productId, shopId: to.shopId }));
  const levels = await lockLevels(tx, keys);
  const lots = await lotsSent(tx, transfer.id);
  const postings = arrivals.flatMap(({ line, received, lost }, i): Posting[] => {
    const key = keys[i] as (typeof keys)[number];
    const common = { ...key, reference: transfer.number, documentId: transfer.id, reason };
    const shares = slice(lots.get(line.id) ?? [], received, line.quantity.minus(inTransit(line)));
    const arrived: Posting = {
      ...common, type: 'TRANSFER', quantity: received, costing: carried(line, 'RECEIPT'), lots: shares,
    }; // biome-ignore format: a table
    const passing = carried(line, 'PASSING');
    const come: Posting = { ...common, type: 'TRANSFER', quantity: lost, costing: passing };
    const gone: Posting = {
      ...common, type: 'LOSS', quantity: lost.neg(), costing: passing, lossCause: lossCause ?? 'TRANSPORT',
    }; // biome-ignore format: a table
    // In this order the level does not touch zero between the two, where its value would have to be zero as well.
    const isBelow = heldLevel(levels, key).onHand.plus(received).lt(0);
    return [...(received.gt(0) ? [arrived] : []), ...(lost.isZero() ? [] : isBelow ? [gone, come] : [come, gone])];
  });
  const movements = await postMovements(tx, levels, postings);
  for (const { line, received, lost } of arrivals) {
    line.received = line.received.plus(received);
    line.lost = line.lost.plus(lost);
  }
  const isDone = lines.every((line) => inTransit(line).isZero());
  const hasCome = lines.some((line) => line.received.gt(0) || line.lost.gt(0));
  transfer.status = isDone ? 'DONE' : hasCome ? 'PARTIAL' : 'SENT';
  transfer.endedAt = isDone ? tx.ctx.now() : null;
  await saveTransfer(tx, transfer, lines);
  return movements;
}
