export type TicketStatus = 'PENDING' | 'PREPARING' | 'READY' | 'SERVED' | 'CANCELLED';
export type TicketMove = 'ADVANCE' | 'RECALL' | 'CANCEL';

/** Where each state may go, and by what kind of move (RST-5). What is not here is refused. */
export const TICKET_MOVES: Readonly<Record<TicketStatus, Readonly<Partial<Record<TicketStatus, TicketMove>>>>> = {
  PENDING: { PREPARING: 'ADVANCE', CANCELLED: 'CANCEL' },
  PREPARING: { READY: 'ADVANCE', CANCELLED: 'CANCEL' },
  READY: { SERVED: 'ADVANCE', PREPARING: 'RECALL', CANCELLED: 'CANCEL' },
  SERVED: { READY: 'RECALL' },
  CANCELLED: {},
};

/** States in which a ticket is on the board. */
export const OPEN: readonly TicketStatus[] = ['PENDING', 'PREPARING', 'READY'];

export function mayMove(from: TicketStatus, to: TicketStatus, move: TicketMove): boolean {
  return TICKET_MOVES[from][to] === move;
}

/** The state a ticket is called back to; null if it cannot be. */
export function recalledTo(from: TicketStatus): TicketStatus | null {
  const found = Object.entries(TICKET_MOVES[from]).find(([, move]) => move === 'RECALL');
  return (found?.[0] as TicketStatus | undefined) ?? null;
}
