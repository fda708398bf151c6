import type { Ticket } from '@comptoir/kitchen-display/board';
import { useWords } from '@comptoir/ui/language';
import { useStore } from '@comptoir/ui/use-store';
import type { Course } from './courses.ts';
import type { OrderRoom } from './order-room.ts';
import { WORDS } from './words.ts';

interface Props {
  room: OrderRoom;
  course: Course;
  name: string;
  isHeld: boolean;
  cooking: readonly Ticket[];
}

/** A course that waits is sent or held back; one that is cooked can be pressed for. */
export function CourseButtons({ room, course, name, isHeld, cooking }: Props) {
  const words = useWords(WORDS);
  const isBusy = useStore(room.isBusy);
  const { number, lines, waits } = course;
  const inTurn = cooking.filter(({ priority }) => priority !== 'RUSH');
  const press = async () => {
    for (const { id } of inTurn) await room.rush(id);
  };
  // Without a number all that waits would go, whatever its course.
  const unnumbered = () => lines.filter(({ status }) => status === 'HOLD').map(({ id }) => id);
  return (
    <div className="row">
      {waits && number !== null && !isHeld && (
        <button
          type="button"
          className="quiet"
          aria-label={words.holdCourse(name)}
          disabled={isBusy}
          onClick={() => room.hold(number)}
        >
          {words.holdBack}
        </button>
      )}
      {waits && number !== null && isHeld && (
        <button type="button" disabled={isBusy} onClick={() => room.release(number)}>
          {words.release(name)}
        </button>
      )}
      {waits && !isHeld && (
        <button
          type="button"
          className="primary"
          disabled={isBusy}
          onClick={() => room.fire(number, number === null ? unnumbered() : undefined)}
        >
          {words.fire(name)}
        </button>
      )}
      {inTurn.length > 0 && (
        <button type="button" disabled={isBusy} aria-label={`${words.rush}: ${name}`} onClick={press}>
          {words.rush}
        </button>
      )}
      {inTurn.length === 0 && cooking.length > 0 && <b className="urgent">{words.rushed}</b>}
    </div>
  );
}
