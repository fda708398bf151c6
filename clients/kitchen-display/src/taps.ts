import type { TicketStatus } from '@comptoir/sdk/generated/graphql';

/** A cook's touch on a ticket, sent once the server can be reached, in the order of touching. */
export interface Tap {
  /** Makes sending it twice the same as once. */
  key: string;
  ticketId: string;
  ticketNumber: string;
  kind: 'ADVANCE' | 'RECALL' | 'SEEN';
  /** The state it leads to; left out where it leads to none. */
  to?: TicketStatus;
}

/** What became of a tap that was sent. `UNANSWERED`: nobody knows, so it is sent again. */
export type Outcome = 'DONE' | 'UNANSWERED' | { refused: string };

export interface TapQueue {
  add(tap: Tap): void;
  /** Takes back a tap that was not sent yet; false if it was. */
  takeBack(key: string): boolean;
  /** Sends what waits; called when the connection is there again, and after each tap. */
  flush(): Promise<void>;
}

export interface TapOptions {
  taps: { get(): readonly Tap[]; update(change: (taps: readonly Tap[]) => readonly Tap[]): void };
  send: (tap: Tap) => Promise<Outcome>;
  refused: (tap: Tap, why: string) => void;
  /** After how long an unanswered tap is sent again, in milliseconds. */
  retryMs?: number;
}

/** Sends taps one by one, oldest first: a ticket is never READY before it was PREPARING. */
export function createTapQueue({ taps, send, refused, retryMs = 3_000 }: TapOptions): TapQueue {
  let sending: string | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const drop = (key: string) => taps.update((all) => all.filter((tap) => tap.key !== key));

  async function flush(): Promise<void> {
    clearTimeout(retry);
    if (sending !== null) return;
    for (let tap = taps.get()[0]; tap; tap = taps.get()[0]) {
      sending = tap.key;
      const outcome = await send(tap).finally(() => {
        sending = null;
      });
      if (outcome === 'UNANSWERED') {
        retry = setTimeout(() => void flush(), retryMs);
        return;
      }
      drop(tap.key);
      if (outcome !== 'DONE') refused(tap, outcome.refused);
    }
  }

  return {
    add(tap) {
      taps.update((all) => [...all, tap]);
      void flush();
    },
    takeBack(key) {
      if (sending === key || !taps.get().some((tap) => tap.key === key)) return false;
      drop(key);
      return true;
    },
    flush,
  };
}
