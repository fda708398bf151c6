import { type Ctx, readOne, type Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { ClockRow } from '../rows.ts';

/** The clock of an id; refuses one that is not there. */
export async function clockFor(ctx: Ctx, clockId: string): Promise<ClockRow> {
  const clock = isUuid(clockId) ? await readOne<ClockRow>(ctx, sql`select * from clock where id = ${clockId}`) : null;
  if (!clock) throw new Refusal([problem(ctx.actor, 'NOT_FOUND.clock', ['clockId'])]);
  return clock;
}

/** The same, locked until the transaction ends. */
export async function lockClock(tx: Tx, clockId: string): Promise<ClockRow> {
  const clock = isUuid(clockId)
    ? await tx.one<ClockRow>(sql`select * from clock where id = ${clockId} for update`)
    : null;
  if (!clock) throw new Refusal([problem(tx.ctx.actor, 'NOT_FOUND.clock', ['clockId'])]);
  return clock;
}
