import type { ServedMenusQuery } from '@comptoir/sdk/generated/graphql';
import type { MenuPart, Product } from './menu.ts';

export type Served = ServedMenusQuery['servedMenus'];

export interface ServedMenu {
  id: string;
  name: string;
  parts: readonly MenuPart[];
}

/** The menus as they are written, with the products of the catalog; what holds nothing that can be sold is left out. */
export function menusOf(served: Served | null, catalog: readonly Product[]): ServedMenu[] {
  const byId = new Map(catalog.map((product) => [product.id, product]));
  return (served?.menus ?? [])
    .map(({ id, name, categories }) => ({
      id,
      name,
      parts: categories
        .map((part) => ({
          id: part.id,
          name: part.name,
          products: (part.products ?? []).flatMap((product) => byId.get(product.id) ?? []),
        }))
        .filter(({ products }) => products.length > 0),
    }))
    .filter(({ parts }) => parts.length > 0);
}

/** Somebody may rewrite a menu meanwhile, which nothing tells. */
const LONGEST_MS = 300_000;

/** After how many milliseconds what is served is asked for again. */
export function askAgainAfter({ servedUntil }: Served, now: number): number {
  if (!servedUntil) return LONGEST_MS;
  return Math.min(LONGEST_MS, Math.max(1_000, Date.parse(servedUntil) - now + 500));
}
