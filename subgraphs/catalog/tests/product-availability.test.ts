import { testActor } from '@comptoir/dev-env/testing';
import type { Actor } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type ExecutionResult, parse } from 'graphql';
import { openShelf, paths, type Shelf, shopOf } from './shelf.ts';

const NOW = new Date('2026-11-20T12:00:00Z');
let shelf: Shelf;
let paris: string;
let tokyo: string;
beforeAll(async () => {
  shelf = await openShelf(NOW);
  await shelf.hears('CompanyChanged', { companyId: shelf.owner.companyId ?? '' });
  paris = await shopOf(shelf);
  tokyo = await shopOf(shelf, { timeZone: 'Asia/Tokyo' });
});
beforeEach(() => {
  shelf.now = NOW;
});
afterAll(() => shelf.house.close());

const mark = (productId: string, available: boolean, more: object = {}, actor?: Actor) =>
  shelf.does<{ product: { available: boolean } | null }>(
    'setProductAvailability',
    { productId, available, ...more },
    'product { available }',
    actor,
  );
const seen = async (id: string) =>
  (
    await shelf.asks<{ product: object }>(
      'query ($id: ID!, $paris: ID!, $tokyo: ID!) { product(id: $id) { all: available paris: available(shopId: $paris) tokyo: available(shopId: $tokyo) } }',
      { id, paris, tokyo },
    )
  ).product;
const told = async (id: string) =>
  (await shelf.told('ProductUpdated', id)).map(({ available, unavailableShopIds }) => [available, unavailableShopIds]);

interface Change {
  revision: string;
  product: { id: string };
  shop: { id: string } | null;
  available: boolean;
  until: string | null;
}
type Stream = AsyncIterableIterator<ExecutionResult>;

async function follow(variables: { shopId?: string; after?: string } = {}, actor = shelf.owner): Promise<Stream> {
  const document =
    parse(`subscription ($shopId: ID, $after: String) { productAvailability(shopId: $shopId, after: $after) {
    revision product { id } shop { id } available until } }`);
  const stream = await shelf.house.rooms.get('catalog')?.subscribe({ document, variables }, actor);
  if (!stream || !(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
  return stream;
}
async function take(stream: Stream, count: number): Promise<Change[]> {
  const changes: Change[] = [];
  while (changes.length < count) {
    const { value } = await stream.next();
    changes.push(JSON.parse(JSON.stringify(value.data.productAvailability)) as Change);
  }
  return changes;
}

test('a mark in one shop leaves the others as they are', async () => {
  const id = await shelf.product();
  await mark(id, false, { shopId: paris });
  expect(await seen(id)).toEqual({ all: true, paris: false, tokyo: true });
  await mark(id, false);
  expect(await seen(id)).toEqual({ all: false, paris: false, tokyo: false });
  expect(paths((await mark(id, true, { shopId: paris })).problems)).toEqual(['ILLEGAL_STATE shopId']);
  await mark(id, true);
  expect(await seen(id)).toEqual({ all: true, paris: false, tokyo: true });
  await mark(id, true, { shopId: paris });
  await mark(id, true, { shopId: paris });
  expect(await told(id)).toEqual([[true, []], [true, [paris]], [false, [paris]], [true, [paris]], [true, []]]); // biome-ignore format: a table
});

test('for today only: it comes back by itself when the shop’s next business day begins', async () => {
  const id = await shelf.product();
  await mark(id, false, { shopId: paris, todayOnly: true });
  await mark(id, false, { shopId: tokyo, todayOnly: true });
  // 21 November begins at 15:00 UTC in Tokyo, at 23:00 in Paris.
  shelf.now = new Date('2026-11-20T14:59:59Z');
  await shelf.due();
  expect(await seen(id)).toEqual({ all: true, paris: false, tokyo: false });
  shelf.now = new Date('2026-11-20T15:00:00Z');
  await Promise.all([shelf.due(), shelf.due()]);
  expect(await seen(id)).toEqual({ all: true, paris: false, tokyo: true });
  shelf.now = new Date('2026-11-20T23:00:00Z');
  await shelf.due();
  expect(await seen(id)).toEqual({ all: true, paris: true, tokyo: true });
  expect((await told(id)).at(-1)).toEqual([true, []]);
});

test('a mark for today that is made one for good stays, and the other way round', async () => {
  const [first, other] = [await shelf.product(), await shelf.product()];
  await mark(first, false, { todayOnly: true });
  await mark(first, false);
  await mark(other, false);
  await mark(other, false, { todayOnly: true });
  // What changed was the time alone: neighbours need not know of it.
  expect([(await told(first)).length, (await told(other)).length]).toEqual([2, 2]);
  shelf.now = new Date('2026-11-21T12:00:00Z');
  await shelf.due();
  expect([await seen(first), await seen(other)]).toMatchObject([{ all: false }, { all: true }]);
});

test('live: what is marked now, then each mark as it is set, taken back or over', async () => {
  const [soup, fish, cake] = [await shelf.product(), await shelf.product(), await shelf.product()];
  const start = await mark(soup, false, { shopId: paris, todayOnly: true }).then(() => follow({ shopId: paris }));
  const board: Change[] = [];
  while (!board.some(({ product }) => product.id === soup)) board.push(...(await take(start, 1)));
  expect(board.at(-1)).toMatchObject({ shop: { id: paris }, available: false, until: '2026-11-20T23:00:00.000Z' });
  expect(board.every(({ available }) => !available)).toBe(true);
  await mark(fish, false, { shopId: tokyo });
  await mark(cake, false);
  await mark(cake, true);
  shelf.now = new Date('2026-11-20T23:00:00Z');
  await shelf.due();
  const live = await take(start, 2);
  const last = live.at(-1);
  // Whoever is slow sees the latest state of each, in the order of revisions.
  expect(live.map(({ product, available }) => [product.id, available])).toEqual([[cake, true], [soup, true]]); // biome-ignore format: a table
  expect(BigInt(last?.revision ?? 0)).toBeGreaterThan(BigInt(board.at(-1)?.revision ?? 0));
  // A display that was away is told what it missed, of its shop and of all.
  const resumed = await follow({ shopId: paris, after: board.at(-1)?.revision ?? '0' });
  expect((await take(resumed, 2)).map(({ product }) => product.id)).toEqual([cake, soup]);
  const everywhere = await follow({ after: board.at(-1)?.revision ?? '0' });
  expect((await take(everywhere, 3)).map(({ product }) => product.id)).toEqual([fish, cake, soup]);
  for (const stream of [start, resumed, everywhere]) await stream.return?.();
});

test('who may see one shop alone follows that one, and marks it', async () => {
  const local = { ...shelf.owner, shops: [paris] };
  const id = await shelf.product({ shopId: paris });
  const stream = await follow({}, local);
  await mark(id, false, {}, local);
  let change: Change | undefined;
  while (change?.product.id !== id) [change] = await take(stream, 1);
  expect(change).toMatchObject({ shop: { id: paris }, available: false, until: null });
  await stream.return?.();
  expect(await seen(id)).toMatchObject({ all: false });
  expect(paths((await mark(id, false, { shopId: tokyo }, local)).problems)).toEqual(['NOT_FOUND shopId']);
  expect(paths((await mark(id, false, { shopId: tokyo })).problems)).toEqual(['NOT_FOUND productId']);
  expect((await mark(id, true, { shopId: paris })).product).toEqual({ available: true });
});

test('with a product go its variants; one that is added later can be had', async () => {
  const id = await shelf.product({ name: 'Shirt', sku: 'SHIRT' });
  const made = await shelf.does<{ product: { options: { values: { id: string }[] }[] } }>(
    'setProductOptions',
    { productId: id, options: [{ name: 'Size', values: [{ name: 'S' }, { name: 'L' }] }] },
    'product { options { values { id } } }',
  );
  const values = made.product.options[0]?.values.map((value) => value.id) ?? [];
  const variant = async (valueId: string | undefined) =>
    (
      await shelf.does<{ variant: { id: string } }>(
        'createVariant',
        { productId: id, valueIds: [valueId] },
        'variant { id }',
      )
    ).variant.id;
  const small = await variant(values[0]);
  await mark(id, false, { shopId: paris, todayOnly: true });
  const large = await variant(values[1]);
  expect([await seen(small), await seen(large)]).toMatchObject([{ paris: false }, { paris: true }]);
  shelf.now = new Date('2026-11-20T23:00:00Z');
  await shelf.due();
  expect(await seen(small)).toMatchObject({ paris: true });
});

test('strangers’ shops and products are not there; revisions are checked', async () => {
  const id = await shelf.product();
  for (const shopId of [newId(), 'x']) {
    const local = { ...shelf.owner, shops: [paris] };
    expect(paths((await mark(id, false, { shopId }, local)).problems)).toEqual(['NOT_FOUND shopId']);
  }
  expect(paths((await mark(id, false, {}, testActor())).problems)).toEqual(['NOT_FOUND productId']);
  await expect(follow({ after: 'x' })).rejects.toThrow('BAD_REQUEST');
  await expect(follow({ after: '99999999999' })).rejects.toThrow('startAnew');
  await expect(follow({ shopId: 'x' })).rejects.toThrow('BAD_REQUEST');
});

test('many tills at once: revisions grow, each its own, and none is lost', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, (_, i) => shelf.product({ sku: `MANY-${i}` })));
  const stream = await follow({ after: '0' });
  await Promise.all(ids.map((id, i) => mark(id, false, i % 2 ? { shopId: tokyo } : {})));
  const found = new Map<string, bigint>();
  while (ids.some((id) => !found.has(id))) {
    for (const { product, revision } of await take(stream, 1)) found.set(product.id, BigInt(revision));
  }
  const revisions = [...found.values()];
  expect(revisions).toEqual([...revisions].sort((a, b) => (a < b ? -1 : 1)));
  expect(new Set(revisions).size).toBe(revisions.length);
  await stream.return?.();
});
