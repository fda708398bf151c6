import { expect, test } from '@jest/globals';
import { canStep, type Picks, sharesOf, stepped, toggled } from '../src/line-picks.ts';

const line = (quantity: string) => ({ id: 'a', quantity });

test('a touch takes all of a line, another leaves it', () => {
  const picks = toggled({ b: '1' }, line('3'));
  expect(sharesOf(picks)).toEqual([
    { lineId: 'b', quantity: '1' },
    { lineId: 'a', quantity: '3' },
  ]);
  expect(toggled(picks, line('3'))).toEqual({ b: '1' });
});

test('never none of what was picked, and never more than there is', () => {
  let picks: Picks = toggled({}, line('3'));
  const quantities = ([-1, -1, -1, 1, 1, 1] as const).map((by) => {
    picks = stepped(picks, line('3'), by);
    return picks.a;
  });
  expect(quantities).toEqual(['2', '1', '1', '2', '3', '3']);
});

test('only whole dishes are picked one by one: a share of one goes as it is', () => {
  expect(['3', '1', '0.333333', '1.5'].map((quantity) => canStep(line(quantity)))).toEqual([true, false, false, false]);
  expect(stepped({ a: '0.333333' }, line('0.333333'), 1)).toEqual({ a: '0.333333' });
});
