import { addDays, businessDay } from '@comptoir/kit/business-day';
import type { BookEntryFragment } from '@comptoir/sdk/generated/graphql';

export type Reservation = BookEntryFragment;
export type Book = Readonly<Record<string, Reservation>>;

const STANDING: readonly Reservation['status'][] = ['REQUESTED', 'CONFIRMED'];

/** Whether the guests are still to come. */
export function isExpected({ status }: Reservation): boolean {
  return STANDING.includes(status);
}

/** Those whose guests are still to come. */
export function expectedIn(book: Book): Book {
  return Object.fromEntries(Object.entries(book).filter(([, entry]) => isExpected(entry)));
}

/** Takes over a reservation as it was told; what is older than what is known changes nothing. */
export function withTold(book: Book, told: Reservation): Book {
  const known = book[told.id];
  return known && BigInt(known.revision) > BigInt(told.revision) ? book : { ...book, [told.id]: told };
}

/** The book of one day of a shop, in the order of coming. */
export function onDay(book: Book, day: string, shopId: string | undefined): Reservation[] {
  return Object.values(book)
    .filter((entry) => entry.businessDay === day && (shopId === undefined || entry.shop.id === shopId))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.name.localeCompare(b.name));
}

/** Who is to come to a table next on a day. */
export function nextAt(book: Book, tableId: string, day: string): Reservation | undefined {
  return onDay(book, day, undefined).find(
    (entry) => isExpected(entry) && entry.tables.some(({ id }) => id === tableId),
  );
}

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The day it is where this device stands, in its shop. */
export function dayAt(now: number): string {
  return businessDay(new Date(now), zone());
}

export function dayAfter(day: string, days: number): string {
  return addDays(day, days);
}

/** The instant of a time of day (`HH:MM`) where this device stands; null if it is none. */
export function instantOf(day: string, time: string): string | null {
  const at = new Date(`${day}T${time}`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && /^\d{2}:\d{2}$/.test(time) && !Number.isNaN(at.getTime())
    ? at.toISOString()
    : null;
}

/** Time of day as a time field takes it. */
export function timeOf(instant: string): string {
  const at = new Date(instant);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
