import { useWords } from '@comptoir/ui/language';
import type { Kitchen } from './kitchen.ts';
import type { PassCourse } from './pass.ts';
import { PassTicket } from './pass-ticket.tsx';
import { mustBeSeen } from './steps.ts';
import type { Tap } from './taps.ts';
import { minutesSince } from './waiting.ts';
import { WORDS } from './words.ts';

interface Props {
  kitchen: Kitchen;
  course: PassCourse;
  place: string;
  taps: readonly Tap[];
  now: number;
}

/** One course: what each station has ready and what is missing; it goes out with one touch. */
export function PassCourseBlock({ kitchen, course, place, taps, now }: Props) {
  const words = useWords(WORDS);
  const name = course.course === null ? words.wholeOrder : words.course(String(course.course));
  const mayServe = course.isReady && !course.tickets.some((ticket) => mustBeSeen(ticket, taps));
  return (
    <section className={`pass-course ${course.isReady ? 'is-ready' : ''}`} aria-label={`${name}: ${place}`}>
      <h3>
        {name}
        {course.isReady ? (
          <strong className="shout">{words.allReady}</strong>
        ) : (
          <span className="age">{words.minutes(String(minutesSince(course.firedAt, now)))}</span>
        )}
      </h3>
      <ul>
        {course.tickets.map((ticket) => (
          <PassTicket key={ticket.id} kitchen={kitchen} ticket={ticket} taps={taps} isAlone={!course.isReady} />
        ))}
      </ul>
      {mayServe && (
        <button
          type="button"
          className="primary serve"
          aria-label={`${words.serveCourse(name)}: ${place}`}
          onClick={() => kitchen.serve(course.toServe, `${place}, ${name}`)}
        >
          {words.serveCourse(name)}
        </button>
      )}
    </section>
  );
}
