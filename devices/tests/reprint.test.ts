import { testActor } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BLANK_LETTERHEAD } from '../../schema/events/identity.ts';
import type { SimulatedPrinter } from '../src/simulators/printer.ts';
import { Printing, type Shop, sale, ticket } from './testing.ts';

let printing: Printing;
let shop: Shop;
let counter: SimulatedPrinter;

beforeAll(async () => {
  printing = await Printing.open();
  shop = await printing.shop();
  counter = await printing.simulator('counter');
  await printing.networkPrinter(shop, counter, { isReceiptPrinter: true });
});
afterAll(() => printing.close());

const papers = (part: string) => counter.printouts().filter((printout) => printout.text.includes(part));

test('a receipt is printed again with its mark, word for word, also after the shop changed its words', async () => {
  const settled = sale(shop, 'CASH', 'F-2026-000101');
  await printing.tell(shop.owner, 'SaleSettled', settled);
  await printing.quiet();
  await printing.tell(shop.owner, 'ShopChanged', {
    shopId: shop.shopId, version: 2, name: 'Chez un autre', active: true, currency: 'EUR', timeZone: 'Asia/Tokyo', locale: 'en',
    stockPolicy: 'PASSIVE', taxMode: 'INCLUSIVE', rounding: 'PER_LINE', defaultTaxRate: '20', receiptHeader: [], receiptFooter: [],
    cashRounding: null, paymentTermsDays: 30, letterhead: BLANK_LETTERHEAD,
  }); // biome-ignore format: a table
  const input = { invoiceId: settled.invoiceId, idempotencyKey: 'again' };
  const { job } = await printing.job(shop.owner, 'printReceipt', input);
  expect(job).toMatchObject({ kind: 'RECEIPT', copy: 2, reprint: true, requestedBy: { id: shop.owner.userId } });
  const repeated = await printing.job(shop.owner, 'printReceipt', input);
  expect(repeated.job?.id).toBe(job?.id);
  await printing.quiet();
  const [first, second, ...others] = papers('F-2026-000101').map((printout) => printout.text);
  expect(others).toEqual([]);
  expect(first).not.toContain('DUPLICATA');
  expect(second?.split('\n').filter((line) => !line.includes('DUPLICATA'))).toEqual(first?.split('\n'));
  expect(counter.drawerPulses).toBe(1);
});

test('without a receipt there is nothing to print again', async () => {
  const refused = await printing.job(shop.owner, 'printReceipt', { invoiceId: newId() });
  expect(refused.problems).toEqual([{ code: 'NOT_FOUND', path: ['input', 'invoiceId'] }]);
  expect((await printing.job(shop.owner, 'printReceipt', { invoiceId: 'x' })).problems).toEqual(refused.problems);
});

test('a ticket is printed again with a mark and a reason, not while it still waits', async () => {
  const fired = ticket(shop, { ticketNumber: 'K-AGAIN' });
  counter.setFault('PAPER_OUT');
  await printing.tell(shop.owner, 'KitchenTicketChanged', fired);
  const [waiting] = await printing.jobs(shop.owner, { documentId: fired.ticketId });
  const input = { jobId: waiting?.id, reason: 'fell into the soup' };
  expect((await printing.job(shop.owner, 'reprintJob', input)).problems).toEqual([
    { code: 'ILLEGAL_STATE', path: ['input', 'jobId'] },
  ]);
  counter.setFault(null);
  await printing.quiet();
  expect((await printing.job(shop.owner, 'reprintJob', { ...input, reason: ' ' })).problems).toEqual([
    { code: 'INVALID', path: ['input', 'reason'] },
  ]);
  const { job } = await printing.job(shop.owner, 'reprintJob', input);
  expect(job).toMatchObject({ copy: 2, reprint: true, why: 'fell into the soup' });
  await printing.quiet();
  expect(papers('K-AGAIN').map((printout) => /DUPLICATA|REPRINT/.test(printout.text))).toEqual([false, true]);
});

test('two who ask at once get one copy each, or are told that one is on its way', async () => {
  const settled = sale(shop, 'CARD', 'F-2026-000102');
  await printing.tell(shop.owner, 'SaleSettled', settled);
  await printing.quiet();
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => printing.job(shop.owner, 'printReceipt', { invoiceId: settled.invoiceId })),
  );
  await printing.quiet();
  const made = answers.flatMap(({ job }) => (job ? [job.copy] : []));
  expect(made.length).toBeGreaterThanOrEqual(1);
  expect(new Set(made).size).toBe(made.length);
  for (const { job, problems } of answers)
    expect(job ? [] : problems).toMatchObject(job ? [] : [{ code: 'ILLEGAL_STATE' }]);
  expect(papers('F-2026-000102')).toHaveLength(1 + made.length);
});

test('who prints cannot open the drawer without a sale; that is a right of its own', async () => {
  const { companyId } = shop.owner;
  const waiter = testActor({ companyId, permissions: ['devices:read', 'devices:print'] });
  const opening = { shopId: shop.shopId, reason: 'a look' };
  await expect(printing.job(waiter, 'openDrawer', opening)).rejects.toThrow('FORBIDDEN');
  const cashier = testActor({ companyId, permissions: ['devices:read', 'devices:drawer'] });
  expect((await printing.job(cashier, 'openDrawer', opening)).problems).toEqual([]);
});

test('who may only look cannot print', async () => {
  const looker = testActor({ companyId: shop.owner.companyId, permissions: ['devices:read'] });
  await expect(printing.job(looker, 'openDrawer', { shopId: shop.shopId, reason: 'x' })).rejects.toThrow('FORBIDDEN');
  await expect(printing.job(looker, 'printReceipt', { invoiceId: newId() })).rejects.toThrow('FORBIDDEN');
  expect((await printing.jobs(looker)).length).toBeGreaterThan(0);
});
