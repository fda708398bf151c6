import { companyOf } from '@comptoir/kit/actor';
import { type Ctx, write } from '@comptoir/kit/context';
import type { EventEnvelope } from '@comptoir/kit/events';
import { newId } from '@comptoir/kit/id';
import type { SubgraphDefinition } from '@comptoir/kit/subgraph';
import type { ChangedLineFact, CourseFired } from '../../../schema/events/orders.ts';

export type Line = CourseFired['lines'][number];

interface StandInOrder {
  companyId: string;
  shopId: string;
  tableId: string | null;
  waiting: Line[];
}

interface FireInput {
  orderId: string;
  course?: number | null;
  lineIds?: string[] | null;
  shopIds?: string[] | null;
  idempotencyKey?: string | null;
}

/** A line as orders would fire it. */
export function line(given: Partial<Line> = {}): Line {
  return {
    lineId: newId(), productId: newId(), stationId: null, name: 'Onion bhaji', quantity: '2', notes: null, modifiers: [], seat: null, course: 1,
    allergens: [], preparationMinutes: null, ...given,
  }; // biome-ignore format: a table
}

/** Stands in for orders in restaurant's tests: opens and fires as agreed, in memory, and publishes the same events. */
export function ordersStandIn() {
  const orders = new Map<string, StandInOrder>();
  const fired = new Map<string, EventEnvelope<'CourseFired'>>();
  const opened: EventEnvelope<'TableOpened'>[] = [];
  const moved: EventEnvelope<'PartyMoved'>[] = [];
  const blocked = new Set<string>();
  const bound = new Set<string>();
  let version = 1;

  async function fire(ctx: Ctx, input: FireInput) {
    const key = `${companyOf(ctx.actor)} ${input.idempotencyKey}`;
    const first = fired.get(key);
    if (first) return { event: first, problems: [] };
    const order = orders.get(input.orderId);
    const refused = (code: string) => ({
      event: null,
      problems: [{ code, message: code, path: ['input'], details: null }],
    });
    if (order?.companyId !== ctx.actor.companyId) return refused('NOT_FOUND');
    const lines = order.waiting.filter(
      (l) => (input.course == null || l.course === input.course) && (input.lineIds?.includes(l.lineId) ?? true),
    );
    if (lines.length === 0) return refused('NOTHING_TO_FIRE');
    if (!(input.shopIds?.includes(order.shopId) ?? true)) return refused('ILLEGAL_STATE');
    order.waiting = order.waiting.filter((l) => !lines.includes(l));
    const event = await write(
      ctx,
      async (tx) =>
      tx.emit('CourseFired', {
        fireId: newId(), orderId: input.orderId, orderNumber: '2026-1', shopId: order.shopId, tableId: order.tableId,
        course: input.course ?? null, firedAt: ctx.now().toISOString(), lines,
      }), // biome-ignore format: a table
    );
    fired.set(key, event);
    return { event, problems: [] };
  }

  async function mergeChanged(ctx: Ctx, orderIds: readonly string[], mergedInto: string | null) {
    version += 1;
    const events = await write(ctx, async (tx) =>
      orderIds.map((orderId) => tx.emit('OrderMergeChanged', { orderId, shopId: '', version, mergedInto })),
    );
    return { events, problems: [] };
  }

  const definition: SubgraphDefinition = {
    name: 'orders',
    typeDefs: `
      type Query { _customerProblems(customerId: ID!): [Problem!]! @internal @inaccessible }
      type Mutation {
        _openOrder(event: JSON!): Boolean! @internal @inaccessible
        _fireLines(input: FireLinesInternalInput!): FireLinesInternalPayload! @internal @inaccessible
        _mergeOrders(input: MergeOrdersInternalInput!): FireLinesInternalPayload! @internal @inaccessible
        _unmergeOrder(input: UnmergeOrderInternalInput!): FireLinesInternalPayload! @internal @inaccessible
        _moveParty(event: JSON!): Boolean! @internal @inaccessible
      }
      input MergeOrdersInternalInput @inaccessible { intoOrderId: ID! orderIds: [ID!]! idempotencyKey: String }
      input UnmergeOrderInternalInput @inaccessible { orderId: ID! idempotencyKey: String }
      input FireLinesInternalInput @inaccessible { orderId: ID! course: Int lineIds: [ID!] shopIds: [ID!] idempotencyKey: String }
      type FireLinesInternalPayload @inaccessible { event: JSON events: [JSON!] problems: [Problem!]! }`,
    resolvers: {
      Query: {
        _customerProblems: (_: unknown, { customerId }: { customerId: string }) =>
          blocked.has(customerId)
            ? [{ code: 'CUSTOMER_BLOCKED', message: 'Blocked.', path: ['input', 'customerId'], details: null }]
            : [],
      },
      Mutation: {
        _openOrder(_: unknown, { event }: { event: EventEnvelope<'TableOpened'> }) {
          const { orderId, shopId, tableId } = event.payload;
          opened.push(event);
          if (!orders.has(orderId)) orders.set(orderId, { companyId: event.companyId, shopId, tableId, waiting: [] });
          return true;
        },
        _mergeOrders: (_: unknown, { input }: { input: { intoOrderId: string; orderIds: string[] } }, ctx: Ctx) =>
          mergeChanged(ctx, input.orderIds, input.intoOrderId),
        _unmergeOrder: (_: unknown, { input }: { input: { orderId: string } }, ctx: Ctx) =>
          bound.has(input.orderId)
            ? {
                events: null,
                problems: [{ code: 'ILLEGAL_STATE', message: 'Billed.', path: ['input', 'orderId'], details: null }],
              }
            : mergeChanged(ctx, [input.orderId], null),
        _moveParty(_: unknown, { event }: { event: EventEnvelope<'PartyMoved'> }) {
          moved.push(event);
          return true;
        },
        _fireLines: (_: unknown, { input }: { input: Parameters<typeof fire>[1] }, ctx: Ctx) => fire(ctx, input),
      },
    },
    loaders: () => ({}),
    migrations: [],
    subscribers: {},
  };
  return {
    definition,
    opened,
    /** Parties that went to another table. */
    moved,
    /** Customers to whom nothing is sold. */
    blocked,
    /** Orders whose lines are on another one's bill for good. */
    bound,
    /** Takes an order at the counter, or puts further lines on one. */
    order(companyId: string, shopId: string, lines: Line[], orderId = newId()): string {
      const known = orders.get(orderId);
      orders.set(orderId, known ?? { companyId, shopId, tableId: null, waiting: [] });
      orders.get(orderId)?.waiting.push(...lines);
      return orderId;
    },
  };
}

/** What orders tells of a line that was fired and is now otherwise. */
export function changedLine(of: Line, orderId: string, given: Partial<ChangedLineFact> = {}): ChangedLineFact {
  const { lineId, productId, name, quantity, notes, modifiers, seat, course } = of;
  return {
    lineId, productId, name, quantity, notes, modifiers, seat, course, unitPrice: '1', total: '1', stockable: false, version: 2, orderId,
    orderNumber: '2026-1', tableId: null, tableNumber: null, splitFrom: null, toKitchen: true, isShare: false, ...given,
  }; // biome-ignore format: a table
}
