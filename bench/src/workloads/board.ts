import type { Installation } from '../installation.ts';
import { compareReading } from '../reading.ts';
import type { Dish, Stage } from '../stage.ts';

const BOARD = `{
  tables(first: 200) {
    edges { node { id number status zone { id name } currentOrder { id number total } } }
  }
  tickets(first: 200, filter: { open: true }) {
    edges {
      node {
        id number status course
        station { id name }
        lines { id name quantity notes modifiers cancelled }
      }
    }
  }
}`;

const TABLES = 40;
const SEATED = 30;

/** The floor plan and the kitchen's open tickets: restaurant and orders. */
export async function board(installation: Installation, stage: Stage, seconds: number): Promise<void> {
  await seat(stage);
  const floorFault = (answer: unknown) => {
    const { data } = answer as { data: { tables: { edges: { node: { currentOrder: unknown } }[] }; tickets: { edges: unknown[] } } };
    const seated = data.tables.edges.filter(({ node }) => node.currentOrder).length;
    if (data.tables.edges.length < TABLES || seated < SEATED) return `${seated} of ${data.tables.edges.length} tables seated`;
    return data.tickets.edges.length >= SEATED ? null : `${data.tickets.edges.length} tickets`;
  }; // biome-ignore format: a table
  const sources = ['restaurant', 'orders'] as const;
  const reading = { path: '/board', query: BOARD, sources, companyId: stage.companyId, floorFault };
  await compareReading(installation, reading, seconds);
}

/** Brings the floor to 40 tables, seats 30 of them and fires their first course, two tickets each. */
async function seat({ ask, dishes, shopId }: Stage): Promise<void> {
  type Tables = { tables: { edges: { node: { id: string } }[] } };
  const before = await ask<Tables>('{ tables(first: 200) { edges { node { id } } } }');
  for (let number = before.tables.edges.length + 1; number <= TABLES; number++)
    await ask('mutation ($input: CreateTableInput!) { createTable(input: $input) { problems { message } } }', {
      input: { shopId, number: String(number), seats: 4 },
    });
  const { tables } = await ask<Tables>('{ tables(first: 200) { edges { node { id } } } }');
  const hot = dishes.get('hot') as readonly Dish[];
  const cold = dishes.get('cold') as readonly Dish[];
  for (const [i, { node }] of tables.edges.slice(0, SEATED).entries()) {
    const { openTable } = await ask<{ openTable: { order: { id: string } } }>(
      'mutation ($input: OpenTableInput!) { openTable(input: $input) { order { id } problems { message } } }',
      { input: { tableId: node.id, partySize: 2 + (i % 3) } },
    );
    const orderId = openTable.order.id;
    const lines = [
      { productId: hot[i % hot.length]?.id, quantity: '2', course: 1, notes: i % 4 === 0 ? 'sans sel' : null },
      { productId: hot[(i + 1) % hot.length]?.id, quantity: '1', course: 1 },
      { productId: cold[i % cold.length]?.id, quantity: '1', course: 1, modifiers: ['sans oignon'] },
      { productId: hot[(i + 2) % hot.length]?.id, quantity: '3', course: 2 },
    ];
    await ask('mutation ($input: AddOrderLinesInput!) { addOrderLines(input: $input) { problems { message } } }', {
      input: { orderId, lines },
    });
    await ask('mutation ($input: FireCourseInput!) { fireCourse(input: $input) { problems { message } } }', {
      input: { orderId, course: 1 },
    });
  }
}
