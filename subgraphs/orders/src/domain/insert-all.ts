import type { Tx } from '@comptoir/kit/context';
import { insertInto, raw, sql } from '@comptoir/kit/sql';

/**
 * Inserts rows of several tables in one statement, sent with the commit, where numbers that are taken there are put in;
 * references between the rows are checked at its end.
 */
export function insertAllAtCommit(tx: Tx, rows: Readonly<Record<string, readonly object[]>>): void {
  const inserts = Object.entries(rows).filter(([, of]) => of.length > 0);
  if (inserts.length === 0) return;
  const parts = inserts.map(
    ([table, of]) => sql`${raw(`new_${table}`)} as (${insertInto(table, of, undefined, tx.fills)})`,
  );
  tx.atCommit(sql`with ${parts.reduce((a, b) => sql`${a}, ${b}`)} select 1 as done`);
}
