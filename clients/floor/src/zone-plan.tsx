import { serverNow } from '@comptoir/ui/server-clock';
import { useStore } from '@comptoir/ui/use-store';
import { type CSSProperties, useEffect, useState } from 'react';
import { dayAt, nextAt } from './book.ts';
import { type Floor, type Table, ticketsOf } from './floor.ts';
import { planOf } from './plan.ts';
import { TableTile } from './table-tile.tsx';

const STEP_MS = 20_000;
/** Below this a number and a word no longer fit on a table: the plan scrolls sideways instead. */
const NARROWEST_REM = 5.25;

interface Props {
  floor: Floor;
  tables: readonly Table[];
  touch: (table: Table) => void;
}

/** The tables of a zone where they stand. */
export function ZonePlan({ floor, tables, touch }: Props) {
  const kitchen = useStore(floor.kitchen);
  const book = useStore(floor.book.entries);
  const unsent = useStore(floor.outbox.unsent);
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), STEP_MS);
    return () => clearInterval(timer);
  }, []);
  const { places, ratio, columns, rows } = planOf(tables);
  const inOrder = [...tables].sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }));
  return (
    <div className="plan-frame">
      <ul
        className="plan"
        style={{ minWidth: `${columns * NARROWEST_REM}rem`, '--ratio': ratio, '--rows': rows } as CSSProperties}
      >
        {inOrder.map((table) => {
          const place = places.get(table.id);
          if (!place) return null;
          const style = Object.fromEntries(Object.entries(place).map(([side, part]) => [side, `${part * 100}%`]));
          const ready = ticketsOf(kitchen, table.currentSeating?.order.id).filter(
            ({ status }) => status === 'READY',
          ).length;
          return (
            <li key={table.id} style={style}>
              <TableTile
                table={table}
                next={nextAt(book, table.id, dayAt(now))}
                isUnsent={unsent.includes(table.currentSeating?.order.id ?? '')}
                ready={ready}
                now={now}
                onTouch={() => touch(table)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
