import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { put } from './neighbours.ts';
import { openProduction, openWorkshop } from './workshop.ts';

let house: TestRooms;
beforeAll(async () => {
  house = await openProduction();
});
afterAll(() => house.close());

const DAYS = `query ($days: [_Any!]!) { _entities(representations: $days) { ... on BusinessDay { date
  production { completed due cost made { product { id } productName unit quantity cost } } } } }`;

test('a business day says what was made, at what cost, and what is still due; in the time zone of the shop', async () => {
  // It is 10 March, 9:00 UTC: still the 9th in Honolulu.
  const shop = await openWorkshop(house, { timeZone: 'Pacific/Honolulu' });
  const [bread, roll, flour] = [
    await shop.product('Bread', { unit: 'piece' }),
    await shop.product('Roll', { unit: 'piece' }),
    await shop.product('Flour'),
  ];
  put(flour, shop.shopId, 100, 2);
  await shop.recipe(bread, { [flour]: '0.5' });
  await shop.recipe(roll, { [flour]: '0.1' });
  for (const quantities of [{ [bread]: '10', [roll]: '20' }, { [bread]: '2' }]) {
    const { id } = await shop.started(quantities);
    await shop.done('completeProductionOrder', { productionOrderId: id });
  }
  await shop.planned({ [bread]: '1' }, { dueAt: '2026-03-10T08:00:00Z' });
  await shop.started({ [bread]: '1' }, { dueAt: '2026-03-10T09:59:59Z' });
  await shop.planned({ [bread]: '1' }, { dueAt: '2026-03-10T10:00:00Z' });
  const called = await shop.planned({ [bread]: '1' }, { dueAt: '2026-03-10T09:00:00Z' });
  await shop.done('cancelProductionOrder', { productionOrderId: called.id, reason: 'Holiday' });
  const day = (date: string, shopId = shop.shopId) => ({ __typename: 'BusinessDay', shopId, date });
  const answer = await shop.ask(DAYS, {
    days: [day('2026-03-09'), day('2026-03-10'), day('2026-03-09', newId()), day('2026-03-09', 'x')],
  });
  expect(answer._entities).toEqual([
    {
      date: '2026-03-09',
      production: {
        completed: 2, due: 2, cost: '16',
        made: [
          { product: { id: bread }, productName: 'Bread', unit: 'piece', quantity: '12', cost: '12' },
          { product: { id: roll }, productName: 'Roll', unit: 'piece', quantity: '20', cost: '4' },
        ],
      },
    },
    { date: '2026-03-10', production: { completed: 0, due: 1, cost: '0', made: [] } },
    { date: '2026-03-09', production: null },
    { date: '2026-03-09', production: null },
  ]); // biome-ignore format: a table
  const stranger = await openWorkshop(house);
  const other = await stranger.ask(DAYS, { days: [day('2026-03-09')] });
  expect(other._entities[0].production).toBeNull();
});
