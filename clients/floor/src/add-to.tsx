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

const USUAL_COURSES = 4;
const LAST_COURSE = 99;

/** For which course and seat the next dishes are. */
export function AddTo({ guests, course, setCourse, seat, setSeat }: Props) {
  const words = useWords(WORDS);
  const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1);
  // One more than is chosen, so that any is reached.
  const lastCourse = Math.min(LAST_COURSE, Math.max(USUAL_COURSES, course + 1));
  // A seat that stands on a line is shown also when fewer guests are left.
  const lastSeat = Math.max(guests, seat ?? 0);
  return (
    <div className="add-to">
      {setCourse && (
        <fieldset className="segments small">
          <legend className="unseen">{words.courses}</legend>
          {upTo(lastCourse).map((n) => (
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
        {upTo(lastSeat).map((n) => (
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
