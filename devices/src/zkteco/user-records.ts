import { ADMINISTRATOR, BARRED, text, untilNul, utf8In } from './records.ts';

/** What is wanted of somebody on a clock. What is null stays as the clock has it; a new person is then an ordinary one. */
export interface WantedUser {
  userId: string;
  name: string;
  isAdministrator: boolean | null;
  /** 0 for none. */
  card: number | null;
  isEnabled: boolean | null;
}

/** What of somebody can be other than wanted. PRESENCE: is there and should not be, or the other way round. */
export type PersonField = 'PRESENCE' | 'NAME' | 'PRIVILEGE' | 'CARD' | 'ENABLED';
export type NameEncoding = 'utf8' | 'latin1';

interface Fields {
  name: [from: number, to: number];
  card: number;
}

/** Records of 28 bytes `<HB5s8sIxBhI` and of 72 `<HB8s24sIx7sx24s`: number, what the person may do, password, name, card, group, what is typed. */
const FIELDS: Readonly<Record<number, Fields>> = {
  28: { name: [8, 16], card: 16 },
  72: { name: [11, 35], card: 35 },
};
const fieldsOf = (record: Buffer): Fields => FIELDS[record.length] as Fields;
const nameIn = (record: Buffer): Buffer => record.subarray(...fieldsOf(record).name);

const PRIVILEGE = 2;
export const LARGEST_UID = 0xffff;
export const LARGEST_CARD = 0xffff_ffff;

/** What a person types, as the clock's record has it. */
export function userIdOf(record: Buffer): string {
  return record.length === 28 ? String(record.readUInt32LE(24)) : text(record.subarray(48, 72));
}

/** Whether records of this size can hold what a person types: the small ones hold only a number, without zeros before it. */
export function fitsUserId(userId: string, size: 28 | 72): boolean {
  if (size === 28) return /^(0|[1-9]\d{0,9})$/.test(userId) && Number(userId) <= 0xffff_ffff;
  return Buffer.byteLength(userId) <= 24;
}

/** How a clock reads names, told by those it has: UTF-8 unless one of them is none. */
export function nameEncodingOf(records: readonly Buffer[]): NameEncoding {
  return records.some((record) => utf8In(nameIn(record)) === null) ? 'latin1' : 'utf8';
}

/** A name in one line without control characters, cut after the last character that fits. */
export function encodeName(name: string, encoding: NameEncoding, bytes: number): Buffer {
  const field = Buffer.alloc(bytes);
  let at = 0;
  for (const character of plainName(name)) {
    const encoded = encoding === 'utf8' ? Buffer.from(character) : inLatin1(character);
    if (at + encoded.length > bytes) break;
    at += encoded.copy(field, at);
  }
  // What was cut off after a space must not end with it: clocks trim, and it would differ for ever.
  while (at > 0 && field[at - 1] === 0x20) field[--at] = 0;
  return field;
}

/** One line of printable text. */
export function plainName(name: string): string {
  return name.normalize('NFC').toWellFormed().replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ').trim(); // biome-ignore format: one thought
}

const SPELT: Readonly<Record<string, string>> = { œ: 'oe', Œ: 'OE', '’': "'", '‘': "'", '–': '-', '—': '-' };

function inLatin1(character: string): Buffer {
  const spelt = SPELT[character] ?? character;
  if ([...spelt].every((c) => (c.codePointAt(0) as number) <= 0xff)) return Buffer.from(spelt, 'latin1');
  const bare = spelt.normalize('NFD').replace(/\p{M}/gu, '');
  return Buffer.from(/^[\x20-\x7e]+$/.test(bare) ? bare : '?', 'latin1');
}

/** The record a clock should have: what it has now, password, group and all, but for what is wanted otherwise. */
export function patchedRecord(now: Buffer, wanted: WantedUser, encoding: NameEncoding): Buffer {
  const record = Buffer.from(now);
  const [from, to] = fieldsOf(record).name;
  encodeName(wanted.name, encoding, to - from).copy(record, from);
  record[PRIVILEGE] = privilege(record[PRIVILEGE] as number, wanted);
  if (wanted.card !== null) record.writeUInt32LE(wanted.card, fieldsOf(record).card);
  return record;
}

/** The record of somebody a clock does not know yet: no password, no group, an ordinary person. */
export function blankRecord(size: 28 | 72, uid: number, userId: string): Buffer {
  const record = Buffer.alloc(size);
  record.writeUInt16LE(uid, 0);
  if (size === 28) record.writeUInt32LE(Number(userId), 24);
  else record.write(userId, 48, 24, 'utf8');
  return record;
}

function privilege(now: number, { isAdministrator, isEnabled }: WantedUser): number {
  const role = isAdministrator === null ? now & ~BARRED : isAdministrator ? ADMINISTRATOR : 0;
  const barred = isEnabled === null ? now & BARRED : isEnabled ? 0 : BARRED;
  return role | barred;
}

/** In what two records of one person differ, as far as anybody can see. */
export function fieldsThatDiffer(record: Buffer, other: Buffer): PersonField[] {
  const [a, b] = [record[PRIVILEGE] as number, other[PRIVILEGE] as number];
  const card = (of: Buffer) => of.readUInt32LE(fieldsOf(of).card);
  const name = (of: Buffer) => utf8In(nameIn(of)) ?? untilNul(nameIn(of)).toString('latin1');
  const fields: PersonField[] = [];
  if (name(record) !== name(other)) fields.push('NAME');
  if ((a & ~BARRED) !== (b & ~BARRED)) fields.push('PRIVILEGE');
  if (card(record) !== card(other)) fields.push('CARD');
  if ((a & BARRED) !== (b & BARRED)) fields.push('ENABLED');
  return fields;
}
