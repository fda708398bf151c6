import { readFileSync } from 'node:fs';
import { createDatabase } from '@comptoir/dev-env/postgres/cluster';
import pg from 'pg';
import { connected, type Installation } from './installation.ts';

/** Where each copied table comes from. */
const SOURCES = {
  catalog: ['category', 'product'],
  stock: ['warehouse', 'stock_level'],
  restaurant: [
    'zone',
    'dining_table',
    'table_condition',
    'seating',
    'station',
    'kitchen_ticket',
    'kitchen_ticket_line',
  ],
  orders: ['sale_order'],
} as const;

export type Source = keyof typeof SOURCES;

/**
 * Makes `bench_floor` on the product's own PostgreSQL if need be, and fills its copies of the tables of these subgraphs
 * with the rows of the company. Answers its URL.
 */
export async function copyToFloor(
  installation: Installation,
  companyId: string,
  sources: readonly Source[],
): Promise<string> {
  const { cluster, databaseOf } = installation;
  const url = cluster.urlFor('bench_floor');
  const isNew = await createDatabase(cluster.url, 'bench_floor');
  const floor = await connected(url);
  try {
    if (isNew) await floor.query(readFileSync(new URL('floor.sql', import.meta.url), 'utf8'));
    for (const source of sources) {
      const from = await connected(databaseOf(source));
      try {
        for (const table of SOURCES[source]) await copyTable(from, floor, table, companyId);
      } finally {
        await from.end();
      }
    }
    await floor.query('vacuum analyze');
  } finally {
    await floor.end();
  }
  return url;
}

async function copyTable(from: pg.Client, floor: pg.Client, table: string, companyId: string): Promise<void> {
  const { rows: columns } = await floor.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );
  const names = columns.map(({ name }) => pg.escapeIdentifier(name)).join(', ');
  const { rows } = await from.query<{ all: string }>(
    `select coalesce(json_agg(t), '[]')::text as all from (select ${names} from ${table} where company_id = $1) t`,
    [companyId],
  );
  await floor.query(`truncate ${table}`);
  await floor.query(
    `insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, $1)`,
    [rows[0]?.all],
  );
}
