/**
 * Opens a page when the network is away: its HTML and the files it is made of are kept together, as one version. All else,
 * GraphQL above all, passes by untouched.
 */
import type { PageFiles } from './page-files.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const PAGE: PageFiles;

/** A network that swallows everything without a word must not keep a cook from his tickets for longer. */
const PATIENCE_MS = 3_000;
const { path, version, shell, files } = PAGE;
const HOME = `${path}/`;
const FAMILY = `comptoir${path} `;
const CACHE = FAMILY + version;

self.addEventListener('install', (event) => event.waitUntil(keepAll().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(dropFormer()));
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin) return;
  if (mode !== 'navigate') {
    if (files.includes(pathname)) event.respondWith(fileOf(event.request));
  } else if (pathname === path || pathname === HOME) event.respondWith(pageOf(event.request));
});

/** All or nothing: where the server has another version by now, this one is not kept, and the next load brings that one. */
async function keepAll(): Promise<void> {
  const told = await fetch(HOME, { cache: 'reload' });
  if ((await told.clone().text()) !== shell) throw new Error('the server has another version by now');
  const cache = await caches.open(CACHE);
  await cache.addAll(files);
  await cache.put(HOME, told);
}

async function dropFormer(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((n) => n.startsWith(FAMILY) && n !== CACHE).map((n) => caches.delete(n)));
}

/** As the server has it now; as it was kept when the server is not there. A faulty version is replaced by the next load. */
async function pageOf(request: Request): Promise<Response> {
  const asked = fetch(request);
  const answer = await Promise.race([asked.catch(() => null), afterPatience()]);
  if (answer && answer.status < 500) return answer;
  const kept = await keptOf(HOME);
  if (!kept) return answer ?? asked;
  return new URL(request.url).pathname === HOME ? kept : Response.redirect(HOME);
}

async function fileOf(request: Request): Promise<Response> {
  return (await keptOf(request.url)) ?? fetch(request);
}

async function keptOf(url: string): Promise<Response | undefined> {
  return (await caches.open(CACHE)).match(url, { ignoreVary: true });
}

function afterPatience(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null));
}
