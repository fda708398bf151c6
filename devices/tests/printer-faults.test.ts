import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type SimulatedPrinter, startSimulatedPrinter } from '../src/simulators/printer.ts';
import { Printing, type Shop, sale, ticket, until } from './testing.ts';

let printing: Printing;

beforeAll(async () => {
  printing = await Printing.open();
});
afterAll(() => printing.close());

async function kitchen(input: object = {}): Promise<{ shop: Shop; printer: SimulatedPrinter; printerId: string }> {
  const shop = await printing.shop();
  const printer = await printing.simulator('hot');
  const printerId = await printing.networkPrinter(shop, printer, { stationIds: [shop.stations.hot], ...input });
  return { shop, printer, printerId };
}

const numbers = (printer: SimulatedPrinter) => printer.printouts().map((p) => /K-\w+/.exec(p.text)?.[0]);

async function printerShown(shop: Shop, id: string) {
  const source = `query ($id: ID!) { printer(id: $id) { status fault faultMessage lastSeenAt waiting } }`;
  const { data } = await printing.house.run<{
    printer: { status: string; fault: string | null; lastSeenAt: string | null; waiting: number };
  }>('devices', shop.owner, source, { id });
  return data.printer;
}

for (const fault of ['PAPER_OUT', 'COVER_OPEN'] as const) {
  test(`${fault} is shown, and the tickets come out in order once it is mended`, async () => {
    const { shop, printer, printerId } = await kitchen();
    printer.setFault(fault);
    const tickets = ['K-1', 'K-2', 'K-3'].map((ticketNumber) => ticket(shop, { ticketNumber }));
    await printing.tell(shop.owner, 'KitchenTicketChanged', ...tickets);
    const head = await until(async () =>
      (await printing.jobs(shop.owner, { documentId: tickets[0]?.ticketId })).find((job) => job.attempts >= 3),
    );
    expect(head).toMatchObject({ status: 'QUEUED', reason: fault });
    expect(await printerShown(shop, printerId)).toMatchObject({ status: 'FAULT', fault, waiting: 3 });
    expect(printer.printouts()).toEqual([]);
    printer.setFault(null);
    await printing.quiet();
    expect(numbers(printer)).toEqual(['K-1', 'K-2', 'K-3']);
    expect(await printerShown(shop, printerId)).toMatchObject({ status: 'READY', fault: null, waiting: 0 });
    const [job] = await printing.jobs(shop.owner, { documentId: tickets[0]?.ticketId });
    expect(job).toMatchObject({ status: 'PRINTED', reason: null });
  });
}

for (const [fault, copies] of [
  ['DROPS_CONNECTION', 0],
  ['DROPS_AFTER_PRINT', 1],
] as const) {
  test(`${fault}: the outcome is unknown, a person is asked, and nothing is repeated`, async () => {
    const { shop, printer } = await kitchen();
    printer.setFault(fault);
    const lost = ticket(shop, { ticketNumber: 'K-1' });
    const next = ticket(shop, { ticketNumber: 'K-2' });
    await printing.tell(shop.owner, 'KitchenTicketChanged', lost);
    const job = await printing.jobStands(shop.owner, lost.ticketId, 'UNKNOWN');
    expect(job).toMatchObject({ reason: 'UNCONFIRMED', detail: expect.stringContaining('connection broke') });
    printer.setFault(null);
    await printing.tell(shop.owner, 'KitchenTicketChanged', next);
    await printing.jobStands(shop.owner, next.ticketId, 'PRINTED');
    expect(numbers(printer).filter((number) => number === 'K-1')).toHaveLength(copies);
    const note = 'looked at the roll';
    const answer = await printing.job(shop.owner, 'resolvePrintJob', { jobId: job.id, printed: copies === 1, note });
    expect(answer.job).toMatchObject({ note, resolvedBy: { id: shop.owner.userId } });
    await printing.quiet();
    const stands = await printing.jobStands(shop.owner, lost.ticketId, 'PRINTED');
    expect(stands).toMatchObject({ copy: 1, reprint: copies === 0 });
    expect(stands.text.includes('DUPLICATA')).toBe(copies === 0);
    expect(numbers(printer).filter((number) => number === 'K-1')).toHaveLength(1);
    const again = await printing.job(shop.owner, 'resolvePrintJob', { jobId: job.id, printed: true });
    expect(again.problems).toEqual([{ code: 'ILLEGAL_STATE', path: ['input', 'jobId'] }]);
  });
}

test('a paper that was overlooked is not printed again without the reprint mark', async () => {
  const { shop, printer } = await kitchen();
  printer.setFault('DROPS_AFTER_PRINT');
  const overlooked = ticket(shop, { ticketNumber: 'K-1' });
  await printing.tell(shop.owner, 'KitchenTicketChanged', overlooked);
  const job = await printing.jobStands(shop.owner, overlooked.ticketId, 'UNKNOWN');
  printer.setFault(null);
  await printing.job(shop.owner, 'resolvePrintJob', { jobId: job.id, printed: false });
  await printing.jobStands(shop.owner, overlooked.ticketId, 'PRINTED');
  const papers = printer.printouts().map(({ text }) => text.includes('DUPLICATA'));
  expect(papers).toEqual([false, true]);
});

test('a printer that cannot confirm prints all the same', async () => {
  const { shop, printer } = await kitchen({ confirms: false });
  printer.setFault('PAPER_OUT');
  const waits = ticket(shop, { ticketNumber: 'K-1' });
  await printing.tell(shop.owner, 'KitchenTicketChanged', waits);
  await until(async () => (await printing.jobs(shop.owner)).find((job) => job.reason === 'PAPER_OUT'));
  printer.setFault(null);
  await printing.jobStands(shop.owner, waits.ticketId, 'PRINTED');
  expect(numbers(printer)).toEqual(['K-1']);
});

test('a printer that cannot confirm and is not there is told of, and what waits at it comes out of the fall-back printer', async () => {
  const shop = await printing.shop();
  const spare = await printing.simulator('spare');
  const fallbackPrinterId = await printing.networkPrinter(shop, spare);
  const printerId = await printing.createPrinter(shop, {
    name: 'hot', connection: 'NETWORK', host: '127.0.0.1', port: 1, confirms: false, stationIds: [shop.stations.hot], fallbackPrinterId,
  }); // biome-ignore format: one printer
  const waits = ticket(shop, { ticketNumber: 'K-1' });
  await printing.tell(shop.owner, 'KitchenTicketChanged', waits);
  await printing.jobStands(shop.owner, waits.ticketId, 'PRINTED');
  expect(numbers(spare)).toEqual(['K-1']);
  expect(await printerShown(shop, printerId)).toMatchObject({ status: 'FAULT', fault: 'OFFLINE' });
});

test('a printer that never says how it is is not off line once it is there', async () => {
  const { shop, printer, printerId } = await kitchen({ confirms: false });
  const { port } = printer;
  await printer.close();
  await until(async () => (await printerShown(shop, printerId)).fault === 'OFFLINE');
  const again = await startSimulatedPrinter({ name: 'hot', port });
  again.setFault('SILENT_STATUS');
  await until(async () => (await printerShown(shop, printerId)).fault === null);
  await again.close();
});

test('what waits at a printer that is away comes out of the fall-back printer, in order', async () => {
  const { shop, printer, printerId } = await kitchen();
  const spare = await printing.simulator('spare');
  const spareId = await printing.networkPrinter(shop, spare);
  await printing.mutate(shop.owner, 'updatePrinter', 'UpdatePrinterInput', 'printer { id }', {
    printerId,
    fallbackPrinterId: spareId,
  });
  printer.setFault('COVER_OPEN');
  const tickets = ['K-1', 'K-2', 'K-3'].map((ticketNumber) => ticket(shop, { ticketNumber }));
  await printing.tell(shop.owner, 'KitchenTicketChanged', ...tickets);
  await printing.quiet();
  expect(numbers(spare)).toEqual(['K-1', 'K-2', 'K-3']);
  const [job] = await printing.jobs(shop.owner);
  expect(job).toMatchObject({ printer: { name: 'spare' }, movedFrom: { name: 'hot' }, reprint: false });
  const later = ticket(shop, { ticketNumber: 'K-4' });
  await printing.tell(shop.owner, 'KitchenTicketChanged', later);
  await printing.jobStands(shop.owner, later.ticketId, 'PRINTED');
  printer.setFault(null);
  await until(async () => (await printerShown(shop, printerId)).status === 'READY');
  await printing.tell(shop.owner, 'KitchenTicketChanged', ticket(shop, { ticketNumber: 'K-5' }));
  await printing.quiet();
  expect(numbers(spare)).toEqual(['K-1', 'K-2', 'K-3', 'K-4']);
  expect(numbers(printer)).toEqual(['K-5']);
});

test('the drawer is opened now or not at all', async () => {
  const shop = await printing.shop();
  const counter = await printing.simulator('counter');
  await printing.networkPrinter(shop, counter, { isReceiptPrinter: true });
  const opened = await printing.job(shop.owner, 'openDrawer', { shopId: shop.shopId, reason: 'change for the float' });
  expect(opened.job).toMatchObject({
    kind: 'DRAWER',
    why: 'change for the float',
    requestedBy: { id: shop.owner.userId },
  });
  await printing.quiet();
  expect(counter.drawerPulses).toBe(1);
  counter.setFault('PAPER_OUT');
  const settled = sale(shop, 'CASH');
  await printing.tell(shop.owner, 'SaleSettled', settled);
  expect(await printing.jobStands(shop.owner, settled.invoiceId, 'FAILED', 'DRAWER')).toMatchObject({
    reason: 'PAPER_OUT',
  });
  counter.setFault(null);
  await printing.jobStands(shop.owner, settled.invoiceId, 'PRINTED', 'RECEIPT');
  expect(counter.drawerPulses).toBe(1);
  const [drawer] = await printing.jobs(shop.owner, { kind: 'DRAWER', status: 'FAILED' });
  const { problems } = await printing.job(shop.owner, 'reprintJob', { jobId: drawer?.id, reason: 'again' });
  expect(problems).toEqual([{ code: 'ILLEGAL_STATE', path: ['input', 'jobId'] }]);
});

test('a drawer pulse that comes too late is not sent', async () => {
  const shop = await printing.shop();
  const counter = await printing.simulator('counter');
  const printerId = await printing.networkPrinter(shop, counter, { isReceiptPrinter: true });
  counter.setFault('DROPS_CONNECTION');
  await printing.house.rows(
    'devices',
    `insert into print_job (id, company_id, shop_id, printer_id, kind, document_id, copy, document, status, correlation_id, queued_at)
     values (gen_random_uuid(), $1, $2, $3, 'DRAWER', gen_random_uuid(), 1, '{"kind":"DRAWER","openedBy":"Z","reason":"r"}', 'QUEUED', 'c', now() - interval '1 hour')`,
    [shop.owner.companyId, shop.shopId, printerId],
  );
  await until(async () => (await printing.jobs(shop.owner)).find((job) => job.reason === 'EXPIRED'));
  expect(counter.drawerPulses).toBe(0);
});

test('what waits can be cancelled, and what stands behind it is printed', async () => {
  const { shop, printer } = await kitchen();
  printer.setFault('COVER_OPEN');
  const tickets = ['K-1', 'K-2'].map((ticketNumber) => ticket(shop, { ticketNumber }));
  await printing.tell(shop.owner, 'KitchenTicketChanged', ...tickets);
  const [, first] = await printing.jobs(shop.owner);
  const { job, problems } = await until(async () => {
    const answer = await printing.job(shop.owner, 'cancelPrintJob', { jobId: first?.id, reason: 'guest left' });
    return answer.job && answer;
  });
  expect(problems).toEqual([]);
  expect(job).toMatchObject({ status: 'FAILED', reason: 'CANCELLED', note: 'guest left' });
  printer.setFault(null);
  await printing.quiet();
  expect(numbers(printer)).toEqual(['K-2']);
  const late = await printing.job(shop.owner, 'cancelPrintJob', { jobId: first?.id });
  expect(late.problems).toEqual([{ code: 'ILLEGAL_STATE', path: ['input', 'jobId'] }]);
});

test('a printer that is switched off gives up what waits there', async () => {
  const { shop, printer, printerId } = await kitchen();
  printer.setFault('COVER_OPEN');
  const waits = ticket(shop);
  await printing.tell(shop.owner, 'KitchenTicketChanged', waits);
  const off = { printerId, active: false };
  await printing.mutate(shop.owner, 'updatePrinter', 'UpdatePrinterInput', 'printer { active }', off);
  expect(await printing.jobStands(shop.owner, waits.ticketId, 'FAILED')).toMatchObject({ reason: 'PRINTER_INACTIVE' });
  const next = ticket(shop);
  await printing.tell(shop.owner, 'KitchenTicketChanged', next);
  expect(await printing.jobStands(shop.owner, next.ticketId, 'FAILED')).toMatchObject({ reason: 'NO_PRINTER' });
});

test('what waits at a printer that is switched off waits at its fall-back printer, also while that one cannot print', async () => {
  const { shop, printer, printerId } = await kitchen();
  const spare = await printing.simulator('spare');
  const fallbackPrinterId = await printing.networkPrinter(shop, spare);
  for (const held of [printer, spare]) held.setFault('COVER_OPEN');
  await until(async () => (await printerShown(shop, fallbackPrinterId)).fault === 'COVER_OPEN');
  const waits = ticket(shop, { ticketNumber: 'K-1' });
  await printing.tell(shop.owner, 'KitchenTicketChanged', waits);
  const off = { printerId, active: false, fallbackPrinterId };
  await printing.mutate(shop.owner, 'updatePrinter', 'UpdatePrinterInput', 'printer { active }', off);
  await until(async () => (await printing.jobs(shop.owner, { printerId: fallbackPrinterId })).length === 1);
  spare.setFault(null);
  expect(await printing.jobStands(shop.owner, waits.ticketId, 'PRINTED')).toMatchObject({ movedFrom: { name: 'hot' } });
  expect(numbers(spare)).toEqual(['K-1']);
});

test('a printer that does not answer holds up its own queue only', async () => {
  const { shop, printer } = await kitchen();
  const cold = await printing.simulator('cold');
  await printing.networkPrinter(shop, cold, { stationIds: [shop.stations.cold] });
  printer.setFault('NEVER_READS');
  const stuck = ticket(shop, { ticketNumber: 'K-0' });
  const others = Array.from({ length: 20 }, (_, i) =>
    ticket(shop, { ticketNumber: `K-${i + 1}`, stationId: shop.stations.cold }),
  );
  await printing.tell(shop.owner, 'KitchenTicketChanged', stuck, ...others);
  await until(async () => (await printing.jobs(shop.owner, { status: 'PRINTED' })).length === 20);
  expect(numbers(cold)).toEqual(others.map((other) => other.ticketNumber));
  expect(await printing.jobs(shop.owner, { documentId: stuck.ticketId, status: 'PRINTED' })).toEqual([]);
  printer.setFault(null);
  await printing.quiet();
  expect(numbers(printer)).toEqual(['K-0']);
});
