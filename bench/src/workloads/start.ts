import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeCluster, startCluster } from '@comptoir/dev-env/postgres/cluster';
import { freePort, startChild, untilReady } from '../children.ts';
import { printTable, ROUNDS } from '../compare.ts';
import { temporaryDirectory } from '../installation.ts';
import { median } from '../load.ts';

const PRODUCT = 'packages/dev-env/src/start.ts';
const FLOOR = 'bench/src/floor-start.ts';

interface Started {
  ready: number;
  /** Until it says that it is open, demo company included. */
  open: number;
}

/** Times the product and bare servers from nothing: each round makes new data directories and starts each twice. */
export async function start(): Promise<void> {
  const times = new Map<string, number[]>();
  const note = (name: string, ms: number) => times.set(name, [...(times.get(name) ?? []), ms]);
  for (let round = 0; round < ROUNDS; round++) {
    const directory = temporaryDirectory();
    try {
      const [bare, demo, floor] = ['bare', 'demo', 'floor'].map((name) => join(directory, name)) as [string, string, string];
      note('product first', (await startProduct({ DATA_DIR: bare, DEMO: '0' })).ready);
      const withDemo = await startProduct({ DATA_DIR: demo, DEMO: '1' });
      note('product first, demo', withDemo.ready);
      note('demo furnished', withDemo.open);
      note('floor first', await startFloor({ DATA_DIR: floor }));
      note('product second', (await startProduct({ DATA_DIR: demo })).ready);
      note('floor second', await startFloor({ DATA_DIR: floor }));
      const cluster = await startCluster({ dataDir: floor });
      note('floor running', await startFloor({ DATABASE_URL: cluster.url }).finally(() => cluster.stop()));
    } finally {
      // A product that was interrupted while it started leaves its PostgreSQL running.
      for (const cluster of ['bare/postgres', 'demo/postgres', 'floor'])
        if (existsSync(join(directory, cluster))) await removeCluster(join(directory, cluster));
      rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
    }
  } // biome-ignore format: a table
  const of = (name: string) => median(times.get(name) ?? []);
  const row = (what: string, name: string, floor: string) => [
    what,
    `${(of(name) / 1_000).toFixed(2)} s`,
    `${(of(name) / of(floor)).toFixed(2)}×`,
  ];
  printTable(
    ['', 'median', 'of its floor'],
    [
      row('product, first run, without demo', 'product first', 'floor first'),
      row('product, first run, with demo', 'product first, demo', 'floor first'),
      row('  the same until the demo company is furnished', 'demo furnished', 'floor first'),
      row('product, second run', 'product second', 'floor second'),
      row('floor: initdb, PostgreSQL, node:http, one connection', 'floor first', 'floor first'),
      row('floor: PostgreSQL, node:http, one connection', 'floor second', 'floor second'),
      row('floor: node:http, one connection to a running PostgreSQL', 'floor running', 'floor running'),
    ],
  );
}

async function startProduct(env: Record<string, string>): Promise<Started> {
  const port = await freePort();
  const child = startChild(PRODUCT, { ...env, PORT: String(port) });
  try {
    const ready = await untilReady(child, port);
    await child.printed('Comptoir is open');
    return { ready, open: performance.now() - child.spawned };
  } finally {
    await child.stop();
  }
}

async function startFloor(env: Record<string, string>): Promise<number> {
  const port = await freePort();
  const child = startChild(FLOOR, { ...env, PORT: String(port) });
  try {
    return await untilReady(child, port);
  } finally {
    await child.stop();
  }
}
