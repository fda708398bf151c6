import type { TestRooms } from '@comptoir/dev-env/testing';
import type { Actor } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ExecutionResult, parse } from 'graphql';
import { invoice, line, openShop, openStock, type TestShop } from './shop.ts';

let house: TestRooms;

beforeAll(async () => {
  house = await openStock();
});
afterAll(() => house.close());

interface Alert {
  kind: string;
  product: { id: string };
  level: string;
  threshold: string;
  resolved: boolean;
}

const LIST = `query ($filter: StockAlertFilter) { stockAlerts(filter: $filter) { edges { node { kind product { id } level threshold resolved } } totalCount } }`;
const alerts = async (shop: TestShop, filter: object = {}) =>
  (
    await house.run<{ stockAlerts: { edges: { node: Alert }[] } }>('stock', shop.actor, LIST, { filter })
  ).data.stockAlerts.edges.map(
    ({ node }) => `${node.kind} ${node.level}/${node.threshold}${node.resolved ? ' resolved' : ''}`,
  );

const limits = (shop: TestShop, productId: string, min: string | null, max: string | null = null) =>
  shop.run('setStockLimits', { warehouseId: shop.warehouseId, productId, min, max });
const issue = (shop: TestShop, productId: string, quantity: string) =>
  shop.run('issueStock', { warehouseId: shop.warehouseId, lines: [{ productId, quantity }] });

const WATCH = parse(`subscription ($w: ID, $after: String) {
  stockAlerts(warehouseId: $w, after: $after) { revision alert { id kind product { id } warehouse { id name } level threshold resolved } }
}`);

interface Message {
  revision: string;
  alert: Alert & { id: string; warehouse: { id: string; name: string } };
}

/** A display that is subscribed; `next` waits for one message. */
async function watch(actor: Actor, variables: object = {}) {
  const room = house.rooms.get('stock');
  const stream = await room?.subscribe({ document: WATCH, variables: { ...variables } }, actor);
  if (!stream || !(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
  return {
    async next(): Promise<Message> {
      const { value } = (await stream.next()) as { value: ExecutionResult<{ stockAlerts: Message }> };
      if (!value.data) throw new Error(JSON.stringify(value));
      return value.data.stockAlerts;
    },
    stop: () => stream.return?.(),
  };
}

const short = ({ alert }: Message) => `${alert.kind} ${alert.level}${alert.resolved ? ' resolved' : ''}`;

test('movements raise and resolve; a level has at most one open alert', async () => {
  const shop = await openShop(house);
  const p = await shop.product();
  await shop.receive(p, 10);
  expect((await limits(shop, p, '5', '20')).level).toEqual({ min: '5', max: '20' });
  expect(await alerts(shop)).toEqual([]);
  await issue(shop, p, '6');
  expect(await alerts(shop)).toEqual(['LOW_STOCK 4/5']);
  await issue(shop, p, '1');
  expect(await alerts(shop)).toEqual(['LOW_STOCK 4/5']);
  await issue(shop, p, '5');
  expect(await alerts(shop)).toEqual(['OUT_OF_STOCK -2/0']);
  await shop.receive(p, 30);
  expect(await alerts(shop)).toEqual(['OVERSTOCK 28/20']);
  await issue(shop, p, '20');
  expect(await alerts(shop)).toEqual([]);
  expect(await alerts(shop, { resolved: null })).toEqual([
    'OVERSTOCK 8/20 resolved', 'OUT_OF_STOCK 28/0 resolved', 'LOW_STOCK -2/5 resolved',
  ]); // biome-ignore format: a list
  expect(await alerts(shop, { resolved: true, kind: 'OVERSTOCK' })).toEqual(['OVERSTOCK 8/20 resolved']);
});

test('other bounds raise and resolve at once, whether set here or by the product', async () => {
  const shop = await openShop(house);
  const p = await shop.product({ minStock: '3' });
  await shop.receive(p, 4);
  expect(await alerts(shop)).toEqual([]);
  await shop.product({ productId: p, version: 2, minStock: '5' });
  expect(await alerts(shop)).toEqual(['LOW_STOCK 4/5']);
  await limits(shop, p, '2');
  expect(await alerts(shop)).toEqual([]);
  await limits(shop, p, '6');
  await shop.product({ productId: p, version: 3, stockable: false });
  expect(await alerts(shop)).toEqual([]);
  for (const [min, max] of [
    ['-1', null],
    ['5', '4'],
    ['1', '99999999999'],
  ] as const)
    expect((await limits(shop, p, min, max)).problems[0]?.code).toBe('INVALID');
  expect((await limits(shop, newId(), '1')).problems[0]?.code).toBe('NOT_FOUND');
});

test('a sale below zero raises an alert and tells the neighbours', async () => {
  const told: { type: string; payload: unknown }[] = [];
  await house.bus.subscribe('probe', ['StockMoved', 'StockAlertRaised', 'StockAlertResolved'], async (events) => {
    told.push(...events);
  });
  const shop = await openShop(house);
  const p = await shop.product();
  await shop.tell(['InvoiceValidated', invoice(shop.shopId, [line(p, 2)], { number: 'F-1' })]);
  await shop.receive(p, 5);
  await house.settle();
  const mine = told.filter((e) => (e.payload as { productId: string }).productId === p);
  expect(mine).toMatchObject([
    {
      type: 'StockAlertRaised',
      payload: { kind: 'OUT_OF_STOCK', level: '-2', threshold: '0', warehouseId: shop.warehouseId },
    },
    { type: 'StockMoved', payload: { type: 'SALE', quantity: '-2', before: '0', after: '-2', reference: 'F-1' } },
    { type: 'StockAlertResolved', payload: { level: '3' } },
    { type: 'StockMoved', payload: { type: 'IN', quantity: '5', before: '-2', after: '3', unitCost: '1', value: '5' } },
    { type: 'StockMoved', payload: { type: 'ADJUSTMENT', quantity: '0', before: '3', after: '3', value: '-2' } },
  ]);
});

test('a display first sees what is open, then what changes, and after a break what it missed', async () => {
  const shop = await openShop(house);
  const [a, b] = [await shop.product(), await shop.product()];
  await issue(shop, a, '1');
  await issue(shop, b, '1');
  await shop.receive(b, 5);
  const display = await watch(shop.actor);
  const first = await display.next();
  expect(first.alert).toMatchObject({
    kind: 'OUT_OF_STOCK', level: '-1', threshold: '0', resolved: false, product: { id: a },
    warehouse: { id: shop.warehouseId, name: 'High Street' },
  }); // biome-ignore format: a table
  const live = display.next();
  await shop.receive(a, 3);
  expect(short(await live)).toBe('OUT_OF_STOCK 2 resolved');
  const waiting = display.next();
  await display.stop();
  await expect(waiting).rejects.toThrow();
  await issue(shop, a, '2');
  await issue(shop, b, '4');
  const later = await watch(shop.actor, { after: first.revision });
  const missed = [await later.next(), await later.next(), await later.next(), await later.next()];
  expect(missed.map(short)).toEqual([
    'OUT_OF_STOCK 4 resolved',
    'OUT_OF_STOCK 2 resolved',
    'OUT_OF_STOCK 0',
    'OUT_OF_STOCK 0',
  ]);
  const revisions = missed.map((m) => BigInt(m.revision));
  expect(revisions).toEqual([...revisions].sort((x, y) => Number(x - y)));
  await later.stop();
});

test('a display sees its warehouse and its company only, and leaves nothing behind', async () => {
  const [shop, other] = [await openShop(house), await openShop(house)];
  const room = house.rooms.get('stock');
  const listeners = room?.service.notifications.size;
  const p = await shop.product();
  const kitchen = await shop.run('createWarehouse', { shopId: shop.shopId, type: 'KITCHEN', name: 'Kitchen' });
  const mine = await watch(shop.actor, { w: kitchen.warehouse?.id });
  const theirs = await watch(other.actor);
  const [toMine, toTheirs] = [mine.next(), theirs.next()];
  await issue(shop, p, '1');
  const q = await other.product();
  await issue(other, q, '2');
  await shop.run('issueStock', { warehouseId: kitchen.warehouse?.id, lines: [{ productId: p, quantity: '3' }] });
  expect(short(await toMine)).toBe('OUT_OF_STOCK -3');
  expect((await toTheirs).alert.product.id).toBe(q);
  await mine.stop();
  await theirs.stop();
  expect(room?.service.notifications.size).toBe(listeners);
  await expect(watch(shop.actor, { after: 'x' })).rejects.toThrow('BAD_REQUEST');
  await expect(watch(shop.actor, { after: '99999999999' })).rejects.toThrow('startAnew');
  await expect(watch({ ...shop.actor, permissions: [] })).rejects.toThrow('FORBIDDEN');
});

test('revisions have no gap and none comes late, whoever commits at once', async () => {
  const shop = await openShop(house);
  const products: string[] = [];
  for (let i = 0; i < 20; i++) products.push(await shop.product());
  const display = await watch(shop.actor);
  const seen: string[] = [];
  const watching = (async () => {
    while (seen.length < 40) seen.push((await display.next()).revision);
  })();
  await Promise.all(
    products.map(async (p) => {
      await issue(shop, p, '1');
      await shop.receive(p, 1);
      await issue(shop, p, '1');
    }),
  );
  for (const p of products) await shop.receive(p, 50);
  await watching;
  await display.stop();
  const numbers = seen.map(Number);
  expect(numbers).toEqual([...numbers].sort((x, y) => x - y));
  const rows = await house.rows<{ n: string }>(
    'stock',
    'select count(*) as n, max(revision) as last from stock_alert where company_id = $1',
    [shop.actor.companyId],
  );
  expect(rows).toMatchObject([{ n: '20' }]);
});
