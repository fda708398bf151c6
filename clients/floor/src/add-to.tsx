import { useWords } from '@comptoir/ui/language';
import { WORDS } from './words.ts';

interface Props {
  guests: number;
  course: number;
  /** Left out where the course is settled. */
  setCourse?: (course: number) => void;
  seat: number | null;
  setSeat: (seat: number | null) => void;
}

export const COURSES = [1, 2, 3, 4];
const MOST_SEATS = 20;

/** For which course and seat the next dishes are. */
export function AddTo({ guests, course, setCourse, seat, setSeat }: Props) {
  const words = useWords(WORDS);
  const seats = Array.from({ length: Math.min(guests, MOST_SEATS) }, (_, i) => i + 1);
  return (
    <div className="add-to">
      {setCourse && (
        <fieldset className="segments small">
          <legend className="unseen">{words.courses}</legend>
          {COURSES.map((n) => (
            <button
              key={n}
              type="button"
              aria-label={words.course(String(n))}
              aria-pressed={n === course}
              onClick={() => setCourse(n)}
            >
              {n === course ? words.course(String(n)) : n}
            </button>
          ))}
        </fieldset>
      )}
      <fieldset className="segments small">
        <legend className="unseen">{words.seatsChoice}</legend>
        <button type="button" aria-pressed={seat === null} onClick={() => setSeat(null)}>
          {words.forTable}
        </button>
        {seats.map((n) => (
          <button
            key={n}
            type="button"
            aria-label={words.seatNumber(String(n))}
            aria-pressed={n === seat}
            onClick={() => setSeat(n)}
          >
            {n === seat ? words.seatNumber(String(n)) : n}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
