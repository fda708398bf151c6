import { expect, test } from '@jest/globals';
import type { Product } from '../src/menu.ts';
import { askAgainAfter, menusOf, type Served } from '../src/served.ts';

const product = (id: string) => ({ id, name: id }) as Product;
const part = (id: string, products: string[] | null) => ({
  id,
  name: id,
  products: products?.map((p) => ({ id: p })) ?? null,
});
const served = (more: Partial<Served>): Served => ({ servedUntil: null, menus: [], ...more });

test('menus keep their own parts and order; what is not sold, and what then is empty, is left out', () => {
  const menus = [
    { id: 'lunch', name: 'Lunch', categories: [part('mains', ['b', 'gone', 'a']), part('off', ['gone'])] },
    { id: 'away', name: 'Away', categories: [part('unknown', null)] },
  ];
  const found = menusOf(served({ menus }), [product('a'), product('b')]);
  expect(found.map(({ id }) => id)).toEqual(['lunch']);
  expect(found[0]?.parts.map(({ id, products }) => [id, products.map((p) => p.id)])).toEqual([['mains', ['b', 'a']]]);
  expect(menusOf(null, [product('a')])).toEqual([]);
});

test('it is asked again just after the hour has come, every few minutes, and never at once over and over', () => {
  const now = Date.parse('2026-11-26T12:00:00Z');
  expect(askAgainAfter(served({ servedUntil: '2026-11-26T15:00:00Z' }), now)).toBe(300_000);
  expect(askAgainAfter(served({ servedUntil: '2026-11-26T11:00:00Z' }), now)).toBe(1_000);
  expect(askAgainAfter(served({ servedUntil: '2026-11-26T12:01:00Z' }), now)).toBe(60_500);
  expect(askAgainAfter(served({}), now)).toBe(300_000);
});
