import type { Page } from 'playwright-core';
import { until } from './waiting.ts';

/** What a browser has and Node has not. */
interface Caches {
  keys(): Promise<string[]>;
  open(name: string): Promise<{ keys(): Promise<{ url: string }[]>; match(path: string): Promise<unknown> }>;
}
interface Workers {
  ready: Promise<unknown>;
  getRegistrations(): Promise<{ update(): Promise<unknown> }[]>;
}
declare const caches: Caches;
declare const navigator: { serviceWorker: Workers };

/** Resolves when the browser has all that it needs to open the page without a network. */
export async function isKept(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

/** The addresses of all that is kept, whatever keeps it. */
export async function keptUrls(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => url);
  });
}

/** The name of the one version of a page that is kept, once it is whole and another than this. */
export async function keptVersion(page: Page, path: string, former = ''): Promise<string> {
  const look = () =>
    page.evaluate(async (path) => {
      const [name, ...others] = await caches.keys();
      const isWhole = name !== undefined && others.length === 0 && (await (await caches.open(name)).match(path));
      return isWhole ? name : '';
    }, path);
  return until(look, (name) => name !== '' && name !== former);
}

/** Resolves when nothing is kept and nobody keeps anything. */
export async function isNothingKept(page: Page): Promise<void> {
  const count = () =>
    page.evaluate(async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length);
  await until(count, (found) => found === 0);
}

/** Has the browser ask for the worker anew; it does not matter whether that works. */
export async function askForWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.update().catch(() => {});
  });
}
