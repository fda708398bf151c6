import type { OrderStatus } from '../../../../schema/events/orders.ts';
import type { Channel } from '../rows.ts';

/** Every step a person may take, from each state. */
export const STEPS: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  PENDING: ['CONFIRMED', 'CANCELLED'],
  CONFIRMED: ['IN_PRODUCTION', 'READY', 'CANCELLED'],
  IN_PRODUCTION: ['READY', 'CANCELLED'],
  READY: ['SHIPPED', 'DELIVERED', 'CANCELLED'],
  SHIPPED: ['DELIVERED'],
  DELIVERED: ['COMPLETED'],
  COMPLETED: [],
  CANCELLED: [],
};

/** States an order goes through by itself when a course is sent to the kitchen. */
export const STEPS_ON_FIRE: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  PENDING: ['CONFIRMED', 'IN_PRODUCTION'],
  CONFIRMED: ['IN_PRODUCTION'],
  IN_PRODUCTION: [],
  READY: [],
  SHIPPED: [],
  DELIVERED: [],
  COMPLETED: [],
  CANCELLED: [],
};

/** Channels where the customer has what was ordered once it is paid; elsewhere it must first be delivered. */
const HANDED_OVER_WHEN_PAID: readonly Channel[] = ['COUNTER', 'DINE_IN'];

export function mayStep(from: OrderStatus, to: OrderStatus): boolean {
  return STEPS[from].includes(to);
}

export function isClosed(status: OrderStatus): boolean {
  return STEPS[status].length === 0;
}

/** Whether an order is done with once its invoice is paid in full. */
export function completesWhenPaid(status: OrderStatus, channel: Channel): boolean {
  return !isClosed(status) && (status === 'DELIVERED' || HANDED_OVER_WHEN_PAID.includes(channel));
}
