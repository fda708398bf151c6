/** `npm start`: everything in one process, on an embedded PostgreSQL unless DATABASE_URL names another. */
import { createLogger } from '@comptoir/kit/logger';
import { DEMO_PASSWORD, seedDemo } from './demo.ts';
import { startHouse } from './house.ts';
import { startServer } from './server.ts';
import { readSettings } from './settings.ts';

const begun = performance.now();
const settings = readSettings(process.env);
const log = createLogger('comptoir', process.env.LOG_LEVEL ?? 'warn');
const server = await startServer(settings, (line) => console.log(line));
const house = await startHouse({ ...settings, serverUrl: server.url, log }).catch(async (error) => {
  await server.stop();
  throw error;
});

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  await house.close();
  await server.stop();
  process.exit(0);
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

const seeded = settings.demo ? await seedDemo(house) : false;
console.log(`
Comptoir is open (${((performance.now() - begun) / 1_000).toFixed(1)} s).
  Explorer   ${house.url}/explorer
  GraphQL    ${house.url}/graphql  (WebSocket on the same path)
  Health     ${house.url}/health/ready   Metrics ${house.url}/metrics
${seeded ? `The demo company is ready: log in as owner@demo.test, cashier@demo.test, waiter@demo.test or cook@demo.test with "${DEMO_PASSWORD}".\n` : ''}\
Serve a dinner against it:  npm run service
`);
