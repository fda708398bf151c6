import { Dialog } from '@comptoir/ui/dialog.tsx';
import { language, useWords } from '@comptoir/ui/language';
import { moneyText } from '@comptoir/ui/money';
import { say } from '@comptoir/ui/notices';
import { useStore } from '@comptoir/ui/use-store';
import { useEffect, useState } from 'react';
import { BillTable } from './bill-table.tsx';
import { standing } from './courses.ts';
import type { Table } from './floor.ts';
import type { OrderRoom } from './order-room.ts';
import { PaymentForm } from './payment-form.tsx';
import { SplitBill } from './split-bill.tsx';
import { type Bill, useBills } from './use-bills.ts';
import { WORDS } from './words.ts';

interface Props {
  room: OrderRoom;
  table: Table;
  onClose: () => void;
  onSettled: () => void;
}

const isPaid = ({ order }: Bill) => order.paymentStatus === 'PAID' && order.invoice !== null;

/** What the table owes, in one bill or several, and how each is paid. */
export function BillSheet({ room, table, onClose, onSettled }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const hasDraft = useStore(room.draft).lines.length > 0;
  const bills = useBills(room);
  const [chosen, setChosen] = useState<string | null>(null);
  const bill = bills.find(({ order }) => order.id === chosen) ?? bills.find((one) => !isPaid(one)) ?? bills[0];
  const expected = 1 + (bills[0]?.order.parts.length ?? 0);
  const isSettled = bills.length === expected && bills.every(isPaid);
  useEffect(() => {
    if (!isSettled) return;
    const now = WORDS[language.get()];
    say({ key: 'settled', tone: 'INFO', text: now.settled(now.table(table.number)) });
    onSettled();
  }, [isSettled, onSettled, table.number]);
  if (!bill) return null;
  const { order } = bill;
  const hasLines = standing(order.lines).length > 0;
  const isOpen = hasLines && !hasDraft && !isPaid(bill);
  return (
    <Dialog title={`${words.bill} · ${words.table(table.number)}`} onClose={onClose}>
      {bills.length > 1 && (
        <fieldset className="segments bills">
          <legend className="unseen">{words.separateBills}</legend>
          {bills.map((one, i) => (
            <button
              key={one.order.id}
              type="button"
              aria-pressed={one === bill}
              onClick={() => setChosen(one.order.id)}
            >
              {i + 1} · {isPaid(one) ? words.paid : moneyText(one.order.remaining, one.order.currency, tongue)}
            </button>
          ))}
        </fieldset>
      )}
      <BillTable order={order} />
      {!hasLines && <p className="hint">{words.nothingToPay}</p>}
      {hasDraft && <p className="trouble">{words.stillDraft}</p>}
      {!order.invoice && hasLines && <p className="hint">{words.billIsFinal}</p>}
      {isOpen && <PaymentForm key={`${order.id} ${order.remaining}`} room={bill.room} order={order} />}
      {isOpen && bills.length === 1 && !order.invoice && <SplitBill room={room} order={order} />}
    </Dialog>
  );
}
