import { newId } from '@comptoir/kit/id';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { KitchenTicketChanged } from '../../../schema/events/restaurant.ts';
import { furnish, type House, openHouse, type Ticket } from './house.ts';
import { changedLine, type Line, line } from './orders-stand-in.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** A party at table 1 whose dishes the kitchen has, another one at table 2, and free tables 3 and 4. */
async function evening() {
  const place = await furnish(house);
  const { actor, shopId } = place;
  const [two, three, four] = await Promise.all(
    ['2', '3', '4'].map((number) => house.table(actor, { zoneId: place.zoneId, number })),
  );
  const tables = [place.tableId, two, three, four] as [string, string, string, string];
  const opened = async (tableId: string) => (await house.open(actor, tableId)).order?.id as string;
  const [orderId, otherId] = [await opened(tables[0]), await opened(tables[1])];
  const dishes = [line({ stationId: place.hot, quantity: '3' }), line({ stationId: place.hot })] as [Line, Line];
  house.orders.order(actor.companyId as string, shopId, dishes, orderId);
  const [ticket] = (await house.fire(actor, orderId)).tickets as [Ticket];
  const where = async () => {
    const source =
      'query ($id: ID!) { kitchenTicket(id: $id) { order { id } table { number } lines { id quantity tableNumber } } }';
    const { data } = await house.rooms.run<{
      kitchenTicket: { order: { id: string }; table: { number: string }; lines: { id: string; quantity: string; tableNumber: string | null }[] };
    }>('restaurant', actor, source, { id: ticket.id }); // biome-ignore format: short
    const { order, table, lines } = data.kitchenTicket;
    const paper = paperOf(await told(ticket.id));
    for (const { id, tableNumber } of lines) expect(paper.get(id) ?? table.number).toBe(tableNumber ?? table.number);
    return { orderId: order.id, table: table.number, lines: lines.map((l) => `${l.quantity} ${l.tableNumber}`).sort() };
  };
  const transfer = (tableId: string, toTableId: string) =>
    house.mutate(actor, 'transferTable', { tableId, toTableId }, 'to { id }');
  const tell = (lines: ReturnType<typeof changedLine>[]) => house.tell(actor, 'OrderLinesChanged', { shopId, lines });
  const split = (partId: string) =>
    house.tell(actor, 'OrderSplit', {
      orderId: partId, number: '2', shopId, tableId: tables[0], fromOrderId: orderId, partyOrderId: orderId,
    }); // biome-ignore format: short
  return { place, tables, orderId, otherId, dishes, ticket, where, transfer, tell, split };
}
const told = async (ticketId: string) =>
  (await house.published('KitchenTicketChanged')).filter((e) => e.ticketId === ticketId);

/** Where the kitchen's papers say that each dish goes, one after the other. */
function paperOf(events: readonly KitchenTicketChanged[]): Map<string, string | null> {
  const paper = new Map<string, string | null>();
  for (const { created, movedFrom, lines, changes, tableNumber } of events)
    for (const line of created || movedFrom ? lines : changes)
      paper.set(line.lineId as string, line.tableNumber ?? tableNumber);
  return paper;
}

const AT_ONE = (tables: readonly string[]) => ({ tableId: tables[0] ?? null, tableNumber: '1' });

test('a part of a bill goes where its party goes, whether it is heard of before the party moved or after', async () => {
  for (const order of [
    ['split', 'lines', 'move'],
    ['move', 'lines', 'split'],
    ['lines', 'move', 'split'],
  ]) {
    const { tables, orderId, dishes, where, transfer, tell, split } = await evening();
    const partId = newId();
    const lines = dishes.map((dish) => changedLine(dish, partId, AT_ONE(tables)));
    const steps: Record<string, () => Promise<unknown>> = {
      split: () => split(partId),
      lines: () => tell(lines),
      move: () => transfer(tables[0], tables[2]),
    };
    for (const step of order) await steps[step]?.();
    expect(await where()).toEqual({ orderId: partId, table: '3', lines: ['2 null', '3 null'] });
    expect(orderId).not.toBe(partId);
  }
});

test('a dish that went on another party’s bill is served where that one sits, also when it moves', async () => {
  const { tables, orderId, otherId, dishes, where, transfer, tell, ticket, place } = await evening();
  await transfer(tables[1], tables[2]);
  const late = { tableId: tables[1], tableNumber: '2' };
  await tell([
    changedLine(dishes[0], orderId, { quantity: '2', ...AT_ONE(tables) }),
    changedLine(dishes[0], otherId, {
      lineId: newId(),
      quantity: '1',
      version: 1,
      splitFrom: dishes[0].lineId,
      ...late,
    }),
  ]);
  expect(await where()).toEqual({ orderId, table: '1', lines: ['1 3', '2 null', '2 null'] });
  const { revision } = (await house.ticket(place.actor, ticket.id)) as Ticket;
  await transfer(tables[2], tables[3]);
  expect(await where()).toEqual({ orderId, table: '1', lines: ['1 4', '2 null', '2 null'] });
  const [, mine, moved, ...more] = await told(ticket.id);
  expect([mine, moved]).toMatchObject([
    { movedFrom: null, changes: [{ kind: 'MOVED', quantity: '1', tableNumber: '3' }] },
    { movedFrom: null, changes: [{ kind: 'MOVED', quantity: '1', tableNumber: '4' }] },
  ]);
  expect(more).toEqual([]);
  const after = (await house.ticket(place.actor, ticket.id)) as Ticket;
  expect(BigInt(after.revision)).toBeGreaterThan(BigInt(revision));
});
