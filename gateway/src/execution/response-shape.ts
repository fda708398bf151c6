import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type ConditionTable, type Conjunction, conditionNumber, conditionOf } from './conditions.ts';
import { type ResponseName, responseName } from './raw.ts';

/** The selections made on one object of the response, collected for each concrete type when it is first met. */
export interface ObjectShape {
  readonly type: GraphQLCompositeType;
  readonly selections: readonly Selections[];
  /** Undefined for a type that the API does not know. */
  readonly byTypeName: Map<string, readonly FieldShape[] | undefined>;
}

/** A selection set and the condition under which it is made. */
export interface Selections {
  readonly set: SelectionSetNode;
  readonly condition: Conjunction;
}

export interface FieldShape extends ResponseName {
  /** Number of the condition in the operation's table, or ALWAYS. */
  readonly condition: number;
  readonly parent: string;
  readonly fieldName: string;
  readonly content: ValueShape | TypeNameShape | IntrospectionShape;
}

export interface TypeNameShape {
  readonly kind: 'typename';
  /** Undefined when the type is abstract: the subgraph did not say what the object is. */
  readonly value: string | undefined;
}

/** `__schema` or `__type`, with all the selections made under its response name. */
export interface IntrospectionShape {
  readonly kind: 'introspection';
  readonly fields: readonly { readonly field: FieldNode; readonly condition: Conjunction }[];
}

export type ValueShape = LeafShape | ListShape | CompositeShape;
interface Nullability {
  readonly nonNull: boolean;
  /** Printed type, for messages. */
  readonly typeName: string;
}
export interface LeafShape extends Nullability {
  readonly kind: 'leaf';
  readonly accepts: ((value: unknown) => boolean) | undefined;
}
export interface ListShape extends Nullability {
  readonly kind: 'list';
  readonly element: ValueShape;
}
export interface CompositeShape extends Nullability {
  readonly kind: 'object';
  readonly object: ObjectShape;
}

/** What shapes of one operation have in common. */
export interface ShapeContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly table: ConditionTable;
}

export function objectShape(type: GraphQLCompositeType, selections: readonly Selections[]): ObjectShape {
  return { type, selections, byTypeName: new Map() };
}

/** The fields to answer for an object of this type, in the order of the operation. */
export function fieldsFor(
  context: ShapeContext,
  shape: ObjectShape,
  typeName: string,
): readonly FieldShape[] | undefined {
  if (shape.byTypeName.has(typeName)) return shape.byTypeName.get(typeName);
  const type = context.schema.getType(typeName);
  const fields = isCompositeType(type) ? collectFields(context, shape.selections, type) : undefined;
  // Names that no schema knows come from subgraphs and are not remembered: they have no end.
  if (fields !== undefined) shape.byTypeName.set(typeName, fields);
  return fields;
}

interface Occurrence {
  readonly field: FieldNode;
  readonly condition: Conjunction;
}

function collectFields(
  context: ShapeContext,
  selections: readonly Selections[],
  type: GraphQLCompositeType,
): readonly FieldShape[] {
  const occurrences = new Map<string, Occurrence[]>();
  for (const { set, condition } of selections) collect(context, set, condition, type, occurrences);
  const shapes: FieldShape[] = [];
  for (const [name, found] of occurrences) {
    const shape = fieldShape(context, type, name, found);
    if (shape !== undefined) shapes.push(shape);
  }
  return shapes;
}

function collect(
  context: ShapeContext,
  set: SelectionSetNode,
  inherited: Conjunction,
  type: GraphQLCompositeType,
  into: Map<string, Occurrence[]>,
): void {
  for (const selection of set.selections) {
    const condition = conditionOf(selection.directives, inherited);
    if (condition === undefined) continue;
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      const known = into.get(name);
      if (known === undefined) into.set(name, [{ field: selection, condition }]);
      else known.push({ field: selection, condition });
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? context.fragments.get(selection.name.value) : selection;
    if (fragment === undefined) continue;
    const on = fragment.typeCondition?.name.value;
    if (on === undefined || applies(context.schema, on, type)) {
      collect(context, fragment.selectionSet, condition, type, into);
    }
  }
}

function applies(schema: GraphQLSchema, on: string, type: GraphQLCompositeType): boolean {
  if (on === type.name) return true;
  const condition = schema.getType(on);
  return isAbstractType(condition) && 'getFields' in type && schema.isSubType(condition, type);
}

function fieldShape(
  context: ShapeContext,
  type: GraphQLCompositeType,
  name: string,
  occurrences: readonly Occurrence[],
): FieldShape | undefined {
  const fieldName = occurrences[0]?.field.name.value ?? name;
  const content = fieldContent(context, type, fieldName, occurrences);
  if (content === undefined) return undefined;
  const condition = conditionNumber(
    context.table,
    occurrences.map((occurrence) => occurrence.condition),
  );
  return { ...responseName(name), condition, parent: type.name, fieldName, content };
}

function fieldContent(
  context: ShapeContext,
  type: GraphQLCompositeType,
  fieldName: string,
  occurrences: readonly Occurrence[],
): FieldShape['content'] | undefined {
  if (fieldName === '__typename') return { kind: 'typename', value: isObjectType(type) ? type.name : undefined };
  if (type === context.schema.getQueryType() && (fieldName === '__schema' || fieldName === '__type')) {
    return { kind: 'introspection', fields: occurrences };
  }
  const definition = 'getFields' in type ? type.getFields()[fieldName] : undefined;
  if (definition === undefined) return undefined;
  // A field selected once is only met when its own condition holds; selected twice, each part keeps its condition.
  const selections = occurrences.flatMap(({ field, condition }) =>
    field.selectionSet ? [{ set: field.selectionSet, condition: occurrences.length > 1 ? condition : [] }] : [],
  );
  return valueShape(definition.type, selections);
}

function valueShape(type: GraphQLOutputType, selections: readonly Selections[]): ValueShape {
  const nonNull = isNonNullType(type);
  const nullable = nonNull ? type.ofType : type;
  const common = { nonNull, typeName: String(nullable) };
  if (isListType(nullable)) return { ...common, kind: 'list', element: valueShape(nullable.ofType, selections) };
  if (isCompositeType(nullable)) return { ...common, kind: 'object', object: objectShape(nullable, selections) };
  return { ...common, kind: 'leaf', accepts: leafTest(nullable) };
}

/** Subgraphs have serialised their values already: what is left to refuse is what the API type cannot hold. */
function leafTest(type: GraphQLOutputType): LeafShape['accepts'] {
  const leaf = getNamedType(type);
  if (isEnumType(leaf)) {
    const names = new Set(leaf.getValues().map((value) => value.name));
    return (value) => typeof value === 'string' && names.has(value);
  }
  if (!isSpecifiedScalarType(leaf)) return undefined;
  switch (leaf.name) {
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    case 'Int':
      return Number.isInteger;
    case 'Float':
      return Number.isFinite;
    case 'ID':
      return (value) => typeof value === 'string' || Number.isInteger(value);
    default:
      return (value) => typeof value === 'string';
  }
}
