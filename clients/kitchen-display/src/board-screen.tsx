import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { useState } from 'react';
import { byCourse } from './board.ts';
import { BoardColumn } from './board-column.tsx';
import type { Kitchen } from './kitchen.ts';
import { COLUMNS, type Column, columnsOf } from './steps.ts';
import { WORDS } from './words.ts';

/** Tickets in columns by state; a phone shows one column at a time. */
export function BoardScreen({ kitchen, now }: { kitchen: Kitchen; now: number }) {
  const words = useWords(WORDS);
  const { tickets } = useStore(kitchen.board);
  const taps = useStore(kitchen.taps);
  const stationId = useStore(kitchen.stationId);
  const [column, setColumn] = useState<Column>('PENDING');
  const columns = columnsOf(tickets, taps);
  const siblings = stationId === null ? byCourse(tickets) : null;
  return (
    <>
      <fieldset className="segments column-choice">
        <legend className="unseen">{words.columns}</legend>
        {COLUMNS.map((name) => (
          <button key={name} type="button" aria-pressed={name === column} onClick={() => setColumn(name)}>
            {words[name]} <b>{columns[name].length}</b>
          </button>
        ))}
      </fieldset>
      <main className={`board shows-${column.toLowerCase()}`}>
        {COLUMNS.map((name) => (
          <BoardColumn key={name} kitchen={kitchen} name={name} tickets={columns[name]} siblings={siblings} now={now} />
        ))}
      </main>
    </>
  );
}
