import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { billsOf, SOUP } from './bills.ts';
import { openTill, type Till, tillOf } from './till.ts';

let till: Till;
let bills: ReturnType<typeof billsOf>;
beforeAll(async () => {
  till = await openTill();
  bills = billsOf(till);
});
afterAll(() => till.house.close());

const sell = async (customerId: string, who = till) =>
  await who.does<{ order: { id: string }; invoice: { id: string } }>(
    'completeSale',
    { shopId: who.shopId, customerId, lines: [SOUP], tenders: [{ method: 'CARD', amount: '12' }] },
    'order { id } invoice { id }',
  );

interface List {
  edges: { node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  totalCount: number;
}
type Bought = Record<'orders' | 'invoices' | 'creditNotes', List>;
const PAGE = 'edges { node { id } } pageInfo { hasNextPage endCursor } totalCount';
const bought = async (ids: string[], variables: object = {}, actor = till.owner): Promise<(Bought | null)[]> => {
  const source = `query ($r: [_Any!]!, $first: Int, $after: String, $of: OrderFilter, $i: InvoiceFilter) { _entities(representations: $r) { ... on Customer {
    orders(first: $first, after: $after, filter: $of) { ${PAGE} } invoices(first: $first, filter: $i) { ${PAGE} } creditNotes(first: $first) { ${PAGE} } } } }`;
  const r = ids.map((id) => ({ __typename: 'Customer', id }));
  const { data, errors } = await till.house.run<{ _entities: (Bought | null)[] }>('orders', actor, source, {
    r,
    ...variables,
  });
  if (errors) throw new Error(errors[0]?.message);
  return data._entities;
};
const idsOf = (list: List | undefined) => list?.edges.map(({ node }) => node.id);

test('what a customer bought, the newest first, page after page, drafts and credit notes among it', async () => {
  const [customerId, other] = [await till.customer(), await till.customer()];
  const sold = [];
  for (let i = 0; i < 5; i++) sold.push(await sell(customerId));
  await sell(other);
  const draft = (await bills.create({ customerId })).invoice?.id;
  const credited = (await bills.credit(sold[0]?.invoice.id ?? '')).creditNote?.id;
  const [mine] = await bought([customerId]);
  const newest = [...sold].reverse();
  expect(idsOf(mine?.orders)).toEqual(newest.map(({ order }) => order.id));
  expect(idsOf(mine?.invoices)).toEqual([draft, ...newest.map(({ invoice }) => invoice.id)]);
  expect(idsOf(mine?.creditNotes)).toEqual([credited]);
  expect([mine?.orders.totalCount, mine?.invoices.totalCount, mine?.creditNotes.totalCount]).toEqual([5, 6, 1]);
  const paged: string[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const [page] = await bought([customerId], { first: 2, after });
    paged.push(...(idsOf(page?.orders) ?? []));
    [after, more] = [page?.orders.pageInfo.endCursor, page?.orders.pageInfo.hasNextPage ?? false];
  }
  expect(paged).toEqual(idsOf(mine?.orders));
  const [few] = await bought([customerId], { of: { status: ['PENDING'] }, i: { status: ['DRAFT'] } });
  expect([few?.orders.totalCount, idsOf(few?.invoices)]).toEqual([0, [draft]]);
});

test('merged files are one customer, by whichever id, also in filters; told in any order', async () => {
  const [root, gone, third] = [await till.customer(), await till.customer(), await till.customer()];
  const sold = [await sell(third), await sell(gone), await sell(root)].map(({ order }) => order.id).reverse();
  await till.customer({ customerId: third, version: 3, mergedInto: root });
  await till.customer({ customerId: third, version: 2, mergedInto: gone });
  await till.customer({ customerId: gone, version: 2, mergedInto: root });
  for (const list of await bought([root, gone, third])) expect(idsOf(list?.orders)).toEqual(sold);
  const source = `query ($id: ID!) { orders(filter: { customerId: $id }) { ${PAGE} } invoices(filter: { customerId: $id }) { totalCount } }`;
  for (const id of [root, gone, third]) {
    const { data } = await till.house.run<{ orders: List; invoices: List }>('orders', till.owner, source, { id });
    expect([idsOf(data.orders), data.invoices.totalCount]).toEqual([sold, 3]);
  }
});

test('of many customers in as many statements as of one; another company sees nothing', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 6; i++) {
    ids.push(await till.customer());
    for (let n = 0; n <= i % 3; n++) await sell(ids[i] ?? '');
  }
  await till.house.settle();
  const counted = (some: string[]) => till.house.costOf(() => bought(some, { first: 2 }));
  expect(await counted(ids)).toBe(await counted(ids.slice(0, 1)));
  expect((await bought(ids, { first: 2 })).map((list) => list?.orders.edges.length)).toEqual([1, 2, 2, 1, 2, 2]);
  expect((await bought(ids, { first: 2 })).map((list) => list?.orders.totalCount)).toEqual([1, 2, 3, 1, 2, 3]);
  const stranger = testActor();
  const theirs = tillOf(till.house, stranger);
  theirs.shopId = await theirs.shop();
  await theirs.customer({ customerId: newId(), mergedInto: ids[0] ?? null });
  for (const list of await bought(ids, {}, stranger)) expect(list?.orders.totalCount).toBe(0);
  expect(await bought(['x'])).toEqual([null]);
});
