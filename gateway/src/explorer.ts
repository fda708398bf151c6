import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize, sep } from 'node:path';

const { getDistDirectory, renderAltair } = createRequire(import.meta.url)(
  'altair-static',
) as typeof import('altair-static');

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

const INITIAL_QUERY = `# Log in with a mutation, then set the header {"authorization": "Bearer <accessToken>"}.\n{ __typename }\n`;

/** Everything comes from this server: the page works without the internet, and must not reach for it. */
const POLICY = [
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
  "connect-src 'self' ws: wss:",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
].join('; ');

/** The Altair GraphQL client, served under a path from the files of its package. */
export function explorer(path: string): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const root = getDistDirectory();
  const page = (host: string, secure: boolean) =>
    renderAltair({
      baseURL: `${path}/`,
      endpointURL: '/graphql',
      subscriptionsEndpoint: `${secure ? 'wss' : 'ws'}://${host}/graphql`,
      subscriptionsProtocol: 'graphql-ws',
      initialQuery: INITIAL_QUERY,
      disableAccount: true,
      initialSettings: { disablePushNotification: true, 'alert.disableUpdateNotification': true },
    });
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === path) return redirect(response, `${path}/`);
    const rest = pathname.slice(path.length + 1);
    if (rest === '' || rest === 'index.html') {
      const secure = request.headers['x-forwarded-proto'] === 'https';
      response.writeHead(200, { 'content-type': TYPES['.html'], 'content-security-policy': POLICY });
      response.end(page(safeHost(request.headers.host), secure));
      return;
    }
    await serveFile(response, root, rest);
  };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

/** The Host header goes into a script: only what a host can look like may pass. */
function safeHost(host: string | undefined): string {
  return host && /^[\w.\-:[\]]+$/.test(host) ? host : 'localhost';
}

/** One file below a folder; whatever leads out of it does not exist. */
export async function serveFile(
  response: ServerResponse,
  root: string,
  encodedPath: string,
  cacheControl = 'public, max-age=3600',
): Promise<void> {
  const file = fileBelow(root, encodedPath);
  const found = file ? await stat(file).catch(() => null) : null;
  if (!file || !found?.isFile()) {
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":"Not found."}');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': cacheControl,
    'x-content-type-options': 'nosniff',
  });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

export function fileBelow(root: string, encodedPath: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(encodedPath);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const file = normalize(join(root, path));
  return file.startsWith(normalize(root) + sep) ? file : null;
}
