import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../src/demo-company.ts';
import type { TestHouse } from '../src/testing-house.ts';

/** One id of each type of thing a company has, by type name. */
export type Things = Readonly<Record<string, string>>;

type Ask = (
  name: string,
  nouns: string,
  input: Record<string, unknown>,
) => Promise<Record<string, { id: string } & Record<string, unknown>>>;

/**
 * Lives a company's life in short, through the graph: one of everything, with `mark` in every name, note and reason.
 * @returns an id of each type of thing; the table is free, the order open with a line that waits, the invoice paid
 */
export async function liveALife(house: TestHouse, login: string, mark: string): Promise<Things> {
  const token = await house.token(login);
  const ask: Ask = async (name, nouns, input) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors, text } = await house.ask<Record<string, { problems: unknown[] }>>(
      token,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${nouns} problems { code path message } } }`,
      { input },
    );
    if (errors.length > 0 || data[name]?.problems.length) throw new Error(`${name}: ${text}`);
    return data[name] as never;
  };
  const query = async <Data>(text: string): Promise<Data> => (await house.ask<Data>(token, `{ ${text} }`)).data;

  const { me, company, warehouses } = await query<{
    me: { id: string; shops: { id: string }[] };
    company: { id: string };
    warehouses: { edges: { node: { id: string } }[] };
  }>('me { id shops { id } } company { id } warehouses { edges { node { id } } }');
  const shopId = me.shops[0]?.id as string;
  const warehouseId = warehouses.edges[0]?.node.id as string;
  const people = await hire(house, ask, mark, shopId);
  const goods = await stockUp(house, ask, mark, shopId, warehouseId);
  const floor = await furnish(house, ask, mark, shopId, goods.Station as string);
  const card = await writeMenu(ask, mark, { ...goods, Shop: shopId });
  const customers = await meetCustomers(ask, mark);
  const made = await make(ask, mark, { ...goods, Shop: shopId });
  const carried = await carry(ask, mark, { ...goods, Shop: shopId, Warehouse: warehouseId });
  const bought = await buy(ask, mark, { ...goods, Shop: shopId, Warehouse: warehouseId });
  await house.settle();
  const cash = await countTill(ask, mark, floor.Register as string);
  const service = await serve(house, ask, mark, { ...goods, ...floor, ...customers, Shop: shopId });
  const road = await bring(ask, mark, { ...people, ...floor, ...customers, Shop: shopId });
  await house.settle();

  const { stockAlerts, printJobs } = await query<
    Record<string, { edges: { node: { id: string } }[] }>
  >(`stockAlerts(filter: { productId: "${goods.Product}" }) { edges { node { id } } }
     printJobs(filter: { documentId: "${service.Invoice}" }) { edges { node { id } } }`);
  const DeadLetter = randomUUID();
  await house.rows(
    'identity',
    `insert into reported_dead_letter (id, company_id, consumer, event_id, event_type, error, attempts, failed_at)
     values ($1, $2, 'stock', $3, 'StockAdjusted', $4, 1, now())`,
    [DeadLetter, company.id, randomUUID(), mark],
  );
  return {
    ...people,
    ...goods,
    ...floor,
    ...card,
    ...customers,
    ...bought,
    ...carried,
    ...made,
    ...cash,
    ...service,
    ...road,
    Company: company.id,
    Shop: shopId,
    Warehouse: warehouseId,
    DeadLetter,
    StockAlert: stockAlerts?.edges[0]?.node.id as string,
    PrintJob: printJobs?.edges[0]?.node.id as string,
  };
}

async function hire(house: TestHouse, ask: Ask, mark: string, shopId: string): Promise<Things> {
  const login = `${mark.toLowerCase()}@people.test`;
  const { user } = await ask('createUser', 'user { id }', {
    name: `${mark} person`,
    login,
    password: DEMO_PASSWORD,
    pin: '9876',
    roles: [{ role: 'MANAGER' }],
  });
  const { role } = await ask('createRole', 'role { id }', { name: `${mark} role`, permissions: ['catalog:read'] });
  const { apiKey } = await ask('createApiKey', 'apiKey { id }', {
    name: `${mark} key`,
    permissions: ['catalog:read'],
  });
  const { terminal } = await ask('registerTerminal', 'terminal { id }', {
    shopId,
    serial: `${mark}-SERIAL`,
    name: `${mark} till`,
  });
  const { sessions } = (
    await house.ask<{ sessions: { edges: { node: { id: string } }[] } }>(
      await house.token(login),
      '{ sessions { edges { node { id } } } }',
    )
  ).data;
  return {
    User: user?.id as string,
    Role: role?.id as string,
    ApiKey: apiKey?.id as string,
    Terminal: terminal?.id as string,
    Session: sessions.edges[0]?.node.id as string,
  };
}

async function stockUp(house: TestHouse, ask: Ask, mark: string, shopId: string, warehouseId: string): Promise<Things> {
  const { station } = await ask('createStation', 'station { id }', { shopId, name: `${mark} station` });
  const { category: parent } = await ask('createCategory', 'category { id }', { name: `${mark} categories` });
  const { category } = await ask('createCategory', 'category { id }', {
    name: `${mark} category`,
    parentId: parent?.id,
  });
  const { product } = await ask('createProduct', 'product { id }', {
    name: `${mark} product`,
    sku: `${mark}-SKU`,
    categoryId: category?.id,
    description: mark,
    salePrice: '12',
    purchasePrice: '4',
    taxRate: '10',
    stockable: true,
    minStock: '50',
    stationId: station?.id,
  });
  await house.settle();
  const received = (await ask('receiveStock', 'movements { id }', {
    warehouseId,
    lines: [{ productId: product?.id, quantity: '20', unitCost: '4' }],
    reference: mark,
  })) as unknown as { movements: { id: string }[] };
  return {
    ...(await offerChoices(ask, mark, product?.id as string)),
    ...(await priceGoods(ask, mark, product?.id as string)),
    ...(await varyGoods(ask, mark)),
    ...(await packGoods(ask, mark, product?.id as string)),
    Station: station?.id as string,
    Category: category?.id as string,
    ParentCategory: parent?.id as string,
    Product: product?.id as string,
    // Purchasing's; catalog notes whose goods they are.
    Supplier: randomUUID(),
    StockMovement: received.movements[0]?.id as string,
  };
}

async function offerChoices(ask: Ask, mark: string, productId: string): Promise<Things> {
  const { modifierGroup } = (await ask('createModifierGroup', 'modifierGroup { id modifiers { id } }', {
    name: `${mark} choices`,
    modifiers: [{ name: `${mark} choice`, price: '1' }],
  })) as unknown as { modifierGroup: { id: string; modifiers: { id: string }[] } };
  await ask('setModifierGroups', 'product { id }', { productId, modifierGroupIds: [modifierGroup.id] });
  return { ModifierGroup: modifierGroup.id, Modifier: modifierGroup.modifiers[0]?.id as string };
}

async function packGoods(ask: Ask, mark: string, productId: string): Promise<Things> {
  const { unit } = await ask('createUnit', 'unit { id }', {
    code: mark,
    name: `${mark} crate`,
    of: 'each',
    numerator: '6',
  });
  const { product } = (await ask('setProductPackagings', 'product { packagings { id } }', {
    productId,
    packagings: [{ name: `${mark} box`, quantity: '12' }],
  })) as unknown as { product: { packagings: { id: string }[] } };
  return { Unit: unit?.id as string, ProductPackaging: product.packagings[0]?.id as string };
}

async function varyGoods(ask: Ask, mark: string): Promise<Things> {
  const { product } = await ask('createProduct', 'product { id }', { name: `${mark} shirt`, salePrice: '20' });
  const { product: varied } = (await ask('setProductOptions', 'product { options { id values { id } } }', {
    productId: product?.id,
    options: [{ name: `${mark} size`, values: [{ name: `${mark} small` }] }],
  })) as unknown as { product: { options: { id: string; values: { id: string }[] }[] } };
  await ask('generateVariants', 'variants { id }', { productId: product?.id });
  await ask('setProductAvailability', 'product { id }', { productId: product?.id, available: false });
  const [option] = varied.options;
  return {
    VariedProduct: product?.id as string,
    ProductOption: option?.id as string,
    ProductOptionValue: option?.values[0]?.id as string,
  };
}

async function priceGoods(ask: Ask, mark: string, productId: string): Promise<Things> {
  const changed = (await ask('changePrice', 'product { prices(first: 1) { edges { node { id } } } }', {
    productId,
    price: '13',
    validFrom: new Date(Date.now() + 86_400_000).toISOString(),
    reason: mark,
  })) as unknown as { product: { prices: { edges: { node: { id: string } }[] } } };
  const { taxCategory } = await ask('createTaxCategory', 'taxCategory { id }', { name: `${mark} tax`, rate: '10' });
  const { priceList: base } = await ask('createPriceList', 'priceList { id }', {
    name: `${mark} base prices`,
    onlyForCustomers: true,
  });
  const { priceList } = await ask('createPriceList', 'priceList { id }', {
    name: `${mark} prices`,
    onlyForCustomers: true,
    basedOnId: base?.id,
  });
  const set = (await ask('setPriceListEntries', 'priceList { entries { edges { node { id } } } }', {
    priceListId: priceList?.id,
    entries: [{ productId, price: '12' }],
  })) as unknown as { priceList: { entries: { edges: { node: { id: string } }[] } } };
  return {
    TaxCategory: taxCategory?.id as string,
    ProductPrice: changed.product.prices.edges[0]?.node.id as string,
    PriceList: priceList?.id as string,
    BasePriceList: base?.id as string,
    PriceListEntry: set.priceList.entries.edges[0]?.node.id as string,
  };
}

/** Goods on their way to another warehouse, and a stocktake in which they are counted. */
async function carry(
  ask: Ask,
  mark: string,
  { Shop: shopId, Warehouse: warehouseId, Product: productId }: Things,
): Promise<Things> {
  const { warehouse } = await ask('createWarehouse', 'warehouse { id }', {
    shopId,
    name: `${mark} cellar`,
    type: 'WAREHOUSE',
  });
  const { transfer } = (await ask('createStockTransfer', 'transfer { id lines { id } }', {
    fromWarehouseId: warehouseId,
    toWarehouseId: warehouse?.id,
    lines: [{ productId, quantity: '2' }],
    note: mark,
  })) as unknown as { transfer: { id: string; lines: { id: string }[] } };
  const keg = { name: `${mark} keg`, sku: `${mark}-KEG`, salePrice: '90', stockable: true };
  const { product } = await ask('createProduct', 'product { id }', keg);
  const lot = { productId: product?.id, quantity: '1', unitCost: '1', lotNumber: mark, expiresOn: '2099-01-01' };
  await ask('setLotTracking', '', { productId: product?.id, tracksLots: true });
  await ask('receiveStock', '', { warehouseId: warehouse?.id, lines: [lot] });
  await ask('sendStockTransfer', 'transfer { id }', { transferId: transfer.id });
  const { stocktake } = await ask('startStocktake', 'stocktake { id }', { warehouseId, scope: 'SPOT', note: mark });
  const counts = [{ productId, quantity: '18', place: mark }];
  await ask('addStocktakeCounts', 'counts { id }', { stocktakeId: stocktake?.id, counts });
  return {
    OtherWarehouse: warehouse?.id as string,
    StockTransfer: transfer.id,
    StockTransferLine: transfer.lines[0]?.id as string,
    Stocktake: stocktake?.id as string,
  };
}

async function furnish(house: TestHouse, ask: Ask, mark: string, shopId: string, stationId: string): Promise<Things> {
  const { zone } = await ask('createZone', 'zone { id }', { shopId, name: `${mark} zone`, description: mark });
  const table = async (number: string) =>
    (await ask('createTable', 'table { id }', { zoneId: zone?.id, number, seats: 4 })).table?.id as string;
  const { register } = await ask('createRegister', 'register { id }', { shopId, name: `${mark} register` });
  await house.settle();
  const printer = (name: string, more: object) =>
    ask('createPrinter', 'printer { id }', { shopId, name: `${mark} ${name}`, connection: 'SIMULATED', ...more });
  const hasReceiptPrinter = async () =>
    (await house.rows('devices', 'select from printer where shop_id = $1 and is_receipt_printer', [shopId])).length > 0;
  const { printer: counter } = await printer('counter', {
    isReceiptPrinter: !(await hasReceiptPrinter()),
    stationIds: [stationId],
  });
  const { printer: fallback } = await printer('spare', {});
  const { clock } = await ask('createClock', 'clock { id }', {
    shopId,
    name: `${mark} clock`,
    serial: `${mark}-CLOCK`,
    connection: 'PUSH',
  });
  await ask('mapClockPerson', '', { clockUserId: mark });
  const clockId = clock?.id as string;
  const { command } = await ask('testClock', 'command { id }', { clockId });
  await ask('removePeopleFromClock', '', { clockId, clockUserIds: [mark] });
  await leaveInDoubt(house, mark, counter?.id as string);
  // A clock that is nobody's is told to all who are where it calls from, so it bears no mark.
  await house.rows(
    'devices',
    `insert into clock_stranger (serial, address, is_private, first_seen_at, last_seen_at)
     select 'NOBODYS-' || n, '127.0.0.1', true, now(), now() from generate_series(1, 2) n on conflict do nothing`,
  );
  return {
    Zone: zone?.id as string,
    Table: await table(`${mark} 1`),
    TableInUse: await table(`${mark} 2`),
    Register: register?.id as string,
    Printer: counter?.id as string,
    FallbackPrinter: fallback?.id as string,
    Clock: clockId,
    ClockCommand: command?.id as string,
    Punch: await punch(house, mark, clockId),
  };
}

/** Served all day long, so that it is served now. */
async function writeMenu(ask: Ask, mark: string, things: Things): Promise<Things> {
  const part = { name: `${mark} part`, description: mark, icon: mark, productIds: [things.Product] };
  const { menu } = await ask('createMenu', 'menu { id }', {
    shopId: things.Shop,
    name: `${mark} menu`,
    categories: [part],
  });
  return { Menu: menu?.id as string };
}

/** Somebody punches the company's clock. */
async function punch(house: TestHouse, mark: string, clockId: string): Promise<string> {
  const [row] = await house.rows<{ id: string }>(
    'devices',
    `insert into punch (id, company_id, shop_id, clock_id, serial, clock_user_id, wall_time, time_zone, instant, ambiguous, impossible, punch,
       verify, source, received_at)
     select gen_random_uuid(), company_id, shop_id, id, serial, $2, '2026-01-01T08:00:00', time_zone, now(), false, false, 0, 1, 'LOG', now()
     from clock where id = $1 returning id`,
    [clockId, mark],
  );
  return row?.id as string;
}

/** A print of which nobody knows what came of it: it stays where people follow what is printed. */
async function leaveInDoubt(house: TestHouse, mark: string, printerId: string): Promise<void> {
  await house.rows(
    'devices',
    `insert into print_job (id, company_id, shop_id, printer_id, kind, document_id, copy, document, status, reason, detail, correlation_id, queued_at)
     select gen_random_uuid(), company_id, shop_id, id, 'DRAWER', gen_random_uuid(), 1, '{"kind":"DRAWER","openedBy":"","reason":""}', 'UNKNOWN',
       'UNCONFIRMED', $2, '', now()
     from printer where id = $1`,
    [printerId, mark],
  );
}

async function meetCustomers(ask: Ask, mark: string): Promise<Things> {
  const { customer } = await ask('createCustomer', 'customer { id }', {
    firstName: mark,
    lastName: 'Person',
    email: `${mark.toLowerCase()}@customer.test`,
    notes: mark,
  });
  const { address } = await ask('addCustomerAddress', 'address { id }', {
    customerId: customer?.id,
    street: `1 ${mark} street`,
    city: mark,
    country: 'FR',
    type: 'BILLING',
  });
  const { customer: other } = await ask('createCustomer', 'customer { id }', {
    firstName: mark,
    lastName: 'Persons',
    email: `${mark.toLowerCase()}@other.test`,
  });
  const { interaction } = await ask('createCustomerInteraction', 'interaction { id }', {
    customerId: customer?.id,
    type: 'COMPLAINT',
    subject: mark,
  });
  return {
    OtherCustomer: other?.id as string,
    CustomerInteraction: interaction?.id as string,
    Customer: customer?.id as string,
    CustomerAddress: address?.id as string,
  };
}

async function make(ask: Ask, mark: string, things: Things): Promise<Things> {
  const { product } = await ask('createProduct', 'product { id }', {
    name: `${mark} ingredient`,
    sku: `${mark}-INGREDIENT`,
    salePrice: '1',
    stockable: true,
  });
  const { recipe } = await ask('createRecipe', 'recipe { id }', {
    productId: things.Product,
    yield: '2',
    instructions: mark,
    ingredients: [{ productId: product?.id, quantity: '1', notes: mark }],
  });
  const { productionOrder } = (await ask(
    'createProductionOrder',
    'productionOrder { id lines { id ingredients { id } } }',
    { shopId: things.Shop, notes: mark, lines: [{ productId: things.Product, quantity: '1' }] },
  )) as unknown as { productionOrder: { id: string; lines: { id: string; ingredients: { id: string }[] }[] } };
  const productionOrderId = productionOrder.id;
  await ask('startProductionOrder', '', { productionOrderId });
  const { rule } = await ask('createConsumableRule', 'rule { id }', {
    consumableId: product?.id,
    quantity: '1',
    per: 'SALE',
  });
  return {
    Ingredient: product?.id as string,
    Recipe: recipe?.id as string,
    ConsumableRule: rule?.id as string,
    ProductionOrder: productionOrderId,
    ProductionLine: productionOrder.lines[0]?.id as string,
    ProductionIngredient: productionOrder.lines[0]?.ingredients[0]?.id as string,
  };
}

async function buy(ask: Ask, mark: string, things: Things): Promise<Things> {
  const { supplier } = await ask('createSupplier', 'supplier { id }', { name: `${mark} supplier`, notes: mark });
  const { purchaseOrder } = (await ask('createPurchaseOrder', 'purchaseOrder { id lines { id } }', {
    supplierId: supplier?.id,
    shopId: things.Shop,
    warehouseId: things.Warehouse,
    notes: mark,
    lines: [{ productId: things.Product, name: `${mark} goods`, quantity: '10', unitCost: '3' }],
  })) as unknown as { purchaseOrder: { id: string; lines: { id: string }[] } };
  await ask('sendPurchaseOrder', '', { purchaseOrderId: purchaseOrder.id });
  const lineId = purchaseOrder.lines[0]?.id as string;
  const { receipt } = await ask('receiveGoods', 'receipt { id }', {
    purchaseOrderId: purchaseOrder.id,
    lines: [{ lineId, quantity: '4' }],
    deliveryNote: mark,
  });
  const { invoice } = (await ask('createSupplierInvoice', 'invoice { id lines { id } }', {
    supplierId: supplier?.id,
    shopId: things.Shop,
    supplierNumber: mark,
    notes: mark,
    lines: [{ productId: things.Product, name: `${mark} goods`, quantity: '10', unitCost: '3' }],
  })) as unknown as { invoice: { id: string; lines: { id: string }[] } };
  const invoiceId = invoice.id;
  await ask('validateSupplierInvoice', '', { invoiceId });
  const { payment } = await ask('paySupplierInvoice', 'payment { id }', {
    invoiceId,
    amount: '5',
    method: 'CARD',
    reference: mark,
  });
  const { creditNote } = await ask('createSupplierCreditNote', 'creditNote { id }', {
    invoiceId,
    lines: [{ lineId: invoice.lines[0]?.id, quantity: '1' }],
    reason: mark,
  });
  return {
    SupplierInvoice: invoiceId,
    SupplierInvoiceLine: invoice.lines[0]?.id as string,
    SupplierPayment: payment?.id as string,
    SupplierCreditNote: creditNote?.id as string,
    Supplier: supplier?.id as string,
    PurchaseOrder: purchaseOrder.id,
    PurchaseOrderLine: lineId,
    GoodsReceipt: receipt?.id as string,
  };
}

/** One session that is closed, and one that is open for what comes. */
async function countTill(ask: Ask, mark: string, registerId: string): Promise<Things> {
  const { session } = await ask('openCashSession', 'session { id }', { registerId, float: '20' });
  await ask('moveCash', 'movement { id }', { sessionId: session?.id, kind: 'EXPENSE', amount: '5', reason: mark });
  const { zReport } = await ask('closeCashSession', 'zReport { id }', {
    sessionId: session?.id,
    counts: [{ denomination: '5', count: 3 }],
  });
  const next = await ask('openCashSession', 'session { id }', { registerId, float: '15' });
  const { paymentMethod } = await ask('createPaymentMethod', 'paymentMethod { id }', {
    name: `${mark} method`,
    type: 'TRANSFER',
    provider: 'MANUAL',
    settings: { note: mark },
  });
  return {
    ZReport: zReport?.id as string,
    CashSession: next.session?.id as string,
    ConfiguredPaymentMethod: paymentMethod?.id as string,
  };
}

/** An invoice of its own, to be taken back. */
async function billed(ask: Ask, mark: string, things: Things): Promise<{ invoiceId: string; reason: string }> {
  const { invoice } = await ask('createInvoice', 'invoice { id }', {
    shopId: things.Shop,
    customerId: things.Customer,
    lines: [{ name: `${mark} work`, quantity: '1', unitPrice: '3' }],
  });
  await ask('validateInvoice', 'invoice { id }', { invoiceId: invoice?.id });
  return { invoiceId: invoice?.id as string, reason: mark };
}

/** An invoice that is late. */
async function overdue(ask: Ask, mark: string, things: Things): Promise<string> {
  const lines = [{ name: `${mark} debt`, quantity: '1', unitPrice: '3' }];
  const given = { shopId: things.Shop, customerId: things.Customer, dueDate: '2020-01-01', lines };
  const { invoice } = await ask('createInvoice', 'invoice { id }', given);
  await ask('validateInvoice', 'invoice { id }', { invoiceId: invoice?.id });
  return invoice?.id as string;
}

async function serve(house: TestHouse, ask: Ask, mark: string, things: Things): Promise<Things> {
  const { order, table } = (await ask('openTable', 'order { id } table { currentSeating { id } }', {
    tableId: things.TableInUse,
    partySize: 2,
  })) as unknown as { order: { id: string }; table: { currentSeating: { id: string } } };
  await ask('rateSeating', 'seating { id }', { seatingId: table.currentSeating.id, rating: 4, comment: mark });
  const line = { productId: things.Product, quantity: '1', notes: mark };
  const added = (await ask('addOrderLines', 'order { lines { id course } }', {
    orderId: order?.id,
    lines: [
      { ...line, course: 1 },
      { ...line, course: 2 },
    ],
  })) as unknown as { order: { lines: { id: string; course: number }[] } };
  const fired = (await ask('fireCourse', 'tickets { id }', { orderId: order?.id, course: 1 })) as unknown as {
    tickets: { id: string }[];
  };
  const sold = (await ask('completeSale', 'invoice { id } payments { id }', {
    shopId: things.Shop,
    customerId: things.Customer,
    registerId: things.Register,
    notes: mark,
    lines: [line],
    tenders: [{ method: 'CARD', amount: '12', reference: mark }],
  })) as unknown as { invoice: { id: string }; payments: { id: string }[] };
  await house.settle();
  const offered = await ask('createQuote', 'quote { id }', {
    shopId: things.Shop,
    customerId: things.Customer,
    notes: mark,
    lines: [{ name: `${mark} offer`, quantity: '1', unitPrice: '7' }],
  });
  const credited = await ask('createCreditNote', 'creditNote { id }', await billed(ask, mark, things));
  await ask('remindInvoice', 'invoice { id }', { invoiceId: await overdue(ask, mark, things), note: mark });
  const reserved = await ask('createReservation', 'reservation { id }', {
    shopId: things.Shop,
    customerId: things.Customer,
    tableIds: [things.Table],
    partySize: 2,
    startsAt: new Date(Date.now() + 86_400_000).toISOString(),
    name: mark,
    phone: '+33 1 23',
    specialRequests: mark,
  });
  const paymentId = sold.payments[0]?.id as string;
  await ask('refundPayment', 'refund { id }', { paymentId, amount: '1', reason: mark });
  return {
    Order: order?.id as string,
    OrderLine: added.order.lines.find(({ course }) => course === 2)?.id as string,
    KitchenTicket: fired.tickets[0]?.id as string,
    Seating: table.currentSeating.id,
    Reservation: reserved.reservation?.id as string,
    Invoice: sold.invoice.id,
    Quote: offered.quote?.id as string,
    CreditNote: credited.creditNote?.id as string,
    Payment: paymentId,
  };
}

/** Two orders for one deliveryman: the first is paid by what he handed over, the other is on its way. */
async function bring(ask: Ask, mark: string, things: Things): Promise<Things> {
  const { deliveryman } = await ask('createDeliveryman', 'deliveryman { id }', {
    shopId: things.Shop,
    name: `${mark} rider`,
    phone: '+33 1 23',
    userId: things.User,
  });
  const deliverymanId = deliveryman?.id as string;
  const sendOut = async () => {
    const { order } = await ask('createOrder', 'order { id }', {
      shopId: things.Shop,
      channel: 'DELIVERY',
      customerId: things.Customer,
      lines: [{ name: mark, unitPrice: '5', quantity: '1' }],
      deliveryAddress: { street: mark, name: mark },
      notes: mark,
    });
    const orderId = order?.id;
    for (const to of ['CONFIRMED', 'READY']) await ask('changeOrderStatus', 'order { id }', { orderId, to });
    return (await ask('assignDelivery', 'delivery { id }', { orderId, deliverymanId })).delivery?.id as string;
  };
  await ask('deliverOrder', 'delivery { id }', {
    deliveryId: await sendOut(),
    proof: { receivedBy: mark, text: mark, signature: mark, photo: mark },
    collected: '5',
  });
  const handedOver = { deliverymanId, registerId: things.Register, handedOver: '4', reason: mark };
  await ask('settleDelivery', 'settlement { id }', handedOver);
  return { Deliveryman: deliverymanId, Delivery: await sendOut() };
}
