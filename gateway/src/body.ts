import type { IncomingMessage } from 'node:http';
import { graphError } from '@comptoir/kit/errors';
import { GraphQLError } from 'graphql';

/** A body over the limit; answered with 413. */
export class BodyTooLarge extends GraphQLError {
  constructor(limit: number) {
    super(`The request body is larger than ${limit} bytes.`, {
      extensions: { code: 'BAD_REQUEST', limit: 'bodyBytes', allowed: limit },
    });
  }
}

/** Reads and parses a JSON object; stops reading, but not the connection, where it becomes too large. */
export async function readJson(request: IncomingMessage, limit: number): Promise<Record<string, unknown>> {
  const text = await readText(request, limit);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw graphError('BAD_REQUEST', 'The request body is not JSON.');
  }
  if (Array.isArray(value))
    throw graphError('BAD_REQUEST', 'Batches are not accepted; send one operation per request.');
  if (typeof value !== 'object' || value === null)
    throw graphError('BAD_REQUEST', 'The request body must be an object.');
  return value as Record<string, unknown>;
}

/** Reads a body as text, under the same rule. */
export function readText(request: IncomingMessage, limit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > limit) return reject(new BodyTooLarge(limit));
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= limit) return;
      request.off('data', onData);
      chunks.length = 0;
      reject(new BodyTooLarge(limit));
    };
    request.on('data', onData);
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
    request.on('close', () => reject(new Error('the client went away')));
  });
}

const DRAIN_MS = 5_000;

/**
 * Takes in and throws away what is still coming: a connection that is closed on unread data is reset, and the client never
 * sees the answer. Who sends for too long is cut off.
 */
export function drain(request: IncomingMessage): void {
  const { socket } = request;
  if (request.complete || socket.destroyed) return;
  const cut = setTimeout(() => socket.destroy(), DRAIN_MS);
  const done = () => {
    clearTimeout(cut);
    request.off('end', done);
    socket.off('close', done);
  };
  request.on('end', done);
  socket.on('close', done);
  request.resume();
}
