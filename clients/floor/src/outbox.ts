import { AddOrderLinesDocument, FireCourseDocument } from '@comptoir/sdk/generated/graphql';
import type { Account } from '@comptoir/ui/account';
import { randomId } from '@comptoir/ui/id';
import { language } from '@comptoir/ui/language';
import { say } from '@comptoir/ui/notices';
import { isUnanswered, whyNot } from '@comptoir/ui/refusal';
import { createStore, type Store } from '@comptoir/ui/store';
import { type Draft, EMPTY_DRAFT, inputOf } from './draft.ts';
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
  /** Orders whose draft waits for the network, or for an answer. */
  const waiting = createStore<readonly string[]>([]);
  const sending = createStore<readonly string[]>([]);
  let retry: ReturnType<typeof setTimeout> | undefined;

  function draftOf(orderId: string): Store<Draft> {
    const known = drafts.get(orderId);
    if (known) return known;
    const draft = createStore<Draft>(draftKept(person.get()?.id, orderId) ?? EMPTY_DRAFT);
    drafts.set(orderId, draft);
    draft.subscribe(() => {
      const writer = person.get();
      if (writer) keepDraft(writer.id, orderId, isEmpty(draft.get()) ? null : draft.get());
      note();
    });
    return draft;
  }

  function note(): void {
    waiting.set([...drafts].flatMap(([id, draft]) => (draft.get().queued ? [id] : [])));
  }

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

  /** Adds the lines, then fires; each step under a key of its own, so that one that was done is not done again. */
  async function steps(orderId: string): Promise<void> {
    const draft = draftOf(orderId);
    const { lines, sentAs, queued } = draft.get();
    const key = sentAs ?? randomId();
    draft.set({ lines, sentAs: key, queued });
    if (lines.length > 0) {
      const input = { orderId, lines: lines.map(inputOf), idempotencyKey: key };
      const added = await asked(
        orderId,
        async () => (await client.request(AddOrderLinesDocument, { input })).addOrderLines,
      );
      if (added === 'REFUSED') draft.set({ lines, sentAs: null, queued: null });
      if (added !== 'DONE') return;
      draft.set({ lines: [], sentAs: key, queued });
    }
    if (queued?.fires != null) {
      const input = { orderId, course: queued.fires, idempotencyKey: `${key}-fire` };
      const fired = await asked(orderId, async () => (await client.request(FireCourseDocument, { input })).fireCourse);
      if (fired === 'UNANSWERED') return;
    }
    draft.set(EMPTY_DRAFT);
  }

  async function flush(): Promise<void> {
    clearTimeout(retry);
    if (!person.get() || link.get() === 'OFFLINE') return;
    const now = waiting.get().filter((id) => !sending.get().includes(id));
    sending.update((all) => [...all, ...now]);
    const sent = (id: string) => sending.update((all) => all.filter((other) => other !== id));
    await Promise.all(now.map((id) => steps(id).finally(() => sent(id))));
    if (waiting.get().length > 0) retry = setTimeout(() => void flush(), RETRY_MS);
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
    waiting,
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
    /** Writes on; only what was never sent can be taken back. */
    takeBack: (orderId: string) =>
      draftOf(orderId).update((draft) => (draft.sentAs === null ? { ...draft, queued: null } : draft)),
    flush,
  };
}

function isEmpty({ lines, queued }: Draft): boolean {
  return lines.length === 0 && queued === null;
}
