import { ComptoirError, type Following } from '@comptoir/sdk/client';
import {
  AdvanceTicketDocument,
  CancelOrderDocument,
  CancelOrderLinesDocument,
  ChangeOrderLineDocument,
  type ChangeOrderLineInput,
  FireCourseDocument,
  HoldCourseDocument,
  InvoiceOrderDocument,
  MoveOrderLinesDocument,
  OrderLiveDocument,
  type PaymentMethod,
  RecordPaymentDocument,
  ReleaseCourseDocument,
  SetTicketPriorityDocument,
  SplitOrderDocument,
  type SplitOrderInput,
} from '@comptoir/sdk/generated/graphql';
import { language } from '@comptoir/ui/language';
import { say } from '@comptoir/ui/notices';
import { createStore } from '@comptoir/ui/store';
import type { Order } from './courses.ts';
import type { Floor } from './floor.ts';
import { keptOrder, keptPayment } from './order-memory.ts';
import { WORDS } from './words.ts';

export interface PaymentWish {
  amount: string;
  method: Extract<PaymentMethod, 'CASH' | 'CARD' | 'VOUCHER' | 'CHECK'>;
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

/** Some of a line. */
export interface LineShare {
  lineId: string;
  quantity: string;
}

/** When an order is asked for again that the server does not know yet. */
const UNKNOWN_MS = 500;

export type OrderRoom = ReturnType<typeof openOrderRoom>;

/** One table's order, live, and what is done with it. */
export function openOrderRoom({ asking, outbox }: Pick<Floor, 'asking' | 'outbox'>, orderId: string) {
  const { client, change } = asking;
  const lastSeen = keptOrder(orderId);
  const order = createStore<Order | null>(lastSeen.read());
  const isBusy = createStore(false);
  const lastPayment = keptPayment(orderId);
  const unsurePayment = createStore<PaymentWish | null>(lastPayment.read());
  unsurePayment.subscribe(() => lastPayment.write(unsurePayment.get()));
  /** The version at which a change was asked for that nobody answered. */
  let unsureAt: number | undefined;

  /** One at a time: a second touch while the first is under way is none. */
  async function alone<T>(work: () => Promise<T>): Promise<T | null> {
    if (isBusy.get()) return null;
    isBusy.set(true);
    return work().finally(() => isBusy.set(false));
  }

  /** A change of the order as it was seen. @returns whether it was made */
  function asked(wish: string, asking: Parameters<typeof change>[1]): Promise<boolean | null> {
    return alone(async () => {
      const version = order.get()?.version;
      const payload = await change(`${wish} of ${orderId} ${version}`, asking);
      unsureAt = payload === undefined ? version : undefined;
      sayLookFirst();
      return Boolean(payload);
    });
  }

  /** An order that changed since is another one: what was not answered may be done, and would be done once more. */
  function sayLookFirst(): void {
    if (unsureAt === undefined || order.get()?.version === unsureAt) return;
    unsureAt = undefined;
    say({ key: 'refused', tone: 'TROUBLE', text: WORDS[language.get()].lookFirst });
  }
  order.subscribe(sayLookFirst);

  /** One that nobody answered is asked for again as it was, whatever remains by then, before another one is taken. */
  async function pay(wish: PaymentWish) {
    if (!order.get()?.invoice) {
      const billed = await change(`bill ${orderId}`, async () => {
        const input = { orderId, idempotencyKey: `bill-${orderId}` };
        return (await client.request(InvoiceOrderDocument, { input })).invoiceOrder;
      });
      if (!billed) return null;
    }
    const payload = await change(`pay ${orderId} ${JSON.stringify(wish)}`, async (idempotencyKey) => {
      const input = { orderId, ...wish, idempotencyKey };
      return (await client.request(RecordPaymentDocument, { input })).recordPayment;
    });
    if (payload === undefined) unsurePayment.set(wish);
    else if (payload || !asking.isOffline()) unsurePayment.set(null);
    return payload?.payment ?? null;
  }

  return {
    orderId,
    order,
    /** What is about to be added to it. */
    draft: outbox.draftOf(orderId),
    /** Puts the draft on the order, and sends a course of it to the kitchen. */
    send: (fires: number | null) => outbox.send(orderId, fires),
    sending: outbox.sending,
    /** Asks again at once for what was not answered. */
    retry: () => outbox.flush(),
    takeBack: () => outbox.takeBack(orderId),
    /** Forgets what is written and will never be sent. */
    drop: () => outbox.drop(orderId),
    isBusy,
    unsurePayment,
    open(): () => void {
      let following: Following;
      let again: ReturnType<typeof setTimeout> | undefined;
      const follow = () => {
        following = client.follow(
          OrderLiveDocument,
          { orderId },
          {
            event({ orderStatus }) {
              order.set(orderStatus.order);
              lastSeen.write(orderStatus.order);
            },
            // The table tells of its order before that is written.
            failed(error) {
              const isUnknown = error instanceof ComptoirError && error.code === 'BAD_REQUEST';
              if (isUnknown) again = setTimeout(follow, UNKNOWN_MS);
            },
          },
        );
      };
      follow();
      return () => {
        clearTimeout(again);
        following.stop();
      };
    },
    pay: (wish: PaymentWish) => alone(() => pay(wish)),
    /** Sends a course, or only some lines, to the kitchen. */
    fire: (course: number | null, lineIds?: string[]) =>
      asked(`fire ${course} ${lineIds ?? ''}`, async (idempotencyKey) => {
        const input = { orderId, course, lineIds, idempotencyKey };
        return (await client.request(FireCourseDocument, { input })).fireCourse;
      }),
    change: (lineId: string, wish: LineWish) =>
      asked(`change ${lineId} ${JSON.stringify(wish)}`, async (idempotencyKey) => {
        const input = { orderId, lineId, ...wish, idempotencyKey };
        return (await client.request(ChangeOrderLineDocument, { input })).changeOrderLine;
      }),
    cancel: (lineId: string, reason: string) =>
      asked(`cancel ${lineId}`, async (idempotencyKey) => {
        const input = { orderId, lineIds: [lineId], reason, idempotencyKey };
        return (await client.request(CancelOrderLinesDocument, { input })).cancelOrderLines;
      }),
    /** They leave without having ordered anything. */
    callOff: () =>
      asked('call off', async (idempotencyKey) => {
        const reason = WORDS[language.get()].nothingOrdered;
        const input = { orderId, version: order.get()?.version, reason, idempotencyKey };
        return (await client.request(CancelOrderDocument, { input })).cancelOrder;
      }),
    /** Some lines go to another table's order. */
    move: (toOrderId: string, lines: LineShare[]) =>
      asked(`move to ${toOrderId} ${JSON.stringify(lines)}`, async (idempotencyKey) => {
        const input = { fromOrderId: orderId, toOrderId, lines, idempotencyKey };
        return (await client.request(MoveOrderLinesDocument, { input })).moveOrderLines;
      }),
    split: (wish: Pick<SplitOrderInput, 'parts' | 'shares' | 'amounts'>) =>
      asked(`split ${JSON.stringify(wish)}`, async (idempotencyKey) => {
        const input = { orderId, version: order.get()?.version, ...wish, idempotencyKey };
        return (await client.request(SplitOrderDocument, { input })).splitOrder;
      }),
    hold: (course: number) =>
      asked(`hold ${course}`, async (idempotencyKey) => {
        const input = { orderId, course, idempotencyKey };
        return (await client.request(HoldCourseDocument, { input })).holdCourse;
      }),
    release: (course: number) =>
      asked(`release ${course}`, async (idempotencyKey) => {
        const input = { orderId, course, idempotencyKey };
        return (await client.request(ReleaseCourseDocument, { input })).releaseCourse;
      }),
    serve: (ticketId: string) =>
      asked(`serve ${ticketId}`, async (idempotencyKey) => {
        const input = { ticketId, to: 'SERVED' as const, idempotencyKey };
        return (await client.request(AdvanceTicketDocument, { input })).advanceTicket;
      }),
    rush: (ticketId: string) =>
      asked(`rush ${ticketId}`, async (idempotencyKey) => {
        const input = { ticketId, priority: 'RUSH' as const, idempotencyKey };
        return (await client.request(SetTicketPriorityDocument, { input })).setTicketPriority;
      }),
  };
}
