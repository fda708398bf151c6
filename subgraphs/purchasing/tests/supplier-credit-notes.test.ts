import type { TestRooms } from '@comptoir/dev-env/testing';
import { newId } from '@comptoir/kit/id';
import { Decimal, decimal, sum } from '@comptoir/kit/money';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shareOf } from '../src/domain/create-supplier-credit-note.ts';
import { type Buyer, codes, openBuyer, openPurchasing, TODAY } from './buyer.ts';

let house: TestRooms;
let buyer: Buyer;
beforeAll(async () => {
  house = await openPurchasing();
  buyer = await openBuyer(house);
});
afterAll(() => house.close());

test('a credit note credits part of an invoice, is numbered and told; goods may go back', async () => {
  const mine = await openBuyer(house);
  const flour = await mine.product();
  const warehouseId = mine.warehouse();
  const invoice = await mine.owed({
    warehouseId,
    lines: [{ productId: flour, quantity: '3', packageSize: '10', unitCost: '10' }, { name: 'Delivery', quantity: '1', unitCost: '5' }],
  }); // biome-ignore format: a record
  const [sacks, delivery] = invoice.lines;
  const { creditNote, invoice: after } = await mine.done('createSupplierCreditNote', {
    invoiceId: invoice.id, supplierNumber: 'AV-1', reason: 'One was wet', returnsGoods: true,
    lines: [{ lineId: sacks.id, quantity: '1' }, { lineId: delivery.id, quantity: '0.5' }],
  }); // biome-ignore format: a record
  expect(creditNote).toMatchObject({
    number: 'SC-2026-000001', supplierNumber: 'AV-1', invoice: { id: invoice.id }, returnsGoods: true, warehouse: { id: warehouseId },
    reason: 'One was wet', businessDay: TODAY, subTotal: '12.5', taxTotal: '1.05', total: '13.55',
    taxes: [{ rate: '5.5', base: '10', amount: '0.55' }, { rate: '20', base: '2.5', amount: '0.5' }],
    lines: [{ invoiceLineId: sacks.id, quantity: '1', total: '10.55' }, { invoiceLineId: delivery.id, total: '3' }],
  }); // biome-ignore format: a record
  expect(after).toMatchObject({
    status: 'VALIDATED',
    total: '37.65',
    credited: '13.55',
    remaining: '24.1',
    supplier: { balance: '24.1' },
  });
  expect(after.lines).toMatchObject([{ credited: '1' }, { credited: '0.5' }]);
  expect(await mine.heard('SupplierCreditNoteValidated')).toMatchObject([
    {
      creditNoteId: creditNote.id, number: 'SC-2026-000001', invoiceId: invoice.id, warehouseId, total: '13.55',
      lines: [
        { productId: flour, quantity: '10', unitCost: '1', returned: true },
        { productId: null, quantity: '0.5', returned: false },
      ],
    },
  ]); // biome-ignore format: a record
});

test('all that is left, at once; crediting more than that is refused', async () => {
  const invoice = await buyer.owed({ lines: [{ name: 'A', quantity: '3', unitCost: '3.333', taxRate: '20' }] });
  const [{ id: lineId }] = invoice.lines;
  const credit = (more: object) =>
    buyer.run('createSupplierCreditNote', { invoiceId: invoice.id, reason: 'Broken', ...more });
  expect(
    codes(
      await credit({
        lines: [
          { lineId, quantity: '3.001' },
          { lineId: newId(), quantity: '1' },
        ],
      }),
    ),
  ).toEqual(['NOT_FOUND lines.1.lineId', 'TOO_MUCH lines.0.quantity']);
  expect(
    codes(
      await credit({
        lines: [
          { lineId, quantity: '0' },
          { lineId, quantity: '1' },
        ],
        reason: ' ',
      }),
    ),
  ).toEqual(['INVALID lines.0.quantity', 'INVALID lines.1.lineId', 'INVALID reason']);
  expect((await credit({ lines: [{ lineId, quantity: '1' }] })).creditNote).toMatchObject({
    subTotal: '3.33',
    taxTotal: '0.67',
  });
  const rest = await credit({});
  expect(rest.invoice).toMatchObject({
    status: 'PAID',
    credited: invoice.total,
    remaining: '0',
    supplier: { balance: '0' },
  });
  expect(codes(await credit({}))).toEqual(['ILLEGAL_STATE invoiceId']);
  expect(codes(await buyer.run('cancelSupplierInvoice', { invoiceId: invoice.id, reason: 'x' }))).toEqual([
    'ILLEGAL_STATE invoiceId',
  ]);
});

test('what is credited of a paid invoice is ours to get back, and comes by taking back that much of the payment', async () => {
  const invoice = await buyer.owed();
  const { payment } = await buyer.done('paySupplierInvoice', { invoiceId: invoice.id, method: 'TRANSFER' });
  const [{ id: lineId }] = invoice.lines;
  const { invoice: credited } = await buyer.done('createSupplierCreditNote', {
    invoiceId: invoice.id,
    reason: 'Late',
    lines: [{ lineId, quantity: '0.25' }],
  });
  expect(credited).toMatchObject({
    status: 'PAID',
    paid: '120',
    credited: '30',
    remaining: '0',
    supplier: { balance: '-30' },
  });
  const back = await buyer.done('reverseSupplierPayment', {
    paymentId: payment.id,
    amount: '30',
    reason: 'They gave it back',
  });
  expect(back.invoice).toMatchObject({ status: 'PAID', paid: '90', supplier: { balance: '0' } });
});

test('only a standing invoice is credited; a paper of the supplier once; notes are only ever added', async () => {
  const invoice = await buyer.owed();
  const credit = {
    invoiceId: invoice.id,
    reason: 'x',
    supplierNumber: 'AV-9',
    lines: [{ lineId: invoice.lines[0].id, quantity: '0.1' }],
  };
  const [a, b] = await Promise.all([
    buyer.run('createSupplierCreditNote', credit),
    buyer.run('createSupplierCreditNote', credit),
  ]);
  expect([...codes(a), ...codes(b)]).toEqual(['ALREADY_EXISTS supplierNumber']);
  const twice = { ...credit, supplierNumber: 'AV-10', idempotencyKey: 'c' };
  const again = await Promise.all([
    buyer.done('createSupplierCreditNote', twice),
    buyer.done('createSupplierCreditNote', twice),
  ]);
  expect(again[0].creditNote.id).toBe(again[1].creditNote.id);
  const draft = await buyer.done('createSupplierInvoice', {
    supplierId: invoice.supplier.id,
    shopId: buyer.shopId,
    lines: [{ name: 'A', quantity: '1', unitCost: '1' }],
  });
  expect(codes(await buyer.run('createSupplierCreditNote', { invoiceId: draft.invoice.id, reason: 'x' }))).toEqual([
    'ILLEGAL_STATE invoiceId',
  ]);
  expect(codes(await buyer.run('createSupplierCreditNote', { invoiceId: newId(), reason: 'x' }))).toEqual([
    'NOT_FOUND invoiceId',
  ]);
  for (const change of ['update supplier_credit_note set total = 0', 'delete from supplier_credit_note_line'])
    await expect(house.rows('purchasing', `set role comptoir_app; ${change}`)).rejects.toThrow('permission denied');
  const list = await buyer.ask(
    'query ($f: SupplierCreditNoteFilter) { supplierCreditNotes(filter: $f) { totalCount edges { node { invoice { id } } } } }',
    { f: { invoiceId: invoice.id } },
  );
  expect(list.supplierCreditNotes.totalCount).toBe(2);
});

test('credited in whatever parts, a line is credited to the cent, and never below zero', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 12 });
  const cents = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(parts, cents, cents, fc.constantFrom('EUR', 'XOF', 'TND'), (sizes, net, tax, currency) => {
      const scale = { EUR: 2, XOF: 0, TND: 3 }[currency] ?? 2;
      const amount = (n: number) => new Decimal(n).div(new Decimal(10).pow(scale));
      const quantities = sizes.map((n) => decimal(n).div(1_000));
      const line = { quantity: sum(quantities), subTotal: amount(net), taxTotal: amount(tax) };
      let credited = decimal(0);
      const shares = quantities.map((quantity) => {
        const share = shareOf({ ...line, credited }, quantity, currency);
        credited = credited.plus(quantity);
        expect(
          share.subTotal.gte(0) && share.taxTotal.gte(0) && share.total.eq(share.subTotal.plus(share.taxTotal)),
        ).toBe(true);
        return share;
      });
      expect(sum(shares.map((s) => s.subTotal)).eq(line.subTotal)).toBe(true);
      expect(sum(shares.map((s) => s.taxTotal)).eq(line.taxTotal)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
