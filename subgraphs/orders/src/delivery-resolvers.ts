import { isUuid } from '@comptoir/kit/id';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { assignDelivery } from './domain/assign-delivery.ts';
import { deliverOrder } from './domain/deliver-order.ts';
import { failDelivery } from './domain/fail-delivery.ts';
import {
  listDeliveries,
  listDeliveryLedger,
  listDeliverymen,
  listDeliverySettlements,
} from './domain/list-deliveries.ts';
import { settleDelivery } from './domain/settle-delivery.ts';
import { createDeliveryman, updateDeliveryman } from './domain/write-deliveryman.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './generated/resolvers.ts';

const deliverymanOf = (ctx: Context, id: string) =>
  isUuid(id) ? ctx.loaders.deliveryman.load(id.toLowerCase()) : null;
const deliveryOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.delivery.load(id.toLowerCase()) : null);
const settlementOf = (ctx: Context, id: string | null) =>
  id === null ? null : ctx.loaders.deliverySettlement.load(id);
const stub = (id: string | null) => (id === null ? null : { id });

const answerDeliveryman = (ctx: Context, run: () => Promise<{ deliverymanId: string }>) =>
  answer(run, async ({ deliverymanId }) => ({ deliveryman: await ctx.loaders.deliveryman.load(deliverymanId) }));
const answerDelivery = (ctx: Context, run: () => Promise<{ deliveryId: string }>) =>
  answer(run, async ({ deliveryId }) => {
    const delivery = await ctx.loaders.delivery.load(deliveryId);
    return { delivery, order: delivery && (await ctx.loaders.order.load(delivery.orderId)) };
  });

export const deliveryQueries = {
  deliverymen: (_, args, ctx) => listDeliverymen(ctx, args),
  deliveryman: (_, { id }, ctx) => deliverymanOf(ctx, id),
  deliveries: (_, args, ctx) => listDeliveries(ctx, args),
  delivery: (_, { id }, ctx) => deliveryOf(ctx, id),
  deliveryLedger: (_, args, ctx) => listDeliveryLedger(ctx, args),
  deliverySettlements: (_, args, ctx) => listDeliverySettlements(ctx, args),
} satisfies QueryResolvers;

export const deliveryMutations = {
  createDeliveryman: (_, { input }, ctx) => answerDeliveryman(ctx, () => createDeliveryman(ctx, input)),
  updateDeliveryman: (_, { input }, ctx) => answerDeliveryman(ctx, () => updateDeliveryman(ctx, input)),
  assignDelivery: (_, { input }, ctx) => answerDelivery(ctx, () => assignDelivery(ctx, input)),
  deliverOrder: (_, { input }, ctx) => answerDelivery(ctx, () => deliverOrder(ctx, input)),
  failDelivery: (_, { input }, ctx) => answerDelivery(ctx, () => failDelivery(ctx, input)),
  settleDelivery: (_, { input }, ctx) =>
    answer(
      () => settleDelivery(ctx, input),
      async ({ settlementId }) => {
        const settlement = await ctx.loaders.deliverySettlement.load(settlementId);
        return {
          settlement,
          deliveryman: settlement && (await ctx.loaders.deliveryman.load(settlement.deliverymanId)),
        };
      },
    ),
} satisfies MutationResolvers;

export const deliveryTypes = {
  Deliveryman: {
    __resolveReference: ({ id }, ctx) => deliverymanOf(ctx, id),
    shop: ({ shopId }) => ({ id: shopId }),
    user: ({ userId }) => stub(userId),
  },
  Delivery: {
    __resolveReference: ({ id }, ctx) => deliveryOf(ctx, id),
    order: ({ orderId }, _, ctx) => ctx.loaders.order.load(orderId),
    deliveryman: ({ deliverymanId }, _, ctx) => ctx.loaders.deliveryman.load(deliverymanId),
    settlement: ({ settlementId }, _, ctx) => settlementOf(ctx, settlementId),
  },
  DeliveryLedgerEntry: {
    deliveryman: ({ deliverymanId }, _, ctx) => ctx.loaders.deliveryman.load(deliverymanId),
    delivery: ({ deliveryId }, _, ctx) => (deliveryId === null ? null : ctx.loaders.delivery.load(deliveryId)),
    settlement: ({ settlementId }, _, ctx) => settlementOf(ctx, settlementId),
  },
  DeliverySettlement: {
    deliveryman: ({ deliverymanId }, _, ctx) => ctx.loaders.deliveryman.load(deliverymanId),
    register: ({ registerId }) => ({ id: registerId }),
    deliveries: ({ id }, _, ctx) => ctx.loaders.deliveriesOfSettlement.load(id),
  },
} satisfies Resolvers;
