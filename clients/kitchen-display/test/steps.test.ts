import { expect, test } from '@jest/globals';
import type { Ticket } from '../src/board.ts';
import { columnsOf, shownStatus } from '../src/steps.ts';
import type { Tap } from '../src/taps.ts';
import { minutesSince, pressureOf, worstPressure } from '../src/waiting.ts';

function ticket(number: string, status: Ticket['status'], change: Partial<Ticket> = {}): Ticket {
  const plain = { firedAt: '2026-11-26T12:00:00Z', priority: 'NORMAL', lines: [] };
  return { id: `t${number}`, number, status, ...plain, ...change } as unknown as Ticket;
}

function tap(ticketId: string, to: Tap['to'], kind: Tap['kind'] = 'ADVANCE'): Tap {
  return { key: `${ticketId}-${to}`, ticketId, ticketNumber: '1', kind, to };
}

test('a ticket shows where its last tap leads; one that was cancelled meanwhile shows that', () => {
  const taps = [tap('t1', 'PREPARING'), tap('t1', 'READY'), tap('t1', undefined, 'SEEN'), tap('t2', 'READY')];
  expect(shownStatus(ticket('1', 'PENDING'), taps)).toBe('READY');
  expect(shownStatus(ticket('2', 'CANCELLED'), taps)).toBe('CANCELLED');
  expect(shownStatus(ticket('3', 'PREPARING'), taps)).toBe('PREPARING');
});

test('what is urgent comes first, then what waits longest; what was cancelled stands before all, until it was seen', () => {
  const tickets = [
    ticket('10', 'PENDING'),
    ticket('9', 'PENDING'),
    ticket('1', 'PENDING', { firedAt: '2026-11-26T12:05:00Z' }),
    ticket('2', 'PENDING', { firedAt: '2026-11-26T12:06:00Z', priority: 'RUSH' }),
    ticket('4', 'READY'),
    ticket('5', 'READY'),
    ticket('6', 'CANCELLED', { firedAt: '2026-11-26T13:00:00Z' }),
    ticket('7', 'CANCELLED'),
  ];
  const taps = [tap('t5', 'SERVED'), tap('t7', undefined, 'SEEN')];
  const columns = columnsOf(Object.fromEntries(tickets.map((one) => [one.id, one])), taps);
  const numbers = (name: keyof typeof columns) => columns[name].map((one) => one.number);
  expect(numbers('PENDING')).toEqual(['6', '2', '9', '10', '1']);
  expect(numbers('PREPARING')).toEqual([]);
  expect(numbers('READY')).toEqual(['4']);
});

test('a served ticket that is called back shows as ready at once', () => {
  const served = ticket('1', 'SERVED');
  expect(columnsOf({ t1: served }, [tap('t1', 'READY', 'RECALL')]).READY).toEqual([served]);
});

test.each([
  [null, 7, 'CALM'],
  [null, 8, 'SOON'],
  [null, 12, 'LATE'],
  [20, 11, 'CALM'],
  [20, 12, 'SOON'],
  [20, 20, 'LATE'],
  [0, 11, 'SOON'],
] as const)('with a usual time of %s minutes, %s minutes are %s', (estimatedMinutes, minutes, pressure) => {
  const waiting = ticket('1', 'PENDING', { estimatedMinutes });
  const now = Date.parse(waiting.firedAt) + minutes * 60_000;
  expect(pressureOf(waiting, now)).toBe(pressure);
  expect(minutesSince(waiting.firedAt, now)).toBe(minutes);
});

test('a clock that lags behind the server’s shows no time below zero', () => {
  expect(minutesSince('2026-11-26T12:00:00Z', 0)).toBe(0);
});

test('an order is as pressing as the most pressing of its tickets', () => {
  const now = Date.parse('2026-11-26T12:10:00Z');
  const quick = ticket('1', 'PENDING', { estimatedMinutes: 5 });
  expect(worstPressure([ticket('2', 'PENDING'), quick], now)).toBe('LATE');
  expect(worstPressure([ticket('2', 'PENDING')], now)).toBe('SOON');
  expect(worstPressure([], now)).toBe('CALM');
});
