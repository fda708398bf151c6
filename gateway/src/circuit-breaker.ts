export interface CircuitBreaker {
  /** Call before connecting: throws while the other side is known to be away, or is being tried by another caller. */
  enter(): void;
  /** A connection stands. */
  reached(): void;
  /** No connection came about. */
  refused(): void;
}

/**
 * Remembers for a moment that nobody answers, so that a dead subgraph costs microseconds instead of a time-out; then lets
 * one caller try. Every `enter` that returned is followed by `reached` or `refused`.
 * @param restMs how long nobody tries
 */
export function circuitBreaker(restMs = 500, now: () => number = Date.now): CircuitBreaker {
  let closedAgainAt: number | null = null;
  let trying = false;
  return {
    enter() {
      if (closedAgainAt === null) return;
      if (trying || now() < closedAgainAt) throw new Error('not tried: refused a moment ago');
      trying = true;
    },
    reached() {
      closedAgainAt = null;
      trying = false;
    },
    refused() {
      closedAgainAt = now() + restMs;
      trying = false;
    },
  };
}
