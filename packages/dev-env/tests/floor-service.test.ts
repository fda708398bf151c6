import { type SimulatedPrinter, startSimulatedPrinter } from '@comptoir/devices/simulators/printer';
import { businessDay } from '@comptoir/kit/business-day';
import { decimal, decimalText, sum } from '@comptoir/kit/money';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openHouse, type TestHouse } from '../src/testing-house.ts';
import { barriers, layCable, openBrowser, PHONE, WIDE } from './browser.ts';
import { isKept } from './kept-pages.ts';
import { waiterAt } from './people-at-pages.ts';

let house: TestHouse;
let browser: Browser;
let cable: Awaited<ReturnType<typeof layCable>>;
let printer: SimulatedPrinter;

beforeAll(async () => {
  [house, browser, printer] = await Promise.all([
    openHouse(),
    openBrowser(),
    startSimulatedPrinter({ name: 'Counter' }),
  ]);
  cable = await layCable(house.gateway.port);
  await (await fetch(`${house.url}/floor/`)).text();
});

afterEach(() => cable.mend());

afterAll(async () => {
  await browser?.close();
  cable?.close();
  await house?.close();
  await printer?.close();
});

interface Named {
  id: string;
  name?: string;
  number?: string;
}
interface Line {
  name: string;
  quantity: string;
  status: string;
}

/** As the owner. */
async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await house.ask<Data>(await house.token('owner'), query, variables);
  expect(errors).toEqual([]);
  return data;
}

async function change(name: string, input: Record<string, unknown>, fields = ''): Promise<Record<string, unknown>> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} problems { message } } }`;
  const answer = (await ask<Record<string, { problems: unknown[] }>>(query, { input }))[name];
  expect(answer?.problems).toEqual([]);
  return answer as Record<string, unknown>;
}

async function idsOf(field: 'tables' | 'products' | 'printers' | 'categories'): Promise<Record<string, string>> {
  const name = field === 'tables' ? 'number' : 'name';
  const answer = await ask<Record<string, { edges: { node: Named }[] }>>(
    `{ ${field}(first: 200) { edges { node { id ${name} } } } }`,
  );
  return Object.fromEntries((answer[field]?.edges ?? []).map(({ node }) => [node[name] ?? '', node.id]));
}

/** A party that has ordered and was served by the kitchen, or not yet. */
async function partyAt(table: string, dishes: Record<string, [quantity: string, seat?: number]>): Promise<string> {
  const [tables, products] = await Promise.all([idsOf('tables'), idsOf('products')]);
  const opened = await change('openTable', { tableId: tables[table], partySize: 3 }, 'order { id }');
  const orderId = (opened.order as Named).id;
  const lines = Object.entries(dishes).map(([name, [quantity, seat]]) => ({
    productId: products[name],
    quantity,
    seat,
    course: 1,
  }));
  await change('addOrderLines', { orderId, lines });
  await change('fireCourse', { orderId, course: 1 });
  return orderId;
}

async function linesOf(orderId: string): Promise<string[]> {
  const { order } = await ask<{ order: { lines: Line[] } }>(
    'query ($id: ID!) { order(id: $id) { lines { name quantity status } } }',
    { id: orderId },
  );
  return order.lines.filter(({ status }) => status !== 'CANCELLED').map(({ name, quantity }) => `${quantity} ${name}`);
}

/** The bills that came out of the printer, as text. */
const bills = (): string[] =>
  printer
    .printouts()
    .map(({ text }) => text)
    .filter((text) => text.includes('Steak frites'));

/** What lies beyond the edge of where it is shown, though that is not meant to be moved sideways. */
const pushedOut = (page: Page): Promise<string[]> =>
  page
    .locator('.sheet, .order-pane .scroll, .products, .bill-column')
    .evaluateAll((places) => places.filter((at) => at.scrollWidth > at.clientWidth).map((at) => at.className));

const openBill = async (page: Page, table: string) => {
  await page.getByTestId(`table-${table}`).click();
  await page.getByRole('button', { name: /^(Bill|Addition)$/ }).click();
};

test('the bill is printed and says so; a printer without paper is told on every screen, and the bill comes when it has some', async () => {
  const { Counter: printerId } = await idsOf('printers');
  await change('updatePrinter', { printerId, connection: 'NETWORK', host: 'localhost', port: printer.port });
  await partyAt('1', { 'Steak frites': ['2'] });
  const { page, faults } = await waiterAt(browser, house.url, { locale: 'fr-FR', viewport: WIDE });
  await openBill(page, '1');
  await page.getByRole('button', { name: 'Imprimer l’addition' }).click();
  await page.getByText('Imprimée sur Counter.').waitFor();
  expect(bills()).toEqual([expect.stringMatching(/39,00/)]);

  printer.setFault('PAPER_OUT');
  await page.getByText('Imprimante Counter : plus de papier.').first().waitFor();
  await page.getByRole('button', { name: 'Imprimer de nouveau' }).click();
  await page.getByText('Elle sera imprimée dès que ce sera réparé.').waitFor();
  expect(await barriers(page)).toEqual([]);
  printer.setFault(null);
  await page.getByText('Imprimée sur Counter.').waitFor();
  await page.getByText('plus de papier').first().waitFor({ state: 'detached' });
  expect(bills()).toHaveLength(2);
  expect(faults).toEqual([]);
});

test('on a phone, one of two dishes goes to another table, and a dish is sent to the kitchen by itself', async () => {
  const [from, to] = [await partyAt('3', { Limonade: ['2', 1], Kir: ['1'] }), await partyAt('4', { Espresso: ['1'] })];
  const { Thé: productId } = await idsOf('products');
  await change('addOrderLines', { orderId: from, lines: [{ productId, quantity: '1', course: 2 }] });
  const { page, faults } = await waiterAt(browser, house.url, { locale: 'en-GB', viewport: PHONE });
  await page.getByTestId('table-3').click();
  await page.getByRole('button', { name: /^Order/ }).click();
  await page.getByRole('button', { name: 'Change Limonade' }).click();
  await page.getByRole('button', { name: 'Move dishes to another table' }).click();
  await page.getByRole('button', { name: 'One less Limonade' }).click();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Move them to table: 4' }).click();
  await page.getByText('Moved to Table 4.').waitFor();
  expect(await linesOf(from)).toEqual(['1 Limonade', '1 Kir', '1 Thé']);
  expect(await linesOf(to)).toEqual(['1 Espresso', '1 Limonade']);

  await page.getByRole('button', { name: 'Change Thé' }).click();
  await page.getByRole('button', { name: 'Send this dish now' }).click();
  await page.locator('.line-row.fired', { hasText: 'Thé' }).waitFor();
  await page.getByRole('button', { name: 'Change Thé' }).click();
  await page.getByRole('button', { name: 'Done' }).waitFor();
  expect(await page.getByLabel('Why is it taken off?').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('who was seated at the wrong table takes back what was not sent, and leaves the table free', async () => {
  const [tables, { Thé: productId }] = await Promise.all([idsOf('tables'), idsOf('products')]);
  const opened = await change('openTable', { tableId: tables['2'], partySize: 2 }, 'order { id }');
  await change('addOrderLines', {
    orderId: (opened.order as Named).id,
    lines: [{ productId, quantity: '1', course: 1 }],
  });
  const { page, faults } = await waiterAt(browser, house.url, { locale: 'fr-FR', viewport: WIDE });
  await page.getByTestId('table-2').click();
  await page.getByRole('button', { name: 'Modifier Thé' }).click();
  await page.getByLabel('Pourquoi le retirer ?').fill('mauvaise table');
  await page.getByRole('button', { name: 'Retirer', exact: true }).click();
  await page.getByRole('button', { name: 'Ils repartent : libérer la table' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ils repartent : libérer la table' }).click();
  await page.getByText('Table 2 est de nouveau libre.').waitFor();
  await page.getByTestId('table-2').getByText('Libre').waitFor();
  expect(faults).toEqual([]);
});

test('tables are put together on one bill and taken apart again, each party with what it brought', async () => {
  const orderId = await partyAt('9', { Limonade: ['1'] });
  await partyAt('10', { Kir: ['1'] });
  const { page, faults } = await waiterAt(browser, house.url, { locale: 'en-GB', viewport: WIDE });
  await page.getByRole('button', { name: /^Terrasse/ }).click();
  await page.getByTestId('table-9').click();
  await page.getByRole('button', { name: 'Move or put together' }).click();
  await page.getByRole('button', { name: 'Put together with: 10' }).click();
  await page.locator('.line-row', { hasText: 'Kir' }).waitFor();
  await page.getByText('with 10').waitFor();
  expect(await linesOf(orderId)).toEqual(['1 Limonade', '1 Kir']);
  await page.getByRole('button', { name: 'Move or put together' }).click();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take apart from: 10' }).click();
  await page.locator('.line-row', { hasText: 'Kir' }).waitFor({ state: 'detached' });
  expect(await linesOf(orderId)).toEqual(['1 Limonade']);
  expect(faults).toEqual([]);
});

test('a bill is divided by dish, by seats and by typed amounts, and what remains is always shown; parts sum to the whole', async () => {
  const orderId = await partyAt('5', { 'Œuf mayonnaise': ['3'], Kir: ['1', 2], 'Steak frites': ['1', 1] });
  const { page, faults } = await waiterAt(browser, house.url, { locale: 'fr-FR', viewport: WIDE });
  await openBill(page, '5');
  await page.locator('summary').click();
  const split = page.locator('.split');

  await split.getByRole('button', { name: 'Par plat' }).click();
  await split.getByRole('button', { name: '3 Œuf mayonnaise' }).click();
  await split.getByRole('button', { name: 'Un Œuf mayonnaise de moins' }).click();
  expect(await barriers(page)).toEqual([]);
  await split.getByRole('button', { name: 'En faire une addition' }).click();
  await page.getByRole('button', { name: '1 · 31,50 €' }).waitFor();
  await page.getByRole('button', { name: '2 · 12,00 €' }).waitFor();

  await split.getByRole('button', { name: 'Par place' }).click();
  await split.getByRole('button', { name: 'Place 2' }).click();
  await split.getByRole('button', { name: 'En faire une addition' }).click();
  await page.getByRole('button', { name: '1 · 25,50 €' }).waitFor();
  await page.getByRole('button', { name: '3 · 6,00 €' }).waitFor();

  await split.getByRole('button', { name: 'Par montant' }).click();
  await split.getByLabel('Montant 1').fill('10,01');
  await split.getByText('15,49 €').waitFor();
  await split.getByLabel('Montant 2').fill('20');
  await split.getByRole('button', { name: 'Faire ces additions', disabled: true }).waitFor();
  await split.getByLabel('Montant 2').fill('5,49');
  expect(await barriers(page)).toEqual([]);
  await split.getByRole('button', { name: 'Faire ces additions' }).click();
  await page.getByRole('button', { name: '1 · 10,00 €' }).waitFor();

  const { order } = await ask<{ order: { total: string; parts: { total: string }[] } }>(
    'query ($id: ID!) { order(id: $id) { total parts { total } } }',
    { id: orderId },
  );
  const totals = [order, ...order.parts].map(({ total }) => decimal(total));
  expect(decimalText(sum(totals))).toBe('43.5');
  expect(totals.map(decimalText).sort()).toEqual(['10', '10.01', '12', '5.49', '6']);

  // Three share one of them: each pays a third to the cent, and what then remains is said before.
  await page.getByRole('button', { name: '1 · 10,00 €' }).click();
  await page.locator('.shares').getByRole('button', { name: 'En parts' }).click();
  await page.getByRole('button', { name: '3', exact: true }).click();
  for (const [take, left] of [
    ['3,34', '6,66'],
    ['3,33', '3,33'],
  ] as const) {
    await page.getByText(`Il restera à payer ${left} €`).waitFor();
    await page.getByRole('button', { name: `Encaisser ${take} €` }).click();
    await page.getByRole('row', { name: `Reste à payer ${left} €` }).waitFor();
  }
  await page.getByRole('button', { name: 'Encaisser 3,33 €' }).click();
  await page.getByRole('button', { name: '1 · payée' }).waitFor();
  expect(faults).toEqual([]);
});

test('the menus of the hour come first, with allergens; everything is one touch away, and a menu that is written shows', async () => {
  const { 'Moules marinières': productId } = await idsOf('products');
  await change('updateProduct', { productId, allergens: ['mollusques', 'lait'] });
  const category = { name: 'De la mer', productIds: [productId] };
  await change('createMenu', { name: 'Marée', displayOrder: -1, categories: [category] });
  const { page, faults } = await waiterAt(browser, house.url, { locale: 'en-GB', viewport: PHONE });
  await page.getByTestId('table-7').click();
  await change('createCustomer', { kind: 'INDIVIDUAL', firstName: 'Jeanne', lastName: 'Morel' });
  await page.getByRole('searchbox').fill('morel');
  await page.getByRole('button', { name: /^Jeanne Morel/ }).click();
  await page.getByRole('button', { name: '2', exact: true }).click();
  await page.getByText('Jeanne Morel').waitFor();
  await page.getByRole('button', { name: 'De la mer' }).waitFor();
  await page.getByRole('button', { name: /^Moules marinières mollusques · lait/ }).waitFor();
  expect(await page.getByRole('button', { name: /^Steak frites/ }).count()).toBe(0);
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bar', exact: true }).click();
  await page.getByRole('button', { name: 'Boissons chaudes' }).click();
  await page.getByRole('button', { name: /^Espresso/ }).waitFor();
  await page.getByRole('button', { name: 'Everything' }).click();
  await page.getByRole('button', { name: 'Plats' }).click();
  await page.getByRole('button', { name: /^Steak frites/ }).waitFor();

  await change('createMenu', { name: 'Brunch', displayOrder: -2, categories: [{ ...category, name: 'Le dimanche' }] });
  await page.getByRole('button', { name: 'Back to the plan' }).click();
  await page.getByTestId('table-7').click();
  await page.getByRole('button', { name: 'Le dimanche' }).waitFor();
  expect(faults).toEqual([]);
});

test('others move the party, put it on another bill and settle it: its waiter stays with it, and what he wrote goes along or is told', async () => {
  const [tables, products] = await Promise.all([idsOf('tables'), idsOf('products')]);
  const guest = await partyAt('11', { Espresso: ['1'] });
  const { page, faults } = await waiterAt(browser, house.url, { locale: 'en-GB', viewport: WIDE });
  await page.getByRole('button', { name: /^Terrasse/ }).click();
  await page.getByTestId('table-11').click();
  await page.getByRole('button', { name: 'Bar', exact: true }).click();
  const limonade = page.getByRole('button', { name: /^Limonade/ });
  await limonade.click();
  await change('transferTable', { tableId: tables['11'], toTableId: tables['12'] });
  await page.getByRole('heading', { name: 'Table 12' }).waitFor();
  const orderId = await partyAt('6', { Kir: ['1'] });
  await change('mergeTables', { tableId: tables['6'], tableIds: [tables['12']] });
  await page.getByText('with 6').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Bar', exact: true }).click();
  await page.getByRole('button', { name: 'Send course 1' }).click();
  await page.locator('.line-row.fired', { hasText: 'Limonade' }).waitFor();

  // What has no course goes by itself, and takes no course along.
  const lines = [{ productId: products.Thé }, { productId: products.Espresso, course: 2 }];
  await change('addOrderLines', { orderId, lines: lines.map((line) => ({ ...line, quantity: '1' })) });
  await page.getByRole('button', { name: 'Send Without a course' }).click();
  await page.locator('.line-row.fired', { hasText: 'Thé' }).waitFor();
  await page.locator('.line-row.hold', { hasText: 'Espresso' }).waitFor();

  // The plan shows the same zone, and where something is still to be sent.
  await limonade.click();
  await page.getByRole('button', { name: 'Back to the plan' }).click();
  await page.getByTestId('table-12').getByText('to send').waitFor();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByText('1 order is not sent yet').waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByTestId('table-12').click();
  await change('fireCourse', { orderId });
  const { invoice } = (await change('invoiceOrder', { orderId }, 'invoice { total }')) as {
    invoice: { total: string };
  };
  await page.getByText('The bill is made').waitFor();
  await change('recordPayment', { orderId, method: 'CARD', amount: invoice.total });
  await page.getByText('Table 12 is paid.').waitFor();
  await page.getByText('never sent, and dropped: 1 Limonade').waitFor();
  expect((await linesOf(orderId)).sort()).toEqual(['1 Espresso', '1 Espresso', '1 Kir', '1 Limonade', '1 Thé']);
  expect(await linesOf(guest)).toEqual([]);
  expect(await barriers(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('a table whose answer was lost is entered, and a payment whose answer was lost is asked for again before another, and taken once', async () => {
  const options = { locale: 'fr-FR', viewport: WIDE, serviceWorkers: 'block' } as const;
  const { page, faults } = await waiterAt(browser, house.url, options);
  let losing = '';
  await page.route('**/graphql', async (route) => {
    if (!losing || !route.request().postData()?.includes(losing)) return route.continue();
    await route.fetch();
    await route.abort();
  });
  losing = 'openTable';
  await page.getByTestId('table-2').click();
  await page.getByRole('button', { name: '2', exact: true }).click();
  await page.getByRole('heading', { name: 'Table 2' }).waitFor();
  losing = '';
  await page.getByRole('searchbox').fill('espresso');
  await page.getByRole('button', { name: /^Espresso 2,50/ }).click();
  await page.getByRole('button', { name: /^Espresso 2,50/ }).click();
  await page.getByRole('button', { name: 'Envoyer la suite 1' }).click();
  await page.locator('.line-row.fired').waitFor();
  await page.getByRole('button', { name: 'Addition' }).click();
  await page.locator('.shares').getByRole('button', { name: 'En parts' }).click();
  await page.getByRole('button', { name: '2', exact: true }).click();
  await page.getByRole('button', { name: 'Chèque' }).click();
  losing = 'recordPayment';
  await page.getByRole('button', { name: 'Encaisser 2,50 €' }).click();
  await page.getByText('Aucune réponse pour 2,50 € (Chèque)').waitFor();
  await page.getByRole('row', { name: 'Reste à payer 2,50 €' }).waitFor();
  expect(await barriers(page)).toEqual([]);
  losing = '';
  await page.reload();
  await page.getByTestId('table-2').click();
  await page.getByRole('button', { name: 'Addition' }).click();
  await page.getByRole('button', { name: 'Redemander : 2,50 €' }).click();
  await page.getByText('2,50 € encaissés.').waitFor();
  await page.getByRole('row', { name: 'Reste à payer 2,50 €' }).waitFor();
  await page.getByRole('button', { name: 'Encaisser 2,50 €' }).click();
  await page.getByText('Table 2 est payée.').waitFor();
  const { payments } = await ask<{ payments: { edges: { node: { method: string; amount: string } }[] } }>(
    '{ payments(first: 2) { edges { node { method amount } } } }',
  );
  expect(payments.edges.map(({ node }) => `${node.method} ${node.amount}`).sort()).toEqual(['CASH 2.5', 'CHECK 2.5']);
  expect(faults.filter((fault) => !fault.includes('Failed to load resource'))).toEqual([]);
});

test('while what was sent is not confirmed more is written, and goes out after it; however long words are, all stays in reach', async () => {
  const categories = await idsOf('categories');
  const name = 'Donaudampfschifffahrtsgesellschaftskapitänsschnitzel mit Preiselbeeren';
  const { product } = await change(
    'createProduct',
    { name, salePrice: '24.50', categoryId: categories.Boissons },
    'product { id }',
  );
  const group = await change(
    'createModifierGroup',
    { name: 'Beilagen', minChoices: 1, modifiers: [{ name: 'Meerrettichsahnesoßenbeilage', price: '2.50' }] },
    'modifierGroup { id }',
  );
  const modifierGroupIds = [(group.modifierGroup as Named).id];
  await change('setModifierGroups', { productId: (product as Named).id, modifierGroupIds });
  const orderId = await partyAt('6', { Espresso: ['1'] });
  const options = { locale: 'en-GB', viewport: PHONE, serviceWorkers: 'block' } as const;
  const { page, faults } = await waiterAt(browser, house.url, options);
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('addOrderLines')) await held;
    await route.continue();
  });
  await page.getByTestId('table-6').click();
  await page.getByRole('button', { name: 'Everything' }).click();
  await page.getByRole('button', { name: 'Boissons' }).click();
  expect(await pushedOut(page)).toEqual([]);
  await page.getByRole('button', { name: /^Donau/ }).click();
  expect(await barriers(page)).toEqual([]);
  expect(await pushedOut(page)).toEqual([]);
  await page.getByRole('button', { name: /^Meerrettich.* \+ €2.50/ }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: /^Order/ }).click();
  await page.getByRole('button', { name: 'Send course 1' }).click();
  await page.getByText('Sending…').waitFor();
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('button', { name: /^Kir/ }).click();
  await page.getByRole('button', { name: /^Order/ }).click();
  await page.getByRole('button', { name: 'Send course 1' }).click();
  expect(await pushedOut(page)).toEqual([]);
  answer();
  await page.locator('.line-row.fired', { hasText: 'Kir' }).waitFor();
  await page.locator('.draft-block').waitFor({ state: 'detached' });
  expect((await linesOf(orderId)).sort()).toEqual([`1 ${name}`, '1 Espresso', '1 Kir']);
  await page.getByRole('button', { name: `Change ${name}` }).click();
  expect(await pushedOut(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('without a network the tables stay, orders wait and go out once, all else is refused plainly; also through a reload', async () => {
  const orderId = await partyAt('8', { Espresso: ['1'] });
  const soon = new Date(Date.now() + 3_600_000);
  await change('createReservation', { name: 'Martin', startsAt: soon, partySize: 2 });
  const { page, faults } = await waiterAt(browser, cable.url, { locale: 'en-GB', viewport: WIDE });
  await page.getByTestId('table-8').click();
  await page.getByText('In the kitchen').waitFor();
  await page.getByRole('button', { name: 'Everything' }).click();
  await isKept(page);
  await page.waitForFunction(() => JSON.stringify(localStorage).includes('Martin'));

  cable.cut();
  await page.getByText('No connection').waitFor();
  await page.getByRole('button', { name: 'Boissons' }).click();
  await page.getByRole('button', { name: /^Kir/ }).first().click();
  await page.getByRole('button', { name: 'Send course 1' }).click();
  await page.getByText('It goes out by itself when the network is back.').waitFor();
  // What is added now is sent with the rest, when it is said anew.
  await page
    .getByRole('button', { name: /^Limonade/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Send course 1' }).click();
  await page.getByRole('button', { name: 'Rush: Course 1' }).click();
  await page.getByText('No connection: this was not done.').waitFor();
  expect(await barriers(page)).toEqual([]);

  await page.reload();
  await page.getByTestId('table-8').getByText('to send').waitFor();
  await page.getByTestId('table-2').click();
  await page.getByRole('button', { name: '2', exact: true }).click();
  await page.getByText('No connection: this was not done.').waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: /^Reservations/ }).click();
  await page.getByLabel('Day', { exact: true }).last().fill(businessDay(soon, 'Europe/Paris'));
  await page.getByRole('listitem').filter({ hasText: 'Martin' }).waitFor();
  await page.getByRole('button', { name: 'Back to the plan' }).click();
  expect(await barriers(page)).toEqual([]);
  await page.getByTestId('table-8').click();
  await page.locator('.line-row', { hasText: 'Espresso' }).waitFor();

  cable.mend();
  await page.locator('.line-row.fired', { hasText: 'Limonade' }).waitFor();
  expect((await linesOf(orderId)).sort()).toEqual(['1 Espresso', '1 Kir', '1 Limonade']);
  await page.locator('.draft-block').waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Back to the plan' }).click();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Log out' }).click();
  await page.locator('[name=login]').waitFor();
  const left = await page.evaluate(() => Object.keys(localStorage));
  for (const name of left) expect(name).toMatch(/^comptoir\.device\.(clock|people\.floor|terminal|register)$/);
  expect(faults).toEqual([]);
});
