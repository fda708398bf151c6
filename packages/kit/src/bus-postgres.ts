import pg from 'pg';
import type { Bus, BusHandler, BusSubscription } from './bus.ts';
import type { EventEnvelope } from './events.ts';
import type { Logger } from './logger.ts';
import { Wakener } from './wakener.ts';

const CHANNEL = 'bus';
const BATCH = 100;
const SWEEP_MS = 5_000;
const PUBLISH_LOCK = 314_159_265;

const SCHEMA = `
create table if not exists event_log (
  position bigint generated always as identity primary key,
  id uuid not null unique,
  type text not null,
  company_id uuid not null,
  event jsonb not null
);
create table if not exists consumer (name text primary key, position bigint not null default 0);`;

/**
 * The bus in a PostgreSQL database of its own: an append-only log and a cursor per group. Publishers take a lock for the
 * length of their insert, so positions become visible in their order and a cursor never steps over a late one.
 * NOTIFY wakes the consumers; a slow sweep covers a lost notification.
 */
export async function openPostgresBus(options: { url: string; log: Logger }): Promise<Bus> {
  const pool = new pg.Pool({ connectionString: options.url, max: 16, keepAlive: true });
  pool.on('error', (error) => options.log.warn({ error: error.message }, 'bus connection lost'));
  await withLock(pool, (client) => client.query(SCHEMA));
  const wakeners = new Set<Wakener>();
  const wakeAll = () => {
    for (const wakener of wakeners) wakener.wake();
  };
  const listener = listen(options.url, wakeAll, options.log);
  const subscriptions = new Set<BusSubscription>();

  return {
    async publish(events) {
      if (events.length === 0) return;
      await withLock(pool, async (client) => {
        await client.query({
          name: 'publish',
          text: `insert into event_log (id, type, company_id, event)
            select (e->>'id')::uuid, e->>'type', (e->>'companyId')::uuid, e from jsonb_array_elements($1::jsonb) e on conflict (id) do nothing`,
          values: [JSON.stringify(events)],
        });
        await client.query(`notify ${CHANNEL}`);
      });
      wakeAll();
    },
    async subscribe(group, types, handler) {
      await pool.query('insert into consumer (name) values ($1) on conflict do nothing', [group]);
      const wakener = new Wakener();
      wakeners.add(wakener);
      const running = consume(pool, group, [...types], handler, wakener, options.log);
      const subscription = {
        async stop() {
          wakener.stop();
          wakeners.delete(wakener);
          subscriptions.delete(subscription);
          await running;
        },
      };
      subscriptions.add(subscription);
      return subscription;
    },
    async close() {
      await Promise.all([...subscriptions].map((s) => s.stop()));
      await listener.close();
      await pool.end();
    },
  };
}

async function withLock(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<unknown>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({ name: 'publish-lock', text: 'select pg_advisory_xact_lock($1)', values: [PUBLISH_LOCK] });
    await work(client);
    await client.query('commit');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function consume(
  pool: pg.Pool,
  group: string,
  types: string[],
  handler: BusHandler,
  wakener: Wakener,
  log: Logger,
) {
  let pause = 0;
  while (!wakener.stopped) {
    try {
      const more = await drainOnce(pool, group, types, handler);
      pause = 0;
      if (!more) await wakener.wait(SWEEP_MS);
    } catch (error) {
      if (wakener.stopped) return;
      pause = Math.min(5_000, pause * 2 || 100);
      log.warn({ group, error: (error as Error).message }, 'events wait: their consumer or the bus is unreachable');
      await wakener.wait(pause);
    }
  }
}

/** Hands on one batch under the group's cursor lock; false when there is nothing more, or another member is at it. */
async function drainOnce(pool: pg.Pool, group: string, types: string[], handler: BusHandler): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const cursor = await client.query<{ position: string; top: string }>({
      name: 'cursor',
      text: `select position, (select coalesce(max(position), 0) from event_log) as top from consumer where name = $1 for update skip locked`,
      values: [group],
    });
    const { position, top } = cursor.rows[0] ?? { position: '0', top: '0' };
    if (BigInt(top) <= BigInt(position)) {
      await client.query('rollback');
      client.release();
      return false;
    }
    const { rows } = await client.query<{ position: string; event: EventEnvelope }>({
      name: 'batch',
      text: `select position, event from event_log where position > $1 and position <= $2 and type = any($3) order by position limit ${BATCH}`,
      values: [position, top, types],
    });
    if (rows.length > 0) await handler(rows.map((r) => r.event));
    const full = rows.length === BATCH;
    await client.query({
      name: 'advance',
      text: 'update consumer set position = $2 where name = $1',
      values: [group, full ? rows.at(-1)?.position : top],
    });
    await client.query('commit');
    client.release();
    return full;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

function listen(url: string, wake: () => void, log: Logger): { close(): Promise<void> } {
  let closed = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  const connect = async () => {
    const next = new pg.Client({ connectionString: url, keepAlive: true });
    client = next;
    next.on('notification', wake);
    next.on('error', () => {});
    next.on('end', () => {
      if (!closed) retry = setTimeout(connect, 500);
    });
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
      wake();
    } catch (error) {
      log.warn({ error: (error as Error).message }, 'bus listener not connected');
      await next.end().catch(() => {});
      if (!closed && !retry?.hasRef()) retry = setTimeout(connect, 500);
    }
  };
  const first = connect();
  return {
    async close() {
      closed = true;
      clearTimeout(retry);
      await first;
      await client?.end().catch(() => {});
    },
  };
}
