import type { Actor } from '@comptoir/kit/actor';
import { type EventEnvelope, type EventPayloads, type EventType, newEvent } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import type {} from '../../../schema/events/orders.ts';
import type {} from '../../../schema/events/payments.ts';

export const AT = '2026-03-01T10:00:00.000Z';

type Given<Type extends EventType> = Partial<EventPayloads[Type]>;

/** Makes the events of orders and payments that customers applies, as an actor's company would send them. */
export function bookkeeper(actor: Actor) {
  const event = <Type extends EventType>(type: Type, payload: EventPayloads[Type], at = AT): EventEnvelope<Type> =>
    newEvent(type, actor.companyId ?? '', actor, new Date(at), payload);
  return {
    order: (customerId: string, at: string) =>
      event(
        'OrderCreated',
        { orderId: newId(), number: 'O', shopId: newId(), channel: 'COUNTER', tableId: null, customerId },
        at,
      ),
    invoice: (given: Given<'InvoiceValidated'>) =>
      event('InvoiceValidated', {
        invoiceId: newId(), number: 'INV', orderId: newId(), orderNumber: 'O', shopId: newId(), customerId: null, tableNumber: null,
        channel: 'COUNTER', businessDay: '2026-03-01', validatedAt: AT, dueDate: '2026-03-31', currency: 'EUR', lines: [], subTotal: '0', taxes: [], taxTotal: '0',
        total: '0', ...given,
      }), // biome-ignore format: a record
    creditNote: (given: Given<'CreditNoteValidated'>) =>
      event('CreditNoteValidated', {
        creditNoteId: newId(), number: 'CN', invoiceId: newId(), invoiceNumber: 'INV', orderId: null, shopId: newId(), customerId: null,
        businessDay: '2026-03-01', validatedAt: AT, currency: 'EUR', reason: 'Returned', restock: false, lines: [], subTotal: '0', taxes: [],
        taxTotal: '0', total: '0', ...given,
      }), // biome-ignore format: a record
    cancellation: (given: Given<'InvoiceCancelled'>) =>
      event('InvoiceCancelled', {
        invoiceId: newId(), number: 'INV', orderId: null, shopId: newId(), customerId: null, currency: 'EUR', total: '0', reason: 'Mistake',
        cancelledAt: AT, ...given,
      }), // biome-ignore format: a record
    payment: (given: Given<'PaymentReceived'>) =>
      event('PaymentReceived', {
        paymentId: newId(), orderId: null, orderNumber: null, invoiceId: null, invoiceNumber: null, customerId: null, shopId: newId(),
        registerId: null, method: 'CASH', currency: 'EUR', amount: '0', tendered: null, change: null, tip: null, reference: null,
        businessDay: '2026-03-01', receivedAt: AT, ...given,
      }), // biome-ignore format: a record
    rounding: (given: Given<'CashRounded'>) =>
      event('CashRounded', {
        roundingId: newId(), paymentId: newId(), orderId: null, invoiceId: null, shopId: newId(), customerId: null, currency: 'EUR', amount: '0',
        at: AT, ...given,
      }), // biome-ignore format: a record
    advance: (given: Given<'AdvanceApplied'>) =>
      event('AdvanceApplied', {
        applicationId: newId(), orderId: null, invoiceId: newId(), shopId: newId(), customerId: newId(), currency: 'EUR', amount: '0', at: AT,
        ...given,
      }), // biome-ignore format: a record
    refund: (given: Given<'PaymentRefunded'> & { paymentId: string }) =>
      event('PaymentRefunded', {
        refundId: newId(), orderId: null, invoiceId: null, shopId: newId(), method: 'CASH', currency: 'EUR', amount: '0', reason: 'Cold',
        refundedAt: AT, ...given,
      }), // biome-ignore format: a record
  };
}
