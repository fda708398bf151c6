import type { ClockUser, RawPunch } from '../zkteco/records.ts';
import { encodeRawTime, encodeTime } from '../zkteco/wall-time.ts';

/** A user as a clock stores one, in records of 28 or 72 bytes. */
export function encodeUser(user: ClockUser, size: 28 | 72, names: 'utf8' | 'latin1' = 'utf8'): Buffer {
  const record = Buffer.alloc(size);
  record.writeUInt16LE(user.uid, 0);
  record[2] = user.isAdministrator ? 14 : 0;
  if (size === 28) {
    record.write(user.name, 8, 8, names);
    record.writeUInt32LE(user.card, 16);
    record.writeUInt32LE(Number(user.userId), 24);
  } else {
    record.write(user.name, 11, 24, names);
    record.writeUInt32LE(user.card, 35);
    record.write(user.userId, 48, 24, 'utf8');
  }
  return record;
}

/** A punch as a clock stores one, in records of 8, 16 or 40 bytes. */
export function encodePunch({ userId, time, punch, verify }: RawPunch, uid: number, size: 8 | 16 | 40): Buffer {
  const record = Buffer.alloc(size);
  if (size === 8) {
    record.writeUInt16LE(uid, 0);
    record[2] = verify;
    record.writeUInt32LE(encodeTime(time), 3);
    record[7] = punch;
  } else if (size === 16) {
    record.writeUInt32LE(Number(userId), 0);
    record.writeUInt32LE(encodeTime(time), 4);
    record[8] = verify;
    record[9] = punch;
  } else {
    record.writeUInt16LE(uid, 0);
    record.write(userId, 2, 24, 'utf8');
    record[26] = verify;
    record.writeUInt32LE(encodeTime(time), 27);
    record[31] = punch;
  }
  return record;
}

/** A punch as a live event tells it, in one of the lengths that models send. */
export function encodeEvent({ userId, time, punch, verify }: RawPunch, size: number): Buffer {
  const event = Buffer.alloc(size);
  const id = size === 12 ? 4 : size < 32 ? 2 : 24;
  if (id === 2) event.writeUInt16LE(Number(userId), 0);
  else if (id === 4) event.writeUInt32LE(Number(userId), 0);
  else event.write(userId, 0, 24, 'utf8');
  event[id] = verify;
  event[id + 1] = punch;
  encodeRawTime(time).copy(event, id + 2);
  return event;
}
