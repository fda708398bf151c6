import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customers } from '../src/subgraph.ts';
import { ask, customerOf, told } from './operations.ts';

let house: TestRooms;
const owner = testActor();
const events: { type: string; payload: { customerId: string } }[] = [];

beforeAll(async () => {
  house = await openRooms([customers], { now: () => new Date('2026-03-01T12:00:00Z') });
  await house.bus.subscribe('probe', ['CustomerRegistered', 'CustomerChanged'], async (batch) => {
    events.push(...(batch as unknown as typeof events));
  });
});
afterAll(() => house.close());

const create = (input: object, actor = owner) => ask(house, actor, 'createCustomer', input);

test('a customer is put on file with every field and read back', async () => {
  const input = {
    firstName: '  Ada ', lastName: 'Lovelace', companyName: 'Engines', kind: 'VIP', email: 'ada@example.com', phone: '+33 (0)6 12-34',
    dateOfBirth: '1990-12-10', preferredContact: 'SMS', notes: 'Window seat.\nNo nuts.',
    taxId: 'FR83404833048', registrationId: '404 833 048 00022', language: 'fr', paymentTermsDays: 30, creditLimit: '1500.5',
  }; // biome-ignore format: a record
  const { customer, problems } = await create(input);
  expect(problems).toEqual([]);
  expect(customer).toMatchObject({ ...input, firstName: 'Ada', displayName: 'Ada Lovelace', stage: 'PROSPECT' });
  expect(customer).toMatchObject({ status: 'ACTIVE', statusReason: null, balance: '0', totalSpent: '0', accounts: [] });
  expect(customer?.number).toMatch(/^C-\d{6}$/);
  expect(await customerOf(house, owner, customer?.id ?? '')).toEqual(customer);
});

test('display name is the company name of a business, else first and last name, else what there is', async () => {
  const named = async (input: object) => (await create(input)).customer?.displayName;
  expect(await named({ companyName: 'Acme', firstName: 'Wile', kind: 'BUSINESS' })).toBe('Acme');
  expect(await named({ firstName: 'Wile', lastName: 'Coyote', kind: 'BUSINESS' })).toBe('Wile Coyote');
  expect(await named({ firstName: 'Wile', companyName: 'Acme' })).toBe('Wile');
  expect(await named({ lastName: 'Coyote' })).toBe('Coyote');
  expect(await named({ companyName: 'Acme' })).toBe('Acme');
});

test('every fault is told at once and nothing is kept', async () => {
  const actor = testActor();
  const faulty = await create(
    {
      id: 'x', firstName: ' ', lastName: '', companyName: '\u0000', email: 'ada@', phone: '12ab', dateOfBirth: '2026-03-01',
      notes: 'x'.repeat(2_001),
    },
    actor,
  ); // biome-ignore format: a record
  expect(faulty.customer).toBeNull();
  expect(told(faulty)).toEqual([
    'INVALID input.companyName', 'INVALID input.dateOfBirth', 'INVALID input.email', 'INVALID input.id', 'INVALID input.notes',
    'INVALID input.phone',
  ]); // biome-ignore format: a list
  expect(told(await create({ notes: 'nobody' }, actor))).toEqual(['INVALID input.lastName']);
  expect(told(await create({ kind: 'BUSINESS' }, actor))).toEqual(['INVALID input.companyName']);
  expect(await house.rows('customers', 'select from customer where company_id = $1', [actor.companyId])).toEqual([]);
});

test('e-mail addresses, phone numbers and dates of birth by their edges', async () => {
  const faults = async (fields: object) => told(await create({ lastName: 'Edge', ...fields }));
  for (const email of ['a@b.co', 'a.b+c@sub.example.org', 'é@exämple.fr']) expect(await faults({ email })).toEqual([]);
  for (const email of ['a', 'a@b', '@b.co', 'a b@c.de', 'a@@b.co', 'a@b..co', 'a@b.co.', `${'a'.repeat(65)}@b.co`])
    expect(await faults({ email })).toEqual(['INVALID input.email']);
  for (const phone of ['12345', '+1 (555) 010-9999', '1'.repeat(20)]) expect(await faults({ phone })).toEqual([]);
  for (const phone of ['1234', '1'.repeat(21), '+----', '555.0109', '１２３４５'])
    expect(await faults({ phone })).toEqual(['INVALID input.phone']);
  for (const dateOfBirth of ['1900-01-01', '2026-02-28']) expect(await faults({ dateOfBirth })).toEqual([]);
  for (const dateOfBirth of ['1899-12-31', '2026-03-01', '0000-01-01'])
    expect(await faults({ dateOfBirth })).toEqual(['INVALID input.dateOfBirth']);
  expect(await faults({ firstName: '\ud800' })).toEqual(['INVALID input.firstName']);
  expect(await faults({ email: '', phone: ' ', notes: '' })).toEqual([]);
});

test('numbers are unique and without a gap in each company, also when many are made at once', async () => {
  const actor = testActor();
  const made = await Promise.all(Array.from({ length: 20 }, (_, i) => create({ lastName: `N${i}` }, actor)));
  await create({}, actor);
  made.push(await create({ lastName: 'After' }, actor));
  const expected = Array.from({ length: 21 }, (_, i) => `C-${String(i + 1).padStart(6, '0')}`);
  expect(made.map((m) => m.customer?.number).sort()).toEqual(expected);
});

test('an id may be chosen; one that is taken is refused, in the language of the caller', async () => {
  const id = newId();
  expect((await create({ id, lastName: 'Chosen' })).customer?.id).toBe(id);
  const again = await create({ id, lastName: 'Other' }, { ...owner, locale: 'fr' });
  expect(again.problems).toEqual([
    { code: 'ALREADY_EXISTS', path: ['input', 'id'], message: 'Il y a déjà un client avec cet identifiant.' },
  ]);
});

test('a repeated key answers the first customer; with other content it is refused', async () => {
  const input = { lastName: 'Once', idempotencyKey: 'k1' };
  const answers = await Promise.all(Array.from({ length: 5 }, () => create(input)));
  expect(new Set(answers.map((a) => a.customer?.id)).size).toBe(1);
  expect(told(await create({ ...input, lastName: 'Twice' }))).toEqual(['IDEMPOTENCY_CONFLICT input.idempotencyKey']);
});

test('neighbours are told once of the registration and of version 1', async () => {
  const { customer } = await create({ companyName: 'Told', kind: 'BUSINESS' });
  await house.settle();
  const common = { customerId: customer?.id, displayName: 'Told', kind: 'BUSINESS' };
  const own = events.filter((e) => e.payload.customerId === customer?.id);
  expect(own.map(({ type, payload }) => ({ type, payload }))).toEqual([
    { type: 'CustomerRegistered', payload: { ...common, number: customer?.number } },
    {
      type: 'CustomerChanged',
      payload: {
        ...common, version: 1, status: 'ACTIVE', email: null, taxId: null, registrationId: null, language: null, billingAddress: null,
        priceListId: null, paymentTermsDays: null, creditLimit: null, mergedInto: null,
      }, // biome-ignore format: a record
    },
  ]);
});

test('who may not write is refused, another company sees nothing, and a cook sees names only', async () => {
  const reader = testActor({ companyId: owner.companyId, permissions: ['customers:read'] });
  await expect(create({ lastName: 'X' }, reader)).rejects.toThrow('FORBIDDEN');
  const id = (await create({ lastName: 'Secret', email: 's@example.com' })).customer?.id ?? '';
  expect((await customerOf(house, reader, id))?.displayName).toBe('Secret');
  expect(await customerOf(house, testActor(), id)).toBeNull();
  expect(await customerOf(house, owner, 'x')).toBeNull();
  const cook = testActor({ companyId: owner.companyId, permissions: [] });
  await expect(customerOf(house, cook, id)).rejects.toThrow('FORBIDDEN');
  const entities =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Customer { id displayName FIELD } } }';
  const entity = (field: string, actor = cook) =>
    house.run('customers', actor, entities.replace('FIELD', field), { r: [{ __typename: 'Customer', id }] });
  expect((await entity('__typename')).data).toEqual({
    _entities: [{ __typename: 'Customer', id, displayName: 'Secret' }],
  });
  expect((await entity('email')).data).toMatchObject({ _entities: [{ displayName: 'Secret', email: null }] });
  expect((await entity('email', testActor())).data).toEqual({ _entities: [null] });
});
