import type { ExecutionResult } from 'graphql';

/** A subscription under way on one socket, which can be ended from this side. */
export interface Stream extends AsyncIterableIterator<ExecutionResult> {
  /** Leaves upstream; the reader is given this result and then the end. */
  finishWith(last: ExecutionResult): void;
  /** Settles when the reader has been told the end, or left. */
  readonly ended: Promise<void>;
}

/** Written by hand, so that `return()` does not wait behind a pending `next()`. Upstream is asked only when the reader asks. */
export function streamOf(upstream: AsyncIterator<ExecutionResult>): Stream {
  const done: IteratorResult<ExecutionResult> = { value: undefined, done: true };
  const ended = Promise.withResolvers<void>();
  let pending: PromiseWithResolvers<IteratorResult<ExecutionResult>> | null = null;
  let last: ExecutionResult | null = null;
  let open = true;

  function leave(): void {
    if (!open) return;
    open = false;
    void Promise.resolve(upstream.return?.()).catch(() => {});
  }

  function answer(result: IteratorResult<ExecutionResult>): void {
    const reader = pending;
    pending = null;
    if (result.done) {
      open = false;
      ended.resolve();
    }
    reader?.resolve(result);
  }

  function close(): Promise<IteratorResult<ExecutionResult>> {
    leave();
    last = null;
    answer(done);
    return Promise.resolve(done);
  }

  return {
    ended: ended.promise,
    next() {
      if (last) {
        const value = last;
        last = null;
        return Promise.resolve({ value, done: false });
      }
      if (!open) {
        ended.resolve();
        return Promise.resolve(done);
      }
      const reader = Promise.withResolvers<IteratorResult<ExecutionResult>>();
      pending = reader;
      upstream.next().then(
        (result) => {
          if (pending === reader) answer(result);
        },
        (error) => {
          if (pending !== reader) return;
          pending = null;
          open = false;
          ended.resolve();
          reader.reject(error);
        },
      );
      return reader.promise;
    },
    finishWith(result) {
      if (!open) return;
      leave();
      if (pending) answer({ value: result, done: false });
      else last = result;
    },
    return: close,
    throw: async (error) => {
      await close();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
