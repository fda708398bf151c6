import { decimal, decimalText } from '@comptoir/kit/money';
import { language, useWords } from '@comptoir/ui/language';
import { fieldText, moneyText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import { useState } from 'react';
import { CashFields } from './cash-fields.tsx';
import type { Order } from './courses.ts';
import { changeOf, equalParts, typedAmount } from './money-steps.ts';
import type { OrderRoom, PaymentWish } from './order-room.ts';
import { ShareChoice } from './share-choice.tsx';
import { useRegisters } from './use-registers.ts';
import { WORDS } from './words.ts';

const METHODS = ['CASH', 'CARD', 'VOUCHER', 'CHECK'] as const satisfies readonly PaymentWish['method'][];

interface Props {
  room: OrderRoom;
  order: Order;
  /** Among how many guests what remains is shared, each paying his part; null: it is not. */
  among: number | null;
  setAmong: (parts: number | null) => void;
  pay: (wish: PaymentWish) => void;
}

/** What one payment is to be: of all that is due, or of one guest's part of it. */
export function PaymentForm({ room, order, among, setAmong, pay }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const isBusy = useStore(room.isBusy);
  const registers = useRegisters();
  const { currency, remaining } = order;
  const [method, setMethod] = useState<(typeof METHODS)[number]>('CASH');
  const first = among ? (equalParts(remaining, among, currency)[0] ?? remaining) : remaining;
  const [amount, setAmount] = useState(fieldText(first, currency, tongue));
  const [tendered, setTendered] = useState('');
  const [tip, setTip] = useState('');
  const due = typedAmount(amount, currency);
  const extra = tip.trim() === '' ? decimal(0) : typedAmount(tip, currency);
  const handed = method === 'CASH' && tendered.trim() !== '' ? typedAmount(tendered, currency) : undefined;
  const all = due && extra && due.plus(extra);
  const change = all && handed ? changeOf(handed, all) : null;
  const isSound = all && !due.isZero() && handed !== null && (handed === undefined || change !== null);
  const money = (value: string) => moneyText(value, currency, tongue);
  const take = () => {
    if (!isSound) return;
    pay({
      amount: decimalText(due),
      method,
      ...(handed && { tendered: decimalText(handed) }),
      ...(!extra.isZero() && { tip: decimalText(extra) }),
      ...(registers.chosen && { registerId: registers.chosen }),
    });
  };
  return (
    <div className="payment">
      <ShareChoice
        order={order}
        among={among}
        setAmong={setAmong}
        onAmount={(value) => setAmount(fieldText(value, currency, tongue))}
      />
      <fieldset className="segments methods">
        <legend className="unseen">{words.method}</legend>
        {METHODS.map((name) => (
          <button key={name} type="button" aria-pressed={name === method} onClick={() => setMethod(name)}>
            {words[name]}
          </button>
        ))}
      </fieldset>
      <div className="fields">
        <label>
          {words.amount}
          <input inputMode="decimal" value={amount} onChange={(event) => setAmount(event.target.value)} />
        </label>
        <label>
          {words.tip}
          <input inputMode="decimal" value={tip} onChange={(event) => setTip(event.target.value)} />
        </label>
      </div>
      {method === 'CASH' && all && (
        <CashFields
          due={decimalText(all)}
          currency={currency}
          tendered={tendered}
          setTendered={setTendered}
          change={change}
        />
      )}
      {registers.open.length > 1 && (
        <label>
          {words.register}
          <select value={registers.chosen ?? ''} onChange={(event) => registers.choose(event.target.value)}>
            {registers.open.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {due?.lessThan(remaining) && (
        <p className="left">
          {words.thenRemains} <b>{money(decimalText(decimal(remaining).minus(due)))}</b>
        </p>
      )}
      {!all && <p className="trouble">{words.noAmount}</p>}
      <button type="button" className="primary big" disabled={isBusy || !isSound} onClick={take}>
        {words.take(all ? money(decimalText(all)) : '')}
      </button>
    </div>
  );
}
