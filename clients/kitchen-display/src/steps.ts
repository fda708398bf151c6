import type { TicketStatus, TicketStep } from '@comptoir/sdk/generated/graphql';
import { changesOf, isOver, type Ticket, type Tickets } from './board.ts';
import type { Tap } from './taps.ts';

export const COLUMNS = ['PENDING', 'PREPARING', 'READY'] as const;
export type Column = (typeof COLUMNS)[number];

/** Where the big button of a ticket leads. */
export const NEXT: Readonly<Record<Column, TicketStep>> = {
  PENDING: 'PREPARING',
  PREPARING: 'READY',
  READY: 'SERVED',
};

/** Where a ticket is called back to. */
export const BACK: Readonly<Partial<Record<TicketStatus, TicketStatus>>> = { READY: 'PREPARING', SERVED: 'READY' };

/** The state a cook sees: the server's, moved on by the taps that are still on their way. */
export function shownStatus(ticket: Ticket, taps: readonly Tap[]): TicketStatus {
  if (ticket.status === 'CANCELLED') return 'CANCELLED';
  const last = taps.findLast((tap) => tap.ticketId === ticket.id && tap.to !== undefined);
  return last?.to ?? ticket.status;
}

/** Whether a cook said that he has seen the changes, and the server does not know yet. */
export function isSeen(ticket: Ticket, taps: readonly Tap[]): boolean {
  return taps.some((tap) => tap.ticketId === ticket.id && tap.kind === 'SEEN');
}

/** Whether a cook has still to see what changed: the ticket goes on only after that. */
export function mustBeSeen(ticket: Ticket, taps: readonly Tap[]): boolean {
  return !isSeen(ticket, taps) && (ticket.mustAcknowledge || changesOf(ticket) > 0);
}

/**
 * The tickets of a column: what is urgent first, then what waits longest. What is over and still to be acknowledged stands
 * at the head of the first column.
 */
export function columnsOf(tickets: Tickets, taps: readonly Tap[]): Readonly<Record<Column, readonly Ticket[]>> {
  const columns: Record<Column, Ticket[]> = { PENDING: [], PREPARING: [], READY: [] };
  for (const ticket of Object.values(tickets)) {
    const status = shownStatus(ticket, taps);
    if (isOver(ticket) && status === ticket.status) {
      if (!isSeen(ticket, taps)) columns.PENDING.push(ticket);
    } else if (status !== 'SERVED' && status !== 'CANCELLED') columns[status].push(ticket);
  }
  for (const column of COLUMNS) columns[column].sort(byUrgency);
  return columns;
}

function byUrgency(a: Ticket, b: Ticket): number {
  return (
    Number(isOver(b)) - Number(isOver(a)) ||
    Number(b.priority === 'RUSH') - Number(a.priority === 'RUSH') ||
    (a.firedAt < b.firedAt ? -1 : a.firedAt > b.firedAt ? 1 : 0) ||
    Number(BigInt(a.number) - BigInt(b.number))
  );
}
