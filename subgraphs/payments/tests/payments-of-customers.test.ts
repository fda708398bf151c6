import { testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Counter, openCounter } from './counter.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.till.house.close());

interface List {
  edges: { node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  totalCount: number;
}
const PAGE = 'edges { node { id } } pageInfo { hasNextPage endCursor } totalCount';
const paidBy = async (
  ids: string[],
  variables: object = {},
  actor = counter.till.owner,
): Promise<(List | undefined)[]> => {
  const source = `query ($r: [_Any!]!, $first: Int, $after: String, $filter: PaymentFilter, $orderBy: PaymentOrder) {
    _entities(representations: $r) { ... on Customer { payments(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { ${PAGE} } } } }`;
  const r = ids.map((id) => ({ __typename: 'Customer', id }));
  const { _entities } = await counter.ask<{ _entities: ({ payments: List } | null)[] }>(
    source,
    { r, ...variables },
    actor,
  );
  return _entities.map((customer) => customer?.payments);
};
const idsOf = (list: List | undefined) => list?.edges.map(({ node }) => node.id);

/** Sells for these amounts, one tender each; gives the ids of the payments. */
async function sell(customerId: string, ...amounts: string[]): Promise<string[]> {
  const { till } = counter;
  const ids: string[] = [];
  for (const amount of amounts) {
    const input = {
      shopId: till.shopId,
      customerId,
      lines: [{ name: 'Menu', unitPrice: amount, quantity: '1' }],
      tenders: [{ method: 'CARD', amount }],
    };
    const { payments } = await till.does<{ payments: { id: string }[] }>('completeSale', input, 'payments { id }');
    ids.push(payments[0]?.id ?? '');
  }
  return ids;
}

test('payments of a customer, page after page, filtered and sorted', async () => {
  const [customerId, other] = [await counter.till.customer(), await counter.till.customer()];
  const paid = await sell(customerId, '3', '1', '2');
  await sell(other, '9');
  const newest = [...paid].reverse();
  const [mine] = await paidBy([customerId]);
  expect([idsOf(mine), mine?.totalCount]).toEqual([newest, 3]);
  const paged: string[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const [page] = await paidBy([customerId], { first: 2, after });
    paged.push(...(idsOf(page) ?? []));
    [after, more] = [page?.pageInfo.endCursor, page?.pageInfo.hasNextPage ?? false];
  }
  expect(paged).toEqual(newest);
  const [smallest] = await paidBy([customerId], { orderBy: 'SMALLEST', first: 1 });
  expect(idsOf(smallest)).toEqual([paid[1]]);
  const [cash] = await paidBy([customerId], { filter: { method: 'CASH' } });
  expect(cash?.totalCount).toBe(0);
});

test('merged files are one customer, by whichever id and in filters; many take as many statements as one', async () => {
  const { till } = counter;
  const [root, gone] = [await till.customer(), await till.customer()];
  const paid = [...(await sell(root, '1')), ...(await sell(gone, '2'))].reverse();
  await till.customer({ customerId: gone, version: 2, mergedInto: root });
  for (const list of await paidBy([root, gone])) expect(idsOf(list)).toEqual(paid);
  const source = `query ($id: ID!) { payments(filter: { customerId: $id }) { ${PAGE} } }`;
  for (const id of [root, gone])
    expect(idsOf((await counter.ask<{ payments: List }>(source, { id })).payments)).toEqual(paid);
  for (const list of await paidBy([root, gone], {}, testActor())) expect(list?.totalCount).toBe(0);
  await till.house.settle();
  expect(await till.house.costOf(() => paidBy([root, gone]))).toBe(await till.house.costOf(() => paidBy([root])));
  expect(await paidBy(['x'])).toEqual([undefined]);
});
