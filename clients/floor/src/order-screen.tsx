import { ConnectionBadge } from '@comptoir/ui/connection-badge.tsx';
import { useWords } from '@comptoir/ui/language';
import { say } from '@comptoir/ui/notices';
import { useStore } from '@comptoir/ui/use-store';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { BillSheet } from './bill-sheet.tsx';
import type { Order } from './courses.ts';
import { type Floor, type Table, ticketsOf } from './floor.ts';
import type { Picks } from './line-picks.ts';
import type { Product } from './menu.ts';
import { MenuPane } from './menu-pane.tsx';
import { MoveLines } from './move-lines.tsx';
import { OrderPane } from './order-pane.tsx';
import { openOrderRoom } from './order-room.ts';
import { PrinterTrouble } from './printer-trouble.tsx';
import { menusOf, type Served } from './served.ts';
import { TableMoves } from './table-moves.tsx';
import { WORDS } from './words.ts';

interface Props {
  floor: Floor;
  table: Table;
  /** Nobody of this order sits there any more: it is settled, called off, or on its way to another table. */
  isGone: boolean;
  catalog: readonly Product[];
  /** What the shop serves now; null while that is not known. */
  served: Served | null;
  leave: () => void;
}

const ENDED: readonly Order['status'][] = ['COMPLETED', 'CANCELLED'];

/** One table: its order at the side, the menu to add from; on a phone one of the two at a time. */
export function OrderScreen({ floor, table, isGone, catalog, served, leave }: Props) {
  const words = useWords(WORDS);
  const orderId = table.currentSeating?.order.id ?? '';
  const room = useMemo(() => openOrderRoom(floor, orderId), [floor, orderId]);
  useEffect(() => room.open(), [room]);
  const tickets = ticketsOf(useStore(floor.kitchen), orderId);
  const count = useStore(room.draft).lines.reduce((sum, line) => sum + line.quantity, 0);
  const [isMenu, setMenu] = useState(true);
  const [isBill, setBill] = useState(false);
  const [isSettled, setSettled] = useState(false);
  const [isMoving, setMoving] = useState(false);
  const [picks, setPicks] = useState<Picks | null>(null);
  const others = table.currentSeating?.tableNumbers.filter((number) => number !== table.number) ?? [];
  const [course, setCourse] = useState(1);
  const [seat, setSeat] = useState<number | null>(null);
  const order = useStore(room.order);
  const isOver = isGone && order !== null && ENDED.includes(order.status);
  const end = useEffectEvent(() => {
    const { lines } = room.draft.get();
    const name = words.table(table.number);
    say({
      key: 'settled',
      tone: 'INFO',
      text: order?.status === 'CANCELLED' ? words.freeAgain(name) : words.settled(name),
    });
    if (lines.length > 0) {
      const dishes = lines.map((line) => `${line.quantity} ${line.name}`).join(', ');
      say({ key: room.orderId, tone: 'TROUBLE', text: words.neverSent(name, dishes) });
      room.drop();
    }
    leave();
  });
  useEffect(() => {
    if (isOver || isSettled) end();
  }, [isOver, isSettled]);
  const guests = table.currentSeating?.partySize ?? 1;
  return (
    <div className={`screen order-screen ${isMenu ? 'shows-menu' : 'shows-order'}`}>
      <header className="bar">
        <button type="button" className="quiet back" aria-label={words.back} onClick={leave}>
          ←
        </button>
        <div className="heading">
          <h1>{words.table(table.number)}</h1>
          <p className="hint">
            {[
              order?.customer?.displayName,
              words.guests(String(guests)),
              others.length > 0 && words.together(others.join(', ')),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className="state">
          <ConnectionBadge />
          <button type="button" className="quiet menu" aria-label={words.moves} onClick={() => setMoving(true)}>
            ⇄
          </button>
          <button type="button" className="bill-button" onClick={() => setBill(true)}>
            {words.bill}
          </button>
        </div>
      </header>
      <PrinterTrouble printing={floor.printing} />
      <fieldset className="segments pane-choice">
        <legend className="unseen">{words.table(table.number)}</legend>
        <button type="button" aria-pressed={isMenu} onClick={() => setMenu(true)}>
          {words.menu}
        </button>
        <button type="button" aria-pressed={!isMenu} onClick={() => setMenu(false)}>
          {words.order} {count > 0 && <b className="count">{count}</b>}
        </button>
      </fieldset>
      <main>
        {order?.invoice ? (
          <p className="menu-pane closed">{words.billIsMade}</p>
        ) : (
          <MenuPane
            room={room}
            catalog={catalog}
            menus={menusOf(served, catalog)}
            guests={guests}
            course={course}
            setCourse={setCourse}
            seat={seat}
            setSeat={setSeat}
          />
        )}
        <OrderPane
          room={room}
          catalog={catalog}
          tickets={tickets}
          guests={guests}
          onMove={({ id, quantity }) => setPicks({ [id]: quantity })}
        />
      </main>
      {isMoving && (
        <TableMoves
          floor={floor}
          table={table}
          onClose={() => setMoving(false)}
          onLines={() => {
            setMoving(false);
            setPicks({});
          }}
        />
      )}
      {picks && <MoveLines floor={floor} room={room} first={picks} onClose={() => setPicks(null)} />}
      {isBill && (
        <BillSheet
          floor={floor}
          room={room}
          table={table}
          onClose={() => setBill(false)}
          onSettled={() => setSettled(true)}
        />
      )}
    </div>
  );
}
