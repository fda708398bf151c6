import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { sharesFor } from './money-steps.ts';
import type { OrderRoom } from './order-room.ts';
import { WORDS } from './words.ts';

/** Equal bills, to the cent. */
export function SplitEqually({ room, guests }: { room: OrderRoom; guests: number | null | undefined }) {
  const words = useWords(WORDS);
  const isBusy = useStore(room.isBusy);
  return (
    <div className="row shares-of">
      {sharesFor(guests).map((shares) => (
        <button key={shares} type="button" disabled={isBusy} onClick={() => room.split({ shares })}>
          {words.equalBills(String(shares))}
        </button>
      ))}
    </div>
  );
}
