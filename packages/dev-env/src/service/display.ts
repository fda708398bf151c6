import {
  AdvanceTicketDocument,
  KitchenTicketsDocument,
  type KitchenTicketsSubscription,
} from '@comptoir/sdk/generated/graphql';
import type { Staff } from './staff.ts';

type Ticket = KitchenTicketsSubscription['kitchenTickets']['ticket'];

/** A kitchen display with a cook before it: shows each ticket, and moves it on until it is served. */
export interface Display {
  /** When each ticket first came up, by ticket id (ms of performance.now). */
  readonly firstSeen: ReadonlyMap<string, number>;
  /** Tickets that came up as new more than once, or out of order. */
  readonly faults: readonly string[];
  /** Resolves when the ticket is served. */
  served(ticketId: string): Promise<void>;
  stop(): void;
}

const NEXT = { PENDING: 'PREPARING', PREPARING: 'READY', READY: 'SERVED' } as const;

export function openDisplay(cook: Staff, after: string | undefined): Display {
  const firstSeen = new Map<string, number>();
  const states = new Map<string, string>();
  const waiting = new Map<string, () => void>();
  const served = new Set<string>();
  const faults: string[] = [];
  let revision = BigInt(after ?? 0);

  const advance = async (ticket: Ticket) => {
    const to = NEXT[ticket.status as keyof typeof NEXT];
    if (!to) return;
    const { advanceTicket } = await cook.request(AdvanceTicketDocument, {
      input: { ticketId: ticket.id, to, idempotencyKey: `${ticket.id}-${to}` },
    });
    const problem = advanceTicket.problems[0];
    if (problem) faults.push(`Ticket ${ticket.number} could not become ${to}: ${problem.message}`);
  };
  const following = cook.follow(
    KitchenTicketsDocument,
    { after },
    {
      event({ kitchenTickets: { ticket, revision: told } }) {
        if (BigInt(told) <= revision) faults.push(`Revision ${told} came after ${revision}.`);
        revision = BigInt(told);
        if (states.get(ticket.id) === ticket.status)
          faults.push(`Ticket ${ticket.number} came up twice as ${ticket.status}.`);
        states.set(ticket.id, ticket.status);
        if (!firstSeen.has(ticket.id)) firstSeen.set(ticket.id, performance.now());
        if (ticket.status === 'SERVED') {
          served.add(ticket.id);
          waiting.get(ticket.id)?.();
        } else advance(ticket).catch((error) => faults.push(String(error)));
      },
      failed: (error) => faults.push(`The display was refused: ${error}`),
    },
  );
  return {
    firstSeen,
    faults,
    served(ticketId) {
      if (served.has(ticketId)) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`Ticket ${ticketId} was not served within two minutes.`)),
          120_000,
        );
        waiting.set(ticketId, () => {
          clearTimeout(timer);
          waiting.delete(ticketId);
          resolve();
        });
      });
    },
    stop: () => following.stop(),
  };
}
