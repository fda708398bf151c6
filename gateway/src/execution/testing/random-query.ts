import fc, { type GeneratorValue } from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
} from 'graphql';

/** Values that make every argument of the shop's API answer something. */
const ARGUMENTS: Record<string, string> = { id: '"p2"', upper: '$yes', text: '"a"', first: '$first' };

interface Drawing {
  readonly schema: GraphQLSchema;
  readonly draw: (bound: number) => number;
  readonly fragments: { readonly name: string; readonly on: string; readonly body: string }[];
}

/** Random operations on the query root: aliases, fragments of both kinds on any type that can apply, @skip and @include. */
export function randomQuery(schema: GraphQLSchema): fc.Arbitrary<string> {
  return fc.gen().map((value: GeneratorValue) => {
    const drawing: Drawing = { schema, draw: (bound) => value(fc.nat, { max: bound - 1 }), fragments: [] };
    const query = schema.getQueryType();
    const body = query ? selectionSet(drawing, query, 0, true) : '{ __typename }';
    const fragments = drawing.fragments.map(({ name, on, body }) => `fragment ${name} on ${on} ${body}`);
    return [`query Q($yes: Boolean = true, $no: Boolean!, $first: Int) ${body}`, ...fragments].join('\n');
  });
}

function selectionSet(drawing: Drawing, type: GraphQLCompositeType, depth: number, fragments: boolean): string {
  const count = 1 + drawing.draw(depth === 0 ? 4 : 5);
  const selections = Array.from({ length: count }, () => selection(drawing, type, depth, fragments));
  return `{ ${selections.join(' ')} }`;
}

function selection(drawing: Drawing, type: GraphQLCompositeType, depth: number, fragments: boolean): string {
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  const shape = drawing.draw(10);
  if (shape === 0 || (fields.length === 0 && shape < 4)) {
    return `${['', 'kind: ', '__proto__: '][drawing.draw(3)]}__typename${directive(drawing)}`;
  }
  if ((shape <= 3 || fields.length === 0) && depth < 5 && fragments) return fragment(drawing, type, depth);
  const field = fields.length > 0 ? fields[drawing.draw(fields.length)] : undefined;
  return field === undefined ? '__typename' : fieldSelection(drawing, field, depth);
}

function fieldSelection(drawing: Drawing, field: GraphQLField<unknown, unknown>, depth: number): string {
  const inner = getNamedType(field.type);
  if (isCompositeType(inner) && depth >= 4) return '__typename';
  const args = field.args
    .filter((argument) => isRequiredArgument(argument) || drawing.draw(2) === 0)
    .map((argument) => `${argument.name}: ${ARGUMENTS[argument.name] ?? 'null'}`);
  // An alias names the arguments as well, so that two uses of it can be merged.
  const alias = drawing.draw(4) === 0 || args.length > 0 ? `${field.name}_${args.length}${drawing.draw(2)}: ` : '';
  const set = isCompositeType(inner) ? ` ${selectionSet(drawing, inner, depth + 1, true)}` : '';
  return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${directive(drawing)}${set}`;
}

function fragment(drawing: Drawing, type: GraphQLCompositeType, depth: number): string {
  const related = relatedTypes(drawing.schema, type);
  const on = related[drawing.draw(related.length)] ?? type;
  // Stock loses fragments within a fragment on an interface when it knows the object's type from the schema alone.
  const body = selectionSet(drawing, on, depth + 1, isAbstractType(type) || !isAbstractType(on));
  const how = drawing.draw(3);
  if (how === 0) {
    const name = `F${drawing.fragments.length}`;
    drawing.fragments.push({ name, on: on.name, body });
    return `...${name}${directive(drawing)}`;
  }
  if (how === 1 && on === type) return `...${directive(drawing)} ${body}`;
  return `... on ${on.name}${directive(drawing)} ${body}`;
}

function relatedTypes(schema: GraphQLSchema, type: GraphQLCompositeType): GraphQLCompositeType[] {
  const possible = (of: GraphQLCompositeType) => (isAbstractType(of) ? schema.getPossibleTypes(of) : [of]);
  return Object.values(schema.getTypeMap()).filter(
    (other): other is GraphQLCompositeType =>
      isCompositeType(other) &&
      !other.name.startsWith('__') &&
      possible(other).some((member) => possible(type).includes(member)),
  );
}

function directive(drawing: Drawing): string {
  const which = drawing.draw(12);
  return ['', ' @include(if: $yes)', ' @skip(if: $no)', ' @include(if: $no)', ' @skip(if: false)'][which] ?? '';
}
