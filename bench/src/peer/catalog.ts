import DataLoader from 'dataloader';
import { db, entities, serve } from './subgraph.ts';

interface ProductRow {
  id: string;
  sku: string;
  name: string;
  salePrice: string;
  available: boolean;
  categoryId: string | null;
}

export const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  scalar Decimal
  type Query { products(first: Int = 50): ProductConnection! }
  type ProductConnection { edges: [ProductEdge!]! }
  type ProductEdge { node: Product! }
  type Product @key(fields: "id") {
    id: ID!
    sku: String!
    name: String!
    salePrice: Decimal!
    available: Boolean!
    category: Category
  }
  type Category @key(fields: "id") { id: ID! name: String! }`;

const PRODUCT = 'id, sku, name, trim_scale(sale_price)::text as "salePrice", available, category_id as "categoryId"';

function loaders() {
  return {
    product: new DataLoader((ids: readonly string[]) =>
      entities<ProductRow>('products', `select ${PRODUCT} from product where id = any($1)`, ids),
    ),
    category: new DataLoader((ids: readonly string[]) =>
      entities<{ id: string; name: string }>('categories', 'select id, name from category where id = any($1)', ids),
    ),
  };
}

type Context = { companyId: string } & ReturnType<typeof loaders>;

const resolvers = {
  Query: {
    async products(_: unknown, { first }: { first: number }, { companyId }: Context) {
      const { rows } = await db.query<ProductRow>({
        name: 'menu',
        text: `select ${PRODUCT} from product where company_id = $1 order by name, id limit $2`,
        values: [companyId, first],
      });
      return { edges: rows.map((node) => ({ node })) };
    },
  },
  Product: {
    __resolveReference: ({ id }: { id: string }, { product }: Context) => product.load(id),
    category: ({ categoryId }: ProductRow, _: unknown, { category }: Context) =>
      categoryId && category.load(categoryId),
  },
  Category: { __resolveReference: ({ id }: { id: string }, { category }: Context) => category.load(id) },
};

if (import.meta.main) await serve(typeDefs, resolvers, loaders);
