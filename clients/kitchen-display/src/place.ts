import type { Translated } from '@comptoir/ui/dictionary';
import type { Ticket } from './board.ts';
import type { WORDS } from './words.ts';

/** Where a ticket goes: its table, or whose order it is that is taken away. */
export function placeOf(ticket: Ticket, words: Pick<Translated<(typeof WORDS)['en']>, 'table' | 'toGo'>): string {
  return ticket.table ? words.table(ticket.table.number) : words.toGo(unbroken(ticket.orderNumber));
}

/** An order's number with hyphens where no line ends: half a number is none. */
export function unbroken(number: string): string {
  return number.replaceAll('-', '\u2011');
}
