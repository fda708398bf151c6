import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { useState } from 'react';
import { PrintOutcome } from './print-outcome.tsx';
import type { Printing } from './printing.ts';
import { WORDS } from './words.ts';

/** Prints what the table has to pay so far, and says what came of it. */
export function PrintBill({ printing, orderId }: { printing: Printing; orderId: string }) {
  const words = useWords(WORDS);
  const job = useStore(printing.bills)[orderId];
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  const isWaiting = job?.status === 'QUEUED' || job?.status === 'SENDING';
  return (
    <div className="print-bill">
      <button
        type="button"
        className="big"
        disabled={isBusy || isWaiting}
        onClick={() => run(() => printing.printBill(orderId))}
      >
        {job && !isWaiting ? words.printAgain : words.printBill}
      </button>
      {job && (
        <PrintOutcome
          printing={printing}
          job={job}
          isBusy={isBusy}
          onLooked={(printed) => run(() => printing.resolve(job, printed))}
        />
      )}
    </div>
  );
}
