import { expect, test } from '@jest/globals';
import type { Card, Ticket } from '../src/board.ts';
import { columnsOf, shownStatus } from '../src/steps.ts';
import type { Tap } from '../src/taps.ts';
import { minutesWaited, pressureOf } from '../src/waiting.ts';

function card(number: string, status: Ticket['status'], firedAt = '2026-11-26T12:00:00Z'): Card {
  return { ticket: { id: `t${number}`, number, status, firedAt, lines: [] } as unknown as Ticket, marks: {} };
}

function tap(ticketId: string, to: Tap['to']): Tap {
  return { key: `${ticketId}-${to}`, ticketId, ticketNumber: '1', kind: 'ADVANCE', to };
}

test('a ticket shows where its last tap leads; one that was cancelled meanwhile shows that', () => {
  const taps = [tap('t1', 'PREPARING'), tap('t1', 'READY'), tap('t2', 'READY')];
  expect(shownStatus(card('1', 'PENDING'), taps)).toBe('READY');
  expect(shownStatus(card('2', 'CANCELLED'), taps)).toBe('CANCELLED');
  expect(shownStatus(card('3', 'PREPARING'), taps)).toBe('PREPARING');
});

test('columns hold the longest waiting first, a cancelled one among the new, a served one nowhere', () => {
  const cards = [
    card('10', 'PENDING'),
    card('9', 'PENDING'),
    card('1', 'PENDING', '2026-11-26T12:05:00Z'),
    card('4', 'READY'),
    card('5', 'READY'),
    card('6', 'CANCELLED', '2026-11-26T11:00:00Z'),
  ];
  const columns = columnsOf(Object.fromEntries(cards.map((c) => [c.ticket.id, c])), [tap('t5', 'SERVED')]);
  const numbers = (name: keyof typeof columns) => columns[name].map((c) => c.ticket.number);
  expect(numbers('PENDING')).toEqual(['6', '9', '10', '1']);
  expect(numbers('PREPARING')).toEqual([]);
  expect(numbers('READY')).toEqual(['4']);
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
  const { ticket } = card('1', 'PENDING');
  const now = Date.parse(ticket.firedAt) + minutes * 60_000;
  expect(pressureOf({ ...ticket, estimatedMinutes }, now)).toBe(pressure);
  expect(minutesWaited(ticket, now)).toBe(minutes);
});

test('a clock that lags behind the server’s shows no time below zero', () => {
  expect(minutesWaited(card('1', 'PENDING').ticket, 0)).toBe(0);
});
