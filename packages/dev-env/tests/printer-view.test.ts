import { type SimulatedPrinter, startSimulatedPrinter } from '@comptoir/devices/simulators/printer';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../src/demo-company.ts';
import { openHouse, type TestHouse } from '../src/testing-house.ts';
import { barriers, openBrowser, openPage, PHONE, WIDE } from './browser.ts';
import { fireAtTable } from './orders-by-hand.ts';
import { until } from './waiting.ts';

let house: TestHouse;
let browser: Browser;
let printer: SimulatedPrinter;

beforeAll(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  printer = await startSimulatedPrinter({ name: 'pass' });
  await (await fetch(`${house.url}/printer/`)).text();
});

afterAll(async () => {
  await browser?.close();
  await house?.close();
  await printer?.close();
});

async function ownerAt(options: BrowserContextOptions): Promise<{ page: Page; faults: string[] }> {
  const opened = await openPage(browser, options);
  const { page } = opened;
  await page.goto(`${house.url}/printer`);
  expect(await barriers(page)).toEqual([]);
  await page.fill('[name=login]', 'owner@demo.test');
  await page.fill('[name=password]', DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByText(/^(Live|En direct)$/).waitFor();
  return opened;
}

async function does<Data = Record<string, Record<string, string>>>(
  name: string,
  input: object,
  nouns = '',
): Promise<Data> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await house.ask<Record<string, Data & { problems: object[] }>>(
    await house.token('owner'),
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${nouns} problems { code message } } }`,
    { input },
  );
  expect(errors).toEqual([]);
  expect(data[name]?.problems).toEqual([]);
  return data[name] as Data;
}

/** The sheet of this kind on which this stands; its picture is drawn, not only there. */
async function sheet(page: Page, kind: string, text: string): Promise<Locator> {
  const found = page
    .getByRole('listitem')
    .filter({ hasText: kind })
    .filter({ has: page.getByAltText(text) });
  const picture = found.first().getByRole('img');
  await picture.waitFor();
  const size = () => picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth);
  expect(await until(size, (width) => width > 0)).toBeGreaterThan(100);
  return found.first();
}

const nameOf = async (orderId: string, name: string) => {
  const { data } = await house.ask<{ order: { lines: { id: string; name: string }[] } }>(
    await house.token('owner'),
    `{ order(id: "${orderId}") { lines { id name } } }`,
  );
  return data.order.lines.find((line) => line.name === name)?.id;
};

test('tickets, a change, a bill, a receipt and a Z report show as they are printed, live', async () => {
  const { page, faults } = await ownerAt({ locale: 'en-GB', viewport: WIDE });
  await page.getByText('Nothing was printed yet').waitFor();
  const orderId = await fireAtTable(house, 1, 'Bœuf bourguignon', 'Kir');
  await sheet(page, 'Kitchen ticket', 'Bœuf bourguignon');
  await sheet(page, 'Kitchen ticket', 'Kir');
  const lineId = await nameOf(orderId, 'Bœuf bourguignon');
  await does('changeOrderLine', { orderId, lineId, notes: 'sans lardons' });
  await sheet(page, 'Change ticket', 'sans lardons');
  await does('printTableBill', { orderId });
  await sheet(page, 'Bill', '25,00');

  const { data } = await house.ask<{ registers: { edges: { node: { id: string } }[] } }>(
    await house.token('owner'),
    '{ registers { edges { node { id } } } }',
  );
  const registerId = data.registers.edges[0]?.node.id;
  const { session } = await does('openCashSession', { registerId, float: '100' }, 'session { id }');
  const { invoice } = await does('invoiceOrder', { orderId }, 'invoice { id number }');
  await does('recordPayment', { invoiceId: invoice?.id, registerId, amount: '25', method: 'CASH' });
  await house.settle();
  await does('printReceipt', { invoiceId: invoice?.id });
  await sheet(page, 'Receipt', String(invoice?.number));
  await does('closeCashSession', { sessionId: session?.id, counts: [{ denomination: '5', count: 25 }] });
  const report = await sheet(page, 'Z report', 'Caisse 1');
  await report.getByText('Printed', { exact: true }).waitFor();
  expect(await barriers(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('on a phone, in French, a printer without paper says so, and prints when it is mended; what nobody vouches for is answered', async () => {
  const { page, faults } = await ownerAt({ locale: 'fr-FR', viewport: PHONE });
  const { data } = await house.ask<{ printers: { edges: { node: { id: string; isReceiptPrinter: boolean } }[] } }>(
    await house.token('owner'),
    '{ printers { edges { node { id isReceiptPrinter } } } }',
  );
  const counter = data.printers.edges.find(({ node }) => node.isReceiptPrinter)?.node.id;
  const address = { connection: 'NETWORK', host: '127.0.0.1', port: printer.port };
  await does('updatePrinter', { printerId: counter, ...address });
  await page.getByLabel('De quelles imprimantes').selectOption('ALL');
  for (const [fault, words] of [
    ['PAPER_OUT', /papier/],
    ['COVER_OPEN', /capot/],
  ] as const) {
    printer.setFault(fault);
    const orderId = await fireAtTable(house, fault === 'PAPER_OUT' ? 2 : 3, 'Espresso');
    await does('printTableBill', { orderId });
    const bill = page.getByRole('listitem').filter({ hasText: 'Addition' }).first();
    await bill.getByText('En attente').waitFor();
    await page.getByRole('alert').getByText(words).waitFor();
    expect(await barriers(page)).toEqual([]);
    printer.setFault(null);
    await bill.getByText('Imprimé').waitFor();
    await page.getByRole('alert').getByText(words).waitFor({ state: 'detached' });
  }
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);

  printer.setFault('DROPS_AFTER_PRINT');
  const orderId = await fireAtTable(house, 4, 'Espresso');
  await does('printTableBill', { orderId });
  const answer = page.getByRole('button', { name: /^C’est imprimé: Addition/ });
  await answer.waitFor();
  expect(await barriers(page)).toEqual([]);
  await answer.click();
  await answer.waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
});
