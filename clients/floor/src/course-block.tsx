import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import type { Course } from './courses.ts';
import { LineRow } from './line-row.tsx';
import type { OrderRoom } from './order-room.ts';
import { WORDS } from './words.ts';

interface Props {
  room: OrderRoom;
  course: Course;
  currency: string;
}

/** The lines of one course, and the button that sends it to the kitchen. */
export function CourseBlock({ room, course, currency }: Props) {
  const words = useWords(WORDS);
  const isBusy = useStore(room.isBusy);
  const name = course.number === null ? words.noCourse : words.course(String(course.number));
  return (
    <section className="course-block" aria-label={name}>
      <header>
        <h2>{name}</h2>
        {course.waits && (
          <button type="button" className="primary" disabled={isBusy} onClick={() => room.fire(course.number)}>
            {words.fire(name)}
          </button>
        )}
      </header>
      <ul>
        {course.lines.map((line) => (
          <LineRow key={line.id} line={line} currency={currency} />
        ))}
      </ul>
    </section>
  );
}
