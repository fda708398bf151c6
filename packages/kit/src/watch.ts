import pg from 'pg';
import type { Logger } from './logger.ts';

export interface Notifications {
  /** Calls back whenever a transaction that said `pg_notify(channel, …)` committed, in this process or another. */
  on(channel: string, listener: (payload: string) => void): () => void;
  /** Listeners in place, for tests that count what is left behind. */
  readonly size: number;
  close(): Promise<void>;
}

/** One LISTEN connection for all channels of a database; after a lost connection every listener is called once, to look again. */
export function openNotifications(url: string, log: Logger): Notifications {
  const listeners = new Map<string, Set<(payload: string) => void>>();
  let closed = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  const connect = async () => {
    const next = new pg.Client({ connectionString: url, keepAlive: true, pipeline: true });
    client = next;
    next.on('error', () => {});
    next.on('end', () => {
      if (!closed) retry = setTimeout(() => void connect(), 500);
    });
    next.on('notification', ({ channel, payload }) => {
      for (const listener of listeners.get(channel) ?? []) listener(payload ?? '');
    });
    try {
      await next.connect();
      for (const channel of listeners.keys()) await next.query(`listen ${pg.escapeIdentifier(channel)}`);
      for (const set of listeners.values()) for (const listener of set) listener('');
    } catch (error) {
      if (!closed) log.warn({ error: (error as Error).message }, 'no notifications for now');
      await next.end().catch(() => {});
    }
  };
  const first = connect();
  return {
    on(channel, listener) {
      let set = listeners.get(channel);
      if (!set) {
        set = new Set();
        listeners.set(channel, set);
        client?.query(`listen ${pg.escapeIdentifier(channel)}`).catch(() => {});
      }
      set.add(listener);
      return () => void set.delete(listener);
    },
    get size() {
      return [...listeners.values()].reduce((n, set) => n + set.size, 0);
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      await first;
      await client?.end().catch(() => {});
    },
  };
}

/** One thing a display sees, at a revision that only grows. */
export interface Revised {
  readonly revision: string;
}

/**
 * Follows rows by revision: what changed after `after`, then each change as it commits. It reads its table whenever it is
 * woken and keeps no queue, so a slow reader loses nothing and holds nothing; it merely sees later states.
 * @param read rows after a revision, in its order, a bounded batch (fewer than `batch` means there are no more)
 */
export function follow<Item extends Revised>(options: {
  after: string;
  batch: number;
  read: (after: string) => Promise<Item[]>;
  watch: (wake: () => void) => () => void;
}): AsyncIterableIterator<Item> {
  let after = options.after;
  let queue: Item[] = [];
  let dirty = true;
  let done = false;
  let resume: (() => void) | null = null;
  const unwatch = options.watch(() => {
    dirty = true;
    resume?.();
  });
  const finish = () => {
    if (!done) unwatch();
    done = true;
    resume?.();
  };
  const next = async (): Promise<IteratorResult<Item>> => {
    try {
      while (!done) {
        const item = queue.shift();
        if (item) return { value: item, done: false };
        if (dirty) {
          dirty = false;
          queue = await options.read(after);
          if (queue.length === options.batch) dirty = true;
          after = queue.at(-1)?.revision ?? after;
        } else {
          await new Promise<void>((resolve) => {
            resume = resolve;
          });
          resume = null;
        }
      }
    } catch (error) {
      finish();
      throw error;
    }
    return { value: undefined, done: true };
  };
  return {
    next,
    async return() {
      finish();
      return { value: undefined, done: true };
    },
    async throw(error) {
      finish();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
