import { language, useWords } from '@comptoir/ui/language';
import { TAGS } from '@comptoir/ui/tags';
import { useStore } from '@comptoir/ui/use-store';
import { memo } from 'react';
import type { Paper } from './papers.ts';
import type { PrinterView } from './printer-view.ts';
import { REASONS, reasonText } from './reasons.ts';
import { SheetAnswer } from './sheet-answer.tsx';
import { WORDS } from './words.ts';

/** One sheet of paper: its picture, and what became of it. */
export const Sheet = memo(function Sheet({ view, paper }: { view: PrinterView; paper: Paper }) {
  const words = useWords(WORDS);
  const locale = useStore(language);
  const { kind, status, printer, queuedAt, preview, text, reason, detail } = paper;
  const why = reasonText(reason, useWords(REASONS)) ?? detail;
  const time = new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'short', timeStyle: 'medium' }).format(
    new Date(queuedAt),
  );
  return (
    <li className={`paper is-${status.toLowerCase()}`}>
      <div className="caption">
        <b>{printer?.name ?? words.noPrinter}</b>
        <span className={`badge status-${status.toLowerCase()}`}>{words[status]}</span>
        <span className="hint">
          {words[kind]} · <time dateTime={queuedAt}>{time}</time>
        </span>
        {status === 'UNKNOWN' && <SheetAnswer view={view} paper={paper} about={`${words[kind]}, ${time}`} />}
        {why && status !== 'PRINTED' && <span className="trouble">{why}</span>}
      </div>
      <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(preview)}`} alt={text || words.blank} />
    </li>
  );
});
