import type { TicketStatus, TicketStep } from '@comptoir/sdk/generated/graphql';
import type { Card } from './board.ts';
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
export function shownStatus(card: Card, taps: readonly Tap[]): TicketStatus {
  if (card.ticket.status === 'CANCELLED') return 'CANCELLED';
  return taps.findLast((tap) => tap.ticketId === card.ticket.id)?.to ?? card.ticket.status;
}

/** The cards of a column, the longest waiting first; a cancelled one stays in the first column until it was seen. */
export function columnsOf(
  cards: Readonly<Record<string, Card>>,
  taps: readonly Tap[],
): Readonly<Record<Column, readonly Card[]>> {
  const columns: Record<Column, Card[]> = { PENDING: [], PREPARING: [], READY: [] };
  for (const card of Object.values(cards)) {
    const status = shownStatus(card, taps);
    if (status === 'CANCELLED') columns.PENDING.push(card);
    else if (status !== 'SERVED') columns[status].push(card);
  }
  for (const column of COLUMNS) columns[column].sort(byFiring);
  return columns;
}

function byFiring({ ticket: a }: Card, { ticket: b }: Card): number {
  return a.firedAt.localeCompare(b.firedAt) || Number(BigInt(a.number) - BigInt(b.number));
}
