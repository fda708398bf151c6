import type { Tx } from '@comptoir/kit/context';
import { insertInto, raw, sql } from '@comptoir/kit/sql';

/** Inserts rows of several tables in one statement; references between them are checked at its end. */
export async function insertAll(tx: Tx, rows: Readonly<Record<string, readonly object[]>>): Promise<void> {
  const inserts = Object.entries(rows).filter(([, of]) => of.length > 0);
  if (inserts.length === 0) return;
  const parts = inserts.map(([table, of]) => sql`${raw(`new_${table}`)} as (${insertInto(table, of)})`);
  await tx.query(sql`with ${parts.reduce((a, b) => sql`${a}, ${b}`)} select 1 as done`);
}
