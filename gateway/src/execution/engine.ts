import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { memo } from '@comptoir/kit/memo';
import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  OperationTypeNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { type CompiledOperation, compileOperation, type Planning } from './compile-operation.ts';
import { refuseNullConditions } from './conditions.ts';
import { asGraphQLError, unavailable } from './errors.ts';
import { applyResult, type FetchContext, type Run, requestOf, transportFor } from './fetch.ts';
import { introspect } from './introspection.ts';
import { runStep } from './run-plan.ts';
import { shapeObject, startShaping } from './shape-response.ts';
import { completedEvents } from './subscribe.ts';
import type { SubgraphTransport } from './transport.ts';
import { interfaceNames, typeTest } from './type-conditions.ts';

export interface EngineOptions<Context> {
  supergraphSdl: string;
  /** By the subgraphs' names in the supergraph. */
  transports: ReadonlyMap<string, SubgraphTransport<Context>>;
  /** Refuses a fetch before it is sent (a module outside the company's plan); the error stands at the fetch's place. */
  gate?: (subgraph: string, context: Context) => GraphQLError | undefined;
  /**
   * What an answer depends on besides the operation and its variables. Subscribers of equal authority that are handed the
   * same event object by their transport share one run of the rest of the plan; left out, nothing is shared. The variable
   * `after` only says where a stream begins, so it sets no subscribers apart.
   */
  authorityOf?: (context: Context) => string;
  /** Number of operations whose plans are kept; 1000 unless told. */
  planCacheSize?: number;
}

export interface EngineRequest<Context> {
  /** Validated against the engine's schema by the caller. */
  document: DocumentNode;
  /** The text of the document: plans are kept by it. */
  source: string;
  operationName?: string;
  variables?: Record<string, unknown>;
  context: Context;
}

export interface Engine<Context> {
  /** The API schema: what clients see. */
  readonly schema: GraphQLSchema;
  execute(request: EngineRequest<Context>): Promise<ExecutionResult>;
  subscribe(request: EngineRequest<Context>): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>;
  /** Plans and compiles an operation ahead of its first request; throws what cannot be planned. */
  warm(document: DocumentNode, source: string, operationName?: string): void;
}

const NO_VARIABLES = Object.freeze({});

/** An executor of federated operations: Apollo's query plans, with fetching, merging and shaping of our own. */
export function createEngine<Context>(options: EngineOptions<Context>): Engine<Context> {
  const supergraph = Supergraph.build(options.supergraphSdl, { validateSupergraph: false });
  const apiSchema = supergraph.apiSchema();
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  const planning: Planning = {
    planner: new QueryPlanner(supergraph),
    apiSchema,
    schema: apiSchema.toGraphQLJSSchema(),
  };
  const shared: FetchContext<Context> = {
    transports: options.transports,
    gate: options.gate,
    matches: typeTest(supergraphSchema),
    interfaces: interfaceNames(supergraphSchema),
  };
  const compiled = new LRUCache<string, CompiledOperation>({ max: options.planCacheSize ?? 1000 });

  function compile(document: DocumentNode, source: string, operationName: string | undefined): CompiledOperation {
    const key = `${operationName ?? ''}\0${source}`;
    let operation = compiled.get(key);
    if (operation === undefined) {
      operation = compileOperation(planning, document, operationName);
      compiled.set(key, operation);
    }
    return operation;
  }

  function prepare(request: EngineRequest<Context>): { operation: CompiledOperation; run: Run<Context> } | Refused {
    try {
      const operation = compile(request.document, request.source, request.operationName);
      const coerced = coerceVariables(planning.schema, operation, request.variables);
      if ('errors' in coerced) return coerced;
      const { context, variables = NO_VARIABLES } = request;
      return { operation, run: startRun(shared, context, variables, coerced.coerced) };
    } catch (failure) {
      return { errors: [asGraphQLError(failure, 'The operation could not be planned.')] };
    }
  }

  return {
    schema: planning.schema,
    async execute(request) {
      const prepared = prepare(request);
      if ('errors' in prepared) return prepared;
      if (prepared.operation.kind === OperationTypeNode.SUBSCRIPTION) return refused('Subscriptions are not executed.');
      return finish(prepared.operation, prepared.run);
    },
    async subscribe(request) {
      const prepared = prepare(request);
      if ('errors' in prepared) return prepared;
      const { authorityOf } = options;
      const { after: _, ...asked } = request.variables ?? {};
      const sharing =
        authorityOf &&
        `${request.source}\0${request.operationName ?? ''}\0${JSON.stringify(asked)}\0${authorityOf(request.context)}`;
      return subscribe(prepared.operation, prepared.run, sharing);
    },
    warm(document, source, operationName) {
      compile(document, source, operationName);
    },
  };
}

interface Refused {
  readonly errors: readonly GraphQLError[];
}

function refused(message: string): Refused {
  return { errors: [new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } })] };
}

function coerceVariables(
  schema: GraphQLSchema,
  { introspection, conditionVariables }: CompiledOperation,
  given: Record<string, unknown> | undefined,
): { coerced: Readonly<Record<string, unknown>> } | Refused {
  const definitions = introspection.variableDefinitions;
  if (definitions === undefined || definitions.length === 0) return { coerced: NO_VARIABLES };
  const values = getVariableValues(schema, definitions, withoutUndefined(given ?? NO_VARIABLES), { maxErrors: 50 });
  if (values.errors !== undefined) return { errors: values.errors };
  const refusal = refuseNullConditions(conditionVariables, values.coerced);
  return refusal === undefined ? { coerced: values.coerced } : { errors: [refusal] };
}

/** A caller in the same process may pass undefined, which JSON cannot; it means not given, so that defaults apply. */
function withoutUndefined(given: Record<string, unknown>): Record<string, unknown> {
  if (!Object.values(given).includes(undefined)) return given;
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function startRun<Context>(
  shared: FetchContext<Context>,
  context: Context,
  variables: Readonly<Record<string, unknown>>,
  coerced: Readonly<Record<string, unknown>>,
): Run<Context> {
  return { shared, context, variables, coerced, data: {}, errors: [] };
}

/** Runs what is left of the plan and answers. */
async function finish<Context>(operation: CompiledOperation, run: Run<Context>): Promise<ExecutionResult> {
  try {
    if (operation.plan.step !== undefined) await runStep(run, operation.plan.step);
    return respond(operation, run);
  } catch (failure) {
    return { errors: [asGraphQLError(failure, 'The operation could not be executed.')] };
  }
}

function respond<Context>(operation: CompiledOperation, run: Run<Context>): ExecutionResult {
  const shaping = startShaping(operation.context, run.coerced, (name, shape) =>
    introspect(operation.introspection, name, shape, run.variables, run.coerced),
  );
  const data = shapeObject(shaping, operation.shape, run.data);
  if (run.errors.length > 0) return { errors: run.errors, data };
  if (shaping.problems.length === 0) return { data };
  // A client that is shown less than it asked for is told why; a single value lost is only noted, as Apollo's gateway does.
  if (shaping.bubbled) return { errors: shaping.problems, data };
  return { data, extensions: { valueCompletion: shaping.problems } };
}

/** Answers already made of an event, by what they depend on; they go when the event does. */
const shared = new WeakMap<ExecutionResult, Map<string, Promise<ExecutionResult>>>();

async function subscribe<Context>(
  operation: CompiledOperation,
  opened: Run<Context>,
  sharing: string | undefined,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const { primary } = operation.plan;
  if (operation.kind !== OperationTypeNode.SUBSCRIPTION || primary === undefined) {
    return refused('Only subscriptions can be subscribed to.');
  }
  const { shared: fetching, context, variables, coerced } = opened;
  const failed = (failure: unknown): ExecutionResult => ({ errors: [unavailable(primary.subgraph, failure, [])] });
  try {
    const transport = transportFor(fetching, primary.subgraph, context);
    const upstream = await transport.subscribe(requestOf(primary, variables), context);
    if (!(Symbol.asyncIterator in upstream)) {
      if (!upstream.errors?.length) throw new Error('Neither a stream nor errors.');
      applyResult(opened, primary, upstream, [opened.data]);
      return { errors: opened.errors };
    }
    const complete = async (event: ExecutionResult): Promise<ExecutionResult> => {
      try {
        const run = startRun(fetching, context, variables, coerced);
        // A shared event stays as it is for the next subscriber; what is merged goes into a copy.
        applyResult(run, primary, sharing === undefined ? event : structuredClone(event), [run.data]);
        return await finish(operation, run);
      } catch (failure) {
        return failed(failure);
      }
    };
    if (sharing === undefined) return completedEvents(upstream, complete, failed);
    const completeOnce = (event: ExecutionResult): Promise<ExecutionResult> => {
      const answers = memo(shared, event, () => new Map<string, Promise<ExecutionResult>>());
      return memo(answers, sharing, () => complete(event));
    };
    return completedEvents(upstream, completeOnce, failed);
  } catch (failure) {
    return failed(failure);
  }
}
