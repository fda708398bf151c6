import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '@comptoir/dev-env/demo-company';
import { type Cluster, startCluster } from '@comptoir/dev-env/postgres/cluster';
import { roomNames } from '@comptoir/dev-env/rooms';
import pg from 'pg';
import { type Child, freePort, startChild, untilReady } from './children.ts';

export interface Product {
  child: Child;
  port: number;
}

export type Ask = <Data>(query: string, variables?: object) => Promise<Data>;

/** The product with its demo company on a PostgreSQL of its own, which floors and peers share; all of it temporary. */
export interface Installation {
  readonly cluster: Cluster;
  readonly directory: string;
  readonly product: Product;
  /** libpq URL of a subgraph's database. */
  databaseOf(subgraph: string): string;
  /** Access tokens of so many new sessions. */
  logIn(login: string, sessions: number): Promise<string[]>;
  /** Waits until every event so far was applied by all who want it; the milliseconds that took. */
  drained(): Promise<number>;
  close(): Promise<void>;
}

/** A temporary directory that PostgreSQL's own account may enter when we are root. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'comptoir-bench-'));
  chmodSync(directory, 0o711);
  return directory;
}

export async function install(nodeOptions: readonly string[] = []): Promise<Installation> {
  const directory = temporaryDirectory();
  const removed = () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  const cluster = await startCluster({ dataDir: join(directory, 'postgres') }).catch((error) => {
    removed();
    throw error;
  });
  const databaseOf = (subgraph: string) => cluster.urlFor(`comptoir_${subgraph}`);
  try {
    const product = await startProduct('packages/dev-env/src/start.ts', { cluster, directory }, {}, nodeOptions);
    return {
      cluster,
      directory,
      product,
      databaseOf,
      logIn: (login, sessions) => Promise.all(Array.from({ length: sessions }, () => logIn(product.port, login))),
      drained: () => drained(product.child, databaseOf),
      async close() {
        await product.child.stop();
        await cluster.stop();
        removed();
      },
    };
  } catch (error) {
    await cluster.stop();
    removed();
    throw error;
  }
}

/** The product in one process (`start.ts`) or in processes of their own (`apart.ts`), furnished. */
export async function startProduct(
  entry: string,
  { cluster, directory }: Pick<Installation, 'cluster' | 'directory'>,
  settings: Record<string, string> = {},
  nodeOptions: readonly string[] = [],
): Promise<Product> {
  const port = await freePort();
  const common = {
    PORT: String(port),
    DATA_DIR: join(directory, 'data'),
    DATABASE_URL: cluster.urlFor('postgres'),
    DEMO: '1',
  };
  const env = { ...common, ...settings };
  const child = startChild(entry, env, nodeOptions);
  await child.printed('Comptoir is open');
  await untilReady(child, port);
  return { child, port };
}

/** Throws when an answer carries errors or a payload carries problems. */
export function asker(port: number, token: string | null): Ask {
  return async <Data>(query: string, variables?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as {
      data?: Record<string, { problems?: { message: string }[] } | null>;
      errors?: { message: string }[];
    };
    const fault =
      answer.errors?.[0] ?? Object.values(answer.data ?? {}).flatMap((payload) => payload?.problems ?? [])[0];
    if (fault) throw new Error(`${fault.message} (${query})`);
    return answer.data as Data;
  };
}

async function logIn(port: number, login: string): Promise<string> {
  const { logIn } = await asker(port, null)<{ logIn: { accessToken: string } }>(
    'mutation ($input: LogInInput!) { logIn(input: $input) { accessToken problems { message } } }',
    { input: { login, password: DEMO_PASSWORD } },
  );
  return logIn.accessToken;
}

/** Neighbours hear of things by event, a moment after. */
export async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

const LEFT_ON_BUS = `select exists (select from consumer c join event_log e on e.type = any(c.types) and e.position > c.position) as left`;

async function drained(product: Child, databaseOf: (subgraph: string) => string): Promise<number> {
  const begun = performance.now();
  const clients = await Promise.all([...roomNames('all'), 'bus'].map((name) => connected(databaseOf(name))));
  const bus = clients.at(-1) as pg.Client;
  const isLeft = async () => {
    // Outboxes first: what leaves one of them meanwhile is then seen on the bus, and its effects in the next look.
    const outboxes = clients.slice(0, -1).map((client) => client.query('select exists (select from outbox) as left'));
    const answers = [...(await Promise.all(outboxes)), await bus.query(LEFT_ON_BUS)];
    return answers.some(({ rows }) => rows[0].left);
  };
  try {
    for (let quiet = 0; quiet < 2; ) {
      quiet = (await isLeft()) ? 0 : quiet + 1;
      if (!product.isAlive() || performance.now() - begun > 300_000) throw new Error('Events are not applied.');
      if (quiet < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
  return performance.now() - begun;
}

export async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
