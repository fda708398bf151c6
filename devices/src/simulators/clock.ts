import { createSocket, type RemoteInfo } from 'node:dgram';
import { createServer, type Socket } from 'node:net';
import { frame, frameReader } from '../zkteco/frames.ts';
import { decodePacket, encodePacket, type Packet } from '../zkteco/packet.ts';
import type { ClockUser, RawPunch } from '../zkteco/records.ts';
import type { WallTime } from '../zkteco/wall-time.ts';
import { type ClockMemory, type Conversation, converse, type Surroundings } from './clock-conversation.ts';
import { encodeEvent } from './clock-records.ts';

/** How a simulated clock behaves; all that real ones were seen to do. */
export interface ClockManners {
  /** One packet a write; all packets of an answer in one; or a few bytes at a time, cut anywhere. */
  framing: 'paced' | 'coalesced' | 'fragmented';
  /** Ends the connection after this many bytes of a bulk answer, once. */
  dropAfter: number | null;
  /** A punch happens in the middle of each bulk answer. */
  punchInBulk: boolean;
  /** Answers nothing. */
  mute: boolean;
  userSize: 28 | 72;
  recordSize: 8 | 16 | 40;
  eventSize: 10 | 12 | 14 | 32 | 36 | 37 | 52;
  /** The largest answer that is sent without being prepared first. */
  smallBytes: number;
  /** How many may be connected at once; whoever is more is hung up on (TCP) or not answered (UDP). */
  mostConnections: number | null;
  userCapacity: number;
  /** How it reads and writes names. */
  names: 'utf8' | 'latin1';
  /** Refuses to write these people. */
  refusesUsers: readonly string[];
  /** Says that it wrote these people, and did not. */
  forgetsUsers: readonly string[];
  /** Ends the connection after it wrote this many people, without a word, once. */
  dropAfterWrites: number | null;
  /** Ends the connection when it is told to keep people from punching, and keeps them from it, once. */
  dropAfterHold: boolean;
}

export const GOOD_MANNERS: ClockManners = {
  framing: 'paced',
  dropAfter: null,
  punchInBulk: false,
  mute: false,
  userSize: 72,
  recordSize: 40,
  eventSize: 32,
  smallBytes: 1_024,
  mostConnections: null,
  userCapacity: 10_000,
  names: 'utf8',
  refusesUsers: [],
  forgetsUsers: [],
  dropAfterWrites: null,
  dropAfterHold: false,
};

export interface SimulatedClockOptions {
  serial: string;
  /** 0: whoever connects may ask. */
  commKey?: number;
  /** The clock's own time; by default this machine's, in UTC. */
  now?: () => WallTime;
  manners?: Partial<ClockManners>;
  /** 0 picks a free one; the same for TCP and UDP. */
  port?: number;
}

/** A time clock on real sockets, for a first run, for training and for tests. It speaks the port 4370 protocol over TCP and UDP. */
export interface SimulatedClock {
  readonly port: number;
  readonly users: ClockUser[];
  readonly punches: RawPunch[];
  /** How many fingers of whom it knows, by its own number of the person; whoever is written anew must show them again. */
  readonly fingers: Map<number, number>;
  /** Whether somebody who reads it keeps people from punching. */
  readonly held: boolean;
  /** How often people were written or taken away. */
  readonly writes: number;
  readonly manners: ClockManners;
  commKey: number;
  /** Somebody punches: it is in the log, and told to whoever watches. */
  punch(userId: string, punch: number, time?: WallTime): void;
  readonly connections: number;
  close(): Promise<void>;
}

const machineTime = (): WallTime => new Date().toISOString().slice(0, 19);

const MOST_TRIES = 5;

/** Rejects when the port is taken, over TCP or UDP. */
export async function startSimulatedClock(options: SimulatedClockOptions): Promise<SimulatedClock> {
  for (let tries = 1; ; tries++)
    try {
      return await started(options);
    } catch (error) {
      // A port that is free over TCP may be taken over UDP: then another one is picked.
      if (options.port || tries === MOST_TRIES) throw error;
    }
}

async function started(options: SimulatedClockOptions): Promise<SimulatedClock> {
  const manners = { ...GOOD_MANNERS, ...options.manners };
  const memory: ClockMemory = {
    serial: options.serial,
    commKey: options.commKey ?? 0,
    users: [],
    records: new Map(),
    punches: [],
    held: false,
    fingers: new Map(),
    writes: 0,
    manners,
    now: options.now ?? machineTime,
    drift: 0,
  };
  const watchers = new Set<(event: Packet) => void>();
  const sockets = new Set<Socket>();

  const tell = (punch: RawPunch) => {
    const data = encodeEvent(punch, manners.eventSize);
    for (const watcher of watchers) watcher({ command: 500, session: 1, reply: 0, data });
  };
  const punchNow = (userId: string, punch: number, time = memory.now()) => {
    const made = { userId, punch, time, verify: 1 };
    memory.punches.push(made);
    tell(made);
  };

  const server = createServer((socket) => {
    if (sockets.size >= (manners.mostConnections ?? Number.POSITIVE_INFINITY)) return void socket.destroy();
    sockets.add(socket);
    const writer = tcpWriter(socket, manners);
    const talk = conversation(
      memory,
      watchers,
      (packets) => writer(packets),
      () => punchNow(anyUser(memory), 255),
      { hangUp: () => socket.destroy(), left: () => {} },
    );
    const read = frameReader();
    socket.on('data', (chunk: Buffer) => {
      try {
        for (const message of read(chunk)) talk.receive(decodePacket(message));
      } catch {
        socket.destroy();
      }
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      talk.end();
    });
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });
  const listening = overUdp(port, memory, watchers, () => punchNow(anyUser(memory), 255));
  const datagrams = await listening.catch((error) => {
    server.close();
    throw error;
  });

  return {
    port,
    users: memory.users,
    punches: memory.punches,
    fingers: memory.fingers,
    get held() {
      return memory.held;
    },
    get writes() {
      return memory.writes;
    },
    manners,
    get commKey() {
      return memory.commKey;
    },
    set commKey(key) {
      memory.commKey = key;
    },
    punch: punchNow,
    get connections() {
      return sockets.size;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      datagrams.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Talk {
  receive(packet: Packet): void;
  end(): void;
}

function conversation(
  memory: ClockMemory,
  watchers: Set<(event: Packet) => void>,
  write: (packets: readonly Packet[]) => void,
  punchInBetween: () => void,
  ways: Pick<Surroundings, 'hangUp' | 'left'>,
): Talk {
  const watcher = (event: Packet) => write([event]);
  const state: Conversation = converse(memory, {
    write,
    punchInBetween,
    ...ways,
    watch: () => watchers.add(watcher),
  });
  return { receive: state.receive, end: () => void watchers.delete(watcher) };
}

const anyUser = ({ users }: ClockMemory): string => users[0]?.userId ?? '1';

/** Writes packets as the manners have it, in order, however slowly. */
function tcpWriter(socket: Socket, manners: ClockManners): (packets: readonly Packet[]) => void {
  const queue: Buffer[] = [];
  let running = false;
  let sent = 0;
  const next = () => {
    const chunk = queue.shift();
    if (!chunk || socket.destroyed) {
      running = false;
      return;
    }
    sent += chunk.length;
    if (manners.dropAfter !== null && sent > manners.dropAfter) {
      manners.dropAfter = null;
      socket.destroy();
      return;
    }
    // Paced, each packet is read by itself at the other end; clients that need that exist.
    socket.write(chunk, () => (manners.framing === 'paced' ? setTimeout(next, 1) : setImmediate(next)));
  };
  return (packets) => {
    const frames = packets.map((packet) => frame(encodePacket(packet)));
    queue.push(...cut(frames, manners.framing));
    if (running) return;
    running = true;
    next();
  };
}

function cut(frames: readonly Buffer[], framing: ClockManners['framing']): Buffer[] {
  if (framing === 'paced') return [...frames];
  const all = Buffer.concat(frames);
  if (framing === 'coalesced') return [all];
  const pieces: Buffer[] = [];
  // Small pieces where frames begin, larger ones later, so that every boundary is cut through and a long log still ends.
  for (let at = 0, size = 3; at < all.length; at += size, size = Math.min(size + 5, 1_431))
    pieces.push(all.subarray(at, at + size));
  return pieces;
}

async function overUdp(
  port: number,
  memory: ClockMemory,
  watchers: Set<(event: Packet) => void>,
  punchInBetween: () => void,
): Promise<{ close(): void }> {
  const socket = createSocket('udp4');
  const talks = new Map<string, Talk>();
  const talkTo = (peer: RemoteInfo): Talk | null => {
    const key = `${peer.address}:${peer.port}`;
    const known = talks.get(key);
    if (known) return known;
    if (talks.size >= (memory.manners.mostConnections ?? Number.POSITIVE_INFINITY)) return null;
    const write = (packets: readonly Packet[]) => {
      for (const packet of packets) socket.send(encodePacket(packet), peer.port, peer.address);
    };
    const leave = () => {
      talk.end();
      talks.delete(key);
    };
    const talk = conversation(memory, watchers, write, punchInBetween, { hangUp: leave, left: leave });
    talks.set(key, talk);
    return talk;
  };
  socket.on('message', (message, peer) => {
    if (message.length >= 8) talkTo(peer)?.receive(decodePacket(message));
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(port, '127.0.0.1', resolve);
  });
  socket.on('error', () => {});
  return { close: () => socket.close() };
}
