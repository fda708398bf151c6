import type { Bus } from './bus.ts';
import type { Database } from './database.ts';
import type { EventEnvelope } from './events.ts';
import type { Logger } from './logger.ts';
import { raw, sql } from './sql.ts';
import { Wakener } from './wakener.ts';

const BATCH = 500;
const SWEEP_MS = 5_000;

export interface Relay {
  /** Called after a commit that wrote to the outbox. */
  wake(): void;
  /** Publishes what is there now; resolves when the outbox was seen empty. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Moves events from a database's outbox to the bus. A row goes away only once the bus has it; a crash in between
 * publishes it again, and the bus knows its id.
 */
export function startRelay(options: { db: Database; bus: Bus; log: Logger }): Relay {
  const wakener = new Wakener();
  const running = (async () => {
    let pause = 0;
    while (!wakener.stopped) {
      try {
        const moved = await relayOnce(options.db, options.bus);
        pause = 0;
        if (moved < BATCH) await wakener.wait(SWEEP_MS);
      } catch (error) {
        pause = Math.min(5_000, pause * 2 || 100);
        if (!wakener.stopped) options.log.warn({ error: (error as Error).message }, 'events wait in the outbox');
        await wakener.wait(pause);
      }
    }
  })();
  return {
    wake: () => wakener.wake(),
    async drain() {
      while ((await relayOnce(options.db, options.bus)) > 0);
    },
    async stop() {
      wakener.stop();
      await running;
    },
  };
}

async function relayOnce(db: Database, bus: Bus): Promise<number> {
  return db.transaction('SYSTEM', async (tx) => {
    const rows = await tx.query<{ seq: string; event: EventEnvelope }>(
      sql`select seq, event from outbox order by seq limit ${raw(String(BATCH))} for update skip locked`,
    );
    if (rows.length === 0) return 0;
    await bus.publish(rows.map((r) => r.event));
    await tx.query(sql`delete from outbox where seq = any(${rows.map((r) => r.seq)}::bigint[])`);
    return rows.length;
  });
}
