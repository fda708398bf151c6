import type { Comptoir } from '@comptoir/sdk/client';
import { FloorMenuDocument, type FloorMenuQuery } from '@comptoir/sdk/generated/graphql';

export type Product = FloorMenuQuery['products']['edges'][number]['node'];
export type ModifierGroup = Product['modifierGroups'][number];

export interface Category {
  id: string;
  name: string;
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

/** The categories that hold something, in the menu's order. */
export function categoriesOf(products: readonly Product[]): Category[] {
  const byId = new Map(products.flatMap(({ category }) => (category ? [[category.id, category] as const] : [])));
  return [...byId.values()].map(({ id, name }) => ({ id, name }));
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
