import { expect, test } from '@jest/globals';
import { sameTurn } from './same-turn.ts';

test('what is asked together is asked once, after all have arrived; what is asked later is asked anew', async () => {
  const ask = sameTurn<number>();
  let asked = 0;
  const count = async () => ++asked;
  const together = [ask('a', count), ask('a', count), ask('b', count)];
  expect(asked).toBe(0);
  expect(await Promise.all(together)).toEqual([1, 1, 2]);
  expect(await ask('a', count)).toBe(3);
});

test('a write between two questions is seen by the second', async () => {
  const ask = sameTurn<string>();
  let value = 'old';
  const slowly = async () => {
    const read = value;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return read;
  };
  const first = ask('value', slowly);
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
  value = 'new';
  expect(await Promise.all([first, ask('value', slowly)])).toEqual(['old', 'new']);
});

test('a question that fails fails all who asked it, and no one after', async () => {
  const ask = sameTurn<string>();
  const fail = () => Promise.reject(new Error('no'));
  const answers = await Promise.allSettled([ask('q', fail), ask('q', fail)]);
  expect(answers.map((a) => a.status)).toEqual(['rejected', 'rejected']);
  expect(await ask('q', async () => 'yes')).toBe('yes');
});
