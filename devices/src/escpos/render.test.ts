import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PrintDocument } from './document.ts';
import type { Columns } from './paper.ts';
import { createParser, type PrinterEvent } from './parse.ts';
import { drawSvg } from './picture.ts';
import { renderDocument } from './render.ts';
import { createRoll, type Sheet } from './roll.ts';
import { SAMPLE_BILL, SAMPLE_CHANGE, SAMPLE_RECEIPT, SAMPLE_TICKET, SAMPLE_Z } from './samples.ts';

const ID = Uint8Array.of(0x41, 0x42, 0x43, 0x44);
const ALL_COLUMNS: Columns[] = [32, 42, 48];

function eventsOf(bytes: Uint8Array): PrinterEvent[] {
  const events: PrinterEvent[] = [];
  createParser((event) => events.push(event)).write(bytes);
  return events;
}

function sheetOf(document: PrintDocument, columns: Columns = 48): Sheet {
  const roll = createRoll(columns);
  for (const event of eventsOf(renderDocument(document, { columns }))) roll.accept(event);
  const sheet = roll.tearOff();
  if (sheet === null) throw new Error('nothing was printed');
  return sheet;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('bytes', () => {
  test('a job begins with init and ends with feed, partial cut and the confirmation request', () => {
    const job = hex(renderDocument(SAMPLE_TICKET, { columns: 48, confirmationId: ID }));
    expect(job).toMatch(/^1b40/);
    expect(job).toMatch(/0a0a0a0a1d56011d28480600303041424344$/);
    expect(hex(renderDocument(SAMPLE_TICKET, { columns: 48 }))).toMatch(/1d5601$/);
  });

  test('the drawer job is one pulse and no paper', () => {
    const job = renderDocument({ kind: 'DRAWER', openedBy: 'Zoé', reason: 'x' }, { columns: 48, confirmationId: ID });
    expect(hex(job)).toContain('1b700019fa');
    expect(eventsOf(job).map((event) => event.type)).toEqual(['initialize', 'drawer', 'confirmation-request']);
  });

  test('accents, euro and ligatures select the code pages that have them', () => {
    const job = hex(renderDocument({ ...SAMPLE_RECEIPT, shopName: 'x', header: ['é € œ —'] }, { columns: 48 }));
    expect(job).toMatch(/1b7413.*8220d5201b74109c2097/);
  });

  test('an id that a printer would not echo is refused', () => {
    for (const id of [
      [1, 65, 65, 65],
      [65, 65, 65],
      [65, 65, 65, 127],
    ]) {
      expect(() => renderDocument(SAMPLE_TICKET, { columns: 48, confirmationId: Uint8Array.from(id) })).toThrow(
        RangeError,
      );
    }
  });
});

describe('paper', () => {
  test('a French kitchen ticket', () => {
    expect(`${sheetOf({ ...SAMPLE_TICKET, reprint: true }).text}\n`).toBe(`       DUPLICATA
     CUISINE CHAUDE
------------------------------------------------
Table 12         Suite 2
Bon K-000123                               19:42
21/11/2026 19:42             Serveur Zoé Lefèvre
Commande C-1042
------------------------------------------------
2 x Entrecôte maturée
    d'Aubrac, frites
    maison
    > saignante
    > sans sel
     ! Allergie : noix et arachides —
       cuisinière prévenue
    Place 3

1 x Œuf cocotte au foie
    gras
    Allergènes : œufs, lait
    Place 1

12 x Crème brûlée
    > supplément glace vanille
------------------------------------------------
`);
  });

  test('a French receipt on narrow paper', () => {
    expect(`${sheetOf(SAMPLE_RECEIPT, 32).text}\n`).toBe(`  Brasserie du
   Cœur Léger
14 rue des Écoles — 75005 Paris
    SIRET 123 456 789 00012

Facture n° F-2026-000123
Commande C-1042         Table 12
21/11/2026 21:12
--------------------------------
Entrecôte maturée          73,50
d'Aubrac, frites maison,
sauce au poivre vert
  2 x 36,75
Œuf cocotte au foie gras   28,50
Crème brûlée               96,00
  12 x 8,00
--------------------------------
Sous-total              180,00 €
TOTAL   198,00 €
--------------------------------
TVA          Base HT     Montant
10 %          180,00       18,00
--------------------------------
Carte bancaire          100,00 €
  Pourboire               5,00 €
Espèces                  98,02 €
  Reçu                  100,02 €
  Rendu                   2,00 €
Arrondi espèces          -0,02 €

    Merci de votre visite, à
           bientôt !

[QR F-2026-000123]
`);
  });

  test('a change ticket says of each dish what became of it', () => {
    const { text } = sheetOf(SAMPLE_CHANGE, 32);
    expect(text).toMatch(/^ +MODIFICATION\n/);
    expect(text).toMatch(/ AJOUTÉ\n1 x Crème brûlée.* MODIFIÉ\n3 x Entrecôte.* ANNULÉ\n1 x Œuf cocotte/s);
  });

  test('a Z report on narrow paper', () => {
    expect(`${sheetOf({ ...SAMPLE_Z, header: [], shopName: 'x', hash: 'abc' }, 32).text}\n`).toBe(`       x

RAPPORT Z
        Z-000042
Caisse         Comptoir — entrée
Ouverte         21/11/2026 07:30
Clôturée        21/11/2026 22:05
Par                  Zoé Lefèvre
--------------------------------
Encaissements        13 625,17 €
  Espèces (87)          1 234,50
    Remboursements        -20,00
  Carte bancaire (412) 12 345,67
  Bon d'achat (3)          45,00
Remboursements           20,00 €
Pourboires               61,00 €
--------------------------------
Tiroir
  Fonds de caisse       150,00 €
  Entrées d'espèces       0,00 €
  Sorties d'espèces   1 000,00 €
  Attendu               364,50 €
  Compté                362,50 €
  Écart                  -2,00 €
    6 x 50,00             300,00
    3 x 20,00              60,00
    5 x 0,50                2,50
--------------------------------
Total perpétuel   1 234 567,89 €
Empreinte abc
`);
  });

  test('a QR code is what the receipt says, in characters that printers take, and a picture that can be scanned', () => {
    const sheet = sheetOf({ ...SAMPLE_RECEIPT, qr: 'F-1 é' });
    expect(sheet.text).toContain('[QR F-1 %C3%A9]');
    expect(drawSvg(sheet)).toContain('F-1 %C3%A9');
    expect(hex(renderDocument({ ...SAMPLE_RECEIPT, qr: 'F-1' }, { columns: 48 }))).toContain('1d286b0600315030462d31');
  });

  test('taxes that three columns have no room for say on each line what they are', () => {
    const taxes = [
      { rate: '18', base: '12345678', amount: '2222222' },
      { rate: '0', base: '1', amount: '0' },
    ];
    expect(sheetOf({ ...SAMPLE_RECEIPT, currency: 'XOF', taxes }, 32).text).toContain(`
TVA 18 %
  Base HT             12 345 678
  Montant              2 222 222
TVA 0 %
  Base HT                      1
  Montant                      0
`);
  });

  test('a QR code says all or is left out, and fits on the narrowest paper', () => {
    const receipt = (length: number) => sheetOf({ ...SAMPLE_RECEIPT, qr: 'x'.repeat(length) }, 32);
    expect(receipt(200).text).toContain(`[QR ${'x'.repeat(200)}]`);
    // 57 modules of five dots, and the four blank ones that a reader wants on either side.
    const right = [...drawSvg(receipt(200)).matchAll(/M(\d+) \d+h5/g)].map(([, x]) => Number(x));
    expect(Math.max(...right) - Math.min(...right) + 5 + 2 * 4 * 5).toBeLessThanOrEqual(32 * 12);
    for (const qr of ['x'.repeat(201), 'é'.repeat(50)])
      expect(sheetOf({ ...SAMPLE_RECEIPT, qr }).text).not.toContain('[QR');
  });

  test('English labels, dates and money; the mark of a reprint', () => {
    const { text } = sheetOf({ ...SAMPLE_RECEIPT, locale: 'en', currency: 'GBP', reprint: true });
    for (const part of ['REPRINT', 'Invoice F-2026-000123', '21 Nov 2026, 21:12', '£198.00', 'Tendered', '10%']) {
      expect(text).toContain(part);
    }
  });

  test('without table, course, server, notes there are no empty labels', () => {
    const { text } = sheetOf({ ...SAMPLE_TICKET, table: null, course: null, server: null, lines: [] });
    expect(text).toContain('Commande C-1042');
    expect(text).not.toMatch(/Table|Service|Serveur|null|DUPLICATA/);
  });

  test('a payment method without a label prints its own name', () => {
    for (const method of ['Lunch club', 'toString', '__proto__']) {
      const payments = [{ method, amount: '198.00', tendered: null, change: null, tip: null }];
      expect(sheetOf({ ...SAMPLE_RECEIPT, payments }).text).toContain(method);
    }
  });

  test('an amount that is no decimal, a wrong zone and a wrong instant are refused', () => {
    for (const change of [
      { total: '1e3' },
      { total: '' },
      { timeZone: 'Mars/Base' },
      { soldAt: 'x' },
      { currency: 'E' },
    ]) {
      expect(() => renderDocument({ ...SAMPLE_RECEIPT, ...change }, { columns: 48 })).toThrow(RangeError);
    }
  });
});

const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom('\x1b', 'p', '\0', '\x1d', 'V', '\x10', '\x04', ' ', 'é', '😀', '\u202f'),
    maxLength: 60,
  }),
);
const amount = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map((cents) => `${cents}.05`);

test('whatever the text, a job is one cut, no pulse, no line wider than the paper', () => {
  fc.assert(
    fc.property(wild, wild, amount, fc.constantFrom(...ALL_COLUMNS), (one, two, money, columns) => {
      const line = { quantity: money, name: one, notes: two, modifiers: [two], seat: 2 };
      const documents: PrintDocument[] = [
        { ...SAMPLE_TICKET, station: one, table: two, server: one, ticketNumber: two, reprint: true, lines: [line] },
        {
          ...SAMPLE_RECEIPT,
          shopName: one,
          header: [two],
          footer: [one],
          invoiceNumber: two,
          table: one,
          total: money,
          lines: [{ quantity: money, name: one, unitPrice: money, total: money }],
          taxes: [{ rate: money, base: money, amount: money }],
          payments: [{ method: one, amount: money, tendered: money, change: null, tip: money }],
          cashRounding: money,
          applied: money,
          qr: two,
        },
        { ...SAMPLE_CHANGE, station: one, table: two, lines: [{ ...line, change: 'CANCELLED' }] },
        { ...SAMPLE_BILL, shopName: two, table: one, footer: [two], total: money, remaining: money },
        { ...SAMPLE_Z, registerName: one, closedBy: two, hash: one, perpetualTotal: money, difference: money },
      ];
      for (const document of documents) {
        const events = eventsOf(renderDocument(document, { columns, confirmationId: ID }));
        expect(
          events.filter((event) => ['cut', 'drawer', 'confirmation-request', 'initialize'].includes(event.type)),
        ).toEqual([{ type: 'initialize' }, { type: 'cut', full: false }, { type: 'confirmation-request', id: ID }]);
        let used = 0;
        for (const event of events) {
          if (event.type === 'text') used += event.text.length * event.style.width;
          if (event.type === 'feed') used = 0;
          expect(used).toBeLessThanOrEqual(columns);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('the picture is well-formed whatever is printed, and shows its text', () => {
  const svg = drawSvg(sheetOf({ ...SAMPLE_RECEIPT, footer: ['<b>"A" & \'B\'</b>'], reprint: true }));
  expect(svg).toContain('&#60;b&#62;&#34;A&#34;');
  expect(svg).toContain('Œuf');
  expect(svg.match(/<text /g)?.length).toBe(svg.match(/<\/text>/g)?.length);
  expect(svg).toMatch(/^<svg [^<]*>.*<\/svg>$/);
});
