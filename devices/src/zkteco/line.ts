import { createSocket } from 'node:dgram';
import { connect, isIPv6 } from 'node:net';
import { frame, frameReader, LARGEST_MESSAGE } from './frames.ts';
import { ClockProtocolError } from './packet.ts';

/** Where a clock is, and how long it may take to answer. */
export interface ClockAddress {
  host: string;
  /** 4370 on real clocks. */
  port: number;
  transport: 'TCP' | 'UDP';
  /** For the connection, and for each answer. */
  timeoutMs: number;
}

/** One connection to a clock: whole messages in both directions. */
export interface ClockLine {
  send(message: Buffer): void;
  close(): void;
}

export interface LineEnd {
  onMessage: (message: Buffer) => void;
  /** Called once, when nothing more will come; not after `close`. */
  onEnd: (error: Error) => void;
}

/** What may wait to be sent: questions are short, and a clock reads what acknowledges its events. */
const MOST_UNSENT_BYTES = 1024 * 1024;

/** The clock cannot be reached, or does not answer. */
export class ClockUnreachable extends Error {}

/** Connects; over UDP nothing is known until the clock answers. Rejects with ClockUnreachable. */
export function openLine(address: ClockAddress, end: LineEnd): Promise<ClockLine> {
  return address.transport === 'TCP' ? openTcp(address, end) : openUdp(address, end);
}

function openTcp({ host, port, timeoutMs }: ClockAddress, { onMessage, onEnd }: LineEnd): Promise<ClockLine> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true, keepAlive: true });
    const read = frameReader();
    let opened = false;
    let closed = false;
    let cause: Error = new ClockUnreachable('The clock ended the connection.');
    const timer = setTimeout(() => socket.destroy(new Error('no connection in time')), timeoutMs);
    socket.once('connect', () => {
      clearTimeout(timer);
      opened = true;
      resolve({
        send(message) {
          socket.write(frame(message));
          if (socket.writableLength > MOST_UNSENT_BYTES)
            socket.destroy(new Error('The clock does not take what it is told.'));
        },
        close() {
          closed = true;
          socket.destroy();
        },
      });
    });
    socket.on('data', (chunk: Buffer) => {
      try {
        for (const message of read(chunk)) if (!closed) onMessage(message);
      } catch (error) {
        cause = error as Error;
        socket.destroy();
      }
    });
    socket.on('error', (error) => {
      cause = new ClockUnreachable(error.message);
    });
    socket.on('close', () => {
      clearTimeout(timer);
      if (!opened) reject(new ClockUnreachable(`Not reachable: ${cause.message}`));
      else if (!closed) onEnd(cause);
    });
  });
}

function openUdp({ host, port }: ClockAddress, { onMessage, onEnd }: LineEnd): Promise<ClockLine> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4');
    let opened = false;
    let closed = false;
    const stop = () => {
      closed = true;
      socket.close();
    };
    const fail = (error: Error) => {
      if (closed) return;
      stop();
      const cause = new ClockUnreachable(`Not reachable: ${error.message}`);
      if (opened) onEnd(cause);
      else reject(cause);
    };
    socket.on('error', fail);
    socket.on('message', (message) => {
      if (closed) return;
      if (message.length <= LARGEST_MESSAGE) return onMessage(message);
      stop();
      onEnd(new ClockProtocolError('What came is no message of a clock.'));
    });
    // Connected, it hears nobody but the clock. Where there is no such host, that is told here; the types do not know.
    socket.connect(port, host, (error?: Error) => {
      if (error) return fail(error);
      opened = true;
      resolve({ send: (message) => closed || socket.send(message), close: () => closed || stop() });
    });
  });
}
