import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { inTrouble, type Printing } from './printing.ts';
import { WORDS } from './words.ts';

/** Which printers do not print, and why: nobody else looks at them during a service. */
export function PrinterTrouble({ printing }: { printing: Printing }) {
  const words = useWords(WORDS);
  const printers = inTrouble(useStore(printing.printers));
  if (printers.length === 0) return null;
  return (
    <div className="printer-trouble" role="status">
      <ul>
        {printers.map(({ id, name, fault }) => (
          <li key={id} className={fault ? 'trouble' : 'hint'}>
            {words.printerSays(name, fault ? words[fault] : words.paperNearEnd)}
          </li>
        ))}
      </ul>
    </div>
  );
}
