import type { PrinterFault, PrinterStatus } from './printer-driver.ts';

/** The answers to DLE EOT 1 (printer), 2 (cause of offline) and 4 (paper). */
export interface StatusBytes {
  printer: number;
  offline: number;
  paper: number;
}

const OFFLINE_BIT = 1 << 3;
const RECOVERY_OR_FEED_BITS = (1 << 5) | (1 << 6);
const COVER_BIT = 1 << 2;
const FEED_BUTTON_BIT = 1 << 3;
const PAPER_END_STOP_BIT = 1 << 5;
const ERROR_BIT = 1 << 6;
const NEAR_END_BITS = (1 << 2) | (1 << 3);
const PAPER_OUT_BITS = (1 << 5) | (1 << 6);

/** Whether a byte has the fixed bits of an answer to DLE EOT: 0xx1xx10. */
export function isStatusByte(byte: number): boolean {
  return (byte & 0x93) === 0x12;
}

function faultOf({ printer, offline, paper }: StatusBytes): [PrinterFault, string] | null {
  if (offline & COVER_BIT) return ['COVER_OPEN', 'The cover is open.'];
  if (paper & PAPER_OUT_BITS || offline & PAPER_END_STOP_BIT) return ['PAPER_OUT', 'The paper is out.'];
  if (offline & ERROR_BIT) return ['ERROR', 'The printer reports an error; switch it off and on.'];
  if (offline & FEED_BUTTON_BIT || printer & RECOVERY_OR_FEED_BITS) {
    return ['BUSY', 'Somebody is feeding paper, or the printer waits to go on line.'];
  }
  return printer & OFFLINE_BIT ? ['OFFLINE', 'The printer is switched off line.'] : null;
}

/** What the three status bytes say; the fault a person has to act on first comes first. */
export function interpretStatus(bytes: StatusBytes): PrinterStatus {
  const [fault, message] = faultOf(bytes) ?? [null, null];
  return { fault, message, answered: true, paperNearEnd: (bytes.paper & NEAR_END_BITS) !== 0 };
}

/** The status of a printer that is there and, as some models do, says nothing. */
export const SILENT: PrinterStatus = { fault: null, message: null, answered: false, paperNearEnd: false };

/** The status of a printer that gave no answer. */
export function unanswered(fault: PrinterFault, message: string): PrinterStatus {
  return { fault, message, answered: false, paperNearEnd: false };
}
