import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openHouse, type TestHouse } from '../src/testing-house.ts';

let house: TestHouse;
let waiter: string;
beforeAll(async () => {
  house = await openHouse();
  waiter = await house.token('waiter');
});
afterAll(() => house.close());

interface Served {
  at: string;
  servedUntil: string | null;
  menus: { name: string; categories: { name: string; products: { name: string; salePrice: string }[] }[] }[];
}
const served = async (at: string): Promise<Served> => {
  const source = `query ($at: DateTime) { servedMenus(at: $at) { at servedUntil menus { name
    categories(active: true) { name products { name salePrice } } } } }`;
  const { data, errors } = await house.ask<{ servedMenus: Served }>(waiter, source, { at });
  expect(errors).toEqual([]);
  return data.servedMenus;
};

// A Friday in Paris, an hour ahead of UTC.
test('a waiter sees the cards that are served, with what stands on them and what it costs, and when to look again', async () => {
  const noon = await served('2026-11-20T11:30:00Z');
  expect(noon.menus.map(({ name }) => name)).toEqual(['Midi', 'Bar']);
  expect(noon.menus[0]?.categories.map(({ name }) => name)).toEqual(['Pour commencer', 'Plats du midi', 'Pour finir']);
  expect(noon.menus[0]?.categories[1]?.products.slice(0, 2)).toEqual([
    { name: 'Steak frites', salePrice: '19.5' },
    { name: 'Quiche lorraine', salePrice: '12.5' },
  ]);
  expect(new Date(noon.servedUntil ?? 0).toISOString()).toBe('2026-11-20T14:00:00.000Z');
  const between = await served(noon.servedUntil ?? '');
  expect(between.menus.map(({ name }) => name)).toEqual(['Bar']);
  const night = await served('2026-11-20T23:15:00Z');
  expect(night.menus.map(({ name }) => name)).toEqual(['Soir', 'Bar']);
  expect(new Date(night.servedUntil ?? 0).toISOString()).toBe('2026-11-20T23:30:00.000Z');
});

test('no dish of a card is missing, and a waiter does not write it', async () => {
  const { data } = await house.ask<{
    menus: { edges: { node: { id: string; categories: Served['menus'][0]['categories'] } }[] };
  }>(waiter, '{ menus { edges { node { id categories { name products { name salePrice } } } } } }');
  const parts = data.menus.edges.flatMap(({ node }) => node.categories);
  expect(parts.map(({ products }) => products.length)).toEqual([3, 6, 3, 6, 2, 5, 1, 6, 5, 7, 4]);
  const { errors } = await house.ask(
    waiter,
    'mutation ($input: UpdateMenuInput!) { updateMenu(input: $input) { problems { code } } }',
    { input: { menuId: data.menus.edges[0]?.node.id, active: false } },
  );
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
