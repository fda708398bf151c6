/** Why a printer cannot print. BUSY: another computer holds it, or a person is feeding paper. */
export type PrinterFault = 'OFFLINE' | 'PAPER_OUT' | 'COVER_OPEN' | 'ERROR' | 'BUSY';

/** How a printer is. `fault` is null when nothing is known to keep it from printing; `message` says in words what the fault is. */
export interface PrinterStatus {
  fault: PrinterFault | null;
  message: string | null;
  /** False when the printer did not answer at all, so that nothing else here was measured. */
  answered: boolean;
  paperNearEnd: boolean;
}

/**
 * What became of a job. `printed`: the printer said so. `failed`: certainly not printed, no byte of the job was sent, so
 * that it may be tried again. `unknown`: bytes were sent and nothing vouches for the paper: a person has to look.
 */
export type PrintOutcome =
  | { state: 'printed' }
  | { state: 'unknown'; reason: string }
  | { state: 'failed'; reason: PrinterFault; message: string };

export interface PrintOptions {
  /** The id in the confirmation request that ends the job; null when the job has none. */
  confirmationId?: Uint8Array | null | undefined;
  /** Milliseconds from the first byte sent to the confirmation. */
  timeoutMs: number;
}

/** One printer. Calls are served one after the other; no job is ever sent twice by the driver itself. */
export interface PrinterDriver {
  /** Asks the printer how it is. Rejects only with the signal's reason when aborted. */
  status(signal?: AbortSignal): Promise<PrinterStatus>;
  /** Prints a whole job of ESC/POS bytes. Never rejects. */
  print(bytes: Uint8Array, options: PrintOptions): Promise<PrintOutcome>;
  /** Ends the connection; a job under way becomes `unknown`, what waits fails. */
  close(): Promise<void>;
}
