import type { Tx } from '@comptoir/kit/context';
import { amountFaults, type Fault, type Path } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { type Decimal, decimalText, sum, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { taxTable } from '@comptoir/kit/tax';
import { creditNoteValidated } from '../facts.ts';
import type { CreditNoteLineRow, CreditNoteRow, InvoiceLineRow, ValidatedInvoice } from '../invoice-rows.ts';
import { problem } from '../problems.ts';
import {
  type Asked,
  type Creditable,
  type Credited,
  creditOf,
  isCreditable,
  leftOf,
  NOTHING_CREDITED,
} from './credit-rules.ts';
import { creditNoteDigest } from './document-hash.ts';
import { insertAllAtCommit } from './insert-all.ts';
import { taxesOf } from './make-invoice.ts';
import { chained, takeNumbersAtCommit } from './numbers.ts';
import { keepMoney, type Payable } from './settle.ts';

/** A line of an invoice with what can still be credited of it. */
export interface CreditableLine {
  line: InvoiceLineRow;
  left: Creditable;
}

/** What is to be taken off a line. */
export interface WantedCredit {
  line: InvoiceLineRow;
  credited: Credited;
}

/** The lines of an invoice and what is left of them; lock the invoice first. */
export async function creditableLines(tx: Tx, invoiceId: string): Promise<CreditableLine[]> {
  type Sums = Creditable & { invoiceLineId: string };
  const [lines, sums] = await Promise.all([
    tx.query<InvoiceLineRow>(sql`select * from invoice_line where invoice_id = ${invoiceId} order by position`),
    tx.query<Sums>(sql`select c.invoice_line_id, sum(c.quantity) as quantity, sum(c.sub_total) as sub_total, sum(c.tax_total) as tax_total
      from credit_note_line c join invoice_line l on l.id = c.invoice_line_id where l.invoice_id = ${invoiceId} group by c.invoice_line_id`),
  ]);
  const credited = new Map(sums.map((row) => [row.invoiceLineId, row]));
  return lines.map((line) => ({ line, left: leftOf(line, credited.get(line.id) ?? NOTHING_CREDITED) }));
}

export interface CreditWish {
  lineId: string;
  quantity?: Decimal | null;
  amount?: Decimal | null;
}

/**
 * What the lines asked for come to; all that is left where none are named, or neither quantity nor amount. Refuses more
 * than is left, and what takes nothing off an invoice that costs something.
 */
export function wantedCredits(
  tx: Tx,
  invoice: ValidatedInvoice,
  lines: readonly CreditableLine[],
  wishes: readonly CreditWish[] | null,
): WantedCredit[] {
  const { actor } = tx.ctx;
  const { currency } = invoice;
  const byId = new Map(lines.map((l) => [l.line.id, l]));
  const all = lines.filter((l) => isCreditable(l.left)).map((l) => ({ lineId: l.line.id }) as CreditWish);
  const asked = wishes ?? all;
  refuseIfAny(asked.flatMap((wish, i) => wishFaults(tx, ['lines', i], wish, byId.get(wish.lineId.toLowerCase()), currency)));
  const wanted = asked.flatMap((wish) => {
    const found = byId.get(wish.lineId.toLowerCase());
    return found ? [{ line: found.line, credited: creditOf(found.left, askedOf(wish), currency) }] : [];
  });
  const isEmpty = sum(wanted.map((w) => w.credited.total)).isZero() && !(invoice.total.isZero() && wanted.length > 0);
  refuseIfAny([isEmpty && problem(actor, 'TOO_MUCH.nothingLeft', ['invoiceId'], { number: invoice.number })]);
  return wanted;
} // biome-ignore format: a line

function askedOf({ quantity, amount }: CreditWish): Asked {
  if (quantity != null) return { quantity };
  return amount == null ? 'ALL' : { amount };
}

function wishFaults(
  { ctx: { actor } }: Tx,
  at: Path,
  { quantity, amount }: CreditWish,
  found: CreditableLine | undefined,
  currency: string,
): Fault[] {
  if (!found) return [problem(actor, 'NOT_FOUND.invoiceLine', [...at, 'lineId'])];
  const { left, line } = found;
  const money = left.subTotal.plus(left.taxTotal);
  const details = { name: line.name, quantity: decimalText(left.quantity), amount: decimalText(money) };
  const tooMuch = (field: string) => problem(actor, 'TOO_MUCH.credit', [...at, field], details);
  return [
    Boolean(quantity?.gt(left.quantity)) && tooMuch('quantity'),
    Boolean(amount?.gt(money)) && tooMuch('amount'),
    ...amountFaults(actor, [...at, 'amount'], amount, currency),
  ];
}

export interface CreditTerms {
  reason: string;
  restock: boolean;
  day: string;
  letterheadVersion: number | null;
}

/** Keeps a credit note over a locked invoice, with its number; what remains of the invoice falls by it. Gives its id. */
export async function keepCreditNote(
  tx: Tx,
  payable: Payable,
  wanted: readonly WantedCredit[],
  terms: CreditTerms,
): Promise<string> {
  const { invoice } = payable;
  if (!invoice) throw new Error('no invoice was locked');
  const unnumbered = creditNoteOf(tx, invoice, wanted, terms);
  const lines = wanted.map((one, i) => lineOf(unnumbered, one, i + 1));
  await keepMoney(tx, payable, { credited: invoice.credited.plus(unnumbered.total) });
  const series = chained(tx, 'CREDIT_NOTE', terms.day, creditNoteDigest(unnumbered, lines));
  const [number] = takeNumbersAtCommit(tx, [series]);
  const note = { ...unnumbered, number, hash: series.hash.token };
  insertAllAtCommit(tx, { credit_note: [note], credit_note_line: lines });
  creditNoteValidated(tx, note, lines);
  return note.id;
}

function creditNoteOf(
  { ctx }: Tx,
  invoice: ValidatedInvoice,
  wanted: readonly WantedCredit[],
  { reason, restock, day, letterheadVersion }: CreditTerms,
): CreditNoteRow {
  const { companyId, shopId, id: invoiceId, number: invoiceNumber, orderId, customerId, recipient, currency, taxMode } = invoice;
  const subTotal = sum(wanted.map((w) => w.credited.subTotal));
  const taxTotal = sum(wanted.map((w) => w.credited.taxTotal));
  const taxes = taxTable(wanted.map((w) => w.line), wanted.map((w) => w.credited));
  return {
    id: newId(), companyId, shopId, number: '', invoiceId, invoiceNumber, orderId, customerId, recipient, letterheadVersion, currency, taxMode, reason,
    restock, subTotal, taxes: taxesOf({ taxes }), taxTotal, total: subTotal.plus(taxTotal), businessDay: day, userId: ctx.actor.userId,
    validatedAt: ctx.now(), hash: '',
  };
} // biome-ignore format: a table

function lineOf({ id, companyId, shopId }: CreditNoteRow, { line, credited }: WantedCredit, position: number): CreditNoteLineRow {
  const { orderLineId, productId, name, unitPrice, discountPercent, taxRate, stockable } = line;
  return {
    id: newId(), companyId, shopId, creditNoteId: id, invoiceLineId: line.id, orderLineId, position, productId, name, unitPrice, discountPercent,
    taxRate, ...credited, stockable: stockable && credited.quantity.gt(ZERO),
  };
} // biome-ignore format: a table
