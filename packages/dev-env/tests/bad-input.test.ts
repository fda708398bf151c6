import { connect } from 'node:net';
import { newId } from '@comptoir/kit/id';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt, SignJWT } from 'jose';
import { WebSocket } from 'ws';
import { type Answer, openHouse, post, TEST_SECRET, type TestHouse } from '../src/testing-house.ts';
import { changes, rowsOf } from './company-rows.ts';

/** What no answer may hold: stack traces, files, SQL, the words of PostgreSQL. */
const INNARDS =
  /node_modules|\.ts:\d|\bat \w+ \(|\bselect\b.*\bfrom\b|insert into|violates|constraint|syntax error at or near|\bpg_|stacktrace/i;

let house: TestHouse;
let token: string;
let ids: Record<
  | 'company'
  | 'shop'
  | 'product'
  | 'other'
  | 'table'
  | 'order'
  | 'closed'
  | 'warehouse'
  | 'supplier'
  | 'purchase'
  | 'purchaseLine'
  | 'bill'
  | 'production',
  string
>;
let before: Map<string, string[]>;

beforeAll(async () => {
  house = await openHouse({ limits: { initMs: 2_000 } });
  token = await house.token('owner');
  const { data } = await house.ask<{
    me: { company: { id: string }; shops: { id: string }[] };
    products: { edges: { node: { id: string } }[] };
    others: { edges: { node: { id: string } }[] };
    tables: { edges: { node: { id: string } }[] };
    warehouses: { edges: { node: { id: string } }[] };
  }>(
    token,
    `{ me { company { id } shops { id } } products(search: "Limonade") { edges { node { id } } }
       others: products(search: "Mousse") { edges { node { id } } } tables(first: 2) { edges { node { id } } } warehouses { edges { node { id } } } }`,
  );
  const product = data.products.edges[0]?.node.id as string;
  const shop = data.me.shops[0]?.id as string;
  const opened = await change('openTable', 'order { id }', { tableId: data.tables.edges[0]?.node.id, partySize: 2 });
  const order = opened.order.id;
  await change('addOrderLines', 'order { id }', {
    orderId: order,
    lines: [{ productId: product, quantity: '1', course: 1 }],
  });
  await change('fireCourse', 'tickets { id }', { orderId: order, course: 1 });
  const sold = await change('completeSale', 'order { id }', {
    shopId: shop,
    lines: [{ productId: product, quantity: '1' }],
    tenders: [{ method: 'CARD', amount: '4.5' }],
  });
  await change('createCategory', 'category { id }', { name: 'Once', idempotencyKey: 'once' });
  const other = data.others.edges[0]?.node.id as string;
  const supplierId = (await change('createSupplier', 'supplier { id }', { name: 'Moulin' })).supplier.id;
  const bought = await change('createPurchaseOrder', 'purchaseOrder { id lines { id } }', {
    shopId: shop,
    supplierId,
    lines: [{ productId: product, quantity: '10', unitCost: '1' }],
  });
  await change('sendPurchaseOrder', '', { purchaseOrderId: bought.purchaseOrder.id });
  const billed = await change('createSupplierInvoice', 'invoice { id }', {
    shopId: shop,
    supplierId,
    supplierNumber: 'F-1',
    lines: [{ name: 'Oven repaired', quantity: '1', unitCost: '100' }],
  });
  await change('validateSupplierInvoice', '', { invoiceId: billed.invoice.id });
  await change('createRecipe', '', {
    productId: product,
    yield: '1',
    ingredients: [{ productId: other, quantity: '1' }],
  });
  const planned = await change('createProductionOrder', 'productionOrder { id }', {
    shopId: shop,
    lines: [{ productId: product, quantity: '1' }],
  });
  ids = {
    company: data.me.company.id,
    shop,
    product,
    table: data.tables.edges[1]?.node.id as string,
    order,
    closed: sold.order.id,
    warehouse: data.warehouses.edges[0]?.node.id as string,
    other,
    supplier: supplierId,
    purchase: bought.purchaseOrder.id,
    purchaseLine: bought.purchaseOrder.lines?.[0]?.id as string,
    bill: billed.invoice.id,
    production: planned.productionOrder.id,
  };
  before = await quietRows();
});
afterAll(() => house.close());

afterEach(async () => {
  const { status, data } = await house.ask(token, '{ me { id } }');
  expect({ status, data }).toEqual({ status: 200, data: { me: { id: expect.any(String) } } });
  expect(changes(before, await quietRows())).toEqual([]);
});

describe('tokens', () => {
  const sign = (secret: string, { audience = 'comptoir', expires = '5m' } = {}) =>
    new SignJWT({ sid: decodeJwt(token).sid })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(String(decodeJwt(token).sub))
      .setAudience(audience)
      .setExpirationTime(expires)
      .sign(new TextEncoder().encode(secret));
  const unsigned = () => `${btoa('{"alg":"none"}')}.${token.split('.')[1]}.`.replaceAll('=', '');

  test.each<[string, () => string | Promise<string>]>([
    ['signed with another secret', () => sign('another-secret-with-over-thirty-two-characters')],
    ['for another audience', () => sign(TEST_SECRET, { audience: 'elsewhere' })],
    ['expired', () => sign(TEST_SECRET, { expires: '-1m' })],
    ['not signed at all', unsigned],
    ['cut short', () => token.slice(0, -3)],
    ['garbage', () => 'garbage'],
    ['very long garbage', () => 'a'.repeat(10_000)],
  ])('%s', async (_, make) => {
    const answer = clean(await house.ask(await make(), '{ me { id } }'));
    expect(answer.status).toBe(401);
    expect(codes(answer)).toEqual(['UNAUTHENTICATED']);
  });

  test('none, where one is needed', async () => {
    const answer = clean(await house.ask(null, '{ products { totalCount } }'));
    expect(codes(answer)).toEqual(['UNAUTHENTICATED']);
  });
});

describe('what makes no sense', () => {
  const lines = (line: object) => () => [
    'addOrderLines',
    { orderId: ids.order, lines: [{ productId: ids.product, ...line }] },
  ];
  const sale = (more: object) => () => [
    'completeSale',
    {
      shopId: ids.shop,
      lines: [{ productId: ids.product, quantity: '1' }],
      tenders: [{ method: 'CASH', amount: '4.5' }],
      ...more,
    },
  ];
  const purchase =
    (more: object, line: object = {}) =>
    () => {
      const lines = [{ productId: ids.product, quantity: '1', unitCost: '1', ...line }];
      return ['createPurchaseOrder', { shopId: ids.shop, supplierId: ids.supplier, lines, ...more }];
    };
  const receipt = (line: object) => () => [
    'receiveGoods',
    { purchaseOrderId: ids.purchase, lines: [{ lineId: ids.purchaseLine, quantity: '1', ...line }] },
  ];
  /** Of what goes into the drink, made of the drink unless it says otherwise. */
  const recipe =
    (more: object, ingredient: { productId?: 'itself'; quantity?: string; unit?: string } = {}) =>
    () => {
      const productId = ingredient.productId ? ids.other : ids.product;
      const ingredients = [{ quantity: '1', ...ingredient, productId }];
      return ['createRecipe', { productId: ids.other, yield: '1', ingredients, ...more }];
    };
  const production = (line: { productId?: 'other'; quantity?: string }) => () => {
    const lines = [{ quantity: '1', ...line, productId: line.productId ? ids.other : ids.product }];
    return ['createProductionOrder', { shopId: ids.shop, lines }];
  };
  test.each<[string, () => unknown[], string, string]>([
    [
      'an order that is not there',
      () => ['addOrderLines', { orderId: newId(), lines: [{ productId: ids.product, quantity: '1' }] }],
      'NOT_FOUND',
      'orderId',
    ],
    ['an id that is none', () => ['fireCourse', { orderId: 'x', course: 1 }], 'NOT_FOUND', 'orderId'],
    ['SQL for an id', () => ['fireCourse', { orderId: "' or 1=1 --", course: 1 }], 'NOT_FOUND', 'orderId'],
    ['a product that is not there', lines({ productId: newId(), quantity: '1' }), 'NOT_FOUND', 'lines.0.productId'],
    ['a negative quantity', lines({ quantity: '-1' }), 'INVALID', 'lines.0.quantity'],
    ['a quantity of nothing', lines({ quantity: '0' }), 'INVALID', 'lines.0.quantity'],
    ['an absurd quantity', lines({ quantity: '999999999999999' }), 'INVALID', 'lines.0.quantity'],
    ['a price in fractions of a cent', lines({ quantity: '1', unitPrice: '1.234' }), 'INVALID', 'lines.0.unitPrice'],
    ['a negative price', lines({ quantity: '1', unitPrice: '-1' }), 'INVALID', 'lines.0.unitPrice'],
    ['a discount over all', lines({ quantity: '1', discountPercent: '101' }), 'INVALID', 'lines.0.discountPercent'],
    ['an absurd course', lines({ quantity: '1', course: 2_000_000_000 }), 'INVALID', 'lines.0.course'],
    ['a note without end', lines({ quantity: '1', notes: 'x'.repeat(100_000) }), 'INVALID', 'lines.0.notes'],
    ['a character that cannot be kept', lines({ quantity: '1', notes: 'a\u0000b' }), 'INVALID', 'lines.0.notes'],
    ['nothing to add', () => ['addOrderLines', { orderId: ids.order, lines: [] }], 'INVALID', 'lines'],
    ['a party of less than nobody', () => ['openTable', { tableId: ids.table, partySize: -1 }], 'INVALID', 'partySize'],
    ['a party of a million', () => ['openTable', { tableId: ids.table, partySize: 1_000_000 }], 'INVALID', 'partySize'],
    ['a table that is not there', () => ['openTable', { tableId: newId(), partySize: 1 }], 'NOT_FOUND', 'tableId'],
    [
      'a closed order',
      () => ['addOrderLines', { orderId: ids.closed, lines: [{ productId: ids.product, quantity: '1' }] }],
      'ORDER_CLOSED',
      'orderId',
    ],
    ['a closed order invoiced', () => ['invoiceOrder', { orderId: ids.closed }], 'ORDER_CLOSED', 'orderId'],
    [
      'a fired course fired again',
      () => ['fireCourse', { orderId: ids.order, course: 1 }],
      'NOTHING_TO_FIRE',
      'course',
    ],
    [
      'a key used with other content',
      () => ['createCategory', { name: 'Other', idempotencyKey: 'once' }],
      'IDEMPOTENCY_CONFLICT',
      'idempotencyKey',
    ],
    ['a sale that is not paid', sale({ tenders: [{ method: 'CARD', amount: '1' }] }), 'TENDER_TOO_SMALL', 'tenders'],
    ['a negative tender', sale({ tenders: [{ method: 'CASH', amount: '-4.5' }] }), 'INVALID', 'tenders.0.amount'],
    ['a card that pays too much', sale({ tenders: [{ method: 'CARD', amount: '9' }] }), 'TOO_MUCH', 'tenders'],
    ['a sale in the future', sale({ soldAt: '2999-01-01T00:00:00Z' }), 'INVALID', 'soldAt'],
    [
      'a negative payment',
      () => ['recordPayment', { orderId: ids.order, amount: '-1', method: 'CARD' }],
      'INVALID',
      'amount',
    ],
    [
      'goods less than none',
      () => [
        'receiveStock',
        { warehouseId: ids.warehouse, lines: [{ productId: ids.product, quantity: '-5', unitCost: '1' }] },
      ],
      'INVALID',
      'lines.0.quantity',
    ],
    [
      'a count below zero',
      () => ['adjustStock', { warehouseId: ids.warehouse, productId: ids.product, counted: '-1' }],
      'INVALID',
      'counted',
    ],
    [
      'a loss of nothing',
      () => [
        'recordLoss',
        { warehouseId: ids.warehouse, lines: [{ productId: ids.product, quantity: '0' }], cause: 'THEFT' },
      ],
      'INVALID',
      'lines.0.quantity',
    ],
    [
      'goods that go nowhere',
      () => [
        'transferStock',
        {
          fromWarehouseId: ids.warehouse,
          toWarehouseId: ids.warehouse,
          lines: [{ productId: ids.product, quantity: '1' }],
        },
      ],
      'INVALID',
      'toWarehouseId',
    ],
    [
      'a stocktake of nothing',
      () => ['startStocktake', { warehouseId: ids.warehouse, scope: 'PRODUCTS', productIds: [] }],
      'INVALID',
      'productIds',
    ],
    [
      'counts of a stocktake that is not there',
      () => ['addStocktakeCounts', { stocktakeId: newId(), counts: [{ productId: ids.product, quantity: '1' }] }],
      'NOT_FOUND',
      'stocktakeId',
    ],
    [
      'opening stock that is no such file',
      () => ['importOpeningStock', { warehouseId: ids.warehouse, csv: 'colour\nred\n' }],
      'INVALID',
      'csv',
    ],
    ['a supplier without a name', () => ['createSupplier', { name: ' ' }], 'INVALID', 'name'],
    ['goods of a supplier that is not there', purchase({ supplierId: newId() }), 'NOT_FOUND', 'supplierId'],
    ['an order for nothing', purchase({ lines: [] }), 'INVALID', 'lines'],
    ['less than nothing ordered', purchase({}, { quantity: '-1' }), 'INVALID', 'lines.0.quantity'],
    ['goods that cost less than nothing', purchase({}, { unitCost: '-1' }), 'INVALID', 'lines.0.unitCost'],
    ['an order of what is not there', purchase({}, { productId: newId() }), 'NOT_FOUND', 'lines.0.productId'],
    ['packages of no size', purchase({}, { packageSize: '0' }), 'INVALID', 'lines.0.packageSize'],
    ['less than nothing received', receipt({ quantity: '-1' }), 'INVALID', 'lines.0.quantity'],
    ['more received than was ordered', receipt({ quantity: '11' }), 'TOO_MUCH', 'lines.0.quantity'],
    ['a line received that is not there', receipt({ lineId: newId() }), 'NOT_FOUND', 'lines.0.lineId'],
    [
      'more paid than is owed',
      () => ['paySupplierInvoice', { invoiceId: ids.bill, amount: '1000', method: 'CASH' }],
      'TOO_MUCH',
      'amount',
    ],
    [
      'less than nothing paid',
      () => ['paySupplierInvoice', { invoiceId: ids.bill, amount: '-1', method: 'CASH' }],
      'INVALID',
      'amount',
    ],
    [
      'a supplier’s paper entered twice',
      () => [
        'createSupplierInvoice',
        {
          shopId: ids.shop,
          supplierId: ids.supplier,
          supplierNumber: 'F-1',
          lines: [{ name: 'Oven repaired', quantity: '1', unitCost: '100' }],
        },
      ],
      'ALREADY_EXISTS',
      'supplierNumber',
    ],
    ['a recipe that contains itself', recipe({}, { productId: 'itself' }), 'INVALID', 'ingredients.0.productId'],
    ['a recipe that contains itself by another', recipe({}, {}), 'INVALID', 'ingredients.0.productId'],
    ['a recipe of nothing', recipe({ ingredients: [] }), 'INVALID', 'ingredients'],
    ['a recipe that gives nothing', recipe({ yield: '0' }, {}), 'INVALID', 'yield'],
    ['an ingredient less than none', recipe({}, { quantity: '-1' }), 'INVALID', 'ingredients.0.quantity'],
    ['a unit that does not convert', recipe({}, { unit: 'kg' }), 'INVALID', 'ingredients.0.unit'],
    ['a unit that is none', recipe({ yieldUnit: 'handful' }, {}), 'INVALID', 'yieldUnit'],
    ['a thing made of which nobody knows how', production({ productId: 'other' }), 'INVALID', 'lines.0.productId'],
    ['less than nothing made', production({ quantity: '-1' }), 'INVALID', 'lines.0.quantity'],
    [
      'a production order done before it began',
      () => ['completeProductionOrder', { productionOrderId: ids.production }],
      'ILLEGAL_STATE',
      'productionOrderId',
    ],
    [
      'a production order that is not there',
      () => ['startProductionOrder', { productionOrderId: newId() }],
      'NOT_FOUND',
      'productionOrderId',
    ],
    ['an empty batch of sales', () => ['syncSales', { sales: [] }], 'INVALID', 'sales'],
    [
      'a negative price on the menu',
      () => ['createProduct', { name: 'Free', salePrice: '-1' }],
      'INVALID',
      'salePrice',
    ],
  ])('%s', async (_, make, code, path) => {
    const [name, input] = make() as [string, object];
    const answer = clean(await ask(name, input));
    expect({ errors: answer.errors, ...problem(answer, name) }).toEqual({
      errors: [],
      code,
      path: `input.${path}`,
      message: expect.stringMatching(/\w/),
    });
  });

  test.each(['1.1234567', '1e3', 'NaN', '-Infinity', '', 'one', '1234567890123456', '1,5'])(
    'the quantity "%s" is no decimal',
    async (quantity) => {
      const [name, input] = lines({ quantity })() as [string, object];
      const answer = clean(await ask(name, input));
      expect(codes(answer)).toEqual(['BAD_REQUEST']);
      expect(answer.errors[0]?.message).toMatch(/decimal/i);
    },
  );
});

describe('files', () => {
  const importing = (csv: string, dryRun = false) =>
    ask('importProducts', { csv, dryRun }, 'created updated rows { line status problems { code path } }');
  test.each<[string, string]>([
    ['nothing', ''],
    ['no header', '1,2,3\n4,5,6\n'],
    ['a quote that never ends', 'sku,name\nA,"begun\n'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000'],
    ['over 5 MB', `sku,name\n${'A,B\n'.repeat(1_400_000)}`],
    ['over 20,000 rows', `sku,name\n${Array.from({ length: 20_001 }, (_, i) => `S${i},N`).join('\n')}`],
  ])('%s is refused whole', async (_, csv) => {
    const answer = clean(await importing(csv));
    expect({ errors: answer.errors, ...problem(answer, 'importProducts') }).toMatchObject({
      errors: [],
      code: 'INVALID',
      path: 'input.csv',
    });
  });

  test('a row that is wrong says where, and a dry run keeps nothing', async () => {
    const csv = 'sku,name,salePrice\nNEW-1,Fine,5\nNEW-2,,5\nNEW-3,Negative,-5\nNEW-4,Words,five\nNEW-1,Twice,5\n';
    const { data } = clean(await importing(csv, true));
    expect(data.importProducts).toMatchObject({
      created: 1,
      updated: 0,
      rows: [
        { line: 2, status: 'CREATED', problems: [] },
        { line: 3, status: 'REJECTED', problems: [{ code: 'INVALID' }] },
        { line: 4, status: 'REJECTED', problems: [{ code: 'INVALID' }] },
        { line: 5, status: 'REJECTED', problems: [{ code: 'INVALID' }] },
        { line: 6, status: 'REJECTED', problems: [{ code: 'INVALID' }] },
      ],
    });
  });
});

describe('documents', () => {
  const nested = (depth: number) =>
    `{ categories { edges { node { ${'parent { '.repeat(depth)} id ${'} '.repeat(depth)} } } } }`;
  test.each<[string, () => string | object, number, string]>([
    [
      '2,000 aliases',
      () => `{ ${Array.from({ length: 2_000 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      400,
      'aliases',
    ],
    ['a depth of 50', () => nested(50), 400, 'depth'],
    ['a page of 100,000', () => '{ products(first: 100000) { edges { node { id } } } }', 400, 'pageSize'],
    [
      'a page of 100,000 by a variable',
      () => ({ query: 'query ($n: Int) { products(first: $n) { edges { node { id } } } }', variables: { n: 100_000 } }),
      400,
      'pageSize',
    ],
    ['a page of less than none', () => '{ products(first: -1) { edges { node { id } } } }', 200, ''],
    [
      'lists in lists',
      () =>
        '{ users(first: 200) { edges { node { sessions(first: 200) { edges { node { user { sessions(first: 200) { edges { node { id } } } } } } } } } } }',
      400,
      'nodes',
    ],
    ['a text without end', () => `{ me { id } } # ${'x'.repeat(300_000)}`, 400, 'documentBytes'],
    ['a syntax error', () => '{ me { id }', 400, ''],
    ['a field that is not there', () => '{ me { passwordHash } }', 400, ''],
    ['what is for rooms alone', () => '{ _actor(credential: { sessionId: "x" }) { companyId } }', 400, ''],
    ['federation', () => '{ _entities(representations: []) { __typename } }', 400, ''],
    ['a cursor that is none', () => '{ products(after: "nonsense") { edges { node { id } } } }', 200, ''],
    ['no document', () => ({}), 400, ''],
    ['a batch', () => [{ query: '{ me { id } }' }], 400, ''],
  ])('%s', async (_, make, status, limit) => {
    const given = make();
    const body = typeof given === 'string' ? { query: given } : given;
    const answer = clean(await post<Record<string, unknown>>(house.url, token, body));
    expect({ status: answer.status, codes: [...new Set(codes(answer))] }).toEqual({ status, codes: ['BAD_REQUEST'] });
    if (limit)
      expect(answer.errors.map(({ extensions }) => extensions)).toContainEqual(expect.objectContaining({ limit }));
  });

  test('a body of 20 MB', async () => {
    const answer = clean(
      await post<Record<string, unknown>>(
        house.url,
        token,
        `{"query":"{ me { id } }","pad":"${'x'.repeat(20 * 1024 * 1024)}"}`,
      ),
    );
    expect({ status: answer.status, codes: codes(answer) }).toEqual({ status: 413, codes: ['BAD_REQUEST'] });
  });

  test('100,000 sales of a terminal at once', async () => {
    const sales = Array.from({ length: 100_000 }, (_, i) => ({
      documentNumber: `N-${i}`,
      soldAt: '2026-11-01T10:00:00Z',
      lines: [{ productId: ids.product, quantity: '1', unitPrice: '4.50' }],
      tenders: [{ method: 'CASH', amount: '4.50' }],
      total: '4.50',
    }));
    const query = 'mutation ($sales: [SyncSaleInput!]!) { syncSales(input: { sales: $sales }) { problems { code } } }';
    const answer = clean(await post<Record<string, unknown>>(house.url, token, { query, variables: { sales } }));
    expect({ status: answer.status, codes: codes(answer) }).toEqual({ status: 413, codes: ['BAD_REQUEST'] });
  });

  test('no JSON', async () => {
    const answer = clean(await post<Record<string, unknown>>(house.url, token, '{"query": '));
    expect({ status: answer.status, codes: codes(answer) }).toEqual({ status: 400, codes: ['BAD_REQUEST'] });
  });
});

describe('WebSockets', () => {
  const open = (protocol = 'graphql-transport-ws') =>
    new WebSocket(`${house.url.replace('http', 'ws')}/graphql`, protocol);
  const closed = (socket: WebSocket) =>
    new Promise<{ code: number; reason: string; heard: string }>((resolve) => {
      let heard = '';
      socket.on('message', (data) => {
        heard += String(data);
      });
      socket.once('close', (code, reason) => resolve({ code, reason: String(reason), heard }));
    });
  const opened = (socket: WebSocket) => new Promise((resolve) => socket.once('open', resolve));

  test('one that never says who it is', async () => {
    const socket = open();
    expect(await closed(socket)).toEqual({ code: 4408, reason: 'Connection initialisation timeout', heard: '' });
  });

  test.each<[string, string | Buffer, number]>([
    ['text that is no message', 'garbage', 4400],
    ['bytes', Buffer.from([0, 255, 1, 254]), 4400],
    ['a message of no kind', '{"type":"nonsense"}', 4400],
    ['a subscription before its greeting', '{"id":"1","type":"subscribe","payload":{"query":"{ me { id } }"}}', 4401],
    ['a garbage token', '{"type":"connection_init","payload":{"accessToken":"garbage"}}', 4403],
    ['a message of a megabyte', 'x'.repeat(1024 * 1024), 1009],
  ])('one that sends %s', async (_, message, code) => {
    const socket = open();
    const end = closed(socket);
    await opened(socket);
    socket.send(message);
    const { heard, reason, ...rest } = await end;
    expect({ ...rest, heard }).toEqual({ code, heard: '' });
    expect(reason).not.toMatch(INNARDS);
  });

  test('one that breaks the frames themselves', async () => {
    const socket = connect(Number(new URL(house.url).port), 'localhost');
    const end = new Promise((resolve) => socket.once('close', resolve));
    socket.write(
      'GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n' +
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
    );
    await new Promise((resolve) => socket.once('data', resolve));
    socket.on('data', () => {});
    socket.write(Buffer.alloc(1_000, 0xff));
    await end;
  });
});

async function ask(name: string, input: object, nouns = ''): Promise<Answer> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return house.ask(
    token,
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${nouns} problems { code message path } } }`,
    { input },
  );
}

type Noun = 'order' | 'supplier' | 'purchaseOrder' | 'invoice' | 'productionOrder';

async function change(
  name: string,
  nouns: string,
  input: object,
): Promise<Record<Noun, { id: string; lines?: { id: string }[] }>> {
  await house.settle();
  const { data, text } = await ask(name, input, nouns);
  const payload = data[name] as { problems: unknown[] } | null;
  if (payload?.problems.length !== 0) throw new Error(`${name}: ${text}`);
  return payload as never;
}

function clean<One extends Answer>(answer: One): One {
  expect(answer.text).not.toMatch(INNARDS);
  return answer;
}

const codes = ({ errors }: Answer) => errors.map(({ extensions }) => extensions.code);

function problem({ data, text }: Answer, name: string): { code: string; path: string; message: string } {
  const { problems } = (data?.[name] ?? { problems: [] }) as {
    problems: { code: string; path: string[]; message: string }[];
  };
  const [first] = problems;
  if (!first) throw new Error(`nothing was refused: ${text}`);
  return { ...first, path: first.path.join('.') };
}

/** All rows of the company, once printers and events are done. */
async function quietRows(): Promise<Map<string, string[]>> {
  for (let last = ''; ; ) {
    await house.settle();
    const rows = await rowsOf(house, ids?.company ?? (decodeJwt(token).cid as string));
    // How far a clock on the wall is off changes by itself on a busy machine.
    rows.delete('devices.clock');
    const text = JSON.stringify([...rows]);
    if (text === last || (before && changes(before, rows).length === 0)) return rows;
    last = text;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
