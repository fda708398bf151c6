import { scrambledKey } from '../zkteco/comm-key.ts';
import { COMMAND, type Packet } from '../zkteco/packet.ts';
import type { ClockUser, RawPunch } from '../zkteco/records.ts';
import { decodeTime, encodeTime, type WallTime } from '../zkteco/wall-time.ts';
import type { ClockManners } from './clock.ts';
import { encodePunch, encodeUser } from './clock-records.ts';

/** What a simulated clock knows. */
export interface ClockMemory {
  readonly serial: string;
  commKey: number;
  readonly users: ClockUser[];
  readonly punches: RawPunch[];
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
}

const NOTHING: Buffer = Buffer.alloc(0);
/** Bytes of one DATA packet; clocks send somewhat more than a kilobyte. */
const BLOCK_BYTES = 1_032;
const SESSION = 0x45cf;

/** One caller's conversation with a simulated clock. */
export function converse(memory: ClockMemory, { write, watch, punchInBetween }: Surroundings): Conversation {
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

  function table(what: Buffer): Buffer {
    const rows = what[1] === 9 ? memory.users.map((user) => encodeUser(user, manners.userSize)) : log();
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

  function sizes(): Buffer {
    const data = Buffer.alloc(80);
    data.writeUInt32LE(memory.users.length, 16);
    data.writeUInt32LE(memory.punches.length, 32);
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
    [COMMAND.OPTIONS_RRQ]: (asked) => ok(asked, Buffer.from(`~SerialNumber=${memory.serial}\0`)),
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
