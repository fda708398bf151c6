import { isOver, type Ticket, type Tickets } from './board.ts';
import { shownStatus } from './steps.ts';
import type { Tap } from './taps.ts';

/** What all stations prepare of one course. */
export interface PassCourse {
  /** Null where everything was fired at once. */
  course: number | null;
  /** By station; what was served already, too. */
  tickets: readonly Ticket[];
  /** Those that are to be sent out together. */
  toServe: readonly Ticket[];
  /** Whether nothing is missing any more. */
  isReady: boolean;
  firedAt: string;
}

/** An order as who calls the dishes sees it, over all stations. */
export interface PassOrder {
  id: string;
  /** One of its tickets, for the table and the order's number. */
  head: Ticket;
  courses: readonly PassCourse[];
  allergens: readonly string[];
  isRush: boolean;
  /** Whether one of its courses can go out. */
  isReady: boolean;
  firedAt: string;
}

/**
 * Orders with something on the board: those with a whole course to send out first, then what is urgent, then who waits
 * longest. `done` are tickets that left the board.
 */
export function ordersAtPass(tickets: Tickets, done: Tickets, taps: readonly Tap[]): PassOrder[] {
  const byOrder = Map.groupBy(Object.values({ ...done, ...tickets }), ({ order }) => order.id);
  return [...byOrder].flatMap(([id, all]) => orderAtPass(id, all, taps) ?? []).sort(byUrgency);
}

function orderAtPass(id: string, all: readonly Ticket[], taps: readonly Tap[]): PassOrder | null {
  const courses = [...Map.groupBy(all, ({ course }) => course ?? null)]
    .flatMap(([course, tickets]) => courseAtPass(course, tickets, taps) ?? [])
    .sort((a, b) => (a.course ?? 0) - (b.course ?? 0));
  const shown = courses.flatMap(({ tickets }) => tickets);
  const [head] = shown;
  if (!head) return null;
  const lines = shown.flatMap((ticket) => (isOver(ticket) ? [] : ticket.lines));
  const allergens = lines.flatMap((line) => (line.cancelled ? [] : line.allergens));
  return {
    id,
    head,
    courses,
    allergens: [...new Set(allergens)].sort((a, b) => a.localeCompare(b)),
    isRush: shown.some((ticket) => ticket.priority === 'RUSH' && !isOver(ticket)),
    isReady: courses.some(({ isReady }) => isReady),
    firedAt: courses.map(({ firedAt }) => firedAt).sort()[0] as string,
  };
}

/** Null when all of it is over. */
function courseAtPass(course: number | null, all: readonly Ticket[], taps: readonly Tap[]): PassCourse | null {
  const isOpen = (ticket: Ticket) => !['SERVED', 'CANCELLED'].includes(shownStatus(ticket, taps));
  const open = all.filter(isOpen);
  if (open.length === 0 && !all.some(({ mustAcknowledge }) => mustAcknowledge)) return null;
  const tickets = all
    .filter((ticket) => ticket.status !== 'CANCELLED' || ticket.mustAcknowledge)
    .sort((a, b) => byText(a.station.name, b.station.name) || Number(BigInt(a.number) - BigInt(b.number)));
  const toServe = open.filter((ticket) => shownStatus(ticket, taps) === 'READY');
  return {
    course,
    tickets,
    toServe,
    isReady: open.length > 0 && toServe.length === open.length,
    firedAt: (open.length > 0 ? open : all).map(({ firedAt }) => firedAt).sort()[0] as string,
  };
}

/** Whether this ticket's course can go out whole. */
export function isCourseReady(tickets: Tickets, { order, course }: Ticket, taps: readonly Tap[]): boolean {
  const sameCourse = Object.values(tickets).filter((t) => t.order.id === order.id && t.course === course);
  return courseAtPass(course ?? null, sameCourse, taps)?.isReady ?? false;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byUrgency(a: PassOrder, b: PassOrder): number {
  return (
    Number(b.isReady) - Number(a.isReady) ||
    Number(b.isRush) - Number(a.isRush) ||
    byText(a.firedAt, b.firedAt) ||
    byText(a.id, b.id)
  );
}
