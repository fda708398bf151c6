import {
  type DocumentNode,
  defaultFieldResolver,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
  isObjectType,
  lexicographicSortSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type Actor, may } from './actor.ts';
import { graphError } from './errors.ts';

/** Declared in every subgraph's schema, enforced there, and left out of the supergraph. */
export const PERMISSION_DIRECTIVES = `
"Only for actors that hold this permission (\`resource:action\`)."
directive @allow(to: String!) on FIELD_DEFINITION | OBJECT
"For every signed-in actor."
directive @signedIn on FIELD_DEFINITION | OBJECT
"For everybody, signed in or not."
directive @public on FIELD_DEFINITION | OBJECT
"For other subgraphs only."
directive @internal on FIELD_DEFINITION | OBJECT
`;

export type Mark = { to: string } | 'SIGNED_IN' | 'PUBLIC' | 'INTERNAL';

/** Who may see a field: what its own directive says, else its type's; null for carriers (payloads, connections, plain values). */
export function markOf(schema: GraphQLSchema, type: GraphQLObjectType, fieldName: string): Mark | null {
  return (
    directiveOf(schema, type.getFields()[fieldName]?.astNode) ??
    directiveOf(schema, type.astNode, type.extensionASTNodes)
  );
}

function directiveOf(schema: GraphQLSchema, ...sources: unknown[]): Mark | null {
  for (const node of sources.flat()) {
    if (!node) continue;
    const holder = node as Parameters<typeof getDirectiveValues>[1];
    const allow = schema.getDirective('allow');
    const values = allow && getDirectiveValues(allow, holder);
    if (values) return { to: String(values.to) };
    for (const directive of holder.directives ?? []) {
      if (directive.name.value === 'signedIn') return 'SIGNED_IN';
      if (directive.name.value === 'public') return 'PUBLIC';
      if (directive.name.value === 'internal') return 'INTERNAL';
    }
  }
  return null;
}

export function passes(mark: Mark | null, actor: Actor): boolean {
  if (mark === null || mark === 'PUBLIC') return true;
  if (mark === 'INTERNAL') return actor.internal;
  if (actor.kind === 'ANONYMOUS') return false;
  return mark === 'SIGNED_IN' || may(actor, mark.to);
}

/** The marks a document meets anywhere in it, so that one look tells whether every field of it is open to an actor. */
export function marksIn(schema: GraphQLSchema, document: DocumentNode): Mark[] {
  const marks = new Map<string, Mark>();
  const info = new TypeInfo(schema);
  const enter = (node: FieldNode) => {
    const parent = info.getParentType();
    const mark = isObjectType(parent) ? markOf(schema, parent, node.name.value) : null;
    if (mark) marks.set(JSON.stringify(mark), mark);
  };
  visit(document, visitWithTypeInfo(info, { Field: { enter } }));
  return [...marks.values()];
}

/** A copy of a schema with a check before the resolver of every marked field; root fields must all be marked. */
export function guard(open: GraphQLSchema): GraphQLSchema {
  // Sorting is how graphql-js copies: types and fields of its own, with the same resolvers, for a tenth of what building takes.
  const schema = lexicographicSortSchema(open);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isRoot =
      type === schema.getQueryType() || type === schema.getMutationType() || type === schema.getSubscriptionType();
    for (const field of Object.values(type.getFields())) {
      if (isRoot && (field.name === '_entities' || field.name === '_service')) continue;
      const mark = markOf(schema, type, field.name);
      if (mark === null && isRoot)
        throw new Error(
          `${type.name}.${field.name} does not say who may use it (@allow, @signedIn, @public, @internal)`,
        );
      if (mark === null || mark === 'PUBLIC') continue;
      field.resolve = guarded(mark, `${type.name}.${field.name}`, field.resolve ?? defaultFieldResolver);
      if (field.subscribe) field.subscribe = guarded(mark, `${type.name}.${field.name}`, field.subscribe);
    }
  }
  return schema;
}

function guarded(
  mark: Mark,
  name: string,
  resolve: GraphQLFieldResolver<unknown, { actor: Actor }>,
): GraphQLFieldResolver<unknown, { actor: Actor }> {
  return (source, args, context, info) => {
    if (passes(mark, context.actor)) return resolve(source, args, context, info);
    throw refusal(context.actor, name);
  };
}

function refusal({ kind, locale }: Actor, name: string): Error {
  if (kind === 'ANONYMOUS')
    return graphError('UNAUTHENTICATED', locale === 'fr' ? 'Veuillez vous connecter.' : 'Please log in.');
  return graphError(
    'FORBIDDEN',
    locale === 'fr' ? `Vous n’avez pas le droit d’utiliser ${name}.` : `You are not allowed to use ${name}.`,
  );
}
