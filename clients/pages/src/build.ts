import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PAGES, type PagePath } from './pages.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const CLIENTS = join(ROOT, 'clients');
const CACHE = join(ROOT, 'node_modules/.cache/comptoir-pages');

/** Where the pages of today's sources are, or will be: the name is a hash of all that they are made of. */
export function builtFolder(): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const folder of ['sdk', 'ui', 'pages', ...Object.values(PAGES)]) {
    const files = readdirSync(join(CLIENTS, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.includes('/test/') && !file.endsWith('.md'))
      .sort();
    for (const file of files) hash.update(file.slice(CLIENTS.length)).update(readFileSync(file));
  }
  return join(CACHE, hash.digest('hex').slice(0, 16));
}

/**
 * Builds the pages, unless they are there; gives their folder. Two at once do not meet: each builds beside, and one of
 * them is moved into place.
 */
export async function buildPages(): Promise<string> {
  const folder = builtFolder();
  if (existsSync(folder)) return folder;
  const { build } = await import('vite');
  const fresh = join(CACHE, `making-${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(CACHE, { recursive: true });
  try {
    for (const path of Object.keys(PAGES) as PagePath[]) {
      await build({
        configFile: false,
        logLevel: 'warn',
        root: join(CLIENTS, PAGES[path]),
        base: `${path}/`,
        build: {
          outDir: join(fresh, PAGES[path]),
          emptyOutDir: true,
          modulePreload: { polyfill: false },
          target: 'es2022',
        },
      });
    }
    await rename(fresh, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await removeFormer(folder);
  return folder;
}

async function removeFormer(folder: string): Promise<void> {
  const former = readdirSync(CACHE).filter((name) => !name.startsWith('making-') && join(CACHE, name) !== folder);
  await Promise.all(former.map((name) => rm(join(CACHE, name), { recursive: true, force: true })));
}
