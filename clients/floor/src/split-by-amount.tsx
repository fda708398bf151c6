import { decimal, decimalText, sum } from '@comptoir/kit/money';
import { language, useWords } from '@comptoir/ui/language';
import { moneyText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import { type FormEvent, useState } from 'react';
import type { Order } from './courses.ts';
import { typedAmount } from './money-steps.ts';
import type { OrderRoom } from './order-room.ts';
import { WORDS } from './words.ts';

/** Bills of typed amounts; what is left of the bill is shown as they are typed. */
export function SplitByAmount({ room, order }: { room: OrderRoom; order: Order }) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const isBusy = useStore(room.isBusy);
  const [texts, setTexts] = useState<readonly string[]>(['']);
  const { total, currency } = order;
  const amounts = texts.flatMap((text) => typedAmount(text, currency) ?? []).filter((amount) => !amount.isZero());
  const left = decimal(total).minus(sum(amounts));
  const isSound = amounts.length > 0 && amounts.length === texts.filter((text) => text.trim()).length;
  const write = (at: number, text: string) => {
    const next = texts.map((old, i) => (i === at ? text : old));
    setTexts(next.at(-1)?.trim() ? [...next, ''] : next);
  };
  const split = async (event: FormEvent) => {
    event.preventDefault();
    if (await room.split({ amounts: amounts.map(decimalText) })) setTexts(['']);
  };
  return (
    <form className="split-by-amount" onSubmit={split}>
      <div className="amounts">
        {texts.map((text, i) => (
          <input
            key={i}
            inputMode="decimal"
            aria-label={words.amountOf(String(i + 1))}
            placeholder={words.amountOf(String(i + 1))}
            value={text}
            onChange={(event) => write(i, event.target.value)}
          />
        ))}
      </div>
      <p className={left.isNegative() ? 'trouble' : 'left'} role="status">
        {words.leftOnBill} <b>{moneyText(decimalText(left), currency, tongue)}</b>
      </p>
      <button type="submit" className="primary big" disabled={isBusy || !isSound || left.isNegative()}>
        {words.makeBills}
      </button>
    </form>
  );
}
