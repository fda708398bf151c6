import '../../../schema/events/customers.ts';
import '../../../schema/events/identity.ts';
import '../../../schema/events/orders.ts';
import type { Subscribers } from '@comptoir/kit/inbox';
import { cancelTicketLines } from './domain/cancel-ticket-lines.ts';
import { changeTicketLines } from './domain/change-ticket-lines.ts';
import { endSeating } from './domain/end-seating.ts';
import { keepCustomerFile } from './domain/keep-customer-file.ts';
import { keepShop } from './domain/keep-shop.ts';
import { makeTickets } from './domain/make-tickets.ts';
import { noteOrderTotal } from './domain/note-order-total.ts';
import { noteMerge, notePart } from './domain/note-party.ts';

/** What restaurant applies of its neighbours’ events, in any order, however often. What it publishes is in facts.ts. */
export const subscribers: Subscribers = {
  ShopChanged: (tx, { payload }) => keepShop(tx, payload),
  CustomerChanged: (tx, { payload }) => keepCustomerFile(tx, payload),
  CourseFired: makeTickets,
  OrderLinesCancelled: cancelTicketLines,
  OrderLinesChanged: changeTicketLines,
  OrderSplit: (tx, { payload }) => notePart(tx, payload),
  OrderMergeChanged: (tx, { payload }) => noteMerge(tx, payload),
  OrderStatusChanged: endSeating,
  OrderTotalChanged: (tx, { payload }) => noteOrderTotal(tx, payload),
};
