import type { Actor } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import { type Mark, markOf } from '@comptoir/kit/permissions';
import type { RunningSubgraph } from '@comptoir/kit/subgraph';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isUnionType,
  parse,
  print,
} from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { roomNames } from '../src/rooms.ts';
import { testActor } from '../src/testing.ts';
import { apiSchema, type Field, rootFields, textsLike, thing } from './attack.ts';
import { liveALife } from './company-life.ts';
import { fillArguments, type IdPlace, idPlaces, operationOf } from './fill-arguments.ts';
import { OUR_MARK, OUR_OWNER, openTwoCompanies, THEIR_MARK, THEIR_OWNER, type TwoCompanies } from './two-companies.ts';
import { until } from './waiting.ts';
import { wholeSelection } from './whole-selection.ts';

/** Whoever shows a credential is told who that is; a session's id stands only in a signed token. */
const TELLS_OF_ANYONE = '_actor';

let both: TwoCompanies;
let us: Actor;
beforeAll(async () => {
  both = await openTwoCompanies();
  us = testActor({ companyId: both.ours.Company, userId: both.ours.User, correlationId: 'isolation' });
});
afterAll(() => both.house.close());

/** Pages from the very cursor of another company's list hold nothing of it. */
test.each(
  rootFields('query')
    .filter(({ type }) => /Connection$/.test(getNamedType(type).name))
    .map((field) => [field.name, field] as const),
)('a cursor of theirs for %s leads to nothing of theirs', async (name, field) => {
  const { house } = both;
  const list = async (who: string, variables: Record<string, unknown>) => {
    const selection = wholeSelection(getNamedType(field.type), 0);
    return house.ask<Record<string, { pageInfo: { endCursor: string | null } }>>(
      await house.token(who),
      operationOf('query', field, selection, Object.keys(variables)),
      variables,
    );
  };
  const theirs = await list(THEIR_OWNER, { first: 1 });
  const after = theirs.data[name]?.pageInfo.endCursor;
  expect(after).toBeTruthy();
  const answer = await list(OUR_OWNER, { first: 100, after });
  expect(answer.errors).toEqual([]);
  both.showsNothingOfTheirs(name, answer.text);
});

describe.each(roomNames('all'))('straight into %s', (name) => {
  const room = () => both.house.room(name);
  const execute = async (text: string, variables: Record<string, unknown>, actor: Actor) =>
    JSON.stringify(await room().execute({ document: parse(text), variables }, actor));

  test('forged representations of theirs give what an unknown id gives', async () => {
    for (const type of entitiesOf(room())) {
      const id = keyOf(type, both.theirs);
      const ownId = keyOf(type, both.ours);
      const selection = wholeSelection(type, 2, (field, parent) =>
        isAskable(room(), field, parent as GraphQLObjectType),
      );
      const text = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type.name} ${selection} } }`;
      const ask = (which: string, actor = us) => execute(text, { r: [representation(type, which)] }, actor);
      const answer = await ask(id);
      both.showsNothingOfTheirs(`${name} ${type.name}`, answer, [id]);
      const stranger = newId();
      expect(answer.replaceAll(id, 'told')).toEqual((await ask(stranger)).replaceAll(stranger, 'told'));
      both.showsNothingOfTheirs(`${name} ${type.name}, internal`, await ask(id, { ...us, internal: true }), [id]);
      const anonymous = await ask(ownId, testActor({ kind: 'ANONYMOUS', companyId: null, permissions: [], shops: [] }));
      expect({ type: type.name, anonymous: [...anonymous.matchAll(new RegExp(OUR_MARK, 'g'))] }).toEqual({
        type: type.name,
        anonymous: [],
      });
    }
  });

  test('one’s own things are found the same way', async () => {
    for (const type of entitiesOf(room())) {
      if (!isOwned(type)) continue;
      const id = keyOf(type, both.ours);
      const selection = wholeSelection(type, 0, (field, parent) =>
        isAskable(room(), field, parent as GraphQLObjectType),
      );
      const text = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type.name} ${selection} } }`;
      const asked = representation(type, id);
      const answer = JSON.parse(await execute(text, { r: [asked] }, us));
      const { __typename, ...key } = asked;
      expect(answer).toMatchObject({ data: { _entities: [key] } });
      expect(answer.errors ?? []).toEqual([]);
    }
  });

  test('operations between rooms are refused to everybody else, and reach nothing of theirs', async () => {
    for (const [kind, field] of internalFields(room())) {
      const variables = (which: TwoCompanies['ours']) =>
        fillArguments(field, { texts: textsLike(THEIR_MARK), id: (place: IdPlace) => thing(which, place) });
      const selection = wholeSelection(getNamedType(field.type), 1);
      const text = operationOf(kind, field, selection, Object.keys(variables(both.ours)));
      const refused = JSON.parse(await execute(text, variables(both.ours), us));
      expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect(Object.values(refused.data ?? {})).toEqual(refused.data ? [null] : []);
      if (field.name === TELLS_OF_ANYONE) continue;
      const inside = await execute(text, variables(both.theirs), { ...us, internal: true });
      const told = idPlaces(field).map((place) => thing(both.theirs, place));
      both.showsNothingOfTheirs(field.name, inside, told);
    }
  });

  test('what is for rooms alone is not in the API', () => {
    for (const [, field] of internalFields(room())) {
      const roots = [apiSchema.getQueryType(), apiSchema.getMutationType(), apiSchema.getSubscriptionType()];
      expect(roots.map((root) => root?.getFields()[field.name])).toEqual([undefined, undefined, undefined]);
    }
    for (const type of Object.values(room().schema.getTypeMap())) {
      const nodes = [type.astNode, ...type.extensionASTNodes].filter((node) => node != null);
      if (nodes.some((node) => node.directives?.some((d) => d.name.value === 'inaccessible')))
        expect({ type: type.name, api: apiSchema.getType(type.name) }).toEqual({ type: type.name, api: undefined });
    }
  });
});

test('nothing of theirs ever comes on a subscription of ours', async () => {
  const { house } = both;
  const client = createClient({
    url: `${house.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { accessToken: await house.token(OUR_OWNER) },
  });
  const heard = new Map<string, string>();
  const told: string[] = [];
  for (const field of rootFields('subscription')) {
    for (const place of [null, ...idPlaces(field)]) {
      const variables = fillArguments(field, {
        texts: textsLike(THEIR_MARK),
        id: (at) => (at.path === place?.path ? thing(both.theirs, at) : undefined),
      });
      told.push(...Object.values(variables).map(String));
      const name = `${field.name} ${place?.path ?? ''}`;
      heard.set(name, '');
      const note = (event: unknown) => heard.set(name, `${heard.get(name)}${JSON.stringify(event)}\n`);
      const selection = wholeSelection(getNamedType(field.type), 2);
      const query = operationOf('subscription', field, selection, Object.keys(variables));
      client.subscribe({ query, variables }, { next: note, error: note, complete: () => {} });
    }
  }
  const plain = [...heard.keys()].filter((name) => name.endsWith(' '));
  const all = (mark: string) =>
    until(
      () => plain.filter((name) => !heard.get(name)?.includes(mark)),
      (silent) => silent.length === 0,
      `${mark} on every stream`,
    );
  await all(OUR_MARK);
  await liveALife(house, THEIR_OWNER, `${THEIR_MARK}Two`);
  await liveALife(house, OUR_OWNER, `${OUR_MARK}Two`);
  await all(`${OUR_MARK}Two`);
  for (const [name, text] of heard) both.showsNothingOfTheirs(name, text, told);
  await client.dispose();
});

/** A day or month of a shop is known by both; a representation of it is forged by the shop's id. */
const TIMES_OF_SHOPS: Readonly<Record<string, Record<string, string>>> = {
  BusinessDay: { date: '2001-02-03' },
  BusinessMonth: { month: '2001-02' },
};

function keyOf({ name }: GraphQLObjectType, things: TwoCompanies['ours']): string {
  return thing(things, { entity: name in TIMES_OF_SHOPS ? 'Shop' : name, path: '_entities', isNew: false });
}

function representation({ name }: GraphQLObjectType, id: string): Record<string, string> {
  const time = TIMES_OF_SHOPS[name];
  return { __typename: name, ...(time ? { shopId: id, ...time } : { id }) };
}

/** Types that a room is asked about by key; each must have `id` for its key, but for days and months. */
function entitiesOf(room: RunningSubgraph): GraphQLObjectType[] {
  const union = room.schema.getType('_Entity');
  if (!isUnionType(union)) return [];
  for (const type of union.getTypes())
    expect({ type: type.name, keys: keysOf(room.schema, type) }).toEqual({
      type: type.name,
      keys: [type.name in TIMES_OF_SHOPS ? `shopId ${Object.keys(TIMES_OF_SHOPS[type.name] ?? {})}` : 'id'],
    });
  return [...union.getTypes()];
}

function keysOf(_: GraphQLSchema, type: GraphQLObjectType): string[] {
  return [type.astNode, ...type.extensionASTNodes].flatMap((node) =>
    (node?.directives ?? [])
      .filter((directive) => directive.name.value === 'key')
      .map((directive) =>
        print(directive.arguments?.find(({ name }) => name.value === 'fields')?.value as never).replaceAll('"', ''),
      ),
  );
}

/** Whether the room keeps the thing itself, so that it says whom its type is for. */
function isOwned(type: GraphQLObjectType): boolean {
  return (type.astNode?.directives ?? []).some(({ name }) => name.value === 'allow' || name.value === 'signedIn');
}

function isAskable({ schema }: RunningSubgraph, field: Field, parent: GraphQLObjectType): boolean {
  const mark: Mark | null = isObjectType(parent) ? markOf(schema, parent, field.name) : null;
  const isExternal = field.astNode?.directives?.some(({ name }) => name.value === 'external') ?? false;
  return (
    mark !== 'INTERNAL' &&
    !isExternal &&
    field.args.every((argument) => argument.defaultValue !== undefined || !String(argument.type).endsWith('!'))
  );
}

function internalFields({ schema }: RunningSubgraph): [string, Field][] {
  const roots: [string, GraphQLObjectType | null | undefined][] = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ];
  return roots.flatMap(([kind, root]) =>
    Object.values(root?.getFields() ?? {})
      .filter(
        (field) => root && !/^_(entities|service)$/.test(field.name) && markOf(schema, root, field.name) === 'INTERNAL',
      )
      .map((field): [string, Field] => [kind, field]),
  );
}
