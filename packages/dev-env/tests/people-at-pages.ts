import { expect } from '@jest/globals';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../src/demo-company.ts';
import { barriers, type OpenedPage, openPage } from './browser.ts';

/** The waiter's page, in French on a tablet or in English on a phone, after logging in by password. */
export async function waiterAt(browser: Browser, url: string, options: BrowserContextOptions): Promise<OpenedPage> {
  const opened = await openPage(browser, options);
  const { page } = opened;
  await page.goto(`${url}/floor`);
  expect(await barriers(page)).toEqual([]);
  await page.fill('[name=login]', 'waiter@demo.test');
  await page.fill('[name=password]', DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByTestId('table-1').waitFor();
  return opened;
}

/** The kitchen's page before a cook, after logging in by PIN on a terminal. */
export async function cookAt(browser: Browser, url: string, options: BrowserContextOptions): Promise<OpenedPage> {
  const opened = await openPage(browser, options);
  const { page } = opened;
  await page.goto(`${url}/kitchen`);
  await page.getByRole('button', { name: /^(Code )?PIN$/ }).click();
  expect(await barriers(page)).toEqual([]);
  await page.getByLabel(/serial number|Numéro de série/).fill('DEMO-TERMINAL-1');
  await page.getByLabel(/E-mail/).fill('cook@demo.test');
  for (const digit of '4444')
    await page.getByRole('button', { name: new RegExp(`^(Digit|Chiffre) ${digit}$`) }).click();
  await page.getByRole('button', { name: /^(Log in|Se connecter)$/ }).click();
  await page.getByText(/^(Live|En direct)$/).waitFor();
  return opened;
}

/** The tickets with this text in a column of the kitchen's page. */
export function column(page: Page, name: string, text: string): Locator {
  return page.getByTestId(`column-${name}`).locator('article', { hasText: text });
}
