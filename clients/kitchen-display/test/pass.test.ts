import { expect, test } from '@jest/globals';
import type { Line, Ticket, Tickets } from '../src/board.ts';
import { ordersAtPass } from '../src/pass.ts';
import type { Tap } from '../src/taps.ts';

function ticket(id: string, status: Ticket['status'], change: Record<string, unknown> = {}): Ticket {
  const plain = {
    number: id,
    course: 1,
    priority: 'NORMAL',
    mustAcknowledge: false,
    firedAt: '2026-11-26T12:00:00Z',
    station: { id: 's1', name: 'hot' },
    order: { id: 'o1' },
    lines: [],
  };
  return { id, status, ...plain, ...change } as unknown as Ticket;
}

const all = (...tickets: Ticket[]): Tickets => Object.fromEntries(tickets.map((one) => [one.id, one]));
const cold = { station: { id: 's2', name: 'cold' } };
const tap = (ticketId: string, to: Tap['to']): Tap => ({
  key: ticketId,
  ticketId,
  ticketNumber: '1',
  kind: 'ADVANCE',
  to,
});

test('a course is ready when no station is behind, by what the cooks touched and by what left the board', () => {
  const [soup, salad] = [ticket('1', 'READY'), ticket('2', 'PREPARING', cold)];
  const look = (tickets: Tickets, taps: Tap[] = [], done: Tickets = {}) =>
    ordersAtPass(tickets, done, taps)[0]?.courses[0];
  expect(look(all(soup, salad))).toMatchObject({ isReady: false, toServe: [soup], tickets: [salad, soup] });
  expect(look(all(soup, salad), [tap('2', 'READY')])).toMatchObject({
    isReady: true,
    toServe: [salad, soup].reverse(),
  });
  const served = { ...salad, status: 'SERVED' as const };
  expect(look(all(soup), [], all(served))).toMatchObject({ isReady: true, toServe: [soup], tickets: [served, soup] });
  expect(look(all(soup), [tap('1', 'SERVED')], all(served))).toBeUndefined();
});

test('what was cancelled does not hold up a course, and shows until the kitchen saw it', () => {
  const gone = ticket('2', 'CANCELLED', { ...cold, mustAcknowledge: true });
  const [order] = ordersAtPass(all(ticket('1', 'READY'), gone), {}, []);
  expect(order?.courses[0]).toMatchObject({ isReady: true, tickets: [gone, { id: '1' }] });
  const seen = ordersAtPass(all(ticket('1', 'READY'), { ...gone, mustAcknowledge: false }), {}, []);
  expect(seen[0]?.courses[0]?.tickets.map(({ id }) => id)).toEqual(['1']);
  expect(ordersAtPass(all(gone), {}, [])[0]?.courses[0]).toMatchObject({ isReady: false, tickets: [gone] });
});

test('courses stand in their order; what can go out comes first, then what is urgent, then who waits longest', () => {
  const of = (id: string, change: object = {}) => ({ order: { id }, ...change });
  const tickets = all(
    ticket('1', 'PENDING', of('late', { firedAt: '2026-11-26T11:00:00Z', course: 2 })),
    ticket('2', 'PREPARING', of('late', { firedAt: '2026-11-26T11:30:00Z', course: 1 })),
    ticket('3', 'PENDING', of('new')),
    ticket('4', 'PENDING', of('urgent', { priority: 'RUSH' })),
    ticket('5', 'READY', of('ready', { course: null })),
  );
  const orders = ordersAtPass(tickets, all(ticket('6', 'SERVED', of('gone'))), []);
  expect(orders.map(({ id }) => id)).toEqual(['ready', 'urgent', 'late', 'new']);
  expect(orders[2]).toMatchObject({ firedAt: '2026-11-26T11:00:00Z', courses: [{ course: 1 }, { course: 2 }] });
});

test('allergens of all stations are named once; those of cancelled dishes are not', () => {
  const line = (allergens: string[], cancelled = false) => ({ id: 'l', allergens, cancelled }) as unknown as Line;
  const tickets = all(
    ticket('1', 'PENDING', { lines: [line(['milk', 'gluten']), line(['nuts'], true)] }),
    ticket('2', 'READY', { ...cold, lines: [line(['gluten', 'eggs'])] }),
  );
  expect(ordersAtPass(tickets, {}, [])[0]?.allergens).toEqual(['eggs', 'gluten', 'milk']);
});
