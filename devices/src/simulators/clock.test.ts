import { createRequire } from 'node:module';
import { afterEach, expect, test } from '@jest/globals';
import { COMMAND } from '../zkteco/packet.ts';
import { type SimulatedClock, startSimulatedClock } from './clock.ts';
import { encodeUser } from './clock-records.ts';

/** An independent client of the same protocol. It loses what comes in several packets, so answers come in one here. It has no types. */
interface PeerClient {
  createSocket(): Promise<unknown>;
  getUsers(): Promise<{ data: { uid: number; userId: string; name: string }[] }>;
  getAttendances(): Promise<{ data: { deviceUserId: string; recordTime: Date | string }[] }>;
  getInfo(): Promise<{ userCounts: number; logCounts: number }>;
  executeCmd(command: number, data: Buffer): Promise<unknown>;
  disconnect(): Promise<unknown>;
}
const Peer = createRequire(import.meta.url)('node-zklib') as new (
  host: string,
  port: number,
  timeoutMs: number,
  localPort: number,
) => PeerClient;

let clock: SimulatedClock;
afterEach(() => clock.close());

test('an independent client reads users and punches of the simulated clock', async () => {
  clock = await startSimulatedClock({ serial: 'SIM-1', manners: { smallBytes: 60_000 } });
  for (let i = 1; i <= 30; i++)
    clock.users.push({ uid: i, userId: String(i), name: `User ${i}`, isAdministrator: false, card: 0 });
  for (let i = 0; i < 200; i++) {
    const time = new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString().slice(0, 19);
    clock.punches.push({ userId: String((i % 30) + 1), time, punch: i % 2, verify: 1 });
  }
  const peer = new Peer('127.0.0.1', clock.port, 5_000, 0);
  await peer.createSocket();
  expect(await peer.getInfo()).toMatchObject({ userCounts: 30, logCounts: 200 });
  const users = (await peer.getUsers()).data;
  expect(users.map(({ userId, name }) => `${userId} ${name}`)).toEqual(clock.users.map((u) => `${u.userId} ${u.name}`));
  const punches = (await peer.getAttendances()).data;
  expect(punches.map(({ deviceUserId }) => deviceUserId)).toEqual(clock.punches.map(({ userId }) => userId));
  await peer.disconnect();
});

test('an independent client writes a user and takes one away', async () => {
  clock = await startSimulatedClock({ serial: 'SIM-2', manners: { smallBytes: 60_000 } });
  clock.users.push({ uid: 1, userId: '1', name: 'Leaving', isAdministrator: false, card: 0 });
  const peer = new Peer('127.0.0.1', clock.port, 5_000, 0);
  await peer.createSocket();
  const user = { uid: 2, userId: '22', name: 'Zo', isAdministrator: true, card: 7 };
  await peer.executeCmd(COMMAND.USER_WRQ, encodeUser(user, 72));
  await peer.executeCmd(COMMAND.DELETE_USER, Buffer.from([1, 0]));
  expect(clock.users).toEqual([user]);
  expect((await peer.getUsers()).data).toMatchObject([{ uid: 2, userId: '22', name: 'Zo' }]);
  await peer.disconnect();
});
