import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import type { OrderRoom } from './order-room.ts';
import { WORDS } from './words.ts';

/** Says that nothing was ordered yet, and frees the table of guests who leave again or were seated by mistake. */
export function NothingOrdered({ room }: { room: OrderRoom }) {
  const words = useWords(WORDS);
  const isBusy = useStore(room.isBusy);
  return (
    <div className="empty">
      <p className="hint">{words.empty}</p>
      <button type="button" disabled={isBusy} onClick={room.callOff}>
        {words.freeTable}
      </button>
    </div>
  );
}
