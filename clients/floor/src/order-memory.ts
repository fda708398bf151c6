import { kept, ofPage } from '@comptoir/ui/keep';
import type { Order } from './courses.ts';
import type { Table } from './floor.ts';
import type { PaymentWish } from './order-room.ts';

const ORDERS = `${ofPage('floor')}order.`;

/** One table's order as it was seen last. */
export function keptOrder(orderId: string) {
  return kept<Order>(localStorage, ORDERS + orderId);
}

/** A payment of an order that nobody answered. */
export function keptPayment(orderId: string) {
  return kept<PaymentWish>(localStorage, `${ofPage('floor')}payment.${orderId}`);
}

/** Forgets the orders of parties that left. */
export function forgetOrders(tables: readonly Table[]): void {
  const sitting = new Set(tables.map(({ currentSeating }) => ORDERS + currentSeating?.order.id));
  for (const name of Object.keys(localStorage))
    if (name.startsWith(ORDERS) && !sitting.has(name)) localStorage.removeItem(name);
}
