import '../../schema/events/devices.ts';
import { systemActor } from '@comptoir/kit/actor';
import { contextFor, write } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { raw, type Sql, sql } from '@comptoir/kit/sql';
import type { RunningService } from '@comptoir/kit/subgraph';
import { Wakener } from '@comptoir/kit/wakener';
import type { ClockRow, PrinterRow } from './rows.ts';

/** After how long without a word a device counts as silent, in milliseconds. */
export interface SilenceTiming {
  /** Printers are asked how they are every 15 s. */
  printerMs: number;
  /** Clocks that are called are asked the time every 30 s. */
  clockMs: number;
  /** Clocks that push ask for commands now and then, as they are set up. */
  pushMs: number;
  sweepMs: number;
}

const TIMING: SilenceTiming = { printerMs: 60_000, clockMs: 120_000, pushMs: 600_000, sweepMs: 5_000 };

/**
 * Gives an alert (event and state) when a device in use was not heard of for too long, and takes it back when it is heard
 * again. It looks at what the database has, whoever wrote it, and so notices too that nobody serves a device any more. A printer that never
 * answers by its nature, and a file, are not waited for.
 */
export async function startSilenceWatch(
  service: RunningService,
  given: Partial<SilenceTiming> = {},
): Promise<() => Promise<void>> {
  const timing = { ...TIMING, ...given };
  const wakener = new Wakener();
  // While this installation was down it heard nothing, which says nothing about the devices.
  const startedAt = service.now();
  const running = (async () => {
    while (!wakener.stopped) {
      await sweep(service, timing, startedAt).catch((error) =>
        service.log.warn({ error: (error as Error).message }, 'silent devices wait to be told of'),
      );
      await wakener.wait(timing.sweepMs);
    }
  })();
  return async () => {
    wakener.stop();
    await running;
  };
}

async function sweep(service: RunningService, timing: SilenceTiming, startedAt: Date): Promise<void> {
  const now = service.now();
  const before = (ms: number) => new Date(now.getTime() - ms);
  const lastWord = sql`greatest(last_seen_at, watched_since, ${startedAt}::timestamptz)`;
  const isHeardAgain = sql`silent_since is not null and (not active or last_seen_at > silent_since)`;
  const printerGone = sql`active and confirms and silent_since is null and ${lastWord} < ${before(timing.printerMs)}`;
  const clockGone = sql`active and silent_since is null
    and ${lastWord} < case when connection = 'PUSH' then ${before(timing.pushMs)}::timestamptz else ${before(timing.clockMs)} end`;
  for (const [table, condition, silent] of [
    ['printer', printerGone, true],
    ['printer', isHeardAgain, false],
    ['clock', clockGone, true],
    ['clock', isHeardAgain, false],
  ] as const)
    await change(service, table, condition, silent ? now : null);
}

/** The condition is looked at again under the row's lock: of several processes one gives the alert. */
async function change(
  service: RunningService,
  table: 'printer' | 'clock',
  condition: Sql,
  silentSince: Date | null,
): Promise<void> {
  const companies = await service.db.query<{ companyId: string }>(
    'SYSTEM',
    sql`select distinct company_id from ${raw(table)} where ${condition}`,
  );
  for (const { companyId } of companies) {
    const ctx = contextFor(service, systemActor(companyId, newId()));
    await write(ctx, async (tx) => {
      const devices = await tx.query<PrinterRow | ClockRow>(
        sql`update ${raw(table)} set silent_since = ${silentSince} where ${condition} returning *`,
      );
      for (const { id, shopId, name, lastSeenAt } of devices)
        tx.emit('DeviceSilenceChanged', {
          deviceId: id,
          device: table === 'printer' ? 'PRINTER' : 'CLOCK',
          shopId,
          name,
          silent: silentSince !== null,
          lastSeenAt: lastSeenAt?.toISOString() ?? null,
          at: service.now().toISOString(),
        });
    });
  }
}
