import { buildSchema } from '@comptoir/kit/subgraph';
import { KitchenTicketsDocument } from '@comptoir/sdk/generated/graphql';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLField, getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import { roomDefinitions, roomNames } from '../src/rooms.ts';
import { openHouse, post, TEST_SECRET, type TestHouse } from '../src/testing-house.ts';
import { until } from './waiting.ts';

/** The smallest plan that has each room (X-2). A room that is missing here fails the test that meets it. */
const PLAN_OF: Readonly<Record<string, 'CORE' | 'BUSINESS' | 'FULL'>> = {
  identity: 'CORE',
  customers: 'CORE',
  orders: 'CORE',
  payments: 'CORE',
  devices: 'CORE',
  documents: 'CORE',
  catalog: 'BUSINESS',
  stock: 'BUSINESS',
  purchasing: 'BUSINESS',
  production: 'BUSINESS',
  restaurant: 'BUSINESS',
};

const PLANS = ['CORE', 'BUSINESS', 'FULL'] as const;
type Plan = (typeof PLANS)[number];

const rooms = roomDefinitions(roomNames('all'), { secret: TEST_SECRET }).map((room) => ({
  name: room.name,
  lists: Object.values(
    buildSchema({ typeDefs: room.typeDefs, resolvers: {} }).getQueryType()?.getFields() ?? {},
  ).filter(isList),
}));

let house: TestHouse;
let token: string;

beforeAll(async () => {
  house = await openHouse({ furnished: false });
  token = await house.token('owner');
});
afterAll(() => house.close());

function isList({ name, type, args }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  return (
    !name.startsWith('_') && isObjectType(named) && named.name.endsWith('Connection') && !args.some(isRequiredArgument)
  );
}

async function change(plan: Plan): Promise<void> {
  const { text, data } = await house.ask<{ changePlan: { problems: unknown[] } }>(
    token,
    'mutation ($plan: Plan!) { changePlan(input: { plan: $plan }) { problems { message } } }',
    { plan },
  );
  if (data?.changePlan?.problems.length !== 0) throw new Error(text);
}

/** What a caller with a new device is told, of whom the gateway knows nothing from before. */
const ask = (query: string, serial: string, headers: Record<string, string> = {}) =>
  post<Record<string, unknown> | null>(house.url, token, { query }, { 'x-device-serial': serial, ...headers });

describe.each(PLANS)('plan %s', (plan) => {
  beforeAll(() => change(plan));

  test.each(rooms)('$name', async ({ name, lists }) => {
    const needed = PLAN_OF[name] as Plan;
    expect(PLANS).toContain(needed);
    expect(lists.length).toBeGreaterThan(0);
    const query = `{ ${lists.map((field) => `${field.name} { totalCount }`).join(' ')} }`;
    const { errors, text } = await ask(query, `${plan}-${name}`);
    const refused = errors.map(({ extensions, message }) => ({ ...extensions, message }));
    if (PLANS.indexOf(plan) >= PLANS.indexOf(needed)) {
      expect(refused).toEqual([]);
      return;
    }
    expect(refused.length).toBeGreaterThan(0);
    for (const refusal of refused)
      expect(refusal).toMatchObject({
        code: 'MODULE_DISABLED',
        module: name,
        plan: needed,
        message: `The module "${name}" is not part of your plan ${plan}; it comes with ${needed}.`,
      });
    expect(text).not.toMatch(/"totalCount":\d/);
    const inFrench = await ask(query, `${plan}-${name}-fr`, { 'accept-language': 'fr-FR,fr;q=0.9' });
    expect(inFrench.errors[0]?.message).toBe(
      `Le module « ${name} » n’est pas compris dans votre formule ${plan} ; il l’est à partir de ${needed}.`,
    );
  });
});

test('a mutation of a module outside the plan changes nothing', async () => {
  await change('CORE');
  const made = 'mutation { createCategory(input: { name: "Pains" }) { category { id } } }';
  expect((await ask(made, 'm-1')).errors[0]?.extensions).toMatchObject({ code: 'MODULE_DISABLED', module: 'catalog' });
  await change('BUSINESS');
  expect((await ask('{ categories { totalCount } }', 'm-2')).data).toEqual({ categories: { totalCount: 0 } });
});

test('a plan takes effect without a restart for who was there before, on open subscriptions too', async () => {
  const isGated = async () => (await house.ask(token, '{ categories { totalCount } }')).errors.length > 0;
  // What the gateway knows of a caller is a second old at most: only a change that is seen says that it knows the new plan.
  await change('CORE');
  await until(isGated, (gated) => gated);
  await change('BUSINESS');
  await until(isGated, (gated) => !gated);
  const owner = await house.as('owner');
  const states: boolean[] = [];
  const failure = Promise.withResolvers<unknown>();
  const following = owner.follow(
    KitchenTicketsDocument,
    {},
    { event: () => {}, connection: (connected) => states.push(connected), failed: failure.resolve },
  );
  await until(
    () => house.gateway.counts().subscriptions,
    (n) => n === 1,
  );
  // Other rights alone: the stream ends, and whoever subscribes again goes on.
  await change('FULL');
  await until(
    () => states.includes(false),
    (ended) => ended,
    'the end of the stream',
  );
  await until(
    () => house.gateway.counts().subscriptions,
    (n) => n === 1,
  );
  // Without the module there is nothing to go on with.
  await change('CORE');
  expect(await failure.promise).toMatchObject({ code: 'MODULE_DISABLED' });
  await until(isGated, (gated) => gated);
  following.stop();
});
