import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';

// A shop small enough to read: five subgraphs that between them use what a query plan can contain. Some fields fail on
// purpose, for certain ids, so that every kind of loss can be asked for.

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@external", "@requires", "@provides", "@shareable", "@interfaceObject", "@inaccessible"])';

type Row = { id: string };
type Resolvers = NonNullable<Parameters<typeof buildSubgraphSchema>[0] extends infer M ? M : never>;

export interface Shop {
  supergraphSdl: string;
  schemas: Map<string, GraphQLSchema>;
}

const PRODUCTS = [
  { id: 'p1', sku: 's1', name: 'Bread', weight: 1.5, category: 'c1', color: 'RED', tags: ['a', 'b'] },
  { id: 'p2', sku: 's2', name: 'Butter', weight: 2, category: 'c1', color: 'GREEN', tags: [] },
  { id: 'p3', sku: 's3', name: 'Jam', weight: 3, category: 'c2', color: 'HIDDEN', tags: ['c'] },
  { id: 'p4', sku: 's4', name: null, weight: 4, category: null, color: null, tags: ['d'] },
  { id: 'p5', sku: 's5', name: 'Salt', weight: null, category: 'c2', color: 'BLUE', tags: ['e'] },
];
const BUNDLES = [{ id: 'b1', name: 'Breakfast', parts: ['p1', 'p2', 'p3', null] }];
const CATEGORIES = [
  { id: 'c1', name: 'Bakery' },
  { id: 'c2', name: 'Grocery' },
];

function byId<T extends Row>(rows: readonly T[], id: string | null): T | undefined {
  return rows.find((row) => row.id === id);
}

function kind(row: Row): string {
  return row.id.startsWith('p') ? 'Product' : row.id.startsWith('b') ? 'Bundle' : 'Category';
}

function fail(message: string): never {
  throw new Error(message);
}

const catalog = {
  typeDefs: `${LINK}
    type Query {
      products: [Product!]!
      product(id: ID!): Product
      item(id: ID!): Item
      items: [Item]!
      search(text: String = "a", first: Int): [SearchResult]
      matrix: [[Product]!]
      grid: [[Item!]!]!
      categories: [Category!]
      brokenProduct: Product
      brokenList: [Product!]!
    }
    type Mutation { renameProduct(id: ID!, name: String!): Product  failCatalog: Product  count: Int! }
    interface Named { name: String }
    interface Item @key(fields: "id") { id: ID!  name: String }
    type Product implements Item & Named @key(fields: "id") @key(fields: "sku") {
      id: ID!  sku: String!  name: String @shareable  title(upper: Boolean = false): String  weight: Float  price: Price!  category: Category
      tags: [String!]!  color: Color  strictColor: Color!  oops: String  mustNot: String!  meta: JSON  related: [Product]
    }
    type Bundle implements Item & Named @key(fields: "id") { id: ID!  name: String  parts: [Product]!  main: Product! }
    type Category implements Named @key(fields: "id") { id: ID!  name: String  products: [Product!]!  lead: Item }
    type Price @shareable { amount: String!  currency: String! }
    union SearchResult = Product | Bundle | Category
    enum Color { RED GREEN BLUE HIDDEN @inaccessible }
    scalar JSON`,
  resolvers: () => {
    const renamed = new Map<string, string>();
    let count = 0;
    const named = (row: { id: string; name: string | null }) => renamed.get(row.id) ?? row.name;
    return {
      Query: {
        products: () => PRODUCTS,
        product: (_: unknown, { id }: Row) => byId(PRODUCTS, id),
        item: (_: unknown, { id }: Row) => byId<Row>([...PRODUCTS, ...BUNDLES], id),
        items: () => [...BUNDLES, PRODUCTS[4], null, PRODUCTS[0], PRODUCTS[2]],
        search: (_: unknown, { first }: { first?: number }) =>
          [PRODUCTS[0], CATEGORIES[1], BUNDLES[0], null, PRODUCTS[3], PRODUCTS[0]].slice(0, first ?? 10),
        matrix: () => [[PRODUCTS[0], null], [], [PRODUCTS[2], PRODUCTS[3], PRODUCTS[0]]],
        grid: () => [[PRODUCTS[0], BUNDLES[0]], [PRODUCTS[2]]],
        categories: () => CATEGORIES,
        brokenProduct: () => fail('broken product'),
        brokenList: () => [PRODUCTS[0], null],
      },
      Mutation: {
        renameProduct(_: unknown, { id, name }: { id: string; name: string }) {
          renamed.set(id, name);
          return byId(PRODUCTS, id);
        },
        failCatalog: () => fail('catalog refuses'),
        count: () => ++count,
      },
      Named: { __resolveType: kind },
      SearchResult: { __resolveType: kind },
      Item: { __resolveType: kind, __resolveReference: ({ id }: Row) => byId<Row>([...PRODUCTS, ...BUNDLES], id) },
      Product: {
        __resolveReference: (ref: { id?: string; sku?: string }) =>
          PRODUCTS.find((row) => row.id === ref.id || row.sku === ref.sku),
        name: named,
        title: (row: (typeof PRODUCTS)[0], { upper }: { upper: boolean }) =>
          upper ? named(row)?.toUpperCase() : named(row),
        price: (row: Row) => ({ amount: `${row.id.slice(1)}.50`, currency: 'EUR' }),
        category: (row: (typeof PRODUCTS)[0]) => byId(CATEGORIES, row.category),
        strictColor: (row: (typeof PRODUCTS)[0]) => row.color ?? 'RED',
        oops: (row: Row) => (row.id === 'p2' ? fail('oops') : 'fine'),
        mustNot: (row: Row) => (row.id === 'p4' ? fail('must not') : 'well'),
        meta: (row: Row) => ({ of: row.id, deep: [{ a: 1 }] }),
        related: () => [PRODUCTS[1], null, PRODUCTS[0]],
      },
      Bundle: {
        __resolveReference: ({ id }: Row) => byId(BUNDLES, id),
        parts: (row: (typeof BUNDLES)[0]) => row.parts.map((id) => byId(PRODUCTS, id)),
        main: () => PRODUCTS[0],
      },
      Category: {
        __resolveReference: ({ id }: Row) => byId(CATEGORIES, id),
        products: (row: Row) => PRODUCTS.filter((product) => product.category === row.id),
        lead: (row: Row) => (row.id === 'c1' ? BUNDLES[0] : PRODUCTS[2]),
      },
    };
  },
};

const WAREHOUSES = ['w1', 'w2'].map((id) => ({ id, name: `Warehouse ${id}` }));

const stock = {
  typeDefs: `${LINK}
    type Query { warehouses: [Warehouse!]!  shelf: Price @shareable  brokenStock: Int }
    type Mutation { adjust(id: ID!, by: Int!): Product }
    type Product @key(fields: "id") {
      id: ID!  weight: Float @external  onHand: Int!  softOnHand: Int  levels: [Level!]!  softLevels: [Level]
      shippingCost: Float @requires(fields: "weight")
      label: String @requires(fields: "price { amount }")
      price: Price! @external
    }
    type Price @shareable { amount: String!  currency: String! }
    type Level { warehouse: Warehouse!  onHand: Int! }
    type Warehouse @key(fields: "id") { id: ID!  name: String }`,
  resolvers: () => ({
    Query: {
      warehouses: () => WAREHOUSES,
      shelf: () => ({ amount: '1', currency: 'EUR' }),
      brokenStock: () => fail('broken stock'),
    },
    Mutation: { adjust: (_: unknown, { id }: Row) => ({ id }) },
    Product: {
      __resolveReference: (ref: Row) => (ref.id === 'p5' ? null : ref),
      onHand: ({ id }: Row) => (id === 'p3' ? fail('no count') : 7),
      softOnHand: ({ id }: Row) => (id === 'p1' ? fail('no soft count') : 8),
      levels: ({ id }: Row) => WAREHOUSES.map((warehouse) => ({ warehouse, onHand: id.length })),
      softLevels: () => [{ warehouse: WAREHOUSES[0], onHand: 1 }, null, { warehouse: WAREHOUSES[1], onHand: 2 }],
      shippingCost: ({ id, weight }: { id: string; weight?: number }) =>
        id === 'p2' ? fail('no cost') : weight == null ? null : weight * 2,
      label: ({ id, price }: { id: string; price?: { amount: string } }) => `${id}:${price?.amount}`,
    },
    Warehouse: { __resolveReference: ({ id }: Row) => byId(WAREHOUSES, id) },
  }),
};

const logistics = {
  typeDefs: `${LINK}
    type Query { shelf: Price @shareable  routes: [Route] }
    type Price @shareable { amount: String!  currency: String! }
    type Route { from: Warehouse!  products: [Product!]! }
    type Product @key(fields: "sku") {
      sku: String!  shippingCost: Float @external  delivery: Delivery @requires(fields: "shippingCost")
    }
    type Delivery { days: Int!  via: Warehouse  cost: Float }
    type Warehouse @key(fields: "id") { id: ID!  city: String!  keeper: Person }
    type Person @key(fields: "id", resolvable: false) { id: ID! }`,
  resolvers: () => ({
    Query: {
      shelf: () => ({ amount: '1', currency: 'EUR' }),
      routes: () => [{ from: WAREHOUSES[1], products: [{ sku: 's2' }, { sku: 's1' }, { sku: 's2' }] }, null],
    },
    Product: {
      __resolveReference: (ref: { sku: string }) => ref,
      delivery: ({ sku, shippingCost }: { sku: string; shippingCost?: number }) =>
        sku === 's4' ? fail('no delivery') : { days: 2, via: WAREHOUSES[0], cost: shippingCost },
    },
    Warehouse: {
      __resolveReference: (ref: Row) => ref,
      city: ({ id }: Row) => (id === 'w2' ? fail('no city') : 'Lyon'),
      keeper: ({ id }: Row) => ({ id: `u${id.slice(1)}` }),
    },
  }),
};

const reviews = {
  typeDefs: `${LINK}
    type Query { latestReview: Review }
    type Item @key(fields: "id") @interfaceObject { id: ID!  rating: Float  reviews: [Review!]! }
    type Review { stars: Int!  by: Person  of: Item }
    type Person @key(fields: "id", resolvable: false) { id: ID! }`,
  resolvers: () => ({
    Query: { latestReview: () => ({ stars: 3, by: { id: 'u2' }, of: { id: 'p2' } }) },
    Item: {
      __resolveReference: (ref: Row) => ref,
      rating: ({ id }: Row) => (id === 'p3' ? fail('no rating') : 4.5),
      reviews: ({ id }: Row) => (id === 'p1' ? [{ stars: 5, by: { id: 'u1' }, of: { id: 'b1' } }] : []),
    },
  }),
};

const ORDERS = [
  { id: 'o1', lines: ['p1', 'p2', 'p1', 'p3', 'p1', 'p5'], customer: 'u1' },
  { id: 'o2', lines: ['p2', null, 'p4'], customer: 'u2' },
  { id: 'o3', lines: [], customer: null },
];

const orders = {
  typeDefs: `${LINK}
    type Query { orders: [Order!]!  order(id: ID!): Order  me: Person }
    type Mutation { placeOrder(input: PlaceOrderInput!): PlaceOrderPayload!  failOrders: Int! }
    type Subscription { orderPlaced: Order }
    input PlaceOrderInput { productIds: [ID!]!  note: String = "none" }
    type PlaceOrderPayload { order: Order  note: String  query: Query! }
    type Order @key(fields: "id") { id: ID!  lines: [Line!]!  customer: Person  first: Product @provides(fields: "name") }
    type Line { product: Product  strict: Product!  quantity: Int! }
    type Product @key(fields: "id") { id: ID!  name: String @external }
    type Person @key(fields: "id") { id: ID!  name: String!  orders: [Order!] }`,
  resolvers: () => {
    const product = (id: string | null) => (id === null ? null : { id, name: `provided ${id}` });
    const order = (id: string) => byId(ORDERS, id) ?? { id, lines: ['p1'], customer: 'u1' };
    return {
      Query: {
        orders: () => ORDERS,
        order: (_: unknown, { id }: Row) => byId(ORDERS, id),
        me: () => ({ id: 'u1' }),
      },
      Mutation: {
        placeOrder: (_: unknown, { input }: { input: { productIds: string[]; note: string } }) => ({
          order: { id: 'o9', lines: input.productIds, customer: 'u2' },
          note: input.note,
          query: {},
        }),
        failOrders: () => fail('orders refuse'),
      },
      Order: {
        __resolveReference: ({ id }: Row) => order(id),
        lines: (row: (typeof ORDERS)[0]) => row.lines.map((id, index) => ({ id, quantity: index + 1 })),
        customer: (row: (typeof ORDERS)[0]) => (row.customer === null ? null : { id: row.customer }),
        first: (row: (typeof ORDERS)[0]) => product(row.lines[0] ?? null),
      },
      Line: {
        product: ({ id }: { id: string | null }) => product(id),
        strict: ({ id }: { id: string | null }) => product(id ?? 'p1'),
      },
      Product: { __resolveReference: (ref: Row) => ref },
      Person: {
        __resolveReference: (ref: Row) => ref,
        name: ({ id }: Row) => `Person ${id}`,
        orders: ({ id }: Row) => ORDERS.filter((row) => row.customer === id),
      },
    };
  },
};

/** Composes the shop anew; state that mutations change belongs to the returned copy. */
export function createShop(): Shop {
  const parts = { catalog, stock, logistics, reviews, orders };
  const composed = composeServices(
    Object.entries(parts).map(([name, { typeDefs }]) => ({ name, url: `http://${name}`, typeDefs: parse(typeDefs) })),
  );
  if (composed.errors !== undefined) throw new Error(composed.errors.map((error) => error.message).join('\n'));
  const schemas = new Map<string, GraphQLSchema>();
  for (const [name, { typeDefs, resolvers }] of Object.entries(parts)) {
    const modules = { typeDefs: parse(typeDefs), resolvers: resolvers() } as Resolvers;
    schemas.set(name, buildSubgraphSchema(modules));
  }
  return { supergraphSdl: composed.supergraphSdl, schemas };
}
