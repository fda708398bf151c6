import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTill, type Till } from './till.ts';

let till: Till;
beforeAll(async () => {
  till = await openTill();
});
afterAll(() => till.house.close());

interface File {
  name: string;
  contentType: string;
  base64: string;
}
const FILE = '{ name contentType base64 }';

const pdfOf = (file: File) => Buffer.from(file.base64, 'base64').toString('latin1');
const titleOf = (file: File) => /\(((?:Facture|Invoice|Avoir|Quote) [A-Z]+-[^)]*)\)/.exec(pdfOf(file))?.[1];

async function look<Data>(query: string, id: string): Promise<Data> {
  const { data, errors } = await till.house.run<Data>('orders', till.owner, query, { id });
  expect(errors).toBeUndefined();
  return data;
}

async function draftOf(lines: object[]): Promise<string> {
  const customerId = await till.customer({
    taxId: 'FR98765432109',
    billingAddress: { street: '3, quai', postalCode: '69002', city: 'Lyon', country: 'FR' },
  });
  const made = await till.does<{ invoice: { id: string } }>(
    'createInvoice',
    { customerId, shopId: till.shopId, lines },
    'invoice { id }',
  );
  return made.invoice.id;
}

test('an invoice is the same file each time, in the language asked for; its draft says so', async () => {
  const id = await draftOf([{ name: 'Buffet', quantity: '1', unitPrice: '120', taxRate: '10' }]);
  const query = `query ($id: ID!) { invoice(id: $id) { fr: pdf(language: FR) ${FILE} en: pdf(language: EN) ${FILE} receipt ${FILE} } }`;
  type Seen = { invoice: { fr: File; en: File; receipt: File | null } };
  const draft = await look<Seen>(query, id);
  expect(draft.invoice.fr.name).toBe('draft.pdf');
  expect(draft.invoice.receipt).toBeNull();
  await till.does('validateInvoice', { invoiceId: id }, 'invoice { id }');
  const { invoice } = await look<Seen>(query, id);
  expect(invoice.fr).toMatchObject({
    name: expect.stringMatching(/^INV-\d{4}-\d{6}\.pdf$/),
    contentType: 'application/pdf',
  });
  expect(pdfOf(invoice.fr).startsWith('%PDF-')).toBe(true);
  expect(titleOf(invoice.fr)).toMatch(/^Facture INV-/);
  expect(titleOf(invoice.en)).toMatch(/^Invoice INV-/);
  expect(invoice.receipt?.name).toMatch(/^Receipt-INV-/);
  expect((await look<Seen>(query, id)).invoice.fr.base64).toBe(invoice.fr.base64);
});

test('a validated invoice keeps the letterhead it was given', async () => {
  const shopId = await till.shop({
    letterhead: { ...(await import('../../../schema/events/identity.ts')).BLANK_LETTERHEAD, legalName: 'Before' },
  });
  const made = await till.does<{ invoice: { id: string } }>(
    'createInvoice',
    { shopId, lines: [{ name: 'A', quantity: '1', unitPrice: '1' }] },
    'invoice { id }',
  );
  await till.does('validateInvoice', { invoiceId: made.invoice.id }, 'invoice { id }');
  const query = `query ($id: ID!) { invoice(id: $id) { pdf(language: EN) ${FILE} } }`;
  const before = await look<{ invoice: { pdf: File } }>(query, made.invoice.id);
  await till.shop({
    shopId,
    version: 2,
    letterhead: { ...(await import('../../../schema/events/identity.ts')).BLANK_LETTERHEAD, legalName: 'After' },
  });
  expect((await look<{ invoice: { pdf: File } }>(query, made.invoice.id)).invoice.pdf.base64).toBe(
    before.invoice.pdf.base64,
  );
});

test('credit notes and quotes are files too', async () => {
  const id = await draftOf([{ name: 'Buffet', quantity: '2', unitPrice: '10' }]);
  await till.does('validateInvoice', { invoiceId: id }, 'invoice { id }');
  const credited = await till.does<{ creditNote: { pdf: File } }>(
    'createCreditNote',
    { invoiceId: id, reason: 'Cold' },
    `creditNote { pdf(language: FR) ${FILE} }`,
  );
  expect(titleOf(credited.creditNote.pdf)).toMatch(/^Avoir CN-/);
  const quoted = await till.does<{ quote: { pdf: File } }>(
    'createQuote',
    { shopId: till.shopId, lines: [{ name: 'Buffet', quantity: '2', unitPrice: '10' }] },
    `quote { pdf(language: EN) ${FILE} }`,
  );
  expect(titleOf(quoted.quote.pdf)).toMatch(/^Quote Q-/);
});

test('an invoice of 1,114 lines is drawn whole', async () => {
  const id = await draftOf(
    Array.from({ length: 1_114 }, (_, i) => ({ name: `Line ${i}`, quantity: '1', unitPrice: '1.10' })),
  );
  const { invoice } = await look<{ invoice: { pdf: File } }>(
    `query ($id: ID!) { invoice(id: $id) { pdf ${FILE} } }`,
    id,
  );
  expect(pdfOf(invoice.pdf).match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(25);
});
