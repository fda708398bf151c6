import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import { raw, type Sql, sql } from '@comptoir/kit/sql';

/**
 * A customer can have several files, once duplicates are merged: the one that stands (their root) and those merged into it.
 * Facts stay on the file they were told of; sums are kept with the root.
 */

/** The root of a file, as SQL over an expression of its id; a file that is not there (yet) is its own. */
export function rootOf(id: Sql): Sql {
  return sql`coalesce((select file.merged_into from customer file where file.id = ${id}), ${id})`;
}

/** Every file of a root, as an array over an expression of its id. */
export function filesOf(root: Sql): Sql {
  return sql`array(select ${root} union all select file.id from customer file where file.merged_into = ${root})`;
}

const lock = (tx: Tx, name: string) =>
  tx.query(sql`select ${raw(name)}(hashtextextended(${`customers of ${companyOf(tx.ctx.actor)}`}, 0))`);

/**
 * No file of the company is merged until this transaction ends: what it learns of roots stays true. Taken before any row, so
 * that a merge that waits for it holds nothing that it needs.
 */
export async function holdFiles(tx: Tx): Promise<void> {
  await lock(tx, 'pg_advisory_xact_lock_shared');
}

/** Merging: once all who hold the company's files are done, and before anyone else does. */
export async function holdFilesAlone(tx: Tx): Promise<void> {
  await lock(tx, 'pg_advisory_xact_lock');
}
