import { EventEmitter } from 'node:events';
import { expect, test } from '@jest/globals';
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { createEngine, type Engine } from './engine.ts';
import { completedEvents } from './subscribe.ts';
import { localTransport } from './testing/peers.ts';
import { createShop } from './testing/subgraphs.ts';
import type { SubgraphTransport } from './transport.ts';

type Events = AsyncIterableIterator<ExecutionResult>;

/** A source that holds one listener while it is open, and answers pending pulls when it is closed. */
function listening(emitter: EventEmitter): AsyncIterableIterator<unknown> {
  const queue: unknown[] = [];
  const waiting: ((result: IteratorResult<unknown>) => void)[] = [];
  const listener = (event: unknown) => {
    const next = waiting.shift();
    if (next === undefined) queue.push(event);
    else next({ value: event, done: false });
  };
  emitter.on('event', listener);
  return {
    next: () =>
      queue.length > 0
        ? Promise.resolve({ value: queue.shift(), done: false })
        : new Promise((resolve) => waiting.push(resolve)),
    return() {
      emitter.off('event', listener);
      for (const resolve of waiting.splice(0)) resolve({ value: undefined, done: true });
      return Promise.resolve({ value: undefined, done: true });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** The transport to open upstreams with: graphql-js maps events with a generator, whose return() waits behind next(). */
function watching(schema: GraphQLSchema, emitter: EventEmitter): SubgraphTransport<unknown> {
  return {
    ...localTransport(schema),
    async subscribe({ document, variables }) {
      const source = listening(emitter);
      const answer = async (event: IteratorResult<unknown>): Promise<IteratorResult<ExecutionResult>> => {
        if (event.done) return { value: undefined, done: true };
        const value = await execute({ schema, document, variableValues: variables, rootValue: event.value });
        return { value, done: false };
      };
      const answers: Events = {
        next: () => source.next().then(answer),
        return: () => source.return!().then(answer),
        [Symbol.asyncIterator]() {
          return this;
        },
      };
      return answers;
    },
  };
}

function setUp(): { engine: Engine<unknown>; emitter: EventEmitter; open: Open } {
  const emitter = new EventEmitter();
  const shop = createShop();
  const transports = new Map(
    [...shop.schemas].map(([name, schema]) => [
      name,
      name === 'orders' ? watching(schema, emitter) : localTransport(schema),
    ]),
  );
  const engine = createEngine<unknown>({ supergraphSdl: shop.supergraphSdl, transports });
  return { engine, emitter, open: (source, variables) => openOn(engine, source, variables) };
}

type Open = (source: string, variables?: Record<string, unknown>) => Promise<Events | ExecutionResult>;

function openOn(engine: Engine<unknown>, source: string, variables?: Record<string, unknown>) {
  return engine.subscribe({ document: parse(source), source, variables, context: {} });
}

const ORDER = { orderPlaced: { id: 'o2', lines: ['p2', 'p1', 'p2'], customer: 'u1' } };
const WATCH = `subscription Watch($yes: Boolean!) {
  placed: orderPlaced { id customer { name } lines { product { name softOnHand @include(if: $yes) delivery { days via { name } } } } }
}`;

test('each event is completed by the other subgraphs', async () => {
  const { open, emitter } = setUp();
  const events = (await open(WATCH, { yes: true })) as Events;
  const first = events.next();
  emitter.emit('event', ORDER);
  const butter = { name: 'Butter', softOnHand: 8, delivery: { days: 2, via: { name: 'Warehouse w1' } } };
  const { value } = await first;
  expect(JSON.parse(JSON.stringify(value.data))).toEqual({
    placed: {
      id: 'o2',
      customer: { name: 'Person u1' },
      lines: [{ product: butter }, { product: { ...butter, name: 'Bread', softOnHand: null } }, { product: butter }],
    },
  });
  expect(value.errors.map((error: GraphQLError) => error.path?.join('.')).sort()).toEqual([
    'placed.lines.0.product.shippingCost',
    'placed.lines.1.product.softOnHand',
    'placed.lines.2.product.shippingCost',
  ]);
  await events.return?.();
});

test('leaving ends upstream at once, with pulls pending, and leaves nothing behind', async () => {
  const { open, emitter } = setUp();
  const all = (await Promise.all(Array.from({ length: 10 }, () => open(WATCH, { yes: false })))) as Events[];
  expect(emitter.listenerCount('event')).toBe(10);
  const pending = all.flatMap((events) => [events.next(), events.next()]);
  const left = all.map((events) => events.return?.());
  expect(emitter.listenerCount('event')).toBe(0);
  for (const result of await Promise.all([...pending, ...left]))
    expect(result).toEqual({ value: undefined, done: true });
  await expect(all[0]?.next()).resolves.toEqual({ value: undefined, done: true });
});

test('a condition on the root field is refused', async () => {
  const { open, emitter } = setUp();
  const answers = await Promise.all([
    open('subscription ($a: Boolean!) { orderPlaced @include(if: $a) { id } }', { a: true }),
    open('subscription { ...F } fragment F on Subscription { ... @skip(if: false) { orderPlaced { id } } }'),
  ]);
  for (const answer of answers) {
    expect(answer).toEqual({ errors: [expect.objectContaining({ extensions: { code: 'BAD_REQUEST' } })] });
  }
  expect(emitter.listenerCount('event')).toBe(0);
});

test('wrong variables and wrong kinds of operation are answered, not thrown', async () => {
  const { engine, open } = setUp();
  expect(await open(WATCH, {})).toEqual({ errors: [expect.any(GraphQLError)] });
  expect(await open('{ orders { id } }')).toEqual({ errors: [expect.any(GraphQLError)] });
  const source = 'subscription { orderPlaced { id } }';
  expect(await engine.execute({ document: parse(source), source, context: {} })).toEqual({
    errors: [expect.any(GraphQLError)],
  });
});

function upstreamOf(next: () => Promise<IteratorResult<ExecutionResult>>) {
  const calls = { next: 0, return: 0 };
  const iterator: AsyncIterator<ExecutionResult> = {
    next() {
      calls.next++;
      return next();
    },
    return() {
      calls.return++;
      return new Promise(() => undefined);
    },
  };
  return { calls, iterator };
}

const same = async (event: ExecutionResult) => event;
const failed = (failure: unknown): ExecutionResult => ({ errors: [new GraphQLError(String(failure))] });

test('an upstream that fails ends the stream with one last result', async () => {
  const { iterator } = upstreamOf(() => Promise.reject(new Error('lost')));
  const events = completedEvents(iterator, same, failed);
  expect((await events.next()).value.errors[0].message).toBe('Error: lost');
  expect((await events.next()).done).toBe(true);
});

test('nothing is pulled that nobody asked for, and a stuck upstream keeps nobody waiting', async () => {
  const { iterator, calls } = upstreamOf(() => Promise.resolve({ value: { data: {} }, done: false }));
  const events = completedEvents(iterator, same, failed);
  expect(calls.next).toBe(0);
  await events.next();
  await events.next();
  expect(calls.next).toBe(2);
  expect(await events.return?.()).toEqual({ value: undefined, done: true });
  await events.return?.();
  expect(calls).toEqual({ next: 2, return: 1 });
});

test('an upstream that ends, ends the stream', async () => {
  const { iterator, calls } = upstreamOf(() => Promise.resolve({ value: undefined, done: true }));
  const events = completedEvents(iterator, same, failed);
  const pulls = await Promise.all([events.next(), events.next()]);
  expect(pulls.every(({ done }) => done)).toBe(true);
  await events.return?.();
  expect(calls.return).toBe(0);
});

test('conditions below the root may leave nothing of an event but itself', async () => {
  const { open, emitter } = setUp();
  const source = 'subscription ($yes: Boolean!) { orderPlaced { ... @include(if: $yes) { id customer { name } } } }';
  for (const [yes, expected] of [
    [true, { orderPlaced: { id: 'o2', customer: { name: 'Person u1' } } }],
    [false, { orderPlaced: {} }],
  ] as const) {
    const events = (await open(source, { yes })) as Events;
    const next = events.next();
    emitter.emit('event', ORDER);
    expect(JSON.parse(JSON.stringify((await next).value))).toEqual({ data: expected });
    await events.return?.();
  }
});
