import type { FetchDataRewrite } from '@apollo/query-planner';
import { addField, fieldNamed, type MergeFields } from './merge.ts';
import { type Raw, type ResponseName, read, responseName, write } from './raw.ts';
import type { TypeTest } from './type-conditions.ts';

/** A change the planner asks for in what is sent to or received from a subgraph. */
export interface Rewrite {
  readonly parent: (ResponseName | { readonly condition: string })[];
  readonly key: ResponseName;
  readonly change: { readonly setTo: unknown } | { readonly renameTo: ResponseName };
}

const TYPE_CONDITION = '... on ';

export function compileRewrites(rewrites: FetchDataRewrite[] | undefined): Rewrite[] {
  return (rewrites ?? []).map((rewrite) => {
    const elements = rewrite.path.map((element) =>
      element.startsWith(TYPE_CONDITION) ? { condition: element.slice(TYPE_CONDITION.length) } : responseName(element),
    );
    const key = elements.pop();
    if (key === undefined || !('name' in key)) throw new Error(`Rewrite without a field at its end: ${rewrite.path}`);
    const change =
      rewrite.kind === 'ValueSetter' ? { setTo: rewrite.setValueTo } : { renameTo: responseName(rewrite.renameKeyTo) };
    return { parent: elements, key, change };
  });
}

export function applyRewrites(rewrites: readonly Rewrite[], value: unknown, matches: TypeTest): void {
  for (const rewrite of rewrites) applyAt(rewrite, 0, value, matches);
}

function applyAt(rewrite: Rewrite, depth: number, value: unknown, matches: TypeTest): void {
  if (Array.isArray(value)) {
    for (const element of value) applyAt(rewrite, depth, element, matches);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const object = value as Raw;
  const element = rewrite.parent[depth];
  if (element === undefined) {
    applyTo(rewrite, object);
  } else if ('name' in element) {
    applyAt(rewrite, depth + 1, read(object, element), matches);
  } else {
    const typeName = object.__typename;
    if (typeof typeName !== 'string' || matches(element.condition, typeName)) {
      applyAt(rewrite, depth + 1, object, matches);
    }
  }
}

function applyTo({ key, change }: Rewrite, object: Raw): void {
  if ('setTo' in change) {
    write(object, key, change.setTo);
    return;
  }
  const value = read(object, key);
  if (value === undefined) return;
  write(object, change.renameTo, value);
  write(object, key, undefined);
}

/** Makes the names that rewrites bring about known to the merge of a fetch. */
export function addRewrittenFields(fields: MergeFields, rewrites: readonly Rewrite[]): void {
  for (const { parent, key, change } of rewrites) {
    let at: MergeFields | undefined = fields;
    for (const element of parent) if ('name' in element) at = at && fieldNamed(at, element.name)?.fields;
    if (at === undefined) continue;
    if ('setTo' in change) {
      addField(at, key.name, false);
      continue;
    }
    const renamed = fieldNamed(at, key.name)?.fields;
    const added = addField(at, change.renameTo.name, renamed !== undefined);
    if (renamed && added.fields) addAll(added.fields, renamed);
  }
}

function addAll(into: MergeFields, from: MergeFields): void {
  for (const field of from) {
    const added = addField(into, field.name, field.fields !== undefined);
    if (field.fields && added.fields && added.fields !== field.fields) addAll(added.fields, field.fields);
  }
}

/** The response names that a client knows, by the names that a subgraph was asked under. */
export function renames(rewrites: readonly Rewrite[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { key, change } of rewrites) if ('renameTo' in change) names.set(key.name, change.renameTo.name);
  return names;
}
