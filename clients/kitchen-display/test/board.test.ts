import { describe, expect, test } from '@jest/globals';
import { type Board, EMPTY_BOARD, type Line, type Ticket, withAnswer, withChange, withSeen } from '../src/board.ts';

function line(id: string, change: Partial<Line> = {}): Line {
  const plain = { name: 'Soup', quantity: '1', modifiers: [], allergens: [], cancelled: false };
  return { id, ...plain, notes: null, seat: null, course: 1, ...change };
}

function ticket(revision: string, change: Partial<Ticket> = {}): Ticket {
  return {
    id: 't1',
    number: '1',
    status: 'PENDING',
    revision,
    course: 1,
    firedAt: '2026-11-26T12:00:00Z',
    startedAt: null,
    readyAt: null,
    servedAt: null,
    estimatedMinutes: null,
    station: { id: 's1', name: 'hot' },
    table: { id: 'd1', number: '4' },
    order: { id: 'o1' },
    lines: [line('a')],
    ...change,
  };
}

function boardOf(...tickets: Ticket[]): Board {
  return tickets.reduce((board, one) => withChange(board, one.revision, one), EMPTY_BOARD);
}

describe('a board', () => {
  test('shows a ticket as new, without marks, and stands at its revision', () => {
    const board = boardOf(ticket('7'));
    expect(board).toMatchObject({ revision: '7', cards: { t1: { marks: {}, ticket: { status: 'PENDING' } } } });
  });

  test('keeps the newer state when an older one comes after it, and counts revisions as numbers', () => {
    const board = boardOf(ticket('10', { status: 'PREPARING' }), ticket('9'));
    expect(board).toMatchObject({ revision: '10', cards: { t1: { ticket: { status: 'PREPARING' } } } });
  });

  test('loses what is served, and never shows what was cancelled before it was seen', () => {
    expect(boardOf(ticket('1'), ticket('2', { status: 'SERVED' })).cards).toEqual({});
    expect(boardOf(ticket('3', { status: 'CANCELLED' })).cards).toEqual({});
  });

  test('marks what was added, changed and cancelled, until a cook has seen it', () => {
    const before = ticket('1', { lines: [line('a'), line('b'), line('c')] });
    const lines = [line('a', { notes: 'no salt' }), line('b', { cancelled: true }), line('c'), line('d')];
    const board = boardOf(before, ticket('2', { lines }));
    expect(board.cards.t1?.marks).toEqual({ a: 'CHANGED', b: 'CANCELLED', d: 'ADDED' });
    const later = withChange(board, '3', ticket('3', { lines, status: 'PREPARING' }));
    expect(later.cards.t1?.marks).toEqual({ a: 'CHANGED', b: 'CANCELLED', d: 'ADDED' });
    expect(withSeen(later, 't1').cards.t1?.marks).toEqual({});
  });

  test('keeps a ticket that was cancelled whole until a cook has seen it', () => {
    const cancelled = ticket('2', { status: 'CANCELLED', lines: [line('a', { cancelled: true })] });
    const board = boardOf(ticket('1'), cancelled);
    expect(board.cards.t1?.marks).toEqual({ a: 'CANCELLED' });
    expect(withSeen(board, 't1').cards).toEqual({});
  });
});

describe('an answered tap', () => {
  test('moves its ticket on, but never where the board goes on from', () => {
    const board = withAnswer(boardOf(ticket('5')), { id: 't1', status: 'PREPARING', revision: '9' });
    expect(board).toMatchObject({ revision: '5', cards: { t1: { ticket: { status: 'PREPARING', revision: '9' } } } });
  });

  test('changes nothing that the board knows better', () => {
    const board = boardOf(ticket('9', { status: 'READY' }));
    expect(withAnswer(board, { id: 't1', status: 'PREPARING', revision: '8' })).toBe(board);
  });

  test('brings a recalled ticket back, given what it was', () => {
    const told = { id: 't1', status: 'READY', revision: '12' } as const;
    expect(withAnswer(EMPTY_BOARD, told, ticket('11')).cards.t1?.ticket).toMatchObject({ status: 'READY' });
    expect(withAnswer(EMPTY_BOARD, told).cards).toEqual({});
  });
});
