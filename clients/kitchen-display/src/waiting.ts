import type { Ticket } from './board.ts';

/** How pressing a ticket is. */
export type Pressure = 'CALM' | 'SOON' | 'LATE';

const USUAL_MINUTES = 12;
const SOON_PART = 0.6;

/** Whole minutes since it was fired. */
export function minutesWaited(ticket: Ticket, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(ticket.firedAt)) / 60_000));
}

/** LATE after the ticket's usual time (12 minutes where none is known), SOON from 60 % of it. */
export function pressureOf(ticket: Ticket, now: number): Pressure {
  const usual = ticket.estimatedMinutes || USUAL_MINUTES;
  const minutes = minutesWaited(ticket, now);
  if (minutes >= usual) return 'LATE';
  return minutes >= usual * SOON_PART ? 'SOON' : 'CALM';
}
