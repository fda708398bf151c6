import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import type { OrderRoom } from './order-room.ts';
import { WORDS } from './words.ts';

const SHARES = [2, 3, 4, 5, 6, 7, 8];

/** Equal bills, to the cent. */
export function SplitEqually({ room }: { room: OrderRoom }) {
  const words = useWords(WORDS);
  const isBusy = useStore(room.isBusy);
  return (
    <div className="row shares-of">
      {SHARES.map((shares) => (
        <button key={shares} type="button" disabled={isBusy} onClick={() => room.split({ shares })}>
          {words.equalBills(String(shares))}
        </button>
      ))}
    </div>
  );
}
