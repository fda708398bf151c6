import { memo } from '@comptoir/kit/memo';

/**
 * Asks a question once for all who put it in the same turn of the event loop. It is asked when the turn ends, after every
 * one of them arrived, so nobody is answered with what was read before he asked: a client sees its own writes.
 */
export function sameTurn<Answer>(): (question: string, ask: () => Promise<Answer>) => Promise<Answer> {
  const waiting = new Map<string, Promise<Answer>>();
  return (question, ask) =>
    memo(waiting, question, () => {
      const turn = Promise.withResolvers<void>();
      setImmediate(() => {
        waiting.delete(question);
        turn.resolve();
      });
      return turn.promise.then(ask);
    });
}
