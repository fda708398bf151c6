import { createSourceEventStream, type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import type { Actor } from './actor.ts';
import { memo } from './memo.ts';
import type { SubgraphRequest } from './subgraph.ts';

/**
 * Answers given to one event, by operation and authority. Followers of the same rows are handed the same event object, so
 * a thousand displays that ask the same question cost one execution; the answers go when the event does.
 */
const answers = new WeakMap<object, Map<string, Promise<ExecutionResult>>>();

const documentIds = new WeakMap<DocumentNode, number>();
let lastDocumentId = 0;

/** All of an actor that an answer can depend on: two sessions of one user share it. */
export function authorityKey(actor: Actor): string {
  const { kind, companyId, plan, shops, permissions, userId, terminalId, locale } = actor;
  return JSON.stringify([kind, companyId, plan, shops, permissions, userId, terminalId, locale]);
}

/**
 * A subscription as a stream of answers. One event is taken from the source per answer asked for, so nothing piles up
 * behind a slow client; `return()` ends the source at once, also while an answer is awaited.
 */
export async function live(
  schema: GraphQLSchema,
  { document, operationName, variables: variableValues }: SubgraphRequest,
  actor: Actor,
  contextOf: (actor: Actor) => object,
  finish: (result: ExecutionResult) => ExecutionResult,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream({
    schema,
    document,
    operationName,
    variableValues,
    contextValue: contextOf(actor),
  });
  if (!(Symbol.asyncIterator in source)) return finish(source as ExecutionResult);
  const events = source[Symbol.asyncIterator]() as AsyncIterator<unknown>;
  const documentId = memo(documentIds, document, () => ++lastDocumentId);
  const { after: _, ...asked } = (variableValues ?? {}) as { after?: unknown };
  const key = `${documentId} ${operationName ?? ''} ${JSON.stringify(asked)} ${authorityKey(actor)}`;

  const run = async (event: unknown) =>
    finish(
      await execute({
        schema,
        document,
        operationName,
        variableValues,
        rootValue: event,
        contextValue: contextOf(actor),
      }),
    );
  const answer = (event: unknown): Promise<ExecutionResult> => {
    if (typeof event !== 'object' || event === null) return run(event);
    const byKey = memo(answers, event, () => new Map<string, Promise<ExecutionResult>>());
    return memo(byKey, key, () => run(event));
  };
  const stream: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      const event = await events.next();
      return event.done ? { value: undefined, done: true } : { value: await answer(event.value), done: false };
    },
    async return() {
      await events.return?.();
      return { value: undefined, done: true };
    },
    async throw(error) {
      await events.return?.();
      throw error;
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}
