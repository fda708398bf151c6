import { graphError } from '@comptoir/kit/errors';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { type Limits, tooMuch } from './limits.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Items of a page: written in the document, or the value of a variable. */
interface PageSize {
  field: string;
  fixed: number;
  variable: string | null;
}

interface Selected {
  page: PageSize | null;
  inner: CostSet;
}

interface CostSet {
  selected: Selected[];
  fragments: string[];
}

/** Refuses a page size over the limit, or lists that come to too many items; undefined lets the operation pass. */
export type ListCheck = (variables: Variables) => GraphQLError | undefined;

const DEFAULT_PAGE = 50;

/**
 * Prepares the check of one operation of a valid document: what `first` says, in the document or in a variable, multiplied
 * along nested lists. A connection without `first` counts as 50.
 */
export function listCheck(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: Limits,
): ListCheck {
  const defaults: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue) defaults[variable.name.value] = valueFromASTUntyped(defaultValue);
  }
  const fragments = new Map<string, CostSet>();
  for (const d of document.definitions) {
    if (d.kind === 'FragmentDefinition')
      fragments.set(d.name.value, costSet(schema, schema.getType(d.typeCondition.name.value), d.selectionSet));
  }
  const root = costSet(schema, schema.getRootType(operation.operation), operation.selectionSet);
  const check: ListCheck = (given) => evaluate(root, fragments, { ...defaults, ...given }, limits);
  const usesVariables = [root, ...fragments.values()].some(readsVariables);
  if (usesVariables) return check;
  const always = check({});
  return () => always;
}

function costSet(schema: GraphQLSchema, type: GraphQLNamedType | null | undefined, set: SelectionSetNode): CostSet {
  const result: CostSet = { selected: [], fragments: [] };
  for (const selection of set.selections) {
    if (selection.kind === 'FragmentSpread') result.fragments.push(selection.name.value);
    else if (selection.kind === 'InlineFragment') {
      const narrowed = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type;
      const inner = costSet(schema, narrowed, selection.selectionSet);
      result.selected.push(...inner.selected);
      result.fragments.push(...inner.fragments);
    } else if (isObjectType(type) || isInterfaceType(type)) {
      const field = type.getFields()[selection.name.value];
      if (field) result.selected.push({ page: pageSize(selection, field), inner: innerOf(schema, selection, field) });
    }
  }
  return result;
}

function innerOf(schema: GraphQLSchema, node: FieldNode, field: GraphQLField<unknown, unknown>): CostSet {
  const type = getNamedType(field.type);
  if (!node.selectionSet || !isCompositeType(type)) return { selected: [], fragments: [] };
  return costSet(schema, type, node.selectionSet);
}

function pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>): PageSize | null {
  const defined = field.args.find((a) => a.name === 'first');
  const isConnection = getNamedType(field.type).name.endsWith('Connection');
  // What is no list may say by `first` how much to look at: that is the subgraph's to limit.
  if (!isConnection && !(defined && isListType(getNullableType(field.type)))) return null;
  const otherwise = typeof defined?.defaultValue === 'number' ? defined.defaultValue : DEFAULT_PAGE;
  const value = node.arguments?.find((a) => a.name.value === 'first')?.value;
  const name = node.name.value;
  if (value?.kind === 'Variable') return { field: name, fixed: otherwise, variable: value.name.value };
  return { field: name, fixed: value?.kind === 'IntValue' ? Number(value.value) : otherwise, variable: null };
}

function readsVariables(set: CostSet): boolean {
  return set.selected.some(({ page, inner }) => page?.variable != null || readsVariables(inner));
}

function evaluate(
  root: CostSet,
  fragments: ReadonlyMap<string, CostSet>,
  variables: Variables,
  limits: Limits,
): GraphQLError | undefined {
  const known = new Map<string, number>();
  let fault: GraphQLError | undefined;
  const sizeOf = ({ field, fixed, variable }: PageSize): number => {
    const given = variable === null ? fixed : variables[variable];
    const size = typeof given === 'number' ? given : fixed;
    if (size > limits.pageSize) {
      const message = `"first" of "${field}" is ${size}; at most ${limits.pageSize} at a time.`;
      fault ??= graphError('BAD_REQUEST', message, { argument: 'first', limit: 'pageSize', allowed: limits.pageSize });
    }
    return Math.max(size, 0);
  };
  const itemsOf = (set: CostSet): number => {
    let items = 0;
    for (const { page, inner } of set.selected) {
      const below = itemsOf(inner);
      items += page === null ? below : sizeOf(page) * (1 + below);
    }
    for (const name of set.fragments) {
      let below = known.get(name);
      if (below === undefined) {
        below = itemsOf(fragments.get(name) ?? { selected: [], fragments: [] });
        known.set(name, below);
      }
      items += below;
    }
    return items;
  };
  const items = itemsOf(root);
  if (fault) return fault;
  if (items > limits.nodes) return tooMuch('nodes', limits.nodes, `The lists asked for can hold ${items} items`);
  return undefined;
}
