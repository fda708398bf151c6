import type { PrintJobStatus } from '../rows.ts';

/**
 * Where a job can go from where it stands. From SENDING back to QUEUED only when certainly no byte was sent; out of UNKNOWN
 * only by a person, or by the worker that sent it when it still hears the truth.
 */
const NEXT: Readonly<Record<PrintJobStatus, readonly PrintJobStatus[]>> = {
  QUEUED: ['SENDING', 'FAILED'],
  SENDING: ['PRINTED', 'UNKNOWN', 'QUEUED', 'FAILED'],
  UNKNOWN: ['PRINTED', 'QUEUED', 'FAILED'],
  PRINTED: [],
  FAILED: [],
};

const FINAL: readonly PrintJobStatus[] = ['PRINTED', 'UNKNOWN', 'FAILED'];

/** The states that a job may come to `to` from. */
export function before(to: PrintJobStatus): PrintJobStatus[] {
  return (Object.keys(NEXT) as PrintJobStatus[]).filter((from) => NEXT[from].includes(to));
}

/** Whether the queue has no more to do with a job that stands like this. */
export function isFinal(status: PrintJobStatus): boolean {
  return FINAL.includes(status);
}
