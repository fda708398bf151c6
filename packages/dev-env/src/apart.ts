/** `npm run start:apart`: every subgraph and the gateway as a process of its own, as docker-compose.yml has them, without containers. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { identity } from '@comptoir/identity/subgraph';
import { openPostgresBus } from '@comptoir/kit/bus-postgres';
import { createLogger } from '@comptoir/kit/logger';
import { startSubgraph } from '@comptoir/kit/subgraph';
import { announce } from './announce.ts';
import { furnishDemo, prepareDemo } from './demo.ts';
import { databaseOn } from './house.ts';
import { createDatabase } from './postgres/databases.ts';
import { roomNames } from './rooms.ts';
import { startServer } from './server.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.env);
const log = createLogger('apart', process.env.LOG_LEVEL ?? 'warn');
const server = await startServer(settings, (line) => console.log(line));
const names = roomNames(settings.modules);
const urlOf = (name: string) => databaseOn(server.url, `comptoir_${name}`);
for (const name of [...names, 'bus']) await createDatabase(server.url, urlOf(name).split('/').at(-1) as string);

const ports = new Map(await Promise.all(names.map(async (name) => [name, await freePort()] as const)));
const common = {
  ...process.env,
  AUTH_SECRET: settings.secret,
  BUS_URL: urlOf('bus'),
  SUBGRAPH_URLS: [...ports].map(([name, port]) => `${name}=http://127.0.0.1:${port}`).join(','),
};
const children = new Map<string, ChildProcess>();
let stopping = false;

/** Starts a process, and starts it again when it dies. */
function keep(name: string, entry: string, env: NodeJS.ProcessEnv): void {
  const child = spawn(process.execPath, [fileURLToPath(new URL(entry, import.meta.url))], {
    env: { ...common, ...env },
    stdio: 'inherit',
  });
  children.set(name, child);
  child.on('exit', (code, signal) => {
    if (stopping) return;
    log.warn({ name, code, signal }, 'died, starts again');
    setTimeout(() => !stopping && keep(name, entry, env), 300);
  });
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  const exits = [...children.values()].map(
    (child) =>
      new Promise((resolve) =>
        child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve(null),
      ),
  );
  for (const child of children.values()) child.kill('SIGTERM');
  await Promise.all(exits);
  await server.stop();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

const demo = await demoState();
for (const [name, port] of ports) {
  const folder = name === 'devices' ? '../../../devices' : `../../../subgraphs/${name}`;
  keep(name, `${folder}/src/main.ts`, { PORT: String(port), DATABASE_URL: urlOf(name) });
}
keep('gateway', '../../../gateway/src/main.ts', { PORT: String(settings.port) });
const url = `http://localhost:${settings.port}`;
await untilReady(url);
if (demo === 'bare') await furnishDemo(settings, url);
announce(url, demo !== 'absent', names.includes('restaurant'));

/** Companies are made before the processes start, by an identity of our own that stops again. */
async function demoState(): Promise<'absent' | 'bare' | 'ready'> {
  const bus = await openPostgresBus({ url: urlOf('bus'), log });
  const room = await startSubgraph(identity({ secret: settings.secret }), {
    databaseUrl: urlOf('identity'),
    bus,
    call: async () => ({}),
    log,
  });
  const state = await prepareDemo(settings, room.service);
  await room.relay.drain();
  await room.stop();
  await bus.close();
  return state;
}

async function untilReady(url: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const subgraphs = await fetch(`${url}/health/ready`).then(
      (r) => r.json() as Promise<{ subgraphs?: Record<string, string> }>,
      () => ({ subgraphs: undefined }),
    );
    if (subgraphs.subgraphs && names.every((name) => subgraphs.subgraphs?.[name] === 'up')) return;
    if (Date.now() > deadline) throw new Error('The processes did not all come up within a minute.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as { port: number };
        probe.close(() => resolve(port));
      });
  });
}
