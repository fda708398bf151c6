import '../../../schema/events/restaurant.ts';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { queueJobs } from './queue-jobs.ts';

/** A new kitchen ticket goes to its station's printer, once. */
export async function queueTicket(tx: Tx, event: EventEnvelope<'KitchenTicketChanged'>): Promise<void> {
  const { payload: ticket, correlationId, userId } = event;
  if (!ticket.created) return;
  await queueJobs(tx, [
    {
      shopId: ticket.shopId,
      stationId: ticket.stationId,
      documentId: ticket.ticketId,
      personId: ticket.serverId,
      requestedBy: userId,
      document: {
        kind: 'KITCHEN_TICKET',
        ticketNumber: ticket.ticketNumber,
        station: ticket.stationName,
        table: ticket.tableNumber,
        orderNumber: ticket.orderNumber,
        course: ticket.course,
        firedAt: ticket.firedAt,
        reprint: false,
        lines: ticket.lines,
        correlationId,
      },
    },
  ]);
}
