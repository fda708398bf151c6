import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodeEvent, encodePunch, encodeUser } from '../simulators/clock-records.ts';
import { scrambledKey } from './comm-key.ts';
import { frame, frameReader } from './frames.ts';
import { ClockProtocolError, checksum, decodePacket, encodePacket } from './packet.ts';
import { EVENT_SIZES, PUNCH_SIZES, parseEvent, parsePunches, parseUsers, recordSize, USER_SIZES } from './records.ts';
import { decodeRawTime, decodeTime, encodeRawTime, encodeTime, isWallTime } from './wall-time.ts';

const anyPacket = fc.record({
  command: fc.nat(0xffff),
  session: fc.nat(0xffff),
  reply: fc.nat(0xffff),
  data: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
});
const anyTime = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19));

test('a packet comes back as it went, with a checksum that sums to nothing', () => {
  fc.assert(
    fc.property(anyPacket, (packet) => {
      const bytes = encodePacket(packet);
      expect(decodePacket(bytes)).toEqual(packet);
      expect(bytes.readUInt16LE(2)).toBe(checksum(bytes));
    }),
  );
});

test('the comm key is scrambled as clocks expect it', () => {
  expect(scrambledKey(12, 0x45cf).toString('hex')).toBe('614d323c');
  expect(scrambledKey(45, 0x45cf).toString('hex')).toBe('61c9323c');
});

test('time words are those of the clocks', () => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(encodeTime('2024-02-29T12:34:56'));
  expect(bytes.toString('hex')).toBe('70c9482e');
  fc.assert(
    fc.property(anyTime, (time) => {
      expect(decodeTime(encodeTime(time))).toBe(time);
      expect(decodeRawTime(encodeRawTime(time))).toBe(time);
    }),
  );
});

test('a day that is none is no time', () => {
  expect(decodeTime(encodeTime('2023-02-28T00:00:00') + 86_400)).toBeNull();
  expect(decodeRawTime(Buffer.from([23, 13, 1, 0, 0, 0]))).toBeNull();
  expect(decodeRawTime(Buffer.from([23, 2, 29, 0, 0, 0]))).toBeNull();
  expect(() => encodeTime('1999-01-01T00:00:00')).toThrow(RangeError);
  // Nor is what a clock cannot mean: its words and bytes have room for one century.
  expect(decodeTime(encodeTime('2099-12-31T23:59:59'))).toBe('2099-12-31T23:59:59');
  expect([decodeTime(0xffff_ffff), decodeRawTime(Buffer.from([200, 1, 1, 0, 0, 0]))]).toEqual([null, null]);
});

test('frames are read however they are cut', () => {
  const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.array(anyPacket, { minLength: 1, maxLength: 6 }), cuts, (packets, sizes) => {
      const stream = Buffer.concat(packets.map((packet) => frame(encodePacket(packet))));
      const read = frameReader();
      const found: Buffer[] = [];
      for (let at = 0, i = 0; at < stream.length; i++) {
        const size = sizes[i % sizes.length] as number;
        found.push(...read(stream.subarray(at, at + size)));
        at += size;
      }
      expect(found.map(decodePacket)).toEqual(packets);
    }),
  );
});

test('whatever is no frame is told at once, and nothing is hoarded', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
      const read = frameReader();
      try {
        for (const message of read(Buffer.from(bytes))) expect(message.length).toBeGreaterThanOrEqual(8);
      } catch (error) {
        expect(error).toBeInstanceOf(ClockProtocolError);
      }
    }),
    { numRuns: 2_000 },
  );
  const endless = Buffer.from('5050827dffffff7f', 'hex');
  expect(() => frameReader()(endless)).toThrow('A frame of 2147483647 bytes is none.');
});

test('records of any bytes are read or refused, never more than there are', () => {
  const data = fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes));
  fc.assert(
    fc.property(data, fc.nat(20), (bytes, count) => {
      for (const parse of [parseUsers, (d: Buffer, n: number) => parsePunches(d, n, new Map()).items]) {
        try {
          expect(parse(bytes, count).length).toBeLessThanOrEqual(bytes.length / 8);
        } catch (error) {
          expect(error).toBeInstanceOf(ClockProtocolError);
        }
      }
      const { items, unreadable } = parseEvent(bytes);
      expect(items.length + unreadable).toBeLessThanOrEqual(Math.max(1, bytes.length / 10));
    }),
    { numRuns: 2_000 },
  );
});

const anyPunch = fc.record({
  userId: fc.integer({ min: 1, max: 0xffff }).map(String),
  time: anyTime,
  punch: fc.nat(255),
  verify: fc.nat(255),
});
const manyPunches = fc.array(anyPunch, { minLength: 1, maxLength: 20 });
const changes = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255) }), { maxLength: 8 });

/** The same bytes, some of them other. */
function changed(data: Buffer, given: readonly { at: number; byte: number }[]): Buffer {
  const bytes = Buffer.from(data);
  for (const { at, byte } of given) bytes[at % bytes.length] = byte;
  return bytes;
}

test.each([8, 16, 40] as const)(
  'punches of %i bytes are read as they were kept; changed, each is read or counted',
  (size) => {
    fc.assert(
      fc.property(manyPunches, changes, (punches, given) => {
        const data = Buffer.concat(punches.map((punch) => encodePunch(punch, Number(punch.userId), size)));
        expect(parsePunches(data, punches.length, new Map())).toEqual({ items: punches, unreadable: 0 });
        const { items, unreadable } = parsePunches(changed(data, given), punches.length, new Map());
        expect(items.length + unreadable).toBe(punches.length);
        for (const { userId, time } of items) expect([userId.length > 0, isWallTime(time)]).toEqual([true, true]);
      }),
    );
  },
);

test.each([28, 72] as const)('people of %i bytes are read as they were kept; changed, each is somebody', (size) => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 0xffff }), { minLength: 1, maxLength: 20 }),
      changes,
      (uids, given) => {
        const users = uids.map((uid) => ({
          uid,
          userId: String(uid),
          name: `é${uid}`,
          isAdministrator: uid % 2 === 0,
          card: uid,
        }));
        const data = Buffer.concat(users.map((user) => encodeUser(user, size)));
        expect(parseUsers(data, users.length)).toEqual(users);
        for (const { uid, name, userId } of parseUsers(changed(data, given), users.length))
          expect([uid <= 0xffff, `${name}${userId}`.isWellFormed()]).toEqual([true, true]);
      },
    ),
  );
});

test.each([10, 12, 14, 32, 36, 37, 52] as const)('events of %i bytes, changed, are read or counted', (size) => {
  fc.assert(
    fc.property(anyPunch, changes, (punch, given) => {
      expect(parseEvent(encodeEvent(punch, size))).toEqual({ items: [punch], unreadable: 0 });
      const { items, unreadable } = parseEvent(changed(encodeEvent(punch, size), given));
      expect(items.length + unreadable).toBe(1);
      for (const { time } of items) expect(isWallTime(time)).toBe(true);
    }),
  );
});

test('the size of records follows from their number, also when one more came in between', () => {
  for (const size of [...USER_SIZES, ...PUNCH_SIZES]) expect(recordSize(size * 7, 7, [size])).toBe(size);
  expect(recordSize(40 * 101, 100, PUNCH_SIZES)).toBe(40);
  expect(recordSize(16 * 101, 100, PUNCH_SIZES)).toBe(16);
  expect(() => recordSize(41, 1, PUNCH_SIZES)).toThrow(ClockProtocolError);
});

test.each(EVENT_SIZES)('a live event of %i bytes is a punch', (size) => {
  const id = size < 12 || size === 14 ? 2 : size === 12 ? 4 : 24;
  const event = Buffer.alloc(size);
  if (id === 2) event.writeUInt16LE(77, 0);
  else if (id === 4) event.writeUInt32LE(77, 0);
  else event.write('77', 0, 'latin1');
  event[id] = 1;
  event[id + 1] = 255;
  encodeRawTime('2026-11-25T08:00:01').copy(event, id + 2);
  expect(parseEvent(event)).toEqual({
    items: [{ userId: '77', time: '2026-11-25T08:00:01', punch: 255, verify: 1 }],
    unreadable: 0,
  });
});
