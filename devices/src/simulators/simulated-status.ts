/**
 * What can be wrong with a simulated printer.
 * PAPER_OUT, COVER_OPEN: says so, keeps what it gets and prints it once mended. NEVER_READS: accepts and reads nothing.
 * DROPS_CONNECTION: hangs up in the middle of a job, before the cut. DROPS_AFTER_PRINT: cuts, then hangs up unconfirmed.
 * SLOW: prints a little at a time. SILENT_STATUS: prints, but does not answer DLE EOT.
 */
export type SimulatedFault =
  | 'PAPER_OUT'
  | 'COVER_OPEN'
  | 'NEVER_READS'
  | 'DROPS_CONNECTION'
  | 'DROPS_AFTER_PRINT'
  | 'SLOW'
  | 'SILENT_STATUS';

const HEALTHY = 0x12;
const DRAWER_CLOSED = 0x04;
const OFFLINE = 0x08;
const COVER = 0x04;
const PAPER_STOP = 0x20;
const PAPER_GONE = 0x60;

/** The answer to DLE EOT `question` (1 to 4). */
export function statusAnswer(question: number, fault: SimulatedFault | null): number {
  const offline = fault === 'PAPER_OUT' || fault === 'COVER_OPEN';
  if (question === 1) return HEALTHY | DRAWER_CLOSED | (offline ? OFFLINE : 0);
  if (question === 2 && fault === 'COVER_OPEN') return HEALTHY | COVER;
  if (question === 2 && fault === 'PAPER_OUT') return HEALTHY | PAPER_STOP;
  if (question === 4 && fault === 'PAPER_OUT') return HEALTHY | PAPER_GONE;
  return HEALTHY;
}

/**
 * Finds status requests as they come in. Like a real printer's receive interrupt it looks at every byte, also at those
 * inside other commands, and answers before what was sent earlier is printed.
 */
export function createStatusScanner(onQuestion: (question: number) => void): (chunk: Uint8Array) => void {
  let before = 0;
  let last = 0;
  return (chunk) => {
    for (const byte of chunk) {
      if (before === 0x10 && last === 0x04 && byte >= 1 && byte <= 4) onQuestion(byte);
      before = last;
      last = byte;
    }
  };
}

/** Whether a chunk is one status request and nothing else. */
export function isStatusRequest(chunk: Uint8Array): boolean {
  return chunk.length === 3 && chunk[0] === 0x10 && chunk[1] === 0x04;
}
