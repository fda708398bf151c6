import { execFile } from 'node:child_process';
import { createConnection, createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach } from '@jest/globals';
import axe from 'axe-core';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { PATIENCE_MS } from './waiting.ts';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Debian's Chromium, without a window; installed by the project's own script if it is missing. */
export async function openBrowser(): Promise<Browser> {
  const script = fileURLToPath(new URL('../install-browser.sh', import.meta.url));
  // Beside what else the test opens, whose connections would run out meanwhile.
  await promisify(execFile)('sh', [script]);
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS, timeout: PATIENCE_MS });
}

/** A tablet or a screen, and a phone. */
export const WIDE = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };

export interface OpenedPage {
  page: Page;
  /** What went wrong on it so far: scripts that threw, and what the page's policy forbade. */
  faults: string[];
}

const opened = new Set<BrowserContext>();

// A page that is left open goes on following and drawing beside those of the next test.
afterEach(async () => {
  for (const context of opened) await context.close();
  opened.clear();
});

/** A page of somebody new, open until the test ends. */
export async function openPage(browser: Browser, options: BrowserContextOptions): Promise<OpenedPage> {
  // What still moves would be looked at half-way on one machine and at rest on another.
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  opened.add(context);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    const isNetwork = message.text().includes('net::ERR') || message.text().includes('WebSocket connection');
    if (message.type() === 'error' && !isNetwork) faults.push(message.text());
  });
  return { page, faults };
}

/** What of a page people with other eyes, ears or hands cannot use: what axe finds serious or critical, and what a notice lies over. */
export async function barriers(page: Page): Promise<string[]> {
  const source = (axe as unknown as { source: string }).source;
  // Through the debugger, which the page's Content-Security-Policy does not bind.
  await page.evaluate(source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  const found = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`));
  return [...found, ...(await underNotices(page))];
}

/** Controls of the page, or of the sheet above it, that cannot be touched because a notice lies over their middle wherever one scrolls. */
function underNotices(page: Page): Promise<string[]> {
  return page.getByRole('button').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const sheet = button.ownerDocument.querySelector('dialog[open]');
      if (sheet && !sheet.contains(button)) return [];
      button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, top, width, height } = button.getBoundingClientRect();
      const notice = button.ownerDocument.elementFromPoint(left + width / 2, top + height / 2)?.closest('.notice');
      return !notice || notice.contains(button) ? [] : [`under a notice: ${button.textContent}`];
    }),
  );
}

/** A cable between a browser and a server that can be cut, as networks are: nothing passes, and what was open breaks. */
export async function layCable(port: number): Promise<{ url: string; cut(): void; mend(): void; close(): void }> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = createConnection(port, 'localhost');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://localhost:${(server.address() as { port: number }).port}`,
    cut,
    mend() {
      isCut = false;
    },
    close() {
      cut();
      server.close();
    },
  };
}
