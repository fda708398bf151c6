import type { Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { Refusal } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { StockTransferLineRow, StockTransferRow } from '../rows.ts';
import type { LotShare } from './lots.ts';
import { TRANSFER_VERBS, type TransferVerb } from './transfer-states.ts';
import type { Costing } from './valuation.ts';

/** Whoever sees one of its warehouses sees a transfer; row-level security leaves the others out here. */
export const SEEN_TRANSFER = sql`exists (select from warehouse w where w.id in (t.from_warehouse_id, t.to_warehouse_id))`;

/** A line as it is written. */
export type TransferLine = Omit<StockTransferLineRow, 'inTransit'>;

export interface LockedTransfer {
  transfer: StockTransferRow;
  lines: TransferLine[];
}

/** A transfer, locked, with its lines in order; refuses one that is not there or does not allow this. */
export async function lockTransfer(tx: Tx, transferId: string, verb: TransferVerb): Promise<LockedTransfer> {
  const { actor } = tx.ctx;
  const transfer = isUuid(transferId)
    ? await tx.one<StockTransferRow>(
        sql`select * from stock_transfer t where id = ${transferId} and ${SEEN_TRANSFER} for update`,
      )
    : null;
  if (!transfer) throw new Refusal([problem(actor, 'NOT_FOUND.transfer', ['transferId'])]);
  const { status, number } = transfer;
  if (!TRANSFER_VERBS[status].includes(verb))
    throw new Refusal([problem(actor, 'ILLEGAL_STATE.transfer', ['transferId'], { number, status })]);
  return { transfer, lines: await linesOf(tx, transfer.id) };
}

export function linesOf(tx: Tx, transferId: string): Promise<TransferLine[]> {
  return tx.query(sql`select * from stock_transfer_line where transfer_id = ${transferId} order by position`);
}

/** What of a line is neither there nor lost nor back. */
export function inTransit({ quantity, received, lost, returned }: TransferLine): Decimal {
  return quantity.minus(received).minus(lost).minus(returned);
}

/** How a line's goods come in: at the cost they left with, if that was known. */
export function carried({ unitCost }: TransferLine, kind: 'RECEIPT' | 'RETURN' | 'PASSING'): Costing {
  if (kind === 'PASSING') return { kind, unitCost: unitCost ?? ZERO };
  return unitCost === null ? { kind: 'AVERAGE' } : { kind, unitCost };
}

/** The lots that left for a transfer, by line, in the order in which they arrive. */
export async function lotsSent(tx: Tx, transferId: string): Promise<Map<string, LotShare[]>> {
  const rows = await tx.query<LotShare & { lineId: string }>(sql`
    select m.line_id, l.number, l.expires_on, -e.quantity as quantity
    from stock_movement m join stock_movement_lot e on e.movement_id = m.id join stock_lot l on l.id = e.lot_id
    where m.document_id = ${transferId} and m.quantity < 0 and m.line_id is not null
    order by l.expires_on nulls last, l.number`);
  return Map.groupBy(rows, (row) => row.lineId);
}

/** Writes how far lines have come, and with them the transfer. */
export async function saveTransfer(tx: Tx, transfer: StockTransferRow, lines: readonly TransferLine[]): Promise<void> {
  const { id, status, sentAt, endedAt, cancelReason } = transfer;
  const json = JSON.stringify(
    lines.map(({ id, unitCost, received, lost, returned }) => ({ id, unit_cost: unitCost, received, lost, returned })),
  );
  await Promise.all([
    tx.query(sql`update stock_transfer set status = ${status}, sent_at = ${sentAt}, ended_at = ${endedAt}, cancel_reason = ${cancelReason}
      where id = ${id}`),
    tx.query(sql`
      update stock_transfer_line l set unit_cost = n.unit_cost, received = n.received, lost = n.lost, returned = n.returned
      from jsonb_populate_recordset(null::stock_transfer_line, ${json}::jsonb) n where l.id = n.id`),
  ]);
}
