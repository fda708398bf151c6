import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Actor } from '@comptoir/kit/actor';
import { createLogger } from '@comptoir/kit/logger';
import type { RunningSubgraph } from '@comptoir/kit/subgraph';
import { type ExecutionResult, execute, GraphQLError, parse, subscribe } from 'graphql';
import { eventQueue } from '../src/event-queue.ts';

// Three subgraphs with one way to go wrong each, that a gateway must live with.

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible"])\n';

const IDENTITY = `
  type Query {
    me: Me
    _actor(credential: CredentialInput!): ActorInfo @inaccessible
  }
  type Me { kind: String! companyId: ID locale: String! correlationId: String! deviceSerial: String address: String internal: Boolean! }
  type ActorInfo @inaccessible {
    kind: String! companyId: ID plan: String currency: String shops: [ID!] permissions: [String!]! userId: ID sessionId: ID terminalId: ID
  }
  input CredentialInput @inaccessible { sessionId: ID apiKey: String deviceSerial: String }
`;

const ORDERS = `
  type Query {
    orders(first: Int = 50): OrderConnection!
    byNames(names: [String!]!): [String!]!
    broken: String
    refused: String
    slow: String
    calls: Int!
  }
  type Mutation { count: Int! }
  type Subscription { ticks(from: Int!): Tick  late: Tick  flood: Flood  forbidden: Tick  explode: Tick }
  type Tick { number: Int! order: Order }
  type Flood { number: Int! payload: String! }
  type OrderConnection { nodes: [Order!]! }
  type Order @key(fields: "id") { id: ID! self: Order! related(first: Int = 50): OrderConnection! }
`;

const STOCK = `
  type Query { shelves: Int }
  type Order @key(fields: "id") { id: ID! reserved: Int }
`;

/** What the toys did and hold, for tests to look at and to change. */
export interface ToyState {
  sessions: Map<string, { plan: string; permissions: string[]; shops: string[] | null }>;
  actorQuestions: number;
  identityAway: boolean;
  counted: number;
  slowStarted: number;
  open: number;
  returned: number;
  flooded: number;
  /** Those who wait for `late` to open. */
  late: PromiseWithResolvers<void>[];
  tick(): void;
}

interface ToyContext {
  actor: Actor;
}

const SQL_TEXT = 'syntax error at or near "from" in: select secret_column from users where pin = 1234';

export interface Toy {
  supergraphSdl: string;
  subgraphs: Map<string, RunningSubgraph>;
  state: ToyState;
}

export const TOY_SDL: Record<string, string> = { identity: IDENTITY, orders: ORDERS, stock: STOCK };

export function toyShop(): Toy {
  const tickers = new Set<() => void>();
  const state: ToyState = {
    sessions: new Map([
      ['s-full', { plan: 'FULL', permissions: ['*'], shops: null }],
      ['s-core', { plan: 'CORE', permissions: ['orders:read'], shops: ['shop-1'] }],
    ]),
    actorQuestions: 0,
    identityAway: false,
    counted: 0,
    slowStarted: 0,
    open: 0,
    returned: 0,
    flooded: 0,
    late: [],
    tick() {
      for (const ticker of tickers) ticker();
    },
  };
  const resolvers = {
    identity: identityResolvers(state),
    orders: ordersResolvers(state, tickers),
    stock: {
      Query: { shelves: () => 3 },
      Order: { __resolveReference: ({ id }: { id: string }) => ({ id, reserved: Number(id) * 10 }) },
    },
  };
  const subgraphs = new Map(
    Object.entries(TOY_SDL).map(([name, sdl]) => [
      name,
      toySubgraph(
        name,
        sdl,
        resolvers[name as keyof typeof resolvers],
        () => name === 'identity' && state.identityAway,
      ),
    ]),
  );
  return { supergraphSdl: composeToys(), subgraphs, state };
}

let composed: string | undefined;

function composeToys(): string {
  if (composed) return composed;
  const services = Object.entries(TOY_SDL).map(([name, sdl]) => ({ name, typeDefs: parse(LINK + sdl) }));
  const result = composeServices(services);
  if (!result.supergraphSdl) throw new Error(String(result.errors));
  composed = result.supergraphSdl;
  return composed;
}

function identityResolvers(state: ToyState) {
  return {
    Query: {
      me: (_: unknown, __: unknown, { actor }: ToyContext) => actor,
      _actor(_: unknown, given: { credential: { sessionId?: string; apiKey?: string } }, { actor }: ToyContext) {
        if (!actor.internal) throw new GraphQLError('internal only', { extensions: { code: 'FORBIDDEN' } });
        state.actorQuestions++;
        const { sessionId, apiKey } = given.credential;
        const session = state.sessions.get(sessionId ?? apiKey ?? '');
        if (!session) return null;
        const kind = apiKey ? 'API_KEY' : 'USER';
        return {
          kind,
          companyId: 'company-1',
          userId: apiKey ? null : 'user-1',
          sessionId,
          terminalId: null,
          ...session,
        };
      },
    },
  };
}

function ordersResolvers(state: ToyState, tickers: Set<() => void>) {
  const page = ({ first }: { first: number }) => ({
    nodes: Array.from({ length: Math.min(first, 3) }, (_, i) => ({ id: String(i + 1) })),
  });
  const never = () => {
    state.slowStarted++;
    return new Promise(() => {});
  };
  return {
    Query: {
      orders: (_: unknown, args: { first: number }) => page(args),
      byNames: (_: unknown, { names }: { names: string[] }) => names,
      broken: () => {
        throw new Error(SQL_TEXT);
      },
      refused: () => {
        throw new GraphQLError('You may not.', { extensions: { code: 'FORBIDDEN', stacktrace: ['at secret.ts'] } });
      },
      slow: never,
      calls: () => state.counted,
    },
    Mutation: { count: () => ++state.counted },
    Order: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      self: (order: unknown) => order,
      related: (_: unknown, args: { first: number }) => page(args),
    },
    Subscription: {
      ticks: { subscribe: (_: unknown, { from }: { from: number }) => ticks(state, tickers, from) },
      late: {
        async subscribe() {
          const opened = Promise.withResolvers<void>();
          state.late.push(opened);
          await opened.promise;
          return ticks(state, tickers, 1);
        },
        resolve: ({ ticks: tick }: { ticks: unknown }) => tick,
      },
      flood: { subscribe: () => flood(state) },
      forbidden: {
        subscribe: () => {
          throw new GraphQLError('Not for you.', { extensions: { code: 'FORBIDDEN' } });
        },
      },
      explode: { subscribe: () => exploding() },
    },
  };
}

/** One event for each tick, and the first at once. */
function ticks(state: ToyState, tickers: Set<() => void>, from: number) {
  let number = from;
  const tick = () => void queue.push({ ticks: { number: number++, order: { id: '1' } } });
  const queue = eventQueue<unknown>(1_000, () => {
    tickers.delete(tick);
    state.open--;
    state.returned++;
  });
  state.open++;
  tickers.add(tick);
  tick();
  return queue.iterator;
}

/** As many large events as somebody pulls. */
function flood(state: ToyState): AsyncIterableIterator<unknown> {
  const payload = 'x'.repeat(200_000);
  let done = false;
  state.open++;
  return {
    next: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      if (done) return { value: undefined, done: true };
      return { value: { flood: { number: state.flooded++, payload } }, done: false };
    },
    return: async () => {
      if (!done) {
        state.open--;
        state.returned++;
      }
      done = true;
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function exploding(): AsyncIterableIterator<unknown> {
  return {
    next: () => Promise.reject(new Error(SQL_TEXT)),
    return: async () => ({ value: undefined, done: true }),
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

type ResolverMap = NonNullable<Parameters<typeof buildSubgraphSchema>[0]>;

/** Enough of a running subgraph for transports and for serving it; unlike the real ones it masks nothing. */
function toySubgraph(name: string, sdl: string, resolvers: object, away: () => boolean): RunningSubgraph {
  const schema = buildSubgraphSchema({ typeDefs: parse(LINK + sdl), resolvers } as ResolverMap);
  const up = () => {
    if (away()) throw new Error('connect ECONNREFUSED /var/run/postgresql');
  };
  const toy: Pick<RunningSubgraph, 'name' | 'schema' | 'execute' | 'subscribe' | 'check' | 'stop'> & object = {
    name,
    schema,
    async execute({ document, operationName, variables: variableValues }, actor) {
      up();
      const contextValue = { actor };
      return execute({ schema, document, operationName, variableValues, contextValue });
    },
    async subscribe({ document, operationName, variables: variableValues }, actor) {
      const contextValue = { actor };
      const result = await subscribe({ schema, document, operationName, variableValues, contextValue });
      return result as AsyncIterableIterator<ExecutionResult> | ExecutionResult;
    },
    check: async () => up(),
    stop: async () => {},
  };
  return Object.assign(toy, { service: { log: createLogger(name, 'silent') } }) as unknown as RunningSubgraph;
}

export { SQL_TEXT };
