import { ComptoirError, type Following } from '@comptoir/sdk/client';
import { KitchenBoardDocument } from '@comptoir/sdk/generated/graphql';
import type { Account } from '@comptoir/ui/account';
import { randomId } from '@comptoir/ui/id';
import { language } from '@comptoir/ui/language';
import { say } from '@comptoir/ui/notices';
import { createStore } from '@comptoir/ui/store';
import { type Board, changesOf, EMPTY_BOARD, type Ticket, withAnswer, withChange } from './board.ts';
import { followFreshness } from './freshness.ts';
import { boardOf, forgetTaps, keepBoard, keepTaps, keptStation, type StationId, tapsOf } from './memory.ts';
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
  const stationId = createStore<StationId>(keptStation.read());
  const isRefused = createStore(false);
  const freshness = followFreshness(account, stationId);
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
  account.link.subscribe(() => account.link.get() === 'ONLINE' && void queue.flush());
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
  }

  function tap(ticket: Ticket, kind: Tap['kind'], to?: Tap['to']): Tap {
    const made: Tap = { key: randomId(), ticketId: ticket.id, ticketNumber: ticket.number, kind, to };
    queue.add(made);
    return made;
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
        if (known && !board.get().tickets[ticket.id]) keepFormer(ticket);
        if (!known && ticket.status === 'PENDING') sound('NEW');
        else if (changesOf(ticket) > changesOf(known)) sound('CHANGE');
      },
      failed(error) {
        isRefused.set(error instanceof ComptoirError && error.code !== 'UNAUTHENTICATED');
      },
    });
  }

  function keepFormer(ticket: Ticket): void {
    former.set(ticket.id, ticket);
    if (former.size > 50) former.delete(former.keys().next().value as string);
  }

  return {
    board,
    taps,
    stationId,
    isRefused,
    freshness,
    /** Shows what was kept, then follows from there. Gives what ends it. */
    open(): () => void {
      const person = account.person.get();
      board.set(boardOf(person, stationId.get()));
      taps.set(tapsOf(person));
      follow();
      void queue.flush();
      return () => following?.stop();
    },
    choose(id: StationId): void {
      save();
      keptStation.write(id);
      stationId.set(id);
      board.set(boardOf(account.person.get(), id));
      follow();
    },
    advance(ticket: Ticket): void {
      const from = shownStatus(ticket, taps.get()) as Column;
      const made = tap(ticket, 'ADVANCE', NEXT[from]);
      if (made.to !== 'SERVED') return;
      keepFormer(ticket);
      const words = WORDS[language.get()];
      say({
        key: ticket.id,
        tone: 'INFO',
        text: words.servedNotice(words.ticket(ticket.number)),
        action: {
          label: words.undo,
          run: () => queue.takeBack(made.key) || tap(ticket, 'RECALL', 'READY'),
        },
      });
    },
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
