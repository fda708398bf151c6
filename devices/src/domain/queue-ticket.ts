import '../../../schema/events/restaurant.ts';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import type { TicketChange, TicketLine } from '../../../schema/events/restaurant.ts';
import type { ChangedTicketLine, KitchenTicketLine } from '../escpos/document.ts';
import { type JobDraft, queueJobs } from './queue-jobs.ts';
import { routeLines } from './route-lines.ts';

/**
 * A new kitchen ticket goes to its station's printer, once, and those of its dishes whose category has a printer of its own to that one; it is marked
 * where it adds a round to a course. What changed of it later, or that
 * its party went to another table, follows on a ticket of its own, once per event. Nothing to tell, no ticket.
 */
export async function queueTicket(tx: Tx, event: EventEnvelope<'KitchenTicketChanged'>): Promise<void> {
  const { payload: ticket, correlationId, userId } = event;
  // Events of before there were changes have none.
  const { changes = [], movedFrom } = ticket;
  const isMoved = movedFrom != null && ticket.lines.length > 0;
  if (!ticket.created && changes.length === 0 && !isMoved) return;
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
  const common = {
    shopId: ticket.shopId,
    stationId: ticket.stationId,
    documentId: ticket.created ? ticket.ticketId : event.id,
    personId: ticket.serverId,
    requestedBy: userId,
  };
  const whole = ticket.created || isMoved ? ticket.lines : changes;
  const routes = await routeLines<(typeof whole)[number]>(tx, ticket, whole);
  // A ticket without a line is a ticket all the same.
  if (routes.length === 0) routes.push({ printerId: null, lines: [] });
  const first = routes[0]?.printerId === null ? 0 : 1;
  await queueJobs(
    tx,
    routes.map(({ printerId, lines }, i): JobDraft => {
      const document: JobDraft['document'] = ticket.created
        ? { kind: 'KITCHEN_TICKET', ...head, addition: changes.length > 0, lines: lines.map(shownLine) }
        : isMoved
          ? {
              kind: 'CHANGE_TICKET',
              ...head,
              movedFrom,
              lines: lines.map((line) => ({ ...shownLine(line), change: null })),
            }
          : { kind: 'CHANGE_TICKET', ...head, lines: (lines as typeof changes).map(changedLine) };
      return { ...common, printerId, part: i + first, document };
    }),
  );
}

function shownLine({ name, quantity, notes, modifiers, seat, allergens }: TicketLine): KitchenTicketLine {
  return { name, quantity, notes, modifiers, seat, allergens };
}

function changedLine(line: TicketChange): ChangedTicketLine {
  const { kind: change, name, quantity, notes, modifiers, seat, allergens } = line;
  return { change, name, quantity, notes, modifiers, seat, allergens };
}
