import type { Ctx, Tx } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { writeOnce } from '@comptoir/kit/idempotency';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import { Refusal, refuseIfAny } from '@comptoir/kit/problems';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';
import type { MovementType, StockMovementRow } from '../rows.ts';
import { shortages, unreservedOn } from './availability.ts';
import { again, movedFault, openWarehouse, textFaults } from './input-rules.ts';
import { lockLevels } from './levels.ts';
import { postMovements } from './post-movement.ts';
import { productsOf } from './products.ts';
import { type Left, leftOf, returnOf } from './take-back.ts';

export interface ReturnStockInput {
  movementId: string;
  quantity: Decimal;
  reason?: string | null;
  idempotencyKey?: string | null;
}

const RETURNABLE: readonly MovementType[] = ['IN', 'OUT', 'SALE', 'LOSS'];

/** Takes back part of a sale, an issue or a loss, or gives part of a receipt back to the supplier; never more than it moved. */
export async function returnStock(ctx: Ctx, input: ReturnStockInput): Promise<{ movementIds: string[] }> {
  const { actor } = ctx;
  const { quantity, reason } = input;
  refuseIfAny([movedFault(actor, quantity, ['quantity']), ...textFaults(actor, { reason })]);
  const work = () =>
    writeOnce(ctx, 'returnStock', input, async (tx) => {
      const source = await returnable(tx, input.movementId);
      const warehouse = await openWarehouse(tx, source.warehouseId);
      // The level's lock makes returns of one movement wait for each other.
      const levels = await lockLevels(tx, [source]);
      const left = (await leftOf(tx, [source])).get(source.id) as Left;
      if (quantity.gt(left.quantity))
        throw new Refusal([problem(actor, 'TOO_MUCH.return', ['quantity'], { left: decimalText(left.quantity) })]);
      if (source.quantity.gt(0) && warehouse.stockPolicy === 'STRICT') {
        const products = await productsOf(tx, [source.productId]);
        const demand = { productId: source.productId, quantity, line: 0 };
        const short = shortages(actor, levels, warehouse.id, [demand], products, unreservedOn);
        refuseIfAny(short.map((fault) => ({ ...fault, path: ['input', 'quantity'] })));
      }
      const movements = await postMovements(tx, levels, [{ ...returnOf(source, quantity, left), reason }]);
      return { movementIds: movements.map((movement) => movement.id) };
    });
  return again(ctx, work);
}

async function returnable(tx: Tx, movementId: string): Promise<StockMovementRow> {
  const { actor } = tx.ctx;
  const source = isUuid(movementId)
    ? await tx.one<StockMovementRow>(sql`select * from stock_movement where id = ${movementId}`)
    : null;
  if (!source) throw new Refusal([problem(actor, 'NOT_FOUND.movement', ['movementId'])]);
  if (!RETURNABLE.includes(source.type))
    throw new Refusal([problem(actor, 'ILLEGAL_STATE.movement', ['movementId'], { type: source.type })]);
  return source;
}
