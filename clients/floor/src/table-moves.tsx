import { Dialog } from '@comptoir/ui/dialog.tsx';
import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { useState } from 'react';
import type { Floor, Table } from './floor.ts';
import { TableChoice } from './table-choice.tsx';
import { WORDS } from './words.ts';

interface Props {
  floor: Floor;
  table: Table;
  onClose: () => void;
  /** Only some dishes go. */
  onLines: () => void;
}

/** The party goes to another table, or tables are put together and taken apart. */
export function TableMoves({ floor, table, onClose, onLines }: Props) {
  const words = useWords(WORDS);
  const [isBusy, setBusy] = useState(false);
  const others = Object.values(useStore(floor.tables)).filter(
    ({ id, shop }) => id !== table.id && shop.id === table.shop.id,
  );
  const orderId = table.currentSeating?.order.id;
  const free = others.filter(({ status }) => status === 'AVAILABLE');
  const together = others.filter(({ currentSeating }) => currentSeating?.order.id === orderId);
  const apart = others.filter(
    ({ status, currentSeating }) => status === 'AVAILABLE' || (currentSeating && currentSeating.order.id !== orderId),
  );
  const run = async (work: () => Promise<boolean>) => {
    setBusy(true);
    const worked = await work();
    setBusy(false);
    if (worked) onClose();
  };
  return (
    <Dialog title={words.table(table.number)} onClose={onClose}>
      <TableChoice
        title={words.moveTo}
        tables={free}
        isBusy={isBusy}
        onTouch={(to) => run(() => floor.transfer(table, to))}
      />
      <button type="button" disabled={isBusy} onClick={onLines}>
        {words.moveDishes}
      </button>
      <TableChoice
        title={words.putTogether}
        tables={apart}
        isBusy={isBusy}
        onTouch={(other) => run(() => floor.merge(table, other))}
      />
      <TableChoice
        title={words.takeApart}
        tables={together}
        isBusy={isBusy}
        onTouch={(other) => run(() => floor.unmerge(other))}
      />
    </Dialog>
  );
}
