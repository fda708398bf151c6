import { Decimal } from '@comptoir/kit/money';
import {
  AddOrderLinesDocument,
  FireCourseDocument,
  InvoiceOrderDocument,
  OpenTableDocument,
  RecordPaymentDocument,
} from '@comptoir/sdk/generated/graphql';
import type { Display } from './display.ts';
import type { Dish } from './menu.ts';
import type { FileOrder } from './orders-file.ts';
import type { Staff } from './staff.ts';

export interface Served {
  orderId: string;
  invoiceId: string;
  invoiceNumber: string;
  total: Decimal;
  tickets: string[];
  /** Milliseconds from each answered fireCourse to its tickets on the display; 0 when they were there before the answer. */
  latencies: number[];
}

export interface Room {
  waiter: Staff;
  cashier: Staff;
  display: Display;
  menu: ReadonlyMap<string, Dish>;
  /** Sets the idempotency keys of this run apart from those of another. */
  run: string;
}

/** Serves one order of the file at a table as a restaurant would, from sitting down to paying. */
export async function serveOrder(room: Room, order: FileOrder, tableId: string): Promise<Served> {
  const { waiter, cashier, display } = room;
  const key = (step: string) => `${room.run}-${order.number}-${step}`;
  const orderId = await sitDown(room, tableId, key('open'));
  const lines = order.lines.map((line) => {
    const dish = room.menu.get(line.name) as Dish;
    return {
      productId: dish.id,
      quantity: line.quantity.toFixed(),
      unitPrice: line.unitPrice.toFixed(),
      course: dish.course,
    };
  });
  const added = await waiter.request(AddOrderLinesDocument, {
    input: { orderId, lines, idempotencyKey: key('lines') },
  });
  check(order, 'lines', added.addOrderLines.problems);
  const tickets: string[] = [];
  const latencies: number[] = [];
  for (const course of [...new Set(lines.map((line) => line.course))].sort()) {
    const { fireCourse } = await waiter.request(FireCourseDocument, {
      input: { orderId, course, idempotencyKey: key(`fire-${course}`) },
    });
    const answered = performance.now();
    check(order, `course ${course}`, fireCourse.problems);
    const ids = (fireCourse.tickets ?? []).map((ticket) => ticket.id);
    await Promise.all(ids.map((id) => display.served(id)));
    latencies.push(...ids.map((id) => Math.max(0, (display.firstSeen.get(id) ?? Number.POSITIVE_INFINITY) - answered)));
    tickets.push(...ids);
  }
  const { invoiceOrder } = await waiter.request(InvoiceOrderDocument, {
    input: { orderId, idempotencyKey: key('invoice') },
  });
  check(order, 'invoice', invoiceOrder.problems);
  const invoice = invoiceOrder.invoice;
  if (!invoice?.number) throw new Error(`Order ${order.number} got no invoice number.`);
  const total = new Decimal(invoice.total);
  const isCash = Number(order.number) % 2 === 0;
  const { recordPayment } = await cashier.request(RecordPaymentDocument, {
    input: {
      orderId,
      amount: invoice.total,
      method: isCash ? 'CASH' : 'CARD',
      ...(isCash && { tendered: total.div(5).ceil().times(5).toFixed() }),
      idempotencyKey: key('pay'),
    },
  });
  check(order, 'payment', recordPayment.problems);
  return { orderId, invoiceId: invoice.id, invoiceNumber: invoice.number, total, tickets, latencies };
}

/** The party before has paid, but its table is cleared a moment after, by event. */
async function sitDown({ waiter }: Room, tableId: string, idempotencyKey: string): Promise<string> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const { openTable } = await waiter.request(OpenTableDocument, { input: { tableId, partySize: 2, idempotencyKey } });
    if (openTable.order) return openTable.order.id;
    const problem = openTable.problems[0];
    if (problem?.code !== 'TABLE_OCCUPIED' || Date.now() > deadline) throw new Error(`No table: ${problem?.message}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function check(
  order: FileOrder,
  step: string,
  problems: readonly { message: string; path: readonly string[] }[],
): void {
  if (problems.length > 0)
    throw new Error(
      `Order ${order.number}, ${step}: ${problems.map((p) => `${p.message} (${p.path.join('.')})`).join(' ')}`,
    );
}
