import { expect, test } from '@jest/globals';
import { mergedInto, whereabouts } from '../src/whereabouts.ts';

const at = (id: string, orderId: string | null, isMerged = false) => ({
  id,
  currentSeating: orderId === null ? null : { isMerged, order: { id: orderId } },
});
const plan = (...tables: ReturnType<typeof at>[]) => Object.fromEntries(tables.map((table) => [table.id, table]));

test('a party that somebody moves is followed, also while it is between two tables', () => {
  const seen = at('3', 'party');
  expect(whereabouts(plan(seen, at('5', null)), '3', seen)?.id).toBe('3');
  expect(whereabouts(plan(at('3', null), at('5', null)), '3', seen)).toBe(seen);
  expect(whereabouts(plan(at('3', null), at('5', 'party')), '3', seen)?.id).toBe('5');
  expect(whereabouts(plan(at('3', 'others'), at('5', 'party')), '3', seen)?.id).toBe('5');
});

test('who sits there now is not taken for the party that left', () => {
  const seen = at('3', 'party');
  expect(whereabouts(plan(at('3', 'others')), '3', seen)).toBe(seen);
  expect(whereabouts(plan(at('3', 'others')), '3', null)?.currentSeating?.order.id).toBe('others');
  expect(whereabouts(plan(), null, null)).toBeUndefined();
});

test('a table that is put together with another one shows the bill of both', () => {
  const [seen, joined] = [at('4', 'party'), at('4', 'host', true)];
  expect(whereabouts(plan(joined, at('5', 'host')), '4', seen)).toBe(joined);
  expect(mergedInto(seen, joined)).toBe('host');
  expect(mergedInto(joined, at('4', 'party'))).toBeNull();
  expect(mergedInto(seen, at('4', 'others'))).toBeNull();
  expect(mergedInto(at('4', null), joined)).toBeNull();
});
