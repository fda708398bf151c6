import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import type { Kitchen } from './kitchen.ts';
import { ordersAtPass } from './pass.ts';
import { PassOrderCard } from './pass-order-card.tsx';
import { WORDS } from './words.ts';

/** More than a screen shows: what comes after waits for its turn. */
const MOST_SHOWN = 40;

/** The pass: whole orders over all stations, and what of them can go out. */
export function PassScreen({ kitchen, now }: { kitchen: Kitchen; now: number }) {
  const words = useWords(WORDS);
  const { tickets } = useStore(kitchen.board);
  const done = useStore(kitchen.done);
  const taps = useStore(kitchen.taps);
  const orders = ordersAtPass(tickets, done, taps);
  const more = orders.length - MOST_SHOWN;
  return (
    <main className="pass" aria-label={words.pass}>
      {orders.length === 0 && <p className="empty">{words.empty}</p>}
      <ul>
        {orders.slice(0, MOST_SHOWN).map((order) => (
          <li key={order.id}>
            <PassOrderCard kitchen={kitchen} order={order} taps={taps} now={now} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="more">{words.more(String(more))}</p>}
    </main>
  );
}
