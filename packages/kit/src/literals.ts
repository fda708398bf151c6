import { type DocumentNode, type GraphQLSchema, getNamedType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** Scalars whose values JSON does not hold. */
const NOT_JSON: ReadonlySet<string> = new Set(['Decimal', 'DateTime']);

/**
 * Whether a document has a Decimal or a DateTime written in it, as an argument or as a variable's default. graphql-jit puts
 * literals into its code as JSON, in which they would be mere text, so such a document must not be compiled.
 */
export function hasRichLiterals(schema: GraphQLSchema, document: DocumentNode): boolean {
  const info = new TypeInfo(schema);
  let found = false;
  const enter = () => {
    const type = getNamedType(info.getInputType());
    if (type && NOT_JSON.has(type.name)) found = true;
  };
  const visitor = { StringValue: { enter }, IntValue: { enter }, FloatValue: { enter } };
  visit(document, visitWithTypeInfo(info, visitor));
  return found;
}
