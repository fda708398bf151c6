import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newConfirmationId } from '../escpos/confirmation.ts';
import { createParser } from '../escpos/parse.ts';
import { renderDocument } from '../escpos/render.ts';
import { createRoll } from '../escpos/roll.ts';
import { SAMPLE_TICKET } from '../escpos/samples.ts';
import { type SimulatedPrinter, startSimulatedPrinter } from '../simulators/printer.ts';
import { serialPrinter, usbPrinter } from './device-printers.ts';
import { filePrinter } from './file-printer.ts';
import { networkPrinter } from './network.ts';
import type { PrinterDriver, PrintOutcome } from './printer-driver.ts';

/** A driver, what is printed by it, and how to take the printer away. */
interface Fixture {
  driver: PrinterDriver;
  printed: () => string[];
  /** Null where there is nothing that could break. */
  printer: SimulatedPrinter | null;
  close: () => Promise<void>;
}

const folder = mkdtempSync(join(tmpdir(), 'drivers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const textsOf = (printer: SimulatedPrinter) => printer.printouts().map(({ text }) => text);
const PATIENCE = { confirms: true, statusTimeoutMs: 2_000 };
const LINE = { baudRate: 115_200, parity: 'NONE', flowControl: 'NONE' } as const;

async function network(): Promise<Fixture> {
  const printer = await startSimulatedPrinter({ name: 'net' });
  const driver = networkPrinter({ host: '127.0.0.1', port: printer.port, connectTimeoutMs: 2_000, ...PATIENCE });
  return { driver, printer, printed: () => textsOf(printer), close: () => end(driver, printer) };
}

async function end(driver: PrinterDriver, printer: SimulatedPrinter, bridge?: ChildProcess): Promise<void> {
  await driver.close();
  bridge?.kill('SIGKILL');
  await printer.close();
}

/**
 * A device file of this machine with a printer behind it: a pseudo-terminal that `script` (util-linux) opens, whose other end is joined
 * to the simulated printer's socket.
 */
async function device(make: (path: string) => PrinterDriver): Promise<Fixture> {
  const printer = await startSimulatedPrinter({ name: 'device' });
  const name = join(folder, `tty-${printer.port}`);
  const command = `stty raw -echo; tty > ${name}.new; mv ${name}.new ${name}; exec sleep 1000`;
  const bridge = spawn('script', ['-qefc', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const socket = connect(printer.port, '127.0.0.1');
  bridge.stdout.pipe(socket);
  socket.pipe(bridge.stdin);
  for (const stream of [socket, bridge.stdin, bridge.stdout]) stream.on('error', () => {});
  while (!existsSync(name)) await new Promise((resolve) => setTimeout(resolve, 10));
  const driver = make(readFileSync(name, 'utf8').trim());
  return { driver, printer, printed: () => textsOf(printer), close: () => end(driver, printer, bridge) };
}

async function file(): Promise<Fixture> {
  const path = join(folder, 'company', 'counter.prn');
  const driver = filePrinter(path);
  return { driver, printer: null, printed: () => sheetsIn(path), close: () => driver.close() };
}

function sheetsIn(path: string): string[] {
  const roll = createRoll(48);
  const sheets: string[] = [];
  createParser((event) => {
    roll.accept(event);
    if (event.type === 'cut') sheets.push(roll.tearOff()?.text ?? '');
  }).write(readFileSync(path));
  return sheets;
}

function send(driver: PrinterDriver, ticketNumber: string, timeoutMs = 20_000): Promise<PrintOutcome> {
  const confirmationId = newConfirmationId();
  const bytes = renderDocument({ ...SAMPLE_TICKET, ticketNumber }, { columns: 48, confirmationId });
  return driver.print(bytes, { confirmationId, timeoutMs });
}

const numbers = (texts: string[]) => texts.map((text) => /T-\d+/.exec(text)?.[0]);

describe.each([
  ['network', network],
  ['USB', () => device((path) => usbPrinter({ path, ...PATIENCE }))],
  ['serial', () => device((path) => serialPrinter({ path, line: LINE, ...PATIENCE }))],
  ['file', file],
] as const)('%s', (_, open) => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await open();
  });
  afterAll(() => fixture.close());

  test('says that it is ready', async () => {
    expect(await fixture.driver.status()).toEqual({ fault: null, message: null, answered: true, paperNearEnd: false });
  });

  test('prints jobs whole, in order, each once, also when they come at once', async () => {
    const given = Array.from({ length: 10 }, (_, i) => `T-${100 + i}`);
    const outcomes = await Promise.all(given.map((number) => send(fixture.driver, number)));
    expect(outcomes).toEqual(given.map(() => ({ state: 'printed' })));
    const printed = fixture.printed();
    expect(numbers(printed)).toEqual(given);
    expect(printed[0]).toContain('Œuf cocotte');
  });

  test('a fault is seen before a byte is sent; what is sent and not confirmed is in doubt', async () => {
    const { driver, printer } = fixture;
    if (!printer) return;
    printer.setFault('PAPER_OUT');
    expect(await send(driver, 'T-1')).toMatchObject({ state: 'failed', reason: 'PAPER_OUT' });
    printer.setFault('SLOW');
    const long = send(driver, 'T-2', 300);
    expect((await long).state).toBe('unknown');
    printer.setFault(null);
  });

  test('closed, it prints nothing more', async () => {
    await fixture.driver.close();
    expect((await send(fixture.driver, 'T-3')).state).toBe('failed');
    expect(numbers(fixture.printed())).not.toContain('T-3');
  });
});

test('no such device, and what is no device: refused in words, and nothing is written', async () => {
  const plain = join(folder, 'precious.txt');
  writeFileSync(plain, 'precious');
  for (const path of [join(folder, 'none'), plain, folder]) {
    const driver = usbPrinter({ path, ...PATIENCE });
    expect(await send(driver, 'T-1')).toMatchObject({ state: 'failed', reason: 'OFFLINE' });
    await driver.close();
  }
  expect(readFileSync(plain, 'utf8')).toBe('precious');
});

test('a file printer neither follows links nor writes to what is no file', async () => {
  const target = join(folder, 'target.txt');
  writeFileSync(target, 'precious');
  const link = join(folder, 'link.prn');
  symlinkSync(target, link);
  for (const path of [link, folder, '/dev/null/x']) {
    expect(await send(filePrinter(path), 'T-1')).toMatchObject({ state: 'failed', reason: 'OFFLINE' });
  }
  expect(readFileSync(target, 'utf8')).toBe('precious');
});
