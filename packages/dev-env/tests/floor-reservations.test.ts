import { addDays, businessDay } from '@comptoir/kit/business-day';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openHouse, type TestHouse } from '../src/testing-house.ts';
import { barriers, openBrowser, PHONE, WIDE } from './browser.ts';
import { waiterAt } from './people-at-pages.ts';
import { until } from './waiting.ts';

const PARIS = 'Europe/Paris';

let house: TestHouse;
let browser: Browser;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  await (await fetch(`${house.url}/floor/`)).text();
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** What somebody else does meanwhile. */
async function meanwhile<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await house.ask<Data>(await house.token('manager'), query, variables);
  expect(errors).toEqual([]);
  return data;
}

async function tableIds(): Promise<Record<string, string>> {
  const { tables } = await meanwhile<{ tables: { edges: { node: { id: string; number: string } }[] } }>(
    '{ tables(first: 50) { edges { node { id number } } } }',
  );
  return Object.fromEntries(tables.edges.map(({ node }) => [node.number, node.id]));
}

async function reserve(input: Record<string, unknown>): Promise<void> {
  const { createReservation } = await meanwhile<{ createReservation: { problems: { message: string }[] } }>(
    'mutation ($input: CreateReservationInput!) { createReservation(input: $input) { problems { message } } }',
    { input },
  );
  expect(createReservation.problems).toEqual([]);
}

const minutesAhead = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const dayOf = (at: Date) => businessDay(at, PARIS);

test('a waiter takes a reservation for another day, changes, confirms and cancels it; what cannot be is refused in words', async () => {
  const { page, faults } = await waiterAt(browser, house.url, { locale: 'fr-FR', viewport: WIDE, timezoneId: PARIS });
  const tables = await tableIds();
  await meanwhile(
    'mutation ($input: CreateCustomerInput!) { createCustomer(input: $input) { problems { message } } }',
    { input: { kind: 'INDIVIDUAL', firstName: 'Marie', lastName: 'Durand', phone: '06 12 34 56 78' } },
  );
  await page.getByRole('button', { name: /^Réservations/ }).click();
  await page.getByText('Personne n’est attendu.').waitFor();
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Demain', exact: true }).click();
  await page.getByRole('button', { name: 'Prendre une réservation' }).click();
  await page.getByRole('button', { name: '4', exact: true }).click();
  await page.getByRole('button', { name: '20:00' }).click();
  await page.getByRole('textbox', { name: 'Nom' }).fill('dura');
  await page.getByRole('button', { name: /^Marie Durand/ }).click();
  await until(
    () => page.getByLabel('Téléphone').inputValue(),
    (number) => number === '06 12 34 56 78',
  );
  await page.getByRole('button', { name: /^3 4 places/ }).click();
  await page.getByLabel('Demandes particulières').fill('Chaise haute');
  expect(await barriers(page)).toEqual([]);

  // Somebody else promises the same table meanwhile.
  const tomorrow = addDays(dayOf(new Date()), 1);
  const startsAt = await page.evaluate((day) => new Date(`${day}T20:00`).toISOString(), tomorrow);
  await reserve({ name: 'Leroy', startsAt, partySize: 4, tableIds: [tables['3']], confirmed: false });
  await page.getByRole('button', { name: 'Inscrire' }).click();
  await page.getByText('La table 3 est réservée à cette heure.').waitFor();
  await page.getByRole('button', { name: /^5 4 places/ }).click();
  await page.getByRole('button', { name: 'Inscrire' }).click();
  const durand = page.getByRole('listitem').filter({ hasText: 'Marie Durand' });
  await durand.filter({ hasText: /20:00.*4 couverts · Table 5.*Chaise haute.*Confirmée/ }).waitFor();

  // The other one came by itself, and is confirmed.
  const leroy = page.getByRole('listitem').filter({ hasText: 'Leroy' });
  await leroy.getByRole('button', { name: 'Confirmer' }).click();
  await leroy.getByText('Confirmée').waitFor();

  await durand.getByText('Marie Durand').click();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Modifier' }).click();
  await page.getByRole('button', { name: '6', exact: true }).click();
  await page.getByRole('button', { name: /^1 \+ 2/ }).click();
  await page.getByRole('button', { name: 'Terminé' }).click();
  await durand.getByText(/6 couverts · Table 1 \+ 2/).waitFor();
  await durand.getByText('Marie Durand').click();
  await page.getByLabel('Pourquoi l’annuler ?').fill('Grippe');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await durand.getByText('Annulée').waitFor();

  await page.getByRole('button', { name: 'Prendre une réservation' }).click();
  await page.getByLabel('Jour').last().fill(addDays(tomorrow, -3));
  await page.getByRole('button', { name: '12:00' }).click();
  await page.getByRole('textbox', { name: 'Nom' }).fill('Hier');
  await page.getByRole('button', { name: 'Inscrire' }).click();
  await page.getByText('Cette date est passée.').waitFor();
  expect(faults).toEqual([]);
});

test('on a phone, a reserved table says who comes and when, is opened by their coming; who does not come is a no-show', async () => {
  const { page, faults } = await waiterAt(browser, house.url, { locale: 'en-GB', viewport: PHONE, timezoneId: PARIS });
  const tables = await tableIds();
  const [soon, late] = [minutesAhead(20), minutesAhead(-10)];
  await reserve({ name: 'Martin', startsAt: soon, partySize: 3, tableIds: [tables['4']], confirmed: true });
  await reserve({ name: 'Absent', startsAt: late, partySize: 2, confirmed: true });
  const tile = page.getByTestId('table-4');
  await tile.getByText('Reserved').waitFor();
  await tile.getByText('Martin').waitFor();
  await tile.click();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'They are here' }).click();
  await page.getByRole('heading', { name: 'Table 4' }).waitFor();
  await page.getByText('3 guests').waitFor();
  await page.getByRole('button', { name: 'Back to the plan' }).click();

  await page.getByRole('button', { name: /^Reservations/ }).click();
  await page.getByLabel('Day', { exact: true }).last().fill(dayOf(late));
  const absent = page.getByRole('listitem').filter({ hasText: 'Absent' });
  expect(await barriers(page)).toEqual([]);
  await absent.getByRole('button', { name: 'Seat' }).click();
  await page.getByRole('button', { name: 'Nobody came' }).click();
  await absent.getByText('Did not come').waitFor();
  expect(faults).toEqual([]);
});
