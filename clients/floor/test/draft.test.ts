import { expect, test } from '@jest/globals';
import { coursesOf, type OrderLine, standing } from '../src/courses.ts';
import {
  type DraftLine,
  draftTotal,
  EMPTY_DRAFT,
  inputOf,
  isDue,
  withAdded,
  withAsked,
  withChanged,
  withLine,
  withQuantity,
  withRefused,
} from '../src/draft.ts';

function line(id: string, change: Partial<DraftLine> = {}): DraftLine {
  const plain = { productId: 'p1', name: 'Soup', unitPrice: '8.10', quantity: 1, course: 1, seat: null };
  return { id, ...plain, modifierIds: [], chosen: [], wishes: [], notes: '', ...change };
}

test('the same dish counts up; another seat, course or wish makes a line of its own', () => {
  const others = [{ seat: 2 }, { course: 2 }, { wishes: ['no salt'] }, { notes: 'hot' }, { modifierIds: ['m1'] }];
  const lines = [line('a'), line('b'), ...others.map((change, i) => line(`c${i}`, change))];
  const draft = lines.reduce(withLine, EMPTY_DRAFT);
  expect(draft.lines.map(({ id, quantity }) => [id, quantity])).toEqual([
    ['a', 2], ['c0', 1], ['c1', 1], ['c2', 1], ['c3', 1], ['c4', 1],
  ]); // biome-ignore format: one line
});

test('a line goes at none, and is changed in its place', () => {
  const draft = [line('a'), line('b', { seat: 1 })].reduce(withLine, EMPTY_DRAFT);
  expect(withQuantity(draft, 'a', 0).lines.map(({ id }) => id)).toEqual(['b']);
  expect(withChanged(draft, line('a', { notes: 'hot' })).lines.map(({ notes }) => notes)).toEqual(['hot', '']);
});

test('what goes out does not change any more, and more is written meanwhile; what is refused comes back', () => {
  const written = { ...withLine(EMPTY_DRAFT, line('a')), queued: { fires: 1 } };
  expect(withAsked(withLine(written, line('b', { course: 2 })), 'k').asked).toBeNull();
  const out = withAsked(written, 'k');
  expect(out).toEqual({ lines: [], queued: null, asked: { key: 'k', fires: 1, lines: [line('a')] } });
  const next = { ...withLine(out, line('a')), queued: { fires: null } };
  expect(withAsked(next, 'other')).toBe(next);
  expect(next.asked).toEqual(out.asked);
  expect(withAdded(next)).toEqual({ ...next, asked: { key: 'k', fires: 1, lines: [] } });
  expect(withRefused(next)).toEqual({ lines: [line('a'), line('a')], queued: null, asked: null });
  expect([EMPTY_DRAFT, written, out, withRefused(next)].map(isDue)).toEqual([false, true, true, false]);
});

test('what is sent names the product, leaves the price to the server, and says nothing that was not said', () => {
  expect(inputOf(line('a', { quantity: 3 }))).toEqual({ productId: 'p1', quantity: '3', course: 1, seat: null });
  const wished = line('a', { seat: 2, modifierIds: ['m1'], wishes: ['no salt'], notes: 'hot' });
  expect(inputOf(wished)).toEqual({
    productId: 'p1', quantity: '1', course: 1, seat: 2, modifierIds: ['m1'], modifiers: ['no salt'], notes: 'hot',
  }); // biome-ignore format: one line
});

test('a draft comes to its exact sum', () => {
  expect(draftTotal([line('a', { quantity: 3 }), line('b', { unitPrice: '0.1', quantity: 2 })])).toBe('24.5');
  expect(draftTotal([])).toBe('0');
});

test('courses stand in order, without a course last, and say whether something waits', () => {
  const given = [
    { id: 'a', course: 2, status: 'HOLD' },
    { id: 'b', course: null, status: 'CANCELLED' },
    { id: 'c', course: 1, status: 'FIRED' },
    { id: 'd', course: 2, status: 'FIRED' },
  ] as OrderLine[];
  expect(coursesOf(given).map(({ number, lines, waits }) => [number, lines.map(({ id }) => id), waits])).toEqual([
    [1, ['c'], false],
    [2, ['a', 'd'], true],
    [null, ['b'], false],
  ]);
  expect(standing(given).map(({ id }) => id)).toEqual(['a', 'c', 'd']);
});
