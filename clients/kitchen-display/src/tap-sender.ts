import { ComptoirError } from '@comptoir/sdk/client';
import {
  AcknowledgeTicketDocument,
  AdvanceTicketDocument,
  RecallTicketDocument,
  type TicketStep,
} from '@comptoir/sdk/generated/graphql';
import type { Account } from '@comptoir/ui/account';
import { isUnanswered } from '@comptoir/ui/refusal';
import type { Ticket } from './board.ts';
import type { Outcome, Tap } from './taps.ts';

type Told = Pick<Ticket, 'id' | 'revision'> & Partial<Ticket>;

/** Sends one tap to the server and hands on what it says of the ticket. */
export function createTapSender(account: Account, told: (ticket: Told) => void): (tap: Tap) => Promise<Outcome> {
  const ask = account.client.request;
  const STEPS = {
    async ADVANCE({ ticketId, to, key }: Tap) {
      const input = { ticketId, to: to as TicketStep, idempotencyKey: key };
      return (await ask(AdvanceTicketDocument, { input })).advanceTicket;
    },
    async RECALL({ ticketId, to, key }: Tap) {
      const input = { ticketId, to: to as TicketStep, idempotencyKey: key };
      return (await ask(RecallTicketDocument, { input })).recallTicket;
    },
    async SEEN({ ticketId, key }: Tap) {
      return (await ask(AcknowledgeTicketDocument, { input: { ticketId, idempotencyKey: key } })).acknowledgeTicket;
    },
  };
  return async (tap) => {
    if (!account.person.get()) return 'UNANSWERED';
    try {
      const { ticket, problems } = await STEPS[tap.kind](tap);
      if (ticket) told(ticket);
      const problem = problems[0];
      if (!problem) return 'DONE';
      return problem.code === 'TRY_AGAIN' ? 'UNANSWERED' : { refused: problem.message };
    } catch (error) {
      const isOver = error instanceof ComptoirError && error.code === 'UNAUTHENTICATED';
      return isOver || isUnanswered(error) ? 'UNANSWERED' : { refused: (error as Error).message };
    }
  };
}
