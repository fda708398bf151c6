import type { OrderStatus } from '../../../../schema/events/orders.ts';
import type { Channel } from '../rows.ts';

/** Every step that may be taken, from each state. */
export const STEPS: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  PENDING: ['CONFIRMED', 'CANCELLED'],
  CONFIRMED: ['IN_PRODUCTION', 'READY', 'CANCELLED'],
  IN_PRODUCTION: ['READY', 'CANCELLED'],
  READY: ['SHIPPED', 'DELIVERED', 'CANCELLED'],
  // What nobody took comes back; only from there can it be called off.
  SHIPPED: ['DELIVERED', 'READY'],
  DELIVERED: ['COMPLETED'],
  COMPLETED: [],
  CANCELLED: [],
};

/** Steps that undo what was meant: whoever takes one says why. */
const STEPS_WITH_REASON: Readonly<Partial<Record<OrderStatus, readonly OrderStatus[]>>> = {
  PENDING: ['CANCELLED'],
  CONFIRMED: ['CANCELLED'],
  IN_PRODUCTION: ['CANCELLED'],
  READY: ['CANCELLED'],
  SHIPPED: ['READY'],
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

/** States in which nobody has set to work on an order. */
const NOT_BEGUN: readonly OrderStatus[] = ['PENDING', 'CONFIRMED'];

export interface ChannelRule {
  /** Whether what was ordered can be sent to the customer, who elsewhere comes for it. */
  readonly isSent: boolean;
  /** Whether the customer has what was ordered once it is paid; elsewhere it must first be delivered. */
  readonly isHandedOverWhenPaid: boolean;
}

export const CHANNEL_RULES: Readonly<Record<Channel, ChannelRule>> = {
  COUNTER: { isSent: false, isHandedOverWhenPaid: true },
  DINE_IN: { isSent: false, isHandedOverWhenPaid: true },
  TAKEAWAY: { isSent: false, isHandedOverWhenPaid: false },
  DELIVERY: { isSent: true, isHandedOverWhenPaid: false },
  PHONE: { isSent: true, isHandedOverWhenPaid: false },
  B2B: { isSent: true, isHandedOverWhenPaid: false },
  ONLINE: { isSent: true, isHandedOverWhenPaid: false },
};

/** Whether an order of a channel may go from one state to another. */
export function mayStep(from: OrderStatus, to: OrderStatus, channel: Channel): boolean {
  return STEPS[from].includes(to) && (to !== 'SHIPPED' || CHANNEL_RULES[channel].isSent);
}

export function needsReason(from: OrderStatus, to: OrderStatus): boolean {
  return STEPS_WITH_REASON[from]?.includes(to) ?? false;
}

export function isClosed(status: OrderStatus): boolean {
  return STEPS[status].length === 0;
}

/** Whether somebody has set to work on it. */
export function isBegun(status: OrderStatus): boolean {
  return !NOT_BEGUN.includes(status);
}

/** Whether an order is done with once its invoice is paid in full. */
export function completesWhenPaid(status: OrderStatus, channel: Channel): boolean {
  return !isClosed(status) && (status === 'DELIVERED' || CHANNEL_RULES[channel].isHandedOverWhenPaid);
}
