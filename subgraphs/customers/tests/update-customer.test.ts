import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customers } from '../src/subgraph.ts';
import { ask, told } from './operations.ts';

let house: TestRooms;
const owner = testActor();
const changes: { customerId: string; version: number; displayName: string; status: string }[] = [];

beforeAll(async () => {
  house = await openRooms([customers]);
  await house.bus.subscribe('probe', ['CustomerChanged'], async (batch) => {
    changes.push(...batch.map((event) => event.payload as (typeof changes)[number]));
  });
});
afterAll(() => house.close());

const create = async (input: object) => (await ask(house, owner, 'createCustomer', input)).customer?.id ?? '';
const update = (input: object, actor = owner) => ask(house, actor, 'updateCustomer', input);
const setStatus = (input: object, actor = owner) => ask(house, actor, 'setCustomerStatus', input);
const changesOf = async (id: string) => {
  await house.settle();
  return changes.filter((c) => c.customerId === id);
};

test('given fields change, null empties, the others stay, and neighbours are told', async () => {
  const customerId = await create({ firstName: 'Grace', lastName: 'Hopper', email: 'g@example.com', notes: 'Navy' });
  const { customer, problems } = await update({ customerId, lastName: null, email: '', kind: 'VIP', phone: '55 501' });
  expect(problems).toEqual([]);
  expect(customer).toMatchObject({ firstName: 'Grace', lastName: null, email: null, notes: 'Navy', kind: 'VIP' });
  expect((await changesOf(customerId)).map((c) => [c.version, c.displayName])).toEqual([
    [1, 'Grace Hopper'],
    [2, 'Grace'],
  ]);
});

test('the last name cannot be taken away; faults are told together and nothing changes', async () => {
  const customerId = await create({ lastName: 'Only' });
  expect(told(await update({ customerId, lastName: null, email: 'x', phone: '1', notes: 'kept?' }))).toEqual([
    'INVALID input.email',
    'INVALID input.lastName',
    'INVALID input.phone',
  ]);
  expect((await update({ customerId, lastName: null, companyName: 'Firm', kind: 'BUSINESS' })).customer).toMatchObject({
    displayName: 'Firm',
    notes: null,
  });
});

test('a block needs a reason; the same status again tells no one', async () => {
  const customerId = await create({ lastName: 'Debtor' });
  expect(told(await setStatus({ customerId, status: 'BLOCKED', reason: ' ' }))).toEqual(['INVALID input.reason']);
  expect(told(await setStatus({ customerId, status: 'INACTIVE', reason: 'x'.repeat(501) }))).toEqual([
    'INVALID input.reason',
  ]);
  const blocked = await setStatus({ customerId, status: 'BLOCKED', reason: 'Owes since May' });
  expect(blocked.customer).toMatchObject({ status: 'BLOCKED', statusReason: 'Owes since May' });
  await setStatus({ customerId, status: 'BLOCKED', reason: 'Owes since May' });
  expect((await setStatus({ customerId, status: 'ACTIVE' })).customer).toMatchObject({
    status: 'ACTIVE',
    statusReason: null,
  });
  expect((await changesOf(customerId)).map((c) => c.status)).toEqual(['ACTIVE', 'BLOCKED', 'ACTIVE']);
});

test('an unknown id and another company’s look the same', async () => {
  const customerId = await create({ lastName: 'Mine' });
  for (const [actor, id] of [
    [owner, 'x'],
    [owner, owner.userId],
    [testActor(), customerId],
  ] as const) {
    expect(told(await update({ customerId: id, lastName: 'Yours' }, actor))).toEqual(['NOT_FOUND input.customerId']);
    expect(told(await setStatus({ customerId: id, status: 'INACTIVE' }, actor))).toEqual([
      'NOT_FOUND input.customerId',
    ]);
  }
  const reader = testActor({ companyId: owner.companyId, permissions: ['customers:read'] });
  await expect(update({ customerId, lastName: 'Y' }, reader)).rejects.toThrow('FORBIDDEN');
  await expect(setStatus({ customerId, status: 'INACTIVE' }, reader)).rejects.toThrow('FORBIDDEN');
});

test('a repeated key changes once, and emptying is other content than leaving alone; writers at once all count', async () => {
  const customerId = await create({ lastName: 'Busy' });
  const input = { customerId, firstName: 'Very', idempotencyKey: 'u1' };
  await Promise.all([update(input), update(input)]);
  expect(told(await update({ ...input, notes: null }))).toEqual(['IDEMPOTENCY_CONFLICT input.idempotencyKey']);
  await Promise.all(Array.from({ length: 8 }, (_, i) => update({ customerId, notes: `n${i}` })));
  expect(await house.rows('customers', 'select version from customer where id = $1', [customerId])).toEqual([
    { version: 10 },
  ]);
  const status = { customerId, status: 'INACTIVE', idempotencyKey: 's1' };
  await Promise.all([setStatus(status), setStatus(status)]);
  expect(told(await setStatus({ ...status, status: 'ACTIVE' }))).toEqual(['IDEMPOTENCY_CONFLICT input.idempotencyKey']);
});

test('a second change in the same request answers with what is there then', async () => {
  const id = await create({ lastName: 'Twice' });
  const { data } = await house.run(
    'customers',
    owner,
    `mutation ($id: ID!) {
      a: updateCustomer(input: {customerId: $id, firstName: "A"}) { customer { displayName } }
      b: updateCustomer(input: {customerId: $id, firstName: "B"}) { customer { displayName } } }`,
    { id },
  );
  expect(data).toMatchObject({
    a: { customer: { displayName: 'A Twice' } },
    b: { customer: { displayName: 'B Twice' } },
  });
});
