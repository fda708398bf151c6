import { language, useWords } from '@comptoir/ui/language';
import { moneyText, quantityText } from '@comptoir/ui/money';
import { useStore } from '@comptoir/ui/use-store';
import { type Order, standing } from './courses.ts';
import { WORDS } from './words.ts';

/** What was had, and what it comes to. */
export function BillTable({ order }: { order: Order }) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const money = (amount: string) => moneyText(amount, order.currency, tongue);
  return (
    <table className="bill">
      <tbody>
        {standing(order.lines).map((line) => (
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
  );
}
