import { useWords } from '@comptoir/ui/language';
import type { Kitchen } from './kitchen.ts';
import type { PassOrder } from './pass.ts';
import { PassCourseBlock } from './pass-course-block.tsx';
import { placeOf, unbroken } from './place.ts';
import type { Tap } from './taps.ts';
import { minutesSince, worstPressure } from './waiting.ts';
import { WORDS } from './words.ts';

interface Props {
  kitchen: Kitchen;
  order: PassOrder;
  taps: readonly Tap[];
  now: number;
}

export function PassOrderCard({ kitchen, order, taps, now }: Props) {
  const words = useWords(WORDS);
  const place = placeOf(order.head, words);
  const cooking = order.courses.flatMap(({ tickets, toServe }) =>
    tickets.filter((ticket) => !toServe.includes(ticket)),
  );
  const pressure = order.isReady ? 'calm' : worstPressure(cooking, now).toLowerCase();
  return (
    <article
      className={`ticket order ${pressure} ${order.isReady ? 'is-ready' : ''}`}
      aria-label={place}
      data-testid={`order-${order.head.orderNumber}`}
    >
      <header>
        <h2>{place}</h2>
        <p className="age">{words.minutes(String(minutesSince(order.firedAt, now)))}</p>
        <p className="about">
          {order.isRush && <strong className="tag rush">{words.rush}</strong>}
          {pressure === 'late' && <strong className="tag">{words.late}</strong>}
          {order.head.table && words.order(unbroken(order.head.orderNumber))}
        </p>
      </header>
      {order.allergens.length > 0 && (
        <p className="allergens">
          <b>{words.allergens}</b> {order.allergens.join(', ')}
        </p>
      )}
      {order.courses.map((course) => (
        <PassCourseBlock key={course.course} kitchen={kitchen} course={course} place={place} taps={taps} now={now} />
      ))}
    </article>
  );
}
