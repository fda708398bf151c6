/** How patient the clocks' workers are, in milliseconds. */
export interface ClockTiming {
  /** For a connection, and for each answer. */
  timeoutMs: number;
  /** A silent clock is asked what time it is this often. */
  beatMs: number;
  /** The whole log is read again this often, in case an event was missed. */
  readMs: number;
  /** The first pause after a failure; it doubles with each further one. */
  retryMs: number;
  longestRetryMs: number;
  /** Between two looks at which clocks there are. */
  sweepMs: number;
  /** What a conversation is given to end when the clock is served no more. */
  graceMs: number;
}

export const CLOCK_TIMING: ClockTiming = {
  timeoutMs: 5_000,
  beatMs: 30_000,
  readMs: 15 * 60_000,
  retryMs: 1_000,
  longestRetryMs: 60_000,
  sweepMs: 5_000,
  graceMs: 3_000,
};
