import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { anonymous } from '@comptoir/kit/actor';
import { actorTokens } from '@comptoir/kit/actor-token';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { trust } from '../src/documents.ts';
import { accessToken, ask, type Bench, bearer, SECRET, startBench } from './harness.ts';
import { SQL_TEXT } from './toy.ts';

const ME = '{ me { kind companyId locale correlationId deviceSerial internal } }';

/** So slowly that on no machine a bucket is fuller when it is asked again. */
const NEVER_REFILLED = { rate: 0.001, anonymousRate: 0.001 };

const codeIn = (text: string) => JSON.parse(text).errors[0].extensions.code;

describe('a gateway over HTTP', () => {
  let bench: Bench;
  let token: string;
  beforeAll(async () => {
    bench = await startBench();
    token = await accessToken('s-full');
  });
  afterAll(() => bench.close());

  const me = async (headers: Record<string, string>) => ask(bench, { query: ME }, headers);

  test('knows a caller by access token, by API key, or not at all', async () => {
    expect((await me(bearer(token))).data?.me).toMatchObject({ kind: 'USER', companyId: 'company-1', internal: false });
    expect((await me({ 'x-api-key': 's-core' })).data?.me).toMatchObject({ kind: 'API_KEY', companyId: 'company-1' });
    expect((await me({})).data?.me).toMatchObject({ kind: 'ANONYMOUS', companyId: null });
  });

  test('refuses credentials that are wrong, expired, revoked or meant for something else', async () => {
    const bad = [
      bearer('nonsense'),
      bearer(await accessToken('s-full', { secret: 'another-secret-of-at-least-thirty-two' })),
      bearer(await accessToken('s-full', { expires: new Date(Date.now() - 1_000) })),
      bearer(await accessToken('s-full', { audience: 'comptoir-subgraph' })),
      bearer(await actorTokens(SECRET).sign(anonymous({ kind: 'USER', permissions: ['*'] }))),
      bearer(await accessToken('no-such-session')),
      { authorization: 'Basic b3duZXI6cGFzcw==' },
      { 'x-api-key': 'no-such-key' },
    ];
    for (const headers of bad) {
      const { status, errors, data } = await me(headers);
      expect([status, errors[0]?.extensions.code, data]).toEqual([401, 'UNAUTHENTICATED', undefined]);
    }
    const french = await me({ ...bearer('nonsense'), 'accept-language': 'fr-FR,fr;q=0.9' });
    expect(french.errors[0]?.message).toMatch(/reconnecter/);
  });

  test('asks identity once for requests that come together', async () => {
    const fresh = await accessToken('s-core');
    const before = bench.toy.state.actorQuestions;
    await Promise.all(Array.from({ length: 20 }, () => me(bearer(fresh))));
    expect(bench.toy.state.actorQuestions - before).toBeLessThanOrEqual(2);
  });

  test('hands on language, device and correlation id', async () => {
    const given = {
      'accept-language': 'de;q=0.9, fr-CH;q=0.8, en;q=0.5',
      'x-device-serial': 'TILL 7',
      'x-correlation-id': 'till-7.0001',
    };
    const { data, headers } = await me(given);
    expect(data?.me).toMatchObject({ locale: 'fr', deviceSerial: 'TILL 7', correlationId: 'till-7.0001' });
    expect(headers.get('x-correlation-id')).toBe('till-7.0001');
    const made = await me({ 'x-correlation-id': 'bad id!' });
    expect(made.headers.get('x-correlation-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect((await me({ 'x-device-serial': 'x'.repeat(129) })).errors[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  test('tells errors apart and keeps what is inside to itself', async () => {
    const given = { ...bearer(token), 'x-correlation-id': 'support-1234' };
    const { text, errors, data, status } = await ask(bench, { query: '{ broken refused calls }' }, given);
    expect(status).toBe(200);
    expect(data).toEqual({ broken: null, refused: null, calls: 0 });
    expect(text).not.toContain(SQL_TEXT.slice(0, 20));
    expect(text).not.toContain('secret');
    expect(errors.map((e) => [e.path, e.extensions])).toEqual([
      [['broken'], { code: 'INTERNAL', correlationId: 'support-1234' }],
      [['refused'], { code: 'FORBIDDEN', correlationId: 'support-1234' }],
    ]);
    expect(errors[0]?.message).toContain('support-1234');
  });

  test('answers what is no request with BAD_REQUEST', async () => {
    const bodies: [unknown, number][] = [
      ['not json', 400],
      ['[{"query":"{ calls }"}]', 400],
      ['null', 400],
      [{}, 400],
      [{ query: 7 }, 400],
      [{ query: '{ calls ' }, 400],
      [{ query: '{ nothing }' }, 400],
      [{ query: '{ calls }', variables: 'x' }, 400],
      [{ query: 'query A { calls } query B { calls }' }, 200],
      [{ query: 'query A { calls }', operationName: 'B' }, 200],
      [{ query: 'query ($n: [String!]!) { byNames(names: $n) }' }, 200],
      [{ query: 'subscription { ticks(from: 1) { number } }' }, 200],
      [{ query: '{ __proto__ }' }, 400],
    ];
    for (const [body] of bodies) {
      const { errors, data, status } = await ask(bench, body);
      expect([body, errors[0]?.extensions.code, data ?? null]).toEqual([body, 'BAD_REQUEST', null]);
      expect(errors[0]?.extensions.correlationId).toBeTruthy();
      expect([200, 400]).toContain(status);
    }
  });

  test('mutations come by POST as application/json only', async () => {
    const url = `${bench.gateway.url}/graphql`;
    const before = bench.toy.state.counted;
    const get = await fetch(`${url}?query=${encodeURIComponent('mutation { count }')}`);
    expect([get.status, codeIn(await get.text())]).toEqual([405, 'BAD_REQUEST']);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const headers = { 'content-type': type };
      const post = await fetch(url, { method: 'POST', headers, body: '{"query":"mutation { count }"}' });
      expect([post.status, codeIn(await post.text())]).toEqual([415, 'BAD_REQUEST']);
    }
    expect(bench.toy.state.counted).toBe(before);
    expect((await ask(bench, { query: 'mutation { count }' })).data).toEqual({ count: before + 1 });
  });

  test('a body of 20 MB is refused, whether its length is told or not', async () => {
    const body = JSON.stringify({ query: '{ calls }', variables: { x: 'x'.repeat(20 * 1024 * 1024) } });
    const told = await ask(bench, body);
    expect([told.status, told.errors[0]?.extensions.code]).toEqual([413, 'BAD_REQUEST']);
    const status = await new Promise((resolve, reject) => {
      const sent: ClientRequest = httpRequest(`${bench.gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      });
      sent.on('response', (response: IncomingMessage) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
      for (let i = 0; i < body.length; i += 1024 * 1024) sent.write(body.slice(i, i + 1024 * 1024));
      sent.end();
    });
    expect(status).toBe(413);
    expect((await me({})).status).toBe(200);
  });

  test('documents over a limit are refused with the limit named', async () => {
    const nested = (depth: number) => `{ orders { nodes { ${'self { '.repeat(depth)} id ${'} '.repeat(depth)} } } }`;
    const doubling = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on Order { a: self { ...F${i + 1} } b: self { ...F${i + 1} } }`,
    );
    const growing = Array.from({ length: 6 }, (_, i) => {
      const fields = ['a', 'b', 'c', 'd', 'e'].map((alias) => `${alias}: self { ...F${i + 1} }`);
      return `fragment F${i} on Order { ${fields.join(' ')} }`;
    });
    const cases: [string, string][] = [
      ['aliases', `{ ${Array.from({ length: 2_000 }, (_, i) => `a${i}: calls`).join(' ')} }`],
      ['aliases', `{ orders { nodes { ${'id '.repeat(5_000)} } } }`],
      ['depth', nested(50)],
      ['depth', `{ ${'a { '.repeat(4_000)} b ${'} '.repeat(4_000)} }`],
      ['rootFields', `{ ${Array.from({ length: 60 }, (_, i) => `a${i}: calls`).join(' ')} }`],
      ['depth', `{ orders { nodes { ...F0 } } } ${doubling.join(' ')} fragment F30 on Order { id }`],
      ['fields', `{ orders { nodes { ...F0 } } } ${growing.join(' ')} fragment F6 on Order { id }`],
      [
        'nodes',
        '{ orders(first: 100) { nodes { related(first: 100) { nodes { related(first: 100) { nodes { id } } } } } } }',
      ],
      ['nodes', '{ orders { nodes { related { nodes { related { nodes { id } } } } } } }'],
      ['pageSize', '{ orders(first: 100000) { nodes { id } } }'],
      ['documentBytes', `{ calls } # ${'x'.repeat(210 * 1024)}`],
    ];
    for (const [limit, query] of cases) {
      const { status, errors, data } = await ask(bench, { query });
      expect([limit, errors[0]?.extensions]).toEqual([limit, expect.objectContaining({ code: 'BAD_REQUEST', limit })]);
      expect([data ?? null, status < 500]).toEqual([null, true]);
    }
    const tokens = await ask(bench, { query: `{ calls(${'x: 1 '.repeat(5_000)}) }` });
    expect(tokens.errors[0]).toMatchObject({
      message: expect.stringMatching(/token/),
      extensions: { code: 'BAD_REQUEST' },
    });
    const cycle = await ask(bench, {
      query:
        '{ orders { nodes { ...A } } } fragment A on Order { self { ...B } } fragment B on Order { self { ...A } }',
    });
    expect(cycle.errors[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  test('the whole schema can be asked for', async () => {
    const { data, errors } = await ask(bench, { query: getIntrospectionQuery({ inputValueDeprecation: true }) });
    expect(errors).toEqual([]);
    const names = buildClientSchema(data as unknown as IntrospectionQuery).getTypeMap();
    expect([names.Order?.name, names.CredentialInput]).toEqual(['Order', undefined]);
  });

  test('page sizes in variables count', async () => {
    const query = 'query ($n: Int = 10) { orders(first: $n) { nodes { related(first: $n) { nodes { id } } } } }';
    expect((await ask(bench, { query })).errors).toEqual([]);
    const one = await ask(bench, { query, variables: { n: 201 } });
    expect(one.errors[0]).toMatchObject({
      message: expect.stringContaining('"first"'),
      extensions: { argument: 'first', limit: 'pageSize' },
    });
    expect((await ask(bench, { query, variables: { n: 200 } })).errors).toEqual([]);
    const three = query.replace('nodes { id }', 'nodes { related(first: $n) { nodes { id } } }');
    expect((await ask(bench, { query: three, variables: { n: 100 } })).errors[0]?.extensions.limit).toBe('nodes');
  });

  test('answers a module outside the plan with its name, and the rest of the operation', async () => {
    const core = bearer(await accessToken('s-core'));
    const { data, errors } = await ask(bench, { query: '{ orders(first: 1) { nodes { id reserved } } }' }, core);
    expect(data).toEqual({ orders: { nodes: [{ id: '1', reserved: null }] } });
    expect(errors[0]?.extensions).toMatchObject({ code: 'MODULE_DISABLED', module: 'stock', plan: 'BUSINESS' });
    const full = await ask(bench, { query: '{ orders(first: 1) { nodes { id reserved } } }' }, bearer(token));
    expect(full.data).toEqual({ orders: { nodes: [{ id: '1', reserved: 10 }] } });
  });

  test('shows health, figures and an explorer, and nothing else', async () => {
    const { url } = bench.gateway;
    expect(await (await fetch(`${url}/health/live`)).json()).toEqual({ status: 'live' });
    const ready = await (await fetch(`${url}/health/ready`)).json();
    expect(ready).toEqual({ status: 'ready', subgraphs: { identity: 'up', orders: 'up', stock: 'up' } });
    await ask(bench, { query: 'query Named { calls broken }' });
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/comptoir_operation_duration_seconds_count{type="query",name="Named",transport="http"} \d/);
    expect(metrics).toMatch(/comptoir_errors_total{code="INTERNAL"} \d/);
    expect(metrics).toMatch(/comptoir_subgraph_fetch_duration_seconds_count{subgraph="orders",outcome="ok"} \d/);
    expect(metrics).toMatch(/comptoir_open_sockets 0/);
    expect(metrics).toMatch(/process_cpu_user_seconds_total/);
    const home = await fetch(url);
    expect([home.url, await home.text()]).toEqual([`${url}/explorer/`, expect.stringContaining('/graphql')]);
    const script = await fetch(`${url}/explorer/main.js`);
    expect([script.headers.get('content-type'), (await script.text()).length > 1_000]).toEqual([
      'text/javascript; charset=utf-8',
      true,
    ]);
    for (const path of [
      '/nothing',
      '/explorer/..%2f..%2f..%2fpackage.json',
      '/explorer/%00',
      '/explorer/%zz',
      '/explorer/assets',
      '/health',
    ]) {
      expect((await fetch(url + path)).status).toBe(404);
    }
  });

  test('pages of other origins are not let in unless listed', async () => {
    const origin = 'https://shop.example';
    const closed = await fetch(`${bench.gateway.url}/graphql`, { method: 'OPTIONS', headers: { origin } });
    expect([closed.status, closed.headers.get('access-control-allow-origin')]).toEqual([204, null]);
  });
});

test('a gateway lets listed origins in, without credentials', async () => {
  const origin = 'https://shop.example';
  const bench = await startBench({ origins: [origin] });
  const preflight = await fetch(`${bench.gateway.url}/graphql`, { method: 'OPTIONS', headers: { origin } });
  expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
  expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
  const other = await ask(bench, { query: '{ calls }' }, { origin: 'https://other.example' });
  expect(other.headers.get('access-control-allow-origin')).toBeNull();
  await bench.close();
});

test('a gateway in production shows neither schema nor explorer', async () => {
  const bench = await startBench({ production: true });
  const { errors, status } = await ask(bench, { query: '{ __schema { types { name } } }' });
  expect([status, errors[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  expect((await fetch(`${bench.gateway.url}/explorer/`)).status).toBe(404);
  expect(await (await fetch(bench.gateway.url)).text()).toContain('POST /graphql');
  expect((await ask(bench, { query: '{ __typename calls }' })).data).toEqual({ __typename: 'Query', calls: 0 });
  await bench.close();
});

test('a gateway of trusted documents runs these by text or hash, and no other', async () => {
  const trustedDocuments = trust(['{ calls }', 'query Bad { nothing }']);
  const bench = await startBench({ trustedDocuments });
  const hash = trustedDocuments.keys().next().value as string;
  const known = [
    { query: '{ calls }' },
    { documentId: `sha256:${hash}` },
    { documentId: hash },
    { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
  ];
  for (const body of known) expect((await ask(bench, body)).data).toEqual({ calls: 0 });
  for (const body of [{ query: '{ calls calls }' }, { documentId: 'f00' }, { query: '' }]) {
    expect((await ask(bench, body)).errors[0]?.extensions.code).toBe('BAD_REQUEST');
  }
  await bench.close();
});

test('an operation that takes too long is answered TIMEOUT', async () => {
  const bench = await startBench({ limits: { operationMs: 60 } });
  const { errors } = await ask(bench, { query: '{ slow }' });
  expect(errors[0]?.extensions.code).toBe('TIMEOUT');
  await bench.close();
});

test('callers that ask too often wait; each has a bucket of its own', async () => {
  const bench = await startBench({ limits: { ...NEVER_REFILLED, rateBurst: 3, anonymousBurst: 2 } });
  const token = await accessToken('s-full');
  const statuses = async (n: number, headers: Record<string, string>) => {
    const answers = [];
    for (let i = 0; i < n; i++) answers.push(await ask(bench, { query: '{ calls }' }, headers));
    return answers;
  };
  const strangers = await statuses(3, {});
  expect(strangers.map((a) => a.status)).toEqual([200, 200, 429]);
  expect(strangers[2]?.errors[0]?.extensions.code).toBe('RATE_LIMITED');
  expect(Number(strangers[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await statuses(4, bearer(token))).map((a) => a.status)).toEqual([200, 200, 200, 429]);
  expect((await statuses(1, { 'x-api-key': 's-core' })).map((a) => a.status)).toEqual([200]);
  const guesses = await statuses(4, { 'x-api-key': 'guess' });
  expect(guesses.map((a) => a.status)).toEqual([401, 401, 429, 429]);
  await bench.close();
});
