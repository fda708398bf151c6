import { memo } from './memo.ts';
import { noteRevisionGaps } from './revision-gaps.ts';
import type { RunningService } from './subgraph.ts';
import type { Notifications } from './watch.ts';

/** Answers kept per company at most; one more, and all are forgotten and read anew when asked for. */
const MAX_KEPT = 1_000;

/**
 * Lets all who ask the same question between two changes of a company's boards share one read, and gives each the very
 * same objects: a thousand displays that wait for one ticket cost one statement.
 */
export class SharedReads {
  readonly #companies = new Map<string, Map<string, Promise<unknown>>>();

  /** The answer to `key`: the one kept since the company's last change, else what `read` gives. A failure is not kept. */
  get<Answer>(companyId: string, key: string, read: () => Promise<Answer>): Promise<Answer> {
    let kept = this.#companies.get(companyId);
    if (!kept || kept.size >= MAX_KEPT) {
      kept = new Map();
      this.#companies.set(companyId, kept);
    }
    const found = kept.get(key) as Promise<Answer> | undefined;
    if (found) return found;
    const answers = kept;
    const answer = read();
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  }

  /** Forgets what was read before a change of a company; of every company when it is not known which changed. */
  forget(companyId: string): void {
    if (companyId === '') this.#companies.clear();
    else this.#companies.delete(companyId);
  }
}

const opened = new WeakMap<Notifications, Map<string, SharedReads>>();

/**
 * Opens a service's boards as it starts: notes which revisions were never given, and shares the reads of their channel. Its
 * listener is the first on the channel, so that what is kept is forgotten before any board wakes, and LISTEN is in force
 * before the first board reads.
 * @param table of the revisions given last, by company
 */
export async function openBoards(
  { db, notifications }: RunningService,
  channel: string,
  table: string,
): Promise<() => Promise<void>> {
  await noteRevisionGaps(db, table);
  const reads = new SharedReads();
  memo(opened, notifications, () => new Map<string, SharedReads>()).set(channel, reads);
  const off = notifications.on(channel, (companyId) => reads.forget(companyId));
  return async () => off();
}

export function sharedReadsOf(notifications: Notifications, channel: string): SharedReads {
  const reads = opened.get(notifications)?.get(channel);
  if (!reads) throw new Error('the boards are opened when the service starts');
  return reads;
}
