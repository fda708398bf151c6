import { connect, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type ClockManners, type SimulatedClock, startSimulatedClock } from '../simulators/clock.ts';
import { type ClockOptions, type ClockSession, openClock, WrongCommKey } from './clock-session.ts';
import { frame, frameReader } from './frames.ts';
import { ClockUnreachable } from './line.ts';
import { ClockProtocolError, COMMAND, decodePacket, encodePacket } from './packet.ts';
import type { RawPunch } from './records.ts';

const cleanUp: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const work of cleanUp.splice(0).reverse()) await work();
});

async function clockWith(punches: number, manners: Partial<ClockManners> = {}, commKey = 0): Promise<SimulatedClock> {
  const clock = await startSimulatedClock({ serial: 'SIM-1', manners, commKey });
  cleanUp.push(() => clock.close());
  for (let i = 1; i <= 40; i++)
    clock.users.push({
      uid: i,
      userId: String(1_000 + i),
      name: i === 1 ? 'Zoé' : `User ${i}`,
      isAdministrator: i === 2,
      card: i,
    });
  const start = Date.UTC(2026, 0, 1);
  for (let i = 0; i < punches; i++) {
    const time = new Date(start + i * 61_000).toISOString().slice(0, 19);
    clock.punches.push({ userId: String(1_001 + (i % 40)), time, punch: i % 6, verify: 1 });
  }
  return clock;
}

async function connected(clock: { port: number }, given: Partial<ClockOptions> = {}): Promise<ClockSession> {
  const options = {
    host: '127.0.0.1',
    port: clock.port,
    transport: 'TCP' as const,
    timeoutMs: 2_000,
    commKey: 0,
    ...given,
  };
  const session = await openClock(options);
  cleanUp.push(() => session.close());
  return session;
}

describe.each(['TCP', 'UDP'] as const)('over %s', (transport) => {
  test('a clock tells who it is, who it knows, what time it is and who punched', async () => {
    const clock = await clockWith(3);
    const session = await connected(clock, { transport });
    expect(await session.serial()).toBe('SIM-1');
    expect(await session.sizes()).toMatchObject({ users: 40, punches: 3 });
    expect((await session.users())[0]).toEqual({
      uid: 1,
      userId: '1001',
      name: 'Zoé',
      isAdministrator: false,
      card: 1,
    });
    expect(await session.punches()).toEqual({ items: clock.punches, unreadable: 0 });
    await session.setTime('2030-05-06T07:08:09');
    expect(await session.time()).toMatch(/^2030-05-06T07:08:(09|1\d)$/);
    await session.clearPunches();
    expect(await session.punches()).toEqual({ items: [], unreadable: 0 });
  });

  test('punches are told as they happen, also after and in the middle of a bulk answer', async () => {
    const heard: RawPunch[] = [];
    const clock = await clockWith(3_000, { punchInBulk: true });
    const session = await connected(clock, { transport, onPunch: (punch) => heard.push(punch) });
    await session.watch();
    clock.punch('1001', 0, '2026-11-25T08:00:00');
    const { items } = await session.punches();
    // Somebody punched while the users were read, and is in the log that was read after them.
    expect(items).toHaveLength(3_002);
    clock.punch('1002', 1, '2026-11-25T17:00:00');
    await session.time();
    expect(heard[0]).toEqual({ userId: '1001', punch: 0, time: '2026-11-25T08:00:00', verify: 1 });
    expect(heard.at(-1)).toMatchObject({ userId: '1002', punch: 1 });
    expect(heard.length).toBeGreaterThan(2);
  });

  test('a comm key opens, and a wrong one does not', async () => {
    const clock = await clockWith(1, {}, 12_345);
    expect((await (await connected(clock, { transport, commKey: 12_345 })).punches()).items).toHaveLength(1);
    await expect(connected(clock, { transport, commKey: 1 })).rejects.toThrow(WrongCommKey);
    await expect(connected(clock, { transport })).rejects.toThrow(WrongCommKey);
  });

  test('a clock that does not answer is told of in time', async () => {
    const clock = await clockWith(1, { mute: true });
    await expect(connected(clock, { transport, timeoutMs: 100 })).rejects.toThrow(ClockUnreachable);
  });
});

describe.each(['paced', 'coalesced', 'fragmented'] as const)('%s', (framing) => {
  test.each([8, 16, 40] as const)('3,000 records of %i bytes come whole', async (recordSize) => {
    const clock = await clockWith(3_000, { framing, recordSize, userSize: recordSize === 8 ? 28 : 72 });
    const session = await connected(clock);
    expect(await session.punches()).toEqual({ items: clock.punches, unreadable: 0 });
    expect(await session.users()).toHaveLength(40);
  });
});

test('a connection that breaks in the middle is told of; the next one reads all', async () => {
  const clock = await clockWith(3_000, { dropAfter: 50_000 });
  const session = await connected(clock);
  await expect(session.punches()).rejects.toThrow(ClockUnreachable);
  expect(await session.ended).toBeInstanceOf(ClockUnreachable);
  expect((await (await connected(clock)).punches()).items).toHaveLength(3_000);
});

test('a log may come in one piece, however large', async () => {
  const clock = await clockWith(2_000, { smallBytes: 1_000_000 });
  expect((await (await connected(clock)).punches()).items).toHaveLength(2_000);
});

test.each(['TCP', 'UDP'] as const)('a name that is no host’s is told of, over %s', async (transport) => {
  await expect(connected({ port: 4_370 }, { host: 'no-such-clock.invalid', transport })).rejects.toThrow(
    ClockUnreachable,
  );
});

test('nobody there is told of', async () => {
  const clock = await clockWith(0);
  const { port } = clock;
  await clock.close();
  cleanUp.pop();
  await expect(connected({ port })).rejects.toThrow(ClockUnreachable);
});

describe('a hostile clock', () => {
  async function hostile(behave: (socket: Socket, chunk: Buffer) => void): Promise<{ port: number }> {
    const server = createServer((socket) => {
      socket.on('data', (chunk) => behave(socket, chunk));
      socket.on('error', () => {});
      cleanUp.push(() => socket.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    cleanUp.push(() => void server.close());
    return { port: (server.address() as { port: number }).port };
  }

  test.each([
    ['garbage', Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['a length beyond reason', Buffer.from('5050827dffffff7f00000000', 'hex')],
    ['a length below a header', Buffer.from('5050827d0300000000000000', 'hex')],
  ])('that sends %s', async (_, bytes) => {
    const server = await hostile((socket) => void socket.write(bytes));
    await expect(connected(server)).rejects.toThrow(ClockProtocolError);
  });

  test('that never stops talking', async () => {
    const flood = Buffer.concat(
      Array.from({ length: 1_000 }, () => Buffer.from('5050827d08000000d107000000007777', 'hex')),
    );
    const server = await hostile((socket) => {
      const pour = () => socket.write(flood, (error) => error || setImmediate(pour));
      pour();
    });
    await expect(connected(server)).rejects.toThrow(ClockProtocolError);
  });

  test('that tells of punches without end, and never reads that they were heard', async () => {
    const event = frame(encodePacket({ command: COMMAND.REG_EVENT, session: 1, reply: 0, data: Buffer.alloc(10) }));
    const flood = Buffer.concat(Array.from({ length: 2_000 }, () => event));
    const server = await hostile((socket, chunk) => {
      socket.pause();
      // What was asked is answered first; the frame is behind a mark and a length.
      const { reply } = decodePacket(chunk.subarray(8));
      socket.write(frame(encodePacket({ command: COMMAND.ACK_OK, session: 7, reply, data: Buffer.alloc(0) })));
      const pour = () => socket.write(flood, (error) => error || setImmediate(pour));
      pour();
    });
    const session = await connected(server);
    expect((await session.ended).message).toBe('The clock does not take what it is told.');
  });
});

test('over a line on which bytes go wrong, writing people ends with an error of its own, in time', async () => {
  const clock = await clockWith(0, { smallBytes: 60_000 });
  for (let seed = 1; seed <= 40; seed++) {
    const broken = await brokenLine(clock.port, seed);
    try {
      const session = await openClock({
        host: '127.0.0.1',
        port: broken.port,
        transport: 'TCP',
        timeoutMs: 150,
        commKey: 0,
      });
      try {
        const records = await session.userRecords();
        await session.writeUser(records[0] as Buffer);
        await session.deleteUser(1);
        await session.refresh();
      } finally {
        await session.close();
      }
    } catch (error) {
      expect([ClockUnreachable, ClockProtocolError, WrongCommKey].some((kind) => error instanceof kind)).toBe(true);
    }
  }
});

describe.each([8, 16, 40] as const)('a clock with records of %i bytes', (recordSize) => {
  test('that answers other than it should is read, or refused with an error of its own, in time', async () => {
    const manners = {
      recordSize,
      userSize: recordSize === 8 ? 28 : 72,
      smallBytes: 100,
      framing: 'coalesced',
    } as const;
    const clock = await clockWith(60, manners);
    let read = 0;
    for (let seed = 1; seed <= 16; seed++) {
      const broken = await wrongAnswers(clock.port, seed);
      const options = { host: '127.0.0.1', port: broken.port, transport: 'TCP', timeoutMs: 200, commKey: 0 } as const;
      try {
        const session = await openClock(options);
        try {
          await session.watch();
          clock.punch('1001', 0);
          const { items, unreadable } = await session.punches();
          expect(items.length + unreadable).toBeLessThanOrEqual(clock.punches.length * (recordSize / 8));
          await session.time();
          read++;
        } finally {
          await session.close();
        }
      } catch (error) {
        expect([ClockUnreachable, ClockProtocolError, WrongCommKey].some((kind) => error instanceof kind)).toBe(true);
      }
    }
    // Not all were turned away at the door.
    expect([read > 0, read < 16]).toEqual([true, true]);
  });
});

/** Numbers that look random and are the same every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** A line to a clock on which now and then a byte of what it answers is another. */
function brokenLine(port: number, seed: number): Promise<{ port: number }> {
  const random = seeded(seed);
  return lineThrough(port, () => (chunk) => {
    const bytes = Buffer.from(chunk);
    for (let i = 0; i < bytes.length; i++) if (random() < 0.01) bytes[i] = Math.floor(random() * 256);
    return bytes;
  });
}

/** A line to a clock of which now and then an answer, in a frame as it should be, is another, comes twice, or not at all. */
function wrongAnswers(port: number, seed: number): Promise<{ port: number }> {
  const random = seeded(seed);
  const spoilt = (message: Buffer): Buffer[] => {
    const chance = random();
    if (chance < 0.01) return [];
    if (chance < 0.03) return [message, message];
    if (chance < 0.12) message[Math.floor(random() * message.length)] = Math.floor(random() * 256);
    return [message];
  };
  return lineThrough(port, () => {
    const read = frameReader();
    return (chunk) => Buffer.concat(read(chunk).flatMap(spoilt).map(frame));
  });
}

/** A line to a clock; `make` is asked for each connection what becomes of the clock's bytes on it. */
async function lineThrough(port: number, make: () => (chunk: Buffer) => Buffer): Promise<{ port: number }> {
  const server = createServer((socket) => {
    const clock = connect(port, '127.0.0.1');
    const change = make();
    socket.on('data', (chunk) => clock.write(chunk));
    clock.on('data', (chunk: Buffer) => socket.write(change(chunk)));
    for (const [end, other] of [
      [socket, clock],
      [clock, socket],
    ] as const) {
      end.on('error', () => {});
      end.on('close', () => other.destroy());
      cleanUp.push(() => end.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUp.push(() => void server.close());
  return { port: (server.address() as { port: number }).port };
}
