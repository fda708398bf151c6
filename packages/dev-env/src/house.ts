import { readFileSync } from 'node:fs';
import { callThrough } from '@comptoir/gateway/call-through';
import { startGateway } from '@comptoir/gateway/gateway';
import { httpTransport } from '@comptoir/gateway/http';
import { inProcessTransport } from '@comptoir/gateway/in-process';
import type { Limits } from '@comptoir/gateway/limits';
import type { Transport } from '@comptoir/gateway/transport';
import { actorTokens } from '@comptoir/kit/actor-token';
import { openPostgresBus } from '@comptoir/kit/bus-postgres';
import type { Logger } from '@comptoir/kit/logger';
import { serveSubgraph } from '@comptoir/kit/serve';
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
  /** How the gateway and the subgraphs reach each other: by calls (default), or over HTTP on ports of their own. */
  transport?: 'in-process' | 'http';
  production?: boolean;
  limits?: Partial<Limits>;
  log: Logger;
  poolSize?: number;
  /** How long one waits for a connection to a database, in milliseconds. */
  patienceMs?: number;
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
        patienceMs: options.patienceMs,
      }),
    ),
  );
  const rooms = new Map<string, RunningSubgraph>();
  for (const result of started) if (result.status === 'fulfilled') rooms.set(result.value.name, result.value);
  let doors: readonly Door[] = [];
  const closeRooms = async () => {
    await Promise.all([...transports.values()].map((transport) => transport.close()));
    await Promise.all(
      [...rooms.values()].map((room) => doors.find((door) => door.room === room)?.close() ?? room.stop()),
    );
    await bus.close();
  };
  const failed = started.find((result) => result.status === 'rejected');
  if (failed) {
    await closeRooms();
    throw failed.reason;
  }
  doors = await connect(rooms, transports, options);
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

/** A subgraph served over HTTP; closing it stops the subgraph too. */
interface Door {
  room: RunningSubgraph;
  close(): Promise<void>;
}

async function connect(
  rooms: ReadonlyMap<string, RunningSubgraph>,
  transports: Map<string, Transport>,
  options: HouseOptions,
): Promise<Door[]> {
  if (options.transport !== 'http') {
    for (const [name, room] of rooms) transports.set(name, inProcessTransport(room));
    return [];
  }
  const tokens = actorTokens(options.secret);
  return Promise.all(
    [...rooms].map(async ([name, room]) => {
      const served = await serveSubgraph(room, { port: 0, tokens });
      transports.set(name, httpTransport({ name, url: `http://127.0.0.1:${served.port}`, tokens }));
      return { room, close: served.close };
    }),
  );
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
