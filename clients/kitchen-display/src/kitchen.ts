import { ComptoirError, type Following } from '@comptoir/sdk/client';
import { KitchenBoardDocument } from '@comptoir/sdk/generated/graphql';
import type { Account } from '@comptoir/ui/account';
import { randomId } from '@comptoir/ui/id';
import { language } from '@comptoir/ui/language';
import { say } from '@comptoir/ui/notices';
import { createStore } from '@comptoir/ui/store';
import { type Board, changesOf, EMPTY_BOARD, type Ticket, withAnswer, withChange } from './board.ts';
import { followDone } from './done-tickets.ts';
import { followFreshness } from './freshness.ts';
import { boardOf, forgetTaps, keepBoard, keepTaps, keptPost, type StationId, tapsOf, type View } from './memory.ts';
import { isCourseReady } from './pass.ts';
import { toldSeldom } from './seldom.ts';
import { sound } from './sound.ts';
import { BACK, type Column, NEXT, shownStatus } from './steps.ts';
import { createTapSender } from './tap-sender.ts';
import { createTapQueue, type Tap } from './taps.ts';
import { WORDS } from './words.ts';

const SAVE_MS = 250;

export type Kitchen = ReturnType<typeof openKitchen>;

/** What the display knows and does: the board followed live, and taps that wait for the network if they must. */
export function openKitchen(account: Account) {
  const board = createStore<Board>(EMPTY_BOARD);
  const taps = createStore<readonly Tap[]>([]);
  const stationId = createStore<StationId>(keptPost.read()?.stationId ?? null);
  const view = createStore<View>(keptPost.read()?.view ?? 'BOARD');
  const isRefused = createStore(false);
  const freshness = followFreshness(account, stationId);
  const { done, left, load, forget } = followDone(account, board);
  /** Tickets that left the board, so that a tap can bring one back before the server told it again. */
  const former = new Map<string, Ticket>();
  let following: Following | null = null;
  let saving: ReturnType<typeof setTimeout> | undefined;

  const queue = createTapQueue({
    taps,
    send: createTapSender(account, (told) => board.update((now) => withAnswer(now, told, former.get(told.id)))),
    refused(tap, why) {
      const words = WORDS[language.get()];
      say({ key: tap.ticketId, tone: 'TROUBLE', text: words.refused(words.ticket(tap.ticketNumber), why) });
    },
  });
  taps.subscribe(() => {
    const person = account.person.get();
    if (person) keepTaps(person, taps.get());
  });
  board.subscribe(() => {
    saving ??= setTimeout(save, SAVE_MS);
  });
  addEventListener('pagehide', save);
  account.link.subscribe(() => {
    if (account.link.get() !== 'ONLINE') return;
    void queue.flush();
    if (view.get() === 'PASS') void load();
  });
  account.person.subscribe(() => account.person.get() || leave());

  function save(): void {
    clearTimeout(saving);
    saving = undefined;
    const person = account.person.get();
    if (person) keepBoard(person, stationId.get(), board.get());
  }

  function leave(): void {
    if (!account.isOver.get()) forgetTaps();
    board.set(EMPTY_BOARD);
    taps.set([]);
    former.clear();
    forget();
  }

  function tap(ticket: Ticket, kind: Tap['kind'], to?: Tap['to']): Tap {
    const made: Tap = { key: randomId(), ticketId: ticket.id, ticketNumber: ticket.number, kind, to };
    queue.add(made);
    return made;
  }

  /** Sends tickets out together; said once, and undone together. */
  function serve(tickets: readonly Ticket[], what: string): void {
    const made = tickets.map((ticket) => {
      keepFormer(ticket);
      return { ticket, key: tap(ticket, 'ADVANCE', 'SERVED').key };
    });
    const words = WORDS[language.get()];
    const undo = () => {
      for (const { ticket, key } of made) queue.takeBack(key) || tap(ticket, 'RECALL', 'READY');
    };
    say({
      key: tickets.map(({ id }) => id).join(' '),
      tone: 'INFO',
      text: words.servedNotice(what),
      action: { label: words.undo, run: undo },
    });
  }

  function follow(): void {
    isRefused.set(false);
    following?.stop();
    const start = { stationId: stationId.get(), after: board.get().revision };
    following = account.client.follow(KitchenBoardDocument, start, {
      event({ kitchenTickets: { revision, ticket } }) {
        const before = board.get();
        const known = before.tickets[ticket.id];
        board.set(withChange(before, revision, ticket));
        if (!board.get().tickets[ticket.id]) left(ticket);
        if (known && !board.get().tickets[ticket.id]) keepFormer(ticket);
        if (view.get() === 'PASS') callReady(before, board.get(), ticket);
        else if (!known && ticket.status === 'PENDING') sound('NEW');
        else if (changesOf(ticket) > changesOf(known)) sound('CHANGE');
      },
      anew() {
        former.clear();
        board.set(EMPTY_BOARD);
      },
      failed(error) {
        // A station of another company, or one that a restored database does not know.
        if (error instanceof ComptoirError && error.errors[0]?.extensions?.argument === 'stationId')
          return choose(null, view.get());
        isRefused.set(error instanceof ComptoirError && error.code !== 'UNAUTHENTICATED');
      },
    });
  }

  /** At the pass only what can go out now, and what must be seen, is worth a sound. */
  function callReady(before: Board, after: Board, ticket: Ticket): void {
    const isReady = ({ tickets }: Board) => isCourseReady(tickets, ticket, taps.get());
    if (!isReady(before) && isReady(after)) sound('READY');
    else if (changesOf(ticket) > changesOf(before.tickets[ticket.id])) sound('CHANGE');
  }

  function keepFormer(ticket: Ticket): void {
    former.set(ticket.id, ticket);
    if (former.size > 50) former.delete(former.keys().next().value as string);
  }

  function choose(id: StationId, chosen: View = 'BOARD'): void {
    keptPost.write({ stationId: id, view: chosen });
    view.set(chosen);
    if (chosen === 'PASS') void load();
    if (id === stationId.get()) return;
    save();
    stationId.set(id);
    board.set(boardOf(account.person.get(), id));
    follow();
  }

  return {
    board: toldSeldom(board),
    taps,
    stationId,
    view,
    done,
    isRefused,
    freshness,
    /** Shows what was kept, then follows from there. Gives what ends it. */
    open(): () => void {
      const person = account.person.get();
      board.set(boardOf(person, stationId.get()));
      taps.set(tapsOf(person));
      follow();
      if (view.get() === 'PASS') void load();
      void queue.flush();
      return () => following?.stop();
    },
    choose,
    advance(ticket: Ticket): void {
      const to = NEXT[shownStatus(ticket, taps.get()) as Column];
      if (to === 'SERVED') serve([ticket], WORDS[language.get()].ticket(ticket.number));
      else tap(ticket, 'ADVANCE', to);
    },
    serve,
    recall(ticket: Ticket, from = ticket.status): void {
      const to = BACK[from];
      if (!to) return;
      keepFormer(ticket);
      tap(ticket, 'RECALL', to);
    },
    seen(ticket: Ticket): void {
      tap(ticket, 'SEEN');
    },
  };
}
