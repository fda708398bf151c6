import { expect, test } from '@jest/globals';
import { placeAfter, within } from '../src/bump-keys.ts';

const COUNTS = [3, 0, 12];

test.each([
  ['1', null, { column: 0, index: 0 }],
  ['3', null, { column: 0, index: 2 }],
  ['9', null, { column: 0, index: 2 }],
  ['0', { column: 2, index: 0 }, { column: 2, index: 9 }],
  ['ArrowDown', null, { column: 0, index: 0 }],
  ['ArrowDown', { column: 0, index: 1 }, { column: 0, index: 2 }],
  ['ArrowDown', { column: 0, index: 2 }, { column: 0, index: 2 }],
  ['ArrowUp', { column: 0, index: 0 }, { column: 0, index: 0 }],
  ['ArrowRight', { column: 0, index: 2 }, { column: 2, index: 2 }],
  ['ArrowLeft', { column: 2, index: 11 }, { column: 0, index: 2 }],
  ['ArrowLeft', { column: 0, index: 1 }, { column: 0, index: 1 }],
  ['ArrowRight', { column: 1, index: 0 }, { column: 2, index: 0 }],
  ['a', { column: 0, index: 0 }, null],
] as const)('%s at %j leads to %j', (key, at, place) => {
  expect(placeAfter(key, at, COUNTS)).toEqual(place);
});

test('at the pass, which is one column, arrows to the side go on as those down do', () => {
  expect(placeAfter('ArrowRight', { column: 0, index: 0 }, [4])).toEqual({ column: 0, index: 1 });
  expect(placeAfter('ArrowLeft', { column: 0, index: 0 }, [4])).toEqual({ column: 0, index: 0 });
});

test('nowhere is nowhere', () => {
  expect(placeAfter('1', null, [0, 0, 0])).toBeNull();
  expect(within({ column: 1, index: 4 }, COUNTS)).toBeNull();
  expect(within({ column: 0, index: 4 }, COUNTS)).toEqual({ column: 0, index: 2 });
});
