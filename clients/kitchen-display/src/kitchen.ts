import { ComptoirError, type Following } from '@comptoir/sdk/client';
import {
  AcknowledgeTicketDocument,
  AdvanceTicketDocument,
  KitchenBoardDocument,
  RecallTicketDocument,
  type TicketStep,
} from '@comptoir/sdk/generated/graphql';
import type { Account } from '@comptoir/ui/account';
import { randomId } from '@comptoir/ui/id';
import { kept } from '@comptoir/ui/keep';
import { language } from '@comptoir/ui/language';
import { say } from '@comptoir/ui/notices';
import { isUnanswered } from '@comptoir/ui/refusal';
import { serverNow } from '@comptoir/ui/server-clock';
import { createStore } from '@comptoir/ui/store';
import { type Board, changesOf, EMPTY_BOARD, type Ticket, withAnswer, withChange } from './board.ts';
import { sound } from './sound.ts';
import { BACK, type Column, NEXT, shownStatus } from './steps.ts';
import { createTapQueue, type Outcome, type Tap } from './taps.ts';
import { WORDS } from './words.ts';

interface KeptBoard extends Board {
  companyId: string;
  stationId: string | null;
  /** Milliseconds since 1970. */
  at: number;
}

/** A board older than this is not gone on from: what happened since is of no use to a cook. */
const FORGOTTEN_MS = 12 * 3_600_000;
const SAVE_MS = 250;

export type Kitchen = ReturnType<typeof openKitchen>;

/** What the display knows and does: the board followed live, and taps that wait for the network if they must. */
export function openKitchen(account: Account) {
  const keptBoard = kept<KeptBoard>(localStorage, 'comptoir.kitchen.tickets');
  const keptTaps = kept<readonly Tap[]>(localStorage, 'comptoir.kitchen.taps');
  const keptStation = kept<string>(localStorage, 'comptoir.kitchen.station');
  const board = createStore<Board>(EMPTY_BOARD);
  const taps = createStore<readonly Tap[]>(keptTaps.read() ?? []);
  const stationId = createStore(keptStation.read());
  const isRefused = createStore(false);
  /** Tickets that left the board, so that a tap can bring one back before the server told it again. */
  const former = new Map<string, Ticket>();
  let following: Following | null = null;
  let saving: ReturnType<typeof setTimeout> | undefined;

  const queue = createTapQueue({
    taps,
    send,
    refused(tap, why) {
      const words = WORDS[language.get()];
      say({ key: tap.ticketId, tone: 'TROUBLE', text: words.refused(words.ticket(tap.ticketNumber), why) });
    },
  });
  taps.subscribe(() => keptTaps.write(taps.get()));
  board.subscribe(() => {
    clearTimeout(saving);
    saving = setTimeout(save, SAVE_MS);
  });
  account.link.subscribe(() => account.link.get() === 'ONLINE' && void queue.flush());

  function save(): void {
    const companyId = account.person.get()?.companyId;
    if (companyId) keptBoard.write({ ...board.get(), companyId, stationId: stationId.get(), at: serverNow() });
  }

  async function send(tap: Tap): Promise<Outcome> {
    if (!account.person.get()) return 'UNANSWERED';
    try {
      const { ticket, problems } = await STEPS[tap.kind](tap);
      if (ticket) board.update((now) => withAnswer(now, ticket, former.get(ticket.id)));
      const problem = problems[0];
      if (!problem) return 'DONE';
      return problem.code === 'TRY_AGAIN' ? 'UNANSWERED' : { refused: problem.message };
    } catch (error) {
      const isOver = error instanceof ComptoirError && error.code === 'UNAUTHENTICATED';
      return isOver || isUnanswered(error) ? 'UNANSWERED' : { refused: (error as Error).message };
    }
  }

  const ask = account.client.request;
  const STEPS = {
    async ADVANCE({ ticketId, to, key }: Tap) {
      const input = { ticketId, to: to as TicketStep, idempotencyKey: key };
      return (await ask(AdvanceTicketDocument, { input })).advanceTicket;
    },
    async RECALL({ ticketId, key }: Tap) {
      return (await ask(RecallTicketDocument, { input: { ticketId, idempotencyKey: key } })).recallTicket;
    },
    async SEEN({ ticketId, key }: Tap) {
      return (await ask(AcknowledgeTicketDocument, { input: { ticketId, idempotencyKey: key } })).acknowledgeTicket;
    },
  };

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
    /** Shows what was kept, then follows from there. Gives what ends it. */
    open(): () => void {
      const last = keptBoard.read();
      const isOurs =
        last?.companyId === account.person.get()?.companyId &&
        last?.stationId === stationId.get() &&
        serverNow() - (last?.at ?? 0) < FORGOTTEN_MS;
      board.set(isOurs && last ? { revision: last.revision, tickets: last.tickets } : EMPTY_BOARD);
      follow();
      void queue.flush();
      return () => following?.stop();
    },
    choose(id: string | null): void {
      keptStation.write(id);
      stationId.set(id);
      board.set(EMPTY_BOARD);
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
