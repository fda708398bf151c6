import type { BoardTicketFragment } from '@comptoir/sdk/generated/graphql';

export type Ticket = BoardTicketFragment;
export type Line = Ticket['lines'][number];
export type Tickets = Readonly<Record<string, Ticket>>;

/** What is on the display; survives a reload. */
export interface Board {
  /** The last revision that was told; hand it back to go on from here. */
  revision: string | null;
  tickets: Tickets;
}

export const EMPTY_BOARD: Board = { revision: null, tickets: {} };

/**
 * Takes over a ticket as it is at a revision. What is over leaves, unless the kitchen has still to see that it was
 * cancelled; what was told before changes nothing.
 */
export function withChange(board: Board, revision: string, ticket: Ticket): Board {
  const before = board.tickets[ticket.id];
  const next = { ...board, revision: later(board.revision, revision) };
  if (before && BigInt(ticket.revision) < BigInt(before.revision)) return next;
  if (isOver(ticket) && !ticket.mustAcknowledge) return without(next, ticket.id);
  return { ...next, tickets: { ...next.tickets, [ticket.id]: ticket } };
}

/** Takes over what an answered tap says, which may come before or after the board tells the same. */
export function withAnswer(
  board: Board,
  told: Pick<Ticket, 'id' | 'revision'> & Partial<Ticket>,
  former?: Ticket,
): Board {
  const known = board.tickets[told.id];
  const ticket = known ?? former;
  if (!ticket || BigInt(told.revision) <= BigInt(known?.revision ?? 0)) return board;
  return { ...withChange(board, told.revision, { ...ticket, ...told }), revision: board.revision };
}

export function isOver({ status }: Ticket): boolean {
  return status === 'SERVED' || status === 'CANCELLED';
}

/** How many lines changed since the kitchen last said it had seen them; lines of an added round are no change. */
export function changesOf(ticket: Ticket | undefined): number {
  return ticket?.lines.filter((line) => markOf(ticket, line)).length ?? 0;
}

/** What is new about a line; on an added round all of it is, so that nothing stands out. */
export function markOf(ticket: Ticket, { change }: Line): Line['change'] {
  return ticket.isAddition && change === 'ADDED' ? null : change;
}

/** Tickets by order and course. */
export type Siblings = ReadonlyMap<string, readonly Ticket[]>;

const courseKey = ({ order, course }: Ticket) => `${order.id} ${course ?? ''}`;

export function byCourse(tickets: Tickets): Siblings {
  return Map.groupBy(Object.values(tickets), courseKey);
}

/** What other stations prepare for the same course of the same order: they go out together. */
export function siblingsOf(siblings: Siblings, ticket: Ticket): Ticket[] {
  return (siblings.get(courseKey(ticket)) ?? []).filter((other) => other.id !== ticket.id);
}

function without(board: Board, ticketId: string): Board {
  const { [ticketId]: _, ...tickets } = board.tickets;
  return { ...board, tickets };
}

function later(known: string | null, told: string): string {
  return known !== null && BigInt(known) > BigInt(told) ? known : told;
}
