import type { Ticket } from '@comptoir/kitchen-display/board';
import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import { useState } from 'react';
import { CourseButtons } from './course-buttons.tsx';
import type { Course, OrderLine } from './courses.ts';
import { LineRow } from './line-row.tsx';
import { LineSheet } from './line-sheet.tsx';
import type { OrderRoom } from './order-room.ts';
import { WORDS } from './words.ts';

interface Props {
  room: OrderRoom;
  course: Course;
  /** Kitchen tickets of this course that are not ready. */
  cooking: readonly Ticket[];
  guests: number;
  /** A line goes to another table. */
  onMove: (line: OrderLine) => void;
}

/** The lines of one course, and what can be done with it. */
export function CourseBlock({ room, course, cooking, guests, onMove }: Props) {
  const words = useWords(WORDS);
  const order = useStore(room.order);
  const [touched, setTouched] = useState<OrderLine | null>(null);
  const name = course.number === null ? words.noCourse : words.course(String(course.number));
  const isHeld = course.number !== null && order?.heldCourses.includes(course.number) === true;
  return (
    <section className="course-block" aria-label={name}>
      <header>
        <h2>
          {name} {isHeld && <span className="hint">{words.held}</span>}
        </h2>
        <CourseButtons room={room} course={course} name={name} isHeld={isHeld} cooking={cooking} />
      </header>
      <ul>
        {course.lines.map((line) => (
          <LineRow
            key={line.id}
            line={line}
            currency={order?.currency ?? 'EUR'}
            onTouch={order?.invoice ? undefined : () => setTouched(line)}
          />
        ))}
      </ul>
      {touched && (
        <LineSheet
          room={room}
          line={touched}
          guests={guests}
          onClose={() => setTouched(null)}
          onMove={() => {
            setTouched(null);
            onMove(touched);
          }}
        />
      )}
    </section>
  );
}
