import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { networkPrinter } from './network.ts';
import type { PrinterDriver } from './printer-driver.ts';
import { createReplyReader, type PrinterReply } from './replies.ts';
import { interpretStatus } from './status-bytes.ts';

const ended: (() => Promise<unknown>)[] = [];
const ID = Uint8Array.of(0x41, 0x32, 0x52, 0x44);
const CONFIRMED = Buffer.of(0x37, 0x22, ...ID, 0x00);

afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A peer that does `behave` with each connection. */
async function peer(behave: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    behave(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ended.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return portOf(server);
}

function driverFor(port: number): PrinterDriver {
  const driver = networkPrinter({
    host: '127.0.0.1',
    port,
    connectTimeoutMs: 2_000,
    statusTimeoutMs: 1_000,
    confirms: true,
  });
  ended.push(() => driver.close());
  return driver;
}

const print = (driver: PrinterDriver, bytes: Uint8Array = Buffer.from('job\n'), timeoutMs = 200) =>
  driver.print(bytes, { confirmationId: ID, timeoutMs });

/** Answers status requests healthily and gives everything else to `onJob`. */
function healthy(onJob: (socket: Socket, chunk: Buffer) => void): (socket: Socket) => void {
  return (socket) =>
    socket.on('data', (chunk) => {
      if (chunk.length === 3 && chunk[0] === 0x10) socket.write(Buffer.of(chunk[2] === 1 ? 0x16 : 0x12));
      else onJob(socket, chunk);
    });
}

function flood(byte: number): (socket: Socket) => void {
  return (socket) => {
    const block = Buffer.alloc(65_536, byte);
    const more = (): void => {
      while (!socket.destroyed && socket.write(block));
    };
    socket.on('drain', more);
    more();
  };
}

test('garbage without end is a failure, and nothing of the job is sent', async () => {
  let received = '';
  const port = await peer((socket) => {
    socket.on('data', (chunk) => {
      received += chunk.toString();
    });
    flood(0xff)(socket);
  });
  expect((await print(driverFor(port))).state).toBe('failed');
  expect(received).not.toContain('job');
});

test('healthy-looking status without end is not a confirmation', async () => {
  expect((await print(driverFor(await peer(flood(0x12))))).state).not.toBe('printed');
});

test('a flood in place of the confirmation is an unknown outcome', async () => {
  const port = await peer(healthy((socket) => flood(0x00)(socket)));
  expect((await print(driverFor(port))).state).toBe('unknown');
});

test('a peer that takes 50 MB slowly costs a time-out', async () => {
  const port = await peer(healthy((socket) => socket.pause()));
  expect((await print(driverFor(port), Buffer.alloc(50_000_000, 0x20))).state).toBe('unknown');
});

test('a confirmation with another id does not count', async () => {
  const port = await peer(healthy((socket) => socket.write(Buffer.of(0x37, 0x22, 0x41, 0x41, 0x41, 0x41, 0x00))));
  expect((await print(driverFor(port))).state).toBe('unknown');
});

test('a confirmation in single bytes between automatic status is understood', async () => {
  const port = await peer(
    healthy((socket) => {
      socket.write(Buffer.of(0x10, 0x00, 0x00, 0x0f, 0x37));
      CONFIRMED.forEach((byte, index) => {
        setTimeout(() => socket.write(Buffer.of(byte)), index * 2);
      });
    }),
  );
  expect(await print(driverFor(port), Buffer.from('job\n'), 10_000)).toEqual({ state: 'printed' });
});

test('a peer that hangs up at once is busy; nobody at all is off line', async () => {
  const port = await peer((socket) => socket.end());
  expect(await print(driverFor(port))).toMatchObject({ state: 'failed', reason: 'BUSY' });
  const driver = driverFor(1);
  expect(await print(driver)).toMatchObject({ state: 'failed', reason: 'OFFLINE' });
  expect(await driver.status()).toMatchObject({ fault: 'OFFLINE', answered: false });
});

test('status: a dead kept connection is replaced; abort and close end what is under way', async () => {
  const sockets: Socket[] = [];
  let answers = true;
  const port = await peer((socket) => {
    sockets.push(socket);
    socket.on('data', (chunk) => {
      if (answers) socket.write(Buffer.of(chunk[2] === 1 ? 0x16 : 0x12));
    });
  });
  const driver = driverFor(port);
  expect(await driver.status()).toEqual({ fault: null, message: null, answered: true, paperNearEnd: false });
  sockets[0]?.destroy();
  expect((await driver.status()).fault).toBeNull();
  answers = false;
  const abort = new AbortController();
  const asked = driver.status(abort.signal);
  abort.abort(new Error('no longer needed'));
  await expect(asked).rejects.toThrow('no longer needed');
  const printing = print(driver);
  await driver.close();
  expect(await printing).toMatchObject({ state: 'failed', reason: 'OFFLINE' });
  expect(await print(driver)).toMatchObject({ state: 'failed', reason: 'OFFLINE' });
});

test('the bytes of an id are not taken for a status', () => {
  const replies: PrinterReply[] = [];
  const read = createReplyReader((reply) => replies.push(reply));
  for (const byte of [0x37, ...CONFIRMED, 0x37, 0x22, 0x32, 0x32, 0x32, 0x32, 0x01, 0x16]) read(Uint8Array.of(byte));
  expect(replies[0]).toEqual({ type: 'other' });
  expect(replies[1]).toEqual({ type: 'confirmation', id: ID });
  expect(replies.at(-1)).toEqual({ type: 'status', byte: 0x16 });
});

test('status bytes name the fault a person can mend first', () => {
  const fault = (printer: number, offline: number, paper: number) => interpretStatus({ printer, offline, paper }).fault;
  expect(fault(0x16, 0x12, 0x12)).toBeNull();
  expect(fault(0x1e, 0x16, 0x72)).toBe('COVER_OPEN');
  expect(fault(0x1e, 0x32, 0x12)).toBe('PAPER_OUT');
  expect(fault(0x1e, 0x52, 0x12)).toBe('ERROR');
  expect(fault(0x1e, 0x1a, 0x12)).toBe('BUSY');
  expect(fault(0x1a, 0x12, 0x12)).toBe('OFFLINE');
  expect(interpretStatus({ printer: 0x16, offline: 0x12, paper: 0x1e }).paperNearEnd).toBe(true);
});
