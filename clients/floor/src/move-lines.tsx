import { Dialog } from '@comptoir/ui/dialog.tsx';
import { useWords } from '@comptoir/ui/language';
import { say } from '@comptoir/ui/notices';
import { useStore } from '@comptoir/ui/use-store';
import { useState } from 'react';
import type { Floor, Table } from './floor.ts';
import { LinePicker } from './line-picker.tsx';
import { type Picks, sharesOf } from './line-picks.ts';
import type { OrderRoom } from './order-room.ts';
import { TableChoice } from './table-choice.tsx';
import { WORDS } from './words.ts';

interface Props {
  floor: Floor;
  room: OrderRoom;
  /** What is picked from the start. */
  first: Picks;
  onClose: () => void;
}

/** Dishes go to another table where somebody sits: one who changes seats takes along what he had. */
export function MoveLines({ floor, room, first, onClose }: Props) {
  const words = useWords(WORDS);
  const order = useStore(room.order);
  const isBusy = useStore(room.isBusy);
  const tables = Object.values(useStore(floor.tables));
  const [picks, setPicks] = useState(first);
  const lines = sharesOf(picks);
  const others = tables.filter(({ currentSeating }) => currentSeating && currentSeating.order.id !== room.orderId);
  const move = async ({ number, currentSeating }: Table) => {
    if (!currentSeating || !(await room.move(currentSeating.order.id, lines))) return;
    say({ key: 'moved', tone: 'INFO', text: words.dishesMoved(words.table(number)) });
    onClose();
  };
  if (!order) return null;
  return (
    <Dialog title={words.moveDishes} onClose={onClose}>
      <LinePicker order={order} picks={picks} setPicks={setPicks} />
      <TableChoice title={words.moveDishesTo} tables={others} isBusy={isBusy || lines.length === 0} onTouch={move} />
      {others.length === 0 && <p className="hint">{words.nobodyElse}</p>}
    </Dialog>
  );
}
