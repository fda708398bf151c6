import '../../../schema/events/restaurant.ts';
import type { Tx } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import type { TicketChange, TicketLine } from '../../../schema/events/restaurant.ts';
import type { ChangedTicketLine, KitchenTicketLine } from '../escpos/document.ts';
import { type JobDraft, queueJobs } from './queue-jobs.ts';
import { routeLines } from './route-lines.ts';

/**
 * A new kitchen ticket goes to its station's printer, once, and those of its dishes whose category has a printer of its own to that
 * one; it is marked where it adds a round to a course. What changed of it later follows on a ticket of its own, once per event: the
 * whole of it where its party went to another table. Nothing to tell, no ticket.
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
  const whole = ticket.created ? ticket.lines : isMoved ? withChanges(ticket.lines, changes) : changes;
  const routes = await routeLines<(typeof whole)[number]>(tx, ticket, whole);
  // A ticket without a line is a ticket all the same.
  if (routes.length === 0) routes.push({ printerId: null, lines: [] });
  const first = routes[0]?.printerId === null ? 0 : 1;
  await queueJobs(
    tx,
    routes.map(({ printerId, lines }, i): JobDraft => {
      const document: JobDraft['document'] = ticket.created
        ? { kind: 'KITCHEN_TICKET', ...head, addition: changes.length > 0, lines: lines.map(shownLine) }
        : { kind: 'CHANGE_TICKET', ...head, ...(isMoved && { movedFrom }), lines: lines.map(changedLine) };
      return { ...common, printerId, part: i + first, document };
    }),
  );
}

/** All that a ticket has, with what became of it; what was cancelled first, since the ticket has it no more. */
function withChanges(lines: readonly TicketLine[], changes: readonly TicketChange[]): (TicketLine | TicketChange)[] {
  const stands = new Set(lines.map(({ lineId }) => lineId));
  const changed = new Map(changes.map((change) => [change.lineId, change]));
  const gone = changes.filter(({ lineId }) => !stands.has(lineId));
  return [...gone, ...lines.map((line) => changed.get(line.lineId ?? '') ?? line)];
}

function shownLine(line: TicketLine): KitchenTicketLine {
  const { name, quantity, notes, modifiers, seat, allergens, tableNumber: table } = line;
  return { name, quantity, notes, modifiers, seat, allergens, table };
}

function changedLine(line: TicketLine | TicketChange): ChangedTicketLine {
  return { change: 'kind' in line ? line.kind : null, ...shownLine(line) };
}
