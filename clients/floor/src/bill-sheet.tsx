import { Dialog } from '@comptoir/ui/dialog.tsx';
import { language, useWords } from '@comptoir/ui/language';
import { moneyText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import { useEffect, useState } from 'react';
import { BillTable } from './bill-table.tsx';
import { standing } from './courses.ts';
import { isEmpty } from './draft.ts';
import type { Floor, Table } from './floor.ts';
import type { OrderRoom } from './order-room.ts';
import { PrintBill } from './print-bill.tsx';
import { SplitBill } from './split-bill.tsx';
import { TakePayment } from './take-payment.tsx';
import { type Bill, useBills } from './use-bills.ts';
import { WORDS } from './words.ts';

interface Props {
  floor: Floor;
  room: OrderRoom;
  table: Table;
  onClose: () => void;
  onSettled: () => void;
}

const isPaid = ({ order }: Bill) => order.paymentStatus === 'PAID' && order.invoice !== null;

/** What the table owes, in one bill or several, and how each is paid. */
export function BillSheet({ floor, room, table, onClose, onSettled }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const hasDraft = !isEmpty(useStore(room.draft));
  const bills = useBills(floor, room);
  const [chosen, setChosen] = useState<string | null>(null);
  const [among, setAmong] = useState<Readonly<Record<string, number | null>>>({});
  const bill = bills.find(({ order }) => order.id === chosen) ?? bills.find((one) => !isPaid(one)) ?? bills[0];
  const expected = 1 + (bills[0]?.order.parts.length ?? 0);
  const isSettled = bills.length === expected && bills.every(isPaid);
  useEffect(() => {
    if (isSettled) onSettled();
  }, [isSettled, onSettled]);
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
      <div className="bill-columns">
        <div className="bill-column">
          <BillTable order={order} />
          {hasLines && !isPaid(bill) && <PrintBill printing={floor.printing} orderId={order.id} />}
          {!hasLines && <p className="hint">{words.nothingToPay}</p>}
          {hasDraft && <p className="trouble">{words.stillDraft}</p>}
          {isOpen && !order.invoice && <SplitBill key={order.id} room={bill.room} order={order} />}
        </div>
        <div className="bill-column">
          {!order.invoice && hasLines && <p className="hint">{words.billIsFinal}</p>}
          {isOpen && (
            <TakePayment
              key={order.id}
              room={bill.room}
              order={order}
              among={among[order.id] ?? null}
              setAmong={(parts) => setAmong({ ...among, [order.id]: parts })}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}
