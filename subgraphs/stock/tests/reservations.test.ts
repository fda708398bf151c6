import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditOf, invoice, line, openShop, openStock, SOUND, type TestShop, type Told } from './shop.ts';

let house: TestRooms;
let shop: TestShop;
let strict: TestShop;
let now = new Date('2026-11-21T12:00:00Z');

beforeAll(async () => {
  house = await openStock({ now: () => now });
  shop = await openShop(house);
  strict = await openShop(house, 'STRICT');
});
afterAll(async () => {
  try {
    expect(await auditOf(house)).toEqual(SOUND);
    expect(await house.rows('stock', 'select error from dead_letter')).toEqual([]);
  } finally {
    await house.close();
  }
});

const codes = (answer: { problems: { code: string }[] }) => answer.problems.map((p) => p.code);
const adjust = (of: TestShop, productId: string, counted: string) =>
  of.run('adjustStock', { warehouseId: of.warehouseId, productId, counted });
const added = (of: TestShop, orderId: string, lines: ReturnType<typeof line>[]) =>
  ['OrderLinesAdded', { orderId, number: 'O-1', shopId: of.shopId, lines }] as Told;
const cancelled = (of: TestShop, orderId: string, lineIds: string[]) =>
  ['OrderLinesCancelled', { orderId, number: 'O-1', shopId: of.shopId, lineIds, reason: 'Changed their mind' }] as Told;
const closed = (of: TestShop, orderId: string) =>
  [
    'OrderStatusChanged',
    {
      orderId,
      number: 'O-1',
      shopId: of.shopId,
      tableId: null,
      from: 'PENDING',
      to: 'CANCELLED',
      paymentStatus: 'PENDING',
      total: '0',
      reason: null,
    },
  ] as Told;
const sold = (of: TestShop, lines: ReturnType<typeof line>[], given: object = {}) =>
  ['InvoiceValidated', invoice(of.shopId, lines, given)] as Told;
const movementsOf = (productId: string) =>
  house.rows<{ id: string; quantity: string; reference: string; type: string }>(
    'stock',
    'select id, type, quantity::float::text as quantity, reference from stock_movement where product_id = $1 order by seq',
    [productId],
  );

test('adjust 5, reserve 3, release 1, sell 2, cancel 2, reserve 1, sell 1, cancel 1, reserve 1', async () => {
  const p = await strict.product();
  const lines = Array.from({ length: 3 }, () => line(p, 1));
  const reserve = (of: ReturnType<typeof line>[]) =>
    strict.reserve(of.map(({ lineId, quantity }) => ({ lineId, productId: p, quantity })));
  const stands: string[] = [];
  const look = async () => stands.push(await strict.stands(p));
  /** Taking a sale back restores the stock and, for the order goes on, its reservation. */
  const cancelSale = async (quantity: number) => {
    const sales = (await movementsOf(p)).filter((m) => m.type === 'SALE').slice(-quantity);
    for (const { id } of sales)
      expect(codes(await strict.run('returnStock', { movementId: id, quantity: '1' }))).toEqual([]);
    const again = sales.map(() => line(p, 1));
    expect(codes(await reserve(again))).toEqual([]);
    return again;
  };
  await adjust(strict, p, '5');
  await look();
  await reserve(lines);
  await look();
  await strict.run('_releaseStock', { lineIds: [lines[2]?.lineId] });
  await look();
  await strict.tell(sold(strict, lines.slice(0, 2)));
  await look();
  await cancelSale(2);
  await look();
  const extra = [line(p, 1)];
  await reserve(extra);
  await look();
  await strict.tell(sold(strict, extra));
  await look();
  await cancelSale(1);
  await look();
  await reserve([line(p, 1)]);
  await look();
  expect(stands).toEqual(['5/0', '5/3', '5/2', '3/0', '5/2', '5/3', '4/2', '5/3', '5/4']);
});

test('an order’s lines reserve, its invoice sells them once, whatever comes twice', async () => {
  const p = await shop.product();
  const orderId = newId();
  const lines = [line(p, 2), line(p, '1.5'), line(null, 9), line(await shop.product(), 4, { stockable: false })];
  await shop.receive(p, 10, 4);
  await shop.tell(added(shop, orderId, lines), added(shop, orderId, lines));
  expect(await shop.level(p)).toMatchObject({ onHand: '10', reserved: '3.5', available: '6.5' });
  const given = { invoiceId: newId(), orderId, number: 'F-7' };
  await shop.tell(sold(shop, lines, given), sold(shop, lines, given));
  expect(await shop.level(p)).toMatchObject({ onHand: '6.5', reserved: '0', value: '26' });
  expect((await movementsOf(p)).slice(1)).toMatchObject([
    { type: 'SALE', quantity: '-2', reference: 'F-7' },
    { type: 'SALE', quantity: '-1.5', reference: 'F-7' },
  ]);
  expect(await house.rows('stock', 'select from stock_movement where product_id = $1', [lines[3]?.productId])).toEqual(
    [],
  );
});

test('many invoices of one request leave together, an order’s line that stands in two of them as often as it is sold', async () => {
  const [p, q] = [await shop.product(), await shop.product()];
  const made = (lines: ReturnType<typeof line>[]) => invoice(shop.shopId, lines);
  const sold = (one: ReturnType<typeof made>): Told => ['InvoiceValidated', one];
  const [first, second] = [line(p, 1), line(q, 2)];
  const anew = made([first]);
  const repeated = made([second]);
  const calledOff = made([line(q, 5)]);
  await shop.tell([
    'InvoiceCancelled',
    {
      invoiceId: calledOff.invoiceId, number: 'INV-3', orderId: null, shopId: shop.shopId, customerId: null, currency: 'EUR', total: '3', reason: 'Any',
      cancelledAt: '2026-11-21T13:00:00Z',
    },
  ]); // biome-ignore format: a record
  const others = made([line(p, 3), line(q, 4)]);
  await shop.tell(...[anew, repeated, others, repeated, made([first]), calledOff].map(sold));
  // What was called off is reserved for its order again.
  expect([await shop.stands(p), await shop.stands(q)]).toEqual(['-5/0', '-6/5']);
});

test('events out of order leave no reservation behind', async () => {
  const p = await shop.product();
  await shop.receive(p, 20);
  const [first, second, third] = [line(p, 1), line(p, 2), line(p, 4)];
  const [a, b, c] = [newId(), newId(), newId()];
  await shop.tell(sold(shop, [first], { orderId: a }), added(shop, a, [first]));
  expect(await shop.stands(p)).toBe('19/0');
  await shop.tell(cancelled(shop, b, [second.lineId]), added(shop, b, [second]));
  expect(await shop.stands(p)).toBe('19/0');
  await shop.tell(closed(shop, c), added(shop, c, [third]));
  expect(await shop.stands(p)).toBe('19/0');
});

test('cancelling a line or an order frees what it held, once', async () => {
  const p = await shop.product();
  const orderId = newId();
  const lines = [line(p, 1), line(p, 2), line(p, 4)];
  await shop.tell(added(shop, orderId, lines));
  expect(await shop.stands(p)).toBe('0/7');
  const first = cancelled(shop, orderId, [lines[0]?.lineId as string]);
  await shop.tell(first, first);
  expect(await shop.stands(p)).toBe('0/6');
  await shop.tell(sold(shop, [lines[1] as ReturnType<typeof line>], { orderId }));
  expect(await shop.stands(p)).toBe('-2/4');
  await shop.tell(closed(shop, orderId), closed(shop, orderId));
  expect(await shop.stands(p)).toBe('-2/0');
});

test('a sale that is heard of before its shop finds its store', async () => {
  const p = await shop.product();
  const shopId = newId();
  await shop.tell(['InvoiceValidated', invoice(shopId, [line(p, 3)])]);
  await shop.shop({ shopId, name: 'Late' });
  expect(await house.rows('stock', `select w.name, l.on_hand::float from warehouse w join stock_level l on l.warehouse_id = w.id where w.shop_id = $1`, [shopId]))
    .toEqual([{ name: 'Store', on_hand: -3 }]); // biome-ignore format: a statement
});

test('STRICT: all lines or none, each line once, and what lacks is told', async () => {
  const [a, b, unkept] = [
    await strict.product({ name: 'Cake' }),
    await strict.product(),
    await strict.product({ stockable: false }),
  ];
  await strict.receive(a, 5);
  await strict.receive(b, 1);
  const lines = [
    { lineId: newId(), productId: a, quantity: '3' },
    { lineId: newId(), productId: unkept, quantity: '99' },
    { lineId: newId(), productId: b, quantity: '1' },
    { lineId: newId(), productId: a, quantity: '3' },
  ];
  expect(await strict.reserve(lines)).toEqual({
    problems: [
      {
        code: 'INSUFFICIENT_STOCK',
        path: ['input', 'lines', '3'],
        details: { productId: a, product: 'Cake', name: 'Cake', available: '2', asked: '3' },
      },
    ],
  });
  expect([await strict.stands(a), await strict.stands(b)]).toEqual(['5/0', '1/0']);
  const some = lines.slice(0, 3);
  const repeated = await Promise.all(Array.from({ length: 4 }, () => strict.reserve(some)));
  expect(repeated.flatMap(codes)).toEqual([]);
  expect([await strict.stands(a), await strict.stands(b)]).toEqual(['5/3', '1/1']);
  const elsewhere = await strict.run(
    '_reserveStock',
    { shopId: shop.shopId, orderId: newId(), expiresInSeconds: 9, lines: [] },
    { ...strict.actor, shops: [strict.shopId] },
  );
  expect(codes(elsewhere)).toEqual(['NOT_FOUND']);
  expect(codes(await strict.reserve([{ lineId: 'x', productId: a, quantity: '0' }], { expiresInSeconds: 0 }))).toEqual([
    'INVALID',
    'INVALID',
    'INVALID',
  ]);
});

test('STRICT: twenty at once never reserve more than there is', async () => {
  const products = [await strict.product(), await strict.product()];
  for (const p of products) await strict.receive(p, 7);
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, n) => {
      const order = n % 2 === 0 ? products : [...products].reverse();
      return strict.reserve(order.map((productId) => ({ lineId: newId(), productId, quantity: '1' })));
    }),
  );
  expect(results.filter((r) => r.problems.length === 0)).toHaveLength(7);
  expect(new Set(results.flatMap(codes))).toEqual(new Set(['INSUFFICIENT_STOCK']));
  for (const p of products) expect(await strict.stands(p)).toBe('7/7');
});

test('a reservation that no order backs runs out; one that was announced stays', async () => {
  const p = await strict.product();
  await strict.receive(p, 10);
  const [kept, lost] = [line(p, 2), line(p, 3)];
  const orderId = newId();
  const given = (l: typeof kept) => ({ lineId: l.lineId, productId: p, quantity: l.quantity });
  await strict.reserve([given(kept), given(lost)], { orderId });
  await strict.tell(added(strict, orderId, [kept]));
  expect(await strict.stands(p)).toBe('10/5');
  now = new Date(now.getTime() + 61_000);
  while ((await strict.stands(p)) !== '10/2') await new Promise((done) => setTimeout(done, 50));
  // The order was written after all, only its announcement came late.
  await strict.tell(added(strict, orderId, [lost]));
  expect(await strict.stands(p)).toBe('10/5');
});

test('sales, reservations and hands on the same products at once end as they must', async () => {
  const products: string[] = [];
  for (let i = 0; i < 3; i++) products.push(await shop.product());
  const orders = Array.from({ length: 12 }, () => ({ orderId: newId(), lines: products.map((p) => line(p, 1)) }));
  const hands = orders.map(async (_, n) => {
    const order = n % 2 === 0 ? products : [...products].reverse();
    const lines = order.map((productId) => ({ productId, quantity: '1', unitCost: '2' }));
    return codes(await shop.run('receiveStock', { warehouseId: shop.warehouseId, lines }));
  });
  const events = shop.tell(
    ...orders.flatMap(({ orderId, lines }, n) => [
      added(shop, orderId, lines),
      ...(n % 3 === 0 ? [closed(shop, orderId)] : [sold(shop, [...lines].reverse(), { orderId })]),
    ]),
  );
  expect((await Promise.all(hands)).flat()).toEqual([]);
  await events;
  for (const p of products) expect(await shop.stands(p)).toBe('4/0');
});

test('what is kept back follows a line that is changed, moved and divided, in any order, and is sold as it is then', async () => {
  const changed = (orderId: string, lines: (ReturnType<typeof line> & { version: number })[]) =>
    [
      'OrderLinesChanged',
      {
        shopId: shop.shopId,
        lines: lines.map((of) => ({
          ...of, orderId, orderNumber: 'O-2', tableId: null, tableNumber: null, splitFrom: null, toKitchen: false, isShare: false, notes: null,
          modifiers: [], seat: null, course: null,
        })),
      },
    ] as Told; // biome-ignore format: a table
  const p = await shop.product();
  await adjust(shop, p, '10');
  const [orderId, other] = [newId(), newId()];
  const first = line(p, 3);
  const part = line(p, 1);
  await shop.tell(added(shop, orderId, [first]));
  await shop.tell(changed(orderId, [{ ...first, quantity: '5', version: 3 }]));
  expect(await shop.stands(p)).toBe('10/5');
  await shop.tell(changed(orderId, [{ ...first, quantity: '9', version: 2 }]));
  expect(await shop.stands(p)).toBe('10/5');
  await shop.tell(
    changed(other, [
      { ...first, quantity: '4', version: 4 },
      { ...part, version: 1 },
    ]),
  );
  expect(await shop.stands(p)).toBe('10/5');
  await shop.tell(closed(shop, orderId));
  expect(await shop.stands(p)).toBe('10/5');
  await shop.tell(sold(shop, [{ ...first, quantity: '4' }], { orderId: other }));
  expect(await shop.stands(p)).toBe('6/1');
  await shop.tell(closed(shop, other));
  expect(await shop.stands(p)).toBe('6/0');
});
