import { useWords } from '@comptoir/ui/language';
import { dayAfter } from './book.ts';
import { WORDS } from './words.ts';

interface Props {
  today: string;
  day: string;
  setDay: (day: string) => void;
}

/** Which day's book: today's, tomorrow's, or any other. */
export function DayChoice({ today, day, setDay }: Props) {
  const words = useWords(WORDS);
  const tomorrow = dayAfter(today, 1);
  return (
    <div className="day-choice">
      <fieldset className="segments">
        <legend className="unseen">{words.day}</legend>
        <button type="button" aria-pressed={day === today} onClick={() => setDay(today)}>
          {words.today}
        </button>
        <button type="button" aria-pressed={day === tomorrow} onClick={() => setDay(tomorrow)}>
          {words.tomorrow}
        </button>
      </fieldset>
      <div className="row">
        <button type="button" aria-label={words.dayBefore} onClick={() => setDay(dayAfter(day, -1))}>
          ‹
        </button>
        <input
          type="date"
          aria-label={words.day}
          value={day}
          onChange={(event) => event.target.value && setDay(event.target.value)}
        />
        <button type="button" aria-label={words.dayAfter} onClick={() => setDay(dayAfter(day, 1))}>
          ›
        </button>
      </div>
    </div>
  );
}
