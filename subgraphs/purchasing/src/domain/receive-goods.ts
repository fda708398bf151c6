import type { Ctx, Tx } from '@comptoir/kit/context';
import { countFault, type Fault, keyFault, quantityFault, problem as said, textFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { Decimal, decimalText } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { insertInto, sql } from '@comptoir/kit/sql';
import { goodsReceived } from '../facts.ts';
import { problem } from '../problems.ts';
import type { GoodsReceiptLineRow, GoodsReceiptRow, PurchaseOrderLineRow, PurchaseOrderRow } from '../rows.ts';
import { keepOrder, linesOf, lockOrder, type PurchaseOrderRef, refuseUnless } from './keep-order.ts';
import { takeNumberAtCommit } from './numbers.ts';
import { costPerUnit, mostOf, outstanding, unitsOf } from './order-lines.ts';
import { mayReceive } from './order-states.ts';
import { MAX_LINES, purchaseTotals, withAmounts } from './purchase-lines.ts';
import { warehouseFault } from './warehouses.ts';

export interface ReceiveGoodsInput extends PurchaseOrderRef {
  lines?: readonly ReceivedLineInput[] | null;
  warehouseId?: string | null;
  deliveryNote?: string | null;
  notes?: string | null;
  idempotencyKey?: string | null;
}

export interface ReceivedLineInput {
  lineId: string;
  quantity: Decimal;
  lotNumber?: string | null;
  expiresOn?: string | null;
}

/** What arrived of one line of an order. */
export interface Arrival {
  line: PurchaseOrderLineRow;
  quantity: Decimal;
  lotNumber?: string | null;
  expiresOn?: string | null;
  /** Position in the input, for the problem's path. */
  at: number;
}

/**
 * Goods of an order arrived: those that are named, else all that is outstanding. More than was ordered is taken up to the
 * order's tolerance and refused beyond, so that it is never taken silently.
 */
export async function receiveGoods(
  ctx: Ctx,
  input: ReceiveGoodsInput,
): Promise<{ receiptId: string; purchaseOrderId: string }> {
  refuseIfAny(faultsOf(ctx, input));
  return writeOnce(ctx, 'receiveGoods', input, async (tx) => {
    const order = await lockOrder(tx, input);
    refuseUnless(tx, order, mayReceive(order.status));
    // The order's own may have been closed since.
    refuseIfAny([await warehouseFault(ctx, order.shopId, input.warehouseId ?? order.warehouseId)]);
    const lines = await linesOf(tx, order.id);
    const arrivals = arrivalsOf(tx, order, lines, input.lines);
    const { warehouseId = null, deliveryNote = null, notes = null } = input;
    const receipt = { warehouseId: warehouseId ?? order.warehouseId, deliveryNote, notes };
    const { receiptId } = await keepReceipt(tx, order, lines, arrivals, receipt);
    return { receiptId, purchaseOrderId: order.id };
  });
}

function faultsOf({ actor }: Ctx, { lines, deliveryNote, notes, idempotencyKey }: ReceiveGoodsInput): Fault[] {
  const ids = lines?.map((line) => line.lineId.toLowerCase()) ?? [];
  return [
    keyFault(actor, idempotencyKey),
    textFault(actor, ['deliveryNote'], deliveryNote, 100),
    textFault(actor, ['notes'], notes, 2_000),
    lines != null && countFault(actor, ['lines'], lines, MAX_LINES),
    ...(lines ?? []).map((line, i) =>
      quantityFault(actor, ['lines', i, 'quantity'], line.quantity, { max: 1_000_000 }),
    ),
    ...(lines ?? []).flatMap(({ lotNumber, expiresOn }, i) => [
      textFault(actor, ['lines', i, 'lotNumber'], lotNumber, 60),
      expiresOn != null && lotNumber == null && problem(actor, 'INVALID.expiryWithoutLot', ['lines', i, 'expiresOn']),
    ]),
    ...ids.map((id, i) => ids.indexOf(id) !== i && said(actor, 'INVALID.twice', ['lines', i, 'lineId'])),
  ];
}

function arrivalsOf(
  tx: Tx,
  order: PurchaseOrderRow,
  lines: readonly PurchaseOrderLineRow[],
  named: ReceiveGoodsInput['lines'],
): Arrival[] {
  const { actor } = tx.ctx;
  if (!named) {
    const due = lines.flatMap((line, at) =>
      outstanding(line).gt(0) ? [{ line, quantity: outstanding(line), at }] : [],
    );
    if (due.length > 0) return due;
    throw new Refusal([problem(actor, 'ILLEGAL_STATE.nothingDue', ['purchaseOrderId'], { number: order.number })]);
  }
  const byId = new Map(lines.map((line) => [line.id, line]));
  const faults: Fault[] = [];
  const arrivals = named.flatMap(({ lineId, quantity, lotNumber, expiresOn }, at) => {
    const line = byId.get(lineId.toLowerCase());
    if (!line) faults.push(problem(actor, 'NOT_FOUND.orderLine', ['lines', at, 'lineId']));
    return line ? [{ line, quantity, lotNumber, expiresOn, at }] : [];
  });
  refuseIfAny([...faults, ...excessFaults(tx, order, arrivals, (at) => ['lines', at, 'quantity'])]);
  return arrivals;
}

/** Refuses what goes beyond the order's tolerance. */
export function excessFaults(
  { ctx: { actor } }: Tx,
  order: PurchaseOrderRow,
  arrivals: readonly Arrival[],
  pathOf: (at: number) => (string | number)[],
): Fault[] {
  return arrivals.map(({ line, quantity, at }) => {
    const left = Decimal.max(mostOf(order, line.quantity).minus(line.received), 0);
    const details = { left: decimalText(left), name: line.name };
    return quantity.gt(left) && problem(actor, 'TOO_MUCH.received', pathOf(at), details);
  });
}

/**
 * Writes what arrived of a locked order: the receipt, what each line has received now, and the state that follows from it.
 * The only writer of receipts.
 */
export async function keepReceipt(
  tx: Tx,
  order: PurchaseOrderRow,
  lines: readonly PurchaseOrderLineRow[],
  arrivals: readonly Arrival[],
  given: Pick<GoodsReceiptRow, 'warehouseId' | 'deliveryNote' | 'notes'>,
): Promise<{ receiptId: string; lines: PurchaseOrderLineRow[] }> {
  const { id: orderId, companyId, shopId, supplierId } = order;
  const { token: number } = takeNumberAtCommit(tx, { kind: 'RECEIPT' });
  const receipt: GoodsReceiptRow = {
    id: newId(), companyId, shopId, number, orderId, supplierId, ...given, userId: tx.ctx.actor.userId, receivedAt: tx.ctx.now(),
  }; // biome-ignore format: a table
  const receiptLines = receiptLinesOf(tx, order, receipt, arrivals);
  const arrived = new Map(arrivals.map(({ line, quantity }) => [line.id, quantity]));
  const after = lines.map((line) => ({ ...line, received: line.received.plus(arrived.get(line.id) ?? 0) }));
  const ids = arrivals.map(({ line }) => line.id);
  await tx.query(sql`update purchase_order_line l set received = l.received + n.quantity
    from unnest(${ids}::uuid[], ${arrivals.map(({ quantity }) => quantity.toFixed())}::numeric[]) as n(id, quantity) where l.id = n.id`);
  const status = after.every((line) => outstanding(line).isZero()) ? 'RECEIVED' : 'PARTIALLY_RECEIVED';
  await keepOrder(tx, { ...order, status }, after);
  tx.atCommit(insertInto('goods_receipt', [receipt], undefined, tx.fills));
  tx.atCommit(insertInto('goods_receipt_line', receiptLines));
  goodsReceived(tx, receipt, receiptLines);
  return { receiptId: receipt.id, lines: after };
}

function receiptLinesOf(
  tx: Tx,
  order: PurchaseOrderRow,
  { id: receiptId, companyId, shopId }: GoodsReceiptRow,
  arrivals: readonly Arrival[],
): GoodsReceiptLineRow[] {
  const bought = arrivals.map(({ line, quantity, lotNumber = null, expiresOn = null }) => ({
    ...line,
    quantity,
    lotNumber,
    expiresOn,
  }));
  return withAmounts(bought, purchaseTotals(tx.ctx, bought, order)).map((line, i) => ({
    id: newId(), companyId, shopId, receiptId, orderLineId: line.id, position: i + 1, productId: line.productId, name: line.name,
    quantity: line.quantity, units: unitsOf(line, line.quantity), costPerUnit: costPerUnit(line), lotNumber: line.lotNumber, expiresOn: line.expiresOn, subTotal: line.subTotal,
    taxTotal: line.taxTotal, total: line.total, stockable: line.stockable,
  })); // biome-ignore format: a table
}
