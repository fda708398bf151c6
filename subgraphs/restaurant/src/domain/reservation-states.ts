export type ReservationStatus = 'REQUESTED' | 'CONFIRMED' | 'SEATED' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW';
export type ReservationMove = 'CONFIRM' | 'SEAT' | 'COMPLETE' | 'CANCEL' | 'MISS';

/** Where each move leads from each state (RST-3). What is not here is refused. */
export const RESERVATION_MOVES: Readonly<
  Record<ReservationStatus, Readonly<Partial<Record<ReservationMove, ReservationStatus>>>>
> = {
  REQUESTED: { CONFIRM: 'CONFIRMED', SEAT: 'SEATED', CANCEL: 'CANCELLED' },
  CONFIRMED: { SEAT: 'SEATED', CANCEL: 'CANCELLED', MISS: 'NO_SHOW' },
  SEATED: { COMPLETE: 'COMPLETED' },
  COMPLETED: {},
  CANCELLED: {},
  NO_SHOW: {},
};

/** States in which a reservation keeps its tables for itself. */
export const HOLDING: readonly ReservationStatus[] = ['REQUESTED', 'CONFIRMED', 'SEATED'];

/** States in which it may still be changed. */
export const CHANGEABLE: readonly ReservationStatus[] = ['REQUESTED', 'CONFIRMED'];

/** How long before its time a confirmed reservation is shown on its tables, which then take no other party. */
export const NEAR_MINUTES = 60;

/** How long before its time guests may be seated: whoever comes before that came for something else. */
export const EARLIEST_HOURS = 12;

/** Whether a reservation is shown on its tables at an instant. */
export function isNear({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, now: Date): boolean {
  return startsAt.getTime() - NEAR_MINUTES * 60_000 <= now.getTime() && now.getTime() < endsAt.getTime();
}
