import { useAccount } from '@comptoir/ui/use-account';
import { useStore } from '@comptoir/ui/use-store';
import { useEffect, useState } from 'react';
import { BookScreen } from './book-screen.tsx';
import type { Floor } from './floor.ts';
import { loadMenu, type Product } from './menu.ts';
import { OrderScreen } from './order-screen.tsx';
import { PlanScreen } from './plan-screen.tsx';

export function App({ floor }: { floor: Floor }) {
  const { client, link } = useAccount();
  const isOnline = useStore(link) === 'ONLINE';
  const tables = useStore(floor.tables);
  const [menu, setMenu] = useState<readonly Product[]>([]);
  const [tableId, setTableId] = useState<string | null>(null);
  const [bookOf, setBookOf] = useState<{ shopId: string | undefined } | null>(null);
  useEffect(() => floor.open(), [floor]);
  useEffect(() => {
    // Asked again whenever the connection comes back: prices and what is left may have changed.
    if (isOnline) loadMenu(client).then(setMenu, () => {});
  }, [client, isOnline]);
  const table = tableId === null ? undefined : tables[tableId];
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
      menu={menu}
      leave={() => setTableId(null)}
      move={setTableId}
    />
  );
}
