import pg from 'pg';

const DUPLICATE_DATABASE = '42P04';
const UNIQUE_VIOLATION = '23505';
const INVALID_CATALOG_NAME = '3D000';

/** Runs `work` on a connection of its own, closed afterwards. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection lost between two queries is reported here as well as by the next query; unheard, it ends the process.
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Creates a database, as a copy of `template` when given (nobody may be connected to that). Answers false if it was
 * there already, also when another process creates it at the same moment.
 */
export async function createDatabase(
  clusterUrl: string,
  name: string,
  { template }: { template?: string } = {},
): Promise<boolean> {
  return withClient(clusterUrl, async (client) => {
    const existing = await client.query('select from pg_database where datname = $1', [name]);
    if (existing.rowCount) return false;
    // WAL_LOG copies block by block through the log: for small databases far faster than the checkpoints of FILE_COPY.
    const from = template === undefined ? '' : ` TEMPLATE ${client.escapeIdentifier(template)} STRATEGY WAL_LOG`;
    try {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}${from}`);
      return true;
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) throw error;
      if (error.code === DUPLICATE_DATABASE) return false;
      if (error.code === UNIQUE_VIOLATION && error.table === 'pg_database') return false;
      throw error;
    }
  });
}

/** Drops a database and ends the connections to it. Answers false if there was none. */
export async function dropDatabase(clusterUrl: string, name: string): Promise<boolean> {
  return withClient(clusterUrl, async (client) => {
    try {
      await client.query(`DROP DATABASE ${client.escapeIdentifier(name)} WITH (FORCE)`);
      return true;
    } catch (error) {
      if (error instanceof pg.DatabaseError && error.code === INVALID_CATALOG_NAME) return false;
      throw error;
    }
  });
}
