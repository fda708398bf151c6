import { isStatusByte } from './status-bytes.ts';

/** What a printer sends. `other` is a byte that belongs to nothing known. */
export type PrinterReply =
  | { type: 'status'; byte: number }
  | { type: 'confirmation'; id: Uint8Array }
  | { type: 'other' };

const CONFIRMATION_LENGTH = 7;

function continuesConfirmation(frame: readonly number[]): boolean {
  if (frame.length === 1) return frame[0] === 0x37;
  if (frame.length === 2) return frame[1] === 0x22;
  return frame.length < CONFIRMATION_LENGTH || frame[CONFIRMATION_LENGTH - 1] === 0x00;
}

/**
 * Splits what a printer sends into replies, whatever the chunks. Confirmations are framed first, because the bytes of
 * their ids may look like a status. Keeps at most 7 bytes.
 */
export function createReplyReader(onReply: (reply: PrinterReply) => void): (chunk: Uint8Array) => void {
  let frame: number[] = [];

  function single(byte: number): void {
    onReply(isStatusByte(byte) ? { type: 'status', byte } : { type: 'other' });
  }

  function take(byte: number): void {
    frame.push(byte);
    if (!continuesConfirmation(frame)) {
      const [first = 0, ...rest] = frame;
      frame = [];
      single(first);
      for (const later of rest) take(later);
    } else if (frame.length === CONFIRMATION_LENGTH) {
      const id = Uint8Array.from(frame.slice(2, 6));
      frame = [];
      onReply({ type: 'confirmation', id });
    }
  }

  return (chunk) => {
    for (const byte of chunk) take(byte);
  };
}
