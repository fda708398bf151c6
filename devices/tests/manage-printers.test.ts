import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Printing, type Problem, type Shop, ticket, until } from './testing.ts';

let printing: Printing;
let shop: Shop;

beforeAll(async () => {
  printing = await Printing.open();
  shop = await printing.shop();
});
afterAll(() => printing.close());

const PRINTER = `printer { id name connection host port columns confirms active isReceiptPrinter stations { id } fallbackPrinter { name } status }`;
interface Answer {
  printer: { id: string; status: string } | null;
  problems: Problem[];
}
const create = (input: object, actor = shop.owner): Promise<Answer> =>
  printing.mutate(actor, 'createPrinter', 'CreatePrinterInput', PRINTER, { shopId: shop.shopId, ...input });
const update = (input: object, actor = shop.owner): Promise<Answer> =>
  printing.mutate(actor, 'updatePrinter', 'UpdatePrinterInput', PRINTER, input);
const pathsOf = ({ problems }: Answer) => problems.map((p) => `${p.code} ${p.path.join('.')}`).sort();

test('a printer is added, seen and changed', async () => {
  const spare = await create({ name: 'spare', connection: 'NETWORK', host: '192.0.2.1' });
  expect(spare.printer).toMatchObject({ host: '192.0.2.1', port: 9100, columns: 48, confirms: true });
  const { hot, cold } = shop.stations;
  const made = await create({ name: 'kitchen', connection: 'SIMULATED', columns: 32, stationIds: [cold, hot] });
  const id = made.printer?.id ?? '';
  expect(made.printer).toMatchObject({ connection: 'SIMULATED', host: null, port: null, columns: 32, active: true });
  const read = `query ($id: ID!) { printer(id: $id) { status lastSeenAt shop { id } stations { id } } }`;
  const seen = await until(async () => {
    const { data } = await printing.house.run<{ printer: { status: string } }>('devices', shop.owner, read, { id });
    return data.printer.status === 'READY' && data.printer;
  });
  expect(seen).toMatchObject({ lastSeenAt: expect.any(String), shop: { id: shop.shopId } });
  const changed = await update({
    printerId: id,
    name: 'Kitchen',
    stationIds: [hot],
    fallbackPrinterId: spare.printer?.id,
  });
  expect(changed.problems).toEqual([]);
  expect(changed.printer).toMatchObject({
    name: 'Kitchen',
    stations: [{ id: hot }],
    fallbackPrinter: { name: 'spare' },
  });
  const fired = ticket(shop);
  await printing.tell(shop.owner, 'KitchenTicketChanged', fired);
  await printing.jobStands(shop.owner, fired.ticketId, 'PRINTED');
  await until(async () => printing.journal().some((printout) => printout.printer === 'Kitchen'));
  expect((await update({ printerId: id, fallbackPrinterId: null })).printer).toMatchObject({ fallbackPrinter: null });
});

test('every fault is told at once and nothing is kept', async () => {
  const bad = await create({
    name: ' ', connection: 'NETWORK', host: 'not a host', port: 70_000, columns: 40, stationIds: ['x'], fallbackPrinterId: 'y', id: 'z',
  }); // biome-ignore format: a table
  expect(pathsOf(bad)).toEqual([
    'INVALID input.columns',
    'INVALID input.host',
    'INVALID input.id',
    'INVALID input.name',
    'INVALID input.port',
    'NOT_FOUND input.fallbackPrinterId',
    'NOT_FOUND input.stationIds.0',
  ]);
  expect(pathsOf(await create({ name: 'a', connection: 'NETWORK' }))).toEqual(['INVALID input.host']);
  expect(pathsOf(await create({ name: 'a', connection: 'SIMULATED', host: 'h' }))).toEqual(['INVALID input.host']);
  expect(pathsOf(await create({ name: 'a', connection: 'SIMULATED', shopId: newId() }))).toEqual([
    'NOT_FOUND input.shopId',
  ]);
  const strangers = { stationIds: [newId()], fallbackPrinterId: newId() };
  expect(pathsOf(await create({ name: 'a', connection: 'SIMULATED', ...strangers }))).toEqual([
    'NOT_FOUND input.fallbackPrinterId',
    'NOT_FOUND input.stationIds.0',
  ]);
  expect(await printing.house.rows('devices', `select from printer where name = 'a'`)).toEqual([]);
});

test('names and receipt printers are one of a kind in a shop', async () => {
  const other = await printing.shop(shop.owner);
  const first = await create({ name: 'one', connection: 'SIMULATED', isReceiptPrinter: true });
  expect(first.problems).toEqual([]);
  expect(pathsOf(await create({ name: 'one', connection: 'SIMULATED' }))).toEqual(['ALREADY_EXISTS input.name']);
  const second = { name: 'two', connection: 'SIMULATED', isReceiptPrinter: true };
  expect(pathsOf(await create(second))).toEqual(['ALREADY_EXISTS input.isReceiptPrinter']);
  expect((await create({ ...second, shopId: other.shopId })).problems).toEqual([]);
  const id = first.printer?.id;
  expect(pathsOf(await create({ name: 'three', connection: 'SIMULATED', id }))).toEqual(['ALREADY_EXISTS input.id']);
  expect((await update({ printerId: id, active: false })).problems).toEqual([]);
  expect((await create(second)).problems).toEqual([]);
  expect(pathsOf(await update({ printerId: id, active: true }))).toEqual(['ALREADY_EXISTS input.isReceiptPrinter']);
});

test('a fall-back printer is another one of the same shop', async () => {
  const other = await printing.shop(shop.owner);
  const far = await create({ name: 'far', connection: 'SIMULATED', shopId: other.shopId });
  const near = await create({ name: 'near', connection: 'SIMULATED' });
  for (const fallback of [far, near]) {
    expect(pathsOf(await update({ printerId: near.printer?.id, fallbackPrinterId: fallback.printer?.id }))).toEqual([
      'INVALID input.fallbackPrinterId',
    ]);
  }
});

test('a repeated key answers the first printer; with other content it is refused', async () => {
  const input = { name: 'keyed', connection: 'SIMULATED', idempotencyKey: 'k' };
  const first = await create(input);
  expect((await create(input)).printer?.id).toBe(first.printer?.id);
  expect(pathsOf(await create({ ...input, columns: 32 }))).toEqual(['IDEMPOTENCY_CONFLICT input.idempotencyKey']);
});

test('another company, and a person of another shop, find nothing', async () => {
  const { printer } = await create({ name: 'ours', connection: 'SIMULATED' });
  const elsewhere = testActor({ companyId: shop.owner.companyId, shops: [newId()] });
  for (const actor of [testActor(), elsewhere]) {
    expect(pathsOf(await create({ name: 'x', connection: 'SIMULATED' }, actor))).toEqual(['NOT_FOUND input.shopId']);
    expect(pathsOf(await update({ printerId: printer?.id, name: 'x' }, actor))).toEqual(['NOT_FOUND input.printerId']);
  }
  const theirs = await printing.shop();
  expect(
    pathsOf(
      await create(
        {
          name: 'x',
          connection: 'SIMULATED',
          shopId: theirs.shopId,
          fallbackPrinterId: printer?.id,
          stationIds: [shop.stations.hot],
        },
        theirs.owner,
      ),
    ),
  ).toEqual(['NOT_FOUND input.fallbackPrinterId', 'NOT_FOUND input.stationIds.0']);
});

test('the list is paged by name and costs the same however long it is', async () => {
  const list = `query ($first: Int, $after: String, $filter: PrinterFilter) { printers(first: $first, after: $after, filter: $filter) {
    edges { node { name stations { id } fallbackPrinter { name } waiting } } pageInfo { hasNextPage endCursor } totalCount } }`;
  interface List {
    printers: { edges: { node: { name: string } }[]; pageInfo: { endCursor: string }; totalCount: number };
  }
  const read = (variables: object) => printing.house.run<List>('devices', shop.owner, list, { ...variables });
  const all = (await read({ filter: { shopId: shop.shopId } })).data.printers;
  const names = all.edges.map((edge) => edge.node.name);
  expect(all.totalCount).toBe(names.length);
  const page = (await read({ first: 2, filter: { shopId: shop.shopId } })).data.printers;
  const rest = (await read({ first: 200, after: page.pageInfo.endCursor, filter: { shopId: shop.shopId } })).data
    .printers;
  expect([...page.edges, ...rest.edges].map((edge) => edge.node.name)).toEqual(names);
  // Those that nobody answers for are tried again and again, which takes statements of its own all the time.
  await printing.house.rows('devices', `update printer set active = false where connection = 'NETWORK'`);
  await printing.house.rows('devices', `select pg_notify('printer', '')`);
  const count = (first: number) => printing.house.costOf(() => read({ first }));
  expect(await count(6)).toBe(await count(2));
});
