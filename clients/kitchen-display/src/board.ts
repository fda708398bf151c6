import type { BoardTicketFragment, TicketStatus } from '@comptoir/sdk/generated/graphql';

export type Ticket = BoardTicketFragment;
export type Line = Ticket['lines'][number];

/** How a line differs from what the cook saw before. */
export type Mark = 'ADDED' | 'CHANGED' | 'CANCELLED';

/** A ticket as the display shows it. */
export interface Card {
  ticket: Ticket;
  /** Lines that changed since the cook last said he had seen it, by line id. */
  marks: Readonly<Record<string, Mark>>;
}

/** What is on the display; survives a reload. */
export interface Board {
  /** The last revision that was told; hand it back to go on from here. */
  revision: string | null;
  cards: Readonly<Record<string, Card>>;
}

export const EMPTY_BOARD: Board = { revision: null, cards: {} };

/**
 * Takes over a ticket as it is at a revision. Served ones leave; a cancelled one that was on the board stays, marked,
 * until a cook says he has seen it; what was told before changes nothing.
 */
export function withChange(board: Board, revision: string, ticket: Ticket): Board {
  const before = board.cards[ticket.id];
  const next = { ...board, revision: later(board.revision, revision) };
  if (before && BigInt(ticket.revision) < BigInt(before.ticket.revision)) return next;
  if (ticket.status === 'SERVED' || (ticket.status === 'CANCELLED' && !before)) return without(next, ticket.id);
  const marks = before ? { ...before.marks, ...marksBetween(before.ticket, ticket) } : {};
  return { ...next, cards: { ...next.cards, [ticket.id]: { ticket, marks } } };
}

/** The cook saw the changes; a ticket that was cancelled whole leaves the board by that. */
export function withSeen(board: Board, ticketId: string): Board {
  const card = board.cards[ticketId];
  if (!card) return board;
  if (card.ticket.status === 'CANCELLED') return without(board, ticketId);
  return { ...board, cards: { ...board.cards, [ticketId]: { ...card, marks: {} } } };
}

/** Takes over what an answered tap says, which may come before or after the board tells the same. */
export function withAnswer(
  board: Board,
  told: { id: string; status: TicketStatus; revision: string },
  whole?: Ticket,
): Board {
  const ticket = board.cards[told.id]?.ticket ?? whole;
  if (!ticket || BigInt(told.revision) <= BigInt(board.cards[told.id]?.ticket.revision ?? 0)) return board;
  return { ...withChange(board, told.revision, { ...ticket, ...told }), revision: board.revision };
}

function marksBetween(before: Ticket, after: Ticket): Record<string, Mark> {
  const known = new Map(before.lines.map((line) => [line.id, line]));
  const marks: Record<string, Mark> = {};
  for (const line of after.lines) {
    const former = known.get(line.id);
    if (!former) marks[line.id] = line.cancelled ? 'CANCELLED' : 'ADDED';
    else if (line.cancelled && !former.cancelled) marks[line.id] = 'CANCELLED';
    else if (wish(line) !== wish(former)) marks[line.id] = 'CHANGED';
  }
  return marks;
}

/** All of a line that a cook acts on. */
function wish({ name, quantity, notes, modifiers, seat }: Line): string {
  return JSON.stringify([name, quantity, notes, modifiers, seat]);
}

function without(board: Board, ticketId: string): Board {
  const { [ticketId]: _, ...cards } = board.cards;
  return { ...board, cards };
}

function later(known: string | null, told: string): string {
  return known !== null && BigInt(known) > BigInt(told) ? known : told;
}
