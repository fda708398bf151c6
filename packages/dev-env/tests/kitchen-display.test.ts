import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openHouse, type TestHouse } from '../src/testing-house.ts';
import { barriers, openBrowser, PHONE, WIDE } from './browser.ts';
import { fireAtTable } from './orders-by-hand.ts';
import { column, cookAt } from './people-at-pages.ts';
import { until } from './waiting.ts';

let house: TestHouse;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  await (await fetch(`${house.url}/kitchen/`)).text();
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Moves a ticket on, as another display would. */
async function advance(dish: string, ...steps: string[]): Promise<void> {
  const token = await house.token('cook');
  const { data } = await house.ask<{ tickets: { edges: { node: { id: string; lines: { name: string }[] } }[] } }>(
    token,
    '{ tickets(filter: { open: true }) { edges { node { id lines { name } } } } }',
  );
  const ticket = data.tickets.edges.find(({ node }) => node.lines.some(({ name }) => name === dish))?.node;
  for (const to of steps)
    await house.ask(
      token,
      `mutation { advanceTicket(input: { ticketId: "${ticket?.id}", to: ${to} }) { problems { code } } }`,
    );
}

const orderAt = (page: Page, table: number) => page.getByRole('article', { name: `Table ${table}`, exact: true });

test('at the pass a whole order stands with what is missing; when the last station is ready it shouts, and goes out with one touch', async () => {
  const { page, faults } = await cookAt(browser, house.url, { locale: 'en-GB', viewport: WIDE });
  await fireAtTable(house, 1, 'Steak frites', 'Salade niçoise', 'Kir');
  await fireAtTable(house, 2, 'Espresso');
  await page.getByRole('button', { name: 'Pass', exact: true }).click();
  await orderAt(page, 1).getByText('Steak frites').waitFor();
  expect(await barriers(page)).toEqual([]);

  await advance('Steak frites', 'PREPARING', 'READY');
  await advance('Kir', 'PREPARING', 'READY', 'SERVED');
  const parts = orderAt(page, 1).getByRole('listitem');
  for (const [station, status] of [['hot', 'Ready'], ['cold', 'New'], ['bar', 'Served']] as const) // biome-ignore format: short
    await parts
      .filter({ hasText: `${station} ${status}` })
      .first()
      .waitFor();
  expect(await orderAt(page, 1).getByText('All ready').count()).toBe(0);
  await advance('Salade niçoise', 'PREPARING', 'READY');
  await orderAt(page, 1).getByText('All ready').waitFor();
  await until(
    () => page.getByRole('article').first().getAttribute('aria-label'),
    (name) => name === 'Table 1',
  );
  expect(await barriers(page)).toEqual([]);

  const serve = () => page.getByRole('button', { name: 'Serve: Course 1: Table 1' }).click();
  await serve();
  await orderAt(page, 1).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).click();
  await orderAt(page, 1).getByText('All ready').waitFor();
  await serve();
  await orderAt(page, 1).waitFor({ state: 'detached' });
  await page.getByTestId('waiting').waitFor({ state: 'detached' });
  const { data } = await house.ask<{ kitchenOrders: { totalCount: number } }>(
    await house.token('cook'),
    '{ kitchenOrders { totalCount } }',
  );
  expect(data.kitchenOrders.totalCount).toBe(1);

  await page.reload();
  await orderAt(page, 2).waitFor();
  expect(faults).toEqual([]);
});

test('on a phone, in French, the pass fits, and a part that cannot wait goes out alone; letters grow by choice', async () => {
  const { page, faults } = await cookAt(browser, house.url, { locale: 'fr-FR', viewport: PHONE });
  await fireAtTable(house, 3, 'Confit de canard', 'Limonade');
  await page.getByRole('button', { name: 'Passe', exact: true }).click();
  await advance('Limonade', 'PREPARING', 'READY');
  await orderAt(page, 3)
    .getByRole('button', { name: /^Servi : |^Servi: / })
    .click();
  await orderAt(page, 3).getByText('bar Servi').waitFor();
  expect(await barriers(page)).toEqual([]);
  const wide = () => page.evaluate('document.documentElement.scrollWidth');
  await until(wide, (width) => width === PHONE.width);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Très grandes' }).click();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Fermer', exact: true }).click();
  await until(wide, (width) => width === PHONE.width);
  await page.getByRole('button', { name: 'Tous', exact: true }).click();
  await column(page, 'PENDING', 'Confit').waitFor();
  await until(wide, (width) => width === PHONE.width);
  expect(faults).toEqual([]);
});

test('a badge says that nothing will be heard until the screen was touched', async () => {
  const { page } = await cookAt(browser, house.url, { locale: 'en-GB', viewport: WIDE });
  await page.getByTestId('silent').waitFor({ state: 'detached' });
  await page.reload();
  await page.getByTestId('silent').waitFor();
  await page.mouse.click(5, 795);
  await page.getByTestId('silent').waitFor({ state: 'detached' });
});

test('a bump bar chooses by digits and arrows, takes on by Enter and back by Backspace', async () => {
  const { page, faults } = await cookAt(browser, house.url, { locale: 'en-GB', viewport: WIDE });
  await page.getByRole('button', { name: 'bar', exact: true }).click();
  await fireAtTable(house, 5, 'Thé');
  await fireAtTable(house, 6, 'Chocolat chaud');
  await column(page, 'PENDING', 'Chocolat').waitFor();
  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key);
  };
  const place = (await column(page, 'PENDING', '').allTextContents()).findIndex((text) => text.includes('Thé'));
  await keys(String(place + 1));
  expect(await barriers(page)).toEqual([]);
  await keys('Enter');
  await column(page, 'PREPARING', 'Thé').waitFor();
  await page.locator('.column.pending .primary:focus').waitFor();
  await keys('ArrowRight', '1', 'Enter');
  await column(page, 'READY', 'Thé').waitFor();
  await keys('ArrowRight');
  const ready = (await column(page, 'READY', '').allTextContents()).findIndex((text) => text.includes('Thé'));
  await keys(String(ready + 1), 'Backspace');
  await column(page, 'PREPARING', 'Thé').waitFor();
  expect(faults).toEqual([]);
});

/** What is wider than its place. */
const CUT = `[document.documentElement, ...document.querySelectorAll('.board, .column, .pass, .ticket, .ticket *')]
  .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth)
  .map((element) => element.tagName + ' ' + element.className)`;

test('a word that no line holds, many wishes and a long note stay on their ticket; an order to go shows how long it waits', async () => {
  const word = 'Anticonstitutionnellement'.repeat(4);
  const order = await fireAtTable(house, 7, 'Espresso');
  await house.rows(
    'restaurant',
    `update kitchen_ticket_line l set name = $2::text, notes = $2::text, modifiers = array_fill('sans sel'::text, array[20]) || $2::text
     from kitchen_ticket k where k.id = l.ticket_id and k.order_id = $1`,
    [order, word],
  );
  await house.rows('restaurant', 'update kitchen_ticket set table_id = null where order_id = $1', [order]);
  for (const viewport of [WIDE, PHONE]) {
    const { page } = await cookAt(browser, house.url, { locale: 'fr-FR', viewport });
    for (const view of ['Tous', 'Passe']) {
      await page.getByRole('button', { name: view, exact: true }).click();
      await page.getByText(word).first().waitFor();
      const cut = await page.evaluate<string[]>(CUT);
      expect(cut).toEqual([]);
    }
  }
});

test('a touch that bounces, and a key held down, take one ticket on; what is said covers no button', async () => {
  const { page } = await cookAt(browser, house.url, { locale: 'en-GB', viewport: WIDE });
  await page.getByRole('button', { name: 'bar', exact: true }).click();
  for (const table of [8, 9, 10]) await fireAtTable(house, table, 'Kir');
  await column(page, 'PENDING', 'Kir').nth(2).waitFor();
  const started = column(page, 'PREPARING', '');
  const before = await started.count();
  await page.getByTestId('column-PENDING').getByRole('button').first().dblclick();
  await page.getByTestId('waiting').waitFor({ state: 'detached' });
  await until(
    () => started.count(),
    (n) => n === before + 1,
  );

  await page.keyboard.press('1');
  for (let held = 0; held < 3; held++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.getByTestId('waiting').waitFor({ state: 'detached' });
  await until(
    () => started.count(),
    (n) => n === before + 2,
  );

  await fireAtTable(house, 12, 'Cola 33 cl');
  await advance('Cola 33 cl', 'PREPARING', 'READY');
  await column(page, 'READY', 'Cola')
    .getByRole('button', { name: /^Served/ })
    .click();
  const said = page.locator('.notice');
  await said.waitFor();
  const [notice, board] = [await said.boundingBox(), await page.getByRole('main').boundingBox()];
  expect(notice?.y).toBeGreaterThanOrEqual((board?.y ?? 0) + (board?.height ?? 0));
});

test('a station that is not there any more is left for all of them', async () => {
  const { page } = await cookAt(browser, house.url, { locale: 'en-GB', viewport: WIDE });
  await page.evaluate(() =>
    localStorage.setItem(
      'comptoir.device.kitchen-post',
      JSON.stringify({ stationId: crypto.randomUUID(), view: 'BOARD' }),
    ),
  );
  await fireAtTable(house, 11, 'Limonade');
  await page.reload();
  await column(page, 'PENDING', 'Limonade').waitFor();
  await page.getByRole('button', { name: 'All', exact: true, pressed: true }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});
