import { write } from '@comptoir/kit/context';
import { Refusal } from '@comptoir/kit/problems';
import type { SecretBox } from '@comptoir/kit/secret-box';
import type { Context } from '../context.ts';
import { openDeviceLocks } from '../device-locks.ts';
import { problem } from '../problems.ts';
import type { ClockCommandRow, ClockRow } from '../rows.ts';
import { awaitCommands } from './await-commands.ts';
import { clockFailed, queueCommands } from './clock-commands.ts';
import { commKeyOf } from './comm-keys.ts';
import { openRegistered } from './open-registered.ts';
import { readAll } from './read-all.ts';
import { serveCommands } from './serve-commands.ts';

const TIMEOUT_MS = 5_000;
/** A clock whose log is being read has other things to do first; not long enough for the caller to give up. */
const PATIENCE_MS = 20_000;

/**
 * Has something done at a clock while somebody waits for it, and gives back what came of it. Many clocks serve one connection: one in use is asked over
 * its worker's, in whichever process that is; one that is switched off is called for this alone, by who gets its lock.
 */
export async function askClock(
  ctx: Context,
  clock: ClockRow,
  kind: 'TEST' | 'CLEAR_LOG',
  box: SecretBox,
): Promise<ClockCommandRow> {
  const expiresAt = new Date(ctx.now().getTime() + PATIENCE_MS);
  const ids = await write(ctx, (tx) => queueCommands(tx, clock, [{ kind, expiresAt }]));
  if (!clock.active) await callOnce(ctx, clock, ids[0] as string, box);
  const [command] = await awaitCommands(ctx, clock.id, ids, PATIENCE_MS);
  if (!command || command.reason === 'EXPIRED' || command.status === 'QUEUED' || command.status === 'SENT')
    throw new Refusal([problem(ctx.actor, 'TRY_AGAIN.clockBusy', ['clockId'])]);
  return command;
}

async function callOnce(ctx: Context, clock: ClockRow, commandId: string, box: SecretBox): Promise<void> {
  const locks = openDeviceLocks(ctx.db.url, 'clock', () => {});
  try {
    // Its worker may just be taking leave of it.
    const deadline = Date.now() + TIMEOUT_MS;
    while (!(await locks.take(clock.id))) {
      if (Date.now() > deadline) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await serveOver(ctx, clock, commandId, box);
  } catch (error) {
    await clockFailed(ctx, clock.id, error);
  } finally {
    await locks.close();
  }
}

async function serveOver(ctx: Context, clock: ClockRow, commandId: string, box: SecretBox): Promise<void> {
  const { host, port, connection } = clock;
  const transport = connection === 'UDP' ? 'UDP' : 'TCP';
  const address = {
    host: host ?? '',
    port: port ?? 0,
    transport,
    timeoutMs: TIMEOUT_MS,
    commKey: commKeyOf(box, clock),
  } as const;
  const session = await openRegistered(clock, address);
  try {
    await serveCommands(ctx, { clock, session, readAll: () => readAll(ctx, clock, session) }, commandId);
  } finally {
    await session.close();
  }
}
