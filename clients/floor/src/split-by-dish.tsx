import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { useState } from 'react';
import type { Order } from './courses.ts';
import { LinePicker } from './line-picker.tsx';
import { type Picks, sharesOf } from './line-picks.ts';
import type { OrderRoom } from './order-room.ts';
import { WORDS } from './words.ts';

/** A bill of its own for the dishes that are picked. */
export function SplitByDish({ room, order }: { room: OrderRoom; order: Order }) {
  const words = useWords(WORDS);
  const isBusy = useStore(room.isBusy);
  const [picks, setPicks] = useState<Picks>({});
  const lines = sharesOf(picks);
  const split = async () => {
    if (await room.split({ parts: [{ lines }] })) setPicks({});
  };
  return (
    <>
      <LinePicker order={order} picks={picks} setPicks={setPicks} />
      <button type="button" className="primary big" disabled={isBusy || lines.length === 0} onClick={split}>
        {words.makeBill}
      </button>
    </>
  );
}
