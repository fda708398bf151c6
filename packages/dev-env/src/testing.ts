import { createHash, randomUUID } from 'node:crypto';
import { type Actor, anonymous, type Locale } from '@comptoir/kit/actor';
import type { Bus } from '@comptoir/kit/bus';
import { openPostgresBus } from '@comptoir/kit/bus-postgres';
import type { Call } from '@comptoir/kit/context';
import { graphError } from '@comptoir/kit/errors';
import { newId } from '@comptoir/kit/id';
import { createLogger } from '@comptoir/kit/logger';
import { migrate } from '@comptoir/kit/migrate';
import { KIT_MIGRATIONS, type RunningSubgraph, type SubgraphDefinition, startSubgraph } from '@comptoir/kit/subgraph';
import { type DocumentNode, parse, validate } from 'graphql';
import pg from 'pg';
import { createDatabase, dropDatabase, withClient } from './postgres/databases.ts';

/** Rooms (subgraphs) opened for one test file, each on a database of its own, joined by a bus and by calls in process. */
export interface TestRooms {
  readonly rooms: ReadonlyMap<string, RunningSubgraph>;
  readonly bus: Bus;
  /** Runs an operation on one room as an actor; faults of the document fail the test. */
  run<Data = Record<string, unknown>>(
    room: string,
    actor: Actor,
    source: string,
    variables?: Record<string, unknown>,
  ): Promise<TestResult<Data>>;
  /** Resolves when every event published so far was applied by all who wait for it. */
  settle(): Promise<void>;
  /** Statements sent to the rooms' databases so far. */
  statements(): number;
  /**
   * Statements that some reading takes: the least of several goes, for work in the background sends its own now and then, and
   * what is loaded for two places at once is asked for together or apart.
   */
  costOf(reading: () => Promise<unknown>): Promise<number>;
  /** Rows straight from a room's database, as its owner. */
  rows<Row extends object = Record<string, unknown>>(room: string, text: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

export interface TestResult<Data> {
  data: Data;
  errors?: { message: string; path?: readonly (string | number)[]; extensions?: { code?: string } }[];
}

/** An actor of a company; by default an owner of a company of its own, who may do everything in every shop. */
export function testActor(given: Partial<Actor> = {}): Actor {
  return anonymous({
    kind: 'USER',
    companyId: newId(),
    plan: 'FULL',
    currency: 'EUR',
    shops: '*',
    permissions: ['*'],
    userId: newId(),
    sessionId: newId(),
    correlationId: randomUUID(),
    locale: 'en' as Locale,
    ...given,
  });
}

const serverUrl = () => process.env.TEST_DATABASE_URL ?? '';

export function databaseUrl(name: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

/**
 * A fresh database with a subgraph's migrations in it, copied from a template that the first test to need it makes.
 * @returns its name
 */
export async function testDatabase(definition: Pick<SubgraphDefinition, 'name' | 'migrations'>): Promise<string> {
  const migrations = [...KIT_MIGRATIONS, ...definition.migrations];
  const hash = createHash('sha1').update(JSON.stringify(migrations)).digest('hex').slice(0, 12);
  const template = `template_${definition.name}_${hash}`;
  await withClient(serverUrl(), async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const ready = await client.query('select from pg_database where datname = $1 and datistemplate', [template]);
    if (ready.rowCount) return;
    await createDatabase(serverUrl(), template);
    await migrate(databaseUrl(template), migrations);
    await client.query(`alter database ${client.escapeIdentifier(template)} is_template true`);
  });
  const name = `test_${definition.name}_${randomUUID().slice(0, 8)}`;
  await createDatabase(serverUrl(), name, { template });
  return name;
}

export async function openRooms(
  definitions: readonly SubgraphDefinition[],
  options: { now?: () => Date } = {},
): Promise<TestRooms> {
  const log = createLogger('test', process.env.LOG_LEVEL ?? 'silent');
  const rooms = new Map<string, RunningSubgraph>();
  const databases: string[] = [];
  const busName = `test_bus_${randomUUID().slice(0, 8)}`;
  await createDatabase(serverUrl(), busName);
  databases.push(busName);
  const realBus = await openPostgresBus({ url: databaseUrl(busName), log });
  const groups = new Set<string>();
  const bus = countedGroups(realBus, groups);
  const busPool = new pg.Pool({ connectionString: databaseUrl(busName), max: 1 });
  // Dropping the databases at the end cuts it off; that is no fault of the next test file.
  busPool.on('error', () => {});
  const call: Call = async (name, actor, { document, variables }) => {
    const room = rooms.get(name);
    if (!room) return { errors: [graphError('SUBGRAPH_UNAVAILABLE', `${name} is not here.`)] };
    return room.execute({ document, variables }, { ...actor, internal: true });
  };
  for (const definition of definitions) {
    const name = await testDatabase(definition);
    databases.push(name);
    rooms.set(
      definition.name,
      await startSubgraph(definition, {
        databaseUrl: databaseUrl(name),
        bus,
        call,
        log,
        now: options.now,
        poolSize: 6,
        // Two hundred at once on a busy machine must not fail because of that.
        patienceMs: 300_000,
      }),
    );
  }
  const owners = openOwners();
  const documents = new Map<string, DocumentNode>();
  const room = (name: string): RunningSubgraph => {
    const found = rooms.get(name);
    if (!found) throw new Error(`the test did not open ${name}`);
    return found;
  };
  const statements = () => [...rooms.values()].reduce((n, r) => n + r.service.db.statements, 0);
  return {
    rooms,
    bus,
    async run<Data>(name: string, actor: Actor, source: string, variables: Record<string, unknown> = {}) {
      let document = documents.get(source);
      if (!document) {
        document = parse(source);
        const faults = validate(room(name).schema, document);
        if (faults.length > 0) throw new Error(faults.map((f) => f.message).join('\n'));
        documents.set(source, document);
      }
      return JSON.parse(JSON.stringify(await room(name).execute({ document, variables }, actor))) as TestResult<Data>;
    },
    settle: () => settle(rooms, busPool, groups),
    statements,
    costOf: (reading) => costOf(statements, reading),
    async rows<Row extends object>(name: string, text: string, values: unknown[] = []) {
      return owners.rows<Row>(room(name).service.db.url, text, values);
    },
    async close() {
      for (const running of rooms.values()) await running.stop();
      await owners.close();
      await bus.close();
      await busPool.end();
      for (const name of databases) await dropDatabase(serverUrl(), name);
    },
  };
}

export /** Knows which groups listen now: one that was stopped is not waited for. */
function countedGroups(bus: Bus, groups: Set<string>): Bus {
  return {
    ...bus,
    async subscribe(group, types, handler) {
      groups.add(group);
      const subscription = await bus.subscribe(group, types, handler);
      return {
        async stop() {
          groups.delete(group);
          await subscription.stop();
        },
      };
    },
  };
}

/** Asks databases as their owner. Tests that wait for rows ask often, and to log in costs both sides more than to answer. */
export function openOwners() {
  const pools = new Map<string, pg.Pool>();
  const poolOf = (url: string): pg.Pool => {
    const pool = pools.get(url) ?? new pg.Pool({ connectionString: url, max: 4 });
    if (!pools.has(url)) pool.on('error', () => {});
    pools.set(url, pool);
    return pool;
  };
  return {
    rows: async <Row extends object>(url: string, text: string, values: unknown[]): Promise<Row[]> =>
      (await poolOf(url).query<Row>(text, values)).rows,
    async close(): Promise<void> {
      await Promise.all([...pools.values()].map((pool) => pool.end()));
    },
  };
}

export async function costOf(statements: () => number, reading: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let go = 0; go < 5; go++) {
    const before = statements();
    await reading();
    least = Math.min(least, statements() - before);
  }
  return least;
}

/** Resolves when every outbox is empty and every group that listens (all rooms unless told) has had all its events. */
export async function settle(
  rooms: ReadonlyMap<string, RunningSubgraph>,
  busPool: pg.Pool,
  groups: Iterable<string> = rooms.keys(),
): Promise<void> {
  const names = [...groups];
  const isBehind = async () => {
    const { rows } = await busPool.query<{ behind: boolean }>(
      `select exists (select from consumer c where c.name = any($1)
         and exists (select from event_log e where e.position > c.position and e.type = any(c.types))) as behind`,
      [names],
    );
    return rows[0]?.behind;
  };
  const isFull = async () => {
    const first = { text: 'select 1 as one from outbox limit 1', values: [] };
    const found = await Promise.all([...rooms.values()].map((room) => room.service.db.query('SYSTEM', first)));
    return found.some((events) => events.length > 0);
  };
  for (;;) {
    for (const room of rooms.values()) await room.relay.drain();
    // What was applied may have emitted, and what was emitted may have been relayed meanwhile: hence behind twice.
    if (!(await isBehind()) && !(await isFull()) && !(await isBehind())) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
