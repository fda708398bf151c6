import { isUuid } from '@comptoir/kit/id';
import { decimal } from '@comptoir/kit/money';
import { answer } from '@comptoir/kit/problems';
import type { Context } from './context.ts';
import { acknowledgeTicket } from './domain/acknowledge-ticket.ts';
import { createStation } from './domain/create-station.ts';
import { createTable } from './domain/create-table.ts';
import { createZone } from './domain/create-zone.ts';
import { fireCourse } from './domain/fire-course.ts';
import { listKitchenOrders } from './domain/list-kitchen-orders.ts';
import { listSeatings, listStations, listTables, listTickets, listZones } from './domain/lists.ts';
import { markTable } from './domain/mark-table.ts';
import { mergeTables, unmergeTable } from './domain/merge-tables.ts';
import { advanceTicket, recallTicket } from './domain/move-ticket.ts';
import { openTable } from './domain/open-table.ts';
import { rateSeating } from './domain/rate-seating.ts';
import { setTicketPriority } from './domain/set-ticket-priority.ts';
import { transferTable } from './domain/transfer-table.ts';
import { updateStation } from './domain/update-station.ts';
import { updateTable } from './domain/update-table.ts';
import { updateZone } from './domain/update-zone.ts';
import { watchTables } from './domain/watch-tables.ts';
import { watchTickets } from './domain/watch-tickets.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { menuMutations, menuQueries, menuTypes } from './menu-resolvers.ts';
import {
  reservationMutations,
  reservationQueries,
  reservationSubscriptions,
  reservationTypes,
} from './reservation-resolvers.ts';
import type { KitchenTicketChangeRow, TableChangeRow } from './rows.ts';

const tableOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.table.load(id.toLowerCase()) : null);
const zoneOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.zone.load(id.toLowerCase()) : null);
const stationOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.station.load(id.toLowerCase()) : null);
const ticketOf = (ctx: Context, id: string) => (isUuid(id) ? ctx.loaders.ticket.load(id.toLowerCase()) : null);
const stub = (id: string | null) => (id === null ? null : { id });

export const resolvers: Resolvers = {
  Query: {
    tables: (_, args, ctx) => listTables(ctx, args),
    table: (_, { id }, ctx) => tableOf(ctx, id),
    zones: (_, args, ctx) => listZones(ctx, args),
    zone: (_, { id }, ctx) => zoneOf(ctx, id),
    stations: (_, args, ctx) => listStations(ctx, args),
    station: (_, { id }, ctx) => stationOf(ctx, id),
    tickets: (_, args, ctx) => listTickets(ctx, args),
    kitchenTicket: (_, { id }, ctx) => ticketOf(ctx, id),
    kitchenOrders: (_, args, ctx) => listKitchenOrders(ctx, args),
    seatings: (_, args, ctx) => listSeatings(ctx, args),
    ...reservationQueries,
    ...menuQueries,
  },
  Mutation: {
    ...reservationMutations,
    ...menuMutations,
    rateSeating: (_, { input }, ctx) =>
      answer(
        () => rateSeating(ctx, input),
        async ({ seatingId }) => ({ seating: await ctx.loaders.seating.load(seatingId.toLowerCase()) }),
      ),
    createZone: (_, { input }, ctx) =>
      answer(
        () => createZone(ctx, input),
        async ({ zoneId }) => ({ zone: await zoneOf(ctx, zoneId) }),
      ),
    updateZone: (_, { input }, ctx) =>
      answer(
        () => updateZone(ctx, input),
        async ({ zoneId }) => ({ zone: await zoneOf(ctx, zoneId) }),
      ),
    createTable: (_, { input }, ctx) =>
      answer(
        () => createTable(ctx, input),
        async ({ tableId }) => ({ table: await tableOf(ctx, tableId) }),
      ),
    updateTable: (_, { input }, ctx) =>
      answer(
        () => updateTable(ctx, input),
        async ({ tableId }) => ({ table: await tableOf(ctx, tableId) }),
      ),
    markTable: (_, { input }, ctx) =>
      answer(
        () => markTable(ctx, input),
        async ({ tableId }) => ({ table: await tableOf(ctx, tableId) }),
      ),
    openTable: (_, { input }, ctx) =>
      answer(
        () => openTable(ctx, input),
        async ({ orderId, tableId }) => ({ order: { id: orderId }, table: await tableOf(ctx, tableId) }),
      ),
    transferTable: (_, { input }, ctx) =>
      answer(
        () => transferTable(ctx, input),
        async ({ fromId, toId }) => ({ from: await tableOf(ctx, fromId), to: await tableOf(ctx, toId) }),
      ),
    mergeTables: (_, { input }, ctx) =>
      answer(
        () => mergeTables(ctx, input),
        async ({ tableId }) => ({ table: await tableOf(ctx, tableId) }),
      ),
    unmergeTable: (_, { input }, ctx) =>
      answer(
        () => unmergeTable(ctx, input),
        async ({ tableId }) => ({ table: await tableOf(ctx, tableId) }),
      ),
    createStation: (_, { input }, ctx) =>
      answer(
        () => createStation(ctx, input),
        async ({ stationId }) => ({ station: await stationOf(ctx, stationId) }),
      ),
    updateStation: (_, { input }, ctx) =>
      answer(
        () => updateStation(ctx, input),
        async ({ stationId }) => ({ station: await stationOf(ctx, stationId) }),
      ),
    fireCourse: (_, { input }, ctx) =>
      answer(
        () => fireCourse(ctx, input),
        (fired) => fired,
      ),
    advanceTicket: (_, { input }, ctx) =>
      answer(
        () => advanceTicket(ctx, input),
        async ({ ticketId }) => ({ ticket: await ticketOf(ctx, ticketId) }),
      ),
    acknowledgeTicket: (_, { input }, ctx) =>
      answer(
        () => acknowledgeTicket(ctx, input),
        async ({ ticketId }) => ({ ticket: await ticketOf(ctx, ticketId) }),
      ),
    setTicketPriority: (_, { input }, ctx) =>
      answer(
        () => setTicketPriority(ctx, input),
        async ({ ticketId }) => ({ ticket: await ticketOf(ctx, ticketId) }),
      ),
    recallTicket: (_, { input }, ctx) =>
      answer(
        () => recallTicket(ctx, input),
        async ({ ticketId }) => ({ ticket: await ticketOf(ctx, ticketId) }),
      ),
  },
  ...reservationTypes,
  ...menuTypes,
  Subscription: {
    ...reservationSubscriptions,
    kitchenTickets: {
      subscribe: (_, args, ctx) => watchTickets(ctx, args),
      resolve: (change: KitchenTicketChangeRow) => change,
    },
    tableStatus: {
      subscribe: (_, args, ctx) => watchTables(ctx, args),
      resolve: (change: TableChangeRow) => change,
    },
  },
  Zone: {
    __resolveReference: ({ id }, ctx) => zoneOf(ctx, id),
    shop: ({ shopId }) => ({ id: shopId }),
    server: ({ serverId }) => stub(serverId),
  },
  Table: {
    __resolveReference: ({ id }, ctx) => tableOf(ctx, id),
    shop: ({ shopId }) => ({ id: shopId }),
    currentOrder: ({ seating }) => stub(seating?.orderId ?? null),
    currentSeating: ({ seating }) => seating,
    reservedFor: ({ near }) => near,
    turnover: ({ id }, days, ctx) => ctx.loaders.turnoverOfTable.load(id, days),
  },
  Seating: {
    openedAt: ({ openedAt }) => new Date(openedAt),
    endedAt: ({ endedAt }) => (endedAt === null ? null : new Date(endedAt)),
    minutes: ({ openedAt, endedAt }) =>
      endedAt === null ? null : Math.ceil((new Date(endedAt).getTime() - new Date(openedAt).getTime()) / 60_000),
    tips: ({ tips }) => decimal(tips),
    server: ({ serverId }) => stub(serverId),
    order: ({ orderId }) => ({ id: orderId }),
    isMerged: ({ mergedInto }) => mergedInto !== null,
  },
  Station: {
    __resolveReference: ({ id }, ctx) => stationOf(ctx, id),
    preparation: ({ id }, days, ctx) => ctx.loaders.preparationOfStation.load(id, days),
    shop: ({ shopId }) => ({ id: shopId }),
  },
  KitchenOrder: {
    order: ({ id }) => ({ id }),
    tickets: ({ id }, _, ctx) => ctx.loaders.ticketsOfOrder.load(id),
  },
  KitchenTicket: {
    __resolveReference: ({ id }, ctx) => ticketOf(ctx, id),
    number: ({ number }) => String(number),
    order: ({ orderId }) => ({ id: orderId }),
    cook: ({ cookId }) => stub(cookId),
    server: ({ serverId }) => stub(serverId),
    actualMinutes: ({ startedAt, readyAt }) =>
      startedAt && readyAt ? Math.ceil((readyAt.getTime() - startedAt.getTime()) / 60_000) : null,
    // A subscription keeps its loaders as long as it lives, and a ticket's history grows meanwhile.
    history: ({ id }, _, ctx) => ctx.loaders.historyOfTicket.clear(id).load(id),
  },
  KitchenTicketLine: {
    product: ({ productId }) => stub(productId),
    changedAt: ({ changedAt }) => (changedAt === null ? null : new Date(changedAt)),
  },
  KitchenTicketEvent: {
    from: ({ fromStatus }) => fromStatus,
    to: ({ toStatus }) => toStatus,
    by: ({ userId }) => stub(userId),
  },
};
