import { GraphQLError } from 'graphql';
import { ALWAYS, holds, type VariableValues } from './conditions.ts';
import type { ResponsePath } from './paths.ts';
import { isRaw, type Raw, read, write } from './raw.ts';
import {
  type FieldShape,
  fieldsFor,
  type IntrospectionShape,
  type ObjectShape,
  type ShapeContext,
  type ValueShape,
} from './response-shape.ts';

/** One response being shaped. */
export interface Shaping {
  readonly context: ShapeContext;
  readonly variables: VariableValues;
  readonly introspect: (name: string, shape: IntrospectionShape) => unknown;
  /** What the subgraphs brought and the API's types cannot hold. */
  readonly problems: GraphQLError[];
  /** True when a problem cost more than the value itself, because its place must not be null. */
  bubbled: boolean;
  readonly included: (boolean | undefined)[];
  readonly path: ResponsePath;
}

export function startShaping(
  context: ShapeContext,
  variables: VariableValues,
  introspect: Shaping['introspect'],
): Shaping {
  return { context, variables, introspect, problems: [], bubbled: false, included: [], path: [] };
}

/** Stands for a null where none may be: the nearest nullable parent becomes null instead. */
const INVALID = Symbol('invalid');

/**
 * What the client asked for, out of what the subgraphs sent: its fields in its order, and nothing else. The result shares
 * no object with `raw` but the values of custom scalars.
 */
export function shapeObject(shaping: Shaping, shape: ObjectShape, raw: Raw): Raw | null {
  const sent = raw.__typename;
  const typeName = typeof sent === 'string' ? sent : shape.type.name;
  const fields = shape.byTypeName.get(typeName) ?? fieldsFor(shaping.context, shape, typeName);
  if (fields === undefined) return unknownType(shaping, shape);
  const shaped: Raw = {};
  for (const field of fields) {
    if (field.condition !== ALWAYS && !isIncluded(shaping, field.condition)) continue;
    const { content } = field;
    if (content.kind === 'typename') {
      if (content.value === undefined) return unknownType(shaping, shape);
      write(shaped, field, content.value);
    } else if (content.kind === 'introspection') {
      write(shaped, field, shaping.introspect(field.name, content));
    } else {
      shaping.path.push(field.name);
      const value = shapeValue(shaping, content, read(raw, field), field);
      shaping.path.pop();
      if (value === INVALID) return null;
      write(shaped, field, value);
    }
  }
  return shaped;
}

function isIncluded(shaping: Shaping, condition: number): boolean {
  const known = shaping.included[condition];
  if (known !== undefined) return known;
  const included = holds(shaping.context.table.conditions[condition] ?? [], shaping.variables);
  shaping.included[condition] = included;
  return included;
}

function shapeValue(shaping: Shaping, shape: ValueShape, value: unknown, field: FieldShape): unknown {
  if (!shape.nonNull) return shapeNullable(shaping, shape, value, field);
  const problems = shaping.problems.length;
  const shaped = shapeNullable(shaping, shape, value, field);
  if (shaped !== null) return shaped;
  shaping.bubbled = true;
  if (shaping.problems.length === problems) {
    report(shaping, `Cannot return null for non-nullable ${describe(shaping, shape, field)}.`);
  }
  return INVALID;
}

function shapeNullable(shaping: Shaping, shape: ValueShape, value: unknown, field: FieldShape): unknown {
  if (value === null || value === undefined) return null;
  switch (shape.kind) {
    case 'leaf':
      if (shape.accepts === undefined || shape.accepts(value)) return value;
      break;
    case 'list':
      if (Array.isArray(value)) return shapeList(shaping, shape.element, value, field);
      break;
    case 'object':
      if (isRaw(value)) return shapeObject(shaping, shape.object, value);
      break;
  }
  return report(shaping, `Invalid value found for ${describe(shaping, shape, field)}.`);
}

function shapeList(shaping: Shaping, element: ValueShape, values: unknown[], field: FieldShape): unknown[] | null {
  const shaped = new Array<unknown>(values.length);
  let valid = true;
  for (let index = 0; index < values.length; index++) {
    shaping.path.push(index);
    const value = shapeValue(shaping, element, values[index], field);
    shaping.path.pop();
    if (value === INVALID) valid = false;
    shaped[index] = value;
  }
  return valid ? shaped : null;
}

function unknownType(shaping: Shaping, shape: ObjectShape): null {
  return report(shaping, `Invalid __typename found for an object of type ${shape.type.name}.`);
}

function describe(shaping: Shaping, shape: ValueShape, field: FieldShape): string {
  const last = shaping.path.at(-1);
  return typeof last === 'number'
    ? `array element of type ${shape.typeName} at index ${last}`
    : `field ${field.parent}.${field.fieldName}`;
}

function report(shaping: Shaping, message: string): null {
  shaping.problems.push(
    new GraphQLError(message, { path: shaping.path.slice(), extensions: { code: 'INVALID_GRAPHQL' } }),
  );
  return null;
}
