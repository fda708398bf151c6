import { readFileSync } from 'node:fs';
import { callThrough } from '@comptoir/gateway/call-through';
import { startGateway } from '@comptoir/gateway/gateway';
import { inProcessTransport } from '@comptoir/gateway/in-process';
import type { Limits } from '@comptoir/gateway/limits';
import type { Transport } from '@comptoir/gateway/transport';
import { openPostgresBus } from '@comptoir/kit/bus-postgres';
import type { Logger } from '@comptoir/kit/logger';
import { type RunningSubgraph, startSubgraph } from '@comptoir/kit/subgraph';
import { createDatabase } from './postgres/databases.ts';
import { type RoomOptions, roomDefinitions, roomNames } from './rooms.ts';

export interface HouseOptions extends RoomOptions {
  /** libpq URL of a server where databases may be made. */
  serverUrl: string;
  /** Databases are named `<prefix>_<subgraph>`. Default `comptoir`. */
  databasePrefix?: string;
  /** `all`, `core`, or subgraph names with commas between. */
  modules?: string;
  port: number;
  production?: boolean;
  limits?: Partial<Limits>;
  log: Logger;
  poolSize?: number;
}

/** Everything in one process: subgraphs, their bus and the gateway. */
export interface House {
  readonly url: string;
  readonly port: number;
  readonly rooms: ReadonlyMap<string, RunningSubgraph>;
  readonly gateway: Awaited<ReturnType<typeof startGateway>>;
  close(): Promise<void>;
}

/** Starts the subgraphs on databases of their own and the gateway before them, all in this process. */
export async function startHouse(options: HouseOptions): Promise<House> {
  const { serverUrl, log, databasePrefix = 'comptoir' } = options;
  const names = roomNames(options.modules ?? 'all');
  const urlOf = (database: string) => databaseOn(serverUrl, `${databasePrefix}_${database}`);
  await Promise.all([...names, 'bus'].map((name) => createDatabase(serverUrl, `${databasePrefix}_${name}`)));
  const bus = await openPostgresBus({ url: urlOf('bus'), log });
  const transports = new Map<string, Transport>();
  const call = callThrough(transports);
  const definitions = roomDefinitions(names, options);
  const started = await Promise.allSettled(
    definitions.map((definition) =>
      startSubgraph(definition, {
        databaseUrl: urlOf(definition.name),
        bus,
        call,
        log: log.child({ name: definition.name }),
        poolSize: options.poolSize,
      }),
    ),
  );
  const rooms = new Map<string, RunningSubgraph>();
  for (const result of started) if (result.status === 'fulfilled') rooms.set(result.value.name, result.value);
  const closeRooms = async () => {
    await Promise.all([...rooms.values()].map((room) => room.stop()));
    await bus.close();
  };
  const failed = started.find((result) => result.status === 'rejected');
  if (failed) {
    await closeRooms();
    throw failed.reason;
  }
  for (const [name, room] of rooms) transports.set(name, inProcessTransport(room));
  const { secret, port, production, limits } = options;
  const gateway = await startGateway({
    supergraphSdl: await supergraphOf(names),
    transports,
    secret,
    port,
    production,
    limits,
    log,
  }).catch(async (error) => {
    await closeRooms();
    throw error;
  });
  return {
    url: gateway.url,
    port: gateway.port,
    rooms,
    gateway,
    async close() {
      await gateway.close();
      await closeRooms();
    },
  };
}

export function databaseOn(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** The committed supergraph when all subgraphs run; otherwise it is composed of those that do. */
export async function supergraphOf(names: readonly string[]): Promise<string> {
  if (names.length === roomNames('all').length)
    return readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8');
  const { compose } = await import('@comptoir/schema/compose');
  return compose(names).supergraphSdl;
}
