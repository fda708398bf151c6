import type { Page } from '@comptoir/kit/paging';
import type { Schedule } from '@comptoir/kit/schedule';
import type { ReservationStatus } from './domain/reservation-states.ts';
import type { TableSuggestionRow as Suggestion } from './domain/suggest-tables.ts';
import type { TicketStatus } from './domain/ticket-states.ts';

export type TableCondition = 'AVAILABLE' | 'CLEANING' | 'OUT_OF_ORDER';

export interface ZoneRow {
  id: string;
  shopId: string;
  name: string;
  description: string | null;
  capacity: number | null;
  serverId: string | null;
  active: boolean;
}

export interface SeatingRow {
  id: string;
  /** The order of the bill that the party is on: its own, or that of the party it was merged into. */
  orderId: string;
  ownOrderId: string;
  partySize: number;
  tableId: string;
  mergedInto: string | null;
  /** Of all tables on the same bill. */
  tableNumbers: string[];
  /** ISO 8601 text where it comes as JSON with its table. */
  openedAt: Date | string;
  endedAt: Date | string | null;
  rating: number | null;
  comment: string | null;
  /** A decimal as text. */
  tips: string;
  serverId: string | null;
}

/** A table with all that it shows, so that whoever reads tables reads them in one statement. */
export interface TableRow {
  id: string;
  shopId: string;
  number: string;
  sortKey: string;
  seats: number;
  x: number | null;
  y: number | null;
  active: boolean;
  revision: string;
  status: 'OCCUPIED' | 'RESERVED' | TableCondition;
  /** ISO 8601 text where the table comes as JSON with a ticket. */
  lastCleaned: Date | string | null;
  zone: ZoneRow | null;
  seating: SeatingRow | null;
  /** The confirmed reservation that is near. */
  near: NearReservationRow | null;
}

export interface NearReservationRow {
  id: string;
  name: string;
  partySize: number;
  /** ISO 8601: it comes as JSON with its table. */
  startsAt: string;
}

export interface ReservationRow {
  id: string;
  companyId: string;
  shopId: string;
  customerId: string | null;
  name: string;
  phone: string | null;
  partySize: number;
  startsAt: Date;
  endsAt: Date;
  businessDay: string;
  specialRequests: string | null;
  status: ReservationStatus;
  /** Whether it is shown on its tables. */
  near: boolean;
  seatingId: string | null;
  version: number;
  revision: string;
  createdAt: Date;
  tables: { id: string; number: string }[];
}

export interface ReservationEventRow {
  reservationId: string;
  at: Date;
  fromStatus: ReservationStatus | null;
  toStatus: ReservationStatus;
  userId: string | null;
  reason: string | null;
}

export interface ReservationChangeRow {
  revision: string;
  reservation: ReservationRow;
}

export interface StationRow {
  id: string;
  shopId: string;
  name: string;
  active: boolean;
  version: number;
}

/** A ticket with all that a board or a printer shows. */
export interface KitchenTicketRow {
  id: string;
  shopId: string;
  orderId: string;
  orderNumber: string;
  businessDay: string;
  number: number;
  course: number | null;
  status: TicketStatus;
  priority: 'NORMAL' | 'RUSH';
  isAddition: boolean;
  mustAcknowledge: boolean;
  /** Number of the table that the kitchen was last told on paper. */
  toldTable: string | null;
  serverId: string | null;
  cookId: string | null;
  estimatedMinutes: number | null;
  firedAt: Date;
  startedAt: Date | null;
  readyAt: Date | null;
  servedAt: Date | null;
  revision: string;
  station: StationRow;
  table: TableRow | null;
  lines: KitchenTicketLineRow[];
}

/** An order as the pass sees it, over all stations. */
export interface KitchenOrderRow {
  /** Of the order. */
  id: string;
  shopId: string;
  orderNumber: string;
  firstFiredAt: Date;
  status: TicketStatus;
  isRush: boolean;
}

export interface KitchenTicketLineRow {
  /** The order's line. */
  id: string;
  productId: string | null;
  name: string;
  /** A decimal as text. */
  quantity: string;
  notes: string | null;
  modifiers: string[];
  seat: number | null;
  course: number | null;
  allergens: string[];
  estimatedMinutes: number | null;
  cancelled: boolean;
  change: 'ADDED' | 'CHANGED' | 'CANCELLED' | null;
  /** ISO 8601: it comes as JSON with its ticket. */
  changedAt: string | null;
  /** Of another table than the ticket's. */
  tableNumber: string | null;
  toldTable: string | null;
}

export interface KitchenTicketEventRow {
  ticketId: string;
  kind: 'MOVE' | 'CHANGE' | 'ACKNOWLEDGEMENT' | 'PRIORITY';
  at: Date;
  fromStatus: TicketStatus | null;
  toStatus: TicketStatus;
  userId: string | null;
  reason: string | null;
}

export interface KitchenTicketChangeRow {
  revision: string;
  ticket: KitchenTicketRow;
}

export interface TableChangeRow {
  revision: string;
  table: TableRow;
}

/** When it is served is its schedule, by the shop's clock. */
export interface MenuRow extends Schedule {
  id: string;
  companyId: string;
  shopId: string;
  name: string;
  active: boolean;
  displayOrder: number;
  version: number;
}

export interface MenuCategoryRow {
  id: string;
  menuId: string;
  name: string;
  description: string | null;
  icon: string | null;
  active: boolean;
  productIds: string[];
}

export interface ServedMenusRow {
  at: Date;
  menus: MenuRow[];
  servedUntil: Date | null;
}

/** Stubs of other subgraphs' entities. */
export interface OrderRow {
  id: string;
}
export interface CustomerRow {
  id: string;
}
export interface ProductRow {
  id: string;
}
export interface ShopRow {
  id: string;
}
export interface UserRow {
  id: string;
}

export type TableConnectionRow = Page<TableRow>;
export type ZoneConnectionRow = Page<ZoneRow>;
export type StationConnectionRow = Page<StationRow>;
export type KitchenTicketConnectionRow = Page<KitchenTicketRow>;
export type ReservationConnectionRow = Page<ReservationRow>;
export type TableSuggestionRow = Suggestion;
export type SeatingConnectionRow = Page<SeatingRow>;
export type MenuConnectionRow = Page<MenuRow>;
export type KitchenOrderConnectionRow = Page<KitchenOrderRow>;
