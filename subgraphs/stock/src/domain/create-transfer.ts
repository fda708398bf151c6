import { companyOf } from '@comptoir/kit/actor';
import type { Ctx, Tx } from '@comptoir/kit/context';
import { type Fault, textFault } from '@comptoir/kit/faults';
import { newId } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, ZERO } from '@comptoir/kit/money';
import { refuseIfAny } from '@comptoir/kit/problems';
import { problem } from '../problems.ts';
import type { StockTransferRow, WarehouseRow } from '../rows.ts';
import { linesFault, movedFault, openWarehouse } from './input-rules.ts';
import { lotTextFaults } from './lot-rules.ts';
import { nextNumber } from './numbers.ts';
import { productFault, productsOf } from './products.ts';
import type { LockedTransfer, TransferLine } from './transfers.ts';

export interface TransferLineGiven {
  productId: string;
  quantity: Decimal;
  lotNumber?: string | null;
}

export interface TransferContent {
  lines: readonly TransferLineGiven[];
  note?: string | null;
}

export interface CreateTransferInput extends TransferContent {
  fromWarehouseId: string;
  toWarehouseId: string;
  idempotencyKey?: string | null;
}

/** Writes down what is to go from one warehouse to another; nothing moves yet. */
export async function createTransfer(ctx: Ctx, input: CreateTransferInput): Promise<{ transferId: string }> {
  refuseIfAny(transferFaults(ctx, input));
  return writeOnce(ctx, 'createStockTransfer', input, async (tx) => {
    const { transfer } = await writeTransfer(tx, await endsOf(tx, input), input);
    return { transferId: transfer.id };
  });
}

export function transferFaults({ actor }: Ctx, { lines, note }: TransferContent): Fault[] {
  return [
    linesFault(actor, lines),
    textFault(actor, ['note'], note, 500),
    ...lines.map((line, i) => movedFault(actor, line.quantity, ['lines', i, 'quantity'])),
    ...lines.flatMap((line, i) => lotTextFaults(actor, line, ['lines', i])),
  ];
}

export interface Ends {
  from: WarehouseRow;
  to: WarehouseRow;
}

/** Where the goods come from and go to; refuses warehouses and products that a transfer cannot name. */
export async function endsOf(tx: Tx, input: CreateTransferInput): Promise<Ends> {
  const from = await openWarehouse(tx, input.fromWarehouseId, ['fromWarehouseId']);
  const to = await openWarehouse(tx, input.toWarehouseId, ['toWarehouseId']);
  refuseIfAny([from.id === to.id && problem(tx.ctx.actor, 'INVALID.sameWarehouse', ['toWarehouseId'])]);
  await refuseUnkept(tx, input.lines);
  return { from, to };
}

export async function refuseUnkept(tx: Tx, lines: readonly TransferLineGiven[]): Promise<void> {
  const { actor } = tx.ctx;
  const products = await productsOf(
    tx,
    lines.map((line) => line.productId),
  );
  refuseIfAny(lines.map((line, i) => productFault(actor, products.get(line.productId), ['lines', i, 'productId'])));
}

/** Writes a transfer as a draft, under the next number. */
export async function writeTransfer(tx: Tx, { from, to }: Ends, input: TransferContent): Promise<LockedTransfer> {
  const { actor } = tx.ctx;
  const transfer: StockTransferRow = {
    id: newId(), companyId: companyOf(actor), number: await nextNumber(tx, 'TR'), status: 'DRAFT', fromWarehouseId: from.id,
    toWarehouseId: to.id, note: input.note ?? null, cancelReason: null, createdBy: actor.userId, createdAt: tx.ctx.now(), sentAt: null, endedAt: null,
  }; // biome-ignore format: a table
  await tx.insert('stock_transfer', [transfer]);
  return { transfer, lines: await writeLines(tx, transfer, input.lines) };
}

export async function writeLines(
  tx: Tx,
  { id: transferId, companyId }: StockTransferRow,
  given: readonly TransferLineGiven[],
): Promise<TransferLine[]> {
  const lines = given.map(
    ({ productId, quantity, lotNumber = null }, position): TransferLine => ({
      id: newId(), companyId, transferId, position, productId, quantity, lotNumber: lotNumber?.trim() ?? null, unitCost: null, received: ZERO,
      lost: ZERO, returned: ZERO,
    }), // biome-ignore format: a table
  );
  await tx.insert('stock_transfer_line', lines);
  return lines;
}
