import { ClockProtocolError } from './packet.ts';
import { decodeRawTime, decodeTime, type WallTime } from './wall-time.ts';

/** Somebody a clock knows. */
export interface ClockUser {
  /** The clock's own number of the person; records of 8 bytes name only this. */
  uid: number;
  /** What people type, and what employees are known by. */
  userId: string;
  name: string;
  isAdministrator: boolean;
  card: number;
}

/** A punch as the clock has it; nothing is interpreted. */
export interface RawPunch {
  userId: string;
  time: WallTime;
  /** 0 in, 1 out, 2 break out, 3 break in, 4 overtime in, 5 overtime out; some clocks send 255 when they do not ask. */
  punch: number;
  /** How the person was known: 1 finger, 2 or 4 card, 3 password, 15 face (differs with models). */
  verify: number;
}

/** Records that can be read, and what of them could not be: a time that is none. */
export interface Records<Item> {
  items: Item[];
  unreadable: number;
}

/** Fields of fixed size are filled up with NULs, and some firmware leaves there what was before. */
export function untilNul(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decoded(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * What a field says if it is UTF-8, else null. Firmware cuts a name that is too long for its field where the field ends, be it within a
 * character; what is left of that one says nothing.
 */
export function utf8In(field: Buffer): string | null {
  const own = untilNul(field);
  const whole = decoded(own);
  // Some firmware keeps the last byte of a field for a NUL.
  if (whole !== null || own.length < field.length - 1) return whole;
  const lead = own.findLastIndex((byte) => (byte & 0xc0) !== 0x80);
  const there = own.length - lead;
  const wanted = bytesOf(own[lead] ?? 0);
  // A single one of these may as well be the only accent of a name in a single-byte page.
  const isDoubtful = there === 1 && wanted > 2 && own.every((byte, i) => i === lead || byte < 0x80);
  return there < wanted && !isDoubtful ? decoded(own.subarray(0, lead)) : null;
}

/** How long the character is that begins with this byte of UTF-8; 0 where none does. */
function bytesOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Text up to its first NUL. Names are UTF-8 on newer clocks and of some single-byte page on older ones. */
export function text(field: Buffer): string {
  return (utf8In(field) ?? untilNul(field).toString('latin1')).trim();
}

export const ADMINISTRATOR = 14;
/** Of the byte that says what somebody may do: the lowest bit bars the person, the next three are the role. */
export const BARRED = 1;
export const isAdministrator = (privilege = 0): boolean => (privilege & ~BARRED & 0xf) === ADMINISTRATOR;

const USER_LAYOUTS: Readonly<Record<number, (record: Buffer) => ClockUser>> = {
  28: (r) => ({
    uid: r.readUInt16LE(0),
    isAdministrator: isAdministrator(r[2]),
    name: text(r.subarray(8, 16)),
    card: r.readUInt32LE(16),
    userId: String(r.readUInt32LE(24)),
  }),
  72: (r) => ({
    uid: r.readUInt16LE(0),
    isAdministrator: isAdministrator(r[2]),
    name: text(r.subarray(11, 35)),
    card: r.readUInt32LE(35),
    userId: text(r.subarray(48, 72)),
  }),
};

type RawRecord = Omit<RawPunch, 'time' | 'userId'> & { time: WallTime | null; userId: string | null };

const PUNCH_LAYOUTS: Readonly<Record<number, (record: Buffer, userIds: ReadonlyMap<number, string>) => RawRecord>> = {
  8: (r, userIds) => ({
    // A person who was deleted from the clock since is known by nothing but this number.
    userId: userIds.get(r.readUInt16LE(0)) ?? String(r.readUInt16LE(0)),
    verify: r[2] as number,
    time: decodeTime(r.readUInt32LE(3)),
    punch: r[7] as number,
  }),
  16: (r) => ({
    userId: String(r.readUInt32LE(0)),
    time: decodeTime(r.readUInt32LE(4)),
    verify: r[8] as number,
    punch: r[9] as number,
  }),
  40: (r) => ({
    userId: text(r.subarray(2, 26)) || null,
    verify: r[26] as number,
    time: decodeTime(r.readUInt32LE(27)),
    punch: r[31] as number,
  }),
};

export const USER_SIZES = Object.keys(USER_LAYOUTS).map(Number);
export const PUNCH_SIZES = Object.keys(PUNCH_LAYOUTS).map(Number);

/**
 * The size of a bulk answer's records: its length by their number, as the clock counts them; where people punched in between,
 * the only size that divides it. Throws ClockProtocolError where there is none.
 */
export function recordSize(bytes: number, count: number, sizes: readonly number[]): number {
  if (count > 0 && sizes.includes(bytes / count)) return bytes / count;
  const fits = sizes.filter((size) => bytes % size === 0);
  const nearest = fits.sort((a, b) => Math.abs(bytes / a - count) - Math.abs(bytes / b - count))[0];
  if (nearest === undefined) throw new ClockProtocolError(`${bytes} bytes are not ${count} records of a known size.`);
  return nearest;
}

function* slices(data: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at + size <= data.length; at += size) yield data.subarray(at, at + size);
}

export function parseUsers(data: Buffer, count: number): ClockUser[] {
  return userRecords(data, count).map(parseUser);
}

/** The records of a bulk answer as they came, 28 or 72 bytes each. */
export function userRecords(data: Buffer, count: number): Buffer[] {
  return data.length === 0 ? [] : [...slices(data, recordSize(data.length, count, USER_SIZES))];
}

/** Reads one record of 28 or 72 bytes. */
export function parseUser(record: Buffer): ClockUser {
  return (USER_LAYOUTS[record.length] as (record: Buffer) => ClockUser)(record);
}

/** @param userIds of the clock's users by their `uid`, for records that name only that */
export function parsePunches(data: Buffer, count: number, userIds: ReadonlyMap<number, string>): Records<RawPunch> {
  if (data.length === 0) return { items: [], unreadable: 0 };
  const size = recordSize(data.length, count, PUNCH_SIZES);
  const parse = PUNCH_LAYOUTS[size] as (typeof PUNCH_LAYOUTS)[number];
  return readable([...slices(data, size)].map((record) => parse(record, userIds)));
}

function readable(records: readonly RawRecord[]): Records<RawPunch> {
  const items = records.filter((r): r is RawPunch => r.time !== null && r.userId !== null);
  return { items, unreadable: records.length - items.length };
}

interface EventLayout {
  /** Bytes of the person's id: a number of 2 or 4, or 24 of text. */
  id: 2 | 4 | 24;
  size: number;
}

/** Live events by their length: the id, how known, the punch, the time in six bytes, and what follows. */
const EVENT_LAYOUTS: readonly EventLayout[] = [
  { size: 10, id: 2 },
  { size: 12, id: 4 },
  { size: 14, id: 2 },
  { size: 32, id: 24 },
  { size: 36, id: 24 },
  { size: 37, id: 24 },
  { size: 52, id: 24 },
];
export const EVENT_SIZES = EVENT_LAYOUTS.map(({ size }) => size);

/** The punches of one live event; a message may hold several of one size, the longest size first tried. */
export function parseEvent(data: Buffer): Records<RawPunch> {
  const exact = EVENT_LAYOUTS.find(({ size }) => size === data.length);
  const layout = exact ?? EVENT_LAYOUTS.findLast(({ size }) => data.length > 0 && data.length % size === 0);
  if (!layout) return { items: [], unreadable: 1 };
  return readable(
    [...slices(data, layout.size)].map((r) => ({
      userId: eventUser(r, layout.id),
      verify: r[layout.id] as number,
      punch: r[layout.id + 1] as number,
      time: decodeRawTime(r.subarray(layout.id + 2, layout.id + 8)),
    })),
  );
}

function eventUser(record: Buffer, id: EventLayout['id']): string | null {
  if (id === 2) return String(record.readUInt16LE(0));
  if (id === 4) return String(record.readUInt32LE(0));
  return text(record.subarray(0, 24)) || null;
}
