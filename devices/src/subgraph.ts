import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationsIn } from '@comptoir/kit/migrate';
import { secretBox } from '@comptoir/kit/secret-box';
import { openBoards } from '@comptoir/kit/shared-reads';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { startClockWatch } from './clocks/clock-watch.ts';
import { sealCommKeys } from './clocks/comm-keys.ts';
import { CLOCK_TIMING, type ClockTiming } from './clocks/timing.ts';
import { BOARD_CHANNEL } from './domain/board.ts';
import { subscribers } from './events.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { startPrintQueue } from './queue/print-queue.ts';
import { type QueueTiming, TIMING } from './queue/timing.ts';
import { createResolvers } from './resolvers.ts';
import { type SilenceTiming, startSilenceWatch } from './silence-watch.ts';

/** What its keys are derived for; what was sealed opens only under the very same words. */
const SECRETS = 'comptoir devices: comm keys';

export interface DevicesOptions {
  /** The installation's secret; a key derived from it seals the comm keys of clocks. */
  secret: string;
  /** What was its secret before: still opens what was sealed then, which is sealed again at the start. */
  formerSecrets?: readonly string[];
  /** File that every simulated printer notes its printouts in, a JSON line each: `{ printer, id, at, text }`. */
  simulatorJournal?: string;
  /** Folder of the files that FILE printers write; by default `comptoir-spool` among this machine's temporary files. */
  spoolDirectory?: string;
  /** Patience other than the usual, for tests. */
  timing?: Partial<QueueTiming>;
  clockTiming?: Partial<ClockTiming>;
  silenceTiming?: Partial<SilenceTiming>;
}

/** Printers, what they print, and the queue between; time clocks and who punched. */
export function devices(options: DevicesOptions): SubgraphDefinition<Loaders> {
  const {
    simulatorJournal,
    spoolDirectory = join(tmpdir(), 'comptoir-spool'),
    timing,
    clockTiming,
    silenceTiming,
  } = options;
  const box = secretBox(options.secret, options.formerSecrets ?? [], SECRETS);
  return {
    name: 'devices',
    typeDefs: readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'),
    resolvers: createResolvers(box),
    loaders: createLoaders,
    migrations: migrationsIn(new URL('./migrations/', import.meta.url)),
    subscribers,
    async background(service) {
      await sealCommKeys(service, box);
      const stops = await Promise.all([
        openBoards(service, BOARD_CHANNEL, 'device_board'),
        startSilenceWatch(service, silenceTiming),
        startPrintQueue(service, { simulatorJournal, spoolDirectory, timing: { ...TIMING, ...timing } }),
        startClockWatch(service, { ...CLOCK_TIMING, ...clockTiming }, box),
      ]);
      return async () => void (await Promise.all(stops.map((stop) => stop())));
    },
  };
}
