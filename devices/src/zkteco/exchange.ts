import { type ClockAddress, type ClockLine, ClockUnreachable, openLine } from './line.ts';
import { ClockProtocolError, COMMAND, decodePacket, encodePacket, type Packet } from './packet.ts';

/** Live events are acknowledged under a number that no question has. */
const EVENT_REPLY = 0xfffe;
/** What may wait to be taken: an honest clock has at most one block of a bulk answer under way. */
const MOST_WAITING_BYTES = 4 * 1024 * 1024;
/** A clock that goes on talking of something else does not answer. */
const MOST_UNASKED = 10_000;

/** Questions and answers over one line, one question at a time; live events are acknowledged and handed on as they come. */
export interface Exchange {
  /** Sends a question; what comes of it is taken with `take`. */
  ask(command: number, data?: Buffer): void;
  /** The next packet that belongs to the last question. Rejects with ClockUnreachable or ClockProtocolError. */
  take(): Promise<Packet>;
  readonly session: number;
  /** Resolves with why, when the line is at its end. */
  readonly ended: Promise<Error>;
  close(): void;
}

/** Packets that come without being asked for one by one: a bulk answer's. Firmware numbers them as it likes. */
const UNNUMBERED: ReadonlySet<number> = new Set([COMMAND.DATA, COMMAND.PREPARE_DATA]);

export async function openExchange(address: ClockAddress, onEvent: (event: Packet) => void): Promise<Exchange> {
  const waiting: Packet[] = [];
  let waitingBytes = 0;
  let unasked = 0;
  let session = 0;
  let reply = 0;
  let failure: Error | null = null;
  let wake: (() => void) | null = null;
  const ended = Promise.withResolvers<Error>();

  function fail(error: Error): void {
    if (failure) return;
    failure = error;
    ended.resolve(error);
    wake?.();
  }

  function receive(message: Buffer): void {
    const packet = decodePacket(message);
    if (packet.command === COMMAND.REG_EVENT) {
      line.send(encodePacket({ command: COMMAND.ACK_OK, session, reply: EVENT_REPLY, data: Buffer.alloc(0) }));
      onEvent(packet);
    } else if (packet.reply === reply || UNNUMBERED.has(packet.command)) {
      waiting.push(packet);
      waitingBytes += packet.data.length;
      if (waitingBytes > MOST_WAITING_BYTES) throw new ClockProtocolError('The clock sends more than was asked for.');
      wake?.();
    } else if (++unasked > MOST_UNASKED) throw new ClockProtocolError('The clock does not stop talking.');
  }

  const line: ClockLine = await openLine(address, {
    onMessage(message) {
      try {
        receive(message);
      } catch (error) {
        fail(error as Error);
        line.close();
      }
    },
    onEnd: fail,
  });

  return {
    ended: ended.promise,
    get session() {
      return session;
    },
    ask(command, data = Buffer.alloc(0)) {
      waiting.length = 0;
      waitingBytes = 0;
      reply = (reply + 1) % EVENT_REPLY;
      if (!failure) line.send(encodePacket({ command, session, reply, data }));
    },
    async take() {
      const deadline = Date.now() + address.timeoutMs;
      for (;;) {
        const packet = waiting.shift();
        if (packet) {
          waitingBytes -= packet.data.length;
          // The clock gives the session with its first answer; DATA has a block's number there.
          if (!UNNUMBERED.has(packet.command) && session === 0) session = packet.session;
          return packet;
        }
        if (failure) throw failure;
        const left = deadline - Date.now();
        if (left <= 0) throw new ClockUnreachable('The clock does not answer.');
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, left);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        wake = null;
      }
    },
    close() {
      line.close();
      fail(new ClockUnreachable('The connection was closed here.'));
    },
  };
}
