import type { Actor } from '@comptoir/kit/actor';
import { askWhichExist } from '@comptoir/kit/ask';
import { type Ctx, read } from '@comptoir/kit/context';
import type { Fault, Path } from '@comptoir/kit/faults';
import { isUuid } from '@comptoir/kit/id';
import { sql } from '@comptoir/kit/sql';
import { problem } from '../problems.ts';

/** Which of the stations named are there, as far as restaurant answered. */
export interface KnownStations {
  ids: ReadonlySet<string>;
  /** True when some are new to the catalog and restaurant did not answer. */
  restaurantAway: boolean;
}

/**
 * The stations of these ids: those that something of the catalog names already, and those that restaurant, whose they are,
 * has in the caller's shops. It is asked and not listened to, so that a station made this very moment is known.
 */
export async function knownStations(ctx: Ctx, named: readonly (string | null | undefined)[]): Promise<KnownStations> {
  const wanted = [...new Set(named.flatMap((id) => (id != null && isUuid(id) ? id.toLowerCase() : [])))];
  if (wanted.length === 0) return { ids: new Set(), restaurantAway: false };
  const used = await read<{ id: string }>(
    ctx,
    sql`select id from unnest(${wanted}::uuid[]) as wanted(id) where exists (select from category where station_id = id)
      or exists (select from product where station_id = wanted.id)`,
  );
  const ids = new Set(used.map(({ id }) => id));
  const missing = wanted.filter((id) => !ids.has(id));
  if (missing.length === 0) return { ids, restaurantAway: false };
  const asked = await askWhichExist(ctx, 'restaurant', 'Station', missing.slice(0, MOST_ASKED), {
    shops: ctx.actor.shops,
  });
  return { ids: new Set([...ids, ...(asked ?? [])]), restaurantAway: asked === null };
}

/** What is wrong with a station that is named; what is no id at all is told elsewhere. */
export function stationFault(
  actor: Actor,
  { ids, restaurantAway }: KnownStations,
  id: string | null | undefined,
  path: Path = ['stationId'],
): Fault {
  if (id == null || !isUuid(id) || ids.has(id.toLowerCase())) return false;
  return problem(actor, restaurantAway ? 'TRY_AGAIN.restaurant' : 'NOT_FOUND.station', path);
}

/** No company has as many; what a file names beyond them is not looked for. */
const MOST_ASKED = 1_000;
