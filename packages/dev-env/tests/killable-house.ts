import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DEMO_PASSWORD } from '../src/demo-company.ts';
import { startCluster } from '../src/postgres/cluster.ts';
import { post } from '../src/testing-house.ts';
import { endAll, ended, freePort, type Running, run, untilTrue } from './server-process.ts';

/** The whole house in one process, to be killed with kill -9 and started again; its PostgreSQL stays. */
export interface KillableHouse {
  readonly url: string;
  /** The owner's access token. */
  readonly token: string;
  /** What the server that runs, or ran last, said. */
  output(): string;
  kill(): Promise<void>;
  start(): Promise<void>;
  /** A room's database, past the house. */
  databaseOf(room: string): string;
  rows<Row extends object>(room: string, text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export async function openKillableHouse(): Promise<KillableHouse> {
  const directory = mkdtempSync(join(tmpdir(), 'comptoir-kill-'));
  chmodSync(directory, 0o755); // as root, PostgreSQL runs under another account
  const cluster = await startCluster({ dataDir: join(directory, 'postgres'), durable: false });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let server: Running;

  async function start(): Promise<void> {
    const env = { PORT: String(port), DATA_DIR: join(directory, 'data'), DATABASE_URL: cluster.urlFor('postgres') };
    server = run('start.ts', env);
    await untilTrue(() => server.output().includes('is open') || server.child.exitCode !== null, server.output);
  }

  async function logIn(): Promise<string> {
    const { data } = await post<{ logIn: { accessToken: string } }>(url, null, {
      query: 'mutation ($input: LogInInput!) { logIn(input: $input) { accessToken } }',
      variables: { input: { login: 'owner@demo.test', password: DEMO_PASSWORD } },
    });
    return data.logIn.accessToken;
  }

  async function close(): Promise<void> {
    await endAll();
    await cluster.stop();
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  }

  const databaseOf = (room: string) => cluster.urlFor(`comptoir_${room}`);
  const token = await start()
    .then(logIn)
    .catch(async (error) => {
      await close();
      throw error;
    });
  return {
    url,
    token,
    output: () => server.output(),
    async kill() {
      await ended(server.child, 'SIGKILL');
    },
    start,
    databaseOf,
    async rows<Row extends object>(room: string, text: string, values: unknown[] = []) {
      const client = new pg.Client({ connectionString: databaseOf(room) });
      await client.connect();
      try {
        return (await client.query<Row>(text, values)).rows;
      } finally {
        await client.end();
      }
    },
    close,
  };
}
