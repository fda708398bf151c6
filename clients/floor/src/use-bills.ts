import { createStore } from '@comptoir/ui/store';
import { useStore } from '@comptoir/ui/use-store';
import { useEffect, useMemo, useState } from 'react';
import type { Order } from './courses.ts';
import type { Floor } from './floor.ts';
import { type OrderRoom, openOrderRoom } from './order-room.ts';

export interface Bill {
  room: OrderRoom;
  order: Order;
}

/** The table's bill and those that were split off it, each live. */
export function useBills(floor: Floor, main: OrderRoom): Bill[] {
  const order = useStore(main.order);
  const ids = order?.parts.map(({ id }) => id).join(' ') ?? '';
  const rooms = useMemo(
    () =>
      ids
        .split(' ')
        .filter(Boolean)
        .map((id) => openOrderRoom(floor, id)),
    [floor, ids],
  );
  const [known] = useState(() => createStore<Readonly<Record<string, Order>>>({}));
  useEffect(() => {
    const ends = rooms.map((room) => {
      room.order.subscribe(() => {
        const told = room.order.get();
        if (told) known.update((all) => ({ ...all, [told.id]: told }));
      });
      return room.open();
    });
    return () => {
      for (const end of ends) end();
    };
  }, [rooms, known]);
  const orders = useStore(known);
  const parts = rooms.flatMap((room) => {
    const told = orders[room.orderId];
    return told ? [{ room, order: told }] : [];
  });
  return order ? [{ room: main, order }, ...parts] : [];
}
