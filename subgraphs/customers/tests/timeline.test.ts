import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customers } from '../src/subgraph.ts';
import { bookkeeper } from './events.ts';
import { pointsDesk } from './points.ts';

let house: TestRooms;
let now = new Date('2026-02-01T10:00:00Z');
const owner = testActor();
const books = bookkeeper(owner);

beforeAll(async () => {
  house = await openRooms([customers], { now: () => now });
});
afterAll(() => house.close());

const LINE = `query ($id: ID!, $first: Int, $after: String) { customer(id: $id) { timeline(first: $first, after: $after) {
  edges { node { kind text amount currency points interaction { subject } } } pageInfo { hasNextPage endCursor } totalCount } } }`;
interface Timeline {
  edges: {
    node: {
      kind: string;
      text: string | null;
      amount: string | null;
      points: string | null;
      interaction: { subject: string } | null;
    };
  }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  totalCount: number;
}
const timeline = async (id: string, variables: object = {}) =>
  (await house.run<{ customer: { timeline: Timeline } }>('customers', owner, LINE, { id, ...variables })).data.customer
    .timeline;

test('documents, money, points and interactions in one, the latest first, page after page, of merged files as well', async () => {
  const desk = pointsDesk(house, owner);
  await desk.setProgram();
  const [kept, gone] = [await desk.create(), await desk.create()];
  const of = { customerId: gone, orderId: newId() };
  await house.bus.publish([
    books.invoice({ ...of, total: '50', number: 'INV-7', validatedAt: '2026-03-02T10:00:00.000Z' }),
    books.payment({ ...of, amount: '50', receivedAt: '2026-03-03T10:00:00.000Z' }),
  ]);
  await house.settle();
  now = new Date('2026-03-04T10:00:00Z');
  await desk.mutate('createCustomerInteraction', 'interaction { id }', {
    customerId: kept,
    type: 'VISIT',
    subject: 'Came by',
  });
  now = new Date('2026-03-05T10:00:00Z');
  await desk.adjust(kept, '5', { reason: 'Birthday' });
  await desk.mutate('mergeCustomers', 'customer { id }', { customerId: kept, mergedId: gone });
  const { edges, totalCount } = await timeline(kept);
  const seen = edges.map(({ node }) => `${node.kind} ${node.text} ${node.amount} ${node.points}`);
  expect(seen.slice(0, 2)).toEqual(['POINTS_ADJUSTED Birthday null 5', 'INTERACTION Came by null null']);
  expect(seen.slice(2, 4).sort()).toEqual(['PAYMENT null -50 null', 'POINTS_EARNED null null 50']);
  expect(seen[4]).toBe('INVOICE INV-7 50 null');
  expect([totalCount, edges[1]?.node.interaction]).toEqual([5, { subject: 'Came by' }]);
  const paged: string[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const page = await timeline(kept, { first: 2, after });
    paged.push(...page.edges.map(({ node }) => `${node.kind} ${node.text} ${node.amount} ${node.points}`));
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  expect(paged).toEqual(seen);
});
