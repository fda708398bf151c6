import { companyOf } from './actor.ts';
import type { Ctx } from './context.ts';
import { graphError } from './errors.ts';
import { isInGap } from './revision-gaps.ts';
import { sharedReadsOf } from './shared-reads.ts';
import { follow, type Notifications, type Revised } from './watch.ts';

/** Rows of one read of a board, in revision order, with the revision the company's boards stood at. */
export interface BoardPage<Item> {
  items: Item[];
  /** The board's revision in the read's snapshot: every row up to it was there to be read. */
  upTo: string;
}

export interface BoardSource<Item extends Revised> {
  /** NOTIFY channel that wakes the board; the payload is the company. Opened with the service. */
  channel: string;
  /** What this source shows, for the key of shared reads: kind and filter. */
  name: string;
  /** What is on the board, after a revision, and not changed since `until` (null: since this read). */
  onBoard: (after: string, until: string | null, limit: number) => Promise<BoardPage<Item>>;
  /** What changed after a revision. */
  changed: (after: string, limit: number) => Promise<BoardPage<Item>>;
}

/** Where a follower stands: still being told what is on the board, or following changes. */
type Place = { told: 'BOARD'; after: string; until: string | null } | { told: 'CHANGES'; after: string };

const BATCH = 200;
const REVISION = /^\d{1,18}$/;

/** A revision as a client handed it back; null if it gave none. Refused with BAD_REQUEST if it is not one. */
export function revisionOf(after: string | null | undefined): string | null {
  if (after == null) return null;
  if (!REVISION.test(after))
    throw graphError('BAD_REQUEST', '"after" is not a revision of this board.', { argument: 'after' });
  return BigInt(after).toString();
}

/**
 * A revision that was never given here is of another time of the database, which was restored since: nothing that was kept
 * with it need be true. Whoever hands it in is told to forget that and follow without `after`, rather than be told what
 * does not go with it, or nothing; a board that is empty could not say it by its rows.
 */
function startAnew(): never {
  const message =
    'The revision in "after" was never given here. Forget what was kept with it, and follow without "after".';
  throw graphError('BAD_REQUEST', message, { argument: 'after', startAnew: true });
}

/**
 * Follows a board: without `after` what is on it and then its changes, with `after` its changes since. Followers of the
 * same source at the same place share one read. Whoever has caught up stands at the board's own revision, also if nothing
 * of the source changed, and so at the same place as all the others.
 */
export async function followBoard<Item extends Revised>(
  ctx: Ctx & { notifications: Notifications },
  source: BoardSource<Item>,
  after: string | null,
): Promise<AsyncIterableIterator<Item>> {
  const companyId = companyOf(ctx.actor);
  const shops = ctx.actor.shops === '*' ? '*' : [...ctx.actor.shops].sort().join(',');
  const reads = sharedReadsOf(ctx.notifications, source.channel);
  let place: Place = after === null ? { told: 'BOARD', after: '0', until: null } : { told: 'CHANGES', after };
  const readFrom = (from: Place): Promise<BoardPage<Item>> =>
    reads.get(companyId, `${shops} ${source.name} ${JSON.stringify(from)}`, async () => {
      if (from.told === 'BOARD') return source.onBoard(from.after, from.until, BATCH);
      const page = await source.changed(from.after, BATCH);
      if (BigInt(from.after) > BigInt(page.upTo)) startAnew();
      return page;
    });
  // Refused before anything is followed; what was read is kept for the first to ask.
  if (after !== null) {
    if (await reads.get(companyId, `gap ${after}`, () => isInGap(ctx, after))) startAnew();
    await readFrom(place);
  }
  return follow<Item>({
    after: after ?? '0',
    batch: BATCH,
    async read() {
      const { items, upTo } = await readFrom(place);
      place = nextPlace(place, items, upTo);
      return items.slice();
    },
    watch: (wake) =>
      ctx.notifications.on(source.channel, (payload) => {
        if (payload === companyId || payload === '') wake();
      }),
  });
}

function nextPlace(from: Place, items: readonly Revised[], upTo: string): Place {
  const last = items.length === BATCH ? items.at(-1)?.revision : undefined;
  if (from.told === 'BOARD') {
    const until = from.until ?? upTo;
    return last === undefined ? { told: 'CHANGES', after: until } : { told: 'BOARD', after: last, until };
  }
  return { told: 'CHANGES', after: last ?? upTo };
}
