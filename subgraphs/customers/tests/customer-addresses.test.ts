import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { customers } from '../src/subgraph.ts';
import { ask, customerOf, told } from './operations.ts';

let house: TestRooms;
const owner = testActor();

beforeAll(async () => {
  house = await openRooms([customers]);
});
afterAll(() => house.close());

const PLACE = { street: '1 rue de la Paix', city: 'Paris', postalCode: '75002', country: 'FR' };
const create = async () => (await ask(house, owner, 'createCustomer', { lastName: 'Housed' })).customer?.id ?? '';
const add = (customerId: string, fields: object, actor = owner) =>
  ask(house, actor, 'addCustomerAddress', { customerId, type: 'HOME', ...PLACE, ...fields });
const update = (addressId: string, fields: object, actor = owner) =>
  ask(house, actor, 'updateCustomerAddress', { addressId, ...fields });
const remove = (addressId: string, fields: object = {}, actor = owner) =>
  ask(house, actor, 'removeCustomerAddress', { addressId, ...fields });
/** `TYPE street`, with a star at the default. */
const shown = async (customerId: string) =>
  (await customerOf(house, owner, customerId))?.addresses.edges.map(
    ({ node }) => `${node.type} ${node.street}${node.isDefault ? ' *' : ''}`,
  );

test('the first of a type is the default; another takes its place when asked to', async () => {
  const id = await create();
  const first = await add(id, { street: ' A ', country: 'fr' });
  expect(first).toMatchObject({ problems: [], address: { ...PLACE, street: 'A', isDefault: true, isActive: true } });
  expect((await add(id, { street: 'B' })).address).toMatchObject({ isDefault: false });
  await add(id, { street: 'C', type: 'WORK', postalCode: null });
  expect(await shown(id)).toEqual(['HOME A *', 'HOME B', 'WORK C *']);
  await add(id, { street: 'D', isDefault: true });
  expect(await shown(id)).toEqual(['HOME D *', 'HOME A', 'HOME B', 'WORK C *']);
});

test('a change of fields, of default and of type', async () => {
  const id = await create();
  const added = [];
  for (const type of ['HOME', 'HOME', 'WORK']) added.push((await add(id, { type })).address?.id);
  const [a = '', b = '', c = ''] = added;
  await update(a, { isDefault: true });
  await update(a, { street: 'A', postalCode: null });
  await update(b, { street: 'B', isDefault: true });
  await update(c, { street: 'C', city: null, country: null });
  expect(await shown(id)).toEqual(['HOME B *', 'HOME A', 'WORK C *']);
  expect(told(await update(b, { isDefault: false }))).toEqual(['ILLEGAL_STATE input.isDefault']);
  await update(b, { type: 'WORK' });
  expect(await shown(id)).toEqual(['HOME A *', 'WORK C *', 'WORK B']);
  expect((await update(a, { type: 'WORK', isDefault: true })).address).toMatchObject({
    postalCode: null,
    city: 'Paris',
  });
  expect(await shown(id)).toEqual(['WORK A *', 'WORK B', 'WORK C']);
});

test('a removed address is gone from the list, stays for documents, and the oldest left is the default', async () => {
  const id = await create();
  const ids = [];
  for (const street of ['A', 'B', 'C']) ids.push((await add(id, { street })).address?.id ?? '');
  const [a = ''] = ids;
  expect((await remove(a, { idempotencyKey: 'r' })).address).toMatchObject({ isActive: false, isDefault: false });
  expect((await remove(a, { idempotencyKey: 'r' })).address).toMatchObject({ id: a });
  expect(await shown(id)).toEqual(['HOME B *', 'HOME C']);
  expect(told(await remove(a))).toEqual(['NOT_FOUND input.addressId']);
  expect(told(await update(a, { street: 'Z' }))).toEqual(['NOT_FOUND input.addressId']);
  const entities = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on CustomerAddress { street isActive } } }`;
  const { data } = await house.run('customers', owner, entities, { r: [{ __typename: 'CustomerAddress', id: a }] });
  expect(data).toEqual({ _entities: [{ street: 'A', isActive: false }] });
});

test('faults are told at once; a fifty-first address is refused', async () => {
  const id = await create();
  const faulty = { street: ' ', city: 'x'.repeat(101), postalCode: '\u0001', country: 'ZZ' };
  const paths = ['city', 'country', 'postalCode', 'street'].map((field) => `INVALID input.${field}`);
  expect(told(await add(id, faulty))).toEqual(paths);
  const addressId = (await add(id, {})).address?.id ?? '';
  expect(told(await update(addressId, faulty))).toEqual(paths);
  for (const country of ['France', 'EU', 'QQ', '']) {
    expect(told(await add(id, { country }))).toEqual(['INVALID input.country']);
  }
  const answers = await Promise.all(Array.from({ length: 51 }, () => add(id, {})));
  expect(answers.flatMap(told)).toEqual(['TOO_MUCH input.customerId', 'TOO_MUCH input.customerId']);
  expect((await customerOf(house, owner, id))?.addresses.totalCount).toBe(50);
});

test('an unknown id and another company’s look the same', async () => {
  const id = await create();
  const addressId = (await add(id, {})).address?.id ?? '';
  const stranger = testActor();
  for (const [actor, customer, address] of [
    [owner, 'x', 'x'],
    [owner, owner.userId, owner.userId],
    [stranger, id, addressId],
  ] as const) {
    expect(told(await add(customer ?? '', {}, actor))).toEqual(['NOT_FOUND input.customerId']);
    expect(told(await update(address ?? '', { street: 'Z' }, actor))).toEqual(['NOT_FOUND input.addressId']);
    expect(told(await remove(address ?? '', {}, actor))).toEqual(['NOT_FOUND input.addressId']);
  }
  const reader = testActor({ companyId: owner.companyId, permissions: ['customers:read'] });
  await expect(add(id, {}, reader)).rejects.toThrow('FORBIDDEN');
  await expect(update(addressId, {}, reader)).rejects.toThrow('FORBIDDEN');
  await expect(remove(addressId, {}, reader)).rejects.toThrow('FORBIDDEN');
});

test('a repeated key adds once', async () => {
  const id = await create();
  const answers = await Promise.all(Array.from({ length: 3 }, () => add(id, { idempotencyKey: 'a1' })));
  expect(new Set(answers.map((a) => a.address?.id)).size).toBe(1);
  expect(told(await add(id, { city: 'Lyon', idempotencyKey: 'a1' }))).toEqual([
    'IDEMPOTENCY_CONFLICT input.idempotencyKey',
  ]);
});

test('the database itself keeps a second default out', async () => {
  const id = await create();
  await add(id, {});
  await add(id, {});
  await expect(
    house.rows('customers', 'update customer_address set is_default = true where customer_id = $1', [id]),
  ).rejects.toThrow('customer_address_one_default');
});

test('whatever is done at once, each type in use has exactly one default', async () => {
  const step = fc.record({
    verb: fc.constantFrom('add', 'default', 'move', 'remove'),
    type: fc.constantFrom('BILLING', 'SHIPPING', 'HOME'),
    at: fc.nat(5),
    isDefault: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      const id = await create();
      const ids: string[] = [];
      for (const type of ['HOME', 'HOME', 'BILLING']) ids.push((await add(id, { type })).address?.id ?? '');
      await Promise.all(
        steps.map(({ verb, type, at, isDefault }) => {
          const target = ids[at % ids.length] ?? '';
          if (verb === 'add') return add(id, { type, isDefault });
          if (verb === 'default') return update(target, { isDefault: true });
          return verb === 'move' ? update(target, { type, isDefault: isDefault || null }) : remove(target);
        }),
      );
      const counts = await house.rows<{ defaults: number }>(
        'customers',
        `select count(*) filter (where is_default)::int as defaults from customer_address
         where customer_id = $1 and is_active group by type`,
        [id],
      );
      expect(counts.every((c) => c.defaults === 1)).toBe(true);
    }),
    { numRuns: 12 },
  );
});
