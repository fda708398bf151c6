import pg from 'pg';

/**
 * Which devices this process serves. A device belongs to whoever holds its lock, so that of several copies of this
 * subgraph one alone talks to it, and when that one dies, however suddenly, another takes over.
 */
export interface DeviceLocks {
  /** False while another process has it. */
  take(deviceId: string): Promise<boolean>;
  release(deviceId: string): Promise<void>;
  close(): Promise<void>;
}

/** Session locks on one connection of their own, for one kind of device. `onLost`: it broke, and all locks with it. */
export function openDeviceLocks(url: string, kind: 'printer' | 'clock', onLost: () => void): DeviceLocks {
  let connection: Promise<pg.Client> | null = null;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url, keepAlive: true, query_timeout: 5_000 });
    client.on('error', () => {});
    client.on('end', () => {
      connection = null;
      if (!closed) onLost();
    });
    await client.connect();
    // A machine that vanishes without a word must not hold its devices for the two hours that are the default.
    await client.query('set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3');
    return client;
  }

  /** One question at a time: there is one connection. */
  function ask(text: string, deviceId: string): Promise<boolean> {
    const answer = last.then(() => askNow(text, deviceId));
    last = answer.catch(() => {});
    return answer;
  }

  async function askNow(text: string, deviceId: string): Promise<boolean> {
    connection ??= connect();
    const asked = connection;
    try {
      const { rows } = await (await asked).query<{ done: boolean }>(text, [`${kind} ${deviceId}`]);
      return rows[0]?.done ?? false;
    } catch (error) {
      connection = null;
      await asked.then((client) => client.end()).catch(() => {});
      throw error;
    }
  }

  return {
    take: (deviceId) => ask('select pg_try_advisory_lock(hashtextextended($1, 0)) as done', deviceId),
    async release(deviceId) {
      // A broken connection has released everything already.
      if (connection) await ask('select pg_advisory_unlock(hashtextextended($1, 0)) as done', deviceId).catch(() => {});
    },
    async close() {
      closed = true;
      await last;
      await connection?.then((client) => client.end()).catch(() => {});
    },
  };
}
