import type { Ctx } from '@comptoir/kit/context';
import { keyFault, rangeFault, textFault } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';

export interface RateSeatingInput {
  seatingId: string;
  rating: number;
  comment?: string | null;
  idempotencyKey?: string | null;
}

/** Keeps what guests said of their service; what they say last stands. */
export async function rateSeating(ctx: Ctx, input: RateSeatingInput): Promise<{ seatingId: string }> {
  const { actor } = ctx;
  const { seatingId, rating, comment } = input;
  const unknown = problem(actor, 'NOT_FOUND.seating', ['seatingId']);
  refuseIfAny([
    keyFault(actor, input.idempotencyKey),
    rangeFault(actor, ['rating'], rating, 1, 5),
    textFault(actor, ['comment'], comment || null, 1_000),
    !isUuid(seatingId) && unknown,
  ]);
  return writeOnce(ctx, 'rateSeating', input, async (tx) => {
    const rated = await tx.one(
      sql`update seating set rating = ${rating}, comment = ${comment || null} where id = ${seatingId} returning id`,
    );
    refuseIfAny([!rated && unknown]);
    return { seatingId };
  });
}
