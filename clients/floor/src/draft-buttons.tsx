import { useWords } from '@comptoir/ui/language';
import { useAccount } from '@comptoir/ui/use-account';
import { useStore } from '@comptoir/ui/use-store';
import { isOpen } from './draft.ts';
import type { OrderRoom } from './order-room.ts';
import { WORDS } from './words.ts';

/** Sends the draft; what could not be sent says that it waits, and goes out by itself. */
export function DraftButtons({ room }: { room: OrderRoom }) {
  const words = useWords(WORDS);
  const isOffline = useStore(useAccount().link) === 'OFFLINE';
  const isSending = useStore(room.sending).includes(room.orderId);
  const draft = useStore(room.draft);
  const { lines, queued } = draft;
  const first = Math.min(...lines.map(({ course }) => course));
  const text = isSending ? words.sending : isOffline ? words.waitsForNetwork : words.notConfirmed;
  if (queued)
    return (
      <div className="row queue">
        <p role="status">{text}</p>
        {isOpen(draft) && !isSending && (
          <button type="button" onClick={room.takeBack}>
            {words.takeBack}
          </button>
        )}
        {!isOffline && !isSending && (
          <button type="button" className="primary" onClick={() => room.send(queued.fires)}>
            {words.retry}
          </button>
        )}
      </div>
    );
  return (
    <div className="row">
      <button type="button" className="big" onClick={() => room.send(null)}>
        {words.hold}
      </button>
      <button type="button" className="primary big" onClick={() => room.send(first)}>
        {words.addAndFire(String(first))}
      </button>
    </div>
  );
}
