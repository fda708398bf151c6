import { randomInt } from 'node:crypto';

// Epson, GS ( H function 48: each byte of a process id is 32 to 126.
const LOWEST = 0x20;
const HIGHEST = 0x7e;

/** A random process id: 4 bytes, each 32 to 126 as GS ( H wants them. */
export function newConfirmationId(): Uint8Array {
  return Uint8Array.from({ length: 4 }, () => randomInt(LOWEST, HIGHEST + 1));
}

/**
 * `GS ( H` function 48: the printer answers with the id once all before it is processed.
 * @throws RangeError when the id is not 4 bytes of 32 to 126.
 */
export function confirmationRequest(id: Uint8Array): Uint8Array {
  if (id.length !== 4 || id.some((byte) => byte < LOWEST || byte > HIGHEST)) {
    throw new RangeError('A confirmation id is 4 bytes, each 32 to 126.');
  }
  return Uint8Array.of(0x1d, 0x28, 0x48, 0x06, 0x00, 0x30, 0x30, ...id);
}

/** What a printer sends back for that id: header, identifier, the id, NUL. */
export function confirmationAnswer(id: Uint8Array): Uint8Array {
  return Uint8Array.of(0x37, 0x22, ...id, 0x00);
}
