import { ClockProtocolError, HEADER_BYTES } from './packet.ts';

const MAGIC = Buffer.from([0x50, 0x50, 0x82, 0x7d]);
const PREFIX_BYTES = 8;
/** Blocks have at most 65,472 bytes; no message comes near this. */
export const LARGEST_MESSAGE = 256 * 1024;

/** What goes over TCP: a mark, the length, the message. */
export function frame(message: Buffer): Buffer {
  const prefix = Buffer.alloc(PREFIX_BYTES);
  MAGIC.copy(prefix);
  prefix.writeUInt32LE(message.length, 4);
  return Buffer.concat([prefix, message]);
}

/**
 * Takes TCP bytes as they come, split and coalesced at will, and gives back the messages that are complete. Throws
 * ClockProtocolError on what is no frame; it holds at most one message.
 */
export function frameReader(): (chunk: Buffer) => Buffer[] {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const messages: Buffer[] = [];
    let at = 0;
    while (rest.length - at >= PREFIX_BYTES) {
      if (!rest.subarray(at, at + 4).equals(MAGIC)) throw new ClockProtocolError('What came is no frame of a clock.');
      const length = rest.readUInt32LE(at + 4);
      if (length < HEADER_BYTES || length > LARGEST_MESSAGE)
        throw new ClockProtocolError(`A frame of ${length} bytes is none.`);
      if (rest.length - at < PREFIX_BYTES + length) break;
      messages.push(Buffer.from(rest.subarray(at + PREFIX_BYTES, at + PREFIX_BYTES + length)));
      at += PREFIX_BYTES + length;
    }
    const start = rest.subarray(at, at + 4);
    if (!MAGIC.subarray(0, start.length).equals(start))
      throw new ClockProtocolError('What came is no frame of a clock.');
    rest = Buffer.from(rest.subarray(at));
    return messages;
  };
}
