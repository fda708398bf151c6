import type { Ticket } from './board.ts';

/** How pressing a ticket is, the least first. */
const PRESSURES = ['CALM', 'SOON', 'LATE'] as const;
export type Pressure = (typeof PRESSURES)[number];

const USUAL_MINUTES = 12;
const SOON_PART = 0.6;

/** Whole minutes since a moment. */
export function minutesSince(moment: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(moment)) / 60_000));
}

/** LATE after the ticket's usual time (12 minutes where none is known), SOON from 60 % of it. */
export function pressureOf(ticket: Ticket, now: number): Pressure {
  const usual = ticket.estimatedMinutes || USUAL_MINUTES;
  const minutes = minutesSince(ticket.firedAt, now);
  if (minutes >= usual) return 'LATE';
  return minutes >= usual * SOON_PART ? 'SOON' : 'CALM';
}

export function worstPressure(tickets: readonly Ticket[], now: number): Pressure {
  const worst = Math.max(0, ...tickets.map((ticket) => PRESSURES.indexOf(pressureOf(ticket, now))));
  return PRESSURES[worst] as Pressure;
}
