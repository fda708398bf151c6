/** How patient the queue is; milliseconds, but for the counts. */
export interface QueueTiming {
  connectTimeoutMs: number;
  /** For each question to a printer how it is. */
  statusTimeoutMs: number;
  /** From the first byte sent to the printer's confirmation. */
  printTimeoutMs: number;
  /** Pause after a first failure; doubled for each further one up to `longestRetryMs`. */
  retryMs: number;
  longestRetryMs: number;
  /** Failures in a row after which what waits goes to the fall-back printer. */
  failuresBeforeFallback: number;
  /** A job that waited this long at a printer that cannot print goes there at once. */
  patienceMs: number;
  /** A drawer pulse older than this is not sent any more: nobody stands at the till, waiting for it. */
  drawerPatienceMs: number;
  /** How often an idle printer is asked how it is. */
  lookMs: number;
  /** How often the queue looks for what no notification told it. */
  sweepMs: number;
  /** What a job under way is given to end when the queue stops. */
  graceMs: number;
}

export const TIMING: QueueTiming = {
  connectTimeoutMs: 3_000,
  statusTimeoutMs: 2_000,
  printTimeoutMs: 20_000,
  retryMs: 500,
  longestRetryMs: 10_000,
  failuresBeforeFallback: 4,
  patienceMs: 60_000,
  drawerPatienceMs: 30_000,
  lookMs: 15_000,
  sweepMs: 3_000,
  graceMs: 3_000,
};
