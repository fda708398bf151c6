import { createStore } from '@comptoir/ui/store';
import { expect, test } from '@jest/globals';
import { createTapQueue, type Outcome, type Tap } from '../src/taps.ts';

function tap(key: string): Tap {
  return { key, ticketId: 't1', ticketNumber: '1', kind: 'ADVANCE', to: 'READY' };
}

/** A queue before a server that answers what `answer` says. */
function queueBefore(answer: (tap: Tap) => Outcome | Promise<Outcome>, kept: readonly Tap[] = []) {
  const taps = createStore<readonly Tap[]>(kept);
  const [sent, refusals]: [string[], string[]] = [[], []];
  const queue = createTapQueue({
    taps,
    send: async (one) => {
      sent.push(one.key);
      return answer(one);
    },
    refused: (one, why) => refusals.push(`${one.key}: ${why}`),
    retryMs: 10,
  });
  return { taps, sent, refusals, queue };
}

test('taps are sent in their order, one at a time', async () => {
  let running = 0;
  const { queue, sent, taps } = queueBefore(async (): Promise<Outcome> => {
    expect(++running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running--;
    return 'DONE';
  });
  for (const key of ['a', 'b', 'c']) queue.add(tap(key));
  while (taps.get().length > 0) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(sent).toEqual(['a', 'b', 'c']);
});

test('without an answer all wait, and the same tap is sent again under the same key', async () => {
  let isReachable = false;
  const { queue, sent, taps } = queueBefore(() => (isReachable ? 'DONE' : 'UNANSWERED'), [tap('a'), tap('b')]);
  await queue.flush();
  expect(taps.get().map((one) => one.key)).toEqual(['a', 'b']);
  isReachable = true;
  await queue.flush();
  expect(taps.get()).toEqual([]);
  expect(sent).toEqual(['a', 'a', 'b']);
});

test('it tries again by itself', async () => {
  let tries = 0;
  const { queue, taps } = queueBefore(() => (++tries < 3 ? 'UNANSWERED' : 'DONE'), [tap('a')]);
  await queue.flush();
  while (taps.get().length > 0) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(tries).toBe(3);
});

test('a refused tap says why, and those after it go on', async () => {
  const { queue, refusals, sent } = queueBefore(
    (one) => (one.key === 'a' ? { refused: 'It was cancelled.' } : 'DONE'),
    [tap('a'), tap('b')],
  );
  await queue.flush();
  expect(refusals).toEqual(['a: It was cancelled.']);
  expect(sent).toEqual(['a', 'b']);
});

test('what was not sent can be taken back; what is on its way cannot', async () => {
  const answered = Promise.withResolvers<Outcome>();
  const { queue, taps, sent } = queueBefore(() => answered.promise, [tap('a'), tap('b')]);
  const flushed = queue.flush();
  expect(queue.takeBack('a')).toBe(false);
  expect(queue.takeBack('b')).toBe(true);
  expect(queue.takeBack('b')).toBe(false);
  answered.resolve('DONE');
  await flushed;
  expect(sent).toEqual(['a']);
  expect(taps.get()).toEqual([]);
});
