import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { troubled } from './printer-states.ts';
import type { PrinterView } from './printer-view.ts';
import { REASONS } from './reasons.ts';
import { WORDS } from './words.ts';

/** The printers that do not print, and why: somebody has to go there. */
export function TroubleList({ view }: { view: PrinterView }) {
  const words = useWords(WORDS);
  const reasons = useWords(REASONS);
  const printers = troubled(useStore(view.states), useStore(view.choice));
  return (
    <div role="alert">
      {printers.map(({ id, name, status, fault }) => (
        <p key={id} className="printer-trouble">
          <b>{name}</b> {fault ? reasons[fault] : status === 'SILENT' ? words.silent : words.paperNearEnd}
        </p>
      ))}
    </div>
  );
}
