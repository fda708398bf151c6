import { BUILT_IN_ROLES, type BuiltInRole } from '@comptoir/identity/domain/roles';
import { graphError } from '@comptoir/kit/errors';
import { newId } from '@comptoir/kit/id';
import { guard } from '@comptoir/kit/permissions';
import { buildSchema } from '@comptoir/kit/subgraph';
import { subgraphFolders } from '@comptoir/schema/compose';
import { type Access, accessTable, opens } from '@comptoir/schema/permissions';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  defaultFieldResolver,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { DEMO_PASSWORD } from '../src/demo-company.ts';
import { roomDefinitions, roomNames } from '../src/rooms.ts';
import { testActor } from '../src/testing.ts';
import { openHouse, TEST_SECRET, type TestHouse } from '../src/testing-house.ts';
import { type Field, rootFields } from './attack.ts';
import { operationOf } from './fill-arguments.ts';
import { until } from './waiting.ts';

const table = accessTable(subgraphFolders());

/** What a role is told of each root field of a kind: whether it is FORBIDDEN, or, for who is not logged in, UNAUTHENTICATED. */
type Told = Record<string, string>;

/** They end the session they are asked by, so they come last, each in a session of its own. */
const ENDS_SESSIONS = ['logOut', 'revokeUserSessions', 'setPassword'];
const AT_ONCE = 8;

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ furnished: false, limits: { anonymousRate: 100_000, anonymousBurst: 100_000 } });
  const owner = await house.token('owner');
  for (const { code } of BUILT_IN_ROLES) {
    const input = { name: code, login: loginOf(code), password: DEMO_PASSWORD, roles: [{ role: code }] };
    const { text, data } = await house.ask<{ createUser: { problems: unknown[] } }>(
      owner,
      'mutation ($input: CreateUserInput!) { createUser(input: $input) { problems { message } } }',
      { input },
    );
    if (data?.createUser.problems.length !== 0) throw new Error(text);
  }
});
afterAll(() => house.close());

const loginOf = (code: string) => `${code.toLowerCase()}@roles.test`;

async function logIn(code: string): Promise<string> {
  const { data } = await house.ask<{ logIn: { accessToken: string } }>(
    null,
    'mutation ($input: LogInInput!) { logIn(input: $input) { accessToken } }',
    { input: { login: loginOf(code), password: DEMO_PASSWORD } },
  );
  return data.logIn.accessToken;
}

const SCALARS: Readonly<Record<string, () => unknown>> = {
  ID: newId,
  String: () => 'nothing',
  Int: () => 1,
  Boolean: () => true,
  Decimal: () => '1',
  Date: () => '2001-02-03',
  DateTime: () => '2001-02-03T04:05:06Z',
  JSON: () => ({}),
};

/** Whatever must be there, and of no use: whether it may be asked at all is decided before it is looked at. */
function some(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return some(type.ofType);
  if (isListType(type)) return [some(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return SCALARS[type.name]?.();
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((field) => [field.name, some(field.type)]));
}

function asked(kind: string, field: Field): { source: string; variables: Record<string, unknown> } {
  const required = field.args.filter(isRequiredArgument);
  const variables = Object.fromEntries(required.map(({ name, type }) => [name, some(type)]));
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  return { source: operationOf(kind, field, selection, Object.keys(variables)), variables };
}

const REFUSALS: readonly unknown[] = ['FORBIDDEN', 'UNAUTHENTICATED'];

/** The refusal of the field as a whole; what a verb may say of its input is not one, what is not even asked is not open. */
function refusalIn(errors: readonly { path?: readonly unknown[]; extensions?: { code?: unknown } }[]): string {
  const refusal = errors.find(
    ({ path, extensions }) => (path?.length ?? 0) <= 1 && REFUSALS.includes(extensions?.code),
  );
  const unasked = errors.find(({ path }) => path === undefined);
  return String((refusal ?? unasked)?.extensions?.code ?? 'open');
}

async function tell(kind: 'query' | 'mutation', fields: readonly Field[], token: string | null): Promise<Told> {
  const told: Told = {};
  const waiting = [...fields];
  const work = async () => {
    for (let field = waiting.shift(); field; field = waiting.shift()) {
      const { source, variables } = asked(kind, field);
      told[field.name] = refusalIn((await house.ask(token, source, variables)).errors);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return told;
}

function expected(kind: Access['kind'], fields: readonly Field[], open: (access: Access) => string): Told {
  return Object.fromEntries(
    fields.map(({ name }) => {
      const rows = table.filter((row) => row.kind === kind && row.name === name);
      if (rows.length === 0) throw new Error(`${name} is not in the table`);
      return [name, rows.map(open)[0] as string];
    }),
  );
}

const ofRole = (role: BuiltInRole) => (access: Access) => (opens(role, access.mark) ? 'open' : 'FORBIDDEN');
const [queries, mutations, subscriptions] = [rootFields('query'), rootFields('mutation'), rootFields('subscription')];
const lasting = mutations.filter(({ name }) => !ENDS_SESSIONS.includes(name));
const ending = mutations.filter(({ name }) => ENDS_SESSIONS.includes(name));

describe.each(BUILT_IN_ROLES.map((role) => [role.code, role] as const))('%s', (code, role) => {
  let token: string;
  beforeAll(async () => {
    token = await logIn(code);
  });

  test('asks every query that it may, and no other', async () => {
    expect(await tell('query', queries, token)).toEqual(expected('Query', queries, ofRole(role)));
  });

  test('does all that it may, and nothing else', async () => {
    const told = await tell('mutation', lasting, token);
    for (const field of ending) Object.assign(told, await tell('mutation', [field], await logIn(code)));
    expect(told).toEqual(expected('Mutation', mutations, ofRole(role)));
  });

  test('follows all that it may, and nothing else', async () => {
    expect(await followed(await logIn(code), subscriptions)).toEqual(
      expected('Subscription', subscriptions, ofRole(role)),
    );
  });
});

test('who is not logged in may log in, and nothing else', async () => {
  const open = ({ mark }: Access) => (mark === 'PUBLIC' ? 'open' : 'UNAUTHENTICATED');
  expect(await tell('query', queries, null)).toEqual(expected('Query', queries, open));
  expect(await tell('mutation', mutations, null)).toEqual(expected('Mutation', mutations, open));
});

/** Opens all of them on one socket: each is refused, or stays open. */
async function followed(accessToken: string, fields: readonly Field[]): Promise<Told> {
  const client = createClient({
    url: `${house.url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { accessToken },
  });
  const told: Told = {};
  for (const field of fields) {
    const { source: query, variables } = asked('subscription', field);
    const refused = (errors: readonly GraphQLError[]) => {
      told[field.name] = refusalIn(errors);
    };
    client.subscribe(
      { query, variables },
      {
        next: ({ errors }) => errors && refused(errors as readonly GraphQLError[]),
        error: (error) => Array.isArray(error) && refused(error),
        complete: () => {},
      },
    );
  }
  const isKnown = () => Object.keys(told).length + house.gateway.counts().subscriptions === fields.length;
  await until(isKnown, (known) => known, 'all subscriptions');
  await client.dispose();
  await until(
    () => house.gateway.counts().subscriptions,
    (n) => n === 0,
    'the end of all subscriptions',
  );
  return { ...Object.fromEntries(fields.map(({ name }) => [name, 'open'])), ...told };
}

describe('fields within', () => {
  const FORBIDDEN = graphError('FORBIDDEN', '').extensions;
  const fields = roomDefinitions(roomNames('all'), { secret: TEST_SECRET }).flatMap(({ name: room, typeDefs }) =>
    Object.values(guard(buildSchema({ typeDefs, resolvers: {} })).getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ room, type: type.name, field }))),
  );

  test.each(BUILT_IN_ROLES.map((role) => [role.code, role] as const))(
    '%s sees those that the table says',
    (_, role) => {
      const actor = testActor({ permissions: role.permissions });
      const within = table.filter(({ kind }) => kind === 'Type');
      const wrong = fields.flatMap(({ room, type, field }) => {
        const row = (name: string) => within.find((access) => access.room === room && access.name === name);
        const access = row(`${type}.${field.name}`) ?? row(type);
        if (!access) return [];
        const resolve = field.resolve ?? defaultFieldResolver;
        let isOpen = true;
        try {
          resolve({}, {}, { actor }, { fieldName: field.name } as GraphQLResolveInfo);
        } catch (error) {
          isOpen = (error as GraphQLError).extensions?.code !== FORBIDDEN.code;
        }
        return isOpen === opens(role, access.mark) ? [] : [`${room} ${type}.${field.name}`];
      });
      expect(wrong).toEqual([]);
    },
  );
});
