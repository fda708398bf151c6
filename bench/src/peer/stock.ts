import DataLoader from 'dataloader';
import { grouped, serve } from './subgraph.ts';

interface LevelRow {
  productId: string;
  onHand: string;
  reserved: string;
  available: string;
  warehouseId: string;
  warehouseName: string;
}

export const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  scalar Decimal
  type Product @key(fields: "id") { id: ID! stockLevels: [StockLevel!]! }
  type StockLevel { warehouse: Warehouse! onHand: Decimal! reserved: Decimal! available: Decimal! }
  type Warehouse @key(fields: "id") { id: ID! name: String! }`;

const LEVELS = `
  select l.product_id as "productId", trim_scale(l.on_hand)::text as "onHand", trim_scale(l.reserved)::text as reserved,
    trim_scale(l.on_hand - l.reserved)::text as available, w.id as "warehouseId", w.name as "warehouseName"
  from stock_level l join warehouse w on w.id = l.warehouse_id where l.product_id = any($1) order by w.name, l.id`;

function loaders() {
  return {
    levels: new DataLoader((ids: readonly string[]) =>
      grouped<LevelRow>('levels', LEVELS, ids, (row) => row.productId),
    ),
  };
}

const resolvers = {
  Product: {
    stockLevels: ({ id }: { id: string }, _: unknown, { levels }: ReturnType<typeof loaders>) => levels.load(id),
  },
  StockLevel: {
    warehouse: ({ warehouseId, warehouseName }: LevelRow) => ({ id: warehouseId, name: warehouseName }),
  },
};

if (import.meta.main) await serve(typeDefs, resolvers, loaders);
