import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import type { DeliverymanRow, DeliveryRow, DeliverySettlementRow } from './delivery-rows.ts';

export function deliveryLoaders(ctx: Ctx) {
  return {
    deliveryman: oneBy<DeliverymanRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from deliveryman where id = any(${ids}::uuid[])`),
    ),
    delivery: oneBy<DeliveryRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from delivery where id = any(${ids}::uuid[])`),
    ),
    deliveriesOfOrder: manyBy<DeliveryRow>(
      (row) => row.orderId,
      (ids) =>
        read(ctx, sql`select * from delivery where order_id = any(${ids}::uuid[]) order by order_id, assigned_at, id`),
    ),
    deliverySettlement: oneBy<DeliverySettlementRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from delivery_settlement where id = any(${ids}::uuid[])`),
    ),
    deliveriesOfSettlement: manyBy<DeliveryRow & { settlementId: string }>(
      (row) => row.settlementId,
      (ids) =>
        read(
          ctx,
          sql`select * from delivery where settlement_id = any(${ids}::uuid[]) order by settlement_id, order_id`,
        ),
    ),
  };
}
