import type { PrinterDriver, PrintOutcome } from '../drivers/printer-driver.ts';
import { renderDocument } from '../escpos/render.ts';
import type { PrinterRow, PrintJobRow } from '../rows.ts';
import type { JobResult, Observation } from './job-changes.ts';
import type { QueueTiming } from './timing.ts';

/** What came of sending a job, and how the printer was found by it; null where that says nothing of the printer. */
export interface Attempt {
  result: JobResult;
  seen: Observation | null;
}

/** Sends a claimed job to the printer, once. Never rejects: whatever happens, the job has an outcome. */
export async function attempt(
  job: PrintJobRow,
  printer: PrinterRow,
  driver: PrinterDriver,
  timing: QueueTiming,
  now: Date,
): Promise<Attempt> {
  if (job.kind === 'DRAWER' && now.getTime() - job.queuedAt.getTime() > timing.drawerPatienceMs)
    return given({ status: 'FAILED', sent: false, reason: 'EXPIRED', detail: null });
  // A file is written by nobody who could confirm; what reads it later must not find questions in it.
  const asks = printer.confirms && printer.connection !== 'FILE';
  const confirmationId = asks && job.confirmation ? new Uint8Array(job.confirmation) : undefined;
  let bytes: Uint8Array;
  try {
    bytes = renderDocument(job.document, { columns: printer.columns, confirmationId });
  } catch (error) {
    return given({ status: 'FAILED', sent: false, reason: 'UNPRINTABLE', detail: (error as Error).message });
  }
  const outcome = await driver.print(bytes, { confirmationId, timeoutMs: timing.printTimeoutMs });
  return meaningOf(outcome, job);
}

function meaningOf(outcome: PrintOutcome, job: PrintJobRow): Attempt {
  if (outcome.state === 'printed') {
    const seen = { fault: null, message: null, answered: true, paperNearEnd: null };
    return { result: { status: 'PRINTED', sent: true, reason: null, detail: null }, seen };
  }
  if (outcome.state === 'unknown')
    return given({ status: 'UNKNOWN', sent: true, reason: 'UNCONFIRMED', detail: outcome.reason });
  const { reason, message } = outcome;
  // A drawer that springs open minutes later does harm, so a pulse is never tried again.
  const status = job.kind === 'DRAWER' ? 'FAILED' : 'QUEUED';
  const answered = reason !== 'OFFLINE' && reason !== 'BUSY';
  return {
    result: { status, sent: false, reason, detail: message },
    seen: { fault: reason, message, answered, paperNearEnd: null },
  };
}

function given(result: JobResult): Attempt {
  return { result, seen: null };
}
