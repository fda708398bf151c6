import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import type { Asked } from './draft.ts';
import { DraftRow } from './draft-row.tsx';
import type { OrderRoom } from './order-room.ts';
import { WORDS } from './words.ts';

/** What went out and is not confirmed yet: it goes out again by itself, as it is. */
export function SentBlock({ room, asked }: { room: OrderRoom; asked: Asked }) {
  const words = useWords(WORDS);
  const isSending = useStore(room.sending).includes(room.orderId);
  return (
    <section className="draft-block queued" aria-label={words.toConfirm}>
      <ul>
        {asked.lines.map((line) => (
          <DraftRow key={line.id} line={line} />
        ))}
      </ul>
      <div className="row queue">
        <p role="status">{isSending ? words.sending : words.notConfirmed}</p>
        {!isSending && (
          <button type="button" className="primary" onClick={room.retry}>
            {words.retry}
          </button>
        )}
      </div>
    </section>
  );
}
