import '../../../schema/events/production.ts';
import type { Tx } from '@comptoir/kit/context';
import { newId } from '@comptoir/kit/id';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import type { ConsumableUsageRow, ProductionIngredientRow, ProductionLineRow, ProductionOrderRow } from './rows.ts';

/** What production tells its neighbours. */

export function productionCompleted(
  tx: Tx,
  order: ProductionOrderRow,
  lines: readonly ProductionLineRow[],
  ingredients: readonly ProductionIngredientRow[],
): void {
  const { id: productionOrderId, number, shopId, orderId, currency } = order;
  tx.emit('ProductionCompleted', {
    productionOrderId,
    number,
    shopId,
    orderId,
    completedAt: tx.ctx.now().toISOString(),
    currency,
    consumed: ingredients.flatMap(({ productId, warehouseId, used, cost }) =>
      warehouseId === null || !used ? [] : [{ productId, warehouseId, ...costedTexts(used, cost) }],
    ),
    produced: lines.flatMap(({ productId, warehouseId, made, cost }) =>
      warehouseId === null || !made ? [] : [{ productId, warehouseId, ...costedTexts(made, cost) }],
    ),
  });
}

function costedTexts(quantity: Decimal, cost: Decimal | null) {
  const unitCost = cost?.div(quantity).toDecimalPlaces(6);
  return {
    quantity: decimalText(quantity),
    unitCost: unitCost ? decimalText(unitCost) : '0',
    value: cost ? decimalText(cost) : '0',
  };
}

export function consumablesUsed(
  tx: Tx,
  invoice: { invoiceId: string; number: string; shopId: string; businessDay: string },
  used: readonly ConsumableUsageRow[],
): void {
  const { invoiceId, number, shopId, businessDay } = invoice;
  tx.emit('ConsumablesUsed', {
    usageId: newId(),
    invoiceId,
    number,
    shopId,
    businessDay,
    lines: used.map(({ id, consumableId, quantity }) => ({
      lineId: id,
      productId: consumableId,
      quantity: decimalText(quantity),
    })),
  });
}
