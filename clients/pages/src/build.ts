import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { PageFiles } from '../../worker/src/page-files.ts';
import { PAGES, type PagePath } from './pages.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const CLIENTS = join(ROOT, 'clients');
const CACHE = join(ROOT, 'node_modules/.cache/comptoir-pages');

/** Where the pages of today's sources are, or will be: the name is a hash of all that they are made of. */
export function builtFolder(): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const folder of ['sdk', 'ui', 'pages', 'worker', ...Object.values(PAGES)]) {
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
  const fresh = join(CACHE, `making-${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(CACHE, { recursive: true });
  try {
    for (const path of Object.keys(PAGES) as PagePath[]) {
      const outDir = join(fresh, PAGES[path]);
      await buildPage(path, outDir);
      await buildWorker(path, outDir);
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

async function buildPage(path: PagePath, outDir: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(CLIENTS, PAGES[path]),
    base: `${path}/`,
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, target: 'es2022' },
  });
}

/** The worker that opens the page without a network; it is told what the page was built of. */
async function buildWorker(path: PagePath, outDir: string): Promise<void> {
  const { build } = await import('vite');
  const root = join(CLIENTS, 'worker');
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    define: { PAGE: JSON.stringify(filesOf(path, outDir)) },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      rollupOptions: {
        input: join(root, 'src/worker.ts'),
        output: { entryFileNames: 'worker.js', format: 'iife' },
      },
    },
  });
}

function filesOf(path: PagePath, folder: string): PageFiles {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(readFileSync(join(folder, name)));
  return {
    path,
    version: hash.digest('hex').slice(0, 16),
    shell: readFileSync(join(folder, 'index.html'), 'utf8'),
    files: names.filter((name) => name !== 'index.html').map((name) => `${path}/${name}`),
  };
}

async function removeFormer(folder: string): Promise<void> {
  const former = readdirSync(CACHE).filter((name) => !name.startsWith('making-') && join(CACHE, name) !== folder);
  await Promise.all(former.map((name) => rm(join(CACHE, name), { recursive: true, force: true })));
}
