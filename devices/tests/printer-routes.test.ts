import '../../schema/events/catalog.ts';
import type { EventPayloads } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lineSettings } from '../src/drivers/device-link.ts';
import { type Job, Printing, type Problem, type Shop, sale, ticket, until, zReport } from './testing.ts';

const known = new Set<string>();
let isAway = false;

/** Catalog, as far as devices asks it. */
const catalog: SubgraphDefinition = {
  name: 'catalog',
  typeDefs: 'type Query { _nothing: Int @internal } type Category @key(fields: "id") @internal { id: ID! }',
  resolvers: {
    Category: {
      __resolveReference({ id }: { id: string }) {
        if (isAway) throw new Error('away');
        return known.has(id) ? { id } : null;
      },
    },
  },
  loaders: () => ({}),
  migrations: [],
  subscribers: {},
};

let printing: Printing;
let shop: Shop;
beforeAll(async () => {
  printing = await Printing.open({}, {}, [catalog]);
});
afterAll(() => printing.close());

function category(): string {
  const id = newId();
  known.add(id);
  return id;
}

async function product(
  categoryId: string | null,
  version = 1,
  productId = newId(),
  above: string[] = [],
): Promise<string> {
  const categoryIds = categoryId === null ? [] : [categoryId, ...above];
  const fact = { productId, version, categoryId, categoryIds } as EventPayloads['ProductUpdated'];
  await printing.tell(shop.owner, 'ProductUpdated', fact);
  return productId;
}

const line = (name: string, productId: string | null) => ({
  name,
  quantity: '1',
  notes: null,
  modifiers: [],
  seat: null,
  productId,
});

/** `printer: what is on its paper`, of one ticket or document. */
async function printed(documentId: string, jobs: number): Promise<string[]> {
  const done = await until(async () => {
    const found = await printing.jobs(shop.owner, { documentId, status: 'PRINTED' });
    return found.length === jobs && found;
  });
  return done
    .map(
      ({ printer, text }) =>
        `${printer?.name}: ${
          /(Pizza|Steak|Tarte)[\s\S]*/
            .exec(text)?.[0]
            .match(/Pizza|Steak|Tarte/g)
            ?.join(' ') ?? ''
        }`,
    )
    .sort();
}

test('dishes of a category go to its printer, of every station or of those it names; the rest to the station’s', async () => {
  shop = await printing.shop();
  const { hot, cold } = shop.stations;
  const [pizzas, sweets] = [category(), category()];
  const [pizza, tarte, steak] = [await product(pizzas), await product(sweets), await product(null)];
  await printing.createPrinter(shop, { name: 'counter', isReceiptPrinter: true });
  await printing.createPrinter(shop, { name: 'oven', stationIds: [hot], categoryIds: [pizzas] });
  await printing.createPrinter(shop, { name: 'stove', stationIds: [hot] });
  await printing.createPrinter(shop, { name: 'pastry', categoryIds: [sweets] });
  const lines = [line('Steak', steak), line('Pizza', pizza), line('Tarte', tarte), line('Steak', null)];
  const all = ticket(shop, { stationId: hot, lines });
  await printing.tell(shop.owner, 'KitchenTicketChanged', all);
  expect(await printed(all.ticketId, 3)).toEqual(['oven: Pizza', 'pastry: Tarte', 'stove: Steak Steak']);
  // The oven is of the hot station alone, and nobody prints the cold one's tickets but the counter.
  const other = ticket(shop, { stationId: cold, lines });
  await printing.tell(shop.owner, 'KitchenTicketChanged', other);
  expect(await printed(other.ticketId, 2)).toEqual(['counter: Steak Pizza Steak', 'pastry: Tarte']);
  // What lies under a category is of it, but the nearest one that has a printer counts.
  const cakes = category();
  const [cake, calzone] = [await product(cakes, 1, newId(), [sweets]), await product(pizzas, 1, newId(), [sweets])];
  const nested = ticket(shop, { stationId: hot, lines: [line('Tarte', cake), line('Pizza', calzone)] });
  await printing.tell(shop.owner, 'KitchenTicketChanged', nested);
  expect(await printed(nested.ticketId, 2)).toEqual(['oven: Pizza', 'pastry: Tarte']);
  // A product that was moved to another category goes with it; an older word changes nothing.
  await product(sweets, 3, pizza);
  await product(pizzas, 2, pizza);
  const moved = ticket(shop, { stationId: hot, lines: [line('Pizza', pizza)] });
  await printing.tell(shop.owner, 'KitchenTicketChanged', moved);
  expect(await printed(moved.ticketId, 1)).toEqual(['pastry: Pizza']);
});

test('what changed goes to where the dish went; a reprint comes from the same printer, with that part alone', async () => {
  shop = await printing.shop();
  const { hot } = shop.stations;
  const pizzas = category();
  const pizza = await product(pizzas);
  await printing.createPrinter(shop, { name: 'stove', stationIds: [hot] });
  await printing.createPrinter(shop, { name: 'oven', categoryIds: [pizzas] });
  const all = ticket(shop, { stationId: hot, lines: [line('Steak', newId()), line('Pizza', pizza)] });
  await printing.tell(shop.owner, 'KitchenTicketChanged', all);
  expect(await printed(all.ticketId, 2)).toEqual(['oven: Pizza', 'stove: Steak']);
  const [oven] = (await printing.jobs(shop.owner, { documentId: all.ticketId })).filter(
    ({ printer }) => printer?.name === 'oven',
  );
  const again = await printing.job(shop.owner, 'reprintJob', { jobId: oven?.id, reason: 'torn' });
  expect(again.problems).toEqual([]);
  expect(again.job).toMatchObject({ copy: 2, reprint: true, printer: { name: 'oven' } });
  expect(again.job?.text).not.toContain('Steak');
  const changes = [{ ...line('Pizza', pizza), lineId: newId(), kind: 'CANCELLED' as const }];
  await printing.tell(shop.owner, 'KitchenTicketChanged', { ...all, created: false, changes });
  const change = await until(async () =>
    (await printing.jobs(shop.owner, { kind: 'CHANGE_TICKET', status: 'PRINTED' })).find(
      ({ printer }) => printer?.name === 'oven',
    ),
  );
  expect(change.text).toContain('Pizza');
  // Switched off, it leaves its dishes to the station's.
  await printing.mutate(shop.owner, 'updatePrinter', 'UpdatePrinterInput', 'printer { id }', {
    printerId: oven?.printer?.id,
    active: false,
  });
  const next = ticket(shop, { stationId: hot, lines: all.lines });
  await printing.tell(shop.owner, 'KitchenTicketChanged', next);
  expect(await printed(next.ticketId, 1)).toEqual(['stove: Steak Pizza']);
});

test('documents of the counter go to the printer of their kind, else to the receipt printer; the drawer stays where it is plugged in', async () => {
  shop = await printing.shop();
  await printing.createPrinter(shop, { name: 'counter', isReceiptPrinter: true });
  const office = await printing.createPrinter(shop, { name: 'office', kinds: ['Z_REPORT', 'RECEIPT'] });
  const names = async (documentId: string) =>
    (await until(async () => {
      const jobs = await printing.jobs(shop.owner, { documentId });
      return jobs.length > 0 && jobs.every(({ status }) => status === 'PRINTED') && jobs;
    })).map(({ kind, printer }: Job) => `${kind} ${printer?.name}`).sort(); // biome-ignore format: one chain
  const [sold, closed] = [sale(shop, 'CASH', 'F-1'), zReport(shop)];
  await printing.tell(shop.owner, 'SaleSettled', sold);
  await printing.tell(shop.owner, 'CashSessionClosed', closed);
  expect(await names(sold.invoiceId)).toEqual(['DRAWER counter', 'RECEIPT office']);
  expect(await names(closed.zReportId)).toEqual(['Z_REPORT office']);
  await printing.mutate(shop.owner, 'updatePrinter', 'UpdatePrinterInput', 'printer { id }', {
    printerId: office,
    kinds: [],
  });
  const after = sale(shop, 'CARD', 'F-2');
  await printing.tell(shop.owner, 'SaleSettled', after);
  expect(await names(after.invoiceId)).toEqual(['RECEIPT counter']);
});

test('categories are of the catalogue, a serial line is set as it is said, and all that is shown again', async () => {
  shop = await printing.shop();
  const create = (input: object) =>
    printing.mutate<{ printer: object | null }>(shop.owner, 'createPrinter', 'CreatePrinterInput', 'printer { categories { id } kinds baudRate parity flowControl }', {
      shopId: shop.shopId, connection: 'SIMULATED', active: false, ...input,
    }); // biome-ignore format: one input
  const paths = (problems: Problem[]) => problems.map(({ code, path }) => `${code} ${path.join('.')}`);
  const [one, other] = [category(), newId()];
  expect(paths((await create({ name: 'a', categoryIds: [one, other] })).problems)).toEqual([
    'NOT_FOUND input.categoryIds.1',
  ]);
  expect(paths((await create({ name: 'a', categoryIds: ['x'] })).problems)).toEqual(['NOT_FOUND input.categoryIds.0']);
  expect(paths((await create({ name: 'a', categoryIds: Array.from({ length: 51 }, newId) })).problems)).toEqual([
    'INVALID input.categoryIds',
  ]);
  expect(paths((await create({ name: 'a', parity: 'EVEN' })).problems)).toEqual(['INVALID input.baudRate']);
  isAway = true;
  expect(paths((await create({ name: 'a', categoryIds: [one] })).problems)).toEqual(['TRY_AGAIN input.categoryIds']);
  isAway = false;
  expect((await create({ name: 'a', categoryIds: [one, one], kinds: ['TABLE_BILL', 'TABLE_BILL'] })).printer).toEqual({
    categories: [{ id: one }], kinds: ['TABLE_BILL'], baudRate: null, parity: null, flowControl: null,
  }); // biome-ignore format: one printer
  const serial = { connection: 'SERIAL', path: '/dev/ttyUSB7' };
  expect((await create({ name: 'b', ...serial, parity: 'ODD', flowControl: 'RTS_CTS' })).printer).toMatchObject({
    baudRate: 9_600,
    parity: 'ODD',
    flowControl: 'RTS_CTS',
  });
  expect((await create({ name: 'c', ...serial })).printer).toMatchObject({ parity: 'NONE', flowControl: 'NONE' });
  expect(lineSettings({ baudRate: 19_200, parity: 'ODD', flowControl: 'XON_XOFF' }).join(' ')).toBe(
    'raw -echo cs8 parenb parodd -cstopb clocal cread -crtscts ixon 19200',
  );
});
