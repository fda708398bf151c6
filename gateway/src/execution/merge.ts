import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { isRaw, type Raw, type ResponseName, read, responseName, write } from './raw.ts';

/**
 * What a fetch may bring: every response name of its selection set, whatever the type condition, and whether the value
 * has selections of its own. Values without are never looked into: a JSON scalar is replaced, not merged.
 */
export type MergeFields = MergeField[];

interface MergeField extends ResponseName {
  readonly fields: MergeFields | undefined;
}

function mergeFieldsOf(document: DocumentNode): MergeFields {
  const fragments = new Map<string, SelectionSetNode>();
  let root: SelectionSetNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition.selectionSet);
    else if (definition.kind === Kind.OPERATION_DEFINITION) root = definition.selectionSet;
  }
  const fields: MergeFields = [];
  if (root !== undefined) addSelections(fields, root, fragments);
  return fields;
}

function addSelections(into: MergeFields, set: SelectionSetNode, fragments: Map<string, SelectionSetNode>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      addSelections(into, selection.selectionSet, fragments);
    } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      if (fragment !== undefined) addSelections(into, fragment, fragments);
    } else {
      const name = selection.alias?.value ?? selection.name.value;
      const field = addField(into, name, selection.selectionSet !== undefined);
      if (selection.selectionSet && field.fields) addSelections(field.fields, selection.selectionSet, fragments);
    }
  }
}

/** Adds a response name unless it is there; validation has seen to it that all its uses agree on having selections. */
export function addField(into: MergeFields, name: string, composite: boolean): MergeField {
  const present = into.find((field) => field.name === name);
  if (present !== undefined) return present;
  const added = { ...responseName(name), fields: composite ? [] : undefined };
  into.push(added);
  return added;
}

export function fieldNamed(fields: MergeFields, name: string): MergeField | undefined {
  return fields.find((field) => field.name === name);
}

export interface MergeOptions {
  /** Unless set, lists and objects of the source become part of the target and must not be changed from elsewhere. */
  readonly copy: boolean;
  /** Names of interfaces, which say less of an object than the name of its own type. */
  readonly interfaces: ReadonlySet<string>;
}

/** Adds what `source` brings to `target`. */
export function merge(target: Raw, source: Raw, fields: MergeFields, options: MergeOptions): void {
  for (const field of fields) {
    const value = read(source, field);
    if (value === undefined) continue;
    // A subgraph with an @interfaceObject knows its objects by the interface only.
    if (field.name === '__typename' && target.__typename && options.interfaces.has(String(value))) continue;
    if (field.fields === undefined || value === null) {
      write(target, field, value);
      continue;
    }
    const existing = read(target, field);
    if (!mergeValues(existing, value, field.fields, options)) {
      write(target, field, options.copy ? copyOf(value, field.fields, options) : value);
    }
  }
}

/** False when there is nothing to merge into: the value then takes the place of what was there. */
function mergeValues(existing: unknown, value: unknown, fields: MergeFields, options: MergeOptions): boolean {
  if (Array.isArray(existing) && Array.isArray(value)) {
    if (existing.length !== value.length) return false;
    for (let index = 0; index < value.length; index++) {
      if (!mergeValues(existing[index], value[index], fields, options)) {
        existing[index] = options.copy ? copyOf(value[index], fields, options) : value[index];
      }
    }
    return true;
  }
  if (!isRaw(existing) || !isRaw(value)) return false;
  if (existing !== value) merge(existing, value, fields, options);
  return true;
}

function copyOf(value: unknown, fields: MergeFields, options: MergeOptions): unknown {
  if (Array.isArray(value)) return value.map((element) => copyOf(element, fields, options));
  if (!isRaw(value)) return value;
  const copied: Raw = {};
  merge(copied, value, fields, options);
  return copied;
}

/** The fields of one entity in an `_entities` fetch, or the whole of any other fetch. */
export function fetchedFields(document: DocumentNode, entity: boolean): MergeFields {
  const fields = mergeFieldsOf(document);
  return entity ? (fieldNamed(fields, '_entities')?.fields ?? []) : fields;
}
