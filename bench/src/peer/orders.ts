import DataLoader from 'dataloader';
import { entities, serve } from './subgraph.ts';

interface OrderRow {
  id: string;
  number: string;
  total: string;
}

export const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  scalar Decimal
  type Query { order(id: ID!): Order }
  type Order @key(fields: "id") { id: ID! number: String! total: Decimal! }`;

const ORDERS = 'select id, number, trim_scale(total)::text as total from sale_order where id = any($1)';

function loaders() {
  return { order: new DataLoader((ids: readonly string[]) => entities<OrderRow>('orders', ORDERS, ids)) };
}

type Context = ReturnType<typeof loaders>;

const resolvers = {
  Query: { order: (_: unknown, { id }: { id: string }, { order }: Context) => order.load(id) },
  Order: { __resolveReference: ({ id }: { id: string }, { order }: Context) => order.load(id) },
};

if (import.meta.main) await serve(typeDefs, resolvers, loaders);
