import type { TableMark } from '@comptoir/sdk/generated/graphql';
import { Dialog } from '@comptoir/ui/dialog.tsx';
import { useWords } from '@comptoir/ui/language';
import { serverNow } from '@comptoir/ui/server-clock';
import { useStore } from '@comptoir/ui/use-store';
import { useState } from 'react';
import { dayAt, nextAt } from './book.ts';
import { ExpectedGuests } from './expected-guests.tsx';
import type { Floor, Table } from './floor.ts';
import { PartySize } from './party-size.tsx';
import { WORDS } from './words.ts';

interface Props {
  floor: Floor;
  table: Table;
  onClose: () => void;
  onSeated: (tableId: string) => void;
}

/** What can be done with a table where nobody sits: seat a party, or say what is the matter with it. */
export function TableSheet({ floor, table, onClose, onSeated }: Props) {
  const words = useWords(WORDS);
  const [isBusy, setBusy] = useState(false);
  const book = useStore(floor.book.entries);
  const expected = book[table.reservedFor?.id ?? ''] ?? nextAt(book, table.id, dayAt(serverNow()));
  const run = async <T,>(work: () => Promise<T>, then: (worked: NonNullable<T>) => void) => {
    setBusy(true);
    const worked = await work();
    setBusy(false);
    if (worked) then(worked);
  };
  const mark = (as: TableMark) => run(() => floor.mark(table, as), onClose);
  const marks = MARKS[table.status] ?? [];
  return (
    <Dialog title={words.table(table.number)} onClose={onClose}>
      {expected && (
        <ExpectedGuests
          entry={expected}
          isBusy={isBusy}
          onSeat={() => run(() => floor.book.seat(expected), onSeated)}
        />
      )}
      {FOR_GUESTS.includes(table.status) && (
        <PartySize
          seats={table.seats}
          isBusy={isBusy}
          seat={(guests, customerId) =>
            run(
              () => floor.seat(table, guests, customerId),
              () => onSeated(table.id),
            )
          }
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

/** States in which a party may be seated that has not reserved it. */
const FOR_GUESTS: readonly Table['status'][] = ['AVAILABLE'];

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
