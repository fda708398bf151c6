import { ConnectionBadge } from '@comptoir/ui/connection-badge.tsx';
import { language, useWords } from '@comptoir/ui/language';
import { serverNow } from '@comptoir/ui/server-clock';
import { dayText } from '@comptoir/ui/time';
import { useStore } from '@comptoir/ui/use-store';
import { useState } from 'react';
import { dayAt, isExpected, onDay, type Reservation } from './book.ts';
import { DayChoice } from './day-choice.tsx';
import type { Floor } from './floor.ts';
import { ReservationForm } from './reservation-form.tsx';
import { ReservationRow } from './reservation-row.tsx';
import { ReservationSheet } from './reservation-sheet.tsx';
import { useBookOfDay } from './use-book-of-day.ts';
import { WORDS } from './words.ts';

interface Props {
  floor: Floor;
  /** Of which shop; left out where there is only one. */
  shopId: string | undefined;
  leave: () => void;
  enter: (tableId: string) => void;
}

type Opened = { kind: 'NEW' } | { kind: 'SHEET' | 'FORM'; id: string } | null;

/** The book of a day: who comes when, and what is done when they come, or do not. */
export function BookScreen({ floor, shopId, leave, enter }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const today = dayAt(serverNow());
  const [day, setDay] = useState(today);
  const [opened, setOpened] = useState<Opened>(null);
  const [isBusy, setBusy] = useState(false);
  const entries = useBookOfDay(floor.book, day);
  const shown = onDay(entries, day, shopId);
  const expected = shown.filter(isExpected);
  const entry = opened && opened.kind !== 'NEW' ? entries[opened.id] : undefined;
  const close = () => setOpened(null);
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  const seat = async (guests: Reservation, tableIds?: string[]) => {
    if (!tableIds && guests.tables.length === 0) return setOpened({ kind: 'SHEET', id: guests.id });
    const tableId = await floor.book.seat(guests, tableIds);
    if (tableId) enter(tableId);
  };
  const guests = expected.reduce((sum, { partySize }) => sum + partySize, 0);
  return (
    <div className="screen book-screen">
      <header className="bar">
        <button type="button" className="quiet back" aria-label={words.back} onClick={leave}>
          ←
        </button>
        <div className="heading">
          <h1>{words.reservations}</h1>
          <p className="hint">{dayText(day, tongue)}</p>
        </div>
        <div className="state">
          <ConnectionBadge />
        </div>
      </header>
      <DayChoice today={today} day={day} setDay={setDay} />
      <main>
        <p className="hint">{words.expected(String(expected.length), words.guests(String(guests)))}</p>
        <ul className="reservations">
          {shown.map((one) => (
            <ReservationRow
              key={one.id}
              entry={one}
              isBusy={isBusy}
              onTouch={() => setOpened({ kind: 'SHEET', id: one.id })}
              onConfirm={() => run(() => floor.book.confirm(one))}
              onSeat={() => run(() => seat(one))}
            />
          ))}
        </ul>
      </main>
      <footer className="actions">
        <button type="button" className="primary big" onClick={() => setOpened({ kind: 'NEW' })}>
          {words.takeReservation}
        </button>
      </footer>
      {opened?.kind === 'SHEET' && entry && (
        <ReservationSheet
          floor={floor}
          entry={entry}
          onClose={close}
          onChange={() => setOpened({ kind: 'FORM', id: entry.id })}
          onSeat={(tableIds) => seat(entry, tableIds)}
        />
      )}
      {(opened?.kind === 'NEW' || (opened?.kind === 'FORM' && entry)) && (
        <ReservationForm
          book={floor.book}
          shopId={shopId}
          day={day}
          entry={entry}
          onClose={close}
          onDone={(on) => {
            setDay(on);
            close();
          }}
        />
      )}
    </div>
  );
}
