import { ComptoirError } from '@comptoir/sdk/client';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { openOrderRoom as Open } from '../src/order-room.ts';

let openOrderRoom: typeof Open;
const place = { getItem: () => null, setItem() {}, removeItem() {} };
beforeAll(async () => {
  Object.defineProperty(globalThis, 'localStorage', { value: place, configurable: true });
  ({ openOrderRoom } = await import('../src/order-room.ts'));
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

interface Followed {
  event(told: object): void;
  failed(error: ComptoirError): void;
}

test('an order that the server does not know yet, because its table was told first, is asked for until it does', async () => {
  const asked: string[] = [];
  const order = { id: 'o1', version: 1 };
  const client = {
    follow(_: unknown, { orderId }: { orderId: string }, on: Followed) {
      asked.push(orderId);
      queueMicrotask(() => {
        if (asked.length < 3) on.failed(new ComptoirError([{ extensions: { code: 'BAD_REQUEST' } } as never]));
        else on.event({ orderStatus: { revision: '1', order } });
      });
      return { stop() {} };
    },
  };
  const outbox = { draftOf: () => null };
  const room = openOrderRoom({ asking: { client }, outbox } as never, 'o1');
  const told = new Promise((resolve) => room.order.subscribe(() => resolve(room.order.get())));
  const leave = room.open();
  expect(await told).toEqual(order);
  expect(asked).toEqual(['o1', 'o1', 'o1']);
  leave();
});
