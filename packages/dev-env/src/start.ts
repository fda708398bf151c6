/** `npm start`: everything in one process, on an embedded PostgreSQL unless DATABASE_URL names another. */
import { join } from 'node:path';
import { createLogger } from '@comptoir/kit/logger';
import { announce } from './announce.ts';
import { furnishDemo, prepareDemo } from './demo.ts';
import { startHouse } from './house.ts';
import { startServer } from './server.ts';
import { readSettings } from './settings.ts';

process.env.NODE_ENV ??= 'development';
const settings = readSettings(process.env);
const log = createLogger('comptoir', process.env.LOG_LEVEL ?? 'warn');
const server = await startServer(settings, (line) => console.log(line));
const opening = startHouse({
  ...settings,
  serverUrl: server.url,
  spoolDirectory: join(settings.dataDir, 'spool'),
  log,
});

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  await opening.then(
    (house) => house.close(),
    () => {},
  );
  await server.stop();
  process.exit(0);
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

const house = await opening.catch(async (error) => {
  await server.stop();
  throw error;
});
const identity = house.rooms.get('identity');
const demo = identity ? await prepareDemo(settings, identity.service) : 'absent';
if (demo === 'bare') await furnishDemo(settings, house.url);
announce(house.url, demo !== 'absent', house.rooms.has('restaurant'));
