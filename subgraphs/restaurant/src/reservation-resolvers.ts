import { isUuid } from '@comptoir/kit/id';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { listReservations } from './domain/lists.ts';
import { cancelReservation, completeReservation, confirmReservation, markNoShow } from './domain/move-reservation.ts';
import { seatReservation } from './domain/seat-reservation.ts';
import { suggestTables } from './domain/suggest-tables.ts';
import { watchReservations } from './domain/watch-reservations.ts';
import { createReservation, updateReservation } from './domain/write-reservation.ts';
import type { MutationResolvers, QueryResolvers, Resolvers, SubscriptionResolvers } from './generated/resolvers.ts';
import type { ReservationChangeRow } from './rows.ts';

const reservationOf = (ctx: Context, id: string) =>
  isUuid(id) ? ctx.loaders.reservation.load(id.toLowerCase()) : null;
const answerReservation = (ctx: Context, run: () => Promise<{ reservationId: string }>) =>
  answer(run, async ({ reservationId }) => ({ reservation: await reservationOf(ctx, reservationId) }));

export const reservationQueries = {
  reservations: (_, args, ctx) => listReservations(ctx, args),
  reservation: (_, { id }, ctx) => reservationOf(ctx, id),
  tableSuggestions: (_, args, ctx) => suggestTables(ctx, args),
} satisfies QueryResolvers;

export const reservationMutations = {
  createReservation: (_, { input }, ctx) => answerReservation(ctx, () => createReservation(ctx, input)),
  updateReservation: (_, { input }, ctx) => answerReservation(ctx, () => updateReservation(ctx, input)),
  confirmReservation: (_, { input }, ctx) => answerReservation(ctx, () => confirmReservation(ctx, input)),
  completeReservation: (_, { input }, ctx) => answerReservation(ctx, () => completeReservation(ctx, input)),
  cancelReservation: (_, { input }, ctx) => answerReservation(ctx, () => cancelReservation(ctx, input)),
  markNoShow: (_, { input }, ctx) => answerReservation(ctx, () => markNoShow(ctx, input)),
  seatReservation: (_, { input }, ctx) =>
    answer(
      () => seatReservation(ctx, input),
      async ({ reservationId, orderId, tableId }) => ({
        reservation: await reservationOf(ctx, reservationId),
        order: { id: orderId },
        table: await ctx.loaders.table.load(tableId),
      }),
    ),
} satisfies MutationResolvers;

export const reservationSubscriptions = {
  reservations: {
    subscribe: (_, args, ctx) => watchReservations(ctx, args),
    resolve: (change: ReservationChangeRow) => change,
  },
} satisfies SubscriptionResolvers;

export const reservationTypes = {
  NearReservation: { startsAt: ({ startsAt }) => new Date(startsAt) },
  Reservation: {
    __resolveReference: ({ id }, ctx) => reservationOf(ctx, id),
    shop: ({ shopId }) => ({ id: shopId }),
    customer: ({ customerId }) => (customerId === null ? null : { id: customerId }),
    // A subscription keeps its loaders as long as it lives, and a table's state changes meanwhile.
    tables: async ({ tables }, _, ctx) => {
      const found = await Promise.all(tables.map(({ id }) => ctx.loaders.table.clear(id).load(id)));
      return found.filter((table) => table !== null);
    },
    history: ({ id }, _, ctx) => ctx.loaders.historyOfReservation.clear(id).load(id),
  },
  ReservationEvent: {
    from: ({ fromStatus }) => fromStatus,
    to: ({ toStatus }) => toStatus,
    by: ({ userId }) => (userId === null ? null : { id: userId }),
  },
  Customer: {
    __resolveReference: ({ id }) => ({ id }),
    reservations: ({ id }, args, ctx) => ctx.loaders.reservationsOfCustomer.load(id, args),
  },
} satisfies Resolvers;
