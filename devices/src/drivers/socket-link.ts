import { connect, type Socket } from 'node:net';
import { type Link, linkOver, type Wire } from './link.ts';

function socketWire(socket: Socket, onData: (chunk: Uint8Array) => void, onClose: () => void): Wire {
  socket.on('data', onData);
  socket.on('close', onClose);
  return {
    get open() {
      return !socket.destroyed && socket.writable;
    },
    write: (bytes) => new Promise((resolve) => socket.write(bytes, (error) => resolve(!error))),
    destroy: () => void socket.destroy(),
  };
}

/** Connects; answers the link, or in words why there is none. */
export function openLink(host: string, port: number, timeoutMs: number, signal?: AbortSignal): Promise<Link | string> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: 30_000 });
    const giveUp = (why: string): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      socket.destroy();
      resolve(why);
    };
    const abort = (): void => giveUp('aborted');
    const timer = setTimeout(() => giveUp(`no connection within ${timeoutMs} ms`), timeoutMs);
    signal?.addEventListener('abort', abort, { once: true });
    socket.on('error', (error) => giveUp(error.message));
    socket.once('connect', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      resolve(linkOver((onData, onClose) => socketWire(socket, onData, onClose)));
    });
  });
}
