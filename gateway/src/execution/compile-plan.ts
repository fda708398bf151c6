import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import { type DocumentNode, parse } from 'graphql';
import { fetchedFields, type MergeFields } from './merge.ts';
import { compilePath, overlap, type PathStep } from './paths.ts';
import { compileRequires, type Requirement } from './representations.ts';
import { addRewrittenFields, compileRewrites, type Rewrite, renames } from './rewrites.ts';

/** A query plan with everything prepared that does not depend on the request. */
export type Step = SequenceStep | ParallelStep | ConditionStep | FetchStep;

export interface SequenceStep {
  readonly kind: 'sequence';
  readonly steps: readonly Step[];
}
export interface ParallelStep {
  readonly kind: 'parallel';
  readonly steps: readonly Step[];
}
export interface ConditionStep {
  readonly kind: 'condition';
  readonly variable: string;
  readonly ifTrue: Step | undefined;
  readonly ifFalse: Step | undefined;
}
export interface FetchStep {
  readonly kind: 'fetch';
  readonly subgraph: string;
  readonly document: DocumentNode;
  readonly source: string;
  readonly operationName: string | undefined;
  /** Names of the client's variables that are handed on. */
  readonly variables: readonly string[];
  /** Where in the response the fetched fields belong. */
  readonly path: readonly PathStep[];
  /** Present for a fetch of entities: what to tell of each. */
  readonly requires: Requirement | undefined;
  readonly inputRewrites: readonly Rewrite[];
  readonly outputRewrites: readonly Rewrite[];
  /** The client's response names by those sent to the subgraph, where they differ. */
  readonly renames: ReadonlyMap<string, string>;
  /** The fields fetched: of each entity, or of the root. */
  readonly fields: MergeFields;
  /**
   * True when nothing fetched later can change what this fetch brings, so that the places of one entity may share its
   * nested objects.
   */
  shareable: boolean;
}

export interface CompiledPlan {
  readonly step: Step | undefined;
  /** For a subscription: the fetch that is opened, whose events the step then completes. */
  readonly primary: FetchStep | undefined;
}

export function compilePlan(plan: QueryPlan): CompiledPlan {
  const { node } = plan;
  if (node === undefined) return { step: undefined, primary: undefined };
  if (node.kind === 'Subscription') {
    const primary = compileFetch(node.primary, []);
    const step = node.rest && compileNode(node.rest, []);
    if (step !== undefined) markShareable(step, []);
    return { step, primary };
  }
  const step = compileNode(node, []);
  if (step !== undefined) markShareable(step, []);
  return { step, primary: undefined };
}

function compileNode(node: PlanNode, path: (string | number)[]): Step | undefined {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: compileNodes(node.nodes, path) };
    case 'Parallel':
      return { kind: 'parallel', steps: compileNodes(node.nodes, path) };
    case 'Flatten':
      return compileNode(node.node, [...path, ...node.path]);
    case 'Condition':
      return {
        kind: 'condition',
        variable: node.condition,
        ifTrue: node.ifClause && compileNode(node.ifClause, path),
        ifFalse: node.elseClause && compileNode(node.elseClause, path),
      };
    case 'Fetch':
      return compileFetch(node, path);
    case 'Defer':
      throw new Error('The planner was not asked for deferred plans.');
  }
}

function compileNodes(nodes: readonly PlanNode[], path: (string | number)[]): Step[] {
  return nodes.map((node) => compileNode(node, path)).filter((step) => step !== undefined);
}

function compileFetch(node: FetchNode, path: (string | number)[]): FetchStep {
  const document = parse(node.operation, { noLocation: true });
  const outputRewrites = compileRewrites(node.outputRewrites);
  const fields = fetchedFields(document, node.requires !== undefined);
  addRewrittenFields(fields, outputRewrites);
  return {
    kind: 'fetch',
    subgraph: node.serviceName,
    document,
    source: node.operation,
    operationName: node.operationName,
    variables: node.variableUsages ?? [],
    path: compilePath(path),
    requires: node.requires && compileRequires(node.requires),
    inputRewrites: compileRewrites(node.inputRewrites),
    outputRewrites,
    renames: renames(outputRewrites),
    fields,
    shareable: false,
  };
}

/** `others` are the fetches that may run beside or after the step. */
function markShareable(step: Step, others: readonly FetchStep[]): void {
  switch (step.kind) {
    case 'fetch':
      step.shareable = !others.some((other) => overlap(other.path, step.path));
      break;
    case 'sequence':
      for (const [index, child] of step.steps.entries()) {
        markShareable(child, [...others, ...step.steps.slice(index + 1).flatMap(fetchesOf)]);
      }
      break;
    case 'parallel':
      for (const child of step.steps) {
        markShareable(child, [...others, ...step.steps.filter((other) => other !== child).flatMap(fetchesOf)]);
      }
      break;
    case 'condition':
      if (step.ifTrue) markShareable(step.ifTrue, others);
      if (step.ifFalse) markShareable(step.ifFalse, others);
      break;
  }
}

function fetchesOf(step: Step): FetchStep[] {
  if (step.kind === 'fetch') return [step];
  if (step.kind === 'condition')
    return [step.ifTrue, step.ifFalse].flatMap((branch) => (branch ? fetchesOf(branch) : []));
  return step.steps.flatMap(fetchesOf);
}
