import { newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { Decimal, sum } from '@comptoir/kit/money';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codes, ORDER, type OrderAnswer, type OrderSeen, openTill, type Problem, type Till } from './till.ts';

let till: Till;
let beer: string;
beforeAll(async () => {
  till = await openTill();
  beer = await till.product({ name: 'Beer', salePrice: '4', stationId: newId(), stockable: true });
});
afterAll(() => till.house.close());

interface Moved {
  from: OrderSeen | null;
  to: OrderSeen | null;
  problems: Problem[];
}
const SEEN = ORDER.replace(/^order /, '');
const move = (fromOrderId: string, toOrderId: string, lines: object[], more: object = {}) =>
  till.does<Moved>('moveOrderLines', { fromOrderId, toOrderId, lines, ...more }, `from ${SEEN} to ${SEEN}`);
const merge = (intoOrderId: string, orderIds: string[], more: object = {}) =>
  till.does<{ events: { payload: { mergedInto: string | null; version: number } }[] | null; problems: Problem[] }>(
    '_mergeOrders', { intoOrderId, orderIds, ...more }, 'events',
  ); // biome-ignore format: short
const unmerge = (orderId: string) =>
  till.does<{ events: object[] | null; problems: Problem[] }>('_unmergeOrder', { orderId }, 'events');

async function add(orderId: string, lines: object[]): Promise<OrderSeen> {
  const { order, problems } = await till.does<OrderAnswer>('addOrderLines', { orderId, lines }, ORDER);
  if (!order) throw new Error(JSON.stringify(problems));
  return order;
}
const beers = (quantity: string, more: object = {}) => ({ productId: beer, quantity, ...more });
async function look(orderId: string): Promise<OrderSeen> {
  const { data } = await till.house.run<{ order: OrderSeen }>(
    'orders',
    till.owner,
    `query ($id: ID!) { order(id: $id) ${SEEN} }`,
    { id: orderId },
  );
  return data.order;
}
const lines = (order: OrderSeen | null) =>
  order?.lines.map((l) => `${(l as unknown as { quantity: string }).quantity} ${l.status}`);

test('a line goes whole under its own id, or in part as a line of its own; both bills follow', async () => {
  const [a, b] = [await till.table({ tableNumber: '1' }), await till.table({ tableNumber: '2' })];
  const [whole, part] = (await add(a, [beers('1'), beers('3')])).lines.map((l) => l.id) as [string, string];
  await till.does('_fireLines', { orderId: a }, 'event');
  const { from, to, problems } = await move(a, b, [{ lineId: whole }, { lineId: part, quantity: '1' }]);
  expect(problems).toEqual([]);
  expect([from?.total, lines(from)]).toEqual(['8', ['2 FIRED']]);
  expect([to?.total, lines(to)]).toEqual(['8', ['1 FIRED', '1 FIRED']]);
  expect(to?.lines[0]?.id).toBe(whole);
  await till.told('OrderTotalChanged', a);
  const changed = till.heard('OrderLinesChanged').at(-1)?.lines as Record<string, unknown>[];
  expect(changed).toMatchObject([
    { lineId: part, orderId: a, quantity: '2', version: 2, splitFrom: null, toKitchen: true },
    { lineId: whole, orderId: b, tableNumber: '2', quantity: '1', version: 2 },
    { orderId: b, tableNumber: '2', quantity: '1', version: 1, splitFrom: part },
  ]);
});

test('what is not there, too much, closed, priced otherwise or the same order is refused and nothing moves', async () => {
  const [a, b] = [await till.table(), await till.table()];
  const order = await add(a, [beers('2')]);
  const lineId = order.lines[0]?.id;
  expect(codes((await move(a, b, [{ lineId, quantity: '3' }])).problems)).toEqual(['TOO_MUCH input.lines.0.quantity']);
  expect(codes((await move(a, b, [{ lineId }, { lineId }])).problems)).toEqual(['TOO_MUCH input.lines.1.lineId']);
  expect(codes((await move(a, b, [{ lineId: newId() }])).problems)).toEqual(['NOT_FOUND input.lines.0.lineId']);
  expect(codes((await move(a, a, [{ lineId }])).problems)).toEqual(['INVALID input.toOrderId']);
  expect(codes((await move(a, b, [])).problems)).toEqual(['INVALID input.lines']);
  expect(codes((await move(a, newId(), [{ lineId }])).problems)).toEqual(['NOT_FOUND input.toOrderId']);
  expect(codes((await move(a, b, [{ lineId }], { fromVersion: order.version - 1 })).problems)).toEqual([
    'VERSION_CONFLICT input.version',
  ]);
  await till.does('updateOrder', { orderId: b, discountPercent: '10' }, 'order { id }');
  expect(codes((await move(a, b, [{ lineId }])).problems)).toEqual(['ILLEGAL_STATE input.toOrderId']);
  await till.does('cancelOrder', { orderId: b, reason: 'x' }, 'order { id }');
  expect(codes((await move(a, b, [{ lineId }])).problems)).toEqual(['ORDER_CLOSED input.toOrderId']);
  expect(lines(await look(a))).toEqual(['2 HOLD']);
});

test('a part of a bill that everything is taken from is closed, so that its table can be freed', async () => {
  const a = await till.table();
  const lineId = (await add(a, [beers('2')])).lines[0]?.id;
  const { parts } = await till.does<{ parts: OrderSeen[] }>(
    'splitOrder', { orderId: a, parts: [{ lines: [{ lineId, quantity: '1' }] }] }, `parts ${SEEN}`,
  ); // biome-ignore format: short
  const part = parts[0] as OrderSeen;
  const { from, to } = await move(part.id, a, [{ lineId: part.lines[0]?.id }]);
  expect([from?.status, to?.total]).toEqual(['CANCELLED', '8']);
  expect((await till.told('OrderStatusChanged', part.id)).at(-1)).toMatchObject({ party: { orderId: a, orders: 2 } });
});

test('merged orders are one bill, change no more, and go back with what they brought; they close with the bill', async () => {
  const [a, b, c] = [await till.table(), await till.table(), await till.table()];
  await add(a, [beers('1')]);
  const brought = await add(b, [beers('2'), beers('3')]);
  await add(c, [beers('4')]);
  const key = { idempotencyKey: newId() };
  const { events } = await merge(a, [b, c], key);
  expect(events).toMatchObject([
    { payload: { orderId: b, mergedInto: a } },
    { payload: { orderId: c, mergedInto: a } },
  ]);
  expect((await merge(a, [b, c], key)).events).toEqual(events);
  expect([(await look(a)).total, (await look(b)).total, (await look(c)).total]).toEqual(['40', '0', '0']);
  expect(
    codes((await till.does<OrderAnswer>('addOrderLines', { orderId: b, lines: [beers('1')] }, ORDER)).problems),
  ).toEqual(['ORDER_CLOSED input.orderId']);
  expect(codes((await till.does<OrderAnswer>('cancelOrder', { orderId: b, reason: 'x' }, ORDER)).problems)).toEqual([
    'ORDER_CLOSED input.orderId',
  ]);
  expect(
    codes(
      (
        await till.does<OrderAnswer>(
          '_receivePayment',
          { paymentId: newId(), orderId: b, amount: '1', method: 'CARD' },
          'event',
        )
      ).problems,
    ),
  ).toEqual(['ORDER_CLOSED input.orderId']);
  expect(codes((await merge(c, [a])).problems)).toEqual(['ORDER_CLOSED input.intoOrderId']);
  const d = await till.table();
  expect(codes((await merge(d, [a])).problems)).toEqual(['ILLEGAL_STATE input.orderIds.0']);
  await add(a, [beers('1')]);
  await till.does('cancelOrderLines', { orderId: a, lineIds: [brought.lines[1]?.id], reason: 'x' }, 'order { id }');
  expect((await unmerge(b)).events).toMatchObject([{ payload: { orderId: b, mergedInto: null } }]);
  expect(lines(await look(b))).toEqual(['2 HOLD', '3 CANCELLED']);
  expect((await look(a)).total).toBe('24');
  expect(codes((await unmerge(b)).problems)).toEqual(['ILLEGAL_STATE input.orderId']);
  await till.does('cancelOrder', { orderId: a, reason: 'left' }, 'order { id }');
  expect((await till.told('OrderStatusChanged', c)).at(-1)).toMatchObject({
    to: 'CANCELLED',
    party: { orderId: c, orders: 1 },
  });
});

test('a party that goes to another table takes its open orders along; an older move changes nothing', async () => {
  const a = await till.table();
  const tableId = newId();
  const moved = (version: number, to = tableId) =>
    newEvent('PartyMoved', till.owner.companyId ?? '', till.owner, new Date(), {
      orderId: a,
      shopId: till.shopId,
      tableId: to,
      tableNumber: '12',
      version,
    });
  const tell = (event: object) =>
    till.house.run(
      'orders',
      { ...till.owner, internal: true },
      'mutation ($event: JSON!) { _moveParty(event: $event) }',
      { event },
    );
  await tell(moved(2));
  await tell(moved(1, newId()));
  expect((await look(a)).table?.id).toBe(tableId);
});

test('whatever many waiters do at once to three tables, no line is lost or doubled', async () => {
  const step = fc.tuple(
    fc.constantFrom('add', 'move', 'part', 'split', 'shares', 'merge', 'unmerge', 'fire', 'change'),
    fc.nat(2),
    fc.nat(2),
    fc.nat(9),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 24, maxLength: 40 }), async (steps) => {
      const tables = await Promise.all([1, 2, 3].map(() => till.table()));
      const orders = [...tables];
      let expected = new Decimal(0);
      const named = new Set<string>();
      const put = async (orderId: string, quantity: number) => {
        const { order } = await till.does<OrderAnswer>(
          'addOrderLines',
          { orderId, lines: [beers(String(quantity))] },
          ORDER,
        );
        if (order) expected = expected.plus(quantity);
        for (const l of order?.lines ?? []) named.add(l.id);
      };
      for (const table of tables) await put(table, 5);
      const run = async ([verb, x, y, n]: [string, number, number, number]) => {
        const from = orders[(x * 7 + n) % orders.length] as string;
        const to = orders[(y * 5 + n) % orders.length] as string;
        const line = (await look(from)).lines.filter((l) => l.status !== 'CANCELLED')[0];
        if (verb === 'add') await put(from, n + 1);
        if (verb === 'move' && line) await move(from, to, [{ lineId: line.id }]);
        if (verb === 'part' && line) await move(from, to, [{ lineId: line.id, quantity: '1' }]);
        if (verb === 'split' || verb === 'shares') {
          const how =
            verb === 'shares'
              ? { shares: 2 + (n % 3) }
              : { parts: [{ lines: [{ lineId: line?.id ?? newId(), quantity: '1' }] }] };
          const { parts } = await till.does<{ parts: OrderSeen[] | null }>(
            'splitOrder',
            { orderId: from, ...how },
            `parts ${SEEN}`,
          );
          orders.push(...(parts ?? []).map((p) => p.id).filter((id) => !orders.includes(id)));
        }
        if (verb === 'merge') await merge(tables[x] as string, [tables[y] as string]);
        if (verb === 'unmerge') await unmerge(tables[x] as string);
        if (verb === 'fire') await till.does('_fireLines', { orderId: from }, 'event');
        if (verb === 'change' && line)
          await till.does(
            'changeOrderLine',
            { orderId: from, lineId: line.id, notes: `n${n}`, seat: 1 + n },
            'order { id }',
          );
      };
      await Promise.all(
        [0, 1, 2, 3].map(async (w) => {
          for (const [i, s] of steps.entries()) if (i % 4 === w) await run(s as [string, number, number, number]);
        }),
      );
      await till.house.settle();
      const all = await till.house.rows<{ id: string; quantity: string; total: string; orderId: string }>(
        'orders',
        `select l.id, l.quantity::text, l.total::text, l.order_id as "orderId" from order_line l join sale_order o on o.id = l.order_id
         where o.id = any($1) or o.party_order_id = any($1)`,
        [tables],
      );
      expect(sum(all.map((l) => new Decimal(l.quantity))).toFixed()).toBe(expected.toFixed());
      expect(sum(all.map((l) => new Decimal(l.total))).toFixed()).toBe(expected.times(4).toFixed());
      const totals = await till.house.rows<{ id: string; total: string; lines: string }>(
        'orders',
        `select id, total::text, (select coalesce(sum(total), 0)::text from order_line where order_id = o.id) as lines from sale_order o
         where o.id = any($1) or o.party_order_id = any($1)`,
        [tables],
      );
      for (const o of totals) expect(new Decimal(o.total).equals(o.lines)).toBe(true);
      const ids = new Set(all.map((l) => l.id));
      const gone = await till.house.rows('orders', 'select id from order_line where id = any($1)', [[...named]]);
      expect(gone.length).toBe(named.size);
      expect([...named].every((id) => ids.has(id))).toBe(true);
      expect(await till.house.rows('orders', 'select error from dead_letter')).toEqual([]);
    }),
    { numRuns: 3, endOnFailure: true },
  );
});
