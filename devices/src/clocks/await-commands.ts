import { read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { Wakener } from '@comptoir/kit/wakener';
import type { Context } from '../context.ts';
import type { ClockCommandRow } from '../rows.ts';

/** A notification that was missed costs no more than this. */
const LOOK_MS = 500;

/**
 * Waits until it is known of each command what came of it or why it was not even tried, at most so many milliseconds; gives back how they stand, in the order of
 * the ids.
 */
export async function awaitCommands(
  ctx: Context,
  clockId: string,
  ids: readonly string[],
  patienceMs: number,
): Promise<ClockCommandRow[]> {
  const wakener = new Wakener();
  const off = ctx.notifications.on('clock_done', (told) => told === clockId && wakener.wake());
  try {
    for (const deadline = Date.now() + patienceMs; ; await wakener.wait(LOOK_MS)) {
      const found = await read<ClockCommandRow>(ctx, sql`select * from clock_command where id = any(${ids}::uuid[])`);
      const isKnown = ({ status, reason, attempts }: ClockCommandRow) =>
        status === 'DONE' || status === 'FAILED' || (reason !== null && attempts === 0);
      if (found.every(isKnown) || Date.now() >= deadline) {
        const byId = new Map(found.map((command) => [command.id, command]));
        return ids.flatMap((id) => byId.get(id) ?? []);
      }
    }
  } finally {
    off();
  }
}
