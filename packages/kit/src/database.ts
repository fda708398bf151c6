import { createHash } from 'node:crypto';
import type { Duplex } from 'node:stream';
import pg from 'pg';
import { type Actor, companyOf } from './actor.ts';
import { memo } from './memo.ts';
import { Decimal } from './money.ts';
import { numeric } from './numeric.ts';
import { type Sql, toCamel } from './sql.ts';

/** The role that requests run under: it owns no table, so row-level security binds it. */
export const APP_ROLE = 'comptoir_app';

/** Whose rows a connection may see. `SYSTEM` is for migrations, the relay and log-in: no company, no row-level security. */
export type Scope = { readonly companyId: string; readonly shops: '*' | readonly string[] } | 'SYSTEM';

export function scopeOf(actor: Actor): Scope {
  return { companyId: companyOf(actor), shops: actor.shops };
}

export interface Queryable {
  /** All rows, columns in camelCase; numeric as Decimal, timestamptz as Date, date and bigint as text, jsonb parsed. */
  query<Row = Record<string, unknown>>(statement: Sql): Promise<Row[]>;
}

export interface Transaction extends Queryable {
  /**
   * A last statement, sent together with the commit, after those given before it: its failure undoes all. What it takes a
   * lock on is locked for no longer than PostgreSQL itself needs; its rows are seen only afterwards, by `seen`.
   */
  atCommit(statement: Sql, seen?: (rows: Record<string, unknown>[]) => void): void;
  /**
   * As `atCommit`, but after all that was or will be given to it: for a lock that every change takes, so that each takes
   * it after all its others, also where one transaction applies many events.
   */
  atEnd(statement: Sql): void;
}

export interface DatabaseOptions {
  url: string;
  /** Connections for requests (default 10). */
  poolSize?: number;
  /** How long one waits for a connection while all are in use, in milliseconds (default 10,000). */
  patienceMs?: number;
  onError?: (error: Error) => void;
}

const NUMERIC = 1700;
const DATE = 1082;
const INT8 = 20;
const TIMESTAMPTZ = 1184;
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === NUMERIC) return numeric;
    if (oid === DATE || oid === INT8) return (text: string) => text;
    if (oid === TIMESTAMPTZ) return (text: string) => new Date(text);
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

/** Refused, aborted or lost by PostgreSQL; `code` is its SQLSTATE. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}

/** The name of the constraint a write ran against, if that is why it failed. */
export function violatedConstraint(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError && error.code?.startsWith('23') ? error.constraint : undefined;
}

/**
 * One subgraph's database: a pool of pipelined connections that remember whose rows they may see. A connection changes
 * its company only when the next caller is of another, in the same round trip as that caller's first statement.
 */
export class Database {
  /**
   * Statements sent for requests and events since start, without the relay's and other upkeep, nor what tells a connection whose
   * rows it may see, which depends on who had it before; tests compare it before and after.
   */
  statements = 0;
  /** The others: upkeep, and what identity asks before a company is known. */
  systemStatements = 0;
  readonly url: string;
  readonly #app: pg.Pool;
  readonly #system: pg.Pool;
  readonly #scopeOfClient = new WeakMap<pg.PoolClient, string>();
  readonly #names = new Map<string, string>();

  constructor(options: DatabaseOptions) {
    this.url = options.url;
    const common = {
      connectionString: options.url,
      types,
      pipeline: true,
      connectionTimeoutMillis: options.patienceMs ?? 10_000,
      keepAlive: true,
    };
    this.#app = new pg.Pool({
      ...common,
      max: options.poolSize ?? 10,
      idleTimeoutMillis: 30_000,
      options: `-c role=${APP_ROLE} -c plan_cache_mode=force_generic_plan`,
    });
    this.#system = new pg.Pool({ ...common, max: 4, idleTimeoutMillis: 10_000 });
    for (const pool of [this.#app, this.#system]) {
      pool.on('error', (error) => options.onError?.(error));
      // The pool listens only to connections that wait in it; one that is lost in use tells whoever uses it by its statements.
      pool.on('connect', (client) => client.on('error', () => {}));
    }
  }

  /** One statement on its own. */
  async query<Row = Record<string, unknown>>(scope: Scope, statement: Sql): Promise<Row[]> {
    const client = await this.#acquire(scope);
    try {
      const rows = await this.#send<Row>(client, statement);
      client.release();
      return rows;
    } catch (error) {
      client.release(isConnectionLoss(error));
      throw error;
    }
  }

  /** Runs `work` in one READ COMMITTED transaction: all of it is kept, or, if it throws, none. */
  async transaction<T>(scope: Scope, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const client = await this.#acquire(scope);
    holdUntilTurnEnds(client);
    const begun = client.query('begin');
    begun.catch(() => {});
    try {
      const last: { statement: Sql; seen?: (rows: Record<string, unknown>[]) => void }[] = [];
      const end: { statement: Sql }[] = [];
      const result = await work({
        query: (statement) => this.#send(client, statement),
        atCommit: (statement, seen) => last.push({ statement, seen }),
        atEnd: (statement) => end.push({ statement }),
      });
      last.push(...end);
      if (scope !== 'SYSTEM') this.statements += 2;
      // A commit after a statement that failed is a rollback, and that statement's promise tells why.
      const sent = last.map(({ statement }) => this.#send<Record<string, unknown>>(client, statement));
      const rows = await Promise.all([Promise.all(sent), begun, client.query('commit')]);
      for (const [i, { seen }] of last.entries()) seen?.(rows[0][i] ?? []);
      client.release();
      return result;
    } catch (error) {
      const rolledBack = isConnectionLoss(error)
        ? false
        : await client.query('rollback').then(
            () => true,
            () => false,
          );
      client.release(!rolledBack);
      throw error;
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#app.end(), this.#system.end()]);
  }

  async #acquire(scope: Scope): Promise<pg.PoolClient> {
    if (scope === 'SYSTEM') return this.#system.connect();
    const client = await this.#app.connect();
    const shops = scope.shops === '*' ? '*' : scope.shops.join(',');
    const key = `${scope.companyId} ${shops}`;
    if (this.#scopeOfClient.get(client) !== key) {
      this.#scopeOfClient.set(client, key);
      const text = `select set_config('app.company', $1, false), set_config('app.shops', $2, false)`;
      client
        .query({ name: 'scope', text, values: [scope.companyId, shops] })
        .catch(() => this.#scopeOfClient.delete(client));
    }
    return client;
  }

  async #send<Row>(client: pg.PoolClient, statement: Sql): Promise<Row[]> {
    if (this.#scopeOfClient.has(client)) this.statements++;
    else this.systemStatements++;
    holdUntilTurnEnds(client);
    const config = {
      name: this.#nameOf(statement.text),
      text: statement.text,
      values: statement.values.map(parameter),
      rowMode: 'array' as const,
    };
    const { rows, fields } = await client.query<unknown[]>(config);
    if (rows.length === 0) return [];
    const names = fields.map((f) => columnName(f.name));
    return rows.map((values) => {
      const row: Record<string, unknown> = {};
      for (let i = 0; i < names.length; i++) row[names[i] as string] = values[i];
      return row as Row;
    });
  }

  /** Prepared once per connection under a short stable name; texts beyond the first thousand are not worth keeping. */
  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= 1_000) return known;
    const name = createHash('sha1').update(text).digest('base64url').slice(0, 20);
    this.#names.set(text, name);
    return name;
  }
}

const columnNames = new Map<string, string>();
const columnName = (name: string): string => memo(columnNames, name, () => toCamel(name));

function parameter(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return value.toFixed();
  if (
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !Buffer.isBuffer(value)
  ) {
    return JSON.stringify(value);
  }
  return value === undefined ? null : value;
}

/** Statements sent in one turn of the event loop leave in one packet, where each would have cost a system call of its own. */
function holdUntilTurnEnds(client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/** SQLSTATE classes 08 (connection) and 57P (shutdown), or no SQLSTATE at all: the connection is not worth keeping. */
function isConnectionLoss(error: unknown): boolean {
  const state = sqlState(error);
  return state === undefined
    ? error instanceof Error && /connection|socket|ECONN|EPIPE/i.test(error.message)
    : /^(08|57P)/.test(state);
}
