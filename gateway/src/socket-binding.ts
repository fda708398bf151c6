import type { IncomingMessage } from 'node:http';
import type { Server } from 'graphql-ws';
import type { WebSocket } from 'ws';

export interface Extra {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
}

const PING_EVERY_MS = 12_000;
const CLOSE_WITHIN_MS = 2_000;
/** What may wait to leave for a client before nothing more is read from it: who asks without end must also listen. */
const MAX_WAITING_BYTES = 1024 * 1024;

/**
 * Hands the messages of one WebSocket to graphql-ws. `send` settles when the message has left for the network: graphql-ws
 * asks a subscription for its next event only then, so that a slow client slows nothing but itself. A client that answers no
 * ping is cut off before the next.
 */
export function bindSocket(server: Server<Extra>, socket: WebSocket, request: IncomingMessage): void {
  let alive = true;
  const ping = setInterval(() => {
    if (!alive) return socket.terminate();
    alive = false;
    socket.ping();
  }, PING_EVERY_MS);
  socket.on('pong', () => {
    alive = true;
  });
  // Broken frames and oversized messages; the library closes the socket itself, with the fitting code.
  socket.on('error', () => {});
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (data) =>
        new Promise((resolve, reject) => {
          if (socket.readyState !== socket.OPEN) return resolve();
          socket.send(data, (error) => {
            if (socket.bufferedAmount < MAX_WAITING_BYTES) socket.resume();
            if (error) reject(error);
            else resolve();
          });
          if (socket.bufferedAmount >= MAX_WAITING_BYTES) socket.pause();
        }),
      close: (code, reason) => closeSocket(socket, code ?? 1000, reason ?? ''),
      onMessage: (handle) => {
        socket.on('message', (data) => {
          handle(String(data)).catch(() => closeSocket(socket, 4400, 'Invalid message received'));
        });
      },
    },
    { socket, request },
  );
  socket.once('close', (code, reason) => {
    clearInterval(ping);
    void closed(code, String(reason));
  });
}

/** Closes, and cuts the connection if the other side does not close in turn. */
export function closeSocket(socket: WebSocket, code: number, reason: string): void {
  if (socket.readyState === socket.CLOSED) return;
  socket.close(code, reason);
  const timer = setTimeout(() => socket.terminate(), CLOSE_WITHIN_MS);
  socket.once('close', () => clearTimeout(timer));
}
