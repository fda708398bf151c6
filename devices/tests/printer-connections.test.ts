import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Printing, type Shop, ticket } from './testing.ts';

const spool = mkdtempSync(join(tmpdir(), 'spool-'));
let printing: Printing;
let shop: Shop;
beforeAll(async () => {
  printing = await Printing.open({}, {}, [], spool);
  shop = await printing.shop();
});
afterAll(async () => {
  await printing.close();
  rmSync(spool, { recursive: true });
});

const FIELDS = 'printer { id connection host port path baudRate }';
const create = (input: object) =>
  printing.mutate<{ printer: object | null }>(shop.owner, 'createPrinter', 'CreatePrinterInput', FIELDS, {
    shopId: shop.shopId,
    active: false,
    name: `p-${Math.random()}`,
    ...input,
  });

test('a file printer appends to a file of its company’s in the spool folder', async () => {
  await printing.createPrinter(shop, {
    name: 'spooled',
    connection: 'FILE',
    path: 'hot.prn',
    stationIds: [shop.stations.hot],
  });
  const fired = ticket(shop, { ticketNumber: 'K-FILE' });
  await printing.tell(shop.owner, 'KitchenTicketChanged', fired);
  await printing.jobStands(shop.owner, fired.ticketId, 'PRINTED');
  const bytes = readFileSync(join(spool, shop.owner.companyId ?? '', 'hot.prn'));
  expect(bytes.includes('K-FILE')).toBe(true);
  // What reads the file later cannot answer, so nothing in it asks.
  expect(bytes.includes(Buffer.from('1d2848', 'hex'))).toBe(false);
});

test('devices and speeds are as they can be, and shown again', async () => {
  expect((await create({ connection: 'USB', path: '/dev/usb/lp0' })).printer).toMatchObject({
    path: '/dev/usb/lp0',
    baudRate: null,
  });
  expect((await create({ connection: 'SERIAL', path: '/dev/ttyUSB3' })).printer).toMatchObject({ baudRate: 9_600 });
  expect((await create({ connection: 'SERIAL', path: '/dev/ttyS0', baudRate: 115_200 })).printer).toMatchObject({
    baudRate: 115_200,
  });
});

test.each([
  ['USB', '/dev/sda', 'path'],
  ['USB', '/dev/usb/lp0/../../sda', 'path'],
  ['USB', '/etc/passwd', 'path'],
  ['USB', null, 'path'],
  ['SERIAL', '/dev/usb/lp0', 'path'],
  ['SERIAL', '/dev/tty1', 'path'],
  ['SERIAL', '/dev/serial/by-id/../../sda', 'path'],
  ['FILE', '../escape.prn', 'path'],
  ['FILE', '/tmp/x.prn', 'path'],
  ['FILE', '..', 'path'],
  ['FILE', '', 'path'],
  ['NETWORK', '/dev/usb/lp0', 'path'],
  ['SIMULATED', 'x.prn', 'path'],
])('%s with the path %s is refused', async (connection, path, at) => {
  const host = connection === 'NETWORK' ? { host: '127.0.0.1' } : {};
  const { printer, problems } = await create({ connection, path, ...host });
  expect(printer).toBeNull();
  expect(problems).toEqual([{ code: 'INVALID', path: ['input', at] }]);
  expect(existsSync('/tmp/x.prn')).toBe(false);
});

test('speeds and hosts that go with another kind are refused', async () => {
  const refused = async (input: object) => (await create(input)).problems.map(({ path }) => path.at(-1));
  expect(await refused({ connection: 'SERIAL', path: '/dev/ttyS1', baudRate: 1 })).toEqual(['baudRate']);
  expect(await refused({ connection: 'USB', path: '/dev/usb/lp1', baudRate: 9_600 })).toEqual(['baudRate']);
  expect(await refused({ connection: 'USB', path: '/dev/usb/lp1', host: 'a' })).toEqual(['host']);
});

test('a device is one active printer’s, whichever company’s', async () => {
  const given = { connection: 'USB', path: '/dev/usb/lp77', active: true };
  expect((await create(given)).problems).toEqual([]);
  const other = await printing.shop();
  const { problems } = await printing.mutate(other.owner, 'createPrinter', 'CreatePrinterInput', FIELDS, {
    shopId: other.shopId,
    name: 'same device',
    ...given,
  });
  expect(problems).toEqual([{ code: 'ALREADY_EXISTS', path: ['input', 'path'] }]);
});

test('an address is one active printer’s of a company', async () => {
  const given = { connection: 'NETWORK', host: 'Printer.example', port: 9_101, active: true };
  const first = (await create(given)).printer as { id: string };
  const same = { ...given, host: 'printer.EXAMPLE' };
  const taken = [{ code: 'ALREADY_EXISTS', path: ['input', 'host'] }];
  expect((await create(same)).problems).toEqual(taken);
  expect((await create({ ...same, port: 9_102 })).problems).toEqual([]);
  const off = (await create({ ...same, active: false })).printer as { id: string };
  const update = (printerId: string, input: object) =>
    printing.mutate(shop.owner, 'updatePrinter', 'UpdatePrinterInput', FIELDS, { printerId, ...input });
  expect((await update(off.id, { active: true })).problems).toEqual(taken);
  await update(first.id, { active: false });
  expect((await update(off.id, { active: true })).problems).toEqual([]);
  const other = await printing.shop();
  const { problems } = await printing.mutate(other.owner, 'createPrinter', 'CreatePrinterInput', FIELDS, {
    shopId: other.shopId,
    name: 'theirs',
    ...given,
    active: false,
  });
  expect(problems).toEqual([]);
});

test('reached otherwise, a printer loses the address of before', async () => {
  const { printer } = await create({ connection: 'NETWORK', host: '127.0.0.1' });
  const printerId = (printer as { id: string }).id;
  const change = async (input: object) =>
    printing.mutate<{ printer: object | null }>(shop.owner, 'updatePrinter', 'UpdatePrinterInput', FIELDS, {
      printerId,
      ...input,
    });
  expect((await change({ connection: 'SERIAL', path: '/dev/ttyS9' })).printer).toMatchObject({
    host: null,
    port: null,
    path: '/dev/ttyS9',
    baudRate: 9_600,
  });
  expect((await change({ connection: 'FILE' })).problems).toEqual([{ code: 'INVALID', path: ['input', 'path'] }]);
  expect((await change({ connection: 'FILE', path: 'a.prn' })).printer).toMatchObject({
    path: 'a.prn',
    baudRate: null,
  });
  expect((await change({ connection: 'SIMULATED' })).printer).toMatchObject({ path: null, host: null });
});
