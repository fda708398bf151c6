import { ConnectionBadge } from '@comptoir/ui/connection-badge.tsx';
import { useWords } from '@comptoir/ui/language';
import { MenuSheet } from '@comptoir/ui/menu-sheet.tsx';
import { useStore } from '@comptoir/ui/use-store';
import { useEffect } from 'react';
import { type Choice, chosen, printersOf } from './papers.ts';
import type { PrinterView } from './printer-view.ts';
import { Sheet } from './sheet.tsx';
import { TroubleList } from './trouble-list.tsx';
import { WORDS } from './words.ts';

export function App({ view }: { view: PrinterView }) {
  const words = useWords(WORDS);
  const papers = useStore(view.papers);
  const choice = useStore(view.choice);
  const isRefused = useStore(view.isRefused);
  useEffect(() => view.open(), [view]);
  const shown = chosen(papers, choice);
  const value = typeof choice === 'string' ? choice : choice.printerId;
  return (
    <div className="printer-view">
      <header className="bar">
        <h1>{words.title}</h1>
        <label className="choice">
          <span className="unseen">{words.printers}</span>
          <select value={value} onChange={(event) => view.choice.set(choiceOf(event.target.value))}>
            <option value="SIMULATED">{words.simulated}</option>
            <option value="ALL">{words.all}</option>
            {printersOf(papers).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <ConnectionBadge />
        <MenuSheet />
      </header>
      {isRefused && (
        <p className="trouble" role="alert">
          {words.notAllowed}
        </p>
      )}
      <TroubleList view={view} />
      <main aria-label={words.title}>
        {shown.length === 0 && !isRefused && <p className="hint">{words.empty}</p>}
        <ol className="papers">
          {shown.map((paper) => (
            <Sheet key={paper.id} view={view} paper={paper} />
          ))}
        </ol>
      </main>
    </div>
  );
}

function choiceOf(value: string): Choice {
  return value === 'SIMULATED' || value === 'ALL' ? value : { printerId: value };
}
