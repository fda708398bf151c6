import { readTable, WHAT } from './bulk.ts';
import { scrambledKey } from './comm-key.ts';
import { type Exchange, openExchange } from './exchange.ts';
import type { ClockAddress } from './line.ts';
import { ClockProtocolError, ClockRefusal, COMMAND, type Packet } from './packet.ts';
import {
  type ClockUser,
  parseEvent,
  parsePunches,
  parseUser,
  type RawPunch,
  type Records,
  userRecords,
} from './records.ts';
import { decodeTime, encodeTime, type WallTime } from './wall-time.ts';

export interface ClockOptions extends ClockAddress {
  /** The clock's comm key; 0 for none. */
  commKey: number;
  /** Called for every punch as it happens, once `watch` was called. */
  onPunch?: (punch: RawPunch) => void;
  /** Ends the conversation at once, whatever is under way. */
  signal?: AbortSignal;
}

/** The comm key is not the clock's. */
export class WrongCommKey extends Error {}

/** How many of what a clock holds. */
export interface ClockSizes {
  users: number;
  punches: number;
  /** 0 where a clock does not say. */
  userCapacity: number;
  punchCapacity: number;
}

/** A clock that was connected to. Calls wait for each other; each rejects with ClockUnreachable or ClockProtocolError. */
export interface ClockSession {
  serial(): Promise<string>;
  sizes(): Promise<ClockSizes>;
  users(): Promise<ClockUser[]>;
  /** The users as the clock keeps them, 28 or 72 bytes each. */
  userRecords(): Promise<Buffer[]>;
  /** Of 28 or 72 bytes, which the clock wants of a user; null where it does not say. For a clock that has none yet. */
  userSize(): Promise<28 | 72 | null>;
  /** Puts a record in the place of the one with the same number, or adds it. Rejects with ClockRefusal. */
  writeUser(record: Buffer): Promise<void>;
  /** Takes somebody away, with fingerprints, by the clock's own number. Rejects with ClockRefusal. */
  deleteUser(uid: number): Promise<void>;
  /** Has the clock go by what was written from now on. */
  refresh(): Promise<void>;
  /**
   * The whole log.
   * @param former numbers of people whom the clock knows no more, by its own number of them
   */
  punches(former?: ReadonlyMap<number, string>): Promise<Records<RawPunch>>;
  /** The clock's own time. */
  time(): Promise<WallTime>;
  setTime(time: WallTime): Promise<void>;
  /** Nobody can punch until `release`, so that the log stays as it is read. */
  hold(): Promise<void>;
  release(): Promise<void>;
  /** Empties the log; only for who has it all and looked twice. */
  clearPunches(): Promise<void>;
  /** From now on `onPunch` is told of punches as they happen. */
  watch(): Promise<void>;
  /** Resolves with why, when the connection is at its end. */
  readonly ended: Promise<Error>;
  close(): Promise<void>;
}

const ATTENDANCE_EVENT = 1;
const COUNT_OFFSETS = { users: 16, punches: 32, userCapacity: 60, punchCapacity: 64 } as const;

/** Connects and, where the clock asks for it, shows the comm key. Rejects with WrongCommKey too. */
export async function openClock(options: ClockOptions): Promise<ClockSession> {
  const onEvent = ({ session, data }: Packet) => {
    if (session === ATTENDANCE_EVENT) for (const punch of parseEvent(data).items) options.onPunch?.(punch);
  };
  const exchange = await openExchange(options, onEvent);
  const cut = () => {
    // Whoever was kept from punching meanwhile can again.
    exchange.ask(COMMAND.ENABLE);
    exchange.close();
  };
  if (options.signal?.aborted) cut();
  options.signal?.addEventListener('abort', cut);
  void exchange.ended.then(() => options.signal?.removeEventListener('abort', cut));
  try {
    await greet(exchange, options.commKey);
  } catch (error) {
    exchange.close();
    throw error;
  }
  return sessionOver(exchange, options.transport);
}

async function greet(exchange: Exchange, commKey: number): Promise<void> {
  exchange.ask(COMMAND.CONNECT);
  const { command } = await exchange.take();
  if (command === COMMAND.ACK_OK) return;
  if (command !== COMMAND.ACK_UNAUTH) throw new ClockProtocolError(`The clock did not greet (${command}).`);
  exchange.ask(COMMAND.AUTH, scrambledKey(commKey, exchange.session));
  const answer = await exchange.take();
  if (answer.command === COMMAND.ACK_UNAUTH) throw new WrongCommKey('The comm key is not the clock’s.');
  if (answer.command !== COMMAND.ACK_OK) throw new ClockProtocolError(`The clock did not greet (${answer.command}).`);
}

function sessionOver(exchange: Exchange, transport: 'TCP' | 'UDP'): ClockSession {
  let last: Promise<unknown> = Promise.resolve();

  /** One conversation at a time: answers do not always say what they answer. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  }

  async function call(command: number, data?: Buffer): Promise<Buffer> {
    exchange.ask(command, data);
    const answer = await exchange.take();
    if (answer.command !== COMMAND.ACK_OK) throw new ClockRefusal(`The clock refused ${command} (${answer.command}).`);
    return answer.data;
  }

  async function sizes(): Promise<ClockSizes> {
    const data = await call(COMMAND.SIZES);
    if (data.length < 80) throw new ClockProtocolError('The clock does not say how many records it holds.');
    const at = (offset: number) => data.readUInt32LE(offset);
    return {
      users: at(COUNT_OFFSETS.users),
      punches: at(COUNT_OFFSETS.punches),
      userCapacity: at(COUNT_OFFSETS.userCapacity),
      punchCapacity: at(COUNT_OFFSETS.punchCapacity),
    };
  }

  async function records(count: number): Promise<Buffer[]> {
    return count === 0 ? [] : userRecords(await readTable(exchange, transport, WHAT.USERS), count);
  }

  async function option(name: string): Promise<string | null> {
    const answer = (await call(COMMAND.OPTIONS_RRQ, Buffer.from(`${name}\0`))).toString('latin1');
    const [, value] = answer.startsWith(`${name}=`) ? (/=([\x21-\x7e]{1,64})\0?/.exec(answer) ?? []) : [];
    return value ?? null;
  }

  return {
    ended: exchange.ended,
    sizes: () => inTurn(sizes),
    users: () => inTurn(async () => (await records((await sizes()).users)).map(parseUser)),
    userRecords: () => inTurn(async () => records((await sizes()).users)),
    userSize: () =>
      inTurn(async () => {
        const format = await option('~UserExtFmt').catch(refusedAs(null));
        return format === null ? null : format === '0' ? 28 : 72;
      }),
    writeUser: (record) => inTurn(async () => void (await call(COMMAND.USER_WRQ, record))),
    deleteUser: (uid) =>
      inTurn(async () => {
        const number = Buffer.alloc(2);
        number.writeUInt16LE(uid);
        await call(COMMAND.DELETE_USER, number);
      }),
    refresh: () => inTurn(async () => void (await call(COMMAND.REFRESH))),
    punches: (former = new Map()) =>
      inTurn(async () => {
        const counts = await sizes();
        if (counts.punches === 0) return { items: [], unreadable: 0 };
        const known = (await records(counts.users)).map(parseUser);
        const data = await readTable(exchange, transport, WHAT.PUNCHES);
        const userIds = new Map([...former, ...known.map(({ uid, userId }): [number, string] => [uid, userId])]);
        return parsePunches(data, counts.punches, userIds);
      }),
    serial: () =>
      inTurn(async () => {
        const serial = await option('~SerialNumber');
        if (!serial) throw new ClockProtocolError('The clock does not say its serial number.');
        return serial;
      }),
    time: () =>
      inTurn(async () => {
        const data = await call(COMMAND.GET_TIME);
        const time = data.length < 4 ? null : decodeTime(data.readUInt32LE(0));
        if (time === null) throw new ClockProtocolError('The clock does not know what time it is.');
        return time;
      }),
    setTime: (time) =>
      inTurn(async () => {
        const word = Buffer.alloc(4);
        word.writeUInt32LE(encodeTime(time));
        await call(COMMAND.SET_TIME, word);
      }),
    hold: () => inTurn(async () => void (await call(COMMAND.DISABLE))),
    release: () => inTurn(async () => void (await call(COMMAND.ENABLE))),
    clearPunches: () => inTurn(async () => void (await call(COMMAND.CLEAR_ATTLOG))),
    watch: () =>
      inTurn(async () => {
        const kinds = Buffer.alloc(4);
        kinds.writeUInt32LE(ATTENDANCE_EVENT);
        await call(COMMAND.REG_EVENT, kinds);
      }),
    close: () =>
      inTurn(async () => {
        // A clock serves few connections and keeps one that was only dropped for a while.
        await call(COMMAND.EXIT).catch(() => {});
        exchange.close();
      }),
  };
}

/** For what a clock may well not know. */
function refusedAs<T>(otherwise: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof ClockRefusal) return otherwise;
    throw error;
  };
}
