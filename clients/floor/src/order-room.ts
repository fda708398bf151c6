import type { Comptoir, Following } from '@comptoir/sdk/client';
import {
  AddOrderLinesDocument,
  AdvanceTicketDocument,
  CancelOrderLinesDocument,
  ChangeOrderLineDocument,
  type ChangeOrderLineInput,
  FireCourseDocument,
  HoldCourseDocument,
  InvoiceOrderDocument,
  OrderLiveDocument,
  type PaymentMethod,
  RecordPaymentDocument,
  ReleaseCourseDocument,
  SetTicketPriorityDocument,
  SplitOrderDocument,
  type SplitOrderInput,
} from '@comptoir/sdk/generated/graphql';
import { randomId } from '@comptoir/ui/id';
import { kept } from '@comptoir/ui/keep';
import { isUnanswered } from '@comptoir/ui/refusal';
import { createStore } from '@comptoir/ui/store';
import { attempt } from './attempt.ts';
import type { Order } from './courses.ts';
import { type Draft, EMPTY_DRAFT, inputOf } from './draft.ts';

export interface PaymentWish {
  amount: string;
  method: PaymentMethod;
  /** Cash handed over. */
  tendered?: string;
  tip?: string;
  registerId?: string | null;
}

/** What is to be different about a line. */
export type LineWish = Pick<
  ChangeOrderLineInput,
  'quantity' | 'notes' | 'seat' | 'course' | 'modifiers' | 'lineVersion'
>;

export type OrderRoom = ReturnType<typeof openOrderRoom>;

/** One table's order, live, and what is about to be added to it; the draft survives a reload. */
export function openOrderRoom(client: Comptoir, orderId: string) {
  const order = createStore<Order | null>(null);
  const keptDraft = kept<Draft>(sessionStorage, `comptoir.floor.draft.${orderId}`);
  const draft = createStore(keptDraft.read() ?? EMPTY_DRAFT);
  const isBusy = createStore(false);
  /** The payment that was sent last and not answered: the same wish goes out under the same key. */
  let unanswered: { wish: string; key: string } | null = null;
  draft.subscribe(() => keptDraft.write(draft.get().lines.length > 0 ? draft.get() : null));

  async function alone<T>(work: () => Promise<T>): Promise<T | null> {
    if (isBusy.get()) return null;
    isBusy.set(true);
    return work().finally(() => isBusy.set(false));
  }

  /** One change that can be asked for again as a new one. @returns whether it was made */
  function asked(asking: Parameters<typeof attempt>[0]): Promise<boolean | null> {
    return alone(async () => Boolean(await attempt(asking)));
  }

  /** @returns whether the draft is on the order now */
  async function add(): Promise<boolean> {
    const { lines, sentAs } = draft.get();
    const idempotencyKey = sentAs ?? randomId();
    draft.set({ lines, sentAs: idempotencyKey });
    const input = { orderId, lines: lines.map(inputOf), idempotencyKey };
    const payload = await attempt(
      async () => (await client.request(AddOrderLinesDocument, { input })).addOrderLines,
      isUnanswered,
    );
    if (payload !== undefined) draft.set(payload ? EMPTY_DRAFT : { lines, sentAs: null });
    return Boolean(payload);
  }

  async function fire(course: number | null): Promise<boolean> {
    const input = { orderId, course, idempotencyKey: randomId() };
    return Boolean(await attempt(async () => (await client.request(FireCourseDocument, { input })).fireCourse));
  }

  async function pay(wish: PaymentWish) {
    if (!order.get()?.invoice) {
      const input = { orderId, idempotencyKey: `bill-${orderId}` };
      const billed = await attempt(
        async () => (await client.request(InvoiceOrderDocument, { input })).invoiceOrder,
        isUnanswered,
      );
      if (!billed) return null;
    }
    const text = JSON.stringify(wish);
    const key = unanswered?.wish === text ? unanswered.key : randomId();
    const payload = await attempt(
      async () =>
        (await client.request(RecordPaymentDocument, { input: { orderId, ...wish, idempotencyKey: key } }))
          .recordPayment,
      isUnanswered,
    );
    unanswered = payload === undefined ? { wish: text, key } : null;
    return payload?.payment ?? null;
  }

  return {
    orderId,
    order,
    draft,
    isBusy,
    open(): () => void {
      const following: Following = client.follow(
        OrderLiveDocument,
        { orderId },
        { event: ({ orderStatus }) => order.set(orderStatus.order) },
      );
      return () => following.stop();
    },
    add: () => alone(add),
    addAndFire: (course: number) => alone(async () => (await add()) && fire(course)),
    fire: (course: number | null) => alone(() => fire(course)),
    pay: (wish: PaymentWish) => alone(() => pay(wish)),
    change: (lineId: string, wish: LineWish) =>
      asked(async () => {
        const input = { orderId, lineId, ...wish, idempotencyKey: randomId() };
        return (await client.request(ChangeOrderLineDocument, { input })).changeOrderLine;
      }),
    cancel: (lineId: string, reason: string) =>
      asked(async () => {
        const input = { orderId, lineIds: [lineId], reason, idempotencyKey: randomId() };
        return (await client.request(CancelOrderLinesDocument, { input })).cancelOrderLines;
      }),
    split: (wish: Pick<SplitOrderInput, 'parts' | 'shares'>) =>
      asked(async () => {
        const input = { orderId, ...wish, idempotencyKey: randomId() };
        return (await client.request(SplitOrderDocument, { input })).splitOrder;
      }),
    hold: (course: number) =>
      asked(async () => {
        const input = { orderId, course, idempotencyKey: randomId() };
        return (await client.request(HoldCourseDocument, { input })).holdCourse;
      }),
    release: (course: number) =>
      asked(async () => {
        const input = { orderId, course, idempotencyKey: randomId() };
        return (await client.request(ReleaseCourseDocument, { input })).releaseCourse;
      }),
    serve: (ticketId: string) =>
      asked(async () => {
        const input = { ticketId, to: 'SERVED' as const, idempotencyKey: randomId() };
        return (await client.request(AdvanceTicketDocument, { input })).advanceTicket;
      }),
    rush: (ticketId: string) =>
      asked(async () => {
        const input = { ticketId, priority: 'RUSH' as const, idempotencyKey: randomId() };
        return (await client.request(SetTicketPriorityDocument, { input })).setTicketPriority;
      }),
  };
}
