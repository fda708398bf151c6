import type { Ctx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { keyFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { courseFired } from '../facts.ts';
import { problem } from '../problems.ts';
import { keepOrder, linesOf, lockOrder, refuseIfClosed } from './keep-order.ts';
import { STEPS_ON_FIRE } from './order-states.ts';

export interface FireLinesInput {
  orderId: string;
  course?: number | null;
  idempotencyKey?: string | null;
}

/** Sends what waits of a course to the kitchen, each line once. A repetition answers the same envelope. */
export async function fireLines(ctx: Ctx, input: FireLinesInput): Promise<{ event: EventEnvelope<'CourseFired'> }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey)]);
  return writeOnce(ctx, 'fireLines', input, async (tx) => {
    const order = await lockOrder(tx, input.orderId);
    refuseIfClosed(tx, order);
    const course = input.course ?? null;
    const waiting = (await linesOf(tx, order.id)).filter(
      (l) => l.status === 'HOLD' && l.stationId !== null && (course === null || l.course === course),
    );
    refuseIfAny([waiting.length === 0 && problem(actor, 'NOTHING_TO_FIRE', ['course'])]);
    const firedAt = ctx.now();
    const ids = waiting.map((l) => l.id);
    await tx.query(
      sql`update order_line set status = 'FIRED', fired_at = ${firedAt} where id = any(${ids}::uuid[]) and status = 'HOLD'`,
    );
    const via = STEPS_ON_FIRE[order.status];
    const kept = await keepOrder(tx, order, { ...order, status: via.at(-1) ?? order.status }, { via });
    return { event: courseFired(tx, kept, { fireId: newId(), course, firedAt, lines: waiting }) };
  });
}
