import '../../../schema/events/orders.ts';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { type Decimal, decimalText } from '@comptoir/kit/money';
import type { DeliveryRow, DeliverySettlementRow } from './delivery-rows.ts';
import type { OrderRow } from './rows.ts';

/** What orders tells its neighbours of deliveries. */

export function deliveryAssigned(tx: Tx, order: OrderRow, { id: deliveryId, deliverymanId }: DeliveryRow): void {
  const { id: orderId, number: orderNumber, shopId, customerId } = order;
  tx.emit('DeliveryAssigned', { deliveryId, deliverymanId, orderId, orderNumber, shopId, customerId });
}

export function deliveryFailed(
  tx: Tx,
  order: OrderRow,
  { id: deliveryId, deliverymanId }: DeliveryRow,
  reason: string,
): void {
  const { id: orderId, number: orderNumber, shopId } = order;
  tx.emit('DeliveryFailed', { deliveryId, deliverymanId, orderId, orderNumber, shopId, reason });
}

type Delivered = Pick<DeliveryRow, 'id' | 'deliverymanId' | 'collected' | 'receivedBy'> & { finishedAt: Date };

export function orderDelivered(tx: Tx, order: OrderRow, delivery: Delivered): void {
  const { id: orderId, number: orderNumber, shopId, customerId, currency } = order;
  const { id: deliveryId, deliverymanId, receivedBy, collected, finishedAt } = delivery;
  tx.emit('OrderDelivered', {
    deliveryId, deliverymanId, orderId, orderNumber, shopId, customerId, receivedBy, currency, collected: decimalText(collected),
    deliveredAt: finishedAt.toISOString(),
  }); // biome-ignore format: a table
}

/** @param received what the payments that came of it sum to */
export function deliverySettled(
  tx: Tx,
  settlement: DeliverySettlementRow,
  { name: deliverymanName, received }: { name: string; received: Decimal },
): EventEnvelope {
  const { id: settlementId, deliverymanId, shopId, registerId, currency, reason, businessDay } = settlement;
  return tx.emit('DeliverySettled', {
    settlementId, deliverymanId, shopId, registerId, currency, owed: decimalText(settlement.owed),
    handedOver: decimalText(settlement.handedOver), difference: decimalText(settlement.difference), received: decimalText(received),
    deliverymanName, reason, businessDay, settledAt: settlement.settledAt.toISOString(),
  }); // biome-ignore format: a table
}
