import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { newConfirmationId } from '../escpos/confirmation.ts';
import type { KitchenTicketDocument } from '../escpos/document.ts';
import { renderDocument } from '../escpos/render.ts';
import { type SimulatedPrinter, startSimulatedPrinter } from '../simulators/printer.ts';
import type { SimulatedFault } from '../simulators/simulated-status.ts';
import { networkPrinter } from './network.ts';
import type { PrinterDriver, PrintOutcome } from './printer-driver.ts';

const ended: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ended.splice(0).reverse()) await end();
});

async function printer(journalFile?: string): Promise<SimulatedPrinter> {
  const simulated = await startSimulatedPrinter({ name: 'hot', journalFile });
  ended.push(() => simulated.close());
  return simulated;
}

function driverFor(port: number, confirms = true): PrinterDriver {
  const driver = networkPrinter({ host: '127.0.0.1', port, connectTimeoutMs: 2_000, statusTimeoutMs: 1_000, confirms });
  ended.push(() => driver.close());
  return driver;
}

function ticket(number: string, dishes = 3): KitchenTicketDocument {
  return {
    kind: 'KITCHEN_TICKET',
    ticketNumber: number,
    station: 'Cuisine',
    table: '7',
    orderNumber: 'C-1',
    course: 1,
    server: null,
    firedAt: '2026-11-21T18:42:00Z',
    timeZone: 'Europe/Paris',
    locale: 'fr',
    reprint: false,
    lines: Array.from({ length: dishes }, () => ({
      quantity: '2',
      name: 'Crème brûlée',
      notes: null,
      modifiers: [],
      seat: null,
    })),
    correlationId: 'c',
  };
}

async function send(driver: PrinterDriver, number: string, timeoutMs = 10_000, dishes = 3): Promise<PrintOutcome> {
  const confirmationId = newConfirmationId();
  const bytes = renderDocument(ticket(number, dishes), { columns: 48, confirmationId });
  return driver.print(bytes, { confirmationId, timeoutMs });
}

function copies(simulated: SimulatedPrinter, number: string): number {
  return simulated.printouts().filter((printout) => printout.text.includes(number)).length;
}

async function jobArrives(simulated: SimulatedPrinter): Promise<void> {
  while (simulated.pendingBytes === 0) await new Promise(setImmediate);
}

interface Expectation {
  fault: SimulatedFault | null;
  state: PrintOutcome['state'];
  reason?: string | RegExp;
  /** Copies on paper when the outcome is known, and after the fault is mended. */
  copies: number;
  afterwards: number;
}

const CONFIRMING: Expectation[] = [
  { fault: null, state: 'printed', copies: 1, afterwards: 1 },
  { fault: 'SLOW', state: 'printed', copies: 1, afterwards: 1 },
  { fault: 'PAPER_OUT', state: 'failed', reason: 'PAPER_OUT', copies: 0, afterwards: 0 },
  { fault: 'COVER_OPEN', state: 'failed', reason: 'COVER_OPEN', copies: 0, afterwards: 0 },
  { fault: 'SILENT_STATUS', state: 'failed', reason: 'OFFLINE', copies: 0, afterwards: 0 },
  { fault: 'NEVER_READS', state: 'failed', reason: 'OFFLINE', copies: 0, afterwards: 0 },
  { fault: 'DROPS_CONNECTION', state: 'unknown', reason: /connection broke/, copies: 0, afterwards: 0 },
  { fault: 'DROPS_AFTER_PRINT', state: 'unknown', reason: /connection broke/, copies: 1, afterwards: 1 },
];

const MUTE: Expectation[] = [
  { fault: null, state: 'printed', copies: 1, afterwards: 1 },
  { fault: 'PAPER_OUT', state: 'failed', reason: 'PAPER_OUT', copies: 0, afterwards: 0 },
  { fault: 'COVER_OPEN', state: 'failed', reason: 'COVER_OPEN', copies: 0, afterwards: 0 },
  { fault: 'SILENT_STATUS', state: 'unknown', reason: /did not confirm/, copies: 1, afterwards: 1 },
  { fault: 'NEVER_READS', state: 'unknown', reason: /did not confirm/, copies: 0, afterwards: 1 },
];

/** One ticket under a fault, then the fault mended and a second ticket over the same driver. */
async function oneTicketUnder(expected: Expectation, confirms: boolean): Promise<void> {
  const simulated = await printer();
  const driver = driverFor(simulated.port, confirms);
  simulated.setFault(expected.fault);
  const outcome = await send(driver, 'FIRST');
  expect(outcome.state).toBe(expected.state);
  if (outcome.state !== 'printed') expect(outcome.reason).toMatch(expected.reason ?? '');
  expect(copies(simulated, 'FIRST')).toBe(expected.copies);
  simulated.setFault(null);
  expect(await send(driver, 'SECOND')).toEqual({ state: 'printed' });
  expect(copies(simulated, 'FIRST')).toBe(expected.afterwards);
  expect(copies(simulated, 'SECOND')).toBe(1);
}

describe('a printer that confirms', () => {
  for (const expected of CONFIRMING) {
    test(`${expected.fault ?? 'no fault'}: ${expected.state}`, () => oneTicketUnder(expected, true));
  }

  test('paper that ends in mid-job: unknown with the cause, and the rest comes out once there is paper', async () => {
    const simulated = await printer();
    const driver = driverFor(simulated.port);
    simulated.setFault('SLOW');
    const printing = send(driver, 'LONG', 1_500, 60);
    await jobArrives(simulated);
    simulated.setFault('PAPER_OUT');
    expect(await printing).toEqual({ state: 'unknown', reason: expect.stringContaining('The paper is out.') });
    expect(copies(simulated, 'LONG')).toBe(0);
    simulated.setFault(null);
    expect(copies(simulated, 'LONG')).toBe(1);
  });
});

describe('a printer that cannot confirm', () => {
  for (const expected of MUTE) {
    test(`${expected.fault ?? 'no fault'}: ${expected.state}`, () => oneTicketUnder(expected, false));
  }

  for (const fault of ['DROPS_CONNECTION', 'DROPS_AFTER_PRINT'] as const) {
    test(`${fault}: unknown`, async () => {
      const simulated = await printer();
      simulated.setFault(fault);
      expect((await send(driverFor(simulated.port, false), 'FIRST')).state).toBe('unknown');
    });
  }
});

test('many tickets at once come out in order, each once, over one connection', async () => {
  const simulated = await printer();
  const driver = driverFor(simulated.port);
  const numbers = Array.from({ length: 50 }, (_, index) => `T-${1000 + index}`);
  const outcomes = await Promise.all(numbers.map((number) => send(driver, number)));
  expect(outcomes.every((outcome) => outcome.state === 'printed')).toBe(true);
  expect(simulated.printouts().map((printout) => /T-\d+/.exec(printout.text)?.[0])).toEqual(numbers);
});

test('a second computer waits until the first has gone', async () => {
  const simulated = await printer();
  const first = driverFor(simulated.port);
  const second = driverFor(simulated.port);
  expect(await send(first, 'FIRST')).toEqual({ state: 'printed' });
  expect(await send(second, 'SECOND')).toMatchObject({ state: 'failed', reason: 'OFFLINE' });
  await first.close();
  expect(await send(second, 'THIRD')).toEqual({ state: 'printed' });
  expect(simulated.printouts().map((printout) => /FIRST|SECOND|THIRD/.exec(printout.text)?.[0])).toEqual([
    'FIRST',
    'THIRD',
  ]);
});

test('a printer that was switched off and on is found again', async () => {
  const simulated = await printer();
  const driver = driverFor(simulated.port);
  expect(await send(driver, 'BEFORE')).toEqual({ state: 'printed' });
  await simulated.close();
  expect(await send(driver, 'OFF')).toMatchObject({ state: 'failed', reason: 'OFFLINE' });
  const again = await startSimulatedPrinter({ name: 'hot', port: simulated.port });
  ended.push(() => again.close());
  expect(await send(driver, 'AFTER')).toEqual({ state: 'printed' });
  expect(again.printouts()).toHaveLength(1);
});

test('the drawer is pulsed once and prints nothing', async () => {
  const simulated = await printer();
  const confirmationId = newConfirmationId();
  const bytes = renderDocument({ kind: 'DRAWER', openedBy: 'Zoé', reason: 'change' }, { columns: 48, confirmationId });
  expect(await driverFor(simulated.port).print(bytes, { confirmationId, timeoutMs: 10_000 })).toEqual({
    state: 'printed',
  });
  expect(simulated.drawerPulses).toBe(1);
  expect(simulated.printouts()).toHaveLength(0);
});

test('the journal has one line per printout, over restarts', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'printer-'));
  ended.push(() => rm(folder, { recursive: true }));
  const journalFile = join(folder, 'journal.jsonl');
  for (const number of ['A-1', 'A-2']) {
    const simulated = await printer(journalFile);
    const seen: string[] = [];
    const stop = simulated.onPrintout((printout) => seen.push(printout.id));
    expect(await send(driverFor(simulated.port), number)).toEqual({ state: 'printed' });
    stop();
    expect(seen).toEqual(simulated.printouts().map((printout) => printout.id));
  }
  const lines = (await readFile(journalFile, 'utf8')).trimEnd().split('\n');
  const entries = lines.map((line): { id: string; text: string } => JSON.parse(line));
  expect(entries.map(({ text }) => /A-\d/.exec(text)?.[0])).toEqual(['A-1', 'A-2']);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
});

test('a journal that cannot be written leaves the job unconfirmed', async () => {
  const simulated = await printer('/nonexistent/journal.jsonl');
  expect((await send(driverFor(simulated.port), 'A-1')).state).toBe('unknown');
});
