import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { createEngine } from './engine.ts';
import { type Answer, localTransports, stockGateway } from './testing/peers.ts';
import { randomQuery } from './testing/random-query.ts';
import { createShop } from './testing/subgraphs.ts';
import type { SubgraphTransport } from './transport.ts';

const shop = createShop();
let down: string | undefined;
const isDown = (subgraph: string) => subgraph === down;
const transports = new Map<string, SubgraphTransport<unknown>>(
  [...localTransports(shop)].map(([name, transport]) => [
    name,
    {
      ...transport,
      execute: (request, context) =>
        isDown(name) ? Promise.reject(new Error('down')) : transport.execute(request, context),
    },
  ]),
);
const engine = createEngine<unknown>({ supergraphSdl: shop.supergraphSdl, transports });
let stock: Awaited<ReturnType<typeof stockGateway>>;

beforeAll(async () => {
  stock = await stockGateway(shop, isDown);
});
afterAll(() => stock.stop());

/** What must be the same: data, and which fields failed how often. Stock misplaces the index of some entity errors. */
function comparable(answer: Answer): unknown {
  const errors = (answer.errors ?? answer.extensions?.valueCompletion ?? []).map(({ path }) =>
    (path ?? []).map((step) => (typeof step === 'number' ? '#' : step)).join('.'),
  );
  return { data: JSON.parse(JSON.stringify(answer.data ?? null)), errors: errors.sort() };
}

async function answers(source: string, variables: Record<string, unknown>): Promise<{ ours: Answer; theirs: Answer }> {
  const document = parse(source);
  // Two types may name different things alike; such operations are invalid and never get this far.
  fc.pre(validate(engine.schema, document).every((error) => /is never used/.test(error.message)));
  // Where a subgraph knows an object by its interface only, stock forgets the type it had and loses the object.
  fc.pre(!(/rating|reviews|latestReview/.test(source) && /__typename/.test(source)));
  const ours = (await engine.execute({ document, source, variables, context: {} })) as Answer;
  return { ours, theirs: await stock.ask(source, variables) };
}

const RUNS = {
  numRuns: Number(process.env.FC_RUNS ?? 100),
  maxSkipsPerRun: 100,
  endOnFailure: true,
};

test('random operations answer as the stock gateway does', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      randomQuery(engine.schema),
      fc.boolean(),
      fc.constantFrom(undefined, true, false),
      async (source, no, yes) => {
        const variables = { no, first: 3, ...(yes === undefined ? {} : { yes }) };
        const { ours, theirs } = await answers(source, variables);
        expect(comparable(ours)).toEqual(comparable(theirs));
        compared++;
      },
    ),
    RUNS,
  );
  expect(compared).toBeGreaterThan(0);
});

test('a subgraph that is down takes the same data away, and says so', async () => {
  const names = [...shop.schemas.keys()];
  await fc.assert(
    fc.asyncProperty(randomQuery(engine.schema), fc.constantFrom(...names), async (source, subgraph) => {
      down = subgraph;
      try {
        const { ours, theirs } = await answers(source, { no: false, first: 3 });
        expect(JSON.parse(JSON.stringify(ours.data ?? null))).toEqual(JSON.parse(JSON.stringify(theirs.data ?? null)));
        if (theirs.errors) expect(ours.errors?.length).toBeGreaterThan(0);
      } finally {
        down = undefined;
      }
    }),
    RUNS,
  );
});
