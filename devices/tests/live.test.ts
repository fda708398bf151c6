import '../../schema/events/devices.ts';
import { testActor } from '@comptoir/dev-env/testing';
import type { Actor } from '@comptoir/kit/actor';
import type { EventEnvelope, EventPayloads } from '@comptoir/kit/events';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ExecutionResult, parse } from 'graphql';
import { Printing, type Shop, ticket, until } from './testing.ts';

let printing: Printing;
const alerts: EventPayloads['DeviceSilenceChanged'][] = [];
beforeAll(async () => {
  printing = await Printing.open({}, { printerMs: 1_500, clockMs: 60_000, sweepMs: 50 });
  await printing.house.bus.subscribe('probe', ['DeviceSilenceChanged'], async (batch) => {
    for (const { payload } of batch as EventEnvelope<'DeviceSilenceChanged'>[]) alerts.push(payload);
  });
});
afterAll(() => printing.close());

type Stream = AsyncIterableIterator<ExecutionResult>;
interface Job {
  id: string;
  revision: string;
  status: string;
  documentId: string;
  printer: { name: string } | null;
}
interface Device {
  printer: { name: string; status: string; fault: string | null; silentSince: string | null } | null;
  clock: { name: string; status: string } | null;
}

const JOBS = `subscription ($printerId: ID, $after: String) { printJobs(printerId: $printerId, after: $after) {
  revision job { id revision status documentId printer { name } } } }`;
const DEVICES = `subscription ($shopId: ID, $after: String) { deviceStatus(shopId: $shopId, after: $after) {
  revision printer { name status fault silentSince } clock { name status } } }`;

const room = () => {
  const found = printing.house.rooms.get('devices');
  if (!found) throw new Error('devices is not open');
  return found;
};
const watch = (actor: Actor, source: string, variables: object = {}) =>
  room().subscribe({ document: parse(source), variables: { ...variables } }, actor);
async function follow(actor: Actor, source: string, variables: object = {}): Promise<Stream> {
  const result = await watch(actor, source, variables);
  if (!(Symbol.asyncIterator in result)) throw new Error(JSON.stringify(result.errors));
  return result;
}
async function next<Data>(stream: Stream): Promise<Data> {
  const { value, done } = await stream.next();
  if (done || value.errors) throw new Error(JSON.stringify(value?.errors ?? 'the stream ended'));
  return JSON.parse(JSON.stringify(value.data)) as Data;
}
const nextJob = async (stream: Stream) => (await next<{ printJobs: { revision: string; job: Job } }>(stream)).printJobs;
const nextDevice = async (stream: Stream) =>
  (await next<{ deviceStatus: Device & { revision: string } }>(stream)).deviceStatus;

/** The changes up to the one that is looked for. */
async function upTo<Item>(take: () => Promise<Item>, isIt: (item: Item) => boolean): Promise<Item[]> {
  const seen: Item[] = [];
  for (;;) {
    const item = await take();
    seen.push(item);
    if (isIt(item)) return seen;
  }
}

async function printerOut(): Promise<{ shop: Shop; printerId: string; mend: () => void }> {
  const shop = await printing.shop();
  const simulator = await printing.simulator('hot');
  const printerId = await printing.networkPrinter(shop, simulator, { stationIds: [shop.stations.hot] });
  simulator.setFault('PAPER_OUT');
  return { shop, printerId, mend: () => simulator.setFault(null) };
}

test('jobs: first those that wait, then each change as it commits, to the end', async () => {
  const { shop, mend } = await printerOut();
  const [first, second] = [ticket(shop), ticket(shop)];
  await printing.tell(shop.owner, 'KitchenTicketChanged', first, second);
  const stream = await follow(shop.owner, JOBS);
  const waiting = await upTo(
    () => nextJob(stream),
    ({ job }) => job.documentId === second.ticketId,
  );
  expect(waiting.every(({ job }) => job.status === 'QUEUED')).toBe(true);
  mend();
  const printed = await upTo(
    () => nextJob(stream),
    ({ job }) => job.documentId === second.ticketId && job.status === 'PRINTED',
  );
  expect(printed.filter(({ job }) => job.documentId === first.ticketId).at(-1)?.job.status).toBe('PRINTED');
  const revisions = [...waiting, ...printed].map(({ revision }) => BigInt(revision));
  expect(revisions).toEqual([...revisions].sort((a, b) => (a < b ? -1 : 1)));
  for (const { revision, job } of printed) expect(BigInt(job.revision)).toBeGreaterThanOrEqual(BigInt(revision));
  await stream.return?.();
});

test('jobs with `after`: what was missed, each once at its latest state, then live; of one printer only', async () => {
  const { shop, printerId, mend } = await printerOut();
  const other = await printing.createPrinter(shop, { name: 'cold', stationIds: [shop.stations.cold] });
  const [missed, elsewhere] = [ticket(shop), ticket(shop, { stationId: shop.stations.cold })];
  await printing.tell(shop.owner, 'KitchenTicketChanged', missed);
  const stream = await follow(shop.owner, JOBS, { printerId });
  const { revision } = await nextJob(stream);
  await stream.return?.();
  mend();
  await printing.tell(shop.owner, 'KitchenTicketChanged', elsewhere);
  await printing.jobStands(shop.owner, missed.ticketId, 'PRINTED');
  await printing.jobStands(shop.owner, elsewhere.ticketId, 'PRINTED');
  const resumed = await follow(shop.owner, JOBS, { printerId, after: revision });
  expect((await nextJob(resumed)).job).toMatchObject({ documentId: missed.ticketId, status: 'PRINTED' });
  const later = ticket(shop);
  await printing.tell(shop.owner, 'KitchenTicketChanged', later);
  const seen = await upTo(
    () => nextJob(resumed),
    ({ job }) => job.status === 'PRINTED',
  );
  expect(new Set(seen.map(({ job }) => job.documentId))).toEqual(new Set([later.ticketId]));
  await resumed.return?.();
  expect(other).not.toBe(printerId);
});

test('a job that goes to the fall-back printer is told to those who watch the one it left, also after a break', async () => {
  const { shop, printerId } = await printerOut();
  const spare = await printing.networkPrinter(shop, await printing.simulator('spare'), { name: 'spare' });
  const waits = ticket(shop);
  await printing.tell(shop.owner, 'KitchenTicketChanged', waits);
  const stream = await follow(shop.owner, JOBS, { printerId });
  const { revision } = await nextJob(stream);
  const leaves = upTo(
    () => nextJob(stream),
    ({ job }) => job.printer?.name === 'spare',
  );
  await printing.mutate(shop.owner, 'updatePrinter', 'UpdatePrinterInput', 'printer { id }', {
    printerId,
    fallbackPrinterId: spare,
  });
  expect((await leaves).at(-1)?.job).toMatchObject({ documentId: waits.ticketId });
  await printing.jobStands(shop.owner, waits.ticketId, 'PRINTED');
  const resumed = await follow(shop.owner, JOBS, { printerId, after: revision });
  expect((await nextJob(resumed)).job).toMatchObject({ documentId: waits.ticketId, printer: { name: 'spare' } });
  await Promise.all([stream.return?.(), resumed.return?.()]);
});

test('devices: those in use, then what goes wrong with them and that it is mended', async () => {
  const { shop, mend } = await printerOut();
  await printing.mutate(shop.owner, 'createClock', 'CreateClockInput', 'clock { id }', {
    shopId: shop.shopId,
    name: 'entrance',
    serial: `LIVE-${shop.shopId}`,
    connection: 'PUSH',
  });
  const stream = await follow(shop.owner, DEVICES, { shopId: shop.shopId });
  const found = await upTo(
    () => nextDevice(stream),
    ({ printer }) => printer?.fault === 'PAPER_OUT',
  );
  mend();
  const mended = await upTo(
    () => nextDevice(stream),
    ({ printer }) => printer?.status === 'READY',
  );
  expect([...found, ...mended].some(({ clock }) => clock?.status === 'UNSEEN')).toBe(true);
  await stream.return?.();
});

test('a printer that is not heard of is silent, with an alert; when it is heard again that is told too', async () => {
  const { shop, printerId, mend } = await printerOut();
  mend();
  const stream = await follow(shop.owner, DEVICES, { shopId: shop.shopId });
  await upTo(
    () => nextDevice(stream),
    ({ printer }) => printer?.status === 'READY',
  );
  const [row] = await printing.house.rows<{ port: number }>('devices', 'select port from printer where id = $1', [
    printerId,
  ]);
  const at = async (port: number) =>
    printing.mutate(shop.owner, 'updatePrinter', 'UpdatePrinterInput', 'printer { id }', { printerId, port });
  await at(1);
  const gone = await upTo(
    () => nextDevice(stream),
    ({ printer }) => printer?.status === 'SILENT' && printer.fault === 'OFFLINE',
  );
  expect(gone.at(-1)?.printer).toMatchObject({ silentSince: expect.any(String) });
  await at(row?.port ?? 0);
  await upTo(
    () => nextDevice(stream),
    ({ printer }) => printer?.status === 'READY',
  );
  const ofPrinter = () => alerts.filter(({ deviceId }) => deviceId === printerId).map(({ silent }) => silent);
  // One that is not used is not heard of again for long, so that a slow machine is told more.
  await until(async () => ofPrinter().length >= 2);
  expect(ofPrinter().slice(0, 2)).toEqual([true, false]);
  await stream.return?.();
});

test('who has no right, no such printer, or another company’s, sees nothing of it; nothing is left behind', async () => {
  const { shop, printerId } = await printerOut();
  const refused = async (actor: Actor, source: string, variables: object = {}) => {
    const result = await watch(actor, source, variables);
    return Symbol.asyncIterator in result ? 'accepted' : result.errors?.[0]?.extensions?.code;
  };
  expect(await refused(testActor({ permissions: [] }), JOBS)).toBe('FORBIDDEN');
  expect(await refused(testActor(), JOBS, { printerId })).toBe('BAD_REQUEST');
  expect(await refused(shop.owner, JOBS, { printerId: 'x' })).toBe('BAD_REQUEST');
  expect(await refused(shop.owner, JOBS, { after: '-1' })).toBe('BAD_REQUEST');
  for (const source of [JOBS, DEVICES])
    expect(await watch(shop.owner, source, { after: '99999999999' })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST', startAnew: true } }],
    });
  expect(await refused(testActor({ shops: [] }), DEVICES, { shopId: shop.shopId })).toBe('BAD_REQUEST');
  const before = room().service.notifications.size;
  const streams = await Promise.all(Array.from({ length: 20 }, () => follow(shop.owner, JOBS, { printerId })));
  const waiting = streams.map((stream) => stream.next());
  expect(room().service.notifications.size).toBe(before + 20);
  await Promise.all(streams.map((stream) => stream.return?.()));
  await Promise.all(waiting);
  expect(room().service.notifications.size).toBe(before);
});
