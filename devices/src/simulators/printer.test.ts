import { connect, type Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderDocument } from '../escpos/render.ts';
import { SAMPLE_TICKET } from '../escpos/samples.ts';
import { type SimulatedPrinter, startSimulatedPrinter } from './printer.ts';

const ended: (() => Promise<unknown>)[] = [];
const ID = Uint8Array.of(0x41, 0x42, 0x43, 0x44);
const CONFIRMED = Buffer.of(0x37, 0x22, ...ID, 0x00);
const JOB = renderDocument(SAMPLE_TICKET, { columns: 48, confirmationId: ID });

afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

async function printer(): Promise<SimulatedPrinter> {
  const simulated = await startSimulatedPrinter({ name: 'bar' });
  ended.push(() => simulated.close());
  return simulated;
}

async function client(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('connect', resolve));
  ended.push(async () => socket.destroy());
  return socket;
}

function receive(socket: Socket, ending: Uint8Array): Promise<Buffer> {
  return new Promise((resolve) => {
    let all = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      all = Buffer.concat([all, chunk]);
      if (all.subarray(-ending.length).equals(ending)) resolve(all);
    });
  });
}

const gone = (socket: Socket) => new Promise((resolve) => socket.once('close', resolve));

test('prints what arrives in single bytes, answers status before, confirms after', async () => {
  const simulated = await printer();
  const socket = await client(simulated.port);
  const answered = receive(socket, CONFIRMED);
  for (const byte of [0x10, 0x04, 1, ...JOB]) socket.write(Uint8Array.of(byte));
  expect((await answered).toString('hex')).toBe(`16${CONFIRMED.toString('hex')}`);
  expect(simulated.printouts()).toHaveLength(1);
  expect(simulated.printouts()[0]).toMatchObject({ cuts: 1, drawerPulses: 0, columns: 48, truncated: false });
  expect(simulated.printouts()[0]?.text).toContain('K-000123');
});

test('a strip left uncut by a vanished computer does not stick to the next ticket', async () => {
  const simulated = await printer();
  const first = await client(simulated.port);
  first.end(JOB.subarray(0, JOB.length >> 1));
  await gone(first.resume());
  const second = await client(simulated.port);
  const answered = receive(second, CONFIRMED);
  second.write(JOB);
  await answered;
  expect(simulated.printouts()).toHaveLength(1);
  expect(simulated.printouts()[0]?.text.match(/K-000123/g)).toHaveLength(1);
});

test('status of each fault', async () => {
  const simulated = await printer();
  const socket = await client(simulated.port);
  const ask = async (fault: Parameters<SimulatedPrinter['setFault']>[0]) => {
    simulated.setFault(fault);
    let answers = '';
    for (const question of [1, 2, 4]) {
      const answer = new Promise<Buffer>((resolve) => socket.once('data', resolve));
      socket.write(Uint8Array.of(0x10, 0x04, question));
      answers += (await answer).toString('hex');
    }
    return answers;
  };
  expect(await ask(null)).toBe('161212');
  expect(await ask('PAPER_OUT')).toBe('1e3272');
  expect(await ask('COVER_OPEN')).toBe('1e1612');
  expect(simulated.pendingBytes).toBe(0);
});

test('garbage, half commands and floods leave the printer working', async () => {
  const simulated = await printer();
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 4_000 }), async (garbage) => {
      const socket = await client(simulated.port);
      socket.end(garbage);
      await gone(socket.resume());
    }),
    { numRuns: 50 },
  );
  const flooder = await client(simulated.port);
  const questions = Buffer.alloc(3_000_000, Uint8Array.of(0x10, 0x04, 0x01));
  await new Promise((resolve) => flooder.write(questions, resolve));
  flooder.destroy();
  const before = simulated.printouts().length;
  const socket = await client(simulated.port);
  const answered = receive(socket, CONFIRMED);
  socket.write(JOB);
  await answered;
  expect(simulated.printouts().length).toBe(before + 1);
});

test('printouts are kept up to 2,000, the newest last', async () => {
  const simulated = await printer();
  const socket = await client(simulated.port);
  const answered = receive(socket, CONFIRMED);
  for (let sheet = 0; sheet < 2_050; sheet += 1) socket.write(`sheet ${sheet}\n\x1dV\x00`);
  socket.write(Uint8Array.of(0x1d, 0x28, 0x48, 6, 0, 0x30, 0x30, ...ID));
  await answered;
  expect(simulated.printouts()).toHaveLength(2_000);
  expect(simulated.printouts().at(-1)?.text).toBe('sheet 2049');
});

test('a taken port is an error at once', async () => {
  const simulated = await printer();
  await expect(startSimulatedPrinter({ name: 'x', port: simulated.port })).rejects.toThrow('EADDRINUSE');
});
