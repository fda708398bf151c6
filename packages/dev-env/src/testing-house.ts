import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Limits } from '@comptoir/gateway/limits';
import { createLogger } from '@comptoir/kit/logger';
import { KIT_MIGRATIONS, type RunningSubgraph } from '@comptoir/kit/subgraph';
import { type Comptoir, createClient } from '@comptoir/sdk/client';
import { LogInDocument } from '@comptoir/sdk/generated/graphql';
import pg from 'pg';
import { WebSocket } from 'ws';
import { furnishDemo, prepareDemo } from './demo.ts';
import { DEMO_PASSWORD } from './demo-company.ts';
import { type House, startHouse } from './house.ts';
import { createDatabase, dropDatabase, withClient } from './postgres/databases.ts';
import { roomDefinitions, roomNames } from './rooms.ts';
import type { Settings } from './settings.ts';
import { databaseUrl, openOwners, settle } from './testing.ts';

/** Signs the tokens and actors of every house of the tests. */
export const TEST_SECRET = 'a-secret-of-the-tests-with-over-thirty-two-characters';

export interface TestHouseOptions {
  /** How the gateway and the subgraphs reach each other. Default `in-process`. */
  transport?: 'in-process' | 'http';
  /** The demo company with staff, floor, stations, printers, menu and stock (default), or both companies bare. */
  furnished?: boolean;
  limits?: Partial<Limits>;
  /** `all` (default), `core`, or subgraph names with commas between: nothing else runs, is composed or has a database. */
  modules?: string;
}

/** An answer of the front door, as it came. */
export interface Answer<Data = Record<string, unknown>> {
  status: number;
  data: Data;
  errors: readonly { message: string; path?: readonly (string | number)[]; extensions: { code: string } }[];
  text: string;
}

/** A whole house on databases of its own, reached through its gateway. */
export interface TestHouse {
  readonly url: string;
  readonly rooms: ReadonlyMap<string, RunningSubgraph>;
  readonly gateway: House['gateway'];
  room(name: string): RunningSubgraph;
  /** A client of someone of the demo company (`waiter`) or, with an @, of whom the login names; logged in, one per login. */
  as(who: string): Promise<Comptoir>;
  /** The access token that `as` uses. */
  token(who: string): Promise<string>;
  /** Sends a document as text, by POST; `credential` is an access token or none. */
  ask<Data = Record<string, unknown>>(
    credential: string | null,
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer<Data>>;
  /** Resolves when every event published so far was applied by all who wait for it. */
  settle(): Promise<void>;
  /** Rows straight from a room's database, as its owner. */
  rows<Row extends object = Record<string, unknown>>(room: string, text: string, values?: unknown[]): Promise<Row[]>;
  /** Statements sent to all rooms' databases so far. */
  statements(): number;
  /** What the simulated printers put on paper, in order. */
  paper(): Record<string, unknown>[];
  close(): Promise<void>;
}

const serverUrl = (): string => process.env.TEST_DATABASE_URL ?? '';

/** Opens a house on copies of databases that the first test of a run to need them makes. */
export async function openHouse(options: TestHouseOptions = {}): Promise<TestHouse> {
  const modules = options.modules ?? 'all';
  const template = await houseTemplate(options.furnished ?? true, modules);
  const prefix = `test_house_${randomUUID().slice(0, 8)}`;
  await Promise.all(
    databasesOf(modules).map((name) =>
      createDatabase(serverUrl(), `${prefix}_${name}`, { template: `${template}_${name}` }),
    ),
  );
  const directory = mkdtempSync(join(tmpdir(), 'comptoir-house-'));
  const journal = join(directory, 'paper.jsonl');
  const house = await start(prefix, { ...options, simulatorJournal: journal });
  const busPool = new pg.Pool({ connectionString: databaseUrl(`${prefix}_bus`), max: 1 });
  const { rooms, url } = house;
  const owners = openOwners();
  const people = peopleOf(url);
  const room = (name: string): RunningSubgraph => {
    const found = rooms.get(name);
    if (!found) throw new Error(`there is no ${name} in this house`);
    return found;
  };
  return {
    url,
    rooms,
    gateway: house.gateway,
    room,
    as: async (who) => (await people.of(who)).client,
    token: async (who) => (await people.of(who)).token,
    ask: (credential, query, variables, headers) => post(url, credential, { query, variables }, headers),
    settle: () => settle(rooms, busPool),
    rows: <Row extends object>(name: string, text: string, values: unknown[] = []) =>
      owners.rows<Row>(room(name).service.db.url, text, values),
    statements: () => [...rooms.values()].reduce((sum, { service }) => sum + service.db.statements, 0),
    paper: () =>
      readFileSync(journal, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    async close() {
      await people.close();
      await house.close();
      await owners.close();
      await busPool.end();
      await Promise.all(databasesOf(modules).map((name) => dropDatabase(serverUrl(), `${prefix}_${name}`)));
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const databasesOf = (modules: string): string[] => [...roomNames(modules), 'bus'];

function start(
  databasePrefix: string,
  { limits, ...options }: Pick<TestHouseOptions, 'transport' | 'limits' | 'modules'> & { simulatorJournal?: string },
): Promise<House> {
  // On a busy machine nothing may run out that a test did not mean to run out.
  return startHouse({
    accessTokenMinutes: 24 * 60,
    limits: { operationMs: 600_000, ...limits },
    serverUrl: serverUrl(),
    databasePrefix,
    secret: TEST_SECRET,
    port: 0,
    log: createLogger('test', process.env.LOG_LEVEL ?? 'silent'),
    poolSize: 5,
    patienceMs: 300_000,
    ...options,
  });
}

/** @returns the prefix of the databases to copy: migrated, and furnished if asked for, with nobody connected */
async function houseTemplate(furnished: boolean, modules: string): Promise<string> {
  const source = ['./demo.ts', './demo-company.ts'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  const migrations = roomDefinitions(roomNames(modules), { secret: TEST_SECRET }).map((room) => [
    room.name,
    room.migrations,
  ]);
  const hash = createHash('sha1')
    .update(JSON.stringify([KIT_MIGRATIONS, migrations, furnished && source]))
    .digest('hex')
    .slice(0, 12);
  const prefix = `house_${hash}`;
  await withClient(serverUrl(), async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [prefix]);
    // The bus is marked last, so that one marked means all were made.
    const ready = await client.query('select from pg_database where datname = $1 and datistemplate', [`${prefix}_bus`]);
    if (ready.rowCount) return;
    await build(prefix, furnished, modules);
    for (const name of databasesOf(modules))
      await client.query(`alter database ${client.escapeIdentifier(`${prefix}_${name}`)} is_template true`);
  });
  return prefix;
}

async function build(prefix: string, furnished: boolean, modules: string): Promise<void> {
  for (const name of databasesOf(modules)) {
    await withClient(serverUrl(), (client) =>
      client.query(
        `update pg_database set datistemplate = false where datname = ${client.escapeLiteral(`${prefix}_${name}`)}`,
      ),
    );
    await dropDatabase(serverUrl(), `${prefix}_${name}`);
  }
  const house = await start(prefix, { modules });
  const busPool = new pg.Pool({ connectionString: databaseUrl(`${prefix}_bus`), max: 1 });
  const dataDir = mkdtempSync(join(tmpdir(), 'comptoir-demo-'));
  const settings: Settings = {
    port: 0,
    dataDir,
    databaseUrl: serverUrl(),
    modules,
    demo: true,
    production: false,
    secret: TEST_SECRET,
  };
  const identity = house.rooms.get('identity') as RunningSubgraph;
  await prepareDemo(settings, identity.service);
  if (furnished) await furnishDemo(settings, house.url);
  await settle(house.rooms, busPool);
  rmSync(dataDir, { recursive: true, force: true });
  await busPool.end();
  await house.close();
}

interface Person {
  token: string;
  client: Comptoir;
}

function peopleOf(url: string): { of(who: string): Promise<Person>; close(): Promise<void> } {
  const known = new Map<string, Promise<Person>>();
  const enter = async (login: string): Promise<Person> => {
    const door = createClient({ url });
    const { logIn } = await door.request(LogInDocument, { input: { login, password: DEMO_PASSWORD } });
    const token = logIn.accessToken;
    if (!token) throw new Error(`${login} cannot log in: ${logIn.problems[0]?.message}`);
    return { token, client: createClient({ url, accessToken: () => token, webSocketImpl: WebSocket }) };
  };
  return {
    of(who) {
      const login = who.includes('@') ? who : `${who}@demo.test`;
      const person = known.get(login) ?? enter(login);
      known.set(login, person);
      return person;
    },
    async close() {
      for (const person of await Promise.all(known.values())) await person.client.close();
    },
  };
}

/** POSTs a body to /graphql; whatever comes back is handed on. */
export async function post<Data>(
  url: string,
  credential: string | null,
  body: string | object,
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(credential !== null && { authorization: `Bearer ${credential}` }),
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text);
  return { status: response.status, data, errors, text };
}
