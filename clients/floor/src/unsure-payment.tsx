import { decimal, decimalText } from '@comptoir/kit/money';
import { language, useWords } from '@comptoir/ui/language';
import { moneyText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import type { OrderRoom, PaymentWish } from './order-room.ts';
import { WORDS } from './words.ts';

interface Props {
  room: OrderRoom;
  wish: PaymentWish;
  currency: string;
  onAsk: () => void;
}

/** A payment that nobody answered: whether it was taken has to be known before anything else is. */
export function UnsurePayment({ room, wish, currency, onAsk }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const isBusy = useStore(room.isBusy);
  const all = decimalText(decimal(wish.amount).plus(wish.tip ?? 0));
  const amount = moneyText(all, currency, tongue);
  return (
    <div className="payment">
      <p className="trouble" role="alert">
        {words.unsurePayment(amount, words[wish.method])}
      </p>
      <button type="button" className="primary big" disabled={isBusy} onClick={onAsk}>
        {words.askAgain(amount)}
      </button>
    </div>
  );
}
