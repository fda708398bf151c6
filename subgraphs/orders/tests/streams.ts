import type { Actor } from '@comptoir/kit/actor';
import { type ExecutionResult, parse } from 'graphql';
import type { Till } from './till.ts';

export type Stream = AsyncIterableIterator<ExecutionResult>;

/** Opens a subscription on orders; a refusal comes back as a result. */
export async function watch(till: Till, source: string, variables: Record<string, unknown>, actor: Actor = till.owner) {
  const room = till.house.rooms.get('orders');
  if (!room) throw new Error('orders is not open');
  return room.subscribe({ document: parse(source), variables }, actor);
}

/** The stream of a subscription that was accepted. */
export function accepted(result: Stream | ExecutionResult): Stream {
  if (!(Symbol.asyncIterator in result)) throw new Error(JSON.stringify(result.errors));
  return result;
}

/** The next `count` events of a stream. */
export async function take<Data>(stream: Stream, count: number): Promise<Data[]> {
  const events: Data[] = [];
  while (events.length < count) {
    const { value, done } = await stream.next();
    if (done) throw new Error(`the stream ended after ${events.length} events`);
    if (value.errors) throw new Error(value.errors.map((e: { message: string }) => e.message).join('\n'));
    events.push(JSON.parse(JSON.stringify(value.data)) as Data);
  }
  return events;
}
