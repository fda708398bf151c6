import { EVERYTHING, PERMISSIONS } from '@comptoir/identity/domain/permissions';
import { type Mark, markOf } from '@comptoir/kit/permissions';
import { buildSchema } from '@comptoir/kit/subgraph';
import { describe, expect, test } from '@jest/globals';
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { roomDefinitions, roomNames } from '../src/rooms.ts';
import { TEST_SECRET } from '../src/testing-house.ts';

/** The only doors that stand open to everybody. */
const OPEN_TO_ALL = ['Mutation.logIn', 'Mutation.logInWithPin', 'Mutation.refreshSession'];

/** Permissions that no field asks for: a verb does where its input calls for it. */
const ASKED_BY_VERBS = ['orders:cancel', 'orders:discount', 'customers:terms', 'payments:sessions'];

/** What only carries others, or is a plain value: whoever may see what it is in may see it. */
const CARRIERS = /(Payload|Connection|Edge)$|^(PageInfo|Problem|File)$/;

const schemas = new Map(
  roomDefinitions(roomNames('all'), { secret: TEST_SECRET }).map((room) => [
    room.name,
    buildSchema({ typeDefs: room.typeDefs, resolvers: {} }),
  ]),
);

/** Types of federation itself. */
const MACHINERY = /^(__|_Service$|_Entity$|_Any$|_entities$|_service$|federation__|link__)/;

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => !MACHINERY.test(type.name));
}

function* fieldsOf(schema: GraphQLSchema) {
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      if (/^_(entities|service)$/.test(field.name)) continue;
      yield { type, field, name: `${type.name}.${field.name}`, mark: markOf(schema, type, field.name) };
    }
  }
}

const marks = (): { name: string; mark: Mark | null }[] =>
  [...schemas.values()].flatMap((schema) => [...fieldsOf(schema)].map(({ name, mark }) => ({ name, mark })));

describe.each([...schemas])('%s', (_, schema) => {
  test('every field says whom it is for, itself, by its type, or by what it is carried in', () => {
    const unmarked = [...fieldsOf(schema)]
      .filter(({ type, mark }) => mark === null && !CARRIERS.test(type.name))
      .map(({ name }) => name);
    expect(unmarked).toEqual([]);
  });

  test('what carries leads to what says so', () => {
    const astray = [...fieldsOf(schema)]
      .filter(({ type }) => CARRIERS.test(type.name))
      .map(({ name, field }) => ({ name, leadsTo: getNamedType(field.type) }))
      .filter(({ leadsTo }) => isObjectType(leadsTo) && !CARRIERS.test(leadsTo.name) && !saysSo(schema, leadsTo));
    expect(astray.map(({ name }) => name)).toEqual([]);
  });

  test('everything has a description', () => {
    expect(undescribed(schema)).toEqual([]);
  });
});

test('nothing else is open to everybody', () => {
  expect(
    marks()
      .filter(({ mark }) => mark === 'PUBLIC')
      .map(({ name }) => name)
      .sort(),
  ).toEqual(OPEN_TO_ALL);
});

test('fields ask for permissions that there are, and every permission is asked for', () => {
  const asked = new Set(marks().flatMap(({ mark }) => (mark !== null && typeof mark === 'object' ? [mark.to] : [])));
  const known: readonly string[] = PERMISSIONS;
  expect([...asked].filter((permission) => !known.includes(permission))).toEqual([]);
  expect(known.filter((permission) => !asked.has(permission) && permission !== EVERYTHING).sort()).toEqual(
    [...ASKED_BY_VERBS].sort(),
  );
});

function saysSo(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  if (isStub(type)) return true;
  return isObjectType(type) && Object.keys(type.getFields()).every((name) => markOf(schema, type, name) !== null);
}

/** A neighbour's type of which the room knows the key alone. */
function isStub({ astNode }: GraphQLNamedType): boolean {
  const keys = astNode?.directives?.filter(({ name }) => name.value === 'key') ?? [];
  return keys.some((key) => key.arguments?.some(({ name }) => name.value === 'resolvable'));
}

/** Names that say all there is to say, wherever they stand. */
const PLAIN = /^(id|idempotencyKey)$/;

/**
 * What stands without a description. Carriers and their fields need none; an input is told by the mutation that takes it and
 * a filter by its list, so that only their fields do.
 */
function undescribed(schema: GraphQLSchema): string[] {
  const bare: string[] = [];
  const look = (name: string, { description }: { description?: string | null }) => {
    if (!description) bare.push(name);
  };
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (MACHINERY.test(type.name) || isSpecifiedScalarType(type) || isStub(type) || CARRIERS.test(type.name)) continue;
    if (isScalarType(type) || isEnumType(type) || (isObjectType(type) && !roots.includes(type))) look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (PLAIN.test(field.name) || MACHINERY.test(field.name)) continue;
      look(`${type.name}.${field.name}`, field);
      for (const argument of 'args' in field ? field.args : [])
        if (!/^(id|input)$/.test(argument.name)) look(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  return bare;
}
