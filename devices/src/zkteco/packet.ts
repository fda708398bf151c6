/** Commands and answers of the port 4370 protocol. */
export const COMMAND = {
  DB_RRQ: 7, USER_WRQ: 8, OPTIONS_RRQ: 11, CLEAR_ATTLOG: 15, DELETE_USER: 18, SIZES: 50, GET_TIME: 201, SET_TIME: 202, REG_EVENT: 500,
  CONNECT: 1000, EXIT: 1001, ENABLE: 1002, DISABLE: 1003, REFRESH: 1013, AUTH: 1102,
  PREPARE_DATA: 1500, DATA: 1501, FREE: 1502, WRRQ: 1503, RDY: 1504, ACK_OK: 2000, ACK_ERROR: 2001, ACK_UNAUTH: 2005,
} as const; // biome-ignore format: a table

/** One message of either side. In DATA, `session` is the block's number; in REG_EVENT, the kind of event. */
export interface Packet {
  command: number;
  session: number;
  /** Chosen by who asks, repeated by who answers. */
  reply: number;
  data: Buffer;
}

export const HEADER_BYTES = 8;

/** The other side does not speak the protocol, or not well. */
export class ClockProtocolError extends Error {}

/** The clock understood, and says no. */
export class ClockRefusal extends ClockProtocolError {}

export function encodePacket({ command, session, reply, data }: Packet): Buffer {
  const bytes = Buffer.alloc(HEADER_BYTES + data.length);
  bytes.writeUInt16LE(command, 0);
  bytes.writeUInt16LE(session, 4);
  bytes.writeUInt16LE(reply, 6);
  data.copy(bytes, HEADER_BYTES);
  bytes.writeUInt16LE(checksum(bytes), 2);
  return bytes;
}

/** Throws ClockProtocolError on less than a header. The checksum is not looked at: some firmware sends wrong ones, and TCP and UDP have their own. */
export function decodePacket(bytes: Buffer): Packet {
  if (bytes.length < HEADER_BYTES) throw new ClockProtocolError(`A message of ${bytes.length} bytes is none.`);
  return {
    command: bytes.readUInt16LE(0),
    session: bytes.readUInt16LE(4),
    reply: bytes.readUInt16LE(6),
    data: bytes.subarray(HEADER_BYTES),
  };
}

/** One's complement of the sum of little-endian words with the carry added back, as for IP headers; the checksum field counts as 0. */
export function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 2) {
    if (i === 2) continue;
    sum += (bytes[i] as number) | ((bytes[i + 1] ?? 0) << 8);
    if (sum > 0xffff) sum -= 0xffff;
  }
  return ~sum & 0xffff;
}
