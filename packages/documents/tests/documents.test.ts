import { Decimal } from '@comptoir/kit/money';
import { describe, expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import { draw } from '../src/draw.ts';
import { type Label, label } from '../src/labels.ts';
import type { Paper } from '../src/paper.ts';
import { receipt } from '../src/receipt.ts';
import { render } from '../src/render.ts';
import { saleDocument } from '../src/sale-document.ts';
import { LETTERHEAD, sampleInvoice, sampleReceipt, sampleZ } from '../src/samples.ts';
import { tillReport } from '../src/z-report.ts';

const pagesOf = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length;
const sumsOf = (paper: Paper) =>
  paper.blocks.flatMap((block) =>
    block.kind === 'totals' ? block.sums.map(({ label: l, value }) => `${l}: ${value}`) : [],
  );
const tableOf = (paper: Paper) => paper.blocks.find((block) => block.kind === 'table');
const textsOf = (paper: Paper) => paper.blocks.flatMap((block) => (block.kind === 'text' ? block.lines : []));

describe('an invoice', () => {
  test('says all that is due, in the reader’s language', () => {
    const french = saleDocument(sampleInvoice(), 'fr');
    expect(french.title).toBe('Facture');
    expect(french.facts).toEqual([
      ['Date', '25/11/2026'],
      ['Échéance', '25/12/2026'],
      ['Commande', 'O-000123'],
    ]);
    expect(sumsOf(french)).toEqual([
      'Total HT: 7\u202f407,36\u00a0€',
      'TVA: 629,62\u00a0€',
      'Total TTC: 8\u202f036,98\u00a0€',
      'Payé: 1\u202f000,00\u00a0€',
      'Reste à payer: 7\u202f036,98\u00a0€',
    ]);
    expect(textsOf(french)).toContain('À régler au plus tard le 25/12/2026.');
    const english = saleDocument(sampleInvoice({ remaining: '0', paid: '8036.98' }), 'en');
    expect(textsOf(english)).toContain('Paid in full.');
    expect(textsOf(english).join()).not.toContain('IBAN');
  });

  test('shows a column of discounts only where there is one', () => {
    const titles = (paper: Paper) => tableOf(paper)?.columns.map(({ title }) => title);
    const lines = sampleInvoice().lines.map((line) => ({ ...line, discountPercent: '0' }));
    expect(titles(saleDocument(sampleInvoice(), 'en'))).toContain('Disc.');
    expect(titles(saleDocument(sampleInvoice({ lines }), 'en'))).not.toContain('Disc.');
  });

  test('says whether its prices contain tax', () => {
    const titles = (taxMode: 'INCLUSIVE' | 'EXCLUSIVE') =>
      tableOf(saleDocument(sampleInvoice({ taxMode }), 'fr'))?.columns.map(({ title }) => title);
    expect(titles('EXCLUSIVE')).toContain('Montant HT');
    expect(titles('INCLUSIVE')).toContain('Montant TTC');
  });

  test('is stamped while it is no final one', () => {
    expect(saleDocument(sampleInvoice({ state: 'DRAFT', number: null }), 'en').stamp).toBe('Draft');
    expect(saleDocument(sampleInvoice({ state: 'CANCELLED' }), 'fr').stamp).toBe('Annulée');
    expect(saleDocument(sampleInvoice(), 'fr').stamp).toBeNull();
  });

  test('runs over as many pages as it needs, the same bytes each time', async () => {
    const long = saleDocument(sampleInvoice({}, 200), 'fr');
    const pdf = await render(long);
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(pagesOf(pdf)).toBe(10);
    expect(Buffer.compare(Buffer.from(pdf), Buffer.from(await draw(long)))).toBe(0);
    expect(pagesOf(await render(saleDocument(sampleInvoice(), 'fr')))).toBe(1);
  });

  test('carries a logo, and does without one that cannot be read', async () => {
    const base64 = PNG.sync.write(new PNG({ width: 40, height: 20 })).toString('base64');
    const withLogo = (logo: string) =>
      draw(
        saleDocument(
          sampleInvoice({ letterhead: { ...LETTERHEAD, logo: { contentType: 'image/png', base64: logo } } }),
          'en',
        ),
      );
    expect(Buffer.from(await withLogo(base64)).toString('latin1')).toContain('/Subtype /Image');
    expect(Buffer.from(await withLogo('bm90IGEgcGljdHVyZQ==')).toString('latin1')).not.toContain('/Subtype /Image');
  });
});

test.each([
  ['EUR', '1234.5', '1\u202f234,50\u00a0€'],
  ['XOF', '1234', '1\u202f234\u00a0F\u202fCFA'],
  ['TND', '1234.5', '1\u202f234,500\u00a0TND'],
])('amounts in %s have its decimals', (currency, total, text) => {
  expect(sumsOf(saleDocument(sampleInvoice({ currency, total }), 'fr'))).toContain(`Total TTC: ${text}`);
});

test('a credit note names the invoice it corrects, and why', () => {
  const paper = saleDocument(
    sampleInvoice({
      kind: 'CREDIT_NOTE',
      number: 'CN-2026-000001',
      invoiceNumber: 'INV-2026-000123',
      reason: 'Cassé',
      dueDate: null,
    }),
    'fr',
  );
  expect(paper.title).toBe('Avoir');
  expect(paper.facts).toContainEqual(['Facture', 'INV-2026-000123']);
  expect(paper.facts).toContainEqual(['Motif', 'Cassé']);
});

test('a quote says how long it holds and asks for a signature', () => {
  const paper = saleDocument(sampleInvoice({ kind: 'QUOTE', dueDate: null, validUntil: '2026-12-31' }), 'fr');
  expect(paper.facts).toContainEqual(['Valable jusqu’au', '31/12/2026']);
  expect(textsOf(paper)[1]).toContain('Bon pour accord');
});

test('a receipt is one strip, as long as what was bought', async () => {
  const heightOf = async (count: number) => {
    const line = sampleReceipt().lines[0];
    const lines = Array.from({ length: count }, () => line as NonNullable<typeof line>);
    const pdf = Buffer.from(await draw(receipt(sampleReceipt({ lines }), 'fr'))).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    return new Decimal(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(pdf)?.[1] ?? 0);
  };
  expect((await heightOf(60)).gt(await heightOf(3))).toBe(true);
  expect(sumsOf(receipt(sampleReceipt(), 'en')).slice(2)).toEqual([
    'Cash: €28.14',
    'Tendered: €30.00',
    'Change: €1.86',
    'Credit or advance: €12.50',
    'Cash rounding: -€0.02',
  ]);
});

test('a Z report shows the count and the difference; an X report has neither', () => {
  const pairsOf = (paper: Paper) =>
    paper.blocks.flatMap((b) => (b.kind === 'pairs' ? b.rows.map(([name]) => name) : []));
  const z = tillReport(sampleZ(), 'en');
  expect(z.title).toBe('Z report');
  expect(pairsOf(z)).toContain('Over (+) or short (−)');
  const x = tillReport(
    sampleZ({ kind: 'X_REPORT', number: null, counted: null, difference: null, closedAt: null, denominations: [] }),
    'en',
  );
  expect(x.title).toBe('X report');
  expect(pairsOf(x)).not.toContain('Counted');
  expect(x.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
});

test('a word that a language lacks would show', () => {
  const words: Label[] = ['INVOICE', 'remaining', 'perpetualTotal'];
  for (const word of words) expect(label('fr', word)).not.toBe(label('en', word));
});
