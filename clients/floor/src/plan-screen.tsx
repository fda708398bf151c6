import { ConnectionBadge } from '@comptoir/ui/connection-badge.tsx';
import { useWords } from '@comptoir/ui/language';
import { MenuSheet } from '@comptoir/ui/menu-sheet.tsx';
import { serverNow } from '@comptoir/ui/server-clock';
import { useStore } from '@comptoir/ui/use-store';
import { useEffect, useEffectEvent, useState } from 'react';
import { dayAt, isExpected, onDay } from './book.ts';
import type { Floor, Table } from './floor.ts';
import { PrinterTrouble } from './printer-trouble.tsx';
import { TableSheet } from './table-sheet.tsx';
import { WORDS } from './words.ts';
import { ZonePlan } from './zone-plan.tsx';

interface Props {
  floor: Floor;
  /** The one that was looked at last; null: the first. */
  zoneId: string | null;
  setZoneId: (zoneId: string) => void;
  enter: (tableId: string) => void;
  openBook: (shopId: string | undefined) => void;
}

/** The plan, one zone at a time. */
export function PlanScreen({ floor, zoneId, setZoneId, enter, openBook }: Props) {
  const words = useWords(WORDS);
  const all = Object.values(useStore(floor.tables));
  const isRefused = useStore(floor.isRefused);
  const [touched, setTouched] = useState<string | null>(null);
  const zones = zonesOf(all, words.noZone);
  const zone = zones.find(({ id }) => id === zoneId) ?? zones[0];
  const tables = all.filter((table) => (table.zone?.id ?? '') === zone?.id);
  const shopId = tables[0]?.shop.id;
  const today = dayAt(serverNow());
  const expected = onDay(useStore(floor.book.entries), today, shopId).filter(isExpected).length;
  const unsent = useStore(floor.outbox.unsent).length;
  const touch = (table: Table) => (table.status === 'OCCUPIED' ? enter(table.id) : setTouched(table.id));
  const sheet = all.find(({ id }) => id === touched);
  // Somebody sits there by now: a waiter at another screen was faster, or the answer to this one was lost.
  const seated = sheet?.status === 'OCCUPIED' ? sheet.id : null;
  const enterSeated = useEffectEvent(enter);
  useEffect(() => {
    if (seated !== null) enterSeated(seated);
  }, [seated]);
  return (
    <div className="screen plan-screen">
      <header className="bar">
        <h1>{words.title}</h1>
        <div className="state">
          <ConnectionBadge />
          <button type="button" onClick={() => openBook(shopId)}>
            {words.reservations} {expected > 0 && <b className="count">{expected}</b>}
          </button>
          <MenuSheet>{() => unsent > 0 && <p className="trouble">{words.notSentYet(String(unsent))}</p>}</MenuSheet>
        </div>
      </header>
      {isRefused && (
        <p className="trouble" role="alert">
          {words.notAllowed}
        </p>
      )}
      <PrinterTrouble printing={floor.printing} />
      <fieldset className="segments zones">
        <legend className="unseen">{words.zones}</legend>
        {zones.map(({ id, name, free }) => (
          <button
            key={id}
            ref={id === zone?.id ? intoView : null}
            type="button"
            aria-pressed={id === zone?.id}
            onClick={() => setZoneId(id)}
          >
            {name} <span className="hint">{words.free(String(free))}</span>
          </button>
        ))}
      </fieldset>
      <main>
        <ZonePlan floor={floor} tables={tables} touch={touch} />
      </main>
      {sheet && (
        <TableSheet
          floor={floor}
          table={sheet}
          onClose={() => setTouched(null)}
          onSeated={(id) => {
            setTouched(null);
            enter(id);
          }}
        />
      )}
    </div>
  );
}

/** Where there are more zones than fit, the one that is looked at is seen. */
function intoView(zone: HTMLButtonElement | null): void {
  zone?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function zonesOf(tables: readonly Table[], noZone: string) {
  const zones = new Map<string, { id: string; name: string; free: number }>();
  for (const { zone, status } of tables) {
    const id = zone?.id ?? '';
    const known = zones.get(id) ?? { id, name: zone?.name ?? noZone, free: 0 };
    zones.set(id, { ...known, free: known.free + (status === 'AVAILABLE' ? 1 : 0) });
  }
  return [...zones.values()].sort((a, b) => Number(a.id === '') - Number(b.id === '') || a.name.localeCompare(b.name));
}
