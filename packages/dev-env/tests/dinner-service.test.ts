import type { Comptoir } from '@comptoir/sdk/client';
import {
  AddOrderLinesDocument,
  AdvanceTicketDocument,
  FireCourseDocument,
  InvoiceOrderDocument,
  KitchenTicketsDocument,
  type KitchenTicketsSubscription,
  MenuDocument,
  OpenTableDocument,
  PrintJobsDocument,
  RecordPaymentDocument,
  TableStatusDocument,
  TablesDocument,
} from '@comptoir/sdk/generated/graphql';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openHouse, type TestHouse } from '../src/testing-house.ts';
import { until } from './waiting.ts';

type Ticket = KitchenTicketsSubscription['kitchenTickets']['ticket'];

describe.each(['in-process', 'http'] as const)('a dinner, subgraphs reached by %s', (transport) => {
  let house: TestHouse;
  let waiter: Comptoir;
  let cook: Comptoir;
  beforeAll(async () => {
    house = await openHouse({ transport });
    waiter = await house.as('waiter');
    cook = await house.as('cook');
  });
  afterAll(() => house.close());

  test('from sitting down to the receipt', async () => {
    const display: { revision: bigint; ticket: Ticket }[] = [];
    const floor: string[] = [];
    const failures: unknown[] = [];
    const failed = (error: unknown) => void failures.push(error);
    const table = await tableNumbered(waiter, '5');
    const kitchen = cook.follow(
      KitchenTicketsDocument,
      {},
      {
        event: ({ kitchenTickets: { revision, ticket } }) => void display.push({ revision: BigInt(revision), ticket }),
        failed,
      },
    );
    const tables = waiter.follow(
      TableStatusDocument,
      {},
      {
        event: ({ tableStatus }) => {
          if (tableStatus.table.id === table.id) floor.push(tableStatus.table.status);
        },
        failed,
      },
    );
    await until(
      () => floor,
      (seen) => seen.includes('AVAILABLE'),
      'the table as it is',
    );

    const menu = await dishes(waiter);
    const egg = dish(menu, 'Œuf mayonnaise');
    const steak = dish(menu, 'Steak frites');
    const { openTable } = await waiter.request(OpenTableDocument, {
      input: { tableId: table.id, partySize: 2, idempotencyKey: 'open' },
    });
    expect(openTable.problems).toEqual([]);
    expect(openTable.order?.table).toEqual({ id: table.id, status: 'OCCUPIED' });
    const orderId = openTable.order?.id as string;

    const { addOrderLines } = await waiter.request(AddOrderLinesDocument, {
      input: {
        orderId,
        lines: [
          { productId: egg.id, quantity: '2', course: 1, notes: 'sans ciboulette' },
          { productId: steak.id, quantity: '2', course: 2 },
        ],
        idempotencyKey: 'lines',
      },
    });
    expect(addOrderLines.problems).toEqual([]);
    expect(addOrderLines.order).toMatchObject({
      total: '51',
      lines: [
        { name: 'Œuf mayonnaise', quantity: '2', unitPrice: '6', total: '12', status: 'HOLD' },
        { name: 'Steak frites', quantity: '2', unitPrice: '19.5', total: '39', status: 'HOLD' },
      ],
    });
    await until(
      () => floor,
      (seen) => seen.at(-1) === 'OCCUPIED',
      'the table taken',
    );

    for (const [course, station, line] of [
      [1, 'cold', { name: 'Œuf mayonnaise', quantity: '2', notes: 'sans ciboulette' }],
      [2, 'hot', { name: 'Steak frites', quantity: '2', notes: null }],
    ] as const) {
      const { fireCourse } = await waiter.request(FireCourseDocument, {
        input: { orderId, course, idempotencyKey: `fire-${course}` },
      });
      expect(fireCourse.problems).toEqual([]);
      expect(fireCourse.tickets).toMatchObject([{ status: 'PENDING', station: { name: station }, lines: [line] }]);
      await cookAndServe(cook, display, fireCourse.tickets?.[0]?.id as string, {
        table: { number: '5' },
        order: { number: openTable.order?.number },
        lines: [{ ...line, course }],
      });
    }
    const revisions = display.map((seen) => seen.revision);
    expect(revisions).toEqual([...revisions].sort((a, b) => (a < b ? -1 : 1)));

    const { invoiceOrder } = await waiter.request(InvoiceOrderDocument, { input: { orderId, idempotencyKey: 'bill' } });
    expect(invoiceOrder.problems).toEqual([]);
    expect(invoiceOrder.invoice).toMatchObject({ status: 'VALIDATED', total: '51', remaining: '51' });

    const cash = await waiter.request(RecordPaymentDocument, {
      input: { orderId, amount: '31', method: 'CASH', tendered: '40', idempotencyKey: 'cash' },
    });
    expect(cash.recordPayment).toMatchObject({
      payment: { status: 'COMPLETED', amount: '31', change: '9' },
      order: { paymentStatus: 'PARTIAL' },
      problems: [],
    });
    const card = await waiter.request(RecordPaymentDocument, {
      input: { orderId, amount: '20', method: 'CARD', idempotencyKey: 'card' },
    });
    expect(card.recordPayment).toMatchObject({
      payment: { status: 'COMPLETED', amount: '20', change: null },
      order: { paymentStatus: 'PAID' },
      problems: [],
    });

    const closed = await until(
      () => orderOf(house, orderId),
      (order) => order?.status === 'COMPLETED',
      'the order completed',
    );
    expect(closed).toMatchObject({ paymentStatus: 'PAID', invoice: { status: 'PAID', remaining: '0' } });
    await until(
      () => floor,
      (seen) => seen.at(-1) === 'AVAILABLE',
      'the table free again',
    );
    expect((await tableNumbered(waiter, '5')).status).toBe('AVAILABLE');

    const left = await until(
      async () => dish(await dishes(waiter), 'Œuf mayonnaise').stockLevels?.[0],
      (level) => level?.onHand === '58',
      'the stock moved',
    );
    expect(left).toMatchObject({ onHand: '58', reserved: '0', available: '58' });

    const jobs = await until(
      async () => (await waiter.request(PrintJobsDocument, { first: 50 })).printJobs.edges.map(({ node }) => node),
      (all) => all.filter((job) => job.status === 'PRINTED' && job.kind !== 'DRAWER').length >= 3,
      'two kitchen tickets and a receipt on paper',
    );
    expect(
      jobs
        .filter((job) => job.kind === 'KITCHEN_TICKET')
        .map((job) => job.documentId)
        .sort(),
    ).toEqual([...new Set(display.map(({ ticket }) => ticket.id))].sort());
    expect(jobs.filter((job) => job.kind === 'RECEIPT').map((job) => job.documentId)).toEqual([
      invoiceOrder.invoice?.id,
    ]);
    const paper = house.paper().map(({ text }) => String(text));
    expect(paper.filter((text) => text.includes('sans ciboulette'))).toHaveLength(1);
    expect(paper.filter((text) => text.includes(String(invoiceOrder.invoice?.number)))).toHaveLength(1);

    kitchen.stop();
    tables.stop();
    expect(failures).toEqual([]);
  });
});

/** A cook takes a ticket from the display to the table; the display shows every step, once. */
async function cookAndServe(
  cook: Comptoir,
  display: readonly { ticket: Ticket }[],
  ticketId: string,
  content: object,
): Promise<void> {
  const states = () => display.filter(({ ticket }) => ticket.id === ticketId).map(({ ticket }) => ticket.status);
  await until(states, (seen) => seen.at(-1) === 'PENDING', 'the ticket on the display');
  expect(display.find(({ ticket }) => ticket.id === ticketId)?.ticket).toMatchObject(content);
  for (const to of ['PREPARING', 'READY', 'SERVED'] as const) {
    const { advanceTicket } = await cook.request(AdvanceTicketDocument, {
      input: { ticketId, to, idempotencyKey: `${ticketId}-${to}` },
    });
    expect(advanceTicket).toMatchObject({ ticket: { status: to }, problems: [] });
    await until(states, (seen) => seen.at(-1) === to, `the ticket as ${to}`);
  }
  expect(states()).toEqual(['PENDING', 'PREPARING', 'READY', 'SERVED']);
}

async function tableNumbered(client: Comptoir, number: string) {
  const { tables } = await client.request(TablesDocument, { first: 50 });
  const found = tables.edges.find(({ node }) => node.number === number)?.node;
  if (!found) throw new Error(`there is no table ${number}`);
  return found;
}

async function dishes(client: Comptoir) {
  const { products } = await client.request(MenuDocument, { first: 100 });
  return products.edges.map(({ node }) => node);
}

function dish<Dish extends { name: string }>(menu: readonly Dish[], name: string): Dish {
  const found = menu.find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not on the menu`);
  return found;
}

async function orderOf(house: TestHouse, id: string) {
  const { data } = await house.ask<{ order: { status: string; paymentStatus: string; invoice: object } }>(
    await house.token('waiter'),
    'query ($id: ID!) { order(id: $id) { status paymentStatus invoice { status remaining } } }',
    { id },
  );
  return data.order;
}
