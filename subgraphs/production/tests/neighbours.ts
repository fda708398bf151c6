import { decimal } from '@comptoir/kit/money';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';

export interface HeldStock {
  onHand: string;
  available: string;
  averageCost: string;
  value: string;
  shopId: string;
}

/** What stock holds of products, by id; while `away`, it does not answer. */
export const held = new Map<string, HeldStock[]>();
export const stockRoom = { away: false };

/** Puts so much of a product on the shelf of a shop, at an average cost. */
export function put(productId: string, shopId: string, onHand: number, averageCost: number, available = onHand): void {
  const level = {
    onHand: `${onHand}`,
    available: `${available}`,
    averageCost: `${averageCost}`,
    value: decimal(onHand).times(averageCost).toFixed(),
    shopId,
  };
  held.set(productId, [...(held.get(productId) ?? []), level]);
}

/** Stands in for stock. */
export const stock: SubgraphDefinition = {
  name: 'stock',
  typeDefs: `type Query { warehouses: Int @public }
    type Product @key(fields: "id") @allow(to: "stock:read") { id: ID! stockLevels: [StockLevel!] }
    type StockLevel @allow(to: "stock:read") { onHand: Decimal! available: Decimal! averageCost: Decimal! value: Decimal! warehouse: Warehouse! }
    type Warehouse @key(fields: "id") @allow(to: "stock:read") { id: ID! shopId: ID! active: Boolean! }`,
  resolvers: {
    Product: {
      __resolveReference({ id }: { id: string }) {
        if (stockRoom.away) throw new Error('away');
        return { id };
      },
      stockLevels: ({ id }: { id: string }) =>
        (held.get(id) ?? []).map(({ shopId, ...level }) => ({ ...level, warehouse: { id, shopId, active: true } })),
    },
  },
  loaders: () => ({}),
  migrations: [],
  subscribers: {},
};

/** Stands in for catalog: knows products that no event told of yet. */
export const fresh = new Map<string, { name: string; unit: string }>();
export const catalog: SubgraphDefinition = {
  name: 'catalog',
  typeDefs: `type Query { products: Int @public }
    type Product @key(fields: "id") @allow(to: "catalog:read") { id: ID! name: String! unit: String! salePrice: Decimal!
      purchasePrice: Decimal taxRate: Decimal stockable: Boolean! active: Boolean! }`,
  resolvers: {
    Product: {
      __resolveReference({ id }: { id: string }) {
        const known = fresh.get(id);
        return known
          ? { id, salePrice: '1', purchasePrice: null, taxRate: null, stockable: true, active: true, ...known }
          : null;
      },
    },
  },
  loaders: () => ({}),
  migrations: [],
  subscribers: {},
};
