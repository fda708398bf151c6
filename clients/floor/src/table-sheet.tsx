import type { TableMark } from '@comptoir/sdk/generated/graphql';
import { Dialog } from '@comptoir/ui/dialog.tsx';
import { useWords } from '@comptoir/ui/language';
import { useState } from 'react';
import type { Floor, Table } from './floor.ts';
import { PartySize } from './party-size.tsx';
import { WORDS } from './words.ts';

interface Props {
  floor: Floor;
  table: Table;
  onClose: () => void;
  onSeated: () => void;
}

/** What can be done with a table where nobody sits: seat a party, or say what is the matter with it. */
export function TableSheet({ floor, table, onClose, onSeated }: Props) {
  const words = useWords(WORDS);
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<boolean>, then: () => void) => {
    setBusy(true);
    const worked = await work();
    setBusy(false);
    if (worked) then();
  };
  const mark = (as: TableMark) => run(() => floor.mark(table.id, as), onClose);
  const marks = MARKS[table.status] ?? [];
  return (
    <Dialog title={words.table(table.number)} onClose={onClose}>
      {table.status !== 'OUT_OF_ORDER' && (
        <PartySize
          seats={table.seats}
          isBusy={isBusy}
          seat={(guests) => run(() => floor.seat(table.id, guests), onSeated)}
        />
      )}
      <div className="row">
        {marks.map(([as, word]) => (
          <button key={as} type="button" disabled={isBusy} onClick={() => mark(as)}>
            {words[word]}
          </button>
        ))}
      </div>
    </Dialog>
  );
}

/** What is offered in each state. */
const MARKS: Readonly<
  Partial<Record<string, readonly (readonly [TableMark, 'markClean' | 'markCleaning' | 'markOut' | 'markBack'])[]>>
> = {
  AVAILABLE: [
    ['CLEANING', 'markCleaning'],
    ['OUT_OF_ORDER', 'markOut'],
  ],
  CLEANING: [
    ['AVAILABLE', 'markClean'],
    ['OUT_OF_ORDER', 'markOut'],
  ],
  OUT_OF_ORDER: [['AVAILABLE', 'markBack']],
};
