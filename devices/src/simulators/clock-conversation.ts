import { scrambledKey } from '../zkteco/comm-key.ts';
import { COMMAND, type Packet } from '../zkteco/packet.ts';
import { type ClockUser, parseUser, type RawPunch } from '../zkteco/records.ts';
import { decodeTime, encodeTime, type WallTime } from '../zkteco/wall-time.ts';
import type { ClockManners } from './clock.ts';
import { encodePunch, encodeUser } from './clock-records.ts';

/** What a simulated clock knows. */
export interface ClockMemory {
  readonly serial: string;
  commKey: number;
  readonly users: ClockUser[];
  /** Of those who were written over the line: their records byte for byte, by the clock's own number. */
  readonly records: Map<number, Buffer>;
  readonly punches: RawPunch[];
  /** Nobody can punch. */
  held: boolean;
  readonly fingers: Map<number, number>;
  writes: number;
  readonly manners: ClockManners;
  readonly now: () => WallTime;
  /** Seconds the clock was set ahead of its own time. */
  drift: number;
}

export interface Conversation {
  receive(packet: Packet): void;
}

export interface Surroundings {
  write: (packets: readonly Packet[]) => void;
  watch: () => void;
  punchInBetween: () => void;
  /** Ends the conversation without a word. */
  hangUp: () => void;
  /** The caller took leave. */
  left: () => void;
}

const NOTHING: Buffer = Buffer.alloc(0);
/** Bytes of one DATA packet; clocks send somewhat more than a kilobyte. */
const BLOCK_BYTES = 1_032;
const SESSION = 0x45cf;

/** One caller's conversation with a simulated clock. */
export function converse(
  memory: ClockMemory,
  { write, watch, punchInBetween, hangUp, left }: Surroundings,
): Conversation {
  const { manners } = memory;
  let admitted = false;
  let prepared = NOTHING;

  const answer = ({ reply }: Packet, command: number, data = NOTHING): Packet => ({
    command,
    session: SESSION,
    reply,
    data,
  });
  const ok = (asked: Packet, data?: Buffer) => write([answer(asked, COMMAND.ACK_OK, data)]);
  const refuse = (asked: Packet) => write([answer(asked, COMMAND.ACK_ERROR)]);

  function table(what: Buffer): Buffer {
    const recordOf = (user: ClockUser) =>
      memory.records.get(user.uid) ?? encodeUser(user, manners.userSize, manners.names);
    const rows = what[1] === 9 ? memory.users.map(recordOf) : log();
    const content = Buffer.concat(rows);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(content.length);
    return Buffer.concat([size, content]);
  }

  function log(): Buffer[] {
    const uids = new Map(memory.users.map(({ userId, uid }) => [userId, uid]));
    return memory.punches.map((punch) => encodePunch(punch, uids.get(punch.userId) ?? 0, manners.recordSize));
  }

  function prepare(asked: Packet): void {
    prepared = table(asked.data);
    const size = Buffer.alloc(5);
    size.writeUInt32LE(prepared.length, 1);
    const isSmall = prepared.length <= manners.smallBytes;
    write([isSmall ? { ...answer(asked, COMMAND.DATA, prepared), session: 0 } : answer(asked, COMMAND.ACK_OK, size)]);
  }

  function send(asked: Packet): void {
    const start = asked.data.readUInt32LE(0);
    const part = prepared.subarray(start, start + asked.data.readUInt32LE(4));
    // Clocks send eight bytes here, of which the first four say how much comes.
    const size = Buffer.alloc(8);
    size.writeUInt32LE(part.length);
    const packets = [answer(asked, COMMAND.PREPARE_DATA, size)];
    for (let at = 0; at < part.length; at += BLOCK_BYTES) {
      packets.push({ ...answer(asked, COMMAND.DATA, part.subarray(at, at + BLOCK_BYTES)), session: packets.length });
    }
    packets.push(answer(asked, COMMAND.ACK_OK));
    const middle = Math.ceil(packets.length / 2);
    write(packets.slice(0, middle));
    if (manners.punchInBulk) punchInBetween();
    write(packets.slice(middle));
  }

  function keepUser(asked: Packet) {
    if (asked.data.length !== manners.userSize) return refuse(asked);
    const record = Buffer.from(asked.data);
    const user = { ...parseUser(record), name: nameIn(record, manners.names) };
    const at = memory.users.findIndex(({ uid }) => uid === user.uid);
    const isTwice = memory.users.some(({ uid, userId }) => userId === user.userId && uid !== user.uid);
    const isFull = at < 0 && memory.users.length >= manners.userCapacity;
    if (isTwice || isFull || manners.refusesUsers.includes(user.userId)) return refuse(asked);
    if (!manners.forgetsUsers.includes(user.userId)) {
      memory.users.splice(at < 0 ? memory.users.length : at, 1, user);
      memory.records.set(user.uid, record);
      memory.fingers.delete(user.uid);
    }
    written(asked);
  }

  function forgetUser(asked: Packet) {
    const uid = asked.data.readUInt16LE(0);
    const at = memory.users.findIndex((user) => user.uid === uid);
    if (at < 0 || manners.refusesUsers.includes(memory.users[at]?.userId as string)) return refuse(asked);
    memory.users.splice(at, 1);
    memory.records.delete(uid);
    memory.fingers.delete(uid);
    written(asked);
  }

  function written(asked: Packet) {
    memory.writes++;
    if (manners.dropAfterWrites !== null) manners.dropAfterWrites--;
    if (manners.dropAfterWrites !== 0) return ok(asked);
    manners.dropAfterWrites = null;
    hangUp();
  }

  function tellOption(asked: Packet): void {
    const name = asked.data.toString('latin1').replace(/\0.*$/s, '');
    const known: Readonly<Record<string, string>> = {
      '~SerialNumber': memory.serial,
      '~UserExtFmt': manners.userSize === 28 ? '0' : '1',
    };
    if (known[name] === undefined) refuse(asked);
    else ok(asked, Buffer.from(`${name}=${known[name]}\0`));
  }

  function sizes(): Buffer {
    const data = Buffer.alloc(80);
    data.writeUInt32LE(memory.users.length, 16);
    data.writeUInt32LE(memory.punches.length, 32);
    data.writeUInt32LE(manners.userCapacity, 60);
    data.writeUInt32LE(100_000, 64);
    return data;
  }

  const ANSWERS: Readonly<Record<number, (asked: Packet) => void>> = {
    [COMMAND.CONNECT](asked) {
      admitted = memory.commKey === 0;
      write([answer(asked, admitted ? COMMAND.ACK_OK : COMMAND.ACK_UNAUTH)]);
    },
    [COMMAND.AUTH](asked) {
      admitted = asked.data.equals(scrambledKey(memory.commKey, SESSION));
      write([answer(asked, admitted ? COMMAND.ACK_OK : COMMAND.ACK_UNAUTH)]);
    },
    [COMMAND.OPTIONS_RRQ]: tellOption,
    [COMMAND.USER_WRQ]: keepUser,
    [COMMAND.DELETE_USER]: forgetUser,
    [COMMAND.EXIT](asked) {
      ok(asked);
      left();
    },
    [COMMAND.SIZES]: (asked) => ok(asked, sizes()),
    [COMMAND.WRRQ]: prepare,
    [COMMAND.RDY]: send,
    [COMMAND.GET_TIME](asked) {
      const word = Buffer.alloc(4);
      word.writeUInt32LE(encodeTime(shifted(memory.now(), memory.drift)));
      ok(asked, word);
    },
    [COMMAND.SET_TIME](asked) {
      const set = decodeTime(asked.data.readUInt32LE(0));
      if (set) memory.drift = seconds(set) - seconds(memory.now());
      ok(asked);
    },
    [COMMAND.REG_EVENT](asked) {
      watch();
      ok(asked);
    },
    [COMMAND.DISABLE](asked) {
      memory.held = true;
      if (!manners.dropAfterHold) return ok(asked);
      manners.dropAfterHold = false;
      hangUp();
    },
    [COMMAND.ENABLE](asked) {
      memory.held = false;
      ok(asked);
    },
    [COMMAND.CLEAR_ATTLOG](asked) {
      memory.punches.length = 0;
      ok(asked);
    },
  };

  return {
    receive(asked) {
      // Acknowledged events need no answer.
      if (manners.mute || asked.command === COMMAND.ACK_OK) return;
      const isGreeting = asked.command === COMMAND.CONNECT || asked.command === COMMAND.AUTH;
      if (!admitted && !isGreeting) return write([answer(asked, COMMAND.ACK_UNAUTH)]);
      const reply = ANSWERS[asked.command];
      if (reply) reply(asked);
      else ok(asked);
    },
  };
}

const seconds = (time: WallTime): number => Date.parse(`${time}Z`) / 1_000;

function shifted(time: WallTime, drift: number): WallTime {
  return new Date((seconds(time) + drift) * 1_000).toISOString().slice(0, 19);
}

/** A name as the clock's display shows it, up to the first NUL. */
function nameIn(record: Buffer, encoding: 'utf8' | 'latin1'): string {
  const field = record.length === 28 ? record.subarray(8, 16) : record.subarray(11, 35);
  return field.toString(encoding).replace(/\0.*$/s, '');
}
