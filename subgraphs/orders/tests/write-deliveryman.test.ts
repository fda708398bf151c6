import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { roadOf } from './road.ts';
import { codes, openTill, type Till } from './till.ts';

let till: Till;
let road: ReturnType<typeof roadOf>;
beforeAll(async () => {
  till = await openTill();
  road = roadOf(till);
});
afterAll(() => till.house.close());

test('a deliveryman is put on file for a shop, changed, and found by name and by what he owes', async () => {
  const userId = newId();
  const { deliveryman, problems } = await road.create({ name: 'Karim', phone: '+213 555 01', userId });
  expect(problems).toEqual([]);
  expect(deliveryman).toMatchObject({
    name: 'Karim', phone: '+213 555 01', active: true, debt: '0', currency: 'EUR', shop: { id: till.shopId }, user: { id: userId },
  }); // biome-ignore format: a table
  const id = deliveryman?.id ?? '';
  const { deliveryman: changed } = await road.update(id, { phone: null, active: false, version: 1 });
  expect(changed).toMatchObject({ name: 'Karim', phone: null, active: false, user: { id: userId }, version: 2 });
  await road.rider({ name: 'Karima' });
  const found = async (variables: object) => {
    const { data } = await till.house.run<{ deliverymen: { edges: { node: { name: string } }[] } }>(
      'orders', till.owner,
      'query ($search: String, $filter: DeliverymanFilter) { deliverymen(search: $search, filter: $filter) { edges { node { name } } } }',
      { ...variables },
    ); // biome-ignore format: short
    return data.deliverymen.edges.map((e) => e.node.name);
  };
  expect(await found({ search: 'KARIM' })).toEqual(['Karim', 'Karima']);
  expect(await found({ search: 'karim', filter: { active: true, owing: false } })).toEqual(['Karima']);
  expect(await found({ filter: { owing: true } })).toEqual([]);
});

test('names and users are of one deliveryman of a shop; faults are told at once', async () => {
  const userId = newId();
  const id = await road.rider({ name: 'Nadia', userId });
  expect(codes((await road.create({ name: 'Nadia' })).problems)).toEqual(['ALREADY_EXISTS input.name']);
  expect(codes((await road.create({ userId })).problems)).toEqual(['ALREADY_EXISTS input.userId']);
  const other = await road.rider();
  expect(codes((await road.update(other, { name: 'Nadia' })).problems)).toEqual(['ALREADY_EXISTS input.name']);
  expect(codes((await road.create({ name: ' ', phone: 'x', userId: 'x' })).problems)).toEqual([
    'INVALID input.name',
    'INVALID input.phone',
    'INVALID input.userId',
  ]);
  expect(codes((await road.create({ shopId: newId() })).problems)).toEqual(['NOT_FOUND input.shopId']);
  expect(codes((await road.update(id, { version: 9 })).problems)).toEqual(['VERSION_CONFLICT input.version']);
  expect(codes((await road.update(newId(), {})).problems)).toEqual(['NOT_FOUND input.deliverymanId']);
  expect(codes((await road.update(id, {}, testActor())).problems)).toEqual(['NOT_FOUND input.deliverymanId']);
  const rider = testActor({ companyId: till.owner.companyId, permissions: ['orders:read', 'orders:deliver'] });
  await expect(road.create({}, rider)).rejects.toThrow('not allowed');
});

test('who is on his way stays in use', async () => {
  const id = await road.rider();
  const deliveryId = await road.sent(id);
  expect(codes((await road.update(id, { active: false })).problems)).toEqual(['ILLEGAL_STATE input.active']);
  await road.fail(deliveryId);
  expect((await road.update(id, { active: false })).deliveryman?.active).toBe(false);
});
