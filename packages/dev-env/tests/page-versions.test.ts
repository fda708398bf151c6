import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from './browser.ts';
import { askForWorker, isKept, isNothingKept, keptVersion } from './kept-pages.ts';
import { until } from './waiting.ts';

type Deployed = 'first' | 'second' | 'faulty' | 'none' | 'away' | 'ill';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.html': 'text/html', '.css': 'text/css' };
const FAULTY = `self.addEventListener('install', () => self.skipWaiting());
  self.addEventListener('fetch', (event) => event.respondWith(Promise.reject(new Error('faulty'))));`;

let browser: Browser;
let server: Server;
let url: string;
let folder: string;
let deployed: Deployed = 'first';

/** The built kitchen page, of which there are two versions that differ in their HTML, and a worker that can be missing or faulty. */
async function fileOf(path: string, deployed: Deployed): Promise<string | null> {
  if (path === 'worker.js' && deployed === 'none') return null;
  if (path === 'worker.js' && deployed === 'faulty') return FAULTY;
  const text = await readFile(join(folder, path === '' ? 'index.html' : path), 'utf8').catch(() => null);
  if (text === null || (path !== '' && path !== 'worker.js')) return text;
  const isSecond = deployed === 'second' || deployed === 'none';
  return isSecond ? text.replaceAll('#0e1116', '#0e1117').replace(/(version:[`"'])/, '$1second-') : text;
}

/** Built if it must be, by a process of its own as everywhere: what builds does not run in jest's. */
async function builtKitchen(): Promise<string> {
  const main = fileURLToPath(import.meta.resolve('@comptoir/pages/main'));
  const { stdout } = await promisify(execFile)(process.execPath, [main]);
  return join(stdout.trim(), 'kitchen-display');
}

beforeAll(async () => {
  [folder, browser] = await Promise.all([builtKitchen(), openBrowser()]);
  server = createServer(async ({ url = '' }, response) => {
    if (deployed === 'away') return response.destroy();
    const path = url.replace(/^\/kitchen\//, '');
    if (deployed === 'ill') return response.writeHead(502).end();
    const text = await fileOf(path, deployed);
    response.writeHead(text === null ? 404 : 200, {
      'content-type': TYPES[extname(path) || '.html'] ?? 'image/svg+xml',
      'cache-control': 'no-cache',
      'service-worker-allowed': '/kitchen',
    });
    response.end(text ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  url = `http://localhost:${(server.address() as AddressInfo).port}/kitchen/`;
});

beforeEach(() => {
  deployed = 'first';
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

async function open(): Promise<Page> {
  const { page } = await openPage(browser, {});
  await page.goto(url);
  await keptVersion(page, '/kitchen/');
  // A page that is loaded before its worker is active is nobody's for as long as it is open.
  await isKept(page);
  return page;
}

const shown = (page: Page) => page.getAttribute('meta[name=theme-color]', 'content');
const isDrawn = (page: Page) => page.getByRole('heading').first().waitFor();

test('the next load shows the new version, which then is the only one that is kept', async () => {
  const page = await open();
  const first = await keptVersion(page, '/kitchen/');
  expect(await shown(page)).toBe('#0e1116');
  deployed = 'second';
  await page.reload();
  expect(await shown(page)).toBe('#0e1117');
  await keptVersion(page, '/kitchen/', first);
  for (const state of ['away', 'ill'] as const) {
    deployed = state;
    await page.reload();
    await isDrawn(page);
    expect(await shown(page)).toBe('#0e1117');
  }
});

test('a version whose HTML is not the one its worker was built for is not kept, so that old and new are never mixed', async () => {
  const page = await open();
  const first = await keptVersion(page, '/kitchen/');
  // The server goes back to the first version while the second one's worker is being installed.
  await page.context().route('**/worker.js', async (route) => {
    const text = await readFile(join(folder, 'worker.js'), 'utf8');
    await route.fulfill({
      body: text.replace(/(version:[`"'])/, '$1other-').replaceAll('#0e1116', '#0e1118'),
      contentType: 'text/javascript',
    });
  });
  await page.reload();
  await askForWorker(page);
  expect(await keptVersion(page, '/kitchen/')).toBe(first);
  deployed = 'away';
  await page.reload();
  await isDrawn(page);
  expect(await shown(page)).toBe('#0e1116');
});

test('a faulty worker is replaced by the next load', async () => {
  const page = await open();
  deployed = 'faulty';
  await page.reload();
  const isFaulty = () =>
    page.evaluate(() =>
      fetch('/kitchen/icon.svg').then(
        () => false,
        () => true,
      ),
    );
  await until(isFaulty, Boolean);
  deployed = 'second';
  // The browser asks for the worker anew when a page was opened, also in vain.
  const isReplaced = () =>
    page.goto(url).then(
      async () => (await shown(page)) === '#0e1117',
      () => page.waitForTimeout(2_000).then(() => false),
    );
  await until(isReplaced, Boolean);
});

test('where the server has no worker any more, nothing is kept any more', async () => {
  const page = await open();
  deployed = 'none';
  await page.reload();
  await isNothingKept(page);
  await page.reload();
  await isDrawn(page);
});
