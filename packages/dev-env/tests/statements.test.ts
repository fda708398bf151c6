import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getNamedType } from 'graphql';
import { openHouse, type TestHouse } from '../src/testing-house.ts';
import { rootFields } from './attack.ts';
import { operationOf } from './fill-arguments.ts';
import { wholeSelection } from './whole-selection.ts';

const FEW = 2;
const MANY = 20;
/** Loaders may be asked in one turn or in two; one statement a row would be eighteen more. */
const TURNS = 2;

let house: TestHouse;
let token: string;
beforeAll(async () => {
  house = await openHouse();
  token = await house.token('owner');
  await makePlenty();
});
afterAll(() => house.close());

const lists = rootFields('query').filter(({ type }) => /Connection$/.test(getNamedType(type).name));

test.each(lists.map((field) => [field.name, field] as const))(
  '%s: no more statements for a long list than for a short one',
  async (name, field) => {
    const type = getNamedType(field.type);
    const query = operationOf('query', field, wholeSelection(type, 2), ['first']);
    const counted = async (first: number) => {
      const before = house.statements();
      const { data, errors } = await house.ask<Record<string, { edges: unknown[] }>>(token, query, { first });
      expect(errors).toEqual([]);
      return { rows: data[name]?.edges.length, statements: house.statements() - before };
    };
    const few = await least(() => counted(FEW));
    const many = await least(() => counted(MANY));
    expect({ few: few.rows, many: many.rows }).toEqual({ few: FEW, many: MANY });
    expect(many.statements).toBeLessThanOrEqual(few.statements + TURNS);
  },
);

/** The smallest count of a few: work in the background sends statements of its own now and then. */
async function least<Counted extends { statements: number }>(count: () => Promise<Counted>): Promise<Counted> {
  let found = await count();
  for (let i = 0; i < 3; i++) {
    const next = await count();
    if (next.statements < found.statements) found = next;
  }
  return found;
}

/** At least as many of everything as a long page holds; what stands first in a list has all that others have. */
async function makePlenty(): Promise<void> {
  const { data } = await house.ask<Record<string, { edges: { node: { id: string; stockable?: boolean } }[] }>>(
    token,
    `{ shops { edges { node { id } } } zones { edges { node { id } } } warehouses { edges { node { id } } }
       products(first: 50) { edges { node { id stockable } } } stations { edges { node { id } } } categories { edges { node { id } } } }`,
  );
  const of = (name: string) => data[name]?.edges[0]?.node.id as string;
  const [shopId, zoneId, warehouseId, stationId, parentId] = [
    'shops',
    'zones',
    'warehouses',
    'stations',
    'categories',
  ].map(of);
  const products = data.products?.edges.map(({ node }) => node.id) ?? [];
  const kept = data.products?.edges.filter(({ node }) => node.stockable).map(({ node }) => node.id) ?? [];
  const numbers = Array.from({ length: MANY }, (_, i) => i);
  const tables: string[] = [];
  for (const i of numbers) {
    const productId = products[i % products.length];
    await change('createShop', { name: `Shop ${i}` });
    await change('createZone', { shopId, name: `Zone ${i}` });
    await change('createStation', { shopId, name: `Station ${i}` });
    const parts = [0, 1].map((n) => ({ name: `Part ${n}`, productIds: products.slice(i, i + 3) }));
    await change('createMenu', { shopId, name: `Menu ${i}`, displayOrder: i - MANY, categories: parts });
    await change('createCategory', { name: `Category ${i}`, parentId });
    await change('createModifierGroup', { name: `Choices ${i}`, modifiers: [{ name: 'One' }, { name: 'Other' }] });
    await change('createTaxCategory', { name: `Tax ${i}`, rate: `${i}` });
    await change('createUnit', { code: `crate-${i}`, name: `Crate ${i}`, of: 'each', numerator: `${i + 2}` });
    const { priceList } = await change(
      'createPriceList',
      { name: `Prices ${i}`, onlyForCustomers: true },
      'priceList { id }',
    );
    const entries = products.slice(0, 3).map((id) => ({ productId: id, price: '1' }));
    await change('setPriceListEntries', { priceListId: priceList?.id, entries });
    await change('changePrice', { productId, price: `${i + 1}` });
    const { register } = await change('createRegister', { shopId, name: `Register ${i}` }, 'register { id }');
    await change('createPrinter', {
      shopId,
      name: `Printer ${i}`,
      connection: 'SIMULATED',
      stationIds: [stationId],
      categoryIds: [parentId],
    });
    const { clock } = await change(
      'createClock',
      { shopId, name: `Clock ${i}`, serial: `C-${i}`, connection: 'PUSH' },
      'clock { id }',
    );
    await change('readClock', { clockId: clock?.id });
    await change('mapClockPerson', { clockUserId: `${i}` });
    await change('createRole', { name: `Role ${i}`, permissions: ['catalog:read'] });
    await change('createApiKey', { name: `Key ${i}`, permissions: ['catalog:read'] });
    await change('registerTerminal', { shopId, serial: `T-${i}`, name: `Terminal ${i}` });
    await change('createUser', {
      name: `A user ${i}`,
      login: `user-${i}@people.test`,
      pin: '4321',
      roles: [{ role: 'WAITER', shopId }],
    });
    const { customer } = await change('createCustomer', { lastName: `Customer ${i}` }, 'customer { id }');
    await change('createCustomerInteraction', { customerId: customer?.id, type: 'CALL', subject: `Call ${i}` });
    await buy(i, shopId as string, kept[i] as string);
    await offer(shopId as string);
    await owe(shopId as string, customer?.id as string);
    await bring(i, shopId as string, register?.id as string);
    await make(i, shopId as string, kept[i] as string);
    await change('logIn', { login: 'owner@demo.test', password: 'demo-password' });
    await change('receiveStock', {
      warehouseId,
      lines: [{ productId: kept[i], quantity: '1', unitCost: '1' }],
    });
    await change('setStockLimits', { warehouseId, productId: kept[i], min: '5000' });
    await carry(warehouseId as string, kept[i] as string, await newWarehouse(shopId as string, i));
    tables.push(
      (await change('createTable', { zoneId, number: `0${i}`, seats: 2 }, 'table { id }')).table?.id as string,
    );
    await change('completeSale', {
      shopId,
      customerId: customer?.id,
      lines: [{ productId, quantity: '1' }],
      tenders: [{ method: 'CASH', amount: '100' }],
      registerId: register?.id,
    });
    await change('createPaymentMethod', { name: `Method ${i}`, type: 'CARD', provider: 'MANUAL' });
    const { session } = await change('openCashSession', { registerId: register?.id, float: '9' }, 'session { id }');
    await change('moveCash', { sessionId: session?.id, kind: 'OTHER_IN', amount: '1', reason: 'Found' });
    await change('closeCashSession', { sessionId: session?.id, counts: [{ denomination: '10', count: 1 }] });
  }
  await house.settle();
  for (const [i, tableId] of tables.entries()) {
    const startsAt = new Date(Date.now() + 86_400_000).toISOString();
    await change('createReservation', { shopId, tableIds: [tableId], partySize: 2, startsAt, name: `Guest ${i}` });
    const { order } = await change('openTable', { tableId, partySize: 2 }, 'order { id }');
    await change('addOrderLines', {
      orderId: order?.id,
      lines: [{ productId: products[i % products.length], quantity: '1', course: 1 }],
    });
    await change('fireCourse', { orderId: order?.id, course: 1 });
  }
  for (const productId of products) await vary(productId);
  await house.settle();
  const me = await house.ask<{ company: { id: string } }>(token, '{ company { id } }');
  await house.rows(
    'identity',
    `insert into reported_dead_letter (id, company_id, consumer, event_id, event_type, error, attempts, failed_at)
     select gen_random_uuid(), $1, 'stock', gen_random_uuid(), 'StockAdjusted', 'failed', 1, now() from generate_series(1, $2)`,
    [me.data.company.id, MANY],
  );
  await house.rows(
    'payments',
    `insert into daily_transaction (shop_id, business_day, currency, method, company_id, sales, count)
     select $3, date '2099-01-01' + i, 'EUR', 'CASH', $1, 1, 1 from generate_series(1, $2) i`,
    [me.data.company.id, MANY, shopId],
  );
  await house.rows(
    'devices',
    `insert into punch (id, company_id, shop_id, clock_id, serial, clock_user_id, wall_time, time_zone, instant, ambiguous, impossible, punch,
       verify, source, received_at)
     select gen_random_uuid(), company_id, shop_id, id, serial, '1', '2026-01-01T08:00:00', time_zone, now(), false, false, n, 1, 'LOG', now()
     from clock, generate_series(1, 2) n where connection = 'PUSH'`,
  );
  await house.rows(
    'devices',
    `insert into clock_stranger (serial, address, is_private, first_seen_at, last_seen_at)
     select 'STRANGER-' || n, '127.0.0.1', true, now(), now() from generate_series(1, $1) n`,
    [MANY],
  );
  // So many printers are asked how they are all the time, which on a busy machine falls into whatever is counted.
  await house.rows('devices', 'update printer set active = false');
  await house.rows('devices', `select pg_notify('printer', '')`);
}

async function newWarehouse(shopId: string, i: number): Promise<string> {
  const { warehouse } = await change(
    'createWarehouse',
    { shopId, name: `Warehouse ${i}`, type: 'STORE' },
    'warehouse { id }',
  );
  return warehouse?.id as string;
}

async function vary(productId: string): Promise<void> {
  await change('setProductOptions', { productId, options: [{ name: 'Size', values: [{ name: 'S' }, { name: 'L' }] }] });
  await change('generateVariants', { productId });
  await change('setProductPackagings', { productId, packagings: [{ name: 'Box', quantity: '12' }] });
}

async function carry(warehouseId: string, productId: string, toWarehouseId: string): Promise<void> {
  const lines = [{ productId, quantity: '1' }];
  await change('transferStock', { fromWarehouseId: warehouseId, toWarehouseId, lines });
  const { stocktake } = await change('startStocktake', { warehouseId, scope: 'SPOT' }, 'stocktake { id }');
  await change('addStocktakeCounts', { stocktakeId: stocktake?.id, counts: lines });
  await change('setLotTracking', { productId, tracksLots: true });
  const lot = { productId, quantity: '1', unitCost: '1', lotNumber: 'A', expiresOn: '2099-01-01' };
  await change('receiveStock', { warehouseId: toWarehouseId, lines: [lot] });
}

async function offer(shopId: string): Promise<void> {
  const lines = [{ name: 'Buffet', quantity: '1', unitPrice: '9' }];
  await change('createQuote', { shopId, lines });
  const { invoice } = await change('createInvoice', { shopId, lines }, 'invoice { id }');
  await change('validateInvoice', { invoiceId: invoice?.id });
  await change('createCreditNote', { invoiceId: invoice?.id, reason: 'Cold' });
}

/** Two deliveries to a business on one invoice that is late, and reminded of. */
async function owe(shopId: string, customerId: string): Promise<void> {
  const lines = [{ name: 'Bread', quantity: '1', unitPrice: '3' }];
  for (let i = 0; i < 2; i++) {
    const { order } = await change('createOrder', { shopId, channel: 'B2B', customerId, lines }, 'order { id }');
    for (const to of ['CONFIRMED', 'READY', 'DELIVERED']) await change('changeOrderStatus', { orderId: order?.id, to });
  }
  const period = { from: '2000-01-01', to: '2999-12-31' };
  const grouped = await change('groupInvoices', { shopId, customerId, ...period }, 'invoice { id lines { id } }');
  const invoice = grouped.invoice as { id: string; lines: { id: string }[] } | undefined;
  await house.rows('orders', `update invoice set due_date = due_date - 60 where id = $1`, [invoice?.id]);
  await change('remindInvoice', { invoiceId: invoice?.id });
  const stale = [{ lineId: invoice?.lines[0]?.id, quantity: '1' }];
  await change('createCreditNote', { invoiceId: invoice?.id, lines: stale, reason: 'Stale' });
}

async function bring(i: number, shopId: string, registerId: string): Promise<void> {
  const { deliveryman } = await change('createDeliveryman', { shopId, name: `Rider ${i}` }, 'deliveryman { id }');
  const lines = [{ name: 'Basket', unitPrice: '5', quantity: '1' }];
  const { order } = await change('createOrder', { shopId, channel: 'DELIVERY', lines }, 'order { id }');
  for (const to of ['CONFIRMED', 'READY']) await change('changeOrderStatus', { orderId: order?.id, to });
  const sent = { orderId: order?.id, deliverymanId: deliveryman?.id };
  const { delivery } = await change('assignDelivery', sent, 'delivery { id }');
  await change('deliverOrder', { deliveryId: delivery?.id, proof: { receivedBy: 'Ada' }, collected: '5' });
  await change('settleDelivery', { deliverymanId: deliveryman?.id, registerId, handedOver: '5' });
}

async function make(i: number, shopId: string, productId: string): Promise<void> {
  const { supplier } = await change('createSupplier', { name: `Mill ${i}` }, 'supplier { id }');
  const { product } = await change(
    'createProduct',
    { name: `Flour ${i}`, sku: `FLOUR-${i}`, salePrice: '1', stockable: true, supplierId: supplier?.id },
    'product { id }',
  );
  await change('createRecipe', { productId, yield: '1', ingredients: [{ productId: product?.id, quantity: '1' }] });
  await change('createConsumableRule', { consumableId: product?.id, quantity: '1', per: 'SALE' });
  const order = { shopId, lines: [{ productId, quantity: '1' }] };
  const { productionOrder } = await change('createProductionOrder', order, 'productionOrder { id }');
  await change('startProductionOrder', { productionOrderId: productionOrder?.id });
}

async function buy(i: number, shopId: string, productId: string): Promise<void> {
  const { supplier } = await change('createSupplier', { name: `Supplier ${i}` }, 'supplier { id }');
  const lines = [{ productId, quantity: '5', unitCost: '1' }];
  const order = { supplierId: supplier?.id, shopId, lines };
  const { purchaseOrder } = await change('createPurchaseOrder', order, 'purchaseOrder { id }');
  await change('sendPurchaseOrder', { purchaseOrderId: purchaseOrder?.id });
  await change('receiveGoods', { purchaseOrderId: purchaseOrder?.id });
  const { invoice } = await change('createSupplierInvoice', { purchaseOrderId: purchaseOrder?.id }, 'invoice { id }');
  const invoiceId = invoice?.id;
  await change('validateSupplierInvoice', { invoiceId });
  const paid = await change('paySupplierInvoice', { invoiceId, amount: '2', method: 'CASH' }, 'payment { id }');
  await change('reverseSupplierPayment', { paymentId: paid.payment?.id, amount: '1', reason: 'Too much' });
  const { data } = await house.ask<{ supplierInvoice: { lines: { id: string }[] } }>(
    token,
    `{ supplierInvoice(id: "${invoiceId}") { lines { id } } }`,
  );
  const credited = data.supplierInvoice.lines.map((line) => ({ lineId: line.id, quantity: '1' }));
  await change('createSupplierCreditNote', { invoiceId, lines: credited, reason: 'Broken' });
}

async function change(name: string, input: object, nouns = ''): Promise<Record<string, { id: string } | undefined>> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, text } = await house.ask<Record<string, { problems: unknown[] } | null>>(
    token,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${nouns} problems { code message path } } }`,
    { input },
  );
  if (data?.[name]?.problems.length !== 0) throw new Error(`${name}: ${text}`);
  return data[name] as never;
}
