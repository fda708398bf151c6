import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { type CompiledPlan, compilePlan } from './compile-plan.ts';
import { conditionVariables, isConditional } from './conditions.ts';
import type { IntrospectionSource } from './introspection.ts';
import { type ObjectShape, objectShape, type ShapeContext } from './response-shape.ts';

/** Everything about an operation that does not depend on its variables. */
export interface CompiledOperation {
  readonly kind: OperationTypeNode;
  readonly plan: CompiledPlan;
  readonly shape: ObjectShape;
  readonly context: ShapeContext;
  readonly introspection: IntrospectionSource;
  /** Variables that a @skip or @include depends on. */
  readonly conditionVariables: readonly string[];
}

export interface Planning {
  readonly planner: QueryPlanner;
  /** The API schema as the planner knows it, and the same for graphql-js. */
  readonly apiSchema: Schema;
  readonly schema: GraphQLSchema;
}

const NO_PLAN: CompiledPlan = { step: undefined, primary: undefined };

/** Plans and compiles one operation of a validated document; throws a GraphQLError for what cannot be served. */
export function compileOperation(
  planning: Planning,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledOperation {
  const operation = chooseOperation(document, operationName);
  const fragments = usedFragments(document, operation);
  const own: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments.values()] };
  const type = planning.schema.getRootType(operation.operation);
  if (!type) throw new GraphQLError(`Schema is not configured to execute ${operation.operation} operation.`);
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) refuseConditionalRoot(operation.selectionSet, fragments);
  const plan = onlyTypeNames(operation.selectionSet)
    ? NO_PLAN
    : compilePlan(planning.planner.buildQueryPlan(operationFromDocument(planning.apiSchema, own)));
  return {
    kind: operation.operation,
    plan,
    shape: objectShape(type, [{ set: operation.selectionSet, condition: [] }]),
    context: { schema: planning.schema, fragments, table: { conditions: [], numbers: new Map() } },
    introspection: {
      schema: planning.schema,
      variableDefinitions: operation.variableDefinitions,
      fragments: [...fragments.values()],
    },
    conditionVariables: conditionVariables(own),
  };
}

function chooseOperation(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operationName) {
    if (operations.length > 1) {
      throw new GraphQLError('Must provide operation name if query contains multiple operations.');
    }
    if (operations[0] === undefined) throw new GraphQLError('Must provide an operation.');
    return operations[0];
  }
  const chosen = operations.find((operation) => operation.name?.value === operationName);
  if (chosen === undefined) throw new GraphQLError(`Unknown operation named "${operationName}".`);
  return chosen;
}

/**
 * The fragments an operation uses, in the document's order. The planner reads fragments against the operation's
 * variables, so those of other operations must not reach it.
 */
function usedFragments(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Map<string, FragmentDefinitionNode> {
  const all = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const byName = new Map(all.map((fragment) => [fragment.name.value, fragment]));
  const used = new Set<string>();
  const reach = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        if (used.has(name.value)) return;
        used.add(name.value);
        const fragment = byName.get(name.value);
        if (fragment !== undefined) reach(fragment);
      },
    });
  };
  reach(operation);
  return new Map([...byName].filter(([name]) => used.has(name)));
}

/** The one root field of a subscription is what is opened upstream; it cannot depend on a variable. */
function refuseConditionalRoot(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): void {
  for (const selection of set.selections) {
    if (selection.directives?.some(isConditional)) {
      throw new GraphQLError('@skip and @include cannot be used on the root field of a subscription.', {
        extensions: { code: 'BAD_REQUEST' },
      });
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) refuseConditionalRoot(selection.selectionSet, fragments);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(selection.name.value);
      if (fragment !== undefined) refuseConditionalRoot(fragment.selectionSet, fragments);
    }
  }
}

/** `{ __typename }`, which health checks send, needs no subgraph. */
function onlyTypeNames(set: SelectionSetNode): boolean {
  return set.selections.every((selection) => selection.kind === Kind.FIELD && selection.name.value === '__typename');
}
