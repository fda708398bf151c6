import type { ExecutionResult, GraphQLError } from 'graphql';
import type { FetchStep } from './compile-plan.ts';
import { relocated, unavailable } from './errors.ts';
import { type MergeOptions, merge } from './merge.ts';
import { commonPath, objectsAt, placesAt, type ResponsePath } from './paths.ts';
import { isRaw, type Raw } from './raw.ts';
import { representationKey, representationOf } from './representations.ts';
import { applyRewrites } from './rewrites.ts';
import type { SubgraphRequest, SubgraphTransport } from './transport.ts';
import type { TypeTest } from './type-conditions.ts';

/** What all requests of an engine have in common. */
export interface FetchContext<Context> {
  readonly transports: ReadonlyMap<string, SubgraphTransport<Context>>;
  readonly gate: ((subgraph: string, context: Context) => GraphQLError | undefined) | undefined;
  readonly matches: TypeTest;
  /** Names of the supergraph's interfaces. */
  readonly interfaces: ReadonlySet<string>;
}

/** One request on its way through the plan. */
export interface Run<Context> {
  readonly shared: FetchContext<Context>;
  readonly context: Context;
  /** As the client sent them: a subgraph coerces what it is given itself. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Coerced, with defaults; only conditions read them. */
  readonly coerced: Readonly<Record<string, unknown>>;
  readonly data: Raw;
  readonly errors: GraphQLError[];
}

/** The distinct entities of a fetch, and for each the objects of the response that it completes. */
interface Entities {
  readonly representations: Raw[];
  readonly targets: Raw[][];
}

export async function runFetch<Context>(run: Run<Context>, step: FetchStep): Promise<void> {
  const objects = step.path.length === 0 ? [run.data] : objectsAt(run.data, step.path);
  if (objects.length === 0) return;
  try {
    if (step.requires === undefined) {
      const result = await send(run, step, requestOf(step, run.variables));
      applyResult(run, step, result, objects);
      return;
    }
    const entities = collectEntities(run, step, objects);
    if (entities.representations.length === 0) return;
    const result = await send(run, step, requestOf(step, run.variables, entities.representations));
    applyEntities(run, step, result, entities);
  } catch (failure) {
    run.errors.push(unavailable(step.subgraph, failure, fetchPath(run, step, objects)));
  }
}

/** The request for a fetch; every variable that the client gave and the fetch uses goes along. */
export function requestOf(
  step: FetchStep,
  given: Readonly<Record<string, unknown>>,
  representations?: Raw[],
): SubgraphRequest {
  const variables: Record<string, unknown> = {};
  for (const name of step.variables) {
    if (Object.hasOwn(given, name) && given[name] !== undefined) variables[name] = given[name];
  }
  if (representations !== undefined) {
    if ('representations' in variables) throw new Error('A variable named "representations" is in the way of a fetch.');
    variables.representations = representations;
  }
  return { document: step.document, source: step.source, operationName: step.operationName, variables };
}

/** The transport for a fetch, once the gate has let it pass. */
export function transportFor<Context>(
  shared: FetchContext<Context>,
  subgraph: string,
  context: Context,
): SubgraphTransport<Context> {
  const refusal = shared.gate?.(subgraph, context);
  if (refusal !== undefined) throw refusal;
  const transport = shared.transports.get(subgraph);
  if (transport === undefined) throw new Error(`No transport for subgraph "${subgraph}".`);
  return transport;
}

function send<Context>(run: Run<Context>, step: FetchStep, request: SubgraphRequest): Promise<ExecutionResult> {
  return transportFor(run.shared, step.subgraph, run.context).execute(request, run.context);
}

/** Merges what was fetched without representations: root fields, of the whole response or of a nested `Query`. */
export function applyResult<Context>(
  run: Run<Context>,
  step: FetchStep,
  result: ExecutionResult,
  targets: readonly Raw[],
): void {
  const data = dataOf(result);
  if (data !== undefined) {
    applyRewrites(step.outputRewrites, data, run.shared.matches);
    mergeInto(targets, data, step, run.shared.interfaces);
  }
  if (result.errors === undefined || result.errors.length === 0) return;
  const places = step.path.length === 0 ? [[]] : [...placesAt(run.data, step.path).values()].flat();
  for (const error of result.errors) {
    if (error.path === undefined || error.path.length === 0) {
      run.errors.push(relocated(error, fetchPath(run, step, targets)));
      continue;
    }
    const rest = rename(error.path, step);
    for (const place of places) run.errors.push(relocated(error, [...place, ...rest]));
  }
}

function collectEntities<Context>(run: Run<Context>, step: FetchStep, objects: readonly Raw[]): Entities {
  const { matches } = run.shared;
  const entities: Entities = { representations: [], targets: [] };
  const known = new Map<string, Raw[]>();
  for (const object of objects) {
    const representation = step.requires && representationOf(object, step.requires, matches);
    if (representation === undefined) continue;
    applyRewrites(step.inputRewrites, representation, matches);
    const key = representationKey(representation);
    const targets = known.get(key);
    if (targets !== undefined) {
      targets.push(object);
      continue;
    }
    const first = [object];
    known.set(key, first);
    entities.representations.push(representation);
    entities.targets.push(first);
  }
  return entities;
}

function applyEntities<Context>(run: Run<Context>, step: FetchStep, result: ExecutionResult, entities: Entities): void {
  const data = dataOf(result);
  const received = data?._entities;
  if (Array.isArray(received) && received.length === entities.targets.length) {
    for (let index = 0; index < received.length; index++) {
      const entity: unknown = received[index];
      const targets = entities.targets[index] ?? [];
      if (!isRaw(entity)) continue;
      // A rewrite may depend on the type, which a fetch does not ask for when it is known already.
      if (step.outputRewrites.length > 0) {
        entity.__typename ??= targets[0]?.__typename;
        applyRewrites(step.outputRewrites, entity, run.shared.matches);
      }
      mergeInto(targets, entity, step, run.shared.interfaces);
    }
  } else if (data !== undefined && !(received == null && result.errors?.length)) {
    throw new Error(`Expected ${entities.targets.length} entities from subgraph "${step.subgraph}".`);
  }
  if (result.errors === undefined || result.errors.length === 0) return;
  placeEntityErrors(run, step, result.errors, entities);
}

/** An error of one entity stands at every place of the response where the entity does. */
function placeEntityErrors<Context>(
  run: Run<Context>,
  step: FetchStep,
  errors: readonly GraphQLError[],
  entities: Entities,
): void {
  const places = placesAt(run.data, step.path);
  for (const error of errors) {
    const index = error.path?.[0] === '_entities' ? error.path[1] : undefined;
    const targets = typeof index === 'number' ? entities.targets[index] : undefined;
    if (targets === undefined || error.path === undefined) {
      run.errors.push(relocated(error, fetchPath(run, step, entities.targets.flat())));
      continue;
    }
    const rest = rename(error.path.slice(2), step);
    // An object that stands in several places is among the targets once for each.
    for (const target of new Set(targets)) {
      for (const place of places.get(target) ?? []) run.errors.push(relocated(error, [...place, ...rest]));
    }
  }
}

function mergeInto(targets: readonly Raw[], source: Raw, step: FetchStep, interfaces: ReadonlySet<string>): void {
  let options: MergeOptions = { copy: false, interfaces };
  for (const target of targets) {
    merge(target, source, step.fields, options);
    if (!step.shareable) options = { copy: true, interfaces };
  }
}

/** The data of a result, or undefined when its errors say why there is none. */
function dataOf(result: ExecutionResult): Raw | undefined {
  if (isRaw(result.data)) return result.data;
  if (result.errors === undefined || result.errors.length === 0) throw new Error('Neither data nor errors.');
  return undefined;
}

/**
 * Where a fetch that failed as a whole is told of: at its place, or at the nearest place that all it was for have in
 * common, so that a list of a thousand lines does not answer a thousand times the same.
 */
function fetchPath<Context>(run: Run<Context>, step: FetchStep, targets: readonly Raw[]): ResponsePath {
  if (step.path.length === 0) {
    return commonPath(step.fields.filter((field) => field.name !== '__typename').map((field) => [field.name]));
  }
  const places = placesAt(run.data, step.path);
  return commonPath(targets.flatMap((target) => places.get(target) ?? []));
}

function rename(path: readonly (string | number)[], step: FetchStep): ResponsePath {
  return path.map((element) => (typeof element === 'string' ? (step.renames.get(element) ?? element) : element));
}
