import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { createEngine, type Engine } from './engine.ts';
import { type Answer, localTransports, stockGateway } from './testing/peers.ts';
import { randomQuery } from './testing/random-query.ts';
import { createShop } from './testing/subgraphs.ts';

const shop = createShop();
const engine: Engine<unknown> = createEngine({ supergraphSdl: shop.supergraphSdl, transports: localTransports(shop) });
let stock: Awaited<ReturnType<typeof stockGateway>>;

beforeAll(async () => {
  stock = await stockGateway(shop);
});
afterAll(() => stock.stop());

/** What must be the same: data, and which fields failed how often. Stock misplaces the index of some entity errors. */
function comparable(answer: Answer): unknown {
  const errors = (answer.errors ?? answer.extensions?.valueCompletion ?? []).map(({ path }) =>
    (path ?? []).map((step) => (typeof step === 'number' ? '#' : step)).join('.'),
  );
  return { data: JSON.parse(JSON.stringify(answer.data ?? null)), errors: errors.sort() };
}

test('random operations answer as the stock gateway does', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(
      randomQuery(engine.schema),
      fc.boolean(),
      fc.constantFrom(undefined, true, false),
      async (source, no, yes) => {
        const document = parse(source);
        // Two types may name different things alike; such operations are invalid and never get this far.
        fc.pre(validate(engine.schema, document).every((error) => /is never used/.test(error.message)));
        // Where a subgraph knows an object by its interface only, stock forgets the type it had and loses the object.
        fc.pre(!(/rating|reviews|latestReview/.test(source) && /__typename/.test(source)));
        const variables = { no, first: 3, ...(yes === undefined ? {} : { yes }) };
        const ours = await engine.execute({ document, source, variables, context: {} });
        const theirs = await stock.ask(source, variables);
        expect(comparable(ours as Answer)).toEqual(comparable(theirs));
        compared++;
      },
    ),
    { numRuns: Number(process.env.FC_RUNS ?? 150), maxSkipsPerRun: 100, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(0);
});
