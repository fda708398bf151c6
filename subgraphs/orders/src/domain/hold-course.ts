import type { Ctx } from '@comptoir/kit/context';
import { keyFault, rangeFault } from '@comptoir/kit/faults';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { keepOrder, lockOrder, refuseIfClosed } from './keep-order.ts';

export interface HoldCourseInput {
  orderId: string;
  course: number;
  version?: number | null;
  idempotencyKey?: string | null;
}

/** Keeps a course from being fired. Holding again what is held changes nothing. */
export function holdCourse(ctx: Ctx, input: HoldCourseInput): Promise<{ orderId: string }> {
  return keepCourses(ctx, 'holdCourse', input, (held, course) => [...new Set([...held, course])].sort((a, b) => a - b));
}

/** Lets a course go that was held. */
export function releaseCourse(ctx: Ctx, input: HoldCourseInput): Promise<{ orderId: string }> {
  return keepCourses(ctx, 'releaseCourse', input, (held, course) => {
    refuseIfAny([!held.includes(course) && problem(ctx.actor, 'ILLEGAL_STATE.courseNotHeld', ['course'], { course })]);
    return held.filter((c) => c !== course);
  });
}

async function keepCourses(
  ctx: Ctx,
  verb: string,
  input: HoldCourseInput,
  change: (held: readonly number[], course: number) => number[],
): Promise<{ orderId: string }> {
  const { actor } = ctx;
  refuseIfAny([keyFault(actor, input.idempotencyKey), rangeFault(actor, ['course'], input.course, 1, 99)]);
  return writeOnce(ctx, verb, input, async (tx) => {
    const before = await lockOrder(tx, input.orderId, input.version);
    refuseIfClosed(tx, before);
    const heldCourses = change(before.heldCourses, input.course);
    if (heldCourses.length === before.heldCourses.length) return { orderId: before.id };
    await tx.query(sql`update sale_order set held_courses = ${heldCourses} where id = ${before.id}`);
    await keepOrder(tx, before, { ...before, heldCourses });
    return { orderId: before.id };
  });
}
