import { AddOrderLinesDocument, FireCourseDocument } from '@comptoir/sdk/generated/graphql';
import type { Account } from '@comptoir/ui/account';
import { randomId } from '@comptoir/ui/id';
import { language } from '@comptoir/ui/language';
import { say } from '@comptoir/ui/notices';
import { isUnanswered, whyNot } from '@comptoir/ui/refusal';
import { createStore, type Store } from '@comptoir/ui/store';
import { type Draft, EMPTY_DRAFT, inputOf, isDue, isEmpty, withAdded, withAsked, withRefused } from './draft.ts';
import { draftKept, draftsLeft, keepDraft } from './draft-memory.ts';
import { WORDS } from './words.ts';

const RETRY_MS = 3_000;

/** What came of sending: `UNANSWERED` goes out again under the same key. */
type Outcome = 'DONE' | 'REFUSED' | 'UNANSWERED';

export type Outbox = ReturnType<typeof openOutbox>;

/**
 * Drafts of all tables: neither a broken network nor a reload loses one (`draft-memory.ts`). What is to be sent goes out by itself, once, when the
 * server can be reached.
 */
export function openOutbox({ client, link, person, isOver }: Account, nameOf: (orderId: string) => string) {
  const drafts = new Map<string, Store<Draft>>();
  /** Orders with a draft, whether it is still written or waits to be sent. */
  const unsent = createStore<readonly string[]>([]);
  const sending = createStore<readonly string[]>([]);
  let retry: ReturnType<typeof setTimeout> | undefined;

  function draftOf(orderId: string): Store<Draft> {
    const known = drafts.get(orderId);
    if (known) return known;
    const draft = createStore<Draft>(draftKept(person.get()?.id, orderId) ?? EMPTY_DRAFT);
    drafts.set(orderId, draft);
    draft.subscribe(() => {
      const writer = person.get();
      // What is answered after its writer left is nobody's any more.
      if (!writer || drafts.get(orderId) !== draft) return;
      keepDraft(writer.id, orderId, isEmpty(draft.get()) ? null : draft.get());
      note();
    });
    return draft;
  }

  function note(): void {
    unsent.set([...drafts].flatMap(([id, draft]) => (isEmpty(draft.get()) ? [] : [id])));
  }

  const due = () => [...drafts].flatMap(([id, draft]) => (isDue(draft.get()) ? [id] : []));

  async function asked(
    orderId: string,
    asking: () => Promise<{ problems: readonly { code: string; message: string }[] }>,
  ): Promise<Outcome> {
    const tell = (text: string) =>
      say({ key: orderId, tone: 'TROUBLE', text: [nameOf(orderId), text].filter(Boolean).join(' · ') });
    try {
      const [problem] = (await asking()).problems;
      if (!problem) return 'DONE';
      if (problem.code === 'TRY_AGAIN') return 'UNANSWERED';
      tell(problem.message);
      return 'REFUSED';
    } catch (error) {
      if (isUnanswered(error)) return 'UNANSWERED';
      tell(whyNot(error, WORDS[language.get()].notAnswered));
      return 'REFUSED';
    }
  }

  /**
   * Adds the lines, then fires; each step under a key of its own, so that one that was done is not done again.
   * @returns whether all of it was answered
   */
  async function step(orderId: string): Promise<boolean> {
    const draft = draftOf(orderId);
    draft.update((now) => withAsked(now, randomId()));
    const out = draft.get().asked;
    if (!out) return false;
    const { key, lines, fires } = out;
    if (lines.length > 0) {
      const input = { orderId, lines: lines.map(inputOf), idempotencyKey: key };
      const added = await asked(
        orderId,
        async () => (await client.request(AddOrderLinesDocument, { input })).addOrderLines,
      );
      if (added === 'REFUSED') draft.update(withRefused);
      if (added !== 'DONE') return false;
      draft.update(withAdded);
    }
    if (fires !== null) {
      const input = { orderId, course: fires, idempotencyKey: `${key}-fire` };
      const fired = await asked(orderId, async () => (await client.request(FireCourseDocument, { input })).fireCourse);
      if (fired === 'UNANSWERED') return false;
    }
    draft.update((now) => ({ ...now, asked: null }));
    return true;
  }

  async function flush(): Promise<void> {
    clearTimeout(retry);
    if (!person.get() || link.get() === 'OFFLINE') return;
    const now = due().filter((id) => !sending.get().includes(id));
    sending.update((all) => [...all, ...now]);
    await Promise.all(
      now.map(async (id) => {
        while (await step(id));
        sending.update((all) => all.filter((other) => other !== id));
      }),
    );
    if (due().length > 0) retry = setTimeout(() => void flush(), RETRY_MS);
  }

  /** Who logs out gives up what he did not send; a session that ended by itself is gone on with. */
  function leave(): void {
    if (person.get()) return;
    for (const orderId of isOver.get() ? [] : drafts.keys()) keepDraft('', orderId, null);
    drafts.clear();
    note();
  }

  link.subscribe(() => link.get() === 'ONLINE' && void flush());
  person.subscribe(leave);

  return {
    unsent,
    sending,
    draftOf,
    /** Takes up what an earlier page left. */
    open(): void {
      for (const orderId of draftsLeft(person.get()?.id ?? '')) draftOf(orderId);
      note();
      void flush();
    },
    /** Puts the draft on the order, and sends a course to the kitchen: now, or when the network is back. */
    async send(orderId: string, fires: number | null): Promise<void> {
      draftOf(orderId).update((draft) => ({ ...draft, queued: { fires } }));
      await flush();
    },
    /** Writes on what did not go out yet. */
    takeBack: (orderId: string) => draftOf(orderId).update((draft) => ({ ...draft, queued: null })),
    drop: (orderId: string) => draftOf(orderId).set(EMPTY_DRAFT),
    /** The order is on another one's bill: what is written for it goes along. */
    carry(orderId: string, toOrderId: string): void {
      const { lines } = draftOf(orderId).get();
      if (lines.length === 0) return;
      draftOf(orderId).update((draft) => ({ ...draft, lines: [], queued: null }));
      draftOf(toOrderId).update((draft) => ({ ...draft, lines: [...draft.lines, ...lines], queued: null }));
    },
    flush,
  };
}
