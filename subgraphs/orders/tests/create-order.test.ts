import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { catalogOf } from './neighbours.ts';
import { codes, ORDER, type OrderAnswer, openTill, type Till } from './till.ts';

const fresh = newId();
const catalog = catalogOf(new Map([[fresh, { name: 'Just imported' }]]));
let till: Till;

beforeAll(async () => {
  till = await openTill([catalog], { now: () => new Date('2026-11-21T23:30:00Z') });
});
afterAll(() => till.house.close());

const create = (input: object, actor = till.owner) =>
  till.does<OrderAnswer>('createOrder', { shopId: till.shopId, ...input }, ORDER, actor);

test('an order keeps names, prices and tax of the moment, and the shop’s business day', async () => {
  const productId = await till.product({ name: 'Tea', salePrice: '2.50', taxRate: '5.5' });
  const { order, problems } = await create({
    channel: 'TAKEAWAY',
    discountPercent: '10',
    lines: [
      { productId, quantity: '2', course: 1, seat: 2, modifiers: ['no sugar'], notes: 'hot' },
      { productId, quantity: '1', unitPrice: '2', name: 'Small tea' },
      { name: 'Bag', unitPrice: '0.10', quantity: '0.5', discountPercent: '100' },
    ],
  });
  expect(problems).toEqual([]);
  expect(order).toMatchObject({ status: 'PENDING', paymentStatus: 'PENDING', version: 1, businessDay: '2026-11-22' });
  expect(order?.number).toMatch(/^O-\d{6}$/);
  expect(order?.lines).toMatchObject([
    { name: 'Tea', unitPrice: '2.5', taxRate: '5.5', total: '4.5', course: 1, seat: 2, modifiers: ['no sugar'], notes: 'hot', status: 'HOLD' },
    { name: 'Small tea', unitPrice: '2', total: '1.8' },
    { name: 'Bag', taxRate: '20', total: '0', product: null },
  ]); // biome-ignore format: a table
  expect(order?.total).toBe('6.3');
  await till.product({ productId, version: 2, name: 'Tea', salePrice: '9' });
  const seen = await till.house.run('orders', till.owner, `query ($id: ID!) { order(id: $id) { total } }`, {
    id: order?.id,
  });
  expect(seen.data).toEqual({ order: { total: '6.3' } });
  expect(await till.told('OrderCreated', order?.id)).toMatchObject([{ channel: 'TAKEAWAY', number: order?.number }]);
  expect(await till.told('OrderLinesAdded', order?.id)).toMatchObject([{ lines: [{ productId }, {}, {}] }]);
});

test('an old event does not undo a newer one', async () => {
  const productId = await till.product({ version: 5, salePrice: '5' });
  await till.product({ productId, version: 4, salePrice: '4' });
  expect((await create({ lines: [{ productId, quantity: '1' }] })).order?.total).toBe('5');
});

test('a product that orders has not heard of is asked of catalog, only then', async () => {
  const known = await till.product();
  const asked = catalog.asked;
  await create({ lines: [{ productId: known, quantity: '1' }] });
  expect(catalog.asked).toBe(asked);
  const clerk = testActor({ companyId: till.owner.companyId, permissions: ['orders:read', 'orders:take'] });
  const { order } = await create({ lines: [{ productId: fresh, quantity: '4' }] }, clerk);
  expect(order?.lines).toMatchObject([{ name: 'Just imported', total: '5', taxRate: '0' }]);
  const { problems } = await create({ lines: [{ productId: newId(), quantity: '1' }] });
  expect(codes(problems)).toEqual(['NOT_FOUND input.lines.0.productId']);
});

test('what cannot be sold is refused, and every fault is told', async () => {
  const lines = await Promise.all(
    [{ active: false }, { sellable: false }, { available: false }].map(async (given) => ({
      productId: await till.product(given),
      quantity: '1',
    })),
  );
  const { problems, order } = await create({ lines, id: 'x', discountPercent: '-1', notes: 'a\u0000b' });
  expect(order).toBeNull();
  expect(codes(problems)).toEqual([
    'INVALID input.discountPercent',
    'INVALID input.id',
    'INVALID input.notes',
    'PRODUCT_UNAVAILABLE input.lines.0.productId',
    'PRODUCT_UNAVAILABLE input.lines.1.productId',
    'PRODUCT_UNAVAILABLE input.lines.2.productId',
  ]);
});

test('a discount needs the right to give one', async () => {
  const clerk = testActor({ companyId: till.owner.companyId, permissions: ['orders:read', 'orders:take'] });
  const line = { name: 'Bag', unitPrice: '1', quantity: '1', discountPercent: '5' };
  const { problems } = await create({ lines: [line], discountPercent: '1' }, clerk);
  expect(codes(problems)).toEqual(['NOT_ALLOWED input.discountPercent', 'NOT_ALLOWED input.lines.0.discountPercent']);
});

test('amounts beyond what can be kept are refused', async () => {
  const line = { name: 'Gold', unitPrice: '99999999999', quantity: '100000' };
  expect(codes((await create({ lines: [line] })).problems)).toEqual(['INVALID input.lines']);
  expect(codes((await create({ lines: [{ ...line, unitPrice: '100000000000' }] })).problems)).toEqual([
    'INVALID input.lines.0.unitPrice',
  ]);
});

test('an id of the client is kept, once', async () => {
  const id = newId();
  expect((await create({ id })).order?.id).toBe(id);
  expect(codes((await create({ id })).problems)).toEqual(['ALREADY_EXISTS input.id']);
});

test('the same key answers the first order; other content is refused', async () => {
  const input = { idempotencyKey: newId(), notes: 'one' };
  const answers = await Promise.all([create(input), create(input), create(input)]);
  expect(new Set(answers.map((a) => a.order?.id)).size).toBe(1);
  expect(codes((await create({ ...input, notes: 'two' })).problems)).toEqual([
    'IDEMPOTENCY_CONFLICT input.idempotencyKey',
  ]);
});

test('a shop of another company, one out of reach, an unknown and a closed one look the same', async () => {
  const closed = await till.shop({ active: false });
  const visitor = testActor({ companyId: till.owner.companyId, shops: [closed] });
  for (const [shopId, actor] of [[till.shopId, testActor()], [till.shopId, visitor], [newId(), till.owner], [closed, till.owner]] as const) {
    expect(codes((await create({ shopId }, actor)).problems)).toEqual(['NOT_FOUND input.shopId']);
  } // biome-ignore format: a table
});

test('currencies without and with three decimals keep theirs', async () => {
  const francs = await till.shop({ currency: 'XOF', taxMode: 'EXCLUSIVE', defaultTaxRate: '18' });
  const line = { name: 'Mangue', unitPrice: '333', quantity: '3' };
  expect((await create({ shopId: francs, lines: [line] })).order).toMatchObject({ subTotal: '999', taxTotal: '180' });
  expect(codes((await create({ shopId: francs, lines: [{ ...line, unitPrice: '0.5' }] })).problems)).toEqual([
    'INVALID input.lines.0.unitPrice',
  ]);
  const dinars = await till.shop({ currency: 'TND' });
  expect((await create({ shopId: dinars, lines: [{ ...line, unitPrice: '0.125' }] })).order?.total).toBe('0.375');
});
