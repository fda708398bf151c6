import {
  type DocumentNode,
  executeSync,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  type VariableDefinitionNode,
} from 'graphql';
import { type Conjunction, holds, type VariableValues } from './conditions.ts';
import { type Raw, read, responseName } from './raw.ts';
import type { IntrospectionShape } from './response-shape.ts';

/** What of an operation the answer to `__schema` or `__type` depends on. */
export interface IntrospectionSource {
  readonly schema: GraphQLSchema;
  readonly variableDefinitions: readonly VariableDefinitionNode[] | undefined;
  readonly fragments: readonly FragmentDefinitionNode[];
}

/** Answers one introspection field of the query root from the API schema. */
export function introspect(
  source: IntrospectionSource,
  name: string,
  shape: IntrospectionShape,
  given: Readonly<Record<string, unknown>>,
  coerced: VariableValues,
): unknown {
  const made = shape.fields.filter(({ condition }) => applies(condition, coerced)).map(({ field }) => field);
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: source.variableDefinitions,
        selectionSet: { kind: Kind.SELECTION_SET, selections: made },
      },
      ...source.fragments,
    ],
  };
  const { data, errors } = executeSync({ schema: source.schema, document, variableValues: given });
  if (errors !== undefined && errors[0] !== undefined) throw errors[0];
  return read((data ?? {}) as Raw, responseName(name)) ?? null;
}

function applies(condition: Conjunction, variables: VariableValues): boolean {
  return holds([condition], variables);
}
