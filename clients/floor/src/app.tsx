import { useStore } from '@comptoir/ui/use-store';
import { useEffect, useState } from 'react';
import { BookScreen } from './book-screen.tsx';
import type { Floor } from './floor.ts';
import { OrderScreen } from './order-screen.tsx';
import { PlanScreen } from './plan-screen.tsx';
import { useCatalog } from './use-catalog.ts';
import { useServed } from './use-served.ts';

export function App({ floor }: { floor: Floor }) {
  const tables = useStore(floor.tables);
  const [tableId, setTableId] = useState<string | null>(null);
  const catalog = useCatalog(tableId);
  const [bookOf, setBookOf] = useState<{ shopId: string | undefined } | null>(null);
  useEffect(() => floor.open(), [floor]);
  const table = tableId === null ? undefined : tables[tableId];
  const served = useServed(table?.shop.id, tableId);
  const orderId = table?.currentSeating?.order.id;
  const enter = (id: string | null) => {
    setBookOf(null);
    setTableId(id);
  };
  if (bookOf) return <BookScreen floor={floor} shopId={bookOf.shopId} leave={() => setBookOf(null)} enter={enter} />;
  if (!table || !orderId)
    return <PlanScreen floor={floor} enter={enter} openBook={(shopId) => setBookOf({ shopId })} />;
  return (
    <OrderScreen
      key={orderId}
      floor={floor}
      table={table}
      catalog={catalog}
      served={served}
      leave={() => setTableId(null)}
      move={setTableId}
    />
  );
}
