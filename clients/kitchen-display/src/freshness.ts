import type { Account } from '@comptoir/ui/account';
import { kept, ofPage } from '@comptoir/ui/keep';
import { serverNow } from '@comptoir/ui/server-clock';
import { createStore, type Store } from '@comptoir/ui/store';
import type { StationId } from './memory.ts';

/** When each station's board was last as the server's, in milliseconds since 1970. */
export type Freshness = Readonly<Record<string, number>>;

const STEP_MS = 10_000;

export function freshnessOf(freshness: Freshness, stationId: StationId): number | null {
  return freshness[stationId ?? 'all'] ?? null;
}

/** Notes for how long the board shown is live, also over reloads. */
export function followFreshness(
  { link, person }: Pick<Account, 'link' | 'person'>,
  stationId: Store<StationId>,
): Store<Freshness> {
  const keptFreshness = kept<Freshness>(localStorage, `${ofPage('kitchen')}freshness`);
  const freshness = createStore<Freshness>(keptFreshness.read() ?? {});
  let wasOnline = false;
  const note = () => {
    const isOnline = link.get() === 'ONLINE' && person.get() !== null;
    if (isOnline || wasOnline) {
      freshness.update((now) => ({ ...now, [stationId.get() ?? 'all']: serverNow() }));
      keptFreshness.write(freshness.get());
    }
    wasOnline = isOnline;
  };
  link.subscribe(note);
  setInterval(note, STEP_MS);
  person.subscribe(() => {
    if (person.get()) return;
    wasOnline = false;
    freshness.set({});
  });
  return freshness;
}
