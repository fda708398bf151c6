import { testActor } from '@comptoir/dev-env/testing';
import { newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { KitchenTicketChanged, TicketChange } from '../../schema/events/restaurant.ts';
import { Printing, type Shop, sale, ticket, until, zReport } from './testing.ts';

let printing: Printing;
let shop: Shop;

beforeAll(async () => {
  printing = await Printing.open();
  shop = await printing.shop();
  await printing.createPrinter(shop, { name: 'comptoir', isReceiptPrinter: true, columns: 42 });
  await printing.createPrinter(shop, { name: 'chaud', stationIds: [shop.stations.hot], columns: 32 });
});
afterAll(() => printing.close());

test('a kitchen ticket comes out of its station’s printer, as it was shown', async () => {
  const serverId = newId();
  await printing.tell(shop.owner, 'UserChanged', { userId: serverId, version: 1, name: 'Zoé Lefèvre', active: true });
  const fired = ticket(shop, { serverId });
  await printing.tell(shop.owner, 'KitchenTicketChanged', fired);
  const job = await printing.jobStands(shop.owner, fired.ticketId, 'PRINTED');
  const [paper, ...others] = printing.journal().filter((printout) => printout.printer === 'chaud');
  expect(others).toEqual([]);
  expect(paper?.text).toBe(job.text);
  expect(job.text).toMatchInlineSnapshot(`
"     CHAUD
--------------------------------
Table 12 Suite 1
Bon K-0001                 19:42
21/11/2026 19:42
             Serveur Zoé Lefèvre
Commande C-1042
--------------------------------
2 x Crème brûlée
    > bien dorée
     ! sans noix
    Place 3
--------------------------------"
`);
  expect(job.preview).toMatch(/^<svg .*Crème.*<\/svg>$/);
  expect(job).toMatchObject({ attempts: 1, copy: 1, reprint: false, reason: null, printer: { name: 'chaud' } });
});

test('a ticket of a station without a printer comes out at the counter', async () => {
  const fired = ticket(shop, { stationId: shop.stations.bar, stationName: 'Bar' });
  await printing.tell(shop.owner, 'KitchenTicketChanged', fired);
  expect(await printing.jobStands(shop.owner, fired.ticketId, 'PRINTED')).toMatchObject({
    printer: { name: 'comptoir' },
  });
});

test('a ticket that only moved on is not printed', async () => {
  const moved = ticket(shop, { created: false, status: 'READY' });
  await printing.tell(shop.owner, 'KitchenTicketChanged', moved);
  expect(await printing.jobs(shop.owner, { documentId: moved.ticketId })).toEqual([]);
});

const change = (kind: TicketChange['kind'], name: string, allergens: string[] = []) => ({
  lineId: newId(), kind, name, quantity: '1', notes: null, modifiers: [], seat: null, allergens,
}); // biome-ignore format: a table

async function told(changed: KitchenTicketChanged) {
  const event = newEvent('KitchenTicketChanged', shop.owner.companyId ?? '', shop.owner, new Date(), changed);
  await printing.house.bus.publish([event, event]);
  await printing.house.settle();
  return printing.jobStands(shop.owner, event.id, 'PRINTED', 'CHANGE_TICKET');
}

test('a round added to a course is a ticket that says so, with the allergens of its dishes', async () => {
  const added = change('ADDED', 'Œuf dur', ['œufs']);
  const round = ticket(shop, { ticketNumber: 'K-ROUND', lines: [added], changes: [added] });
  await printing.tell(shop.owner, 'KitchenTicketChanged', round);
  const job = await printing.jobStands(shop.owner, round.ticketId, 'PRINTED', 'KITCHEN_TICKET');
  expect(job.text).toMatch(/^ +AJOUTÉ\n +CHAUD\n.*1 x Œuf dur\n +Allergènes : œufs\n/s);
});

test('what changed of a fired ticket follows on a ticket of its own, once per event, at the same station', async () => {
  const changes = [change('CHANGED', 'Steak', ['gluten', 'lait']), change('CANCELLED', 'Crème brûlée')];
  const changed = ticket(shop, { created: false, ticketNumber: 'K-CHANGE', changes });
  const event = newEvent('KitchenTicketChanged', shop.owner.companyId ?? '', shop.owner, new Date(), changed);
  await printing.house.bus.publish([event, event]);
  await printing.house.settle();
  const job = await printing.jobStands(shop.owner, event.id, 'PRINTED', 'CHANGE_TICKET');
  expect(job.printer).toMatchObject({ name: 'chaud' });
  expect(job.text).toMatch(
    /^\s+MODIFICATION\n\s+CHAUD\n.*MODIFIÉ.*Steak\n +Allergènes : gluten, lait\n.*ANNULÉ.*Crème brûlée/s,
  );
  expect(printing.journal().filter(({ text }) => text.includes('K-CHANGE'))).toHaveLength(1);
  const again = newEvent('KitchenTicketChanged', shop.owner.companyId ?? '', shop.owner, new Date(), changed);
  await printing.house.bus.publish([again]);
  await printing.house.settle();
  await printing.jobStands(shop.owner, again.id, 'PRINTED', 'CHANGE_TICKET');
});

test('where a party went to another table its dishes are told again, with the table they were for', async () => {
  const moved = ticket(shop, { created: false, ticketNumber: 'K-MOVED', tableNumber: '7', movedFrom: '4' });
  const job = await told(moved);
  expect(job.text).toMatch(
    /^ +MODIFICATION\n +ÉTAIT TABLE 4\n +CHAUD\n.*Table 7 +Suite 1\n.*K-MOVED.*\n2 x Crème brûlée\n/s,
  );
  expect(printing.journal().filter(({ text }) => text.includes('K-MOVED'))).toHaveLength(1);
});

test('a dish that goes to another table than its ticket says where; what changed of a ticket that moves stands with the rest', async () => {
  const [wine, soup] = [change('MOVED', 'Kir'), change('CANCELLED', 'Soupe')];
  const dish = ticket(shop, {
    created: false, ticketNumber: 'K-DISH', tableNumber: '4', changes: [{ ...wine, tableNumber: '7' }],
  }); // biome-ignore format: short
  const first = await told(dish);
  expect(first.text).toMatch(
    /^ +MODIFICATION\n +CHAUD\n.*Table 4 +Suite 1\n.*\n ?DÉPLACÉ ?\n1 x Kir\n ?POUR TABLE 7\n/s,
  );
  expect(first.text).not.toContain('Crème brûlée');
  const { kind: _, ...kir } = { ...wine, tableNumber: '9' };
  const stays = change('CHANGED', 'Steak');
  const whole = await told(
    ticket(shop, { created: false, tableNumber: '7', movedFrom: '4', lines: [kir, stays], changes: [soup, stays] }),
  );
  expect(whole.text).toMatch(
    /ÉTAIT TABLE 4\n.*ANNULÉ ?\n1 x Soupe\n\n1 x Kir\n ?POUR TABLE 9\n\n ?MODIFIÉ ?\n1 x Steak\n/s,
  );
});

test('cash that was rounded is told on the receipt', async () => {
  const settled = sale(shop, 'CARD', 'F-2026-000078');
  await printing.tell(shop.owner, 'SaleSettled', {
    ...settled,
    receipt: { ...settled.receipt, cashRounding: '-0.02' },
  });
  const job = await printing.jobStands(shop.owner, settled.invoiceId, 'PRINTED', 'RECEIPT');
  expect(job.text).toMatch(/Arrondi espèces +-0,02 €/);
});

test('a till that was closed prints its Z at the counter, once; takings are shown to those who may see them', async () => {
  const closed = zReport(shop);
  await printing.tell(shop.owner, 'CashSessionClosed', closed, closed);
  const job = await printing.jobStands(shop.owner, closed.zReportId, 'PRINTED', 'Z_REPORT');
  const printed = printing.journal().filter(({ text }) => text.includes('Z-000042'));
  expect(printed).toEqual([expect.objectContaining({ printer: 'comptoir', text: job.text })]);
  expect(job.text).toMatch(/RAPPORT Z.*Caisse +Bar.*Espèces \(3\) +30,00.*Écart +-1,00 €.*Total perpétuel +130,00 €/s);
  const cook = testActor({ companyId: shop.owner.companyId, permissions: ['devices:read'] });
  const [shown] = await printing.jobs(cook, { documentId: closed.zReportId });
  expect(shown).toMatchObject({ kind: 'Z_REPORT', text: '' });
  expect(shown?.preview).not.toContain('130');
});

test('a settled sale prints its receipt with the shop’s words', async () => {
  const settled = sale(shop, 'CARD', 'F-2026-000077');
  await printing.tell(shop.owner, 'SaleSettled', settled);
  const job = await printing.jobStands(shop.owner, settled.invoiceId, 'PRINTED', 'RECEIPT');
  expect(printing.journal().filter((p) => p.text === job.text)).toMatchObject([{ printer: 'comptoir' }]);
  expect(job.text).toMatchInlineSnapshot(`
"      Chez Zoé
            14 rue des Écoles

Facture n° F-2026-000077
Commande C-1042                   Table 12
21/11/2026 21:12
------------------------------------------
Entrecôte                            36,00
  2 x 18,00
------------------------------------------
Sous-total                         30,00 €
TOTAL         36,00 €
------------------------------------------
TVA                  Base HT       Montant
20 %                   30,00          6,00
------------------------------------------
Carte bancaire                     36,00 €

               À bientôt !

[QR F-2026-000077]"
`);
  expect(await printing.jobs(shop.owner, { documentId: settled.invoiceId, kind: 'DRAWER' })).toEqual([]);
});

test('cash opens the drawer, once, before the receipt', async () => {
  const other = await printing.shop();
  const counter = await printing.simulator('counter');
  await printing.networkPrinter(other, counter, { isReceiptPrinter: true });
  const settled = sale(other, 'CASH');
  const pulsesAtReceipt: number[] = [];
  counter.onPrintout(() => pulsesAtReceipt.push(counter.drawerPulses));
  await printing.tell(other.owner, 'SaleSettled', settled, settled);
  await printing.quiet();
  expect(counter.drawerPulses).toBe(1);
  expect(pulsesAtReceipt).toEqual([1]);
  expect(await printing.jobStands(other.owner, settled.invoiceId, 'PRINTED', 'DRAWER')).toMatchObject({
    requestedBy: { id: other.owner.userId },
    text: '',
  });
});

test('a fact told again, by the same event or another, prints once', async () => {
  const fired = ticket(shop, { ticketNumber: 'K-ONCE' });
  const event = newEvent('KitchenTicketChanged', shop.owner.companyId ?? '', shop.owner, new Date(), fired);
  await printing.house.bus.publish([event, event]);
  await printing.tell(shop.owner, 'KitchenTicketChanged', fired, fired);
  await printing.quiet();
  expect(printing.journal().filter((p) => p.text.includes('K-ONCE'))).toHaveLength(1);
});

test('what has no printer stands as failed and can be printed once there is one, without the reprint mark', async () => {
  const other = await printing.shop();
  const fired = ticket(other, { ticketNumber: 'K-LATE' });
  const settled = sale(other, 'CASH');
  await printing.tell(other.owner, 'KitchenTicketChanged', fired);
  await printing.tell(other.owner, 'SaleSettled', settled);
  const [receipt, kitchen, ...others] = await printing.jobs(other.owner);
  expect([receipt, kitchen]).toMatchObject([
    { kind: 'RECEIPT', status: 'FAILED', reason: 'NO_PRINTER', printer: null, attempts: 0 },
    { kind: 'KITCHEN_TICKET', status: 'FAILED', reason: 'NO_PRINTER' },
  ]);
  expect(others).toEqual([]);
  const refused = await printing.job(other.owner, 'reprintJob', { jobId: kitchen?.id, reason: 'was lost' });
  expect(refused.problems).toEqual([{ code: 'ILLEGAL_STATE', path: ['input', 'jobId'] }]);
  await printing.createPrinter(other, { name: 'late', isReceiptPrinter: true });
  const { job } = await printing.job(other.owner, 'reprintJob', { jobId: kitchen?.id, reason: 'was lost' });
  expect(job).toMatchObject({ copy: 2, reprint: false });
  await printing.quiet();
  expect(printing.journal().filter((p) => p.text.includes('K-LATE'))).toHaveLength(1);
});

test('a document that cannot be laid out fails with the reason and holds up no other', async () => {
  const broken = sale(shop);
  broken.receipt.total = 'much';
  const fine = sale(shop, 'CARD', 'F-2026-000078');
  await printing.tell(shop.owner, 'SaleSettled', broken, fine);
  const failed = await printing.jobStands(shop.owner, broken.invoiceId, 'FAILED', 'RECEIPT');
  expect(failed).toMatchObject({ reason: 'UNPRINTABLE', detail: expect.stringContaining('much'), text: '' });
  await printing.jobStands(shop.owner, fine.invoiceId, 'PRINTED', 'RECEIPT');
});

test('neighbours hear when a job is queued and when it ends', async () => {
  const heard: { documentId: string; status: string }[] = [];
  const fired = ticket(shop);
  const subscription = await printing.house.bus.subscribe('probe', ['PrintJobChanged'], async (events) => {
    for (const { payload, correlationId } of events) {
      heard.push(payload as { documentId: string; status: string });
      expect(correlationId).not.toBe('');
    }
  });
  await printing.tell(shop.owner, 'KitchenTicketChanged', fired);
  const of = () => heard.filter((fact) => fact.documentId === fired.ticketId).map((fact) => fact.status);
  await until(async () => of().length === 2);
  expect(of()).toEqual(['QUEUED', 'PRINTED']);
  await subscription.stop();
});

test('another company sees and moves nothing', async () => {
  const stranger = testActor();
  const [job] = await printing.jobs(shop.owner);
  expect(await printing.jobs(stranger)).toEqual([]);
  const { data } = await printing.house.run(
    'devices',
    stranger,
    `query ($id: ID!, $r: [_Any!]!) { printJob(id: $id) { id } printers { edges { node { id } } } _entities(representations: $r) { __typename } }`,
    {
      id: job?.id,
      r: [
        { __typename: 'PrintJob', id: job?.id },
        { __typename: 'Printer', id: job?.printer?.id },
      ],
    },
  );
  expect(data).toEqual({ printJob: null, printers: { edges: [] }, _entities: [null, null] });
  const notFound = [{ code: 'NOT_FOUND', path: ['input', 'jobId'] }];
  for (const verb of ['reprintJob', 'cancelPrintJob']) {
    expect((await printing.job(stranger, verb, { jobId: job?.id, reason: 'theirs' })).problems).toEqual(notFound);
  }
  expect((await printing.job(stranger, 'resolvePrintJob', { jobId: job?.id, printed: true })).problems).toEqual(
    notFound,
  );
  expect((await printing.job(stranger, 'openDrawer', { shopId: shop.shopId, reason: 'theirs' })).problems).toEqual([
    { code: 'NOT_FOUND', path: ['input', 'shopId'] },
  ]);
  expect((await printing.job(stranger, 'printReceipt', { invoiceId: job?.documentId })).problems).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
});

test('the list of jobs costs the same number of statements however long it is', async () => {
  const source = (first: number) =>
    `{ printJobs(first: ${first}) { edges { node { text printer { name stations { id } waiting fallbackPrinter { name } } movedFrom { id } } } } }`;
  const count = (first: number) =>
    printing.house.costOf(() => printing.house.run('devices', shop.owner, source(first)));
  await printing.quiet();
  expect(await count(8)).toBe(await count(2));
});
