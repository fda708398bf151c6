import { expect, test } from '@jest/globals';
import { type Book, instantOf, isExpected, nextAt, onDay, type Reservation, timeOf, withTold } from '../src/book.ts';

const entry = (id: string, more: Partial<Reservation> = {}): Reservation => ({
  id, name: id, phone: null, partySize: 2, startsAt: '2026-11-26T19:00:00.000Z', endsAt: '2026-11-26T21:00:00.000Z', businessDay: '2026-11-26',
  specialRequests: null, status: 'CONFIRMED', version: 1, revision: '1', shop: { id: 'a' }, customer: null, tables: [], ...more,
}); // biome-ignore format: a table

const bookOf = (...entries: Reservation[]): Book => entries.reduce(withTold, {});

test('what is told later stands, in whatever order it is heard', () => {
  const [old, late] = [entry('x', { revision: '9' }), entry('x', { revision: '10', status: 'SEATED' })];
  for (const told of [
    [old, late],
    [late, old],
  ])
    expect(bookOf(...told).x?.status).toBe('SEATED');
});

test('a day shows its own shop in the order of coming; one that goes to another day leaves', () => {
  const book = bookOf(
    entry('late', { startsAt: '2026-11-26T20:00:00.000Z' }),
    entry('early'),
    entry('elsewhere', { shop: { id: 'b' } }),
    entry('moved'),
  );
  const after = withTold(book, entry('moved', { revision: '2', businessDay: '2026-11-27' }));
  expect(onDay(after, '2026-11-26', 'a').map(({ id }) => id)).toEqual(['early', 'late']);
  expect(onDay(after, '2026-11-26', undefined)).toHaveLength(3);
});

test('who comes to a table next is the first that still stands', () => {
  const tables = [{ id: 't', number: '1' }];
  const book = bookOf(
    entry('gone', { tables, status: 'NO_SHOW', startsAt: '2026-11-26T11:00:00.000Z' }),
    entry('next', { tables, status: 'REQUESTED', startsAt: '2026-11-26T12:00:00.000Z' }),
    entry('later', { tables }),
  );
  expect(nextAt(book, 't', '2026-11-26')?.id).toBe('next');
  expect(nextAt(book, 't', '2026-11-27')).toBeUndefined();
  expect(Object.values(book).filter(isExpected)).toHaveLength(2);
});

test('a time of day becomes an instant and back; what is none is none', () => {
  expect(timeOf(instantOf('2026-11-26', '20:30') ?? '')).toBe('20:30');
  for (const [day, time] of [
    ['', '20:30'],
    ['2026-11-26', ''],
    ['2026-13-40', '20:30'],
    ['2026-11-26', '25:00'],
  ] as const)
    expect(instantOf(day, time)).toBeNull();
});
