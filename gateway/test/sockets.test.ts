import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExecutionResult } from 'graphql';
import { WebSocket } from 'ws';
import { accessToken, ask, type Bench, socketClient, startBench, until } from './harness.ts';
import { SQL_TEXT } from './toy.ts';

type Result = ExecutionResult<Record<string, never>> & {
  errors?: { message: string; extensions: { code: string; correlationId: string; limit?: string } }[];
};

const TICKS = 'subscription Ticks($from: Int!) { ticks(from: $from) { number order { id reserved } } }';

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

async function idle(bench: Bench): Promise<void> {
  await until(() => {
    const { sockets, subscriptions } = bench.gateway.counts();
    return sockets === 0 && subscriptions === 0 && bench.toy.state.open === 0;
  }, 'all sockets, subscriptions and upstream iterators are gone');
}

/** A bare socket that speaks as it likes. */
async function bare(bench: Bench, protocol = 'graphql-transport-ws') {
  const socket = new WebSocket(`${bench.gateway.url.replace('http', 'ws')}/graphql`, protocol);
  const messages: string[] = [];
  socket.on('message', (data) => messages.push(String(data)));
  socket.on('error', () => {});
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise((resolve) => socket.on('open', resolve));
  return { socket, messages, closed };
}

describe('a gateway over WebSocket', () => {
  let bench: Bench;
  let accessTokenOfFull: string;
  beforeAll(async () => {
    bench = await startBench({ limits: { operationsPerSocket: 5, socketsPerActor: 3 } });
    accessTokenOfFull = await accessToken('s-full');
  });
  afterAll(() => bench.close());

  const one = async (query: string, params: Record<string, unknown> = {}, more: object = {}): Promise<Result> => {
    const { client } = socketClient(bench, params);
    try {
      const { value } = await client.iterate({ query, ...more }).next();
      return value as Result;
    } catch (error) {
      // A refusal before execution comes as an error message.
      if (Array.isArray(error)) return { errors: error } as Result;
      throw error;
    } finally {
      await client.dispose();
    }
  };

  test('runs queries and mutations with the same credentials, languages and ids as HTTP', async () => {
    const query = '{ me { kind locale correlationId deviceSerial internal } }';
    const params = { accessToken: accessTokenOfFull, locale: 'fr', deviceSerial: 'KDS 1' };
    const { data } = await one(query, params, { extensions: { correlationId: 'display-0001' } });
    expect(data?.me).toEqual({
      kind: 'USER',
      locale: 'fr',
      correlationId: 'display-0001',
      deviceSerial: 'KDS 1',
      internal: false,
    });
    expect((await one(query, { apiKey: 's-core' })).data?.me).toMatchObject({ kind: 'API_KEY', locale: 'en' });
    expect((await one(query)).data?.me).toMatchObject({ kind: 'ANONYMOUS' });
    expect((await one('mutation { count }')).data).toEqual({ count: 1 });
  });

  test('masks, gates and limits as HTTP does', async () => {
    const broken = await one('{ broken calls }', {}, { extensions: { correlationId: 'display-0002' } });
    expect(JSON.stringify(broken)).not.toContain(SQL_TEXT.slice(0, 20));
    expect(broken.errors?.[0]).toMatchObject({
      path: ['broken'],
      extensions: { code: 'INTERNAL', correlationId: 'display-0002' },
    });
    const gated = await one('{ orders(first: 1) { nodes { id reserved } } }', { apiKey: 's-core' });
    expect(gated.errors?.[0]?.extensions).toMatchObject({ code: 'MODULE_DISABLED' });
    const refused: [string, string | undefined][] = [
      [`{ ${Array.from({ length: 2_000 }, (_, i) => `a${i}: calls`).join(' ')} }`, 'aliases'],
      [`{ orders { nodes { ${'self { '.repeat(50)} id ${'} '.repeat(50)} } } }`, 'depth'],
      ['{ orders(first: 100000) { nodes { id } } }', 'pageSize'],
      ['{ calls', undefined],
      ['{ nothing }', undefined],
      ['query A { calls } query B { calls }', undefined],
      ['query ($n: [String!]!) { byNames(names: $n) }', undefined],
    ];
    for (const [query, limit] of refused) {
      const { errors } = await one(query);
      expect([query.slice(0, 40), errors?.[0]?.extensions]).toEqual([
        query.slice(0, 40),
        expect.objectContaining({ code: 'BAD_REQUEST', correlationId: expect.any(String), ...(limit && { limit }) }),
      ]);
    }
  });

  test('streams what subgraphs tell, completed by the others', async () => {
    const { client } = socketClient(bench, { accessToken: accessTokenOfFull });
    await client.iterate({ query: TICKS, variables: { from: 1 } }).next();
    const events = client.iterate({ query: TICKS, variables: { from: 5 } });
    expect(plain((await events.next()).value)).toEqual({
      data: { ticks: { number: 5, order: { id: '1', reserved: 10 } } },
    });
    bench.toy.state.tick();
    expect(plain((await events.next()).value)).toEqual({
      data: { ticks: { number: 6, order: { id: '1', reserved: 10 } } },
    });
    expect(bench.gateway.counts()).toEqual({ sockets: 1, subscriptions: 2 });
    await events.return?.();
    await until(() => bench.toy.state.open === 1, 'the upstream iterator was returned');
    await until(() => bench.gateway.counts().subscriptions === 1, 'the subscription ended');
    expect(bench.gateway.counts().sockets).toBe(1);
    await client.dispose();
    await idle(bench);
  });

  test('answers subscriptions that cannot run without closing the socket', async () => {
    const { client } = socketClient(bench);
    // With one that goes on the client has no reason of its own to close the socket.
    const events = client.iterate({ query: TICKS, variables: { from: 1 } });
    await events.next();
    const first = async (query: string, variables = {}) => {
      try {
        return (await client.iterate({ query, variables }).next()).value as Result;
      } catch (error) {
        return { errors: error } as Result;
      }
    };
    for (const directive of ['@skip(if: true)', '@include(if: false)', '@include(if: true)']) {
      const { errors } = await first(`subscription { ticks(from: 1) ${directive} { number } }`);
      expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    }
    expect((await first(TICKS, { from: 'x' })).errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    expect((await first('subscription { forbidden { number } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const exploded = await first('subscription { explode { number } }');
    expect(JSON.stringify(exploded)).not.toContain('secret');
    expect(exploded.errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
    expect((await first('{ calls }')).data).toBeTruthy();
    bench.toy.state.tick();
    expect((await events.next()).value?.data).toMatchObject({ ticks: { number: 2 } });
    expect(bench.gateway.counts().sockets).toBe(1);
    await client.dispose();
    await idle(bench);
  });

  test('closes only the socket that misbehaves', async () => {
    const good = socketClient(bench);
    const events = good.client.iterate({ query: TICKS, variables: { from: 1 } });
    await events.next();

    const talkers: [string | Buffer, number][] = [
      ['garbage', 4400],
      ['{"type":"connection_ack"}', 4400],
      ['{"type":"subscribe","id":"1","payload":{"query":"{ calls }"}}', 4401],
      [Buffer.from([0xff, 0xfe, 0x00]), 4400],
      [`{"type":"ping","payload":{"x":"${'x'.repeat(300 * 1024)}"}}`, 1009],
    ];
    for (const [message, code] of talkers) {
      const { socket, closed } = await bare(bench);
      socket.send(message);
      expect(await closed).toBe(code);
    }
    const refused = socketClient(bench, { accessToken: 'nonsense' });
    await expect(refused.client.iterate({ query: '{ calls }' }).next()).rejects.toMatchObject({
      code: 4403,
      reason: 'UNAUTHENTICATED',
    });
    const raw = connect(bench.gateway.port);
    raw.write('GET /elsewhere HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n');
    expect(await new Promise((resolve) => raw.once('data', (d) => resolve(String(d).slice(0, 12))))).toBe(
      'HTTP/1.1 404',
    );
    raw.destroy();

    bench.toy.state.tick();
    expect((await events.next()).value?.data).toMatchObject({ ticks: { number: 2 } });
    await good.client.dispose();
    await idle(bench);
  });

  test('closes a socket that never says who it is', async () => {
    const impatient = await startBench({ limits: { initMs: 100 } });
    expect(await (await bare(impatient)).closed).toBe(4408);
    await impatient.close();
  });

  test('bounds operations per socket and sockets per caller', async () => {
    const params = { accessToken: accessTokenOfFull };
    const clients = [socketClient(bench, params), socketClient(bench, params), socketClient(bench, params)] as const;
    for (const { client } of clients) await client.iterate({ query: TICKS, variables: { from: 1 } }).next();
    const [{ client }] = clients;
    for (let i = 0; i < 4; i++) await client.iterate({ query: TICKS, variables: { from: 1 } }).next();
    const sixth = client.iterate({ query: TICKS, variables: { from: 1 } }).next();
    await expect(sixth).rejects.toMatchObject([{ extensions: { code: 'RATE_LIMITED', limit: 'operationsPerSocket' } }]);
    const fourth = socketClient(bench, params);
    await expect(fourth.client.iterate({ query: '{ calls }' }).next()).rejects.toMatchObject({ code: 1013 });
    for (const c of clients) await c.client.dispose();
    await idle(bench);
  });

  test('leaves nothing behind when clients vanish', async () => {
    const clients = [
      socketClient(bench),
      socketClient(bench),
      socketClient(bench, { accessToken: accessTokenOfFull }),
    ] as const;
    for (const { client } of clients) {
      await client.iterate({ query: TICKS, variables: { from: 1 } }).next();
      void client
        .iterate({ query: '{ slow }' })
        .next()
        .catch(() => {});
    }
    const returned = bench.toy.state.returned;
    expect(bench.gateway.counts()).toEqual({ sockets: 3, subscriptions: 3 });
    const [a, b, c] = clients;
    await a.client.dispose();
    b.client.terminate();
    (c.socket() as unknown as { _socket: { destroy(): void } })._socket.destroy();
    await idle(bench);
    expect(bench.toy.state.returned - returned).toBe(3);
  });

  test('leaves nothing behind of an id that is used anew while the former is still being opened', async () => {
    const hasty = await bare(bench);
    hasty.socket.send('{"type":"connection_init"}');
    await until(() => hasty.messages.length === 1, 'acknowledged');
    const { late } = bench.toy.state;
    const before = late.length;
    const follow = { type: 'subscribe', id: '1', payload: { query: 'subscription { late { number } }' } };
    for (const message of [follow, { type: 'complete', id: '1' }, follow]) hasty.socket.send(JSON.stringify(message));
    await until(() => late.length === before + 2, 'both are being opened');
    for (const opening of late) opening.resolve();
    await until(() => bench.toy.state.open === 2, 'both are open');
    hasty.socket.terminate();
    await idle(bench);
  });

  test('a client that asks and does not listen is not read on', async () => {
    const deaf = await bare(bench);
    deaf.socket.send('{"type":"connection_init"}');
    await until(() => deaf.messages.length === 1, 'acknowledged');
    deaf.socket.pause();
    const ping = JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(100_000) } });
    for (let i = 0; i < 200; i++) deaf.socket.send(ping);
    let waiting = deaf.socket.bufferedAmount;
    // The buffers of both ends of the connection fill up; then nothing is taken any more.
    await until(async () => {
      const before = waiting;
      for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
      waiting = deaf.socket.bufferedAmount;
      return waiting === before;
    }, 'reading stopped');
    expect(waiting).toBeGreaterThan(1_000_000);
    deaf.socket.resume();
    await until(() => deaf.messages.length === 201, 'all were answered');
    deaf.socket.terminate();
    await idle(bench);
  });

  test('a client that reads slowly is sent no more than it reads, and holds up nobody', async () => {
    const slow = await bare(bench);
    slow.socket.send('{"type":"connection_init"}');
    await until(() => slow.messages.length === 1, 'acknowledged');
    slow.socket.pause();
    slow.socket.send(
      JSON.stringify({ type: 'subscribe', id: '1', payload: { query: 'subscription { flood { number payload } }' } }),
    );
    const { state } = bench.toy;
    let pulled = -1;
    // The buffers of both ends of the connection fill up; then nothing is pulled any more.
    await until(async () => {
      const before = state.flooded;
      await new Promise((resolve) => setTimeout(resolve, 200));
      pulled = state.flooded;
      return pulled > 0 && pulled === before;
    }, 'pulling stopped');
    const { client } = socketClient(bench);
    const events = client.iterate({ query: TICKS, variables: { from: 1 } });
    await events.next();
    for (let i = 2; i < 50; i++) {
      state.tick();
      expect((await events.next()).value?.data).toMatchObject({ ticks: { number: i } });
    }
    expect(state.flooded).toBe(pulled);
    slow.socket.resume();
    await until(() => state.flooded > pulled + 5, 'pulling went on');
    slow.socket.terminate();
    await client.dispose();
    await idle(bench);
  });
});

describe('a credential that changes while a socket is open', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());

  async function follow(params: Record<string, unknown>) {
    const opened = socketClient(bench, params);
    const events = opened.client.iterate({ query: TICKS, variables: { from: 1 } });
    await events.next();
    return { ...opened, events };
  }

  /** By a token of so many seconds, or of more if the machine was too busy to begin within them. */
  async function followUntilItExpires(seconds: number): ReturnType<typeof follow> {
    const expires = new Date(Math.ceil(Date.now() / 1_000) * 1_000 + seconds * 1_000);
    const token = await accessToken('s-full', { expires });
    return follow({ accessToken: token }).catch(() => followUntilItExpires(seconds * 2));
  }

  test('revoked: the stream is told and the socket closed', async () => {
    bench.toy.state.sessions.set('s-short', { plan: 'FULL', permissions: ['*'], shops: null });
    const { events, closed } = await follow({ accessToken: await accessToken('s-short') });
    const { events: others, client } = await follow({ accessToken: await accessToken('s-full') });
    bench.toy.state.sessions.delete('s-short');
    expect((await events.next()).value).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect((await closed).code).toBe(4403);
    bench.toy.state.tick();
    expect((await others.next()).value?.data).toMatchObject({ ticks: { number: 2 } });
    const refused = await ask(
      bench,
      { query: '{ calls }' },
      { authorization: `Bearer ${await accessToken('s-short')}` },
    );
    expect(refused.status).toBe(401);
    await client.dispose();
    await idle(bench);
  });

  test('expired: the same', async () => {
    const { events, closed } = await followUntilItExpires(1);
    expect((await events.next()).value).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect((await closed).code).toBe(4403);
    await idle(bench);
  });

  test('other rights: the stream ends, the socket stays and has the new rights', async () => {
    bench.toy.state.sessions.set('s-plan', { plan: 'FULL', permissions: ['a', 'b'], shops: null });
    const { events, client } = await follow({ accessToken: await accessToken('s-plan') });
    bench.toy.state.sessions.set('s-plan', { plan: 'CORE', permissions: ['b', 'a'], shops: null });
    expect((await events.next()).value).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect((await events.next()).done).toBe(true);
    const again = client.iterate({ query: TICKS, variables: { from: 1 } });
    expect((await again.next()).value).toMatchObject({
      data: { ticks: { number: 1, order: { reserved: null } } },
      errors: [{ extensions: { code: 'MODULE_DISABLED' } }],
    });
    await client.dispose();
    await idle(bench);
  });

  test('other rights while a stream is being opened: it does not go on with those of before', async () => {
    const { state } = bench.toy;
    state.sessions.set('s-plan', { plan: 'FULL', permissions: ['a', 'b'], shops: null });
    const { events, client } = await follow({ accessToken: await accessToken('s-plan') });
    const late = client.iterate({ query: 'subscription { late { number } }' });
    const first = late.next();
    await until(() => state.late.length === 1, 'the other is being opened');
    state.sessions.set('s-plan', { plan: 'FULL', permissions: ['a'], shops: null });
    expect((await events.next()).value).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    state.late[0]?.resolve();
    expect((await first).value).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', subscribeAgain: true } }],
    });
    expect((await late.next()).done).toBe(true);
    await client.dispose();
    await idle(bench);
  });

  test('identity away: who was known goes on, who was not is told to come later', async () => {
    const accessTokenOfKnown = await accessToken('s-full');
    const { events, client } = await follow({ accessToken: accessTokenOfKnown });
    bench.toy.state.identityAway = true;
    const known = { authorization: `Bearer ${accessTokenOfKnown}` };
    await until(async () => (await (await fetch(`${bench.gateway.url}/health/ready`)).status) === 503, 'not ready');
    expect((await ask(bench, { query: '{ calls }' }, known)).status).toBe(200);
    const unknown = await ask(
      bench,
      { query: '{ calls }' },
      { authorization: `Bearer ${await accessToken('s-core')}` },
    );
    expect([unknown.status, unknown.errors[0]?.extensions.code]).toEqual([503, 'SUBGRAPH_UNAVAILABLE']);
    expect((await ask(bench, { query: '{ calls }' })).status).toBe(200);
    bench.toy.state.tick();
    expect((await events.next()).value?.data).toMatchObject({ ticks: { number: 2 } });
    bench.toy.state.identityAway = false;
    await until(async () => (await (await fetch(`${bench.gateway.url}/health/ready`)).status) === 200, 'ready again');
    await client.dispose();
    await idle(bench);
  });
});
