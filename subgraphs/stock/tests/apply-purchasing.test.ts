import type { TestRooms } from '@comptoir/dev-env/testing';
import type { EventPayloads } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import '../../../schema/events/purchasing.ts';
import { auditOf, openShop, openStock, SOUND, type TestShop, type Told } from './shop.ts';

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

const bought = (productId: string | null, quantity: string, unitCost: string, given: object = {}) => ({
  lineId: newId(), productId, name: 'Flour', quantity, unitCost, stockable: true, subTotal: '1', taxTotal: '0', total: '1', lot: null, ...given,
}); // biome-ignore format: a record
type Line = ReturnType<typeof bought>;

const received = (lines: Line[], given: Partial<EventPayloads['GoodsReceived']> = {}): Told => [
  'GoodsReceived',
  {
    receiptId: newId(), number: 'GR-000001', supplierId: newId(), shopId: shop.shopId, warehouseId: null,
    receivedAt: '2026-03-10T09:00:00Z', lines, ...given,
  },
]; // biome-ignore format: a record

const invoiced = (lines: (Line & { alreadyReceived: boolean })[], given: object = {}): Told => [
  'SupplierInvoiceValidated',
  {
    invoiceId: newId(), number: 'SI-2026-000001', supplierId: newId(), supplierNumber: null, shopId: shop.shopId, warehouseId: null,
    businessDay: '2026-03-10', dueDate: '2026-04-10', currency: 'EUR', lines, subTotal: '1', taxes: [], taxTotal: '0', total: '1', ...given,
  },
]; // biome-ignore format: a record

const calledOff = (invoiceId: string, lines: Line[]): Told => [
  'SupplierInvoiceCancelled',
  {
    invoiceId, number: 'SI-2026-000001', supplierId: newId(), shopId: shop.shopId, warehouseId: null, currency: 'EUR', total: '1',
    reason: 'Wrong shop', cancelledAt: '2026-03-10T09:00:00Z', lines,
  },
]; // biome-ignore format: a record

const credited = (lines: (Line & { returned: boolean })[], given: object = {}): Told => [
  'SupplierCreditNoteValidated',
  {
    creditNoteId: newId(), number: 'SC-2026-000001', invoiceId: newId(), supplierId: newId(), shopId: shop.shopId, warehouseId: null,
    businessDay: '2026-03-10', currency: 'EUR', lines, subTotal: '1', taxes: [], taxTotal: '0', total: '1', ...given,
  },
]; // biome-ignore format: a record

const movements = async (productId: string) =>
  house.rows(
    'stock',
    `select type, quantity::float8, unit_cost::float8 as cost, reference, business_day::text as day, warehouse_id as place
     from stock_movement where product_id = $1 order by seq`,
    [productId],
  );

test('a receipt brings each line in once, at its cost, under its number', async () => {
  const [flour, salt] = [await shop.product(), await shop.product()];
  const receipt = received([bought(flour, '100', '0.72'), bought(flour, '50', '0.9'), bought(salt, '2.5', '1')]);
  await shop.tell(receipt, receipt);
  await shop.tell(receipt);
  expect(await shop.level(flour)).toMatchObject({ onHand: '150', averageCost: '0.78', value: '117' });
  expect(await movements(salt)).toEqual([
    { type: 'IN', quantity: 2.5, cost: 1, reference: 'GR-000001', day: null, place: shop.warehouseId },
  ]);
  expect(await movements(flour)).toHaveLength(2);
});

test('goods go where the receipt says, else where the shop sells from; a warehouse of another shop is passed over', async () => {
  const flour = await shop.product();
  const { warehouse } = await shop.run('createWarehouse', { shopId: shop.shopId, type: 'WORKSHOP', name: 'Bakehouse' });
  const other = await openShop(house);
  await shop.tell(
    received([bought(flour, '1', '1')], { warehouseId: warehouse?.id }),
    received([bought(flour, '2', '1')], { warehouseId: other.warehouseId }),
    received([bought(flour, '3', '1')], { warehouseId: newId() }),
  );
  expect((await movements(flour)).map((m) => [m.quantity, m.place])).toEqual(
    expect.arrayContaining([
      [1, warehouse?.id],
      [2, shop.warehouseId],
      [3, shop.warehouseId],
    ]),
  );
});

test('nothing comes into a warehouse that was closed meanwhile, and what lies there may go back', async () => {
  const flour = await shop.product();
  const { shopId } = shop;
  const { warehouse } = await shop.run('createWarehouse', { shopId, type: 'WORKSHOP', name: 'Old bakehouse' });
  const warehouseId = warehouse?.id as string;
  await shop.tell(received([bought(flour, '4', '1')], { warehouseId }));
  expect((await shop.run('updateWarehouse', { warehouseId, active: false })).problems).toEqual([]);
  await shop.tell(
    received([bought(flour, '2', '1')], { warehouseId }),
    credited([{ ...bought(flour, '1', '1'), returned: true }], { warehouseId }),
  );
  const moves = (await movements(flour)).map((m) => [m.type, m.quantity, m.place]);
  expect(moves).toHaveLength(3);
  expect(moves).toEqual(
    expect.arrayContaining([
      ['IN', 4, warehouseId],
      ['IN', 2, shop.warehouseId],
      ['RETURN', -1, warehouseId],
    ]),
  );
});

test('services, lines without a product and what is not kept in stock never move', async () => {
  const [repair, ice] = [await shop.product({ kind: 'SERVICE', stockable: false }), await shop.product()];
  await shop.product({ productId: ice, version: 2, stockable: false });
  const lines = [bought(repair, '1', '50', { stockable: false }), bought(ice, '1', '1'), bought(null, '1', '12')];
  await shop.tell(received(lines), invoiced(lines.map((line) => ({ ...line, alreadyReceived: false }))));
  expect([...(await movements(repair)), ...(await movements(ice))]).toEqual([]);
});

test('a product that stock has not heard of yet comes in all the same', async () => {
  const productId = newId();
  await shop.tell(received([bought(productId, '4', '2')]));
  await shop.product({ productId });
  expect(await shop.stands(productId)).toBe('4/0');
});

test('an invoice brings in what no receipt did; called off, it goes out again at the average, once', async () => {
  const [flour, salt] = [await shop.product(), await shop.product()];
  await shop.receive(flour, 10, 2);
  const lines = [bought(flour, '10', '4'), bought(salt, '1', '1')] as const;
  const invoiceId = newId();
  const invoice = invoiced([{ ...lines[0], alreadyReceived: false }, { ...lines[1], alreadyReceived: true }], { invoiceId }); // biome-ignore format: short
  await shop.tell(invoice, invoice);
  expect(await shop.level(flour)).toMatchObject({ onHand: '20', averageCost: '3' });
  expect((await movements(flour)).at(-1)).toMatchObject({ type: 'IN', reference: 'SI-2026-000001', day: '2026-03-10' });
  expect(await movements(salt)).toEqual([]);
  await shop.tell(calledOff(invoiceId, [lines[0]]), calledOff(invoiceId, [lines[0]]));
  expect(await shop.level(flour)).toMatchObject({ onHand: '10', averageCost: '3', value: '30' });
  expect((await movements(flour)).at(-1)).toMatchObject({ type: 'RETURN', quantity: -10, cost: 3 });
});

test('what a credit note sends back leaves at the average; what it only credits stays', async () => {
  const [flour, salt] = [await shop.product(), await shop.product()];
  await shop.receive(flour, 10, 100);
  await shop.receive(flour, 100, 10);
  await shop.receive(salt, 5, 1);
  const note = credited([
    { ...bought(flour, '8', '100'), returned: true },
    { ...bought(salt, '5', '1'), returned: false },
  ]);
  await shop.tell(note, note);
  expect((await movements(flour)).at(-1)).toMatchObject({ type: 'RETURN', quantity: -8, cost: 18.181818, reference: 'SC-2026-000001' });
  expect(await shop.stands(flour)).toBe('102/0');
  expect(await shop.stands(salt)).toBe('5/0');
}); // biome-ignore format: short

test('the lot on the goods is kept where lots are tracked, and passed over elsewhere', async () => {
  const [milk, salt] = [await shop.product(), await shop.product()];
  await shop.run('setLotTracking', { productId: milk, tracksLots: true });
  const lot = { number: 'L-7', expiresOn: '2099-09-01' };
  await shop.tell(received([bought(milk, '6', '1', { lot }), bought(salt, '6', '1', { lot })]));
  const lots = await house.rows('stock', 'select product_id as id, number, expires_on::text as day, on_hand::float8 as quantity from stock_lot where product_id = any($1)', [[milk, salt]]); // biome-ignore format: a statement
  expect(lots).toEqual([{ id: milk, number: 'L-7', day: '2099-09-01', quantity: 6 }]);
});

test('a purchase over negative stock tells what the earlier sales cost', async () => {
  const flour = await shop.product();
  await shop.run('issueStock', { warehouseId: shop.warehouseId, lines: [{ productId: flour, quantity: '2' }] });
  await shop.tell(received([bought(flour, '20', '3.33')]));
  expect(await shop.level(flour)).toMatchObject({ onHand: '18', averageCost: '3.33', value: '59.94' });
});
