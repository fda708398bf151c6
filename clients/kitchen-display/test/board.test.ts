import { describe, expect, test } from '@jest/globals';
import {
  type Board,
  byCourse,
  changesOf,
  EMPTY_BOARD,
  type Line,
  markOf,
  siblingsOf,
  type Ticket,
  withAnswer,
  withChange,
} from '../src/board.ts';

function line(id: string, change: Partial<Line> = {}): Line {
  const plain = { name: 'Soup', quantity: '1', modifiers: [], allergens: [], cancelled: false, change: null };
  return { id, ...plain, notes: null, seat: null, course: 1, tableNumber: null, ...change };
}

function ticket(revision: string, change: Partial<Ticket> = {}): Ticket {
  return {
    id: 't1',
    number: '1',
    status: 'PENDING',
    revision,
    priority: 'NORMAL',
    isAddition: false,
    mustAcknowledge: false,
    course: 1,
    firedAt: '2026-11-26T12:00:00Z',
    startedAt: null,
    readyAt: null,
    servedAt: null,
    estimatedMinutes: null,
    station: { id: 's1', name: 'hot' },
    table: { id: 'd1', number: '4' },
    order: { id: 'o1' },
    orderNumber: '17',
    lines: [line('a')],
    ...change,
  };
}

function boardOf(...tickets: Ticket[]): Board {
  return tickets.reduce((board, one) => withChange(board, one.revision, one), EMPTY_BOARD);
}

describe('a board', () => {
  test('shows a ticket and stands at its revision', () => {
    expect(boardOf(ticket('7'))).toMatchObject({ revision: '7', tickets: { t1: { status: 'PENDING' } } });
  });

  test('keeps the newer state when an older one comes after it, and counts revisions as numbers', () => {
    const board = boardOf(ticket('10', { status: 'PREPARING' }), ticket('9'));
    expect(board).toMatchObject({ revision: '10', tickets: { t1: { status: 'PREPARING' } } });
  });

  test.each(['SERVED', 'CANCELLED'] as const)('loses what is %s, but not before its changes were seen', (status) => {
    const unseen = boardOf(ticket('1'), ticket('2', { status, mustAcknowledge: true }));
    expect(unseen.tickets.t1?.status).toBe(status);
    expect(withChange(unseen, '3', ticket('3', { status })).tickets).toEqual({});
    expect(boardOf(ticket('3', { status })).tickets).toEqual({});
  });
});

test('lines that changed stand out, those of an added round do not', () => {
  const lines = [line('a', { change: 'CHANGED' }), line('b', { change: 'CANCELLED' }), line('c', { change: 'ADDED' })];
  const late = ticket('2', { lines: [...lines, line('d')] });
  expect(late.lines.map((one) => markOf(late, one))).toEqual(['CHANGED', 'CANCELLED', 'ADDED', null]);
  expect(changesOf(late)).toBe(3);
  expect(changesOf({ ...late, isAddition: true })).toBe(2);
  expect(changesOf(undefined)).toBe(0);
});

test('the pass sees what other stations prepare for the same course of the same order', () => {
  const given = [
    ticket('1'),
    ticket('1', { id: 't2' }),
    ticket('1', { id: 't3', course: 2 }),
    ticket('1', { id: 't4', order: { id: 'o2' } }),
  ];
  const { tickets } = boardOf(...given);
  expect(siblingsOf(byCourse(tickets), ticket('1')).map(({ id }) => id)).toEqual(['t2']);
});

describe('an answered tap', () => {
  test('moves its ticket on, but never where the board goes on from', () => {
    const board = withAnswer(boardOf(ticket('5')), { id: 't1', status: 'PREPARING', revision: '9' });
    expect(board).toMatchObject({ revision: '5', tickets: { t1: { status: 'PREPARING', revision: '9' } } });
  });

  test('changes nothing that the board knows better', () => {
    const board = boardOf(ticket('9', { status: 'READY' }));
    expect(withAnswer(board, { id: 't1', status: 'PREPARING', revision: '8' })).toBe(board);
  });

  test('brings a recalled ticket back, given what it was', () => {
    const told = { id: 't1', status: 'READY', revision: '12' } as const;
    expect(withAnswer(EMPTY_BOARD, told, ticket('11')).tickets.t1).toMatchObject({ status: 'READY' });
    expect(withAnswer(EMPTY_BOARD, told).tickets).toEqual({});
  });
});
