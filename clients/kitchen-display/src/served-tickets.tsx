import { ServedTicketsDocument } from '@comptoir/sdk/generated/graphql';
import { Dialog } from '@comptoir/ui/dialog.tsx';
import { language, useWords } from '@comptoir/ui/language';
import { quantityText } from '@comptoir/ui/money';
import { whyNot } from '@comptoir/ui/refusal';
import { useAccount } from '@comptoir/ui/use-account';
import { useStore } from '@comptoir/ui/use-store';
import { WORDS as COMMON } from '@comptoir/ui/words';
import { useEffect, useState } from 'react';
import type { Ticket } from './board.ts';
import type { Kitchen } from './kitchen.ts';
import { placeOf } from './place.ts';
import { WORDS } from './words.ts';

/** The last tickets that were served, to call one back. */
export function ServedTickets({ kitchen, onClose }: { kitchen: Kitchen; onClose: () => void }) {
  const words = useWords(WORDS);
  const { unreachable } = useWords(COMMON);
  const { client } = useAccount();
  const stationId = useStore(kitchen.stationId);
  const tongue = useStore(language);
  const [tickets, setTickets] = useState<readonly Ticket[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    client.request(ServedTicketsDocument, { stationId, first: 20 }).then(
      ({ tickets: { edges } }) => setTickets(edges.map(({ node }) => node)),
      (error) => setTrouble(whyNot(error, unreachable)),
    );
  }, [client, stationId, unreachable]);
  return (
    <Dialog title={words.served} onClose={onClose}>
      {trouble && <p className="trouble">{trouble}</p>}
      {tickets?.length === 0 && <p>{words.noneServed}</p>}
      <ul className="served">
        {tickets?.map((ticket) => (
          <li key={ticket.id}>
            <div>
              <b>{placeOf(ticket, words)}</b> {words.ticket(ticket.number)}
              <p className="hint">
                {ticket.lines.map((line) => `${quantityText(line.quantity, tongue)} ${line.name}`).join(', ')}
              </p>
            </div>
            <button
              type="button"
              onClick={() => {
                kitchen.recall(ticket, 'SERVED');
                onClose();
              }}
            >
              {words.recall}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
