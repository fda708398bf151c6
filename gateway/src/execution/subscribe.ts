import type { ExecutionResult } from 'graphql';

/**
 * The iterator a subscriber pulls: each `next()` takes one event from upstream and completes it.
 *
 * Written by hand because a generator's `return()` waits behind its pending `next()`: here it ends upstream at once and
 * answers every pending `next()` as done. An upstream that fails is told of in one last result.
 */
export function completedEvents(
  upstream: AsyncIterator<ExecutionResult>,
  complete: (event: ExecutionResult) => Promise<ExecutionResult>,
  failed: (failure: unknown) => ExecutionResult,
): AsyncIterableIterator<ExecutionResult> {
  type Result = IteratorResult<ExecutionResult>;
  const done: Result = { value: undefined, done: true };
  const pending = new Set<(result: Result) => void>();
  let ended = false;

  function end(): void {
    if (ended) return;
    ended = true;
    for (const resolve of pending) resolve(done);
    pending.clear();
  }

  function close(): void {
    if (ended) return;
    end();
    try {
      // Nobody waits for it, and whoever left does not want to hear that leaving failed.
      upstream.return?.().then(undefined, () => undefined);
    } catch {
      // As above, for an iterator that throws at once.
    }
  }

  async function settle(resolve: (result: Result) => void): Promise<void> {
    let result: Result;
    let last = false;
    try {
      const event = await upstream.next();
      last = event.done === true;
      result = event.done ? done : { value: await complete(event.value), done: false };
    } catch (failure) {
      last = true;
      result = { value: failed(failure), done: false };
    }
    if (!pending.delete(resolve)) return;
    resolve(result);
    if (last) end();
  }

  return {
    next() {
      if (ended) return Promise.resolve(done);
      const { promise, resolve } = Promise.withResolvers<Result>();
      pending.add(resolve);
      void settle(resolve);
      return promise;
    },
    return() {
      close();
      return Promise.resolve(done);
    },
    throw(failure: unknown) {
      close();
      return Promise.reject(failure);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
