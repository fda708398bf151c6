import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildClientSchema, GraphQLError, getIntrospectionQuery, parse, printSchema, validate } from 'graphql';
import { createEngine, type Engine } from './engine.ts';
import { SUBGRAPH_UNAVAILABLE } from './errors.ts';
import { LIKE_STOCK } from './testing/cases.ts';
import { type Answer, localTransports, stockGateway } from './testing/peers.ts';
import { createShop } from './testing/subgraphs.ts';
import type { SubgraphTransport } from './transport.ts';

const shop = createShop();
const twin = createShop();
const transports = localTransports(shop);
const engine = createEngine<unknown>({ supergraphSdl: shop.supergraphSdl, transports });
let stock: Awaited<ReturnType<typeof stockGateway>>;

beforeAll(async () => {
  // Its own copy of the subgraphs, because mutations change them.
  stock = await stockGateway(twin);
});
afterAll(() => stock.stop());

async function ask(source: string, variables?: Record<string, unknown>, operationName?: string, on = engine) {
  const document = parse(source);
  expect(validate(engine.schema, document)).toEqual([]);
  const answer = await on.execute({ document, source, variables, operationName, context: {} });
  return JSON.parse(JSON.stringify(answer)) as Answer;
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null)) as unknown;
const paths = (answer: Answer) => (answer.errors ?? []).map((error) => (error.path ?? []).join('.')).sort();

describe('as the stock gateway', () => {
  for (const [name, { source, variables, operationName }] of Object.entries(LIKE_STOCK)) {
    test(name, async () => {
      const ours = await ask(source, variables, operationName);
      const theirs = await stock.ask(source, variables, operationName);
      expect(plain(ours.data)).toEqual(plain(theirs.data));
      expect(Boolean(ours.errors)).toBe(Boolean(theirs.errors));
      expect((ours.errors ?? []).length).toBe((theirs.errors ?? []).length);
      expect(JSON.stringify(ours.data)).toBe(JSON.stringify(theirs.data));
    });
  }
});

test('introspection gives the API schema', async () => {
  const { data } = await ask(getIntrospectionQuery());
  const schema = buildClientSchema(data as never);
  expect(printSchema(schema)).toContain('type Product');
  expect(printSchema(schema)).not.toContain('HIDDEN');
});

test('an entity is fetched once, whatever the number of places it stands in', async () => {
  const requests = transports.get('stock')?.requests ?? [];
  requests.length = 0;
  const answer = await ask(
    '{ orders { lines { product { softOnHand levels { warehouse { city } } } strict { label } } } }',
  );
  for (const { variables } of requests) {
    const keys = (variables.representations as { id: string }[]).map(({ id }) => id);
    expect(new Set(keys).size).toBe(keys.length);
  }
  expect(paths(answer).filter((path) => path.endsWith('softOnHand'))).toEqual([
    'orders.0.lines.0.product.softOnHand',
    'orders.0.lines.2.product.softOnHand',
    'orders.0.lines.4.product.softOnHand',
  ]);
  expect(paths(answer).filter((path) => path.endsWith('city'))).toEqual(
    [0, 1, 2, 3, 4]
      .map((line) => `orders.0.lines.${line}.product.levels.1.warehouse.city`)
      .concat([0, 2].map((line) => `orders.1.lines.${line}.product.levels.1.warehouse.city`)),
  );
});

test('nothing is fetched for no entities', async () => {
  const requests = transports.get('stock')?.requests ?? [];
  requests.length = 0;
  await ask('{ order(id: "o3") { lines { product { softOnHand } } customer { name } } }');
  expect(requests).toEqual([]);
});

test('the documents of a plan keep their identity', async () => {
  const requests = transports.get('catalog')?.requests ?? [];
  requests.length = 0;
  await ask('query Same { products { sku } }');
  await ask('query Same { products { sku } }');
  expect(requests[0]?.document).toBe(requests[1]?.document);
});

function without(subgraph: string, failure: unknown): Engine<unknown> {
  const down: SubgraphTransport<unknown> = {
    execute: () => Promise.reject(failure),
    subscribe: () => Promise.reject(failure),
  };
  return createEngine<unknown>({
    supergraphSdl: shop.supergraphSdl,
    transports: new Map<string, SubgraphTransport<unknown>>([...transports, [subgraph, down]]),
  });
}

test('a subgraph that is down costs its own fields, with one error that does not name it', async () => {
  const answer = await ask(
    '{ products { name softOnHand } warehouses { id } }',
    {},
    '',
    without('stock', new Error('ECONNREFUSED stock:4003')),
  );
  expect(answer.data).toBeNull();
  const soft = await ask(
    '{ products { name softOnHand } me { name } }',
    {},
    '',
    without('stock', new Error('ECONNREFUSED stock:4003')),
  );
  expect(soft.data).toMatchObject({
    products: [{ name: 'Bread', softOnHand: null }, {}, {}, {}, {}],
    me: { name: 'Person u1' },
  });
  expect(soft.errors).toEqual([
    expect.objectContaining({ path: ['products'], extensions: { code: SUBGRAPH_UNAVAILABLE, subgraph: 'stock' } }),
  ]);
  expect(soft.errors?.[0]?.message).not.toMatch(/stock|ECONN/);
});

test('a failure with a code of its own keeps it', async () => {
  const late = new GraphQLError('Too late.', { extensions: { code: 'TIMEOUT' } });
  const answer = await ask('{ product(id: "p2") { name softOnHand } }', {}, '', without('stock', late));
  expect(answer.errors).toEqual([
    expect.objectContaining({ message: 'Too late.', path: ['product'], extensions: { code: 'TIMEOUT' } }),
  ]);
});

test('the gate refuses a fetch before it is sent', async () => {
  const requests = transports.get('stock')?.requests ?? [];
  requests.length = 0;
  const gated = createEngine<unknown>({
    supergraphSdl: shop.supergraphSdl,
    transports,
    gate: (subgraph) =>
      subgraph === 'stock'
        ? new GraphQLError('Not in your plan.', { extensions: { code: 'MODULE_DISABLED' } })
        : undefined,
  });
  const answer = await ask('{ product(id: "p2") { name softOnHand } brokenStock }', {}, '', gated);
  expect(answer.data).toEqual({ product: { name: 'Butter', softOnHand: null }, brokenStock: null });
  expect(paths(answer)).toEqual(['brokenStock', 'product']);
  expect(requests).toEqual([]);
});

test('variables are coerced first and their errors come without data', async () => {
  const source = 'query ($id: ID!) { product(id: $id) { name } }';
  const answer = await engine.execute({ document: parse(source), source, variables: {}, context: {} });
  expect(answer).toEqual({ errors: [expect.any(GraphQLError)] });
  const unknown = await engine.execute({ document: parse(source), source, operationName: 'X', context: {} });
  expect(unknown).toEqual({ errors: [expect.any(GraphQLError)] });
});

test('an error of an entity stands at its own index', async () => {
  const answer = await ask('{ products { delivery { days } } }');
  expect(paths(answer)).toContain('products.3.delivery');
});

test('an object keeps its type when a subgraph knows it by an interface only', async () => {
  const answer = await ask('{ products { __typename rating ... on Item { reviews { stars } } } }');
  expect(answer.data).toMatchObject({ products: [{ __typename: 'Product', reviews: [{ stars: 5 }] }, {}, {}, {}, {}] });
});

test('a fragment within a fragment on an interface is kept', async () => {
  const answer = await ask('{ product(id: "p1") { ... on Item { ... on Named { kind: __typename name } } } }');
  expect(answer.data).toEqual({ product: { kind: 'Product', name: 'Bread' } });
});

test('a lost value that was required is an error', async () => {
  const source = '{ product(id: "p2") { name strictColor } product3: product(id: "p3") { strictColor } }';
  const answer = await ask(source);
  expect(answer.data).toEqual({ product: { name: 'Butter', strictColor: 'GREEN' }, product3: null });
  expect(paths(answer)).toEqual(['product3.strictColor']);
});

test('warm plans an operation, and tells of one that cannot be', () => {
  const source = 'query W { me { name } }';
  engine.warm(parse(source), source);
  expect(() => engine.warm(parse(source), source, 'Other')).toThrow('Unknown operation');
});

describe('a subgraph that answers nonsense costs its own fields', () => {
  const answers: Record<string, unknown> = {
    nothing: undefined,
    null: null,
    'neither data nor errors': {},
    'no data': { data: null },
    'data that is a list': { data: [] },
    'errors that are no list': { data: {}, errors: 'bad' },
    'too few entities': { data: { _entities: [{ softOnHand: 1 }] } },
    'entities that are no list': { data: { _entities: { softOnHand: 1 } } },
    'entities that are no objects': { data: { _entities: [1, 'two', [], null, true] } },
    'values of another form': { data: { _entities: Array(5).fill({ softOnHand: {}, softLevels: 'none' }) } },
    'an unknown type': { data: { _entities: Array(5).fill({ softLevels: [{ __typename: 'Ghost' }] }) } },
    'errors without a place': { data: null, errors: [{}, { message: 'bad', path: ['_entities', 99] }] },
  };
  for (const [name, answer] of Object.entries(answers)) {
    test(name, async () => {
      const odd: SubgraphTransport<unknown> = {
        execute: () => Promise.resolve(structuredClone(answer) as never),
        subscribe: () => Promise.resolve(structuredClone(answer) as never),
      };
      const confused = createEngine<unknown>({
        supergraphSdl: shop.supergraphSdl,
        transports: new Map<string, SubgraphTransport<unknown>>([...transports, ['stock', odd]]),
      });
      const source = '{ products { sku softOnHand softLevels { onHand } } me { name } }';
      const { data } = await ask(source, {}, '', confused);
      const product = { softOnHand: null, softLevels: null };
      const expected = ['s1', 's2', 's3', 's4', 's5'].map((sku) => ({ sku, ...product }));
      if (name === 'an unknown type') for (const row of expected) Object.assign(row, { softLevels: [null] });
      expect(data).toEqual({ products: expected, me: { name: 'Person u1' } });
    });
  }
});
