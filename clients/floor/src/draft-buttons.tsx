import { useWords } from '@comptoir/ui/language';
import { useAccount } from '@comptoir/ui/use-account';
import { useStore } from '@comptoir/ui/use-store';
import type { OrderRoom } from './order-room.ts';
import { WORDS } from './words.ts';

/** Sends the draft; what cannot go out yet says that it waits, and goes out by itself. */
export function DraftButtons({ room }: { room: OrderRoom }) {
  const words = useWords(WORDS);
  const isOffline = useStore(useAccount().link) === 'OFFLINE';
  const { lines, queued } = useStore(room.draft);
  const first = Math.min(...lines.map(({ course }) => course));
  if (queued)
    return (
      <div className="row queue">
        <p role="status">{isOffline ? words.waitsForNetwork : words.sending}</p>
        <button type="button" onClick={room.takeBack}>
          {words.takeBack}
        </button>
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
