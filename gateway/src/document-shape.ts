import type { DocumentNode, FragmentDefinitionNode, GraphQLError, SelectionSetNode } from 'graphql';
import { type Limits, tooMuch } from './limits.ts';

interface Shape {
  depth: number;
  /** Fields with fragments written out. */
  fields: number;
}

const EMPTY: Shape = { depth: 0, fields: 0 };

/**
 * Checks depth, aliases, root fields and written-out size before validation, whose own rules take quadratic time on
 * documents that repeat themselves. Every fragment is looked at once, so neither cycles nor doubling fragments cost time.
 */
export function checkShape(document: DocumentNode, limits: Limits): GraphQLError[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const d of document.definitions) if (d.kind === 'FragmentDefinition') fragments.set(d.name.value, d);
  const measure = shapeMeasure(fragments);
  let aliases = 0;
  let depth = 0;
  let fields = 0;
  let rootFields = 0;
  for (const definition of document.definitions) {
    if (definition.kind !== 'OperationDefinition' && definition.kind !== 'FragmentDefinition') continue;
    aliases += renamings(definition.selectionSet);
    if (definition.kind === 'FragmentDefinition') continue;
    const shape = measure(definition.selectionSet);
    depth = Math.max(depth, shape.depth);
    fields = Math.max(fields, shape.fields);
    rootFields = Math.max(rootFields, fieldsAtRoot(definition.selectionSet, fragments, new Set()));
  }
  const faults: GraphQLError[] = [];
  if (aliases > limits.aliases)
    faults.push(tooMuch('aliases', limits.aliases, `${aliases} aliases or repeated fields`));
  if (depth > limits.depth) faults.push(tooMuch('depth', limits.depth, `The selection is ${depth} levels deep`));
  if (rootFields > limits.rootFields)
    faults.push(tooMuch('rootFields', limits.rootFields, `${rootFields} fields at the root`));
  if (fields > limits.fields)
    faults.push(tooMuch('fields', limits.fields, 'Too many fields once fragments are written out'));
  return faults;
}

function shapeMeasure(fragments: ReadonlyMap<string, FragmentDefinitionNode>): (set: SelectionSetNode) => Shape {
  const known = new Map<string, Shape>();
  const ofFragment = (name: string): Shape => {
    const shape = known.get(name);
    if (shape) return shape;
    // Stands for the fragment while it is being measured: a cycle ends here, and validation refuses it.
    known.set(name, EMPTY);
    const fragment = fragments.get(name);
    const measured = fragment ? ofSet(fragment.selectionSet) : EMPTY;
    known.set(name, measured);
    return measured;
  };
  const ofSet = (set: SelectionSetNode): Shape => {
    let depth = 0;
    let fields = 0;
    for (const selection of set.selections) {
      // Introspection is deep by nature; a validation rule of graphql-js bounds it.
      if (selection.kind === 'Field' && selection.name.value.startsWith('__')) continue;
      let inner = EMPTY;
      if (selection.kind === 'FragmentSpread') inner = ofFragment(selection.name.value);
      else if (selection.selectionSet) inner = ofSet(selection.selectionSet);
      const own = selection.kind === 'Field' ? 1 : 0;
      depth = Math.max(depth, own + inner.depth);
      fields += own + inner.fields;
    }
    return { depth, fields };
  };
  return ofSet;
}

/** Aliases, and fields asked for more than once in a selection set, all the way down. */
function renamings(set: SelectionSetNode, names = new Set<string>()): number {
  let count = 0;
  for (const selection of set.selections) {
    if (selection.kind === 'FragmentSpread') continue;
    if (selection.kind === 'InlineFragment') {
      count += renamings(selection.selectionSet, names);
      continue;
    }
    const name = (selection.alias ?? selection.name).value;
    if (selection.alias || names.has(name)) count++;
    names.add(name);
    if (selection.selectionSet) count += renamings(selection.selectionSet);
  }
  return count;
}

function fieldsAtRoot(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen: Set<string>,
): number {
  let count = 0;
  for (const selection of set.selections) {
    if (selection.kind === 'Field') count++;
    else if (selection.kind === 'InlineFragment') count += fieldsAtRoot(selection.selectionSet, fragments, seen);
    else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value);
      const fragment = fragments.get(selection.name.value);
      if (fragment) count += fieldsAtRoot(fragment.selectionSet, fragments, seen);
    }
  }
  return count;
}
