// Run by hand: NODE_ENV=production node gateway/src/execution/engine.bench.ts
// Times the gateway's own work for a list of 50 over two subgraphs whose answers are ready, beside Apollo's executor over
// the same plans and answers.

import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { type ExecutionResult, parse } from 'graphql';
import { createEngine } from './engine.ts';
import { createShop } from './testing/subgraphs.ts';
import type { SubgraphTransport } from './transport.ts';

process.env.APOLLO_TELEMETRY_DISABLED = '1';

const SOURCE = `query Menu { products { id sku name price { amount currency } category { id name } tags
  softOnHand levels { onHand warehouse { id name } } } }`;
const SIZE = 50;
const ROUNDS = 4000;

const price = { amount: '12.50', currency: 'EUR' };
const level = (id: string) => ({ onHand: 12, warehouse: { id, name: `Warehouse ${id}` } });

function products(): unknown[] {
  return Array.from({ length: SIZE }, (_, index) => ({
    __typename: 'Product',
    id: `p${index}`,
    sku: `s${index}`,
    name: `Product ${index}`,
    price: { ...price },
    category: { id: `c${index % 5}`, name: 'Category' },
    tags: ['a', 'b'],
  }));
}

/** Fresh objects each time, as a subgraph makes them; the time to make them is measured apart. */
function answer(source: string): ExecutionResult {
  if (!source.includes('_entities')) return { data: { products: products() } };
  const entities = Array.from({ length: SIZE }, () => ({ softOnHand: 7, levels: [level('w1'), level('w2')] }));
  return { data: { _entities: entities } };
}

async function time(run: () => Promise<unknown> | unknown): Promise<number> {
  for (let round = 0; round < ROUNDS / 4; round++) await run();
  const samples: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await run();
    samples.push(performance.now() - start);
  }
  samples.sort((one, other) => one - other);
  return samples[ROUNDS / 2] ?? 0;
}

const shop = createShop();
const document = parse(SOURCE);
const ready: SubgraphTransport<object> = {
  execute: ({ source }) => Promise.resolve(answer(source)),
  subscribe: () => Promise.reject(new Error('Not measured.')),
};
const engine = createEngine<object>({
  supergraphSdl: shop.supergraphSdl,
  transports: new Map([...shop.schemas.keys()].map((name) => [name, ready])),
});

const source: GraphQLDataSource = { process: async ({ request }) => answer(request.query ?? '') as never };
const gateway = new ApolloGateway({ supergraphSdl: shop.supergraphSdl, buildService: () => source });
const { executor } = await gateway.load();
const stockRequest = {
  request: { query: SOURCE },
  document,
  source: SOURCE,
  queryHash: SOURCE,
  operationName: 'Menu',
  context: {},
  metrics: {},
} as unknown as Parameters<typeof executor>[0];

const ours = await engine.execute({ document, source: SOURCE, context: {} });
const theirs = await executor(stockRequest);
if (JSON.stringify(ours.data) !== JSON.stringify(theirs.data)) throw new Error('The answers differ.');

const floor = await time(async () => [await answer(''), await answer('_entities')]);
const stockTime = (await time(() => executor(stockRequest))) - floor;
const ourTime = (await time(() => engine.execute({ document, source: SOURCE, context: {} }))) - floor;
const micro = (ms: number) => `${(ms * 1000).toFixed(0)} µs`;
console.log(`making the answers ${micro(floor)}, taken off below`);
console.log(`stock gateway      ${micro(stockTime)}`);
console.log(`this engine        ${micro(ourTime)}   ${(stockTime / ourTime).toFixed(1)} times as fast`);
await gateway.stop();
