import { useWords } from '@comptoir/ui/language';
import { say } from '@comptoir/ui/notices';
import { useStore } from '@comptoir/ui/use-store';
import { useEffect, useState } from 'react';
import { BookScreen } from './book-screen.tsx';
import type { Floor, Table } from './floor.ts';
import { OrderScreen } from './order-screen.tsx';
import { PlanScreen } from './plan-screen.tsx';
import { useCatalog } from './use-catalog.ts';
import { useServed } from './use-served.ts';
import { whereabouts } from './whereabouts.ts';
import { WORDS } from './words.ts';

export function App({ floor }: { floor: Floor }) {
  const words = useWords(WORDS);
  const tables = useStore(floor.tables);
  const [zoneId, setZoneId] = useState<string | null>(null);
  const [tableId, setTableId] = useState<string | null>(null);
  /** Where the party on the screen was seen last. */
  const [seen, setSeen] = useState<Table | null>(null);
  const catalog = useCatalog(tableId);
  const [bookOf, setBookOf] = useState<{ shopId: string | undefined } | null>(null);
  useEffect(() => floor.open(), [floor]);
  const table = whereabouts(tables, tableId, seen);
  const served = useServed(table?.shop.id, tableId);
  const orderId = table?.currentSeating?.order.id;
  useEffect(() => {
    if (!table?.currentSeating) return;
    // Also when it was entered twice: by the table's event, and by the answer to who seated the party.
    if (table !== seen) setSeen(table);
    if (table.id === tableId) return;
    setTableId(table.id);
    say({ key: 'moved', tone: 'INFO', text: words.sitsNow(words.table(table.number)) });
  }, [table, tableId, seen, words]);
  const enter = (id: string | null) => {
    setBookOf(null);
    setSeen(null);
    setTableId(id);
  };
  if (bookOf) return <BookScreen floor={floor} shopId={bookOf.shopId} leave={() => setBookOf(null)} enter={enter} />;
  if (!table || !orderId)
    return (
      <PlanScreen
        floor={floor}
        zoneId={zoneId}
        setZoneId={setZoneId}
        enter={enter}
        openBook={(shopId) => setBookOf({ shopId })}
      />
    );
  const isGone = tables[table.id]?.currentSeating?.order.id !== orderId;
  return (
    <OrderScreen
      key={orderId}
      floor={floor}
      table={table}
      isGone={isGone}
      catalog={catalog}
      served={served}
      leave={() => enter(null)}
    />
  );
}
