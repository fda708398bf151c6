import type { TestHouse } from '../src/testing-house.ts';

interface Known {
  tables: { edges: { node: { id: string; number: string } }[] };
  products: { edges: { node: { id: string; name: string } }[] };
}

/** Opens a table as the waiter, orders one of each dish for course 1 and fires it; gives the order's id. */
export async function fireAtTable(house: TestHouse, tableNumber: number, ...dishes: string[]): Promise<string> {
  const token = await house.token('waiter');
  const known = await house.ask<Known>(
    token,
    '{ tables(first: 50) { edges { node { id number } } } products(first: 100) { edges { node { id name } } } }',
  );
  const table = known.data.tables.edges.find(({ node }) => node.number === String(tableNumber))?.node;
  const lines = dishes.map((dish) => {
    const product = known.data.products.edges.find(({ node }) => node.name === dish)?.node;
    return { productId: product?.id, quantity: '1', course: 1 };
  });
  const opened = await house.ask<{ openTable: { order: { id: string } } }>(
    token,
    'mutation($input: OpenTableInput!) { openTable(input: $input) { order { id } } }',
    { input: { tableId: table?.id, partySize: 2 } },
  );
  const orderId = opened.data.openTable.order.id;
  await house.ask(
    token,
    'mutation($input: AddOrderLinesInput!) { addOrderLines(input: $input) { problems { code } } }',
    { input: { orderId, lines } },
  );
  await house.ask(token, 'mutation($input: FireCourseInput!) { fireCourse(input: $input) { problems { code } } }', {
    input: { orderId, course: 1 },
  });
  return orderId;
}
