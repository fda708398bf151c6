import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import type { Printing, PrintJob } from './printing.ts';
import { WORDS } from './words.ts';

interface Props {
  printing: Printing;
  job: PrintJob;
  isBusy: boolean;
  onLooked: (printed: boolean) => void;
}

const FAULTS = ['OFFLINE', 'PAPER_OUT', 'COVER_OPEN', 'ERROR', 'BUSY'] as const;

/** How far a print came, in words; where nobody knows, who looks at the printer says so. */
export function PrintOutcome({ printing, job, isBusy, onLooked }: Props) {
  const words = useWords(WORDS);
  const printers = useStore(printing.printers);
  const { status, reason, detail } = job;
  const name = job.printer?.name ?? '';
  const fault = printers[job.printer?.id ?? '']?.fault ?? FAULTS.find((known) => known === reason);
  const why = fault ? words.printerSays(name, words[fault]) : '';
  const text = {
    QUEUED: fault ? `${why} ${words.printsThen}` : words.printWaits(name),
    SENDING: words.printing,
    PRINTED: words.printed(name),
    UNKNOWN: words.printUnknown(name),
    FAILED: `${words.printFailed} ${why || (detail ?? '')}`.trim(),
  }[status];
  const isWell = status === 'PRINTED' || (!fault && (status === 'QUEUED' || status === 'SENDING'));
  return (
    <>
      <p className={isWell ? 'hint' : 'trouble'} role="status">
        {text}
      </p>
      {status === 'UNKNOWN' && (
        <div className="row">
          <button type="button" disabled={isBusy} onClick={() => onLooked(true)}>
            {words.cameOut}
          </button>
          <button type="button" disabled={isBusy} onClick={() => onLooked(false)}>
            {words.didNotComeOut}
          </button>
        </div>
      )}
    </>
  );
}
