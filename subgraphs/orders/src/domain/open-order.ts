import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { sql } from '@comptoir/kit/sql';
import { orderCreated, orderStatusChanged, orderTotalChanged } from '../facts.ts';
import type { SellingShop } from '../rows.ts';
import { orderChanged } from './board.ts';
import { insertAllAtCommit } from './insert-all.ts';
import { statusEntry } from './keep-order.ts';
import { newOrder } from './new-order.ts';
import { ORDER_NUMBERS, takeNumbersAtCommit } from './numbers.ts';

/** A party sat down: its order is opened under the id that restaurant gave it, already certain. */
export async function openTableOrder(tx: Tx, { payload }: EventEnvelope<'TableOpened'>): Promise<void> {
  const [shop, known] = await Promise.all([
    tx.one<SellingShop>(sql`select * from order_shop where shop_id = ${payload.shopId}`),
    tx.one(sql`select from sale_order where id = ${payload.orderId}`),
  ]);
  if (known) return;
  if (!shop) throw new Error(`shop ${payload.shopId} is not known yet`);
  const { orderId: id, tableId, tableNumber, partySize, customerId } = payload;
  const at = new Date(payload.openedAt);
  const empty = newOrder(tx.ctx, shop, { id, channel: 'DINE_IN', tableId, tableNumber, partySize, customerId }, at);
  const [number] = takeNumbersAtCommit(tx, [ORDER_NUMBERS]);
  const order = { ...empty, number, status: 'CONFIRMED' as const };
  const step = { from: 'PENDING', to: 'CONFIRMED', reason: null } as const;
  const history = [statusEntry(tx, order, { from: null, to: 'PENDING' }), statusEntry(tx, order, step)];
  insertAllAtCommit(tx, { sale_order: [order], order_status_history: history });
  orderChanged(tx, order.id);
  orderCreated(tx, order);
  orderStatusChanged(tx, order, step);
  // Floor plans were told of the party before there was an order to show.
  orderTotalChanged(tx, order);
}
