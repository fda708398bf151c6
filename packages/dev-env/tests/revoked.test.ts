import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { openHouse, post, type TestHouse } from '../src/testing-house.ts';
import { until } from './waiting.ts';

let house: TestHouse;
let owner: string;
let shopId: string;

beforeAll(async () => {
  house = await openHouse({ furnished: false });
  owner = await house.token('owner');
  const { me } = await ask<{ me: { shops: { id: string }[] } }>('{ me { shops { id } } }');
  shopId = me.shops[0]?.id as string;
});
afterAll(() => house.close());
// A socket is gone for the server a moment after it is for its client.
afterEach(() => until(subscriptions, (n) => n === 0));

const subscriptions = () => house.gateway.counts().subscriptions;

async function ask<Data = unknown>(query: string, credential: string | null = owner, headers = {}): Promise<Data> {
  const { data, errors, text } = await post<Data>(house.url, credential, { query }, headers);
  if (errors.length > 0) throw new Error(text);
  return data;
}

let people = 0;

/** A cook with a session of his own, and one that he opened by PIN on a terminal of his own. */
async function hire(): Promise<{ userId: string; token: string; terminalId: string; pinToken: string }> {
  const n = ++people;
  const login = `cook-${n}@people.test`;
  const made = await ask<{
    createUser: { user: { id: string } };
    registerTerminal: { terminal: { id: string } };
  }>(`mutation {
    createUser(input: { name: "Cook", login: "${login}", password: "long enough", pin: "4711", roles: [{ role: COOK }] }) { user { id } }
    registerTerminal(input: { shopId: "${shopId}", serial: "T-${n}", name: "Tablet" }) { terminal { id } } }`);
  const opened = await ask<Record<'logIn' | 'logInWithPin', { accessToken: string }>>(
    `mutation { logIn(input: { login: "${login}", password: "long enough" }) { accessToken }
      logInWithPin(input: { login: "${login}", pin: "4711" }) { accessToken } }`,
    null,
    { 'x-device-serial': `T-${n}` },
  );
  return {
    userId: made.createUser.user.id,
    terminalId: made.registerTerminal.terminal.id,
    token: opened.logIn.accessToken,
    pinToken: opened.logInWithPin.accessToken,
  };
}

/** Follows the kitchen board; `ended` is what the follower is told last, and how its socket is closed. */
async function follow(connectionParams: Record<string, unknown>) {
  const before = subscriptions();
  const [told, closed] = [Promise.withResolvers<unknown>(), Promise.withResolvers<number>()];
  const client = createClient({
    url: `${house.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams,
    on: { closed: (event) => closed.resolve((event as { code: number }).code) },
  });
  client.subscribe(
    { query: 'subscription { kitchenTickets { revision } }' },
    { next: ({ errors }) => errors && told.resolve(errors[0]?.extensions), error: told.resolve, complete: () => {} },
  );
  await until(subscriptions, (n) => n > before, 'the subscription');
  return { told: told.promise, closed: closed.promise, client };
}

const sessionOf = (token: string): string =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).sid;

test.each<[string, (cook: Awaited<ReturnType<typeof hire>>) => string]>([
  ['his session is revoked', ({ token }) => `revokeSession(input: { sessionId: "${sessionOf(token)}" })`],
  ['all his sessions are', ({ userId }) => `revokeUserSessions(input: { userId: "${userId}" })`],
  ['his password is set', ({ userId }) => `setPassword(input: { userId: "${userId}", password: "another one" })`],
  ['he is switched off', ({ userId }) => `updateUser(input: { userId: "${userId}", active: false })`],
])('a follower is shown the door when %s', async (_, change) => {
  const cook = await hire();
  const { told, closed } = await follow({ accessToken: cook.token });
  await ask(`mutation { ${change(cook)} { problems { code } } }`);
  expect(await told).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await closed).toBe(4403);
});

test.each<[string, (cook: Awaited<ReturnType<typeof hire>>) => string]>([
  ['the terminal is put out of use', ({ terminalId }) => `deactivateTerminal(input: { terminalId: "${terminalId}" })`],
  ['the PIN is taken away', ({ userId }) => `updateUser(input: { userId: "${userId}", pin: null })`],
])('who logged in by PIN is shown the door when %s, elsewhere he stays', async (_, change) => {
  const cook = await hire();
  const elsewhere = await follow({ accessToken: cook.token });
  const { told, closed } = await follow({ accessToken: cook.pinToken });
  await ask(`mutation { ${change(cook)} { problems { code } } }`);
  expect(await told).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await closed).toBe(4403);
  expect(subscriptions()).toBeGreaterThan(0);
  await elsewhere.client.dispose();
});

test('a machine client is shown the door when its key is revoked', async () => {
  const { createApiKey } = await ask<{ createApiKey: { key: string; apiKey: { id: string } } }>(
    'mutation { createApiKey(input: { name: "Display", permissions: ["restaurant:read"] }) { key apiKey { id } } }',
  );
  const { told, closed } = await follow({ apiKey: createApiKey.key });
  await ask(`mutation { revokeApiKey(input: { apiKeyId: "${createApiKey.apiKey.id}" }) { problems { code } } }`);
  expect(await told).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await closed).toBe(4403);
});

test('who loses a role is told to subscribe again, and then that he may not', async () => {
  const cook = await hire();
  const { told, client } = await follow({ accessToken: cook.token });
  await ask(`mutation { unassignRole(input: { userId: "${cook.userId}", role: COOK }) { problems { code } } }`);
  expect(await told).toMatchObject({ code: 'FORBIDDEN', subscribeAgain: true });
  const again = await client.iterate({ query: 'subscription { kitchenTickets { revision } }' }).next();
  expect(again.value).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(again.value?.errors?.[0]?.extensions?.subscribeAgain).toBeUndefined();
  await client.dispose();
});
