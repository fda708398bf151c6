/** The floor of `start`: PostgreSQL (its own on DATA_DIR, or the running one of DATABASE_URL), one connection, one port. */
import { createServer } from 'node:http';
import { startCluster } from '@comptoir/dev-env/postgres/cluster';
import pg from 'pg';

const { DATA_DIR, DATABASE_URL, PORT } = process.env;
const cluster = DATABASE_URL ? null : await startCluster({ dataDir: DATA_DIR ?? '' });
const client = new pg.Client({ connectionString: DATABASE_URL ?? cluster?.url });
await client.connect();
createServer(async (_, outgoing) => {
  await client.query('select 1');
  outgoing.end('ok');
}).listen(Number(PORT), '127.0.0.1');

async function stop(): Promise<void> {
  await client.end();
  await cluster?.stop();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('disconnect', stop);
