import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { useEffect, useState } from 'react';
import { BoardColumn } from './board-column.tsx';
import { Header } from './header.tsx';
import type { Kitchen } from './kitchen.ts';
import { StaleBanner } from './stale-banner.tsx';
import { COLUMNS, type Column, columnsOf } from './steps.ts';
import { useNow } from './use-now.ts';
import { WORDS } from './words.ts';

export function App({ kitchen }: { kitchen: Kitchen }) {
  const words = useWords(WORDS);
  const { tickets } = useStore(kitchen.board);
  const taps = useStore(kitchen.taps);
  const isRefused = useStore(kitchen.isRefused);
  const now = useNow();
  const [column, setColumn] = useState<Column>('PENDING');
  useEffect(() => kitchen.open(), [kitchen]);
  const columns = columnsOf(tickets, taps);
  return (
    <div className="kitchen">
      <Header kitchen={kitchen} />
      <StaleBanner kitchen={kitchen} now={now} />
      {isRefused && (
        <p className="trouble refused" role="alert">
          {words.notAllowed}
        </p>
      )}
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
          <BoardColumn key={name} kitchen={kitchen} name={name} tickets={columns[name]} now={now} />
        ))}
      </main>
    </div>
  );
}
