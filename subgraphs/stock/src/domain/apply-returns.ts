import { companyOf } from '@comptoir/kit/actor';
import type { Tx } from '@comptoir/kit/context';
import type { EventPayloads } from '@comptoir/kit/events';
import { Decimal, decimal, decimalText } from '@comptoir/kit/money';
import { insertInto, sql } from '@comptoir/kit/sql';
import type { StockMovementRow } from '../rows.ts';
import { lockLevels } from './levels.ts';
import { type Posting, postMovements } from './post-movement.ts';
import { heldBy, holdBack, lockReservations, type ReservationRow, saveReservations } from './reservations.ts';
import { type Left, leftOf, lessened, returnOf } from './take-back.ts';

/** A line of a credit note whose goods come back. */
interface ReturnedLine {
  documentId: string;
  lineId: string;
  invoiceId: string;
  /** As the sale knew it: the order line, where there is one. */
  saleLineId: string;
  quantity: Decimal;
  number: string;
  reason: string | null;
  businessDay: string | null;
}

/** What is heard of one invoice is applied one after the other, so that neither a sale nor its return misses the other. */
export async function lockInvoices(tx: Tx, invoiceIds: readonly string[]): Promise<void> {
  await tx.query(
    sql`select pg_advisory_xact_lock(hashtextextended('invoice ' || id, 0)) from unnest(${[...invoiceIds].sort()}::text[]) id`,
  );
}

/**
 * A credit note whose goods come back: they re-enter at the value they left with, each line once, never more than left. What
 * was not heard of as sold yet waits for its sale.
 */
export async function takeBackCredited(tx: Tx, note: EventPayloads['CreditNoteValidated']): Promise<void> {
  const { creditNoteId, invoiceId, shopId, number, reason, businessDay } = note;
  const lines = note.lines.flatMap((line): ReturnedLine[] => {
    const quantity = decimal(line.quantity);
    if (!note.restock || !line.stockable || line.productId === null || quantity.lte(0)) return [];
    const saleLineId = (line.orderLineId ?? line.lineId).toLowerCase();
    return [
      { documentId: creditNoteId, lineId: line.lineId, invoiceId, saleLineId, quantity, number, reason, businessDay },
    ];
  });
  if (lines.length === 0) return;
  await lockInvoices(tx, [invoiceId]);
  const waiting = await takeBackLines(tx, lines);
  if (waiting.length === 0) return;
  const companyId = companyOf(tx.ctx.actor);
  const rows = waiting.map((line) => ({ ...line, quantity: decimalText(line.quantity), companyId, shopId }));
  await tx.query(insertInto('parked_return', rows, sql`on conflict do nothing`));
}

/** An invoice was called off: all that it sold comes back, and its order's lines are reserved again. */
export async function takeBackCancelled(tx: Tx, invoice: EventPayloads['InvoiceCancelled']): Promise<void> {
  const { invoiceId, shopId, number } = invoice;
  await lockInvoices(tx, [invoiceId]);
  const first = await tx.one(sql`insert into cancelled_invoice (invoice_id, company_id, shop_id, number)
    values (${invoiceId}, ${companyOf(tx.ctx.actor)}, ${shopId}, ${number}) on conflict do nothing returning 1 as first`);
  if (first) await takeBackAll(tx, invoiceId, number);
}

/** What was heard of an invoice before its sale. */
export interface ReturnsWaiting {
  invoiceId: string;
  isCredited: boolean;
  /** Its number, if it was called off. */
  cancelled: string | null;
}

/** The invoices something waits for; read while they are locked. */
export function returnsWaiting(tx: Tx, invoiceIds: readonly string[]): Promise<ReturnsWaiting[]> {
  return tx.query<ReturnsWaiting>(sql`
    select i.id as invoice_id, exists (select from parked_return p where p.invoice_id = i.id) as is_credited, c.number as cancelled
    from unnest(${[...invoiceIds].sort()}::uuid[]) i (id) left join cancelled_invoice c on c.invoice_id = i.id
    where c.number is not null or exists (select from parked_return p where p.invoice_id = i.id)`);
}

/** Once an invoice's sale is posted: what was to come back of it comes back. */
export async function takeBackWhatWaited(tx: Tx, { invoiceId, isCredited, cancelled }: ReturnsWaiting): Promise<void> {
  if (isCredited) {
    const parked = await tx.query<ReturnedLine>(sql`
      delete from parked_return where invoice_id = ${invoiceId}
      returning document_id, line_id, invoice_id, sale_line_id, quantity, number, reason, business_day`);
    await takeBackLines(tx, parked);
  }
  if (cancelled !== null) await takeBackAll(tx, invoiceId, cancelled);
}

/**
 * Takes back lines of credit notes of one invoice.
 * @returns the lines whose sale was not heard of yet
 */
async function takeBackLines(tx: Tx, lines: readonly ReturnedLine[]): Promise<ReturnedLine[]> {
  const [{ invoiceId }] = lines as [ReturnedLine];
  const documentIds = [...new Set(lines.map((line) => line.documentId))];
  const [sales, done] = await Promise.all([
    salesOf(tx, invoiceId),
    tx.query<{ documentId: string; lineId: string }>(
      sql`select document_id, line_id from stock_movement where document_id = any(${documentIds}::uuid[])`,
    ),
  ]);
  const known = new Map(sales.map((sale) => [sale.lineId, sale]));
  const over = new Set(done.map(keyOf));
  const coming = lines.flatMap((line) => {
    const sale = known.get(line.saleLineId);
    return sale && !over.has(keyOf(line)) ? [{ line, sale }] : [];
  });
  const sources = coming.map(({ sale }) => sale);
  const levels = await lockLevels(tx, sources);
  const left = await leftOf(tx, sources);
  const postings = coming.flatMap(({ line, sale }): Posting[] => {
    const rest = left.get(sale.id) as Left;
    const quantity = Decimal.min(line.quantity, rest.quantity);
    if (quantity.lte(0)) return [];
    const back = returnOf(sale, quantity, rest);
    left.set(sale.id, lessened(rest, quantity));
    const { documentId, lineId, number: reference, reason, businessDay } = line;
    return [{ ...back, documentId, lineId, reference, reason, businessDay: businessDay ?? undefined }];
  });
  if (postings.length > 0) await postMovements(tx, levels, postings);
  return lines.filter((line) => !known.has(line.saleLineId));
}

const keyOf = ({ documentId, lineId }: { documentId: string; lineId: string }): string => `${documentId} ${lineId}`;

async function takeBackAll(tx: Tx, invoiceId: string, reference: string): Promise<void> {
  const sales = await salesOf(tx, invoiceId);
  if (sales.length === 0) return;
  const lines = await lockReservations(
    tx,
    sql`line_id = any(${sales.map((sale) => sale.lineId)}::uuid[]) and state = 'CONFIRMED'`,
  );
  const called = await tx.query<{ orderId: string }>(
    sql`select order_id from cancelled_order where order_id = any(${lines.map((line) => line.orderId)}::uuid[])`,
  );
  const over = new Set<string | null>([null, ...called.map((row) => row.orderId)]);
  const after = lines.map((line): ReservationRow => {
    const isOver = line.sales > 1 || over.has(line.orderId);
    return { ...line, sales: line.sales - 1, state: isOver ? 'CONFIRMED' : 'ACTIVE' };
  });
  const levels = await lockLevels(tx, [...sales, ...after.flatMap((line) => heldBy(line) ?? [])]);
  const left = await leftOf(tx, sales);
  const postings = sales.flatMap((sale): Posting[] => {
    const rest = left.get(sale.id) as Left;
    return rest.quantity.gt(0)
      ? [{ ...returnOf(sale, rest.quantity, rest), reference, businessDay: sale.businessDay ?? undefined }]
      : [];
  });
  await saveReservations(tx, after);
  await postMovements(tx, levels, postings);
  await holdBack(tx, levels, after);
}

function salesOf(tx: Tx, invoiceId: string): Promise<(StockMovementRow & { lineId: string })[]> {
  return tx.query(sql`select * from stock_movement where document_id = ${invoiceId} and type = 'SALE' order by id`);
}
