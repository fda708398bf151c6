import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openHouse, type TestHouse } from '../src/testing-house.ts';
import { barriers, layCable, openBrowser, PHONE, WIDE } from './browser.ts';
import { column, cookAt, waiterAt } from './people-at-pages.ts';

let house: TestHouse;
let browser: Browser;
let cable: Awaited<ReturnType<typeof layCable>>;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  cable = await layCable(house.gateway.port);
  // Where the sources changed since the last install, the first page asked for waits until all are built.
  await (await fetch(`${house.url}/floor/`)).text();
});

afterAll(async () => {
  await browser?.close();
  cable?.close();
  await house?.close();
});

test('a waiter seats a party, orders and fires; the cook sees it, cooks it through a broken network; it is served and paid', async () => {
  const waiter = await waiterAt(browser, house.url, { locale: 'fr-FR', viewport: WIDE });
  const cook = await cookAt(browser, cable.url, { locale: 'en-GB', viewport: WIDE });
  const floor = waiter.page;
  const kitchen = cook.page;

  expect(await barriers(floor)).toEqual([]);
  await floor.getByTestId('table-3').click();
  expect(await barriers(floor)).toEqual([]);
  await floor.getByRole('button', { name: '3', exact: true }).click();

  await floor.getByRole('button', { name: 'Toute la carte' }).click();
  await floor.getByRole('button', { name: 'Plats' }).click();
  await floor.getByRole('button', { name: 'Options pour Steak frites' }).click();
  await floor.getByLabel(/^Souhaits/).fill('saignant, sans sel');
  await floor.getByLabel('Note pour la cuisine').fill('Allergie : noix');
  expect(await barriers(floor)).toEqual([]);
  await floor.getByRole('button', { name: 'Terminé' }).click();
  await floor.getByRole('searchbox').fill('oeuf');
  await floor.getByRole('button', { name: /^Œuf mayonnaise 6,00/ }).click();
  await floor.getByRole('button', { name: /^Œuf mayonnaise 6,00/ }).click();
  expect(await barriers(floor)).toEqual([]);
  await floor.getByRole('button', { name: 'Envoyer la suite 1' }).click();

  const steak = 'Steak frites';
  await column(kitchen, 'PENDING', steak).waitFor();
  const ticket = column(kitchen, 'PENDING', steak);
  for (const text of ['Table 3', 'Course 1', 'saignant · sans sel', 'Allergie : noix'])
    expect(await ticket.textContent()).toContain(text);
  expect(await column(kitchen, 'PENDING', 'Œuf').textContent()).toMatch(/2Œuf mayonnaise/);
  expect(await barriers(kitchen)).toEqual([]);

  await kitchen.getByRole('button', { name: 'hot', exact: true }).click();
  await column(kitchen, 'PENDING', steak).waitFor();
  await column(kitchen, 'PENDING', 'Œuf').waitFor({ state: 'detached' });

  cable.cut();
  await kitchen.getByText('No connection').waitFor();
  await column(kitchen, 'PENDING', steak)
    .getByRole('button', { name: /^Start/ })
    .click();
  await column(kitchen, 'PREPARING', steak)
    .getByRole('button', { name: /^Ready/ })
    .click();
  await column(kitchen, 'READY', steak).waitFor();
  await kitchen
    .getByTestId('waiting')
    .filter({ hasText: /^2 to send$/ })
    .waitFor();
  expect(await barriers(kitchen)).toEqual([]);
  cable.mend();
  await kitchen.getByTestId('waiting').waitFor({ state: 'detached' });
  await kitchen.getByText('Live').waitFor();
  expect(await column(kitchen, 'READY', steak).count()).toBe(1);
  const { data } = await house.ask<{ tickets: { edges: { node: { history: { to: string }[] } }[] } }>(
    await house.token('cook'),
    '{ tickets(filter: { status: READY }) { edges { node { history { to } } } } }',
  );
  const histories = data.tickets.edges.map(({ node }) => node.history.map(({ to }) => to));
  expect(histories).toEqual([['PENDING', 'PREPARING', 'READY']]);

  await floor.getByRole('button', { name: 'Déplacer ou réunir' }).click();
  expect(await barriers(floor)).toEqual([]);
  await floor.getByRole('button', { name: 'Déplacer les clients vers: 5' }).click();
  await column(kitchen, 'READY', 'Table 5').waitFor();

  await floor.getByText('Prêt au passe').waitFor();
  await floor.getByRole('button', { name: 'Servi', exact: true }).click();
  await column(kitchen, 'READY', steak).waitFor({ state: 'detached' });

  await floor.getByRole('button', { name: 'Addition' }).click();
  expect(await barriers(floor)).toEqual([]);
  await floor.getByRole('button', { name: 'Par plat' }).click();
  await floor.getByRole('button', { name: '2 Œuf mayonnaise' }).click();
  await floor.getByRole('button', { name: 'Carte', exact: true }).last().click();
  await floor.getByRole('button', { name: /^Encaisser 12,00/ }).click();
  await floor.getByRole('row', { name: /^Reste à payer 19,50/ }).waitFor();
  await floor.getByRole('button', { name: /^20,00/ }).click();
  await floor
    .getByRole('status')
    .filter({ hasText: /À rendre.*0,50/ })
    .waitFor();
  await floor.getByRole('button', { name: /^Encaisser 19,50/ }).click();
  await floor.getByText('Table 5 est payée.').waitFor();
  await floor.getByTestId('table-5').getByText('Libre').waitFor();

  expect([...waiter.faults, ...cook.faults]).toEqual([]);
});

test('on a phone, in the other language, a table is seated and ordered at; a tap the kitchen may not make says why', async () => {
  const waiter = await waiterAt(browser, house.url, { locale: 'en-GB', viewport: PHONE });
  const cook = await cookAt(browser, cable.url, { locale: 'fr-FR', viewport: PHONE });
  const floor = waiter.page;
  const kitchen = cook.page;

  await floor.getByRole('button', { name: /^Terrasse/ }).click();
  await floor.getByTestId('table-9').click();
  await floor.getByRole('button', { name: '2', exact: true }).click();
  await floor.getByRole('button', { name: 'Everything' }).click();
  await floor.getByRole('button', { name: 'Boissons' }).click();
  await floor.getByRole('button', { name: /^Espresso/ }).click();
  await floor.getByRole('button', { name: /^Order/ }).click();
  expect(await barriers(floor)).toEqual([]);
  await floor.getByRole('button', { name: 'Hold' }).click();
  await floor.getByText('On hold').waitFor();
  await floor.getByRole('button', { name: 'Hold Course 1' }).click();
  await floor.getByRole('button', { name: 'Let Course 1 go' }).click();
  await floor.getByRole('button', { name: 'Send Course 1' }).click();
  await column(kitchen, 'PENDING', 'Espresso').waitFor();
  expect(await barriers(kitchen)).toEqual([]);

  await floor.getByRole('button', { name: 'Change Espresso' }).click();
  await floor.getByLabel('Note to the kitchen').fill('decaffeinated');
  expect(await barriers(floor)).toEqual([]);
  await floor.getByRole('button', { name: 'Done' }).click();
  await floor.getByRole('button', { name: 'Rush: Course 1' }).click();
  const changed = column(kitchen, 'PENDING', 'Modifié');
  for (const text of ['decaffeinated', 'Urgent']) await changed.getByText(text).waitFor();
  expect(await barriers(kitchen)).toEqual([]);
  await changed.getByRole('button', { name: /^Vu/ }).click();
  await kitchen.getByText('Modifié').waitFor({ state: 'detached' });

  // Somebody else serves it while this display is away.
  cable.cut();
  await kitchen.getByText('Hors connexion').waitFor();
  await column(kitchen, 'PENDING', 'Espresso')
    .getByRole('button', { name: /^Commencer/ })
    .click();
  const token = await house.token('cook');
  const { data } = await house.ask<{ tickets: { edges: { node: { id: string } }[] } }>(
    token,
    '{ tickets(filter: { open: true, status: PENDING }) { edges { node { id lines { name } } } } }',
  );
  const mine = data.tickets.edges.find(({ node }) => JSON.stringify(node).includes('Espresso'))?.node.id;
  for (const to of ['PREPARING', 'READY', 'SERVED'])
    await house.ask(
      token,
      `mutation { advanceTicket(input: { ticketId: "${mine}", to: ${to} }) { problems { code } } }`,
    );
  cable.mend();
  await kitchen.locator('.notice.trouble').waitFor();
  await kitchen.locator('article', { hasText: 'Espresso' }).waitFor({ state: 'detached' });

  await kitchen.getByRole('button', { name: 'Servis' }).click();
  expect(await barriers(kitchen)).toEqual([]);
  await kitchen.getByRole('listitem').filter({ hasText: 'Espresso' }).getByRole('button', { name: 'Rappeler' }).click();
  await kitchen.getByRole('button', { name: /^Prêt/ }).click();
  await column(kitchen, 'READY', 'Espresso').waitFor();
  await kitchen.getByRole('button', { name: 'Menu' }).click();
  await kitchen.getByRole('button', { name: 'EN', exact: true }).click();
  await kitchen.locator('html[lang=en]').waitFor();

  expect([...waiter.faults, ...cook.faults]).toEqual([]);
});

test('a bill is divided by seats, and the table is free when each part is paid', async () => {
  const { page, faults } = await waiterAt(browser, house.url, { locale: 'en-GB', viewport: WIDE });
  await page.getByTestId('table-6').click();
  await page.getByRole('button', { name: '2', exact: true }).click();
  await page.getByRole('button', { name: 'Everything' }).click();
  await page.getByRole('button', { name: 'Boissons' }).click();
  for (const [seat, drink] of [
    ['Seat 1', /^Espresso/],
    ['Seat 2', /^Kir/],
  ] as const) {
    await page.getByRole('button', { name: seat, exact: true }).click();
    await page.getByRole('button', { name: drink }).first().click();
  }
  await page.getByRole('button', { name: 'Send course 1' }).click();
  await page.getByText('In the kitchen').first().waitFor();
  await page.getByRole('button', { name: 'Bill' }).click();
  await page.locator('summary').click();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('group', { name: 'Separate bills' }).getByRole('button', { name: 'By seat' }).click();
  await page.getByRole('button', { name: 'One bill for each seat' }).click();
  for (const bill of [/^1 · /, /^2 · /]) {
    await page.getByRole('button', { name: bill }).click();
    await page.getByRole('button', { name: 'Card', exact: true }).click();
    await page.getByRole('button', { name: /^Take/ }).click();
    await page.getByText(/ taken\.$/).waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).first().click();
  }
  await page.getByTestId('table-6').getByText('Free').waitFor();
  expect(faults).toEqual([]);
});
