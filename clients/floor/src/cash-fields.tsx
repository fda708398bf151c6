import { language, useWords } from '@comptoir/ui/language';
import { fieldText, moneyText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import { likelyTenders } from './money-steps.ts';
import { WORDS } from './words.ts';

interface Props {
  due: string;
  currency: string;
  tendered: string;
  setTendered: (text: string) => void;
  change: string | null;
}

/** What the guest hands over, and what he gets back. */
export function CashFields({ due, currency, tendered, setTendered, change }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  return (
    <div className="cash">
      <label>
        {words.tendered}
        <input inputMode="decimal" value={tendered} onChange={(event) => setTendered(event.target.value)} />
      </label>
      <div className="row tenders">
        {likelyTenders(due).map((amount) => {
          const typed = fieldText(amount, currency, tongue);
          return (
            <button key={amount} type="button" aria-pressed={typed === tendered} onClick={() => setTendered(typed)}>
              {moneyText(amount, currency, tongue)}
            </button>
          );
        })}
      </div>
      {change !== null && (
        <p className="change" role="status">
          {words.change} <b>{moneyText(change, currency, tongue)}</b>
        </p>
      )}
    </div>
  );
}
