import { type TestRooms, testActor } from '@comptoir/dev-env/testing';
import type { Service } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { decimal, sum } from '@comptoir/kit/money';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { finishProductions } from '../src/domain/finish-production.ts';
import { customerOrders, posted, put, stockRoom, warehouses } from './neighbours.ts';
import { codes, openProduction, openWorkshop, type Workshop } from './workshop.ts';

let house: TestRooms;
let shop: Workshop;
beforeAll(async () => {
  house = await openProduction();
  shop = await openWorkshop(house);
});
afterEach(() => {
  Object.assign(stockRoom, { away: false, losesAnswers: false, refuses: [] });
});
afterAll(() => house.close());

/** Bread of flour and salt, ten loaves at a time. */
async function bakery(of = shop) {
  const [bread, flour, salt] = [
    await of.product('Bread', { unit: 'piece' }),
    await of.product('Flour'),
    await of.product('Salt'),
  ];
  await of.recipe(bread, { [flour]: '5', [salt]: '0.1' }, { yield: '10', wastePercent: '2' });
  put(flour, of.shopId, 100, 0.9);
  put(salt, of.shopId, 100, 0.5);
  return { bread, flour, salt };
}

const finishAll = () => finishProductions(house.rooms.get('production')?.service as Service, 0);
const reread = async (id: string) =>
  (
    await shop.ask(
      'query ($id: ID!) { productionOrder(id: $id) { status reason cost lines { made cost ingredients { used cost } } } }',
      { id },
    )
  ).productionOrder;

test('a plan says what to make by which recipe and what that takes, and is numbered', async () => {
  const mine = await openWorkshop(house);
  const { bread, flour, salt } = await bakery(mine);
  const [source, target] = [newId(), newId()];
  for (const id of [source, target]) warehouses.set(id, { shopId: mine.shopId, active: true });
  const order = await mine.planned(
    { [bread]: '25' },
    { sourceWarehouseId: source, targetWarehouseId: target, dueAt: '2026-03-11T05:00:00Z', notes: 'Dark' },
  );
  expect(order).toMatchObject({
    number: 'MO-000001', status: 'PLANNED', purpose: 'COUNTER', shop: { id: mine.shopId }, order: null, sourceWarehouse: { id: source },
    targetWarehouse: { id: target }, dueAt: '2026-03-11T05:00:00.000Z', notes: 'Dark', currency: 'EUR', cost: null, version: 1,
    lines: [{
      position: 1, product: { id: bread }, productName: 'Bread', unit: 'piece', recipeVersion: { number: 1 }, planned: '25', made: null, cost: null,
      ingredients: [
        { position: 1, product: { id: flour }, productName: 'Flour', unit: 'kg', stockable: true, planned: '12.75', used: null, cost: null },
        { position: 2, product: { id: salt }, planned: '0.255' },
      ],
    }],
  }); // biome-ignore format: a record
  expect((await mine.planned({ [bread]: '1' })).number).toBe('MO-000002');
});

test('what is made itself and not kept in stock is taken apart; what is kept is taken from stock', async () => {
  const [tart, cream, dough, milk, flour] = [
    await shop.product('Tart', { unit: 'piece' }), await shop.product('Cream', { stockable: false }), await shop.product('Dough'),
    await shop.product('Milk', { unit: 'l' }), await shop.product('Flour'),
  ]; // biome-ignore format: a list
  await shop.recipe(
    cream,
    { [milk]: '800', [flour]: '0.1' },
    {
      yield: '1',
      ingredients: [
        { productId: milk, quantity: '800', unit: 'ml' },
        { productId: flour, quantity: '100', unit: 'g' },
      ],
    },
  );
  await shop.recipe(dough, { [flour]: '1' });
  await shop.recipe(tart, { [cream]: '0.2', [dough]: '0.3', [flour]: '0.01' }, { yield: '1' });
  const order = await shop.planned({ [tart]: '10' });
  expect(order.lines[0].ingredients).toMatchObject([
    { product: { id: milk }, planned: '1.6' },
    { product: { id: flour }, planned: '0.3' },
    { product: { id: dough }, planned: '3' },
  ]);
});

test('what cannot be made is told at once', async () => {
  const { bread, flour } = await bakery();
  const plan = (lines: object[], more: object = {}) =>
    shop.run('createProductionOrder', { shopId: shop.shopId, lines, ...more });
  expect(codes(await plan([{ productId: bread, quantity: '0', unit: ' ', lotNumber: 'x'.repeat(61) }, { productId: bread, quantity: '1', expiresOn: '2026-04-01' }], { notes: ' ' }))).toEqual([
    'INVALID lines.0.lotNumber', 'INVALID lines.0.quantity', 'INVALID lines.0.unit', 'INVALID lines.1.expiresOn', 'INVALID lines.1.productId', 'INVALID notes',
  ]); // biome-ignore format: a list
  const elsewhere = await shop.product('Elsewhere', { shopId: newId() });
  expect(codes(await plan([{ productId: flour, quantity: '1' }, { productId: newId(), quantity: '1' }, { productId: bread, quantity: '1', unit: 'kg' }, { productId: elsewhere, quantity: '1' }]))).toEqual([
    'INVALID lines.0.productId', 'INVALID lines.2.unit', 'NOT_FOUND lines.1.productId', 'NOT_FOUND lines.3.productId',
  ]); // biome-ignore format: a list
  const lines = [{ productId: bread, quantity: '1' }];
  expect(codes(await plan([]))).toEqual(['INVALID lines']);
  expect(codes(await shop.run('createProductionOrder', { shopId: shop.shopId }))).toEqual(['INVALID lines']);
  expect(codes(await plan(lines, { shopId: newId() }))).toEqual(['NOT_FOUND shopId']);
  const closed = newId();
  warehouses.set(closed, { shopId: shop.shopId, active: false });
  expect(codes(await plan(lines, { sourceWarehouseId: newId(), targetWarehouseId: closed }))).toEqual([
    'ILLEGAL_STATE targetWarehouseId',
    'NOT_FOUND sourceWarehouseId',
  ]);
  await shop.product('Flour', { productId: flour, version: 2, unit: 'l' });
  expect(codes(await plan(lines))).toEqual(['INVALID lines.0.productId']);
});

test('for a customer’s order: what it wants and has a recipe, when the customer wants it', async () => {
  const { bread, flour } = await bakery();
  const orderId = newId();
  const line = (productId: string | null, quantity: string, status = 'HOLD') => ({ productId, quantity, status });
  customerOrders.set(orderId, {
    status: 'CONFIRMED',
    wantedAt: '2026-03-12T08:00:00Z',
    shopId: shop.shopId,
    lines: [line(bread, '3'), line(bread, '2'), line(bread, '9', 'CANCELLED'), line(flour, '1'), line(null, '1')],
  });
  const { productionOrder } = await shop.done('createProductionOrder', { shopId: shop.shopId, orderId });
  expect(productionOrder).toMatchObject({
    purpose: 'CUSTOMER_ORDER',
    order: { id: orderId },
    dueAt: '2026-03-12T08:00:00.000Z',
    lines: [{ product: { id: bread }, planned: '5' }],
  });
  const create = (id: string) => shop.run('createProductionOrder', { shopId: shop.shopId, orderId: id });
  const [nothing, closed, elsewhere] = [newId(), newId(), newId()];
  customerOrders.set(nothing, { status: 'CONFIRMED', wantedAt: null, shopId: shop.shopId, lines: [line(flour, '1')] });
  customerOrders.set(closed, { status: 'CANCELLED', wantedAt: null, shopId: shop.shopId, lines: [line(bread, '1')] });
  customerOrders.set(elsewhere, { status: 'CONFIRMED', wantedAt: null, shopId: newId(), lines: [line(bread, '1')] });
  expect([await create(nothing), await create(closed), await create(elsewhere), await create(newId()), await create('x')].flatMap(codes)).toEqual([
    'INVALID orderId', 'ILLEGAL_STATE orderId', 'NOT_FOUND orderId', 'NOT_FOUND orderId', 'NOT_FOUND orderId',
  ]); // biome-ignore format: a list
});

test('a plan changes until production starts, by the recipes in use then; afterwards it stays, even in the database', async () => {
  const { bread, flour } = await bakery();
  const order = await shop.planned({ [bread]: '10' }, { notes: 'Old' });
  const recipes = await shop.ask('query ($f: RecipeFilter) { recipes(filter: $f) { edges { node { id } } } }', {
    f: { productId: bread },
  });
  await shop.done('updateRecipe', {
    recipeId: recipes.recipes.edges[0].node.id,
    wastePercent: '0',
    ingredients: [{ productId: flour, quantity: '4' }],
  });
  const ref = { productionOrderId: order.id };
  const kept = await shop.done('updateProductionOrder', { ...ref, version: 1, notes: null });
  expect(kept.productionOrder).toMatchObject({
    version: 2,
    notes: null,
    lines: [{ recipeVersion: { number: 1 }, ingredients: [{ planned: '5.1' }, {}] }],
  });
  const changed = await shop.done('updateProductionOrder', { ...ref, lines: [{ productId: bread, quantity: '20' }] });
  expect(changed.productionOrder.lines).toMatchObject([
    { planned: '20', recipeVersion: { number: 2 }, ingredients: [{ planned: '8' }] },
  ]);
  expect(codes(await shop.run('updateProductionOrder', { ...ref, version: 1 }))).toEqual(['VERSION_CONFLICT version']);
  expect(codes(await shop.run('completeProductionOrder', ref))).toEqual(['ILLEGAL_STATE productionOrderId']);
  const { productionOrder } = await shop.done('startProductionOrder', { ...ref, version: 3 });
  expect(productionOrder).toMatchObject({ status: 'IN_PRODUCTION', startedAt: '2026-03-10T09:00:00.000Z' });
  for (const verb of ['updateProductionOrder', 'startProductionOrder'])
    expect(codes(await shop.run(verb, ref))).toEqual(['ILLEGAL_STATE productionOrderId']);
  await expect(
    house.rows('production', 'delete from production_ingredient where production_order_id = $1', [order.id]),
  ).rejects.toThrow('the plan stays');
});

test('done: what was used and made, as planned or not, at what stock says that it cost; the neighbours hear of it', async () => {
  const mine = await openWorkshop(house);
  const { bread, flour, salt } = await bakery(mine);
  const water = await mine.product('Water', { unit: 'l', stockable: false });
  const soup = await mine.product('Soup', { unit: 'l' });
  await mine.recipe(soup, { [water]: '1', [salt]: '0.01' });
  const order = await mine.started({ [bread]: '10', [soup]: '3' });
  const [loaves, bowl] = order.lines;
  const { productionOrder } = await mine.done('completeProductionOrder', {
    productionOrderId: order.id, idempotencyKey: 'done',
    lines: [{ lineId: loaves.id, made: '9', lotNumber: 'L-1', expiresOn: '2026-03-13', ingredients: [{ ingredientId: loaves.ingredients[0].id, used: '5.5' }, { ingredientId: loaves.ingredients[1].id, used: '0' }] }],
  }); // biome-ignore format: a record
  expect(productionOrder).toMatchObject({
    status: 'DONE', cost: '4.965', endedAt: '2026-03-10T09:00:00.000Z', reason: null,
    lines: [
      { made: '9', cost: '4.95', lotNumber: 'L-1', expiresOn: '2026-03-13', ingredients: [{ used: '5.5', unitCost: '0.9', cost: '4.95' }, { used: '0', unitCost: null, cost: '0' }] },
      { made: '3', cost: '0.015', ingredients: [{ stockable: false, used: '3', cost: '0' }, { used: '0.03', cost: '0.015' }] },
    ],
  }); // biome-ignore format: a record
  expect(posted.get(order.id)).toMatchObject({
    userId: mine.actor.userId,
    asked: { number: order.number, batches: [{ lotNumber: 'L-1', inputs: [{}] }, { lotNumber: order.number }] },
  });
  const [told] = await mine.heard('ProductionCompleted');
  expect(told).toMatchObject({
    productionOrderId: order.id, number: 'MO-000001', shopId: mine.shopId, orderId: null, currency: 'EUR',
    consumed: [{ productId: flour, quantity: '5.5', unitCost: '0.9', value: '4.95' }, { productId: salt, quantity: '0.03', unitCost: '0.5', value: '0.015' }],
    produced: [{ productId: bread, quantity: '9', unitCost: '0.55', value: '4.95' }, { productId: soup, quantity: '3', unitCost: '0.005', value: '0.015' }],
  }); // biome-ignore format: a record
  const worth = (lines: { value: string }[] = []) => sum(lines.map(({ value }) => decimal(value)));
  expect(worth(told?.consumed).eq(worth(told?.produced))).toBe(true);
  expect(bowl.planned).toBe('3');
});

test('what is said of lines and ingredients that are not of the order is refused, and nothing is asked of stock', async () => {
  const { bread } = await bakery();
  const [order, other] = [await shop.started({ [bread]: '10' }), await shop.started({ [bread]: '10' })];
  const lineId = order.lines[0].id;
  const complete = (lines: object[]) => shop.run('completeProductionOrder', { productionOrderId: order.id, lines });
  expect(codes(await complete([{ lineId, made: '0', ingredients: [{ ingredientId: newId(), used: '-1' }], expiresOn: '2026-04-01' }, { lineId }]))).toEqual([
    'INVALID lines.0.expiresOn', 'INVALID lines.0.ingredients.0.used', 'INVALID lines.0.made', 'INVALID lines.1.lineId',
  ]); // biome-ignore format: a list
  expect(codes(await complete([{ lineId: newId() }, { lineId, ingredients: [{ ingredientId: other.lines[0].ingredients[0].id, used: '1' }] }]))).toEqual([
    'NOT_FOUND lines.0.lineId', 'NOT_FOUND lines.1.ingredients.0.ingredientId',
  ]); // biome-ignore format: a list
  expect(posted.has(order.id)).toBe(false);
});

test('a repetition answers the same order; anybody else comes too late; the same key with other content is a conflict', async () => {
  const { bread } = await bakery();
  const order = await shop.started({ [bread]: '10' });
  const input = { productionOrderId: order.id, idempotencyKey: 'once' };
  const answers = await Promise.all([1, 2, 3].map(() => shop.done('completeProductionOrder', input)));
  for (const { productionOrder } of answers) expect(productionOrder).toMatchObject({ id: order.id, status: 'DONE' });
  expect((await shop.done('completeProductionOrder', input)).productionOrder.version).toBe(4);
  expect(codes(await shop.run('completeProductionOrder', { productionOrderId: order.id }))).toEqual([
    'ILLEGAL_STATE productionOrderId',
  ]);
  expect(
    codes(await shop.run('completeProductionOrder', { ...input, lines: [{ lineId: order.lines[0].id, made: '1' }] })),
  ).toEqual(['IDEMPOTENCY_CONFLICT idempotencyKey']);
});

test('stock refuses: the list of what lacks is told, production goes on, and may be completed later', async () => {
  const { bread, flour } = await bakery();
  const order = await shop.started({ [bread]: '10' });
  const lacking = {
    code: 'INSUFFICIENT_STOCK',
    message: 'Only 1 of “Flour” is available, 5.1 is asked for.',
    path: ['input', 'lines', '0'],
    details: { productId: flour, available: '1', asked: '5.1' },
  };
  stockRoom.refuses = [lacking, { ...lacking, message: 'No salt.', details: {} }];
  const input = { productionOrderId: order.id, idempotencyKey: 'refused' };
  const refused = await shop.run('completeProductionOrder', input);
  expect(codes(refused)).toEqual(['INSUFFICIENT_STOCK productionOrderId', 'INSUFFICIENT_STOCK productionOrderId']);
  expect(refused.problems[0]?.details).toMatchObject({ productId: flour, available: '1' });
  expect(await reread(order.id)).toMatchObject({ status: 'IN_PRODUCTION', reason: `${lacking.message} No salt.` });
  stockRoom.refuses = [];
  expect((await shop.done('completeProductionOrder', input)).productionOrder).toMatchObject({
    status: 'DONE',
    reason: null,
  });
});

test('stock is away: the order waits and is completed by itself, once; nobody calls it off meanwhile', async () => {
  const { bread } = await bakery();
  const order = await shop.started({ [bread]: '10' });
  stockRoom.away = true;
  const { productionOrder } = await shop.done('completeProductionOrder', {
    productionOrderId: order.id,
    idempotencyKey: 'wait',
  });
  expect(productionOrder.status).toBe('COMPLETING');
  expect(codes(await shop.run('cancelProductionOrder', { productionOrderId: order.id, reason: 'x' }))).toEqual([
    'ILLEGAL_STATE productionOrderId',
  ]);
  await finishAll();
  expect((await reread(order.id)).status).toBe('COMPLETING');
  stockRoom.away = false;
  await Promise.all([finishAll(), finishAll()]);
  expect(await reread(order.id)).toMatchObject({ status: 'DONE', lines: [{ made: '10' }] });
  expect(
    (await shop.done('completeProductionOrder', { productionOrderId: order.id, idempotencyKey: 'wait' }))
      .productionOrder.status,
  ).toBe('DONE');
  expect(
    (await shop.heard('ProductionCompleted')).filter(({ productionOrderId }) => productionOrderId === order.id),
  ).toHaveLength(1);
});

test('stock acted and nobody heard of it: whoever asks again gets what was posted, as it was first asked', async () => {
  const { bread } = await bakery();
  const order = await shop.started({ [bread]: '10' });
  stockRoom.losesAnswers = true;
  const lines = [{ lineId: order.lines[0].id, made: '8' }];
  const first = await shop.done('completeProductionOrder', { productionOrderId: order.id, lines });
  expect(first.productionOrder.status).toBe('COMPLETING');
  stockRoom.losesAnswers = false;
  const again = await shop.done('completeProductionOrder', {
    productionOrderId: order.id,
    lines: [{ ...lines[0], made: '7' }],
  });
  expect(again.productionOrder).toMatchObject({ status: 'DONE', lines: [{ made: '8' }] });
});

test('production is called off for a reason before stock is asked', async () => {
  const { bread } = await bakery();
  for (const make of [shop.planned, shop.started]) {
    const { id: productionOrderId } = await make({ [bread]: '10' });
    expect(codes(await shop.run('cancelProductionOrder', { productionOrderId, reason: ' ' }))).toEqual([
      'INVALID reason',
    ]);
    const { productionOrder } = await shop.done('cancelProductionOrder', { productionOrderId, reason: 'Oven broken' });
    expect(productionOrder).toMatchObject({
      status: 'CANCELLED',
      reason: 'Oven broken',
      endedAt: '2026-03-10T09:00:00.000Z',
    });
    expect(codes(await shop.run('completeProductionOrder', { productionOrderId }))).toEqual([
      'ILLEGAL_STATE productionOrderId',
    ]);
  }
});

test('another company finds nothing; rights are asked for; lists are narrowed', async () => {
  const mine = await openWorkshop(house);
  const { bread } = await bakery(mine);
  const [a, b] = [
    await mine.planned({ [bread]: '1' }, { dueAt: '2026-03-11T00:00:00Z' }),
    await mine.started({ [bread]: '2' }),
  ];
  const other = testActor();
  expect(await mine.ask('query ($id: ID!) { productionOrder(id: $id) { id } }', { id: a.id }, other)).toEqual({
    productionOrder: null,
  });
  for (const verb of ['updateProductionOrder', 'startProductionOrder', 'completeProductionOrder'])
    expect(codes(await mine.run(verb, { productionOrderId: a.id }, other))).toEqual(['NOT_FOUND productionOrderId']);
  expect(codes(await mine.run('completeProductionOrder', { productionOrderId: 'x' }))).toEqual([
    'NOT_FOUND productionOrderId',
  ]);
  const planner = { ...mine.actor, permissions: ['production:read', 'production:plan'] };
  await expect(mine.run('startProductionOrder', { productionOrderId: a.id }, planner)).rejects.toThrow('FORBIDDEN');
  const list = async (variables: object) =>
    (
      await mine.ask(
        'query ($search: String, $filter: ProductionOrderFilter) { productionOrders(search: $search, filter: $filter) { edges { node { id } } totalCount } }',
        variables,
      )
    ).productionOrders.edges.map((e: { node: { id: string } }) => e.node.id);
  expect((await list({})).sort()).toEqual([a.id, b.id].sort());
  expect(await list({ filter: { status: ['IN_PRODUCTION'], shopId: mine.shopId, productId: bread } })).toEqual([b.id]);
  expect(await list({ filter: { dueBefore: '2026-03-12T00:00:00Z' } })).toEqual([a.id]);
  expect(await list({ filter: { orderId: newId() } })).toEqual([]);
  expect(await list({ search: '0001' })).toEqual([a.id]);
});
