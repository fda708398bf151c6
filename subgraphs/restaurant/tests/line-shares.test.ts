import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ChangedLineFact } from '../../../schema/events/orders.ts';
import { furnish, type House, openHouse, type Ticket } from './house.ts';
import { changedLine, type Line, line } from './orders-stand-in.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** A dish that the kitchen has, of which orders put shares on bills of their own. */
async function shared(quantity: string, shares: readonly string[]) {
  const place = await furnish(house);
  const { actor, shopId } = place;
  const dish: Line = line({ stationId: place.hot, quantity, name: 'Steak' });
  const [ticket] = (await place.ticketsOf([dish])) as [Ticket];
  const [stays, ...others] = shares as [string, ...string[]];
  const facts = [
    changedLine(dish, ticket.order.id, { quantity: stays, version: 2, toKitchen: false }),
    ...others.map((of) => share(dish, of)),
  ] as [ChangedLineFact, ChangedLineFact, ...ChangedLineFact[]];
  const tell = (lines: ChangedLineFact[]) => house.tell(actor, 'OrderLinesChanged', { shopId, lines });
  const cancel = (...lines: ChangedLineFact[]) =>
    house.tell(actor, 'OrderLinesCancelled', {
      orderId: lines[0]?.orderId ?? '', number: '1', shopId, reason: 'left', lineIds: lines.map((l) => l.lineId),
    }); // biome-ignore format: short
  const look = async () => {
    const source =
      'query ($id: ID!) { kitchenTicket(id: $id) { status mustAcknowledge lines { quantity notes change } } }';
    type Seen = {
      status: string;
      mustAcknowledge: boolean;
      lines: { quantity: string; notes: string | null; change: string | null }[];
    };
    return (await house.rooms.run<{ kitchenTicket: Seen }>('restaurant', actor, source, { id: ticket.id })).data
      .kitchenTicket;
  };
  return { facts, tell, cancel, look };
}

function share(dish: Line, quantity: string): ChangedLineFact {
  const given = { lineId: newId(), quantity, version: 1, splitFrom: dish.lineId, toKitchen: false, isShare: true };
  return changedLine(dish, newId(), given);
}
const again = (fact: ChangedLineFact, more: Partial<ChangedLineFact>) => ({
  ...fact, version: fact.version + 1, toKitchen: true, isShare: false, ...more,
}); // biome-ignore format: short

test('a dish on three bills is one dish until the last of them calls its share off', async () => {
  const { facts, tell, cancel, look } = await shared('1', ['0.333334', '0.333333', '0.333333']);
  await tell(facts);
  expect((await look()).lines).toMatchObject([{ quantity: '1', change: null }]);
  const [root, second, third] = facts as [ChangedLineFact, ChangedLineFact, ChangedLineFact];
  await cancel(root);
  await cancel(second);
  expect(await look()).toMatchObject({
    status: 'PENDING',
    mustAcknowledge: false,
    lines: [{ quantity: '1', change: null }],
  });
  await tell([again(third, { notes: 'rare' })]);
  expect((await look()).lines).toMatchObject([{ quantity: '1', notes: 'rare', change: 'CHANGED' }]);
  await cancel(third);
  expect(await look()).toMatchObject({ status: 'CANCELLED', mustAcknowledge: true, lines: [{ change: 'CANCELLED' }] });
});

test('of several dishes as many are called off as are off all bills, also when that is heard before the shares', async () => {
  const { facts, tell, cancel, look } = await shared('3', ['1', '1', '1']);
  const [, second, third] = facts as [ChangedLineFact, ChangedLineFact, ChangedLineFact];
  await cancel(second);
  await tell(facts);
  await cancel(third);
  expect((await look()).lines).toMatchObject([{ quantity: '1', change: 'CHANGED' }]);
});

test('a share that is divided again, also by the piece, is still of the same dish', async () => {
  const { facts, tell, cancel, look } = await shared('1', ['0.5', '0.5']);
  await tell(facts);
  const [root, half] = facts;
  const quarter = { ...again(half, { lineId: newId(), quantity: '0.25', splitFrom: half.lineId }), version: 1 };
  await tell([again(half, { quantity: '0.25' }), quarter]);
  expect((await look()).lines).toMatchObject([{ quantity: '1', change: null }]);
  await cancel(root, half);
  expect((await look()).lines).toMatchObject([{ quantity: '1', change: null }]);
  await cancel(quarter);
  expect((await look()).status).toBe('CANCELLED');
});
