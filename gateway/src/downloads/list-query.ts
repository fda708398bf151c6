import { graphError } from '@comptoir/kit/errors';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A column of an exported list: the path of fields that leads to its value. */
export interface ListColumn {
  /** As asked for and as in the file's first line, such as `category.name`. */
  name: string;
  path: readonly string[];
}

type Field = GraphQLField<unknown, unknown>;

/** A list of the graph that can be walked to its end. */
export interface ExportableList {
  field: Field;
  node: GraphQLObjectType;
}

/** The query field of a connection; undefined if there is none of that name. */
export function listNamed(schema: GraphQLSchema, name: string): ExportableList | undefined {
  const field = schema.getQueryType()?.getFields()[name];
  const connection = field && getNamedType(field.type);
  if (!field || !isObjectType(connection) || !connection.name.endsWith('Connection')) return undefined;
  const edge = getNamedType(connection.getFields().edges?.type);
  const node = isObjectType(edge) ? getNamedType(edge.getFields().node?.type) : undefined;
  return isObjectType(node) ? { field, node } : undefined;
}

/** Every plain value of a node, and the ids of what it points to. */
export function defaultColumns(node: GraphQLObjectType): ListColumn[] {
  return Object.values(node.getFields()).flatMap((field) => {
    if (field.args.some(isRequiredArgument)) return [];
    const type = getNamedType(field.type);
    if (isLeafType(type)) return [{ name: field.name, path: [field.name] }];
    const pointsTo = isObjectType(type) && !holdsList(field) && type.getFields().id !== undefined;
    return pointsTo ? [{ name: `${field.name}.id`, path: [field.name, 'id'] }] : [];
  });
}

/** Columns by their names; throws BAD_REQUEST on the first that leads to no plain value. */
export function columnsNamed(node: GraphQLObjectType, names: readonly string[]): ListColumn[] {
  return names.map((name) => {
    const path = name.split('.');
    let type: GraphQLObjectType = node;
    for (const [i, segment] of path.entries()) {
      const field: Field | undefined = type.getFields()[segment];
      const isLast = i === path.length - 1;
      if (!field || field.args.some(isRequiredArgument)) throw noColumn(name);
      const next = getNamedType(field.type);
      if (isLast && isLeafType(next)) continue;
      if (isLast || !isObjectType(next) || holdsList(field)) throw noColumn(name);
      type = next;
    }
    return { name, path };
  });
}

function noColumn(name: string): Error {
  return graphError('BAD_REQUEST', `There is no column "${name}" in this list.`, { argument: 'columns' });
}

function holdsList({ type }: Field): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** The query of one page: each column under an alias of its own (`c0`, `c1` …), arguments as variables of the same names. */
export function pageQuery(
  { field }: ExportableList,
  columns: readonly ListColumn[],
  given: ReadonlySet<string>,
): string {
  const used = field.args.filter(({ name }) => name === 'first' || name === 'after' || given.has(name));
  const variables = used.map((argument: GraphQLArgument) => `$${argument.name}: ${argument.type}`).join(', ');
  const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
  const selections = columns.map(({ path }, i) => selection(path, `c${i}`)).join(' ');
  return `query Export(${variables}) { ${field.name}(${passed}) { edges { node { __typename ${selections} } } pageInfo { hasNextPage endCursor } } }`;
}

function selection([first, ...rest]: readonly string[], alias?: string): string {
  const field = alias ? `${alias}: ${first}` : `${first}`;
  return rest.length === 0 ? field : `${field} { ${selection(rest)} }`;
}

/** A column's value in a node of the answer. */
export function valueAt(node: Record<string, unknown>, { path }: ListColumn, index: number): unknown {
  let value: unknown = node[`c${index}`];
  for (const segment of path.slice(1)) value = (value as Record<string, unknown> | null | undefined)?.[segment];
  return value;
}
