import { useWords } from '@comptoir/ui/language';
import type { Ticket } from './board.ts';
import type { Kitchen } from './kitchen.ts';
import type { Column } from './steps.ts';
import { WORDS } from './words.ts';

interface Props {
  kitchen: Kitchen;
  ticket: Ticket;
  column: Column;
  /** Which ticket, for those who hear the buttons. */
  about: string;
  /** Something changed that a cook has not seen yet: it goes on only after that. */
  mustSee: boolean;
}

export function TicketFooter({ kitchen, ticket, column, about, mustSee }: Props) {
  const words = useWords(WORDS);
  const step = { PENDING: words.start, PREPARING: words.ready, READY: words.serve }[column];
  const button = (word: string, onClick: () => void, className?: string) => (
    <button
      type="button"
      className={className}
      data-back={className ? undefined : ''}
      aria-label={`${word}: ${about}`}
      onClick={onClick}
    >
      {word}
    </button>
  );
  return (
    <footer>
      {mustSee ? (
        button(words.seen, () => kitchen.seen(ticket), 'primary seen')
      ) : (
        <>
          {column === 'READY' && button(words.back, () => kitchen.recall(ticket, 'READY'))}
          {button(step, () => kitchen.advance(ticket), 'primary')}
        </>
      )}
    </footer>
  );
}
