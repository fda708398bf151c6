/** A party sat down. Orders opens the order under this very id, at once by call or later by this event. */
export interface TableOpened {
  orderId: string;
  shopId: string;
  tableId: string;
  tableNumber: string;
  partySize: number;
  customerId: string | null;
  serverId: string | null;
  openedAt: string;
}

/** A party went to another table; `version` counts its moves. */
export interface PartyMoved {
  orderId: string;
  shopId: string;
  tableId: string;
  tableNumber: string;
  version: number;
}

/** A kitchen ticket was made or moved on; it carries all that a printer needs. */
export interface KitchenTicketChanged {
  ticketId: string;
  ticketNumber: string;
  revision: string;
  status: 'PENDING' | 'PREPARING' | 'READY' | 'SERVED' | 'CANCELLED';
  /** True only when the ticket was just made: that is when it is printed. */
  created: boolean;
  shopId: string;
  stationId: string;
  stationName: string;
  tableNumber: string | null;
  orderId: string;
  orderNumber: string;
  course: number | null;
  serverId: string | null;
  firedAt: string;
  lines: TicketLine[];
  /** What is new about a course that was already fired, each time once; empty when nothing is. A ticket made for an added round is all new. */
  changes: TicketChange[];
  /** The table it was for until now, told once: its party went to another one. */
  movedFrom?: string | null;
  /** It is to be prepared before all others. */
  rush?: boolean;
}

/** A dish to be prepared. */
export interface TicketLine {
  /** Absent, as what is optional below, in what was told before it was told. */
  lineId?: string;
  name: string;
  quantity: string;
  notes: string | null;
  modifiers: string[];
  seat: number | null;
  productId?: string | null;
  allergens?: string[];
  /** Where it is served, if that is not where its ticket goes or has become another place. */
  tableNumber?: string | null;
}

/**
 * A line of a ticket that was added (with its ticket, of a round added to a course), changed, cancelled or moved to another table
 * after its course was fired; `quantity` is what it is now.
 */
export interface TicketChange extends TicketLine {
  lineId: string;
  kind: 'ADDED' | 'CHANGED' | 'CANCELLED' | 'MOVED';
}

export interface TableStatusChanged {
  tableId: string;
  shopId: string;
  status: 'AVAILABLE' | 'OCCUPIED' | 'RESERVED' | 'CLEANING' | 'OUT_OF_ORDER';
  revision: string;
}

/** A kitchen station; devices routes its tickets to a printer. */
export interface StationChanged {
  stationId: string;
  version: number;
  shopId: string;
  name: string;
  active: boolean;
}

/** A reservation is as it is here from now on; the newest version stands. */
export interface ReservationChanged {
  reservationId: string;
  shopId: string;
  version: number;
  customerId: string | null;
  name: string;
  partySize: number;
  status: 'REQUESTED' | 'CONFIRMED' | 'SEATED' | 'COMPLETED' | 'CANCELLED' | 'NO_SHOW';
  startsAt: string;
  endsAt: string;
  tableNumbers: string[];
}

declare module '@comptoir/kit/events' {
  interface EventPayloads {
    TableOpened: TableOpened;
    PartyMoved: PartyMoved;
    ReservationChanged: ReservationChanged;
    KitchenTicketChanged: KitchenTicketChanged;
    TableStatusChanged: TableStatusChanged;
    StationChanged: StationChanged;
  }
}
