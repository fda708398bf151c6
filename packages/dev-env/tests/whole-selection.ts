import { type GraphQLField, type GraphQLNamedType, getNamedType, isLeafType, isObjectType } from 'graphql';

/**
 * Every field of a type down to some depth of objects, as a selection; a type is not entered again below itself. Nested
 * lists that page are asked for a few.
 */
export function wholeSelection(
  type: GraphQLNamedType,
  depth: number,
  isWanted: (field: GraphQLField<unknown, unknown>, parent: GraphQLNamedType) => boolean = () => true,
  within: readonly string[] = [],
): string {
  if (!isObjectType(type)) return '';
  const inner = [...within, type.name];
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    // A file is drawn for one thing, never for all that a list holds.
    if (!isWanted(field, type) || named.name === 'File') return [];
    if (isLeafType(named)) return [field.name];
    if (inner.includes(named.name)) return [];
    // Pages and payloads only carry: what is in them is what was asked for.
    const isCarrier = /(Payload|Connection|Edge|PageInfo|Problem|Change)$/.test(named.name);
    if (depth === 0 && !isCarrier) return hasId(named) ? [`${field.name} { id }`] : [];
    const selection = wholeSelection(named, isCarrier ? depth : depth - 1, isWanted, inner);
    if (!selection) return [];
    const pages = field.args.some((argument) => argument.name === 'first') ? '(first: 3)' : '';
    return [`${field.name}${pages} ${selection}`];
  });
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : '';
}

function hasId(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getFields().id !== undefined;
}
