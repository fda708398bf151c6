import type { Actor } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import { type Decimal, decimal, sum } from '@comptoir/kit/money';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';

export interface HeldStock {
  onHand: string;
  available: string;
  averageCost: string;
  value: string;
  shopId: string;
}

/** What stock holds of products, by id; while `away`, it does not answer; with `losesAnswers`, it acts and nobody hears of it. */
export const held = new Map<string, HeldStock[]>();
export const stockRoom = { away: false, losesAnswers: false, refuses: [] as object[] };
export const warehouses = new Map<string, { shopId: string; active: boolean }>();

/** Puts so much of a product on the shelf of a shop, at an average cost. */
export function put(productId: string, shopId: string, onHand: number, averageCost: number, available = onHand): void {
  const level = {
    onHand: `${onHand}`, available: `${available}`, averageCost: `${averageCost}`, value: decimal(onHand).times(averageCost).toFixed(), shopId,
  }; // biome-ignore format: a table
  held.set(productId, [...(held.get(productId) ?? []), level]);
}

interface Amount {
  lineId: string;
  productId: string;
  quantity: Decimal;
}

export interface Asked {
  productionOrderId: string;
  number: string;
  sourceWarehouseId: string | null;
  targetWarehouseId: string | null;
  batches: (Amount & { lotNumber: string; expiresOn: string | null; inputs: Amount[] })[];
}

/** What stock was asked to post, by production order: it answers the first question ever after. */
export const posted = new Map<string, { asked: Asked; userId: string | null; lines: object[] }>();
const STORE = newId();

/** As stock would: everything at its average, what is made at what was used up. */
function post(asked: Asked, userId: string | null): object[] {
  const before = posted.get(asked.productionOrderId);
  if (before) return before.lines;
  const lines = asked.batches.flatMap(({ inputs, ...made }) => {
    const used = inputs.map(({ lineId, productId, quantity }) => {
      const unitCost = decimal(held.get(productId)?.[0]?.averageCost ?? 0);
      return {
        lineId,
        productId,
        warehouseId: STORE,
        quantity: quantity.neg(),
        unitCost,
        value: quantity.times(unitCost).neg(),
      };
    });
    const value = sum(used.map((line) => line.value)).neg();
    const { lineId, productId, quantity } = made;
    return [
      ...used,
      { lineId, productId, warehouseId: STORE, quantity, unitCost: value.div(quantity).toDecimalPlaces(6), value },
    ];
  });
  posted.set(asked.productionOrderId, { asked, userId, lines });
  return lines;
}

/** Stands in for stock. */
export const stock: SubgraphDefinition = {
  name: 'stock',
  typeDefs: `type Query { warehouses: Int @public }
    type Mutation { _postProduction(input: PostProductionInternalInput!): PostProductionInternalPayload! @internal }
    type Product @key(fields: "id") @allow(to: "stock:read") { id: ID! stockLevels: [StockLevel!] }
    type StockLevel @allow(to: "stock:read") { onHand: Decimal! available: Decimal! averageCost: Decimal! value: Decimal! warehouse: Warehouse! }
    type Warehouse @key(fields: "id") @allow(to: "stock:read") { id: ID! shopId: ID! active: Boolean! }
    input PostProductionInternalInput { productionOrderId: ID! number: String! shopId: ID! sourceWarehouseId: ID targetWarehouseId: ID
      batches: [ProductionBatchInternalInput!]! }
    input ProductionBatchInternalInput { lineId: ID! productId: ID! quantity: Decimal! lotNumber: String! expiresOn: Date
      inputs: [ProductionAmountInternalInput!]! }
    input ProductionAmountInternalInput { lineId: ID! productId: ID! quantity: Decimal! }
    type PostProductionInternalPayload { lines: [PostedProductionLine!] problems: [Problem!]! }
    type PostedProductionLine @internal { lineId: ID! productId: ID! warehouseId: ID! quantity: Decimal! unitCost: Decimal! value: Decimal! }`,
  resolvers: {
    Mutation: {
      _postProduction(_: unknown, { input }: { input: Asked }, { actor }: { actor: Actor }) {
        if (stockRoom.away) throw new Error('away');
        if (stockRoom.refuses.length > 0) return { lines: null, problems: stockRoom.refuses };
        const lines = post(input, actor.userId);
        if (stockRoom.losesAnswers) throw new Error('lost');
        return { lines, problems: [] };
      },
    },
    Product: {
      __resolveReference({ id }: { id: string }) {
        if (stockRoom.away) throw new Error('away');
        return { id };
      },
      stockLevels: ({ id }: { id: string }) =>
        (held.get(id) ?? []).map(({ shopId, ...level }) => ({ ...level, warehouse: { id, shopId, active: true } })),
    },
    Warehouse: {
      __resolveReference({ id }: { id: string }) {
        const known = warehouses.get(id);
        return known ? { id, ...known } : null;
      },
    },
  },
  loaders: () => ({}),
  migrations: [],
  subscribers: {},
};

export interface KnownOrder {
  status: string;
  wantedAt: string | null;
  shopId: string;
  lines: { status: string; quantity: string; productId: string | null }[];
}

/** Stands in for orders. */
export const customerOrders = new Map<string, KnownOrder>();
export const orders: SubgraphDefinition = {
  name: 'orders',
  typeDefs: `type Query { orders: Int @public }
    type Order @key(fields: "id") @allow(to: "orders:read") { id: ID! status: String! wantedAt: DateTime shop: Shop! lines: [OrderLine!]! }
    type OrderLine @allow(to: "orders:read") { status: String! quantity: Decimal! product: Product }
    type Shop @key(fields: "id", resolvable: false) @allow(to: "orders:read") { id: ID! }
    type Product @key(fields: "id", resolvable: false) @allow(to: "orders:read") { id: ID! }`,
  resolvers: {
    Order: {
      __resolveReference({ id }: { id: string }) {
        const known = customerOrders.get(id);
        return known ? { id, ...known } : null;
      },
      wantedAt: ({ wantedAt }: KnownOrder) => (wantedAt === null ? null : new Date(wantedAt)),
      shop: ({ shopId }: KnownOrder) => ({ id: shopId }),
    },
    OrderLine: { product: ({ productId }: { productId: string | null }) => (productId ? { id: productId } : null) },
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
