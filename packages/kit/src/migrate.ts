import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { APP_ROLE } from './database.ts';

/** One forward change of a database, run once, in its own transaction. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** The `.sql` files of a directory in name order (`0001-products.sql` …). */
export function migrationsIn(directory: URL): Migration[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({ name: file.slice(0, -4), sql: readFileSync(new URL(file, directory), 'utf8') }));
}

const ANY_NUMBER = 718_281_828;

/** Brings a database up to date. Several processes may do so at once: one works, the others wait. */
export async function migrate(url: string, migrations: readonly Migration[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [ANY_NUMBER]);
    await client.query(
      `do $$ begin create role ${APP_ROLE} nologin; exception when duplicate_object or unique_violation then null; end $$`,
    );
    await client.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string }>('select name from migration');
    const applied = new Set(rows.map((r) => r.name));
    for (const { name, sql } of migrations) {
      if (applied.has(name)) continue;
      await client.query('begin');
      await client.query(sql);
      await client.query('insert into migration (name) values ($1)', [name]);
      await client.query('commit');
    }
  } finally {
    await client.end();
  }
}
