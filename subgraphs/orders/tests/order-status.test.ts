import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accepted, type Stream, take, watch } from './streams.ts';
import { openTill, type Till, tillOf } from './till.ts';

let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.house.close());

const STATUS = `subscription ($shopId: ID, $orderId: ID, $customerId: ID, $channel: OrderChannel, $after: String) {
  orderStatus(shopId: $shopId, orderId: $orderId, customerId: $customerId, channel: $channel, after: $after) {
    revision order { id revision status paymentStatus total customer { id } lines { name } } } }`;
interface Change {
  orderStatus: { revision: string; order: { id: string; revision: string; status: string; total: string } };
}

/** A company of its own, so that a board shows only what its test put on it. */
async function company(): Promise<Till> {
  const own = tillOf(till.house, testActor());
  own.shopId = await own.shop();
  return own;
}
const follow = async (own: Till, variables: Record<string, unknown> = {}, actor = own.owner) =>
  accepted(await watch(own, STATUS, variables, actor));
const open = async (own: Till, given: object = {}) => {
  const lines = [{ name: 'Bread', unitPrice: '2', quantity: '1' }];
  const input = { shopId: own.shopId, lines, ...given };
  const { order } = await own.does<{ order: { id: string } }>('createOrder', input, 'order { id }');
  return order.id;
};
const move = (own: Till, orderId: string, to: string) =>
  own.does('changeOrderStatus', { orderId, to, reason: 'so' }, 'order { id }');
const sell = (own: Till, given: object = {}) =>
  own.does<{ order: { id: string } }>(
    'completeSale',
    {
      shopId: own.shopId,
      lines: [{ name: 'Bag', unitPrice: '1', quantity: '1' }],
      tenders: [{ method: 'CARD', amount: '1' }],
      ...given,
    },
    'order { id }',
  );
const seen = async (stream: Stream, count: number) =>
  (await take<Change>(stream, count)).map(({ orderStatus: { order } }) => `${order.id} ${order.status}`);

test('first what is open now, in the order of revisions, then every change as it commits', async () => {
  const own = await company();
  const first = await open(own);
  const second = await open(own);
  await move(own, await open(own), 'CANCELLED');
  await sell(own);
  await move(own, first, 'CONFIRMED');
  const stream = await follow(own);
  expect(await seen(stream, 2)).toEqual([`${second} PENDING`, `${first} CONFIRMED`]);
  const next = take<Change>(stream, 4);
  await move(own, first, 'IN_PRODUCTION');
  const sold = await sell(own);
  const lines = [{ name: 'Jam', unitPrice: '3', quantity: '1' }];
  await own.does('addOrderLines', { orderId: second, lines }, 'order { id }');
  const table = await own.table();
  const changes = (await next).map((c) => c.orderStatus);
  expect(changes.map(({ order }) => [order.id, order.status, order.total])).toEqual([
    [first, 'IN_PRODUCTION', '2'],
    [sold.order.id, 'COMPLETED', '1'],
    [second, 'PENDING', '5'],
    [table, 'CONFIRMED', '0'],
  ]);
  for (const { revision, order } of changes) expect(order.revision).toBe(revision);
  await stream.return?.();
});

test('with `after`: what was missed, each once at its latest state, then live', async () => {
  const own = await company();
  const first = await open(own);
  const stream = await follow(own);
  const revision = (await take<Change>(stream, 1))[0]?.orderStatus.revision;
  await stream.return?.();
  const second = await open(own);
  for (const to of ['CONFIRMED', 'READY', 'CANCELLED']) await move(own, first, to);
  const resumed = await follow(own, { after: revision });
  expect(await seen(resumed, 2)).toEqual([`${second} PENDING`, `${first} CANCELLED`]);
  const next = seen(resumed, 1);
  await move(own, second, 'CONFIRMED');
  expect(await next).toEqual([`${second} CONFIRMED`]);
  await resumed.return?.();
});

test('one order, one customer, one channel, one shop', async () => {
  const own = await company();
  const customerId = newId();
  const phone = await open(own, { channel: 'PHONE', customerId });
  const counter = await open(own);
  await move(own, counter, 'CANCELLED');
  const elsewhere = await own.shop();
  const other = await open(own, { shopId: elsewhere });
  const first = async (variables: Record<string, unknown>) => {
    const stream = await follow(own, variables);
    const found = await seen(stream, 1);
    await stream.return?.();
    return found;
  };
  expect(await first({ channel: 'PHONE' })).toEqual([`${phone} PENDING`]);
  expect(await first({ customerId })).toEqual([`${phone} PENDING`]);
  expect(await first({ shopId: elsewhere })).toEqual([`${other} PENDING`]);
  expect(await first({ orderId: counter })).toEqual([`${counter} CANCELLED`]);
});

test('who has no right, no such shop or order, or another company’s, sees nothing of it', async () => {
  const own = await company();
  const orderId = await open(own);
  const stranger = testActor();
  const shopkeeper = testActor({ companyId: own.owner.companyId, shops: [newId()] });
  const refused = async (variables: Record<string, unknown>, actor = own.owner) => {
    const result = await watch(own, STATUS, variables, actor);
    return Symbol.asyncIterator in result ? 'accepted' : result.errors?.[0]?.extensions?.code;
  };
  expect(await refused({}, testActor({ permissions: ['orders:take'] }))).toBe('FORBIDDEN');
  for (const wrong of [{ shopId: 'x' }, { orderId: newId() }, { customerId: 'x' }, { after: 'x' }]) {
    expect(await refused(wrong)).toBe('BAD_REQUEST');
  }
  for (const actor of [stranger, shopkeeper]) expect(await refused({ orderId }, actor)).toBe('BAD_REQUEST');
  expect(await refused({ shopId: own.shopId }, shopkeeper)).toBe('BAD_REQUEST');
  const stream = await follow(own, {}, shopkeeper);
  const next = seen(stream, 1);
  await move(own, orderId, 'CONFIRMED');
  const theirs = await own.shop({ shopId: (shopkeeper.shops as string[])[0] });
  const mine = await open(own, { shopId: theirs });
  expect(await next).toEqual([`${mine} PENDING`]);
  await stream.return?.();
});

test('revisions grow in the order of commits: a follower of many tills misses nothing and sees nothing twice', async () => {
  const own = await company();
  const stream = await follow(own);
  const lastId = newId();
  const reading = (async () => {
    const followed: Change['orderStatus'][] = [];
    while (followed.at(-1)?.order.id !== lastId) {
      followed.push(...(await take<Change>(stream, 1)).map((c) => c.orderStatus));
    }
    return followed;
  })();
  const tills = Array.from({ length: 8 }, async (_, i) => {
    for (let n = 0; n < 5; n++) {
      if (i % 2) await sell(own);
      else {
        const id = await open(own);
        await move(own, id, 'CONFIRMED');
        await own.does('invoiceOrder', { orderId: id }, 'order { id }');
      }
    }
  });
  await Promise.all(tills);
  await open(own, { id: lastId });
  const followed = await reading;
  await stream.return?.();
  const rows = await till.house.rows<{ id: string; revision: string }>(
    'orders',
    'select id, revision::text from sale_order where company_id = $1 order by revision',
    [own.owner.companyId],
  );
  const revisions = followed.map((c) => BigInt(c.revision));
  expect(revisions.every((r, i) => i === 0 || r > (revisions[i - 1] as bigint))).toBe(true);
  const latest = new Map(followed.map((c) => [c.order.id, c.revision]));
  expect([...latest].sort()).toEqual(rows.map((r) => [r.id, r.revision]).sort());
  expect(new Set(rows.map((r) => r.revision)).size).toBe(41);
});
