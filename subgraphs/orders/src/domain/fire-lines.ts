import type { Ctx, Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { countFault, keyFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { courseFired } from '../facts.ts';
import { problem } from '../problems.ts';
import type { OrderLineRow, OrderRow } from '../rows.ts';
import { isUnfired, keepOrder, linesOf, lockOrder, refuseIfClosed } from './keep-order.ts';
import { STEPS_ON_FIRE } from './order-states.ts';

export interface FireLinesInput {
  orderId: string;
  course?: number | null;
  lineIds?: readonly string[] | null;
  /** Shops that have a kitchen; left out: any. */
  shopIds?: readonly string[] | null;
  idempotencyKey?: string | null;
}

const MOST_LINES = 2_000;

/**
 * Sends what waits of an order to the kitchen, each line once: a course, lines that are named, or all but the courses that
 * are held. Where there is no kitchen nothing goes, for nobody would cook it. A repetition answers the same envelope.
 */
export async function fireLines(ctx: Ctx, input: FireLinesInput): Promise<{ event: EventEnvelope<'CourseFired'> }> {
  const { actor } = ctx;
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    input.lineIds != null && countFault(actor, ['lineIds'], input.lineIds, MOST_LINES),
  ]);
  const { shopIds, ...asked } = input;
  return writeOnce(ctx, 'fireLines', asked, async (tx) => {
    const order = await lockOrder(tx, input.orderId);
    // Who comes for it, or has it brought, may have paid before it is cooked.
    refuseIfClosed(tx, { ...order, invoiceId: null });
    const waiting = waitingOf(tx, order, await linesOf(tx, order.id), input);
    refuseIfAny([
      waiting.length === 0
        ? problem(actor, 'NOTHING_TO_FIRE', ['course'])
        : shopIds != null && !shopIds.includes(order.shopId) && problem(actor, 'ILLEGAL_STATE.noKitchen', ['orderId']),
    ]);
    const course = input.course ?? null;
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

/** What is to be fired. What is named and cannot be is refused, so that nobody waits for a dish that nobody cooks. */
function waitingOf(
  { ctx: { actor } }: Tx,
  { heldCourses }: OrderRow,
  lines: readonly OrderLineRow[],
  { course = null, lineIds = null }: FireLinesInput,
): OrderLineRow[] {
  const isHeld = (line: OrderLineRow) => line.course !== null && heldCourses.includes(line.course);
  const named = lineIds?.map((id) => lines.find((l) => l.id === id.toLowerCase()));
  refuseIfAny([
    course !== null &&
      heldCourses.includes(course) &&
      problem(actor, 'ILLEGAL_STATE.courseHeld', ['course'], { course }),
    ...(named ?? []).map((line, i) => {
      const at = ['lineIds', i];
      if (!line) return problem(actor, 'NOT_FOUND.line', at);
      if (line.status === 'FIRED') return problem(actor, 'ILLEGAL_STATE.lineFired', at);
      if (line.status === 'CANCELLED') return problem(actor, 'ILLEGAL_STATE.line', at);
      return isHeld(line) && problem(actor, 'ILLEGAL_STATE.courseHeld', at, { course: line.course });
    }),
  ]);
  const isNamed = (line: OrderLineRow) => (named ? named.includes(line) : !isHeld(line));
  return lines.filter((l) => isUnfired(l) && (course === null || l.course === course) && isNamed(l));
}
