import { actorTokens } from '@comptoir/kit/actor-token';
import { serveSubgraph } from '@comptoir/kit/serve';
import type { RunningSubgraph } from '@comptoir/kit/subgraph';
import { describe, expect, test } from '@jest/globals';
import { type Arrangement, accessToken, ask, bearer, SECRET, socketClient, startBench, until } from './harness.ts';

const TICKS = 'subscription { ticks(from: 1) { number } }';

describe.each<Arrangement>(['in process', 'over HTTP'])('a gateway whose subgraphs run %s', (arrangement) => {
  test('stops: sockets are told, requests in flight are answered, nothing is left', async () => {
    const bench = await startBench({ limits: { operationMs: 1_500 } }, arrangement);
    const clients = [socketClient(bench), socketClient(bench, { accessToken: await accessToken('s-full') })];
    for (const { client } of clients) await client.iterate({ query: TICKS }).next();
    const inFlight = ask(bench, { query: '{ slow calls }' });
    await until(() => bench.toy.state.slowStarted === 1, 'the slow request is under way');
    const stopped = bench.gateway.close();
    for (const { closed } of clients) expect(await closed).toMatchObject({ code: 1001, reason: 'Going away' });
    expect((await inFlight).errors[0]?.extensions.code).toBe('TIMEOUT');
    await stopped;
    expect(bench.gateway.counts()).toEqual({ sockets: 0, subscriptions: 0 });
    await until(() => bench.toy.state.open === 0, 'the upstream iterators were returned');
    expect(bench.toy.state.returned).toBe(2);
    await expect(fetch(`${bench.gateway.url}/health/live`)).rejects.toThrow();
    await bench.close();
  });

  test('stops although a client does not close its socket', async () => {
    const bench = await startBench({}, arrangement);
    const silent = socketClient(bench);
    await silent.client.iterate({ query: TICKS }).next();
    silent.socket().pause();
    await bench.gateway.close();
    expect(bench.gateway.counts()).toEqual({ sockets: 0, subscriptions: 0 });
    silent.socket().terminate();
    await bench.close();
  });
});

test('a subgraph that is down costs its own fields, ends its streams, and comes back by itself', async () => {
  const bench = await startBench({}, 'over HTTP');
  const headers = bearer(await accessToken('s-full'));
  const query = '{ orders(first: 1) { nodes { id reserved } } shelves }';
  const whole = { orders: { nodes: [{ id: '1', reserved: 10 }] }, shelves: 3 };
  expect(await ask(bench, { query }, headers)).toMatchObject({ data: whole, errors: [] });
  const display = socketClient(bench, { accessToken: await accessToken('s-full') });
  const events = display.client.iterate({ query: TICKS });
  await events.next();

  for (const name of ['stock', 'orders']) await bench.served.get(name)?.close();
  expect((await events.next()).value).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] });
  expect((await events.next()).done).toBe(true);
  const down = await ask(bench, { query: '{ me { kind } shelves }' }, headers);
  expect(down).toMatchObject({ status: 200, data: { me: { kind: 'USER' }, shelves: null } });
  expect(down.errors).toMatchObject([{ path: ['shelves'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  expect(down.text).not.toMatch(/ECONN|localhost|stock/);
  const health = await fetch(`${bench.gateway.url}/health/ready`);
  expect(await health.json()).toMatchObject({ status: 'ready', subgraphs: { identity: 'up', stock: 'down' } });

  for (const name of ['stock', 'orders']) {
    const { port } = bench.served.get(name) as { port: number };
    const subgraph = bench.toy.subgraphs.get(name) as RunningSubgraph;
    bench.served.set(name, await serveSubgraph(subgraph, { port, tokens: actorTokens(SECRET) }));
  }
  await until(async () => (await ask(bench, { query }, headers)).errors.length === 0, 'whole again');
  const again = display.client.iterate({ query: TICKS });
  expect((await again.next()).value?.data).toEqual({ ticks: { number: 1 } });
  await display.client.dispose();
  await bench.close();
});
