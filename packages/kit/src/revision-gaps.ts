import pg from 'pg';
import { type Ctx, readOne } from './context.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

/**
 * Notes that no board gave a revision between its last one and now. Before a service serves: what it gave later, and lost since
 * its database was restored from a backup, lies in that gap, and what it gives from now on lies behind it.
 * @param board the room's table of the revisions given last
 */
export async function noteRevisionGaps({ url }: Database, board: string): Promise<void> {
  // On a connection of its own, as migrations: a start waits for the database for as long as that takes.
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Whoever is giving one in another process is waited for.
    await client.query(`insert into revision_gap (company_id, above, below)
      select company_id, revision, revision_clock() from (select * from ${board} for update) given where revision < revision_clock()
      on conflict (company_id, above) do update set below = excluded.below`);
  } finally {
    await client.end();
  }
}

/** Whether a revision was never given here. */
export async function isInGap(ctx: Ctx, revision: string): Promise<boolean> {
  const gap = sql`select true as found from revision_gap where above < ${revision} and below > ${revision} limit 1`;
  return (await readOne(ctx, gap)) !== null;
}
