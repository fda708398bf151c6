import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import type { EventEnvelope } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CustomerChanged } from '../../../schema/events/customers.ts';
import { customers } from '../src/subgraph.ts';
import { bookkeeper } from './events.ts';
import { ask, customerOf } from './operations.ts';
import { pointsDesk } from './points.ts';

let house: TestRooms;
const owner = testActor();
const books = bookkeeper(owner);
const heard: EventEnvelope[] = [];
let desk: ReturnType<typeof pointsDesk>;

beforeAll(async () => {
  house = await openRooms([customers]);
  desk = pointsDesk(house, owner);
  await desk.setProgram();
  await house.bus.subscribe(
    'probe',
    ['CustomerChanged', 'CustomerMerged'],
    async (events) => void heard.push(...events),
  );
});
afterAll(() => house.close());

const create = async (input: object = {}, actor = owner) =>
  (await ask(house, actor, 'createCustomer', { lastName: 'Twin', ...input })).customer?.id ?? '';
const publish = async (...events: EventEnvelope[]) => {
  await house.bus.publish(events);
  await house.settle();
};
interface Merged {
  customer: { id: string; mergedIds: string[]; version?: number } | null;
}
const merge = (customerId: string, mergedId: string, fields: object = {}, actor = owner) =>
  desk.mutate<Merged>('mergeCustomers', 'customer { id mergedIds }', { customerId, mergedId, ...fields }, actor);
const codes = ({ problems }: { problems: { code: string; path: string[] }[] }) =>
  problems.map((p) => `${p.code} ${p.path.join('.')}`).sort();
const now = () => new Date().toISOString();
const statement = async (id: string) => {
  const source = `query ($id: ID!) { customer(id: $id) { id ledger(orderBy: OLDEST) { edges { node { kind amount balance } } totalCount }
    interactions { edges { node { subject customer { id } } } totalCount } } }`;
  const { data } = await house.run<{ customer: { id: string; ledger: { edges: { node: Record<string, string> }[] } } }>(
    'customers', owner, source, { id },
  ); // biome-ignore format: a call
  return data.customer;
};

/** Two files with money, points, an address and an interaction each. */
async function twins(): Promise<[string, string]> {
  const ids: [string, string] = [
    await create({ firstName: 'Ada', email: 'ada@example.com' }),
    await create({ phone: '0612345678', notes: 'Nuts' }),
  ];
  for (const [i, id] of ids.entries()) {
    const of = { customerId: id, orderId: newId(), invoiceId: newId(), total: `${100 * (i + 1)}` };
    await publish(
      books.invoice({ ...of, validatedAt: now() }),
      books.payment({ ...of, amount: '60', receivedAt: now() }),
      books.order(id, `2026-05-0${i + 1}T10:00:00.000Z`),
    );
    await ask(house, owner, 'addCustomerAddress', {
      customerId: id,
      type: 'BILLING',
      street: `S${i}`,
      city: 'C',
      country: 'FR',
    });
    await desk.mutate('createCustomerInteraction', 'interaction { id }', {
      customerId: id,
      type: 'CALL',
      subject: `Call ${i}`,
    });
  }
  await house.settle();
  return ids;
}

test('the survivor has everything of both, and the other id goes on standing for them', async () => {
  const [kept, gone] = await twins();
  expect(await merge(kept, gone)).toMatchObject({ problems: [], customer: { id: kept, mergedIds: [gone] } });
  await house.settle();
  const survivor = await customerOf(house, owner, kept);
  expect(survivor).toMatchObject({
    firstName: 'Ada', email: 'ada@example.com', phone: '0612345678', notes: 'Nuts', balance: '180', totalSpent: '300', stage: 'CUSTOMER',
    accounts: [{ currency: 'EUR', balance: '180', totalSpent: '300' }],
  }); // biome-ignore format: a record
  expect(survivor?.addresses.edges.map(({ node }) => `${node.street} ${node.isDefault}`)).toEqual([
    'S0 true',
    'S1 false',
  ]);
  expect(await customerOf(house, owner, gone)).toEqual(survivor);
  const told = await statement(gone);
  expect(told).toMatchObject({
    id: kept, ledger: { totalCount: 4 }, interactions: { totalCount: 2, edges: [{ node: { subject: 'Call 1', customer: { id: kept } } }, {}] },
  }); // biome-ignore format: a record
  expect(told.ledger.edges.at(-1)?.node.balance).toBe('180');
  expect(await desk.loyalty(kept)).toMatchObject({ balance: '120', lifetime: '120', entries: { totalCount: 2 } });
});

test('what is told of the other id later is the survivor’s, whatever it is', async () => {
  const [kept, gone] = await twins();
  await merge(kept, gone);
  const of = { customerId: gone, orderId: newId(), total: '10' };
  await publish(
    books.invoice({ ...of, validatedAt: now() }),
    books.payment({ ...of, amount: '10', receivedAt: now() }),
    books.order(gone, '2027-01-01T10:00:00.000Z'),
  );
  expect(await customerOf(house, owner, kept)).toMatchObject({
    balance: '180',
    totalSpent: '310',
    lastOrderAt: expect.stringMatching(/^202[67]/),
  });
  expect(await desk.redeem(gone, '1.3')).toMatchObject({ points: '130', balance: '0', problems: [] });
  expect((await ask(house, owner, 'updateCustomer', { customerId: gone, lastName: 'New' })).customer).toMatchObject({
    id: kept,
    displayName: 'Ada New',
  });
  expect(
    (
      await ask(house, owner, 'addCustomerAddress', {
        customerId: gone,
        type: 'HOME',
        street: 'H',
        city: 'C',
        country: 'FR',
      })
    ).problems,
  ).toEqual([]);
  expect((await customerOf(house, owner, kept))?.addresses.totalCount).toBe(3);
});

test('neighbours hear of the merge, and of every change under each id', async () => {
  const [kept, gone, third] = [await create({ email: 'a@example.com' }), await create(), await create()];
  await merge(gone, third);
  await merge(kept, gone);
  await ask(house, owner, 'updateCustomer', { customerId: kept, email: 'b@example.com' });
  await house.settle();
  const merges = heard.filter(({ type }) => type === 'CustomerMerged').map(({ payload }) => payload);
  expect(merges.slice(-2)).toEqual([
    { customerId: gone, mergedId: third },
    { customerId: kept, mergedId: gone },
  ]);
  const last = (id: string) =>
    heard
      .filter(({ type, payload }) => type === 'CustomerChanged' && (payload as CustomerChanged).customerId === id)
      .at(-1)?.payload;
  const common = { email: 'b@example.com', version: 4 };
  expect(last(kept)).toMatchObject({ ...common, mergedInto: null });
  for (const id of [gone, third]) expect(last(id)).toMatchObject({ ...common, mergedInto: kept });
  expect((await customerOf(house, owner, third))?.id).toBe(kept);
});

test('merged files are in no list, and searching for what they hold finds the survivor', async () => {
  const actor = testActor();
  const [kept, gone] = [
    await create({ lastName: 'Solo' }, actor),
    await create({ lastName: 'Zébulon', phone: '0699887766' }, actor),
  ];
  await merge(kept, gone, {}, actor);
  const found = async (search?: string) => {
    const source = 'query ($search: String) { customers(search: $search) { edges { node { id } } totalCount } }';
    const { data } = await house.run<{ customers: { edges: { node: { id: string } }[]; totalCount: number } }>(
      'customers',
      actor,
      source,
      { search },
    );
    return { ids: data.customers.edges.map(({ node }) => node.id), n: data.customers.totalCount };
  };
  for (const search of [undefined, 'zebulon', '06 99 88', 'solo'])
    expect(await found(search)).toEqual({ ids: [kept], n: 1 });
});

test('a block of either stands; a debt of points is made up from what the other has', async () => {
  const [kept, gone] = await twins();
  await ask(house, owner, 'setCustomerStatus', { customerId: gone, status: 'BLOCKED', reason: 'Debts' });
  const of = { customerId: gone, orderId: newId(), total: '500' };
  await publish(books.invoice({ ...of, validatedAt: now() }), books.payment({ ...of, amount: '500' }));
  await desk.redeem(gone, '5.6');
  await publish(books.creditNote({ ...of, total: '500' }));
  expect(await desk.loyalty(gone)).toMatchObject({ balance: '-500' });
  await desk.adjust(kept, '640');
  await merge(kept, gone);
  expect(await customerOf(house, owner, kept)).toMatchObject({ status: 'BLOCKED', statusReason: 'Debts' });
  expect(await desk.loyalty(kept)).toMatchObject({ balance: '200', used: '560' });
  const [left] = await house.rows(
    'customers',
    'select sum(remaining)::text as left from loyalty_lot where customer_id = $1',
    [kept],
  );
  expect(left).toEqual({ left: '200' });
  expect(await desk.redeem(kept, '2')).toMatchObject({ balance: '0', problems: [] });
});

test('itself, a merged one, another company’s and who may not merge are refused; nothing changes', async () => {
  const [kept, gone, third] = [await create(), await create(), await create()];
  const theirs = await create({}, testActor());
  expect(codes(await merge(kept, kept))).toEqual(['INVALID input.mergedId']);
  for (const id of [theirs, newId(), 'x']) {
    expect(codes(await merge(kept, id))).toEqual(['NOT_FOUND input.mergedId']);
    expect(codes(await merge(id, kept))).toEqual(['NOT_FOUND input.customerId']);
  }
  const key = { idempotencyKey: 'm' };
  expect((await merge(kept, gone, key)).problems).toEqual([]);
  expect((await merge(kept, gone, key)).customer?.mergedIds).toEqual([gone]);
  expect(codes(await merge(kept, gone))).toEqual(['ILLEGAL_STATE input.mergedId']);
  expect(codes(await merge(third, gone))).toEqual(['ILLEGAL_STATE input.mergedId']);
  expect(codes(await merge(gone, third))).toEqual(['ILLEGAL_STATE input.customerId']);
  const cashier = testActor({ companyId: owner.companyId, permissions: ['customers:read', 'customers:write'] });
  await expect(merge(kept, third, {}, cashier)).rejects.toThrow('FORBIDDEN');
});

test('money that comes in while files are merged is lost to nobody', async () => {
  const inbox = house.rooms.get('customers')?.inbox;
  for (let round = 0; round < 8; round++) {
    const [kept, gone] = [await create(), await create()];
    const bills = Array.from({ length: 6 }, (_, i) =>
      books.invoice({ customerId: i % 2 ? kept : gone, total: '1', validatedAt: now() }),
    );
    await Promise.all([...bills.map((bill) => inbox?.apply([bill])), merge(kept, gone)]);
    expect(await customerOf(house, owner, kept)).toMatchObject({
      balance: '6',
      totalSpent: '6',
      accounts: [{ balance: '6' }],
    });
  }
});
