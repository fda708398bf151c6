import { createSocket } from 'node:dgram';
import { connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSimulatedClock } from '../src/simulators/clock.ts';
import { encodeEvent } from '../src/simulators/clock-records.ts';
import { frame, frameReader } from '../src/zkteco/frames.ts';
import { COMMAND, decodePacket, encodePacket, type Packet } from '../src/zkteco/packet.ts';
import { ClockPeople } from './clock-people.ts';
import { Printing, until } from './testing.ts';

// Whatever a clock does, the process lives, its memory is bounded, and the other clocks are served.

let printing: Printing;
let people: ClockPeople;
const ends: (() => void)[] = [];
beforeAll(async () => {
  printing = await Printing.open();
  people = new ClockPeople(printing, await printing.shop());
});
afterAll(async () => {
  await printing.close();
  await people.close();
  for (const end of ends) end();
});

/** A line to a clock; what the clock says goes through `said`, which gives back what comes of it at the other end. */
async function lineTo(port: number, said: (packet: Packet, write: (bytes: Buffer) => void) => Packet[]) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const clock = connect(port, '127.0.0.1');
    const read = frameReader();
    const write = (bytes: Buffer) => void socket.write(bytes);
    socket.on('data', (chunk) => clock.write(chunk));
    clock.on('data', (chunk: Buffer) => {
      for (const message of read(chunk))
        for (const packet of said(decodePacket(message), write)) write(frame(encodePacket(packet)));
    });
    for (const [end, other] of [
      [socket, clock],
      [clock, socket],
    ] as const) {
      sockets.add(end);
      end.on('error', () => {});
      end.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return (server.address() as { port: number }).port;
}

/** A punch of its own second, as a live event. */
function event(i: number): Packet {
  const time = new Date(Date.UTC(2026, 0, 1) + i * 1_000).toISOString().slice(0, 19);
  return {
    command: COMMAND.REG_EVENT,
    session: 1,
    reply: 0,
    data: encodeEvent({ userId: '1', time, punch: 0, verify: 1 }, 10),
  };
}

const faultOf = async (id: string) =>
  (
    await printing.house.rows<{ fault: string; message: string }>(
      'devices',
      'select fault, fault_message as message from clock where id = $1 and fault is not null',
      [id],
    )
  )[0];
const keptOf = async (id: string) =>
  (await printing.house.rows('devices', 'select from punch where clock_id = $1', [id])).length;

test('a clock that tells of more punches than can be kept is hung up on; what it told is not hoarded', async () => {
  const clock = await people.simulator('FLOOD-1');
  let floods = true;
  const events = Buffer.concat(Array.from({ length: 12_000 }, (_, i) => frame(encodePacket(event(i)))));
  const port = await lineTo(clock.port, (packet, write) => {
    // The log is asked for now: nothing of what is told meanwhile can be kept before it is read.
    if (floods && packet.data.length === 80) write(events);
    return [packet];
  });
  const id = await people.register('FLOOD-1', { connection: 'TCP', host: '127.0.0.1', port });
  const found = await until(() => faultOf(id));
  expect(found).toEqual({ fault: 'PROTOCOL', message: 'The clock tells of more punches than can be kept.' });
  expect(await keptOf(id)).toBeLessThan(10_000);
  floods = false;
  await until(async () => (await people.look(id)).status === 'READY');
});

test('a clock that is served no more does not hold up whoever stops it', async () => {
  const room = await Printing.open();
  const own = new ClockPeople(room, await room.shop());
  const clock = await own.simulator('DRIP-1', { manners: { smallBytes: 0 } });
  for (let i = 0; i < 100; i++)
    clock.punch('1', 0, new Date(Date.UTC(2026, 0, 1) + i * 1_000).toISOString().slice(0, 19));
  const drips = Promise.withResolvers<void>();
  let isDripping = false;
  const port = await lineTo(clock.port, (packet, write) => {
    if (isDripping || packet.command !== COMMAND.DATA) return isDripping ? [] : [packet];
    isDripping = true;
    // One byte after the other, each in time.
    const timer = setInterval(() => write(frame(encodePacket({ ...packet, data: Buffer.alloc(1) }))), 50);
    ends.push(() => clearInterval(timer));
    drips.resolve();
    return [];
  });
  await own.register('DRIP-1', { connection: 'TCP', host: '127.0.0.1', port });
  await drips.promise;
  await room.close();
  await own.close();
});

test('a clock that cannot be served says why, and those after it are served', async () => {
  const broken = await people.register('LOST-KEY', { connection: 'SIMULATED', commKey: 5, active: false });
  await printing.house.rows('devices', `update clock set comm_key_id = 'of the past', active = true where id = $1`, [
    broken,
  ]);
  const next = await people.register('NEXT-1', { connection: 'SIMULATED' });
  await until(async () => (await people.look(next)).status === 'READY');
  expect(await until(() => faultOf(broken))).toEqual({
    fault: 'WRONG_COMM_KEY',
    message: 'The comm key was sealed with a secret of the past. Set it again.',
  });
});

test('a simulated clock whose port is taken over UDP says so', async () => {
  const socket = createSocket('udp4');
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  ends.push(() => socket.close());
  await expect(startSimulatedClock({ serial: 'TAKEN', port: socket.address().port })).rejects.toThrow('EADDRINUSE');
});

test('a punch of a time that is none yet is kept, and is not the latest', async () => {
  const { id, clock } = await people.clock();
  for (const time of ['2099-12-31T23:59:59', '2000-01-01T00:00:00', '2026-01-05T08:00:00']) clock.punch('1', 0, time);
  await until(async () => (await keptOf(id)) === 3);
  const [row] = await printing.house.rows<{ at: Date }>(
    'devices',
    'select last_punch_at as at from clock where id = $1',
    [id],
  );
  expect(row?.at.toISOString()).toBe('2026-01-05T07:00:00.000Z');
});
