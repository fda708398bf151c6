import { manyBy, oneBy } from '@comptoir/kit/batch';
import { type Ctx, read } from '@comptoir/kit/context';
import { sql } from '@comptoir/kit/sql';
import { reservationsOfCustomer } from './domain/reservations-of-customer.ts';
import { RESERVATIONS, SEATINGS, TABLES, TICKETS } from './domain/selects.ts';
import { preparationOfStations, turnoverOfTables } from './domain/service-figures.ts';
import type {
  KitchenTicketEventRow,
  KitchenTicketRow,
  MenuCategoryRow,
  MenuRow,
  ReservationEventRow,
  ReservationRow,
  SeatingRow,
  StationRow,
  TableRow,
  ZoneRow,
} from './rows.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(ctx: Ctx) {
  return {
    table: oneBy<TableRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`${TABLES} where t.id = any(${ids}::uuid[])`),
    ),
    zone: oneBy<ZoneRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from zone where id = any(${ids}::uuid[])`),
    ),
    station: oneBy<StationRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from station where id = any(${ids}::uuid[])`),
    ),
    menu: oneBy<MenuRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from menu where id = any(${ids}::uuid[])`),
    ),
    categoriesOfMenu: manyBy<MenuCategoryRow>(
      (row) => row.menuId,
      (ids) => read(ctx, sql`select * from menu_category where menu_id = any(${ids}::uuid[]) order by menu_id, place`),
    ),
    ticket: oneBy<KitchenTicketRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`${TICKETS} where k.id = any(${ids}::uuid[])`),
    ),
    ticketsOfOrder: manyBy<KitchenTicketRow>(
      (row) => row.orderId,
      (ids) => read(ctx, sql`${TICKETS} where k.order_id = any(${ids}::uuid[]) order by k.fired_at, k.id`),
    ),
    seating: oneBy<SeatingRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`select * from (${SEATINGS}) s where id = any(${ids}::uuid[])`),
    ),
    turnoverOfTable: turnoverOfTables(ctx),
    preparationOfStation: preparationOfStations(ctx),
    reservation: oneBy<ReservationRow>(
      (row) => row.id,
      (ids) => read(ctx, sql`${RESERVATIONS} where r.id = any(${ids}::uuid[])`),
    ),
    reservationsOfCustomer: reservationsOfCustomer(ctx),
    historyOfReservation: manyBy<ReservationEventRow>(
      (row) => row.reservationId,
      (ids) => read(ctx, sql`select * from reservation_event where reservation_id = any(${ids}::uuid[]) order by seq`),
    ),
    historyOfTicket: manyBy<KitchenTicketEventRow>(
      (row) => row.ticketId,
      (ids) =>
        read(
          ctx,
          sql`select ticket_id, kind, at, from_status, to_status, user_id, reason from kitchen_ticket_event
            where ticket_id = any(${ids}::uuid[]) order by seq`,
        ),
    ),
  };
}
