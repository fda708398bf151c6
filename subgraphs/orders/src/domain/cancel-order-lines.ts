import type { Ctx } from '@comptoir/kit/context';
import { keyFault, textFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { orderLinesCancelled } from '../facts.ts';
import { problem } from '../problems.ts';
import { keepLineTotals, keepOrder, linesOf, lockOrder, mayTakeOff, refuseIfClosed, retotalled } from './keep-order.ts';

export interface CancelOrderLinesInput {
  orderId: string;
  lineIds: readonly string[];
  reason: string;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** Takes lines off an open order, fired ones too; they stay on it, crossed out, with the reason. */
export async function cancelOrderLines(ctx: Ctx, input: CancelOrderLinesInput): Promise<{ orderId: string }> {
  const { actor } = ctx;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    textFault(actor, ['reason'], input.reason, 500),
    input.lineIds.length === 0 && problem(actor, 'INVALID.noLines', ['lineIds']),
    input.lineIds.length > 2_000 && problem(actor, 'INVALID.tooMany', ['lineIds'], { max: 2_000 }),
  ]);
  return writeOnce(ctx, 'cancelOrderLines', input, async (tx) => {
    const before = await lockOrder(tx, input.orderId, input.version);
    refuseIfClosed(tx, before);
    const linesBefore = await linesOf(tx, before.id);
    const known = new Map(linesBefore.map((l) => [l.id, l]));
    refuseIfAny(
      input.lineIds.map((id, i) => {
        const line = known.get(id);
        if (!line) return problem(actor, 'NOT_FOUND.line', ['lineIds', i]);
        if (line.status === 'CANCELLED') return problem(actor, 'ILLEGAL_STATE.line', ['lineIds', i]);
        return !mayTakeOff(actor, line) && problem(actor, 'NOT_ALLOWED.fewerFired', ['lineIds', i]);
      }),
    );
    const gone = new Set(input.lineIds);
    const { order, lines } = retotalled(
      tx,
      before,
      linesBefore.map((l) => (gone.has(l.id) ? { ...l, status: 'CANCELLED' as const } : l)),
    );
    await tx.query(
      sql`update order_line set status = 'CANCELLED', cancel_reason = ${input.reason} where id = any(${[...gone]}::uuid[])`,
    );
    await keepLineTotals(tx, linesBefore, lines);
    orderLinesCancelled(tx, order, [...gone], input.reason);
    await keepOrder(tx, before, order);
    return { orderId: order.id };
  });
}
