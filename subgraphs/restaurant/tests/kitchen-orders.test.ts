import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { furnish, type House, openHouse, type Ticket } from './house.ts';
import { line } from './orders-stand-in.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('the pass sees each order with its tickets over all stations, as far as the last of them is', async () => {
  const place = await furnish(house);
  const { actor } = place;
  const both = () => [line({ stationId: place.hot }), line({ stationId: place.cold })];
  const first = (await place.ticketsOf(both())) as [Ticket, Ticket];
  const second = (await place.ticketsOf(both())) as [Ticket, Ticket];
  const step = async (ticket: Ticket, ...to: string[]) => {
    for (const s of to) await house.advance(actor, ticket.id, s);
  };
  const look = async () => {
    const source = `{ kitchenOrders(first: 10) { totalCount edges { node { id status isRush orderNumber order { id } tickets { id status orderNumber } } } } }`;
    const { data } = await house.rooms.run<{ kitchenOrders: { edges: { node: { id: string; status: string; isRush: boolean; orderNumber: string; tickets: { orderNumber: string }[] } }[] } }>(
      'restaurant', actor, source,
    ); // biome-ignore format: short
    for (const { node } of data.kitchenOrders.edges)
      expect(new Set(node.tickets.map(({ orderNumber }) => orderNumber))).toEqual(new Set([node.orderNumber]));
    return data.kitchenOrders.edges.map(({ node }) => [
      node.id === first[0].order.id ? 1 : 2,
      node.status,
      node.isRush,
      node.tickets.length,
    ]);
  };
  expect(await look()).toEqual([[1, 'PENDING', false, 2], [2, 'PENDING', false, 2]]); // biome-ignore format: short
  await step(first[0], 'PREPARING', 'READY');
  await step(first[1], 'PREPARING');
  await house.mutate(actor, 'setTicketPriority', { ticketId: second[0].id, priority: 'RUSH' }, '');
  expect(await look()).toEqual([[1, 'PREPARING', false, 2], [2, 'PENDING', true, 2]]); // biome-ignore format: short
  await step(first[1], 'READY', 'SERVED');
  expect((await look())[0]).toEqual([1, 'READY', false, 2]);
  await step(first[0], 'SERVED');
  expect(await look()).toEqual([[2, 'PENDING', true, 2]]);
});
