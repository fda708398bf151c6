import type { Comptoir } from '@comptoir/sdk/client';
import { FloorMenuDocument, type FloorMenuQuery } from '@comptoir/sdk/generated/graphql';

export type Product = FloorMenuQuery['products']['edges'][number]['node'];
export type ModifierGroup = Product['modifierGroups'][number];

/** A part of a menu with what can be ordered of it. */
export interface MenuPart {
  id: string;
  name: string;
  products: readonly Product[];
}

/** All that can be sold, category by category. */
export async function loadMenu(client: Comptoir): Promise<Product[]> {
  const found: Product[] = [];
  for (let after: string | null | undefined; ; ) {
    const { products } = await client.request(FloorMenuDocument, { first: 200, after });
    found.push(...products.edges.map(({ node }) => node));
    after = products.pageInfo.endCursor;
    if (!products.pageInfo.hasNextPage) break;
  }
  return found.filter(({ sellable }) => sellable).sort(byCategory);
}

/** The catalog by its categories, in their order; what has none is found by search. */
export function partsOf(catalog: readonly Product[]): MenuPart[] {
  const byCategory = Map.groupBy(catalog, ({ category }) => category?.id);
  return [...byCategory].flatMap(([id, products]) => {
    const name = products[0]?.category?.name;
    return id !== undefined && name !== undefined ? [{ id, name, products }] : [];
  });
}

/** Products whose name holds all words that were typed, whatever their accents and case. */
export function searched(products: readonly Product[], text: string): Product[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return products.filter(({ name }) => words.every((word) => plain(name).includes(word)));
}

/** Groups out of which somebody has to choose before the product can be ordered. */
export function mustChoose({ modifierGroups }: Product): boolean {
  return modifierGroups.some(({ active, minChoices }) => active && minChoices > 0);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('’', "'");
}

function byCategory(a: Product, b: Product): number {
  const order = (a.category?.displayOrder ?? 0) - (b.category?.displayOrder ?? 0);
  return order || (a.category?.name ?? '').localeCompare(b.category?.name ?? '') || a.name.localeCompare(b.name);
}
