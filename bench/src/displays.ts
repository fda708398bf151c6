import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** So many displays that note when each ticket first came to each of them, and how often as new. */
export interface Displays {
  /** By ticket id, for each display: ms of performance.now at its first sight, and how often it came. */
  readonly seen: ReadonlyMap<string, Sighting[]>;
  /** Whatever an answer carried that is not a ticket. */
  readonly faults: readonly string[];
  /** The first of the tickets that came, as it came. */
  readonly samples: ReadonlyMap<string, unknown>;
  close(): Promise<void>;
}

export interface Sighting {
  at: number;
  times: number;
}

interface Ticket {
  id: string;
}

function board(count: number) {
  const seen = new Map<string, Sighting[]>();
  const samples = new Map<string, unknown>();
  const faults: string[] = [];
  const note = (display: number, ticket: Ticket) => {
    let sightings = seen.get(ticket.id);
    if (!sightings) {
      sightings = Array.from({ length: count }, () => ({ at: Number.NaN, times: 0 }));
      seen.set(ticket.id, sightings);
      samples.set(ticket.id, ticket);
    }
    const sighting = sightings[display] as Sighting;
    if (sighting.times++ === 0) sighting.at = performance.now();
  };
  return { seen, samples, faults, note };
}

const TICKETS = `subscription {
  kitchenTickets {
    revision
    ticket { id number status course station { id name } lines { id name quantity notes } }
  }
}`;

/** Displays on the product, each on a socket of its own, in turns by these log-ins; resolves when all of them are connected. */
export async function openDisplays(port: number, accessTokens: readonly string[], count: number): Promise<Displays> {
  const { seen, samples, faults, note } = board(count);
  const clients = Array.from({ length: count }, (_, display) =>
    createClient({
      url: `ws://127.0.0.1:${port}/graphql`,
      webSocketImpl: WebSocket,
      lazy: false,
      retryAttempts: 0,
      connectionParams: { accessToken: accessTokens[display % accessTokens.length] },
      onNonLazyError: (error) => faults.push(String(error)),
    }),
  );
  await Promise.all(
    clients.map(
      (client, display) =>
        new Promise<void>((resolve) => {
          client.on('connected', () => resolve());
          client.subscribe<{ kitchenTickets: { ticket: Ticket } }>(
            { query: TICKETS },
            {
              next({ data, errors }) {
                if (errors || !data) faults.push(JSON.stringify(errors));
                else note(display, data.kitchenTickets.ticket);
              },
              error: (error) => faults.push(String(error)),
              complete: () => {},
            },
          );
        }),
    ),
  );
  return {
    seen,
    samples,
    faults,
    async close() {
      await Promise.all(clients.map(async (client) => client.dispose()));
    },
  };
}

/** The same on plain sockets that are sent tickets as JSON. */
export async function openPlainDisplays(port: number, count: number): Promise<Displays> {
  const { seen, samples, faults, note } = board(count);
  const sockets = Array.from({ length: count }, () => new WebSocket(`ws://127.0.0.1:${port}/`));
  await Promise.all(
    sockets.map(
      (socket, display) =>
        new Promise<void>((resolve, reject) => {
          socket.once('open', () => resolve());
          socket.once('error', reject);
          socket.on('message', (text) => note(display, JSON.parse(String(text)) as Ticket));
        }),
    ),
  );
  return {
    seen,
    samples,
    faults,
    async close() {
      for (const socket of sockets) socket.terminate();
    },
  };
}
