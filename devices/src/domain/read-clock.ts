import { type Ctx, write } from '@comptoir/kit/context';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import { clockFor } from './find-clock.ts';

/** Has a clock's users and its whole log read again, by whichever process reads it; what is already kept stays one. */
export async function readClock(ctx: Ctx, { clockId }: { clockId: string }): Promise<{ clockId: string }> {
  const clock = await clockFor(ctx, clockId);
  if (!clock.active || clock.connection === 'PUSH')
    throw new Refusal([problem(ctx.actor, 'ILLEGAL_STATE.notRead', ['clockId'])]);
  await write(ctx, async (tx) => void (await tx.query(sql`select pg_notify('clock_read', ${clock.id})`)));
  return { clockId: clock.id };
}
