import { expect, test } from '@jest/globals';
import { createClient } from '../src/client.ts';
import { MeDocument } from '../src/generated/graphql.ts';
import { keepSession, type Tokens } from '../src/session.ts';

const UNAUTHENTICATED = { errors: [{ message: 'Log in again.', extensions: { code: 'UNAUTHENTICATED' } }] };

/** A server that takes the access token `a<n>` of its n-th refresh, and trades `r<n>` for the next one. */
function serverOf({ refuses = null as string | null, isDown = false } = {}) {
  let n = 1;
  let refreshes = 0;
  const answer = (body: string, token: string | null): unknown => {
    if (!body.includes('refreshSession')) return token === `Bearer a${n}` ? { data: { me: null } } : UNAUTHENTICATED;
    refreshes++;
    const given = JSON.parse(body).variables.input.refreshToken;
    const problem = refuses ?? (given === `r${n - 1}` ? null : 'WRONG_CREDENTIALS');
    const problems = problem ? [{ code: problem, message: problem, path: [] }] : [];
    return { data: { refreshSession: { ...(!problem && { accessToken: `a${n}`, refreshToken: `r${n}` }), problems } } };
  };
  const fetchFake = (async (_: unknown, init: { body: string; headers: Record<string, string> }) => {
    if (isDown) throw new TypeError('fetch failed');
    await new Promise((resolve) => setTimeout(resolve, 1));
    return Response.json(answer(init.body, init.headers.authorization ?? null));
  }) as unknown as typeof fetch;
  return { fetch: fetchFake, expire: () => n++, refreshes: () => refreshes };
}

function open(server: ReturnType<typeof serverOf>, first: Tokens | null = { accessToken: 'a1', refreshToken: 'r1' }) {
  let tokens = first;
  let isOver = false;
  const session = keepSession({
    url: 'http://server',
    keep: { read: () => tokens, write: (next) => (tokens = next) },
    ended: () => (isOver = true),
    fetch: server.fetch,
  });
  const client = createClient({ url: 'http://server', fetch: server.fetch, ...session });
  return { client, session, tokens: () => tokens, isOver: () => isOver };
}

test('a request under an ended access token is sent again under a new one', async () => {
  const server = serverOf();
  const { client, tokens } = open(server);
  await client.request(MeDocument);
  expect(server.refreshes()).toBe(0);
  server.expire();
  expect(await client.request(MeDocument)).toEqual({ me: null });
  expect(tokens()).toEqual({ accessToken: 'a2', refreshToken: 'r2' });
});

test('many requests at once renew once: a refresh token serves only once', async () => {
  const server = serverOf();
  const { client, isOver } = open(server);
  server.expire();
  await Promise.all(Array.from({ length: 5 }, () => client.request(MeDocument)));
  expect(server.refreshes()).toBe(1);
  expect(isOver()).toBe(false);
});

test('a session that the server ended is over, and the request says so', async () => {
  const { client, tokens, isOver } = open(serverOf({ refuses: 'WRONG_CREDENTIALS' }), {
    accessToken: 'a0',
    refreshToken: 'r0',
  });
  await expect(client.request(MeDocument)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(tokens()).toBeNull();
  expect(isOver()).toBe(true);
});

test.each([
  ['is asked too often', serverOf({ refuses: 'TOO_MANY_ATTEMPTS' })],
  ['cannot be reached', serverOf({ isDown: true })],
])('while the server %s the session stands', async (_, server) => {
  const { session, tokens, isOver } = open(server);
  await expect(session.renew()).rejects.toThrow();
  expect(tokens()).toEqual({ accessToken: 'a1', refreshToken: 'r1' });
  expect(isOver()).toBe(false);
});

test('who is not logged in has nothing to renew', async () => {
  const { client } = open(serverOf(), null);
  await expect(client.request(MeDocument)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});
