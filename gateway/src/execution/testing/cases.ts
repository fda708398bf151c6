export interface Case {
  readonly source: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

/** Operations that stock answers rightly: its data is what is expected. */
export const LIKE_STOCK: Record<string, Case> = {
  'a list over two subgraphs': { source: '{ products { id name softOnHand } }' },
  'key fields are not leaked': { source: '{ products { delivery { days } } }' },
  'merged selections of one response name': {
    source:
      '{ a: product(id: "p1") { name } a: product(id: "p1") { id levels { onHand } levels { warehouse { name } } } }',
  },
  'fragments on interface and union': {
    source: `{ search { __typename ...P ... on Category { name lead { __typename id ... on Bundle { main { sku } } } } ... on Item { id } } }
      fragment P on Product { sku softOnHand ...N } fragment N on Named { name }`,
  },
  'conditions on fields, fragments and whole fetches': {
    source: `query ($a: Boolean = true, $b: Boolean!) { products { id softOnHand @include(if: $a) ... @skip(if: $b) { label } rating @skip(if: $a) } }`,
    variables: { b: false },
  },
  'a condition that leaves nothing': {
    source: 'query ($b: Boolean!) { me @include(if: $b) { name } }',
    variables: { b: false },
  },
  'lists of lists': {
    source:
      '{ matrix { id softOnHand levels { warehouse { city } } } grid { __typename id ... on Product { label } } }',
  },
  'null through non-null to the nearest nullable': {
    source: '{ product(id: "p3") { onHand } items { id ... on Product { onHand } } }',
  },
  'null up to data': { source: '{ products { onHand } }' },
  'null in a nested list': { source: '{ matrix { onHand } grid { id ... on Product { onHand } } }' },
  'a broken root field': { source: '{ brokenProduct { id } me { name } brokenStock }' },
  'a broken non-null list': { source: '{ brokenList { id } }' },
  '@requires chain': { source: '{ product(id: "p1") { delivery { cost via { city name keeper { name } } } label } }' },
  '@requires without what it needs': { source: '{ product(id: "p5") { shippingCost delivery { days cost } } }' },
  '@provides': { source: '{ orders { first { name } } order(id: "o1") { first { name sku } } }' },
  'another key': { source: '{ routes { from { name city } products { name sku id softOnHand } } }' },
  'interface object': { source: '{ latestReview { stars by { name } of { id name } } }' },
  'interface object, from the interface': {
    source: '{ items { id rating reviews { stars by { name } of { name } } } }',
  },
  'type names at every level': {
    source: '{ __typename q: __typename product(id: "p1") { t: __typename __typename price { __typename } } }',
  },
  'unknown enum value': { source: '{ products { id color } }' },
  'variables and defaults': {
    source:
      'query ($u: Boolean, $first: Int = 2) { product(id: "p1") { title(upper: $u) lower: title } search(first: $first) { __typename } }',
    variables: { u: true },
  },
  'several operations': {
    source: 'query A { me { name } } query B($x: ID!) { product(id: $x) { ...F } } fragment F on Product { sku }',
    variables: { x: 'p2' },
    operationName: 'B',
  },
  'a scalar that is an object': { source: '{ product(id: "p1") { meta softOnHand } }' },
  'names that objects have by nature': {
    source:
      '{ __proto__: product(id: "p1") { constructor: name toString: softOnHand __proto__: sku hasOwnProperty: label } }',
  },
  mutations: {
    source:
      'mutation { one: renameProduct(id: "p1", name: "New") { name label } a: adjust(id: "p1", by: 1) { name softOnHand } count failCatalog { id } placeOrder(input: {productIds: ["p1", "p2"]}) { note order { lines { product { name } } customer { name } } } two: renameProduct(id: "p1", name: "Bread") { name } }',
  },
  'a query inside a mutation': {
    source:
      'mutation { placeOrder(input: {productIds: []}) { query { product(id: "p1") { name softOnHand } me { name } } } }',
  },
  'introspection beside data': {
    source:
      'query ($n: String!) { __type(name: $n) { name ...F } s: __schema { queryType { name } } me { name } } fragment F on __Type { fields { name } }',
    variables: { n: 'Price' },
  },
};
