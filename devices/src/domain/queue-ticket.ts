import '../../../schema/events/restaurant.ts';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope, EventPayloads } from '@comptoir/kit/events';
import type { ChangedTicketLine } from '../escpos/document.ts';
import { queueJobs } from './queue-jobs.ts';

/**
 * A new kitchen ticket goes to its station's printer, once; what changed of it later follows on a ticket of its own, once per
 * event. Nothing to tell, no ticket.
 */
export async function queueTicket(tx: Tx, event: EventEnvelope<'KitchenTicketChanged'>): Promise<void> {
  const { payload: ticket, correlationId, userId } = event;
  // Events of before there were changes have none.
  const { changes = [] } = ticket;
  if (!ticket.created && changes.length === 0) return;
  const head = {
    ticketNumber: ticket.ticketNumber,
    station: ticket.stationName,
    table: ticket.tableNumber,
    orderNumber: ticket.orderNumber,
    course: ticket.course,
    firedAt: ticket.firedAt,
    reprint: false,
    correlationId,
  };
  await queueJobs(tx, [
    {
      shopId: ticket.shopId,
      stationId: ticket.stationId,
      documentId: ticket.created ? ticket.ticketId : event.id,
      personId: ticket.serverId,
      requestedBy: userId,
      document: ticket.created
        ? { kind: 'KITCHEN_TICKET', ...head, lines: ticket.lines }
        : { kind: 'CHANGE_TICKET', ...head, lines: changes.map(changedLine) },
    },
  ]);
}

function changedLine(line: EventPayloads['KitchenTicketChanged']['changes'][number]): ChangedTicketLine {
  const { kind: change, name, quantity, notes, modifiers, seat } = line;
  return { change, name, quantity, notes, modifiers, seat };
}
