import type { Comptoir } from '@comptoir/sdk/client';
import { expect, test } from '@jest/globals';
import { loadMenu, mustChoose, type Product, partsOf, searched } from '../src/menu.ts';

function product(name: string, change: Partial<Product> = {}): Product {
  const category = { id: 'c1', name: 'Plats', displayOrder: 1 };
  const plain = { salePrice: '8', available: true, sellable: true, allergens: [], category, modifierGroups: [] };
  return { id: name, name, ...plain, ...change };
}

test.each([
  ['oeuf', ['Œuf mayonnaise']],
  ['SOUPE OIGNON', ['Soupe à l’oignon']],
  ["l'oi", ['Soupe à l’oignon']],
  ['creme brul', ['Crème brûlée']],
  ['', ['Œuf mayonnaise', 'Soupe à l’oignon', 'Crème brûlée']],
  ['pizza', []],
])('%j finds %j', (text, found) => {
  const menu = ['Œuf mayonnaise', 'Soupe à l’oignon', 'Crème brûlée'].map((name) => product(name));
  expect(searched(menu, text).map(({ name }) => name)).toEqual(found);
});

test('the menu is read to its last page, without what is not sold, in the order of its categories', async () => {
  const starters = { id: 'c0', name: 'Entrées', displayOrder: 0 };
  const pages = [
    [product('Steak'), product('Flour', { sellable: false })],
    [product('Confit'), product('Soupe', { category: starters })],
  ];
  const client = {
    async request(_: unknown, { after }: { after?: string | null }) {
      const page = Number(after ?? 0);
      const pageInfo = { hasNextPage: page + 1 < pages.length, endCursor: String(page + 1) };
      return { products: { edges: pages[page]?.map((node) => ({ node })), pageInfo } };
    },
  } as unknown as Comptoir;
  const menu = await loadMenu(client);
  expect(menu.map(({ name }) => name)).toEqual(['Soupe', 'Confit', 'Steak']);
  expect(partsOf(menu).map(({ id, name, products }) => [id, name, products.map((p) => p.name)])).toEqual([
    ['c0', 'Entrées', ['Soupe']],
    ['c1', 'Plats', ['Confit', 'Steak']],
  ]);
});

test('a dish with a choice that must be made cannot be ordered by one touch', () => {
  const group = { id: 'g', name: 'Cuisson', minChoices: 1, maxChoices: 1, active: true, modifiers: [] };
  expect(mustChoose(product('Steak', { modifierGroups: [group] }))).toBe(true);
  expect(mustChoose(product('Steak', { modifierGroups: [{ ...group, active: false }] }))).toBe(false);
  expect(mustChoose(product('Steak'))).toBe(false);
});
