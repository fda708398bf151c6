import type { Person } from '@comptoir/ui/account';
import { type Kept, kept, OF_DEVICE, ofPage } from '@comptoir/ui/keep';
import { serverNow } from '@comptoir/ui/server-clock';
import { type Board, EMPTY_BOARD } from './board.ts';
import type { Tap } from './taps.ts';

/** A station's id, or null for all of them. */
export type StationId = string | null;

interface KeptBoard extends Board {
  personId: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** A board older than this is not gone on from: what happened since is of no use to a cook. */
const FORGOTTEN_MS = 12 * 3_600_000;

/** Each station's board, so that a touch on another station shows what was last known of it. */
const keptBoard = (stationId: StationId): Kept<KeptBoard> =>
  kept(localStorage, `${ofPage('kitchen')}board.${stationId ?? 'all'}`);

/** Before a station's cooks, or at the pass, where whole orders are called. */
export type View = 'BOARD' | 'PASS';

/** Where the display hangs; of no person. */
export const keptPost = kept<{ stationId: StationId; view: View }>(localStorage, `${OF_DEVICE}kitchen-post`);

/**
 * Taps outlive a session that ended by itself, for a tap was made; but only who made them sends them, under his name. They
 * tell no more than the numbers of tickets.
 */
const keptTaps = kept<{ personId: string; taps: readonly Tap[] }>(localStorage, `${OF_DEVICE}kitchen-taps`);

export function keepBoard(person: Person, stationId: StationId, { revision, tickets }: Board): void {
  keptBoard(stationId).write({ revision, tickets, personId: person.id, at: serverNow() });
}

/** What this person last saw of this station. */
export function boardOf(person: Person | null, stationId: StationId): Board {
  const last = keptBoard(stationId).read();
  if (!last || last.personId !== person?.id || serverNow() - last.at > FORGOTTEN_MS) return EMPTY_BOARD;
  return { revision: last.revision, tickets: last.tickets };
}

export function keepTaps(person: Person, taps: readonly Tap[]): void {
  keptTaps.write(taps.length > 0 ? { personId: person.id, taps } : null);
}

/** The taps of this person; those of anybody else go. */
export function tapsOf(person: Person | null): readonly Tap[] {
  const last = keptTaps.read();
  if (last && last.personId === person?.id) return last.taps;
  forgetTaps();
  return [];
}

export function forgetTaps(): void {
  keptTaps.write(null);
}
