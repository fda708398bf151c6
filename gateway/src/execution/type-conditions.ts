import { type GraphQLSchema, isAbstractType, isCompositeType, isInterfaceType } from 'graphql';

/** Whether an object whose `__typename` is `typeName` satisfies the type condition `condition`. */
export type TypeTest = (condition: string, typeName: string) => boolean;

/**
 * Type conditions as the supergraph sees them, remembered by condition. An interface counts as its own subtype and as one
 * of the interfaces it implements, because an `@interfaceObject` subgraph answers with an interface's name.
 */
export function typeTest(supergraphSchema: GraphQLSchema): TypeTest {
  const known = new Map<string, Set<string>>();
  return (condition, typeName) => {
    if (condition === typeName) return true;
    let names = known.get(condition);
    if (names === undefined) {
      names = subtypeNames(supergraphSchema, condition);
      known.set(condition, names);
    }
    return names.has(typeName);
  };
}

function subtypeNames(schema: GraphQLSchema, condition: string): Set<string> {
  const type = schema.getType(condition);
  const names = new Set([condition]);
  if (!isCompositeType(type) || !isAbstractType(type)) return names;
  for (const possible of schema.getPossibleTypes(type)) names.add(possible.name);
  if ('getInterfaces' in type) for (const sub of schema.getImplementations(type).interfaces) names.add(sub.name);
  return names;
}

export function interfaceNames(supergraphSchema: GraphQLSchema): Set<string> {
  return new Set(
    Object.values(supergraphSchema.getTypeMap())
      .filter(isInterfaceType)
      .map((type) => type.name),
  );
}
