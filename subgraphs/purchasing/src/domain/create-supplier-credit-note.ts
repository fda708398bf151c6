import type { Ctx, Tx } from '@comptoir/kit/context';
import { countFault, type Fault, keyFault, quantityFault, problem as said, textFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText, roundMoney, sum } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { insertInto, sql } from '@comptoir/kit/sql';
import { type Amounts, taxTable } from '@comptoir/kit/tax';
import { supplierCreditNoteValidated } from '../facts.ts';
import { problem } from '../problems.ts';
import type {
  SupplierCreditNoteLineRow, SupplierCreditNoteRow, SupplierInvoiceLineRow, SupplierInvoiceRecord,
} from '../rows.ts'; // biome-ignore format: a list
import { isStanding } from './invoice-states.ts';
import {
  invoiceLinesOf, keepSettled, lockInvoice, refuseUnless, refusingTakenNumber, type SupplierInvoiceRef, taxTexts,
} from './keep-invoice.ts'; // biome-ignore format: a list
import { takeNumberAtCommit } from './numbers.ts';
import { costPerUnit, unitsOf } from './order-lines.ts';
import { postEntry } from './post-entry.ts';
import { MAX_LINES } from './purchase-lines.ts';
import { shopOf, today } from './shops.ts';
import { warehouseFault } from './warehouses.ts';

export interface CreateSupplierCreditNoteInput extends SupplierInvoiceRef {
  lines?: readonly { lineId: string; quantity: Decimal }[] | null;
  reason: string;
  supplierNumber?: string | null;
  returnsGoods?: boolean | null;
  warehouseId?: string | null;
  idempotencyKey?: string | null;
}

interface Credited {
  line: SupplierInvoiceLineRow;
  quantity: Decimal;
}

/**
 * The supplier credits part of an invoice, or all that is left of it: we owe so much less. Goods that go back leave the stock
 * at its average cost. What is credited of an invoice that is paid is ours to get back.
 */
export async function createSupplierCreditNote(
  ctx: Ctx,
  input: CreateSupplierCreditNoteInput,
): Promise<{ creditNoteId: string; invoiceId: string }> {
  refuseIfAny(faultsOf(ctx, input));
  const credit = async (tx: Tx) => {
    const invoice = await lockInvoice(tx, input);
    refuseUnless(tx, invoice, isStanding(invoice.status));
    refuseIfAny([await warehouseFault(ctx, invoice.shopId, input.warehouseId)]);
    const credited = creditedLines(tx, invoice, await invoiceLinesOf(tx, invoice.id), input.lines);
    const businessDay = today(ctx, await shopOf(tx, invoice));
    const { note, lines } = drawUp(tx, invoice, credited, input, businessDay);
    await tx.query(sql`update supplier_invoice_line l set credited = l.credited + n.quantity
      from unnest(${lines.map((l) => l.invoiceLineId)}::uuid[], ${lines.map((l) => l.quantity.toFixed())}::numeric[]) as n(id, quantity)
      where l.id = n.id`);
    await keepSettled(tx, invoice, { credited: invoice.credited.plus(note.total) });
    const { supplierId, currency } = note;
    await postEntry(tx, { supplierId, kind: 'CREDIT_NOTE', sourceId: note.id, amount: note.total.neg(), currency });
    tx.atCommit(insertInto('supplier_credit_note', [note], undefined, tx.fills));
    tx.atCommit(insertInto('supplier_credit_note_line', lines));
    supplierCreditNoteValidated(tx, note, lines);
    return { creditNoteId: note.id, invoiceId: invoice.id };
  };
  return refusingTakenNumber(ctx, input.supplierNumber, () =>
    writeOnce(ctx, 'createSupplierCreditNote', input, credit),
  );
}

function faultsOf({ actor }: Ctx, input: CreateSupplierCreditNoteInput): Fault[] {
  const { lines } = input;
  const ids = lines?.map((line) => line.lineId.toLowerCase()) ?? [];
  return [
    keyFault(actor, input.idempotencyKey),
    textFault(actor, ['reason'], input.reason, 500),
    textFault(actor, ['supplierNumber'], input.supplierNumber, 100),
    lines != null && countFault(actor, ['lines'], lines, MAX_LINES),
    ...(lines ?? []).map((line, i) =>
      quantityFault(actor, ['lines', i, 'quantity'], line.quantity, { max: 1_000_000 }),
    ),
    ...ids.map((id, i) => ids.indexOf(id) !== i && said(actor, 'INVALID.twice', ['lines', i, 'lineId'])),
  ];
}

/** The lines that are named, or all that is left of the invoice. */
function creditedLines(
  tx: Tx,
  invoice: SupplierInvoiceRecord,
  lines: readonly SupplierInvoiceLineRow[],
  named: CreateSupplierCreditNoteInput['lines'],
): Credited[] {
  const { actor } = tx.ctx;
  const left = (line: SupplierInvoiceLineRow) => line.quantity.minus(line.credited);
  if (!named) {
    const all = lines.flatMap((line) => (left(line).gt(0) ? [{ line, quantity: left(line) }] : []));
    if (all.length > 0) return all;
    throw new Refusal([problem(actor, 'ILLEGAL_STATE.credited', ['invoiceId'], { number: invoice.number })]);
  }
  const byId = new Map(lines.map((line) => [line.id, line]));
  const faults: Fault[] = [];
  const found = named.flatMap(({ lineId, quantity }, i) => {
    const line = byId.get(lineId.toLowerCase());
    if (!line) faults.push(problem(actor, 'NOT_FOUND.invoiceLine', ['lines', i, 'lineId']));
    else if (quantity.gt(left(line)))
      faults.push(
        problem(actor, 'TOO_MUCH.credited', ['lines', i, 'quantity'], {
          left: decimalText(left(line)),
          name: line.name,
        }),
      );
    return line ? [{ line, quantity }] : [];
  });
  refuseIfAny(faults);
  return found;
}

function drawUp(
  tx: Tx,
  invoice: SupplierInvoiceRecord,
  credited: readonly Credited[],
  input: CreateSupplierCreditNoteInput,
  businessDay: string,
): { note: SupplierCreditNoteRow; lines: SupplierCreditNoteLineRow[] } {
  const id = newId();
  const { companyId, shopId, supplierId, id: invoiceId, currency } = invoice;
  const lines = credited.map(({ line, quantity }, i) => ({
    id: newId(), companyId, shopId, creditNoteId: id, invoiceLineId: line.id, position: i + 1, productId: line.productId, name: line.name,
    quantity, units: unitsOf(line, quantity), costPerUnit: costPerUnit(line), taxRate: line.taxRate, stockable: line.stockable,
    ...shareOf(line, quantity, currency),
  })); // biome-ignore format: a table
  const { token: number } = takeNumberAtCommit(tx, { kind: 'CREDIT_NOTE', businessDay });
  const note: SupplierCreditNoteRow = {
    id, companyId, shopId, number, supplierNumber: input.supplierNumber ?? null, supplierId, invoiceId, currency,
    returnsGoods: input.returnsGoods ?? false, warehouseId: input.warehouseId ?? invoice.warehouseId, reason: input.reason,
    subTotal: sum(lines.map((line) => line.subTotal)), taxes: taxTexts(taxTable(lines, lines)),
    taxTotal: sum(lines.map((line) => line.taxTotal)), total: sum(lines.map((line) => line.total)), businessDay,
    userId: tx.ctx.actor.userId, validatedAt: tx.ctx.now(),
  }; // biome-ignore format: a table
  return { note, lines };
}

/**
 * A line's share in what it was billed with: what credits of it come to with this one, less what they came to before, so that
 * in the end all of it is credited, to the cent.
 */
export function shareOf(
  line: Pick<SupplierInvoiceLineRow, 'quantity' | 'credited' | 'subTotal' | 'taxTotal'>,
  quantity: Decimal,
  currency: string,
): Amounts {
  const upTo = (amount: Decimal, credited: Decimal) => roundMoney(amount.times(credited).div(line.quantity), currency);
  const share = (amount: Decimal) => upTo(amount, line.credited.plus(quantity)).minus(upTo(amount, line.credited));
  const [subTotal, taxTotal] = [share(line.subTotal), share(line.taxTotal)];
  return { subTotal, taxTotal, total: subTotal.plus(taxTotal) };
}
