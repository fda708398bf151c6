export interface EventQueue<T> {
  /** False when there is no room: the reader fell behind. */
  push(value: T): boolean;
  /** What is queued is still read, then the iterator rejects once. */
  fail(error: Error): void;
  end(): void;
  readonly iterator: AsyncIterableIterator<T>;
}

/**
 * A bounded queue read as an async iterator. Written by hand because the `return()` of a generator waits behind its pending
 * `next()`; here it ends at once.
 * @param onReturn called once, when the reader leaves before the end
 */
export function eventQueue<T>(capacity: number, onReturn: () => void): EventQueue<T> {
  const values: T[] = [];
  const waiting: PromiseWithResolvers<IteratorResult<T>>[] = [];
  const done: IteratorResult<T> = { value: undefined, done: true };
  let ended = false;
  let failure: Error | null = null;

  function finish(): void {
    ended = true;
    for (const { resolve } of waiting.splice(0)) resolve(done);
  }

  return {
    push(value) {
      if (ended) return true;
      const reader = waiting.shift();
      if (reader) reader.resolve({ value, done: false });
      else if (values.length >= capacity) return false;
      else values.push(value);
      return true;
    },
    fail(error) {
      if (ended) return;
      const reader = waiting.shift();
      if (reader) reader.reject(error);
      else failure = error;
      finish();
    },
    end() {
      if (!ended) finish();
    },
    iterator: {
      next() {
        if (values.length > 0) return Promise.resolve({ value: values.shift() as T, done: false });
        if (failure) {
          const error = failure;
          failure = null;
          return Promise.reject(error);
        }
        if (ended) return Promise.resolve(done);
        const reader = Promise.withResolvers<IteratorResult<T>>();
        waiting.push(reader);
        return reader.promise;
      },
      return() {
        values.length = 0;
        failure = null;
        if (!ended) {
          finish();
          onReturn();
        }
        return Promise.resolve(done);
      },
      throw(error) {
        void this.return?.();
        return Promise.reject(error);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    },
  };
}
