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

interface Batch {
  /** Null when another member of the group holds it. */
  position: string | null;
  /** The last event there was when the batch was read, of whatever type. */
  top: string | null;
  last: string | null;
  events: EventEnvelope[] | null;
}

/** So far a cursor may lag behind events that are not for its group before it is moved for their sake alone. */
const IDLE_LAG = 1_000n;

const NEXT_BATCH = `
with cursor as (select position from consumer where name = $1 for update skip locked),
batch as (
  select position, event from event_log
  where position > (select position from cursor) and type = any($2) order by position limit ${BATCH})
select (select position from cursor) as position, (select max(position) from event_log) as top,
  (select max(position) from batch) as last, (select jsonb_agg(event order by position) from batch) as events`;

/**
 * Hands on one batch under the group's cursor lock, from the cursor to the last event given; false when there is nothing
 * more, or another member is at it. Two round trips to the bus: the batch, and the cursor with the commit.
 */
async function drainOnce(pool: pg.Pool, group: string, types: string[], handler: BusHandler): Promise<boolean> {
  const client = await pool.connect();
  try {
    const [, { rows }] = await Promise.all([
      client.query('begin'),
      client.query<Batch>({ name: 'batch', text: NEXT_BATCH, values: [group, types] }),
    ]);
    const batch = rows[0] as Batch;
    const isFull = batch.events?.length === BATCH;
    if (batch.events) await handler(batch.events);
    const to = isFull ? batch.last : batch.top;
    if (batch.position !== null && to !== null && (batch.events || BigInt(to) - BigInt(batch.position) > IDLE_LAG)) {
      const advance = {
        name: 'advance',
        text: 'update consumer set position = $2 where name = $1',
        values: [group, to],
      };
      await Promise.all([client.query(advance), client.query('commit')]);
    } else await client.query('commit');
    client.release();
    return isFull;
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
