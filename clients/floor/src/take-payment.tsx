import { decimal } from '@comptoir/kit/money';
import { language, useWords } from '@comptoir/ui/language';
import { moneyText } from '@comptoir/ui/money';
import { say } from '@comptoir/ui/notices';
import { useStore } from '@comptoir/ui/use-store';
import type { Order } from './courses.ts';
import type { OrderRoom, PaymentWish } from './order-room.ts';
import { PaymentForm } from './payment-form.tsx';
import { UnsurePayment } from './unsure-payment.tsx';
import { WORDS } from './words.ts';

interface Props {
  room: OrderRoom;
  order: Order;
  /** Among how many guests what remains is shared, each paying his part; null: it is not. */
  among: number | null;
  setAmong: (parts: number | null) => void;
}

/** Takes payments of a bill one after the other, and says what was taken. */
export function TakePayment({ room, order, among, setAmong }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const unsure = useStore(room.unsurePayment);
  const money = (value: string) => moneyText(value, order.currency, tongue);
  const pay = async (wish: PaymentWish) => {
    // Before the answer: what remains may be told sooner, and the next part is of that.
    setAmong(among && among > 2 ? among - 1 : null);
    const payment = await room.pay(wish);
    if (!payment) return setAmong(among);
    const back = payment.change && !decimal(payment.change).isZero() ? words.giveBack(money(payment.change)) : '';
    say({ key: 'paid', tone: 'INFO', text: `${words.taken(money(payment.amount))} ${back}`.trim() });
  };
  if (unsure) return <UnsurePayment room={room} wish={unsure} currency={order.currency} onAsk={() => pay(unsure)} />;
  return <PaymentForm key={order.remaining} room={room} order={order} among={among} setAmong={setAmong} pay={pay} />;
}
