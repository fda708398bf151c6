// Starts a cluster, prints one line of JSON about how that went, and holds it until the process is killed.
import { startCluster } from '../cluster.ts';

const [dataDir = ''] = process.argv.slice(2);
try {
  const { url, adopted } = await startCluster({ dataDir });
  console.log(JSON.stringify({ url, adopted }));
  setInterval(() => {}, 60_000);
} catch (error) {
  console.log(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
}
