import type { Installation } from '../installation.ts';
import { compareReading } from '../reading.ts';
import type { Stage } from '../stage.ts';

export const MENU = `{
  products(first: 50) {
    edges {
      node {
        id sku name salePrice available
        category { id name }
        stockLevels { warehouse { id name } onHand reserved available }
      }
    }
  }
}`;

/** 50 products with category, price, availability and stock levels: catalog and stock. */
export function menu(installation: Installation, { companyId }: Stage, seconds: number): Promise<void> {
  const floorFault = (answer: unknown) => {
    const { data } = answer as { data: { products: { edges: { node: { stockLevels: unknown[] } }[] } } };
    const stocked = data.products.edges.filter(({ node }) => node.stockLevels.length > 0).length;
    return stocked === 50 ? null : `${stocked} products with stock levels instead of 50`;
  };
  const reading = { path: '/menu', query: MENU, sources: ['catalog', 'stock'] as const, companyId, floorFault };
  return compareReading(installation, reading, seconds);
}
