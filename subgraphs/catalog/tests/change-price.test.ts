import { testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openShelf, paths, type Shelf } from './shelf.ts';

let shelf: Shelf;
beforeAll(async () => {
  shelf = await openShelf();
});
afterAll(() => shelf.house.close());

const at = (text: string) => new Date(`2026-${text}:00Z`);
const PRICES = `product { id version salePrice prices { edges { node { id price validFrom validTo reason withdrawn userId } } totalCount } }`;
interface Seen {
  product: {
    id: string;
    version: number;
    salePrice: string;
    prices: {
      edges: { node: { id: string; price: string; validFrom: string; validTo: string | null; withdrawn: boolean } }[];
    };
  } | null;
}
const change = (input: object, actor = shelf.owner) => shelf.does<Seen>('changePrice', input, PRICES, actor);
const history = async (id: string) => {
  const { product } = await shelf.asks<{ product: NonNullable<Seen['product']> }>(
    `query ($id: ID!) { product(id: $id) { ${PRICES.slice(10, -2)} } }`,
    { id },
  );
  return product.prices.edges.map(({ node }) => node);
};
const short = (nodes: Awaited<ReturnType<typeof history>>) =>
  nodes.map(
    ({ price, validFrom, validTo, withdrawn }) =>
      `${price} ${validFrom.slice(5, 16)}–${validTo?.slice(5, 16) ?? ''}${withdrawn ? ' withdrawn' : ''}`,
  );
const ownPrice = async (productId: string, when: Date) =>
  (
    await shelf.asks<{ priceAt: { unitPrice: string } }>(
      'query ($productId: ID!, $at: DateTime) { priceAt(productId: $productId, at: $at) { unitPrice } }',
      { productId, at: when.toISOString() },
    )
  ).priceAt.unitPrice;

test('every change of a price is in the history, whichever way it was made', async () => {
  shelf.now = at('11-20T12:00');
  const productId = await shelf.product({ salePrice: '5' });
  shelf.now = at('11-20T13:00');
  await shelf.does('updateProduct', { productId, salePrice: '5.50', priceReason: 'Dearer tea' });
  shelf.now = at('11-20T14:00');
  await shelf.does('updateProduct', { productId, name: 'Green tea' });
  await shelf.does('importProducts', { csv: 'sku,name,salePrice\nTEA,Green tea,6' });
  shelf.now = at('11-20T15:00');
  const { product, problems } = await change({ productId, price: '7', reason: 'Still dearer' });
  expect(problems).toEqual([]);
  expect(product).toMatchObject({ salePrice: '7', version: 5 });
  expect(short(await history(productId))).toEqual([
    '7 11-20T15:00–', '6 11-20T14:00–11-20T15:00', '5.5 11-20T13:00–11-20T14:00', '5 11-20T12:00–11-20T13:00',
  ]); // biome-ignore format: a list
  expect((await history(productId))[0]).toMatchObject({ reason: 'Still dearer', userId: shelf.owner.userId });
  expect(await shelf.told('PriceChanged', productId)).toMatchObject([
    { before: '5', after: '5.5', reason: 'Dearer tea' },
    { before: '5.5', after: '6', reason: null },
    { before: '6', after: '7', validFrom: '2026-11-20T15:00:00.000Z' },
  ]);
  expect(await ownPrice(productId, at('11-20T13:59'))).toBe('5.5');
});

test('a future price takes effect at its time without anybody’s doing, exactly once', async () => {
  shelf.now = at('11-20T12:00');
  const productId = await shelf.product({ sku: 'FUTURE' });
  const { product } = await change({ productId, price: '6', validFrom: at('11-21T08:00').toISOString() });
  expect(product).toMatchObject({ salePrice: '5', version: 1 });
  expect(short(await history(productId))).toEqual(['6 11-21T08:00–', '5 11-20T12:00–11-21T08:00']);
  await shelf.due();
  expect(await shelf.told('ProductUpdated', productId)).toHaveLength(1);
  expect(await ownPrice(productId, at('11-21T07:59'))).toBe('5');
  expect(await ownPrice(productId, at('11-21T08:00'))).toBe('6');
  shelf.now = at('11-21T08:00');
  await Promise.all([shelf.due(), shelf.due(), shelf.due()]);
  expect(await shelf.told('ProductUpdated', productId)).toMatchObject([
    { salePrice: '5', version: 1 },
    { salePrice: '6', version: 2 },
  ]);
  expect(await shelf.told('PriceChanged', productId)).toMatchObject([
    { before: '5', after: '6', validFrom: '2026-11-21T08:00:00.000Z' },
  ]);
  expect(await history(productId)).toHaveLength(2);
});

test('a price for a while goes back to what holds at its end', async () => {
  shelf.now = at('11-20T12:00');
  const productId = await shelf.product({ sku: 'WHILE' });
  await change({ productId, price: '5.20', validFrom: at('12-01T00:00').toISOString() });
  await change({
    productId,
    price: '4',
    validFrom: at('11-25T00:00').toISOString(),
    validTo: at('12-02T00:00').toISOString(),
  });
  const { product } = await change({ productId, price: '4.50', validTo: at('11-21T00:00').toISOString() });
  expect(product?.salePrice).toBe('4.5');
  // A month of half days: what the background makes of it is what the history says.
  for (let n = 0; n < 60; n++) {
    shelf.now = new Date(at('11-20T12:00').getTime() + n * 43_200_000);
    await shelf.due();
    const { product: now } = await shelf.asks<{ product: { salePrice: string } }>(
      'query ($id: ID!) { product(id: $id) { salePrice } }',
      { id: productId },
    );
    expect(now.salePrice).toBe(await ownPrice(productId, shelf.now));
  }
  expect((await shelf.told('PriceChanged', productId)).map(({ after }) => after)).toEqual(['4.5', '5', '4', '5.2']);
});

test('a future price is withdrawn, one in force is not', async () => {
  shelf.now = at('11-20T12:00');
  const productId = await shelf.product({ sku: 'WITHDRAWN' });
  await change({ productId, price: '6', validFrom: at('11-21T08:00').toISOString() });
  const [coming, current] = await history(productId);
  const withdraw = (priceId: string | undefined, actor = shelf.owner) =>
    shelf.does<Seen>('withdrawPrice', { priceId, reason: 'A mistake' }, PRICES, actor);
  expect(paths((await withdraw(current?.id)).problems)).toEqual(['ILLEGAL_STATE priceId']);
  expect(paths((await withdraw(coming?.id, testActor())).problems)).toEqual(['NOT_FOUND priceId']);
  expect(paths((await withdraw('x')).problems)).toEqual(['NOT_FOUND priceId']);
  const { product } = await withdraw(coming?.id);
  expect(short(product?.prices.edges.map(({ node }) => node) ?? [])).toEqual([
    '6 11-21T08:00– withdrawn',
    '5 11-20T12:00–',
  ]);
  expect(paths((await withdraw(coming?.id)).problems)).toEqual(['ILLEGAL_STATE priceId']);
  shelf.now = at('11-22T08:00');
  await shelf.due();
  expect((await shelf.told('ProductUpdated', productId)).map(({ salePrice }) => salePrice)).toEqual(['5', '5']);
  expect(await ownPrice(productId, shelf.now)).toBe('5');
});

test('faults are told together and nothing changes', async () => {
  shelf.now = at('11-20T12:00');
  const productId = await shelf.product({ sku: 'FAULTS' });
  const { problems } = await change({
    productId,
    price: '-1.005',
    validFrom: at('11-19T12:00').toISOString(),
    validTo: at('11-19T11:00').toISOString(),
    reason: ' ',
  });
  expect(paths(problems)).toEqual([
    'INVALID price',
    'INVALID price',
    'INVALID reason',
    'INVALID validFrom',
    'INVALID validTo',
  ]);
  expect(paths((await change({ productId, price: '1', validFrom: '2031-01-01T00:00:00Z' })).problems)).toEqual([
    'INVALID validFrom',
  ]);
  expect(paths((await change({ productId, price: '1', version: 9 })).problems)).toEqual(['VERSION_CONFLICT version']);
  expect(paths((await change({ productId, price: '1' }, testActor())).problems)).toEqual(['NOT_FOUND productId']);
  expect(await history(productId)).toHaveLength(1);
});
