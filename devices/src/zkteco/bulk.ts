import type { Exchange } from './exchange.ts';
import { ClockProtocolError, COMMAND, type Packet } from './packet.ts';

/** The largest part of a bulk answer that may be asked for at once. */
const CHUNK_BYTES = { TCP: 65_472, UDP: 16_384 } as const;
/** A clock holds at most some hundred thousand records of 40 bytes. */
const LARGEST_ANSWER = 32 * 1024 * 1024;
/** However much there is, and however slowly it comes. */
const LONGEST_MS = 120_000;

/**
 * Reads a table of the clock whole: the users (`WHAT.USERS`) or the log (`WHAT.PUNCHES`). Small ones come at once; large ones are prepared by the
 * clock and fetched piece by piece. Rejects with ClockProtocolError where what came is not what was announced.
 */
export async function readTable(exchange: Exchange, transport: 'TCP' | 'UDP', what: Buffer): Promise<Buffer> {
  const deadline = Date.now() + LONGEST_MS;
  exchange.ask(COMMAND.WRRQ, what);
  const first = await exchange.take();
  if (first.command === COMMAND.DATA) return content(first.data);
  if (first.command === COMMAND.PREPARE_DATA) return content(await rest(exchange, first, deadline));
  if (first.command !== COMMAND.ACK_OK) throw refused(first);
  if (first.data.length < 5) throw new ClockProtocolError('The clock does not say how much there is.');
  const size = first.data.readUInt32LE(1);
  if (size > LARGEST_ANSWER) throw new ClockProtocolError(`${size} bytes are more than a clock holds.`);
  const parts: Buffer[] = [];
  for (let start = 0; start < size; start += CHUNK_BYTES[transport]) {
    refuseLate(deadline);
    parts.push(await readPart(exchange, start, Math.min(CHUNK_BYTES[transport], size - start), deadline));
  }
  exchange.ask(COMMAND.FREE);
  await exchange.take();
  return content(Buffer.concat(parts));
}

/** What WRRQ asks for: 11 bytes, of which the second says which table and the fourth which part of it. */
export const WHAT = {
  USERS: Buffer.from('0109000500000000000000', 'hex'),
  PUNCHES: Buffer.from('010d000000000000000000', 'hex'),
} as const;

async function readPart(exchange: Exchange, start: number, length: number, deadline: number): Promise<Buffer> {
  const range = Buffer.alloc(8);
  range.writeUInt32LE(start, 0);
  range.writeUInt32LE(length, 4);
  exchange.ask(COMMAND.RDY, range);
  const first = await exchange.take();
  const part = first.command === COMMAND.DATA ? first.data : await rest(exchange, first, deadline);
  if (part.length !== length) throw new ClockProtocolError(`${part.length} bytes came where ${length} were asked for.`);
  return part;
}

/** After PREPARE_DATA with its size: blocks until that is reached, then an acknowledgement. */
async function rest(exchange: Exchange, prepare: Packet, deadline: number): Promise<Buffer> {
  if (prepare.command !== COMMAND.PREPARE_DATA || prepare.data.length < 4) throw refused(prepare);
  const size = prepare.data.readUInt32LE(0);
  if (size > LARGEST_ANSWER) throw new ClockProtocolError(`${size} bytes are more than a clock holds.`);
  const blocks: Buffer[] = [];
  for (let got = 0; got < size; ) {
    refuseLate(deadline);
    const { command, data } = await exchange.take();
    if (command !== COMMAND.DATA) throw new ClockProtocolError(`The clock sent ${got} of ${size} bytes.`);
    got += data.length;
    if (data.length === 0 || got > size) throw new ClockProtocolError('The clock sent other than it announced.');
    blocks.push(data);
  }
  const last = await exchange.take();
  if (last.command !== COMMAND.ACK_OK) throw refused(last);
  return Buffer.concat(blocks);
}

function refuseLate(deadline: number): void {
  if (Date.now() > deadline) throw new ClockProtocolError('The clock takes too long to send what it announced.');
}

/** What stands behind the first four bytes, which say how long it is. */
function content(answer: Buffer): Buffer {
  if (answer.length === 0) return answer;
  const size = answer.length < 4 ? -1 : answer.readUInt32LE(0);
  if (size < 0 || size > answer.length - 4)
    throw new ClockProtocolError(`The clock announced ${size} bytes and sent ${answer.length - 4}.`);
  return answer.subarray(4, 4 + size);
}

function refused({ command }: Packet): ClockProtocolError {
  return new ClockProtocolError(`The clock refused (${command}).`);
}
