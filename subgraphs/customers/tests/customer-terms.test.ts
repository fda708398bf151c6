import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CustomerChanged } from '../../../schema/events/customers.ts';
import { customers } from '../src/subgraph.ts';
import { bookkeeper } from './events.ts';
import { ask, told } from './operations.ts';

let house: TestRooms;
const owner = testActor();
const changes: CustomerChanged[] = [];

beforeAll(async () => {
  house = await openRooms([customers]);
  await house.bus.subscribe('probe', ['CustomerChanged'], async (batch) => {
    changes.push(...batch.map((event) => event.payload as CustomerChanged));
  });
});
afterAll(() => house.close());

const create = async (input: object, actor = owner) =>
  (await ask(house, actor, 'createCustomer', { lastName: 'Buyer', ...input })).customer?.id ?? '';
const update = (input: object, actor = owner) => ask(house, actor, 'updateCustomer', input);
const lastChange = async (customerId: string) => {
  await house.settle();
  return changes.filter((change) => change.customerId === customerId).at(-1);
};
const priceList = async (actor = owner) => {
  const priceListId = newId();
  const payload = { priceListId, version: 1, name: 'Trade', active: true, shopId: null, onlyForCustomers: true };
  await house.bus.publish([newEvent('PriceListChanged', actor.companyId ?? '', actor, new Date(), payload)]);
  await house.settle();
  return priceListId;
};

test('what was agreed is kept, changed, emptied, and told to the neighbours', async () => {
  const priceListId = await priceList();
  const customerId = await create({ kind: 'BUSINESS', companyName: 'Trade & Co', taxId: ' FR1 ', creditLimit: '200' });
  const terms = { paymentTermsDays: 45, creditLimit: '250.25', priceListId, language: 'fr', registrationId: 'R' };
  expect(await update({ customerId, ...terms })).toMatchObject({ problems: [], customer: { ...terms, taxId: 'FR1' } });
  expect(await lastChange(customerId)).toMatchObject({ ...terms, version: 2, taxId: 'FR1', email: null });
  const none = { paymentTermsDays: null, creditLimit: null, priceListId: null };
  expect((await update({ customerId, ...none })).customer).toMatchObject({
    ...none,
    creditAvailable: null,
    language: 'fr',
  });
  expect(await lastChange(customerId)).toMatchObject({ ...none, version: 3 });
});

test('terms need the right to agree on them; what stays as it is needs none', async () => {
  const cashier = testActor({ companyId: owner.companyId, permissions: ['customers:read', 'customers:write'] });
  const refused = await ask(house, cashier, 'createCustomer', {
    lastName: 'B',
    paymentTermsDays: 30,
    creditLimit: '5',
  });
  expect(told(refused)).toEqual(['NOT_ALLOWED input.creditLimit', 'NOT_ALLOWED input.paymentTermsDays']);
  const customerId = await create({ creditLimit: '5' });
  expect(told(await update({ customerId, creditLimit: null }, cashier))).toEqual(['NOT_ALLOWED input.creditLimit']);
  expect(told(await update({ customerId, creditLimit: '5.00', priceListId: null, notes: 'n' }, cashier))).toEqual([]);
});

test('terms by their edges; a price list must be one of the company’s', async () => {
  const theirs = await priceList(testActor());
  const customerId = await create({});
  const faults = async (fields: object) => told(await update({ customerId, ...fields }));
  expect(await faults({ paymentTermsDays: -1, creditLimit: '-0.001', taxId: 'x'.repeat(51) })).toEqual([
    'INVALID input.creditLimit', 'INVALID input.creditLimit', 'INVALID input.paymentTermsDays', 'INVALID input.taxId',
  ]); // biome-ignore format: a list
  expect(await faults({ paymentTermsDays: 366 })).toEqual(['INVALID input.paymentTermsDays']);
  for (const paymentTermsDays of [0, 365]) expect(await faults({ paymentTermsDays })).toEqual([]);
  for (const priceListId of [theirs, newId(), 'x'])
    expect(await faults({ priceListId })).toEqual(['NOT_FOUND input.priceListId']);
});

test('the credit limit warns and never blocks', async () => {
  const customerId = await create({ creditLimit: '100' });
  const bill = async (total: string) => {
    await house.bus.publish([bookkeeper(owner).invoice({ customerId, total })]);
    await house.settle();
    return (await update({ customerId, notes: total })).customer;
  };
  expect(await bill('100')).toMatchObject({ balance: '100', creditAvailable: '0', overCreditLimit: false });
  expect(await bill('0.01')).toMatchObject({ balance: '100.01', creditAvailable: '0', overCreditLimit: true });
  expect((await update({ customerId, creditLimit: '120' })).customer).toMatchObject({ creditAvailable: '19.99' });
});

test('neighbours are told of the default billing address, and of no other', async () => {
  const customerId = await create({});
  const place = { street: '1 rue', city: 'Lyon', postalCode: '69001', country: 'FR' };
  const add = async (fields: object) =>
    (await ask(house, owner, 'addCustomerAddress', { customerId, ...place, ...fields })).address?.id ?? '';
  await add({ type: 'HOME' });
  expect(await lastChange(customerId)).toMatchObject({ version: 1, billingAddress: null });
  const first = await add({ type: 'BILLING' });
  expect((await lastChange(customerId))?.billingAddress).toEqual(place);
  const second = await add({ type: 'BILLING', city: 'Paris', postalCode: null, isDefault: true });
  expect((await lastChange(customerId))?.billingAddress).toEqual({ ...place, city: 'Paris', postalCode: null });
  await ask(house, owner, 'updateCustomerAddress', { addressId: second, type: 'WORK' });
  expect((await lastChange(customerId))?.billingAddress).toEqual(place);
  await ask(house, owner, 'removeCustomerAddress', { addressId: first });
  expect((await lastChange(customerId))?.billingAddress).toBeNull();
});
