import type { Actor } from '@comptoir/kit/actor';
import { newId } from '@comptoir/kit/id';
import type { Problem, Till } from './till.ts';

export const DELIVERY = `delivery { id status receivedBy proofText signature photo collected failedReason finishedAt deliveryman { id name debt } settlement { id } }
  order { id number status paymentStatus remaining statusHistory { from to reason } deliveries { id status } invoice { status remaining } }`;

export interface DeliveryAnswer {
  delivery: {
    id: string;
    status: string;
    collected: string;
    deliveryman: { id: string; debt: string };
    settlement: { id: string } | null;
  } | null;
  order: {
    id: string;
    number: string;
    status: string;
    paymentStatus: string;
    remaining: string;
    statusHistory: { from: string | null; to: string; reason: string | null }[];
    deliveries: { id: string; status: string }[];
    invoice: { status: string; remaining: string } | null;
  } | null;
  problems: Problem[];
}

export interface SettlementAnswer {
  settlement: { id: string; owed: string; handedOver: string; difference: string; deliveries: { id: string }[] } | null;
  deliveryman: { id: string; debt: string } | null;
  problems: Problem[];
}

export interface DeliverymanAnswer {
  deliveryman: { id: string; name: string; version: number; active: boolean } | null;
  problems: Problem[];
}

/** The verbs of deliveries, as a shop does them. */
export function roadOf(till: Till) {
  const does = (name: string, input: object, actor?: Actor) => till.does<DeliveryAnswer>(name, input, DELIVERY, actor);
  const verbs = {
    create: (given: object = {}, actor?: Actor) =>
      till.does<DeliverymanAnswer>(
        'createDeliveryman',
        { shopId: till.shopId, name: `Rider ${newId().slice(-6)}`, ...given },
        'deliveryman { id name phone active version debt currency shop { id } user { id } }',
        actor,
      ),
    update: (deliverymanId: string, given: object, actor?: Actor) =>
      till.does<DeliverymanAnswer>(
        'updateDeliveryman', { deliverymanId, ...given }, 'deliveryman { id name phone active version user { id } }', actor,
      ), // biome-ignore format: short
    /** A deliveryman; gives his id. */
    async rider(given: object = {}): Promise<string> {
      const { deliveryman, problems } = await verbs.create(given);
      if (!deliveryman) throw new Error(JSON.stringify(problems));
      return deliveryman.id;
    },
    /** An order of 20.00 that waits to be sent out; gives its id. */
    async ready(given: object = {}): Promise<string> {
      const lines = [{ name: 'Tajine', unitPrice: '20', quantity: '1' }];
      const input = { shopId: till.shopId, channel: 'DELIVERY', lines, ...given };
      const { order } = await till.does<{ order: { id: string } }>('createOrder', input, 'order { id }');
      for (const to of ['CONFIRMED', 'READY']) {
        await till.does('changeOrderStatus', { orderId: order.id, to }, 'order { id }');
      }
      return order.id;
    },
    assign: (orderId: string, deliverymanId: string, given: object = {}, actor?: Actor) =>
      does('assignDelivery', { orderId, deliverymanId, ...given }, actor),
    /** An order on its way; gives the delivery's id. */
    async sent(deliverymanId: string, given: object = {}): Promise<string> {
      const { delivery, problems } = await verbs.assign(await verbs.ready(given), deliverymanId);
      if (!delivery) throw new Error(JSON.stringify(problems));
      return delivery.id;
    },
    deliver: (deliveryId: string, given: object = {}, actor?: Actor) =>
      does('deliverOrder', { deliveryId, proof: { receivedBy: 'Ada' }, ...given }, actor),
    fail: (deliveryId: string, given: object = {}, actor?: Actor) =>
      does('failDelivery', { deliveryId, reason: 'nobody home', ...given }, actor),
    settle: (deliverymanId: string, handedOver: string, given: object = {}, actor?: Actor) =>
      till.does<SettlementAnswer>(
        'settleDelivery',
        { deliverymanId, handedOver, registerId: newId(), ...given },
        'settlement { id owed handedOver difference reason register { id } deliveries { id } } deliveryman { id debt }',
        actor,
      ),
  };
  return verbs;
}
