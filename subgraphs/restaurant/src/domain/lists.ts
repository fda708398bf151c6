import { type Ctx, read } from '@comptoir/kit/context';
import { isUuid } from '@comptoir/kit/id';
import { type KeyColumn, type Page, type PageArgs, page } from '@comptoir/kit/paging';
import { allOf, raw, type Sql, sql } from '@comptoir/kit/sql';
import type { KitchenTicketRow, MenuRow, ReservationRow, SeatingRow, StationRow, TableRow, ZoneRow } from '../rows.ts';
import type { ReservationStatus } from './reservation-states.ts';
import { IS_OPEN, RESERVATIONS, SEATINGS, TABLES, TICKETS } from './selects.ts';
import type { TicketStatus } from './ticket-states.ts';

interface PlaceFilter {
  shopId?: string | null;
  active?: boolean | null;
}

/** Tables in the order of their numbers. */
export function listTables(
  ctx: Ctx,
  args: PageArgs & { zoneId?: string | null; filter?: (PlaceFilter & { status?: TableRow['status'] | null }) | null },
): Promise<Page<TableRow>> {
  const where = allOf([
    isId('zone_id', args.zoneId),
    ...placed(args.filter),
    args.filter?.status != null && sql`status = ${args.filter.status}`,
  ]);
  return listed(ctx, args, sql`(${TABLES}) t`, where, [
    { expression: 'sort_key', type: 'text', of: (r) => r.sortKey },
    { expression: 'id', type: 'uuid', of: (r) => r.id },
  ]);
}

/** Zones by name. */
export function listZones(ctx: Ctx, args: PageArgs & { filter?: PlaceFilter | null }): Promise<Page<ZoneRow>> {
  return listed(ctx, args, raw('zone'), allOf(placed(args.filter)), byName());
}

/** Stations by name. */
export function listStations(ctx: Ctx, args: PageArgs & { filter?: PlaceFilter | null }): Promise<Page<StationRow>> {
  return listed(ctx, args, raw('station'), allOf(placed(args.filter)), byName());
}

/** Menus in the order in which they are shown. */
export function listMenus(ctx: Ctx, args: PageArgs & { filter?: PlaceFilter | null }): Promise<Page<MenuRow>> {
  return listed(ctx, args, raw('menu'), allOf(placed(args.filter)), [
    { expression: 'display_order', type: 'int', of: (r) => r.displayOrder },
    ...byName<MenuRow>(),
  ]);
}

export interface TicketFilter {
  stationId?: string | null;
  orderId?: string | null;
  status?: TicketStatus | null;
  open?: boolean | null;
}

/** Tickets, the latest fired first. */
export function listTickets(
  ctx: Ctx,
  args: PageArgs & { filter?: TicketFilter | null },
): Promise<Page<KitchenTicketRow>> {
  const { stationId, orderId, status, open } = args.filter ?? {};
  const where = allOf([
    isId('station_id', stationId),
    isId('order_id', orderId),
    status != null && sql`status = ${status}`,
    open != null && (open ? IS_OPEN : sql`not (${IS_OPEN})`),
  ]);
  return listed(ctx, args, sql`(${TICKETS}) k`, where, [
    { expression: 'fired_at', type: 'timestamptz', of: (r) => r.firedAt, descending: true },
    { expression: 'id', type: 'uuid', of: (r) => r.id },
  ]);
}

export interface SeatingFilter {
  shopId?: string | null;
  tableId?: string | null;
  serverId?: string | null;
  open?: boolean | null;
  from?: Date | null;
  to?: Date | null;
}

/** Parties, also those that left, the latest first (RST-7). */
export function listSeatings(ctx: Ctx, args: PageArgs & { filter?: SeatingFilter | null }): Promise<Page<SeatingRow>> {
  const { shopId, tableId, serverId, open, from, to } = args.filter ?? {};
  const where = allOf([
    isId('shop_id', shopId),
    isId('server_id', serverId),
    tableId != null &&
      (isUuid(tableId) ? sql`id in (select seating_id from seating_table where table_id = ${tableId})` : raw('false')),
    open != null && (open ? raw('ended_at is null') : raw('ended_at is not null')),
    from != null && sql`opened_at >= ${from}`,
    to != null && sql`opened_at < ${to}`,
  ]);
  return listed(ctx, args, sql`(${SEATINGS}) s`, where, [
    { expression: 'opened_at', type: 'timestamptz', of: (r) => new Date(r.openedAt), descending: true },
    { expression: 'id', type: 'uuid', of: (r) => r.id, descending: true },
  ]);
}

export interface ReservationFilter {
  shopId?: string | null;
  date?: string | null;
  tableId?: string | null;
  customerId?: string | null;
  status?: ReservationStatus | null;
}

/** Reservations in the order of their times. */
export function listReservations(
  ctx: Ctx,
  args: PageArgs & { filter?: ReservationFilter | null; search?: string | null },
): Promise<Page<ReservationRow>> {
  const { shopId, date, tableId, customerId, status } = args.filter ?? {};
  const search = args.search?.trim();
  const where = allOf([
    isId('shop_id', shopId),
    isId('customer_id', customerId),
    date != null && sql`business_day = ${date}`,
    status != null && sql`status = ${status}`,
    tableId != null &&
      (isUuid(tableId)
        ? sql`id in (select reservation_id from reservation_table where table_id = ${tableId} and holds)`
        : raw('false')),
    search ? sql`position(lower(${search}) in lower(name)) > 0` : null,
  ]);
  return listed(ctx, args, sql`(${RESERVATIONS}) r`, where, [
    { expression: 'starts_at', type: 'timestamptz', of: (r) => r.startsAt },
    { expression: 'id', type: 'uuid', of: (r) => r.id },
  ]);
}

function byName<Row extends { name: string; id: string }>(): KeyColumn<Row>[] {
  return [
    { expression: 'name', type: 'text', of: (r) => r.name },
    { expression: 'id', type: 'uuid', of: (r) => r.id },
  ];
}

function placed(filter: PlaceFilter | null | undefined): (Sql | false | null)[] {
  return [isId('shop_id', filter?.shopId), filter?.active != null && sql`active = ${filter.active}`];
}

/** Nothing is asked of the database with what cannot be an id. */
function isId(column: string, id: string | null | undefined): Sql | null {
  if (id == null) return null;
  return isUuid(id) ? sql`${raw(column)} = ${id}` : raw('false');
}

function listed<Row>(ctx: Ctx, args: PageArgs, from: Sql, where: Sql, keys: KeyColumn<Row>[]): Promise<Page<Row>> {
  return page<Row>(args, keys, {
    rows: ({ after, order, limit }) =>
      read(ctx, sql`select * from ${from} where ${where} and ${after} order by ${order} ${limit}`),
    count: async () =>
      (await read<{ n: number }>(ctx, sql`select count(*)::int as n from ${from} where ${where}`))[0]?.n ?? 0,
  });
}
