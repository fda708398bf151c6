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
create index if not exists event_log_by_type on event_log (type, position);
create table if not exists consumer (name text primary key, types text[] not null, position bigint not null default 0);`;

/**
 * The bus in a PostgreSQL database of its own: an append-only log and a cursor per group. Publishers take a lock for the
 * length of their insert, so positions become visible in their order and a cursor never steps over a late one.
 * NOTIFY wakes the consumers; a slow sweep covers a lost notification.
 */
export async function openPostgresBus(options: { url: string; log: Logger }): Promise<Bus> {
  const pool = new pg.Pool({ connectionString: options.url, max: 24, keepAlive: true, pipeline: true });
  pool.on('error', (error) => options.log.warn({ error: error.message }, 'bus connection lost'));
  await underLock(pool, [{ text: SCHEMA }]);
  const wakeners = new Map<Wakener, ReadonlySet<string>>();
  /** Only the groups that wait for one of these types; all of them when it is not known what was missed. */
  const wake = (types: string | null) => {
    const published = types?.split(' ');
    for (const [wakener, wanted] of wakeners)
      if (!published || published.some((type) => wanted.has(type))) wakener.wake();
  };
  const listener = listen(options.url, wake, options.log);
  const subscriptions = new Set<BusSubscription>();

  return {
    async publish(events) {
      if (events.length === 0) return;
      const types = [...new Set(events.map((event) => event.type))].join(' ');
      await underLock(pool, [
        {
          name: 'publish',
          text: `insert into event_log (id, type, company_id, event)
            select (e->>'id')::uuid, e->>'type', (e->>'companyId')::uuid, e from jsonb_array_elements($1::jsonb) e on conflict (id) do nothing`,
          values: [JSON.stringify(events)],
        },
        { name: 'notify', text: 'select pg_notify($1, $2)', values: [CHANNEL, types] },
      ]);
    },
    async subscribe(group, types, handler) {
      await pool.query(
        'insert into consumer (name, types) values ($1, $2) on conflict (name) do update set types = excluded.types',
        [group, types],
      );
      const wakener = new Wakener();
      wakeners.set(wakener, new Set(types));
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

/** One transaction in one round trip, one at a time among all publishers. */
async function underLock(pool: pg.Pool, statements: readonly pg.QueryConfig[]): Promise<void> {
  const client = await pool.connect();
  try {
    const lock = { name: 'publish-lock', text: 'select pg_advisory_xact_lock($1)', values: [PUBLISH_LOCK] };
    await Promise.all(
      [{ text: 'begin' }, lock, ...statements, { text: 'commit' }].map((statement) => client.query(statement)),
    );
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

/**
 * Hands on one batch under the group's cursor lock, from the cursor to the last event given; false when there is nothing
 * more, or another member is at it. Two round trips to the bus: the batch, and the cursor with the commit.
 */
async function drainOnce(pool: pg.Pool, group: string, types: string[], handler: BusHandler): Promise<boolean> {
  const client = await pool.connect();
  try {
    const [, { rows }] = await Promise.all([
      client.query('begin'),
      client.query<{ position: string; event: EventEnvelope }>({
        name: 'batch',
        text: `with cursor as (select position from consumer where name = $1 for update skip locked)
          select e.position, e.event from event_log e, cursor where e.position > cursor.position and e.type = any($2) order by e.position limit ${BATCH}`,
        values: [group, types],
      }),
    ]);
    if (rows.length > 0) {
      await handler(rows.map((row) => row.event));
      const values = [group, rows.at(-1)?.position];
      client
        .query({ name: 'advance', text: 'update consumer set position = $2 where name = $1', values })
        .catch(() => {});
    }
    await client.query('commit');
    client.release();
    return rows.length === BATCH;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

function listen(url: string, wake: (types: string | null) => void, log: Logger): { close(): Promise<void> } {
  let closed = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  const connect = async () => {
    const next = new pg.Client({ connectionString: url, keepAlive: true });
    client = next;
    next.on('notification', ({ payload }) => wake(payload ?? null));
    next.on('error', () => {});
    next.on('end', () => {
      if (!closed) retry = setTimeout(connect, 500);
    });
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
      wake(null);
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
