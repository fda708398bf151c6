import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Logger } from '@comptoir/kit/logger';
import { builtFolder } from '@comptoir/pages/build';
import { PAGES, type PagePath } from '@comptoir/pages/pages';
import { serveFile } from './explorer.ts';
import type { Route } from './server.ts';

/** Nothing but what this server sends runs on a page, and it speaks to nobody else. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ws: wss:; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

const YEAR_S = 31_536_000;

/**
 * The people's pages, which `npm ci` built. When their sources changed since, they are built anew by a process of its own
 * when the first one is asked for, so that no start waits for it.
 */
export function pages(log: Logger): Route[] {
  let folder: Promise<string> | null = null;
  const built = (): Promise<string> => {
    folder ??= build().catch((error) => {
      log.error({ error: String(error) }, 'the pages could not be built');
      folder = null;
      throw error;
    });
    return folder;
  };
  return (Object.keys(PAGES) as PagePath[]).map((path) => ({ path, handle: servePage(path, built) }));
}

function servePage(path: PagePath, built: () => Promise<string>): Route['handle'] {
  return async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === path) {
      response.writeHead(302, { location: `${path}/` }).end();
      return;
    }
    const root = join(await built(), PAGES[path]);
    const rest = pathname.slice(path.length + 1) || 'index.html';
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    // The page's bare path, without the slash, is the worker's as well.
    if (rest === 'worker.js') response.setHeader('service-worker-allowed', path);
    // A file of assets has its content's hash in its name; the others are asked for each time.
    const cache = rest.startsWith('assets/') ? `public, max-age=${YEAR_S}, immutable` : 'no-cache';
    await serveFile(response, root, rest, cache);
  };
}

async function build(): Promise<string> {
  const folder = builtFolder();
  if (existsSync(folder)) return folder;
  const main = fileURLToPath(import.meta.resolve('@comptoir/pages/main'));
  const { stdout } = await promisify(execFile)(process.execPath, [main]);
  return stdout.trim();
}
