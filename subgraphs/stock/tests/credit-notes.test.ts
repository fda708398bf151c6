import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditOf, invoice, type Line, line, openShop, openStock, SOUND, type TestShop, type Told } from './shop.ts';

let house: TestRooms;
let shop: TestShop;

beforeAll(async () => {
  house = await openStock();
  shop = await openShop(house);
});
afterAll(async () => {
  try {
    expect(await auditOf(house)).toEqual(SOUND);
    expect(await house.rows('stock', 'select error from dead_letter')).toEqual([]);
  } finally {
    await house.close();
  }
});

const sold = (lines: Line[], given: object = {}): Told => ['InvoiceValidated', invoice(shop.shopId, lines, given)];

/** A credit note of lines of an invoice; an order's line is known to stock by the order's id for it. */
function credited(invoiceId: string, lines: Line[], given: object = {}, hasOrder = true): Told {
  const { orderId, businessDay, currency, subTotal, taxes, taxTotal, total } = invoice(shop.shopId, []);
  return ['CreditNoteValidated', {
    creditNoteId: newId(), number: 'CN-2026-000001', invoiceId, invoiceNumber: 'INV-1', orderId, shopId: shop.shopId, customerId: null, businessDay,
    validatedAt: '2026-11-22T12:00:00Z', currency, reason: 'Stale', restock: true, subTotal, taxes, taxTotal, total,
    lines: lines.map((of) => ({
      ...of, lineId: hasOrder ? newId() : of.lineId, orderLineId: hasOrder ? of.lineId : null, taxRate: '20', subTotal: '3', taxTotal: '0',
    })),
    ...given,
  }]; // biome-ignore format: a table
}

const calledOff = (invoiceId: string): Told => [
  'InvoiceCancelled',
  {
    invoiceId, number: 'INV-2026-000001', orderId: null, shopId: shop.shopId, customerId: null, currency: 'EUR', total: '3', reason: 'Wrong table',
    cancelledAt: '2026-11-21T13:00:00Z',
  },
]; // biome-ignore format: a table

async function stocked(unitCost = 10): Promise<string> {
  const p = await shop.product();
  await shop.receive(p, 20, unitCost);
  return p;
}

const historyOf = (productId: string) =>
  house.rows<{ type: string; quantity: number; unit_cost: number; reference: string | null; reason: string | null }>(
    'stock',
    `select type, quantity::float, unit_cost::float, reference, reason from stock_movement where product_id = $1 order by seq`,
    [productId],
  );

test('what a credit note brings back re-enters at the value it left with, once, never more than left', async () => {
  const p = await stocked();
  const invoiceId = newId();
  const of = line(p, 4);
  await shop.tell(sold([of], { invoiceId }));
  await shop.receive(p, 16, 20);
  const note = credited(invoiceId, [{ ...of, quantity: '3' }]);
  await shop.tell(note, note);
  await shop.tell(credited(invoiceId, [{ ...of, quantity: '3' }], { number: 'CN-2' }));
  expect((await historyOf(p)).slice(3)).toEqual([
    { type: 'RETURN', quantity: 3, unit_cost: 10, reference: 'CN-2026-000001', reason: 'Stale' },
    { type: 'RETURN', quantity: 1, unit_cost: 10, reference: 'CN-2', reason: 'Stale' },
  ]);
  expect(await shop.level(p)).toMatchObject({ onHand: '36', value: '520' });
});

test('a note that does not restock, and lines that are not kept in stock, move nothing', async () => {
  const [p, service] = [await stocked(), await shop.product({ stockable: false })];
  const invoiceId = newId();
  const lines = [line(p, 1), line(service, 1, { stockable: false }), line(null, 1)];
  await shop.tell(sold(lines, { invoiceId }));
  await shop.tell(credited(invoiceId, lines, { restock: false }));
  expect(await shop.stands(p)).toBe('19/0');
  await shop.tell(credited(invoiceId, lines));
  expect(await shop.stands(p)).toBe('20/0');
  expect(await house.rows('stock', 'select from parked_return')).toEqual([]);
});

test('an invoice without an order is credited by its own lines', async () => {
  const p = await stocked();
  const invoiceId = newId();
  const of = line(p, 4);
  await shop.tell(sold([of], { invoiceId, orderId: null }));
  await shop.tell(credited(invoiceId, [of], {}, false));
  expect(await shop.stands(p)).toBe('20/0');
});

test('a credit note that is heard of before its invoice waits for it', async () => {
  const [p, q] = [await stocked(), await stocked()];
  const invoiceId = newId();
  const lines = [line(p, 4), line(q, 2)];
  const note = credited(invoiceId, lines);
  await shop.tell(note, credited(invoiceId, [lines[0] as Line], { number: 'CN-2' }), note);
  expect(await shop.stands(p)).toBe('20/0');
  await shop.tell(sold(lines, { invoiceId }));
  expect([await shop.stands(p), await shop.stands(q)]).toEqual(['20/0', '20/0']);
  expect((await historyOf(p)).map(({ type, quantity }) => `${type} ${quantity}`)).toEqual([
    'IN 20',
    'SALE -4',
    'RETURN 4',
  ]);
  expect(await house.rows('stock', 'select from parked_return')).toEqual([]);
  await shop.tell(note);
  expect(await shop.stands(p)).toBe('20/0');
});

test('an invoice that is called off gives back what it sold, and its order’s lines are reserved again', async () => {
  const p = await stocked();
  const [orderId, invoiceId] = [newId(), newId()];
  const lines = [line(p, 4), line(p, 2)];
  await shop.tell(['OrderLinesAdded', { orderId, number: 'O-1', shopId: shop.shopId, lines }]);
  await shop.tell(sold(lines, { invoiceId, orderId }));
  expect(await shop.stands(p)).toBe('14/0');
  await shop.tell(calledOff(invoiceId), calledOff(invoiceId));
  expect(await shop.stands(p)).toBe('20/6');
  await shop.tell(sold(lines, { invoiceId: newId(), orderId }));
  expect(await shop.stands(p)).toBe('14/0');
  await shop.tell(calledOff(invoiceId));
  expect(await shop.stands(p)).toBe('14/0');
});

test('in whatever order invoices and their ends are heard of, it comes out the same', async () => {
  const steps = (p: string) => {
    const [orderId, first, second] = [newId(), newId(), newId()];
    const lines = [line(p, 4)];
    return [
      ['OrderLinesAdded', { orderId, number: 'O-1', shopId: shop.shopId, lines }] as Told,
      sold(lines, { invoiceId: first, orderId }),
      calledOff(first),
      sold(lines, { invoiceId: second, orderId }),
      credited(second, [{ ...(lines[0] as Line), quantity: '1' }]),
    ];
  };
  for (const order of [
    [0, 1, 2, 3, 4],
    [2, 1, 0, 4, 3],
    [4, 3, 2, 1, 0],
    [3, 0, 1, 2, 4],
    [1, 3, 2, 4, 0],
    [4, 2, 0, 3, 1],
  ]) {
    const p = await stocked();
    const told = steps(p);
    for (const i of order) await shop.tell(told[i] as Told);
    expect({ order, stands: await shop.stands(p), value: (await shop.level(p))?.value }).toEqual({
      order, stands: '17/0', value: '170',
    }); // biome-ignore format: a table
  }
});

test('an order that was called off with its invoice reserves nothing', async () => {
  const p = await stocked();
  const [orderId, invoiceId] = [newId(), newId()];
  const lines = [line(p, 4)];
  await shop.tell(sold(lines, { invoiceId, orderId }));
  await shop.tell(
    ['OrderStatusChanged', {
      orderId, number: 'O-1', shopId: shop.shopId, tableId: null, from: 'PENDING', to: 'CANCELLED', paymentStatus: 'PENDING', total: '0', reason: null,
    }],
    calledOff(invoiceId),
  ); // biome-ignore format: a table
  expect(await shop.stands(p)).toBe('20/0');
});
