import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isRaw, type Raw, type ResponseName, read, responseName, write } from './raw.ts';
import type { TypeTest } from './type-conditions.ts';

/** What a subgraph must be told of an entity, compiled from the `requires` of a fetch. */
export interface Requirement {
  readonly fields: (ResponseName & { readonly requires: Requirement | undefined })[];
  readonly fragments: { readonly condition: string; readonly requires: Requirement }[];
}

export function compileRequires(selections: readonly QueryPlanSelectionNode[]): Requirement {
  const fields: Requirement['fields'] = [];
  const fragments: Requirement['fragments'] = [];
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const requires = selection.selections && compileRequires(selection.selections);
      fields.push({ ...responseName(selection.alias ?? selection.name), requires });
    } else if (selection.typeCondition === undefined) {
      const inner = compileRequires(selection.selections);
      fields.push(...inner.fields);
      fragments.push(...inner.fragments);
    } else {
      fragments.push({ condition: selection.typeCondition, requires: compileRequires(selection.selections) });
    }
  }
  return { fields, fragments };
}

/** The representation of an entity, or undefined when what names it is not there. */
export function representationOf(source: Raw, requires: Requirement, matches: TypeTest): Raw | undefined {
  const representation: Raw = {};
  if (!extract(source, requires, representation, matches)) return undefined;
  return representation.__typename ? representation : undefined;
}

/** A selection set gives all its fields or none: half a key, or half of what a resolver needs, is of no use. */
function extract(source: Raw, requires: Requirement, into: Raw, matches: TypeTest): boolean {
  for (const field of requires.fields) if (read(source, field) === undefined) return false;
  for (const field of requires.fields) {
    const value = read(source, field);
    if (field.requires === undefined) write(into, field, value);
    else write(into, field, combine(read(into, field), extractValue(value, field.requires, matches)));
  }
  const typeName = source.__typename;
  for (const fragment of requires.fragments) {
    if (typeof typeName === 'string' && matches(fragment.condition, typeName)) {
      extract(source, fragment.requires, into, matches);
    }
  }
  return true;
}

function extractValue(value: unknown, requires: Requirement, matches: TypeTest): unknown {
  if (Array.isArray(value)) return value.map((element) => extractValue(element, requires, matches));
  if (!isRaw(value)) return null;
  const extracted: Raw = {};
  return extract(value, requires, extracted, matches) ? extracted : null;
}

/** Two fragments may each need another part of the same nested object. */
function combine(existing: unknown, value: unknown): unknown {
  if (Array.isArray(existing) && Array.isArray(value) && existing.length === value.length) {
    return existing.map((element, index) => combine(element, value[index]));
  }
  if (!isRaw(existing) || !isRaw(value)) return existing ?? value;
  const combined: Raw = { ...existing };
  for (const name of Object.keys(value)) {
    const key = responseName(name);
    write(combined, key, combine(read(existing, key), value[name]));
  }
  return combined;
}

/** Equal for representations that say the same, and only for them. */
export function representationKey(representation: Raw): string {
  let key = '';
  for (const name of Object.keys(representation)) {
    const value = representation[name];
    // The length keeps a value from posing as the end of one field and the start of another.
    if (typeof value === 'string') key += `${name}:${value.length}:${value}`;
    else if (typeof value === 'object' && value !== null) return JSON.stringify(representation);
    else if (value !== undefined) key += `${name}=${typeof value}:${value};`;
  }
  return key;
}
