import type { OrderLiveSubscription } from '@comptoir/sdk/generated/graphql';

export type Order = OrderLiveSubscription['orderStatus']['order'];
export type OrderLine = Order['lines'][number];

export interface Course {
  /** Null for lines without a course. */
  number: number | null;
  lines: readonly OrderLine[];
  /** Whether something of it waits to be sent to the kitchen. */
  waits: boolean;
}

/** The lines of an order by course, the first course first, what has none last. */
export function coursesOf(lines: readonly OrderLine[]): Course[] {
  const byCourse = Map.groupBy(lines, (line) => line.course ?? null);
  return [...byCourse]
    .sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY))
    .map(([number, lines]) => ({ number, lines, waits: lines.some(({ status }) => status === 'HOLD') }));
}

/** Lines that are to be paid for. */
export function standing(lines: readonly OrderLine[]): OrderLine[] {
  return lines.filter(({ status }) => status !== 'CANCELLED');
}
