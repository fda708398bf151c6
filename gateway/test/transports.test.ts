import { createServer, type Server } from 'node:http';
import { anonymous } from '@comptoir/kit/actor';
import { actorTokens } from '@comptoir/kit/actor-token';
import { type ServedSubgraph, serveSubgraph } from '@comptoir/kit/serve';
import type { RunningSubgraph } from '@comptoir/kit/subgraph';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type ExecutionResult, parse } from 'graphql';
import { callThrough } from '../src/call-through.ts';
import type { SubgraphRequest } from '../src/execution/transport.ts';
import { httpTransport } from '../src/http.ts';
import type { Transport } from '../src/transport.ts';
import { type Arrangement, reach, SECRET, until } from './harness.ts';
import { toyShop } from './toy.ts';

const actor = anonymous({
  kind: 'USER',
  companyId: 'company-1',
  locale: 'fr',
  correlationId: 'correlation-1',
  deviceSerial: 'D 1',
});

function request(source: string, variables: Record<string, unknown> = {}): SubgraphRequest {
  return { source, document: parse(source), variables };
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function reached(arrangement: Arrangement) {
  const toy = toyShop();
  const { transports, served } = await reach(toy, arrangement);
  closing.push(async () => {
    for (const s of served.values()) await s.close();
  });
  closing.push(async () => {
    for (const t of transports.values()) await t.close();
  });
  const of = (name: string) => transports.get(name) as Transport;
  return { toy, transports, served, of };
}

async function opened(result: ReturnType<Transport['subscribe']>): Promise<AsyncIterableIterator<ExecutionResult>> {
  const stream = await result;
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
  return stream;
}

describe.each<Arrangement>(['in process', 'over HTTP'])('a subgraph %s', (arrangement) => {
  test('answers with the actor it was asked by', async () => {
    const { of } = await reached(arrangement);
    const me = request('query Me { me { kind companyId locale correlationId deviceSerial internal } }');
    const result = await of('identity').execute(me, { actor });
    expect(JSON.parse(JSON.stringify(result))).toEqual({
      data: {
        me: {
          kind: 'USER', companyId: 'company-1', locale: 'fr', correlationId: 'correlation-1', deviceSerial: 'D 1', internal: false,
        }, // biome-ignore format: short
      },
    });
  });

  test('is given variables, and answers errors beside data', async () => {
    const { of } = await reached(arrangement);
    const names = request('query ($names: [String!]!) { byNames(names: $names) refused }', { names: ['é', '日本'] });
    const result = await of('orders').execute(names, { actor });
    expect({ ...result.data }).toEqual({ byNames: ['é', '日本'], refused: null });
    expect(result.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('is asked by another subgraph as the same actor, internally', async () => {
    const { transports } = await reached(arrangement);
    const call = callThrough(transports);
    const result = await call('identity', actor, {
      document: parse('query Who { me { companyId internal } }'),
      variables: {},
    });
    expect(JSON.parse(JSON.stringify(result.data))).toEqual({ me: { companyId: 'company-1', internal: true } });
    await expect(call('nowhere', actor, { document: parse('{ me }'), variables: {} })).rejects.toMatchObject({
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    });
  });

  test('streams events until the reader leaves, and is left at once', async () => {
    const { of, toy } = await reached(arrangement);
    const ticks = request('subscription ($from: Int!) { ticks(from: $from) { number } }', { from: 7 });
    const stream = await opened(of('orders').subscribe(ticks, { actor }));
    expect((await stream.next()).value.data.ticks.number).toBe(7);
    toy.state.tick();
    expect((await stream.next()).value.data.ticks.number).toBe(8);
    const waiting = stream.next();
    await stream.return?.();
    expect((await waiting).done).toBe(true);
    await until(() => toy.state.open === 0, 'the upstream iterator was returned');
    expect(toy.state.returned).toBe(1);
  });

  test('refuses a subscription with the reason', async () => {
    const { of } = await reached(arrangement);
    const result = await of('orders').subscribe(request('subscription { forbidden { number } }'), { actor });
    const first = Symbol.asyncIterator in result ? (await result.next()).value : result;
    expect(first.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  test('says whether it is up', async () => {
    const { of, toy } = await reached(arrangement);
    await expect(of('identity').check()).resolves.toBeUndefined();
    toy.state.identityAway = true;
    await expect(of('identity').check()).rejects.toThrow();
  });
});

describe('over HTTP', () => {
  async function listen(server: Server, port = 0): Promise<number> {
    await new Promise<void>((resolve) => server.listen(port, resolve));
    closing.push(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    return (server.address() as { port: number }).port;
  }
  function to(port: number, times: { responseTimeoutMs?: number } = {}): Transport {
    const url = `http://127.0.0.1:${port}`;
    const transport = httpTransport({ name: 'toy', url, tokens: actorTokens(SECRET), ...times });
    closing.push(() => transport.close());
    return transport;
  }

  test('a read is sent again after a reset, a mutation never', async () => {
    let asked = 0;
    const server = createServer((received, response) => {
      asked++;
      if (asked % 2 === 1) received.socket.resetAndDestroy();
      else response.end('{"data":{"calls":1}}');
    });
    const transport = to(await listen(server));
    expect(await transport.execute(request('{ calls }'), { actor })).toEqual({ data: { calls: 1 } });
    expect(asked).toBe(2);
    await expect(transport.execute(request('mutation { count }'), { actor })).rejects.toMatchObject({
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    });
    expect(asked).toBe(3);
  });

  test('a subgraph that does not answer in time is given up', async () => {
    const transport = to(await listen(createServer(() => {})), { responseTimeoutMs: 50 });
    await expect(transport.execute(request('{ calls }'), { actor })).rejects.toMatchObject({
      extensions: { code: 'TIMEOUT' },
    });
  });

  test('an operation that ran out of time drops the request', async () => {
    const dropped = Promise.withResolvers<void>();
    const abort = new AbortController();
    const server = createServer((received) => {
      received.socket.on('close', () => dropped.resolve());
      abort.abort();
    });
    const transport = to(await listen(server));
    const result = transport.execute(request('{ calls }'), { actor, signal: abort.signal });
    await expect(result).rejects.toMatchObject({ extensions: { code: 'TIMEOUT' } });
    await dropped.promise;
  });

  test('a dead subgraph is not tried for a moment, then found again', async () => {
    const probe = createServer();
    const port = await listen(probe);
    await new Promise((resolve) => probe.close(resolve));
    const transport = to(port);
    const calls = request('{ calls }');
    for (let i = 0; i < 3; i++) await expect(transport.execute(calls, { actor })).rejects.toThrow(/cannot be reached/);
    let asked = 0;
    await listen(
      createServer((_, response) => {
        asked++;
        response.end('{"data":{"calls":2}}');
      }),
      port,
    );
    await until(
      () =>
        transport.execute(calls, { actor }).then(
          () => true,
          () => false,
        ),
      'the subgraph was found again',
    );
    expect(asked).toBe(1);
  });

  test('a lost connection ends every stream with an error, and the next subscription connects anew', async () => {
    const { toy, served, of } = await reached('over HTTP');
    const ticks = request('subscription { ticks(from: 1) { number } }');
    const orders = of('orders');
    const streams = [
      await opened(orders.subscribe(ticks, { actor })),
      await opened(orders.subscribe(ticks, { actor })),
    ];
    for (const stream of streams) expect((await stream.next()).value.data.ticks.number).toBe(1);
    const { port } = served.get('orders') as ServedSubgraph;
    await served.get('orders')?.close();
    for (const stream of streams) {
      await expect(stream.next()).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
      expect((await stream.next()).done).toBe(true);
    }
    await until(() => toy.state.open === 0, 'the subgraph let go of both');
    const toyOrders = toy.subgraphs.get('orders') as RunningSubgraph;
    served.set('orders', await serveSubgraph(toyOrders, { port, tokens: actorTokens(SECRET) }));
    const again = await opened(orders.subscribe(ticks, { actor }));
    expect((await again.next()).value.data.ticks.number).toBe(1);
    await again.return?.();
  });

  test('a reader that falls behind is ended instead of filling memory', async () => {
    const { toy, of } = await reached('over HTTP');
    const stream = await opened(
      of('orders').subscribe(request('subscription { ticks(from: 1) { number } }'), { actor }),
    );
    await stream.next();
    for (let i = 0; i < 600; i++) toy.state.tick();
    await until(() => toy.state.open === 0, 'the stream was dropped');
    let read = 0;
    await expect(
      (async () => {
        for await (const _ of stream) read++;
      })(),
    ).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    expect(read).toBe(256);
  });
});
