import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createDatabase, dropDatabase, withClient } from '@comptoir/dev-env/postgres/databases';
import { databaseUrl, testDatabase } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSimulatedPrinter } from '../src/simulators/printer.ts';
import { statusAnswer } from '../src/simulators/simulated-status.ts';
import { devices } from '../src/subgraph.ts';
import { SECRET, until } from './testing.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const serverUrl = process.env.TEST_DATABASE_URL ?? '';
const databases: string[] = [];
const children: ChildProcess[] = [];
let url = '';
let busUrl = '';

beforeAll(async () => {
  const name = await testDatabase(devices({ secret: SECRET }));
  const bus = `${name}_bus`;
  await createDatabase(serverUrl, bus);
  databases.push(name, bus);
  url = databaseUrl(name);
  busUrl = databaseUrl(bus);
});
afterAll(async () => {
  for (const child of children) await kill(child);
  for (const name of databases) await dropDatabase(serverUrl, name);
});

/** The room as a process of its own. */
function startRoom(): ChildProcess {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: '0',
      DATABASE_URL: url,
      BUS_URL: busUrl,
      AUTH_SECRET: 'x'.repeat(32),
      LOG_LEVEL: 'silent',
    },
    stdio: 'inherit',
  });
  children.push(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

const rows = <Row>(text: string, values: unknown[] = []) =>
  withClient(url, async (client) => (await client.query(text, values)).rows as Row[]);

/** A printer that takes jobs and never confirms any, so that the job under way stays under way. */
async function mutePrinter(): Promise<{ port: number; bytes: () => string; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const taken: Buffer[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      if (chunk.length === 3 && chunk[0] === 0x10) socket.write(Uint8Array.of(statusAnswer(chunk[2] ?? 0, null)));
      else taken.push(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    bytes: () => Buffer.concat(taken).toString('latin1'),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

test('kill -9 in the middle of a job: its outcome is unknown, it is not repeated, and what stood behind it is printed', async () => {
  const mute = await mutePrinter();
  await rows(
    `insert into printer (id, company_id, shop_id, name, connection, host, port, columns, confirms, active, is_receipt_printer)
     values ('00000000-0000-7000-8000-000000000001', gen_random_uuid(), gen_random_uuid(), 'hot', 'NETWORK', '127.0.0.1', $1, 48, true, true, false)`,
    [mute.port],
  );
  const line = { name: 'Naan', quantity: '1', notes: null, modifiers: [], seat: null };
  for (const ticketNumber of ['K-1', 'K-2', 'K-3']) {
    const document = {
      kind: 'KITCHEN_TICKET', ticketNumber, station: 'Chaud', table: null, orderNumber: 'C-1', course: null, server: null, reprint: false,
      firedAt: '2026-11-21T18:42:00Z', timeZone: 'Europe/Paris', locale: 'fr', lines: [line], correlationId: 'c',
    }; // biome-ignore format: a table
    await rows(
      `insert into print_job (id, company_id, shop_id, printer_id, kind, document_id, copy, document, status, correlation_id, queued_at)
       select gen_random_uuid(), company_id, shop_id, id, 'KITCHEN_TICKET', gen_random_uuid(), 1, $1, 'QUEUED', 'c', now() from printer`,
      [document],
    );
  }
  const first = startRoom();
  await until(async () => mute.bytes().includes('K-1'));
  await kill(first);
  expect(await rows(`select status from print_job order by seq`)).toEqual([
    { status: 'SENDING' },
    { status: 'QUEUED' },
    { status: 'QUEUED' },
  ]);
  await mute.close();
  const mended = await startSimulatedPrinter({ name: 'hot', port: mute.port });
  const second = startRoom();
  await until(async () => (await rows(`select from print_job where status = 'PRINTED'`)).length === 2);
  expect(await rows(`select status, reason from print_job order by seq`)).toEqual([
    { status: 'UNKNOWN', reason: 'INTERRUPTED' },
    { status: 'PRINTED', reason: null },
    { status: 'PRINTED', reason: null },
  ]);
  expect(mended.printouts().map((printout) => /K-\d/.exec(printout.text)?.[0])).toEqual(['K-2', 'K-3']);
  second.kill('SIGTERM');
  await once(second, 'exit');
  expect(second.exitCode).toBe(0);
  await mended.close();
});
