import type { Ctx, Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { StockMovementRow } from '../rows.ts';
import { shortages } from './availability.ts';
import { again, openWarehouse, quantityFault, textFaults } from './input-rules.ts';
import { lockLevels } from './levels.ts';
import { postMovements } from './post-movement.ts';
import { productsOf } from './products.ts';
import type { Costing } from './valuation.ts';

export interface ReturnStockInput {
  movementId: string;
  quantity: Decimal;
  reason?: string | null;
  idempotencyKey?: string | null;
}

/** Takes back part of a sale or an issue, or gives part of a receipt back to the supplier; never more than it moved. */
export async function returnStock(ctx: Ctx, input: ReturnStockInput): Promise<{ movementIds: string[] }> {
  const { actor } = ctx;
  const { quantity, reason } = input;
  refuseIfAny([quantityFault(actor, quantity, ['quantity']), ...textFaults(actor, { reason })]);
  const work = () =>
    writeOnce(ctx, 'returnStock', input, async (tx) => {
      const source = await returnable(tx, input.movementId);
      const warehouse = await openWarehouse(tx, source.warehouseId);
      // The level's lock makes returns of one movement wait for each other.
      const levels = await lockLevels(tx, [source]);
      const left = await leftToReturn(tx, source);
      if (quantity.gt(left))
        throw new Refusal([problem(actor, 'TOO_MUCH.return', ['quantity'], { left: decimalText(left) })]);
      const toSupplier = source.type === 'IN';
      if (toSupplier && warehouse.stockPolicy === 'STRICT') {
        const products = await productsOf(tx, [source.productId]);
        const demand = { productId: source.productId, quantity, line: 0 };
        const short = shortages(actor, levels, warehouse.id, [demand], products);
        refuseIfAny(short.map((fault) => ({ ...fault, path: ['input', 'quantity'] })));
      }
      const movements = await postMovements(tx, levels, [
        {
          warehouseId: source.warehouseId, productId: source.productId, shopId: source.shopId, type: 'RETURN',
          quantity: toSupplier ? quantity.neg() : quantity, costing: toSupplier ? { kind: 'AVERAGE' } : costOf(source),
          reason, reference: source.reference, returnOf: source.id,
        }, // biome-ignore format: a table
      ]);
      return { movementIds: movements.map((movement) => movement.id) };
    });
  return again(ctx, work);
}

/** What left while the stock was below zero, or before anything was received, left at no known cost; it comes back at today's average. */
function costOf(source: StockMovementRow): Costing {
  return source.after.lt(0) || source.averageCost === null
    ? { kind: 'AVERAGE' }
    : { kind: 'RETURN', unitCost: source.unitCost };
}

async function returnable(tx: Tx, movementId: string): Promise<StockMovementRow> {
  const { actor } = tx.ctx;
  const source = isUuid(movementId)
    ? await tx.one<StockMovementRow>(sql`select * from stock_movement where id = ${movementId}`)
    : null;
  if (!source) throw new Refusal([problem(actor, 'NOT_FOUND.movement', ['movementId'])]);
  if (!['IN', 'OUT', 'SALE'].includes(source.type))
    throw new Refusal([problem(actor, 'ILLEGAL_STATE.movement', ['movementId'], { type: source.type })]);
  return source;
}

async function leftToReturn(tx: Tx, source: StockMovementRow): Promise<Decimal> {
  const row = await tx.one<{ returned: Decimal }>(
    sql`select coalesce(sum(abs(quantity)), 0) as returned from stock_movement where return_of = ${source.id}`,
  );
  return row ? source.quantity.abs().minus(row.returned) : source.quantity.abs();
}
