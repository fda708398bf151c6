import { openRooms, type TestRooms, testActor } from '@comptoir/dev-env/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { actorTokens } from '../src/actor-token.ts';
import { type ServedSubgraph, serveSubgraph } from '../src/serve.ts';
import type { SubgraphDefinition } from '../src/subgraph.ts';

async function* counting() {
  for (let n = 1; n <= 3; n++) yield { open: n, closed: n };
}

const clock: SubgraphDefinition = {
  name: 'clock',
  typeDefs:
    'type Query { nothing: Int @public } type Subscription { open: Int @public closed: Int @allow(to: "clock:read") }',
  resolvers: { Subscription: { open: { subscribe: counting }, closed: { subscribe: counting } } },
  loaders: () => ({}),
  migrations: [],
  subscribers: {},
};

const tokens = actorTokens('a-secret-of-at-least-thirty-two-characters');
let house: TestRooms;
let served: ServedSubgraph;
beforeAll(async () => {
  house = await openRooms([clock]);
  const room = house.rooms.get('clock');
  if (!room) throw new Error('no room');
  served = await serveSubgraph({ ...room, stop: async () => {} }, { port: 0, tokens });
});
afterAll(async () => {
  await Promise.all([served.close(), served.close()]);
  await house.close();
});

test('an operation that is refused, whatever for, costs the others on its socket nothing', async () => {
  const client = createClient({
    url: `ws://127.0.0.1:${served.port}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
  });
  const actor = await tokens.sign(testActor({ permissions: [] }));
  const follow = async (query: string, token = actor) => {
    const told: unknown[] = [];
    try {
      for await (const result of client.iterate({ query, extensions: { actor: token } })) told.push(result);
    } catch (error) {
      told.push({ errors: error });
    }
    return JSON.parse(JSON.stringify(told));
  };
  const [open, closed, unknown, forged] = await Promise.all([
    follow('subscription { open }'),
    follow('subscription { closed }'),
    follow('subscription { nonsense }'),
    follow('subscription { open }', `${actor}x`),
  ]);
  expect(open).toEqual([{ data: { open: 1 } }, { data: { open: 2 } }, { data: { open: 3 } }]);
  expect(closed[0].errors[0].extensions.code).toBe('FORBIDDEN');
  expect(unknown[0].errors[0].extensions.code).toBe('BAD_REQUEST');
  expect(forged[0].errors[0].extensions.code).toBe('BAD_REQUEST');
  expect(await follow('subscription { open }')).toHaveLength(3);
  await client.dispose();
});
