import { language, useWords } from '@comptoir/ui/language';
import { moneyText } from '@comptoir/ui/money';
import { timeText } from '@comptoir/ui/time';
import { useStore } from '@comptoir/ui/use-store';
import type { Reservation } from './book.ts';
import type { Table } from './floor.ts';
import { WORDS } from './words.ts';

/** Longer ones are names, and written smaller. */
const LONG_NUMBER = 4;

interface Props {
  table: Table;
  /** Who comes to it next today. */
  next: Reservation | undefined;
  /** Whether dishes were taken for it that were not sent yet. */
  isUnsent: boolean;
  /** Kitchen tickets of it that wait at the pass. */
  ready: number;
  now: number;
  onTouch: () => void;
}

/** A table on the plan: its number, and what is the matter with it. */
export function TableTile({ table, next, isUnsent, ready, now, onTouch }: Props) {
  const words = useWords(WORDS);
  const tongue = useStore(language);
  const { number, status, seats, currentSeating, currentOrder, reservedFor } = table;
  const expected = reservedFor ?? next;
  const minutes = currentSeating ? Math.max(0, Math.floor((now - Date.parse(currentSeating.openedAt)) / 60_000)) : null;
  return (
    <button
      type="button"
      className={`table ${status.toLowerCase()} ${ready > 0 ? 'has-ready' : ''}`}
      data-testid={`table-${number}`}
      onClick={onTouch}
    >
      <span className="unseen">{words.table(number)} </span>
      <span className={number.length > LONG_NUMBER ? 'number long' : 'number'} aria-hidden="true">
        {number}
      </span>
      {currentSeating ? (
        <>
          <span className="line">
            <span>
              {currentSeating.partySize}/{seats}
            </span>
            <span className="point"> · </span>
            <span>{words.minutes(String(minutes))}</span>
          </span>
          {currentSeating.tableNumbers.length > 1 && (
            <span className="line">{currentSeating.tableNumbers.join(' + ')}</span>
          )}
          {currentOrder && (
            <span className="line total">{moneyText(currentOrder.total, currentOrder.currency, tongue)}</span>
          )}
        </>
      ) : (
        <>
          <span className="line">{words[status]}</span>
          {!expected && <span className="line seats">{words.seats(String(seats))}</span>}
        </>
      )}
      {expected && (
        <span className="line expected">
          <span>{timeText(Date.parse(expected.startsAt), tongue)}</span> <span className="name">{expected.name}</span>
        </span>
      )}
      {isUnsent && <span className="unsent">{words.unsent}</span>}
      {ready > 0 && <span className="ready">{words.readyAtPass(String(ready))}</span>}
    </button>
  );
}
