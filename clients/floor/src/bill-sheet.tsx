import { Dialog } from '@comptoir/ui/dialog.tsx';
import { language, useWords } from '@comptoir/ui/language';
import { moneyText, quantityText } from '@comptoir/ui/money';
import { say } from '@comptoir/ui/notices';
import { useStore } from '@comptoir/ui/use-store';
import { useEffect } from 'react';
import { standing } from './courses.ts';
import type { Table } from './floor.ts';
import type { OrderRoom } from './order-room.ts';
import { PaymentForm } from './payment-form.tsx';
import { WORDS } from './words.ts';

interface Props {
  room: OrderRoom;
  table: Table;
  onClose: () => void;
  onSettled: () => void;
}

/** What the table owes, and how it is paid. */
export function BillSheet({ room, table, onClose, onSettled }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const order = useStore(room.order);
  const hasDraft = useStore(room.draft).lines.length > 0;
  const isSettled = order?.paymentStatus === 'PAID' && order.invoice !== null;
  useEffect(() => {
    if (!isSettled) return;
    say({
      key: 'settled',
      tone: 'INFO',
      text: WORDS[language.get()].settled(WORDS[language.get()].table(table.number)),
    });
    onSettled();
  }, [isSettled, onSettled, table.number]);
  if (!order) return null;
  const money = (amount: string) => moneyText(amount, order.currency, tongue);
  const lines = standing(order.lines);
  return (
    <Dialog title={`${words.bill} · ${words.table(table.number)}`} onClose={onClose}>
      <table className="bill">
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>
                {quantityText(line.quantity, tongue)} {line.name}
              </td>
              <td>{money(line.total)}</td>
            </tr>
          ))}
          <tr className="minor">
            <td>{words.subTotal}</td>
            <td>{money(order.subTotal)}</td>
          </tr>
          {order.taxes.map(({ rate, amount }) => (
            <tr key={rate} className="minor">
              <td>{words.tax(quantityText(rate, tongue))}</td>
              <td>{money(amount)}</td>
            </tr>
          ))}
          <tr className="total">
            <th scope="row">{words.total}</th>
            <td>{money(order.total)}</td>
          </tr>
          {order.remaining !== order.total && (
            <tr className="total">
              <th scope="row">{words.remaining}</th>
              <td>{money(order.remaining)}</td>
            </tr>
          )}
        </tbody>
      </table>
      {lines.length === 0 && <p className="hint">{words.nothingToPay}</p>}
      {hasDraft && <p className="trouble">{words.stillDraft}</p>}
      {!order.invoice && lines.length > 0 && <p className="hint">{words.billIsFinal}</p>}
      {lines.length > 0 && !hasDraft && <PaymentForm key={order.remaining} room={room} order={order} />}
    </Dialog>
  );
}
