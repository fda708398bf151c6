import type { Tx } from '@comptoir/kit/context';
import type { EventPayloads } from '@comptoir/kit/events';
import { decimal } from '@comptoir/kit/money';
import { sql } from '@comptoir/kit/sql';
import type { PurchaseLineFact } from '../../../../schema/events/purchasing.ts';
import type { WarehouseRow } from '../rows.ts';
import { namedId } from './ids.ts';
import { lockLevels } from './levels.ts';
import { type Posting, postMovements } from './post-movement.ts';
import { sellingWarehouse } from './selling-warehouse.ts';

/** A document of purchasing whose goods move. */
interface Delivery {
  /** With a line's id, what makes a line move once. */
  documentId: string;
  number: string;
  shopId: string;
  warehouseId: string | null;
  lines: readonly (PurchaseLineFact & { lot?: { number: string; expiresOn: string | null } | null })[];
  businessDay?: string;
  reason?: string;
}

/** Goods of an order arrived: they come in at their cost, each line of a receipt once. */
export function takeInReceipt(tx: Tx, receipt: EventPayloads['GoodsReceived']): Promise<void> {
  return bringIn(tx, { ...receipt, documentId: receipt.receiptId });
}

/** An invoice of a supplier is final: what was bought without an order comes in with it. Services never do. */
export function takeInInvoice(tx: Tx, invoice: EventPayloads['SupplierInvoiceValidated']): Promise<void> {
  const lines = invoice.lines.filter((line) => !line.alreadyReceived);
  return bringIn(tx, { ...invoice, documentId: invoice.invoiceId, lines });
}

/** An invoice of a supplier was called off: what came in with it goes out again. */
export function giveBackInvoice(tx: Tx, invoice: EventPayloads['SupplierInvoiceCancelled']): Promise<void> {
  return giveBack(tx, { ...invoice, documentId: namedId('cancelled', invoice.invoiceId) });
}

/** A supplier credits goods that go back. */
export function giveBackCredited(tx: Tx, note: EventPayloads['SupplierCreditNoteValidated']): Promise<void> {
  const lines = note.lines.filter((line) => line.returned);
  return giveBack(tx, { ...note, documentId: note.creditNoteId, lines });
}

function bringIn(tx: Tx, delivery: Delivery): Promise<void> {
  return post(tx, delivery, ({ quantity, unitCost, lot }) => ({
    type: 'IN',
    quantity: decimal(quantity),
    costing: { kind: 'RECEIPT', unitCost: decimal(unitCost) },
    lots: lot ? [{ ...lot, quantity: decimal(quantity) }] : [],
  }));
}

/** What goes back to a supplier leaves at the average cost, whatever is there. */
function giveBack(tx: Tx, delivery: Delivery): Promise<void> {
  return post(tx, delivery, ({ quantity }) => ({
    type: 'RETURN',
    quantity: decimal(quantity).neg(),
    costing: { kind: 'AVERAGE' },
  }));
}

type Moved = Pick<Posting, 'type' | 'quantity' | 'costing' | 'lots'>;

/** Posts the lines that stock is kept of and that did not move yet, all at once. */
async function post(tx: Tx, delivery: Delivery, moved: (line: Delivery['lines'][number]) => Moved): Promise<void> {
  const { documentId, number: reference, shopId, reason, businessDay } = delivery;
  const lines = await keptOf(tx, delivery.lines);
  if (lines.length === 0) return;
  const done = await tx.query<{ lineId: string }>(
    sql`select line_id from stock_movement where document_id = ${documentId}`,
  );
  const over = new Set(done.map(({ lineId }) => lineId));
  const moves = lines.map((line) => ({ line, move: moved(line) }));
  const comesIn = moves.some(({ move }) => move.type === 'IN');
  const { id: warehouseId } = await warehouseOf(tx, delivery, comesIn);
  const postings = moves.flatMap(({ line, move }): Posting[] => {
    const lineId = line.lineId.toLowerCase();
    if (over.has(lineId)) return [];
    const productId = (line.productId as string).toLowerCase();
    return [{ ...move, warehouseId, productId, shopId, documentId, lineId, reference, reason, businessDay }];
  });
  if (postings.length > 0) await postMovements(tx, await lockLevels(tx, postings), postings);
}

/** Lines of products that stock is kept of: purchasing tells, and what stock has heard since stands above it. */
async function keptOf<Line extends PurchaseLineFact>(tx: Tx, lines: readonly Line[]): Promise<Line[]> {
  const told = lines.filter((line) => line.stockable && line.productId !== null && decimal(line.quantity).gt(0));
  if (told.length === 0) return [];
  const unkept = await tx.query<{ id: string }>(sql`select id from stock_product
    where not stockable and id = any(${told.map((line) => line.productId)}::uuid[])`);
  const ids = new Set(unkept.map(({ id }) => id));
  return told.filter((line) => !ids.has((line.productId as string).toLowerCase()));
}

/**
 * The warehouse that is named, if the shop has it, else the one it sells from: goods that are there lie somewhere. Nothing
 * comes into a warehouse that was closed meanwhile; what lies in it may still leave.
 */
async function warehouseOf(tx: Tx, { shopId, warehouseId }: Delivery, comesIn: boolean): Promise<WarehouseRow> {
  const named =
    warehouseId === null
      ? null
      : await tx.one<WarehouseRow>(sql`select * from warehouse where id = ${warehouseId} and shop_id = ${shopId}`);
  return named && (named.active || !comesIn) ? named : sellingWarehouse(tx, shopId);
}
