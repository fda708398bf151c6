import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openHouse, type TestHouse } from '../src/testing-house.ts';
import { barriers, layCable, openBrowser, openPage, PHONE, WIDE } from './browser.ts';
import { isKept, keptUrls } from './kept-pages.ts';
import { fireAtTable } from './orders-by-hand.ts';
import { column, cookAt } from './people-at-pages.ts';

let house: TestHouse;
let browser: Browser;
let cable: Awaited<ReturnType<typeof layCable>>;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  cable = await layCable(house.gateway.port);
  await (await fetch(`${house.url}/kitchen/`)).text();
});

afterEach(() => cable.mend());

afterAll(async () => {
  await browser?.close();
  cable?.close();
  await house?.close();
});

const steps = async (dish: string) => {
  const { data } = await house.ask<{
    tickets: { edges: { node: { lines: { name: string }[]; history: { to: string }[] } }[] };
  }>(await house.token('cook'), '{ tickets { edges { node { lines { name } history { to } } } } }');
  const ticket = data.tickets.edges.find(({ node }) => node.lines.some(({ name }) => name === dish));
  return ticket?.node.history.map(({ to }) => to);
};

test('a display that is loaded anew without a network shows its tickets and how old they are, and a tap made then arrives once', async () => {
  const { page, faults } = await cookAt(browser, cable.url, { locale: 'en-GB', viewport: WIDE });
  await fireAtTable(house, 1, 'Espresso');
  await column(page, 'PENDING', 'Espresso').waitFor();
  await isKept(page);
  await page.getByTestId('stale').waitFor({ state: 'detached' });

  cable.cut();
  await page.reload();
  await page
    .getByTestId('stale')
    .filter({ hasText: /^Not live: as of \d\d:\d\d, (just now|\d min)/ })
    .waitFor();
  expect(await barriers(page)).toEqual([]);
  await column(page, 'PENDING', 'Espresso')
    .getByRole('button', { name: /^Start/ })
    .click();
  await page.goto(`${cable.url}/kitchen`);
  await column(page, 'PREPARING', 'Espresso').waitFor();
  await page
    .getByTestId('waiting')
    .filter({ hasText: /^1 to send$/ })
    .waitFor();

  cable.mend();
  await page.getByTestId('waiting').waitFor({ state: 'detached' });
  await page.getByTestId('stale').waitFor({ state: 'detached' });
  await column(page, 'PREPARING', 'Espresso').waitFor();
  expect(await steps('Espresso')).toEqual(['PENDING', 'PREPARING']);
  expect(faults).toEqual([]);
});

test('a display that kept more than the restored database ever told forgets it and shows what there is', async () => {
  const { page } = await cookAt(browser, cable.url, { locale: 'en-GB', viewport: WIDE });
  await fireAtTable(house, 4, 'Mousse au chocolat');
  await column(page, 'PENDING', 'Mousse au chocolat').waitFor();
  await page.goto(`${cable.url}/printer`);
  await page.evaluate(() => {
    const name = Object.keys(localStorage).find((key) => key.includes('kitchen.board.')) as string;
    const board = JSON.parse(localStorage.getItem(name) as string);
    const ghost = { ...(Object.values(board.tickets)[0] as object), id: 'ghost', number: '666' };
    const revision = String(BigInt(board.revision) + 1_000n);
    localStorage.setItem(name, JSON.stringify({ ...board, revision, tickets: { ...board.tickets, ghost } }));
  });
  await page.goto(`${cable.url}/kitchen`);
  await page.getByText('Live').waitFor();
  await fireAtTable(house, 6, 'Espresso');
  await column(page, 'PENDING', 'Espresso').first().waitFor();
  await column(page, 'PENDING', 'Mousse au chocolat').waitFor();
  expect(await page.getByText('666').count()).toBe(0);
});

test('another station shows what was last known of it, or that nothing is', async () => {
  const { page } = await cookAt(browser, cable.url, { locale: 'fr-FR', viewport: PHONE });
  await fireAtTable(house, 2, 'Steak frites');
  await column(page, 'PENDING', 'Steak').waitFor();
  await page.getByRole('button', { name: 'bar', exact: true }).click();
  await column(page, 'PENDING', 'Steak').waitFor({ state: 'detached' });
  await isKept(page);
  cable.cut();
  await page.reload();
  await page.getByText(/^Pas en direct : état de/).waitFor();
  await page.getByRole('button', { name: 'Tous', exact: true }).click();
  await column(page, 'PENDING', 'Steak').waitFor();
  await page.getByRole('button', { name: 'hot', exact: true }).click();
  await page.getByText('rien n’est encore connu de ce poste').waitFor();
  cable.mend();
  await column(page, 'PENDING', 'Steak').waitFor();
});

test('who logs out leaves nothing on a shared tablet but the name to touch; GraphQL is never kept', async () => {
  const { page } = await cookAt(browser, cable.url, { locale: 'en-GB', viewport: WIDE });
  await column(page, 'PENDING', 'Steak').waitFor();
  await isKept(page);
  await page.waitForFunction(() => JSON.stringify(localStorage).includes('Steak'));
  cable.cut();
  await page.getByText('No connection').waitFor();
  await column(page, 'PENDING', 'Steak')
    .getByRole('button', { name: /^Start/ })
    .click();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByText('Not sent yet: 1').waitFor();
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.getByText('Who are you?').waitFor();
  await page.waitForTimeout(500);
  const left = await page.evaluate(() => ({
    names: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort(),
    text: JSON.stringify(localStorage),
  }));
  for (const name of left.names) expect(name).toMatch(/^comptoir\.device\.(clock|people\.kitchen|terminal)$/);
  expect(left.text).not.toMatch(/Steak|Token|Espresso/);
  const urls = await keptUrls(page);
  for (const url of urls) expect(new URL(url).pathname).toMatch(/^\/kitchen\/($|assets\/|icon\.svg$)/);
  expect(urls.length).toBeGreaterThan(3);

  await page.reload();
  await page.getByText('Who are you?').waitFor();
  cable.mend();
  for (const digit of '4444') await page.getByRole('button', { name: `Digit ${digit}` }).click();
  await page.getByRole('button', { name: 'Log in', exact: true }).click();
  await column(page, 'PENDING', 'Steak').waitFor();
  await page.getByTestId('waiting').waitFor({ state: 'detached' });
});

test.each(['floor', 'printer'])('/%s opens without a network', async (name) => {
  const { page } = await openPage(browser, {});
  await page.goto(`${cable.url}/${name}`);
  await isKept(page);
  cable.cut();
  await page.goto(`${cable.url}/${name}`);
  await page.getByRole('heading').first().waitFor();
  cable.mend();
});
