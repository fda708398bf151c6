import type { IncomingMessage, ServerResponse } from 'node:http';

const ALLOWED_HEADERS =
  'authorization, content-type, accept-language, x-api-key, x-device-serial, x-correlation-id, apollo-require-preflight';

/**
 * Answers for pages of other origins; none unless listed. Credentials are never allowed: tokens travel in headers that a
 * page must set itself, so there is no ambient authority to abuse.
 * @returns true if the request was a preflight, and is answered
 */
export function applyCors(origins: readonly string[], request: IncomingMessage, response: ServerResponse): boolean {
  const { origin } = request.headers;
  const allowed = origin !== undefined && (origins.includes(origin) || origins.includes('*'));
  if (origins.length > 0) response.setHeader('vary', 'origin');
  if (allowed) {
    response.setHeader('access-control-allow-origin', origin);
    response.setHeader('access-control-expose-headers', 'x-correlation-id, retry-after');
  }
  if (request.method !== 'OPTIONS') return false;
  if (allowed) {
    response.setHeader('access-control-allow-methods', 'POST');
    response.setHeader('access-control-allow-headers', ALLOWED_HEADERS);
    response.setHeader('access-control-max-age', '600');
  }
  response.writeHead(204).end();
  return true;
}
