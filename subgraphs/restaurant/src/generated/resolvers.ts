import type { Decimal } from '@comptoir/kit/money';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ZoneRow, SeatingRow, TableRow, NearReservationRow, ReservationRow, ReservationEventRow, ReservationChangeRow, StationRow, KitchenTicketRow, KitchenOrderRow, KitchenTicketLineRow, KitchenTicketEventRow, KitchenTicketChangeRow, TableChangeRow, MenuRow, MenuCategoryRow, ServedMenusRow, OrderRow, CustomerRow, ProductRow, ShopRow, UserRow, TableConnectionRow, ZoneConnectionRow, StationConnectionRow, KitchenTicketConnectionRow, ReservationConnectionRow, TableSuggestionRow, SeatingConnectionRow, MenuConnectionRow, KitchenOrderConnectionRow } from '../rows.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, YYYY-MM-DD. For documents it is the shop's business day, decided once in the shop's time zone and stored. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 with offset; answers are in UTC. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal number as a string of digits with a point, like "12.5": at most 15 digits before and 6 after the point, never a float. */
  Decimal: { input: Decimal; output: Decimal; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: string; output: string; }
};

export type AcknowledgeTicketInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which ticket. */
  ticketId: Scalars['ID']['input'];
};

export type AcknowledgeTicketPayload = {
  __typename?: 'AcknowledgeTicketPayload';
  problems: Array<Problem>;
  ticket?: Maybe<KitchenTicket>;
};

export type AdvanceTicketInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which ticket. */
  ticketId: Scalars['ID']['input'];
  /** The state it goes to. */
  to: TicketStep;
};

export type AdvanceTicketPayload = {
  __typename?: 'AdvanceTicketPayload';
  problems: Array<Problem>;
  ticket?: Maybe<KitchenTicket>;
};

export type CancelReservationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Which reservation. */
  reservationId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type CancelReservationPayload = {
  __typename?: 'CancelReservationPayload';
  problems: Array<Problem>;
  reservation?: Maybe<Reservation>;
};

export type CompleteReservationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which reservation. */
  reservationId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type CompleteReservationPayload = {
  __typename?: 'CompleteReservationPayload';
  problems: Array<Problem>;
  reservation?: Maybe<Reservation>;
};

export type ConfirmReservationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which reservation. */
  reservationId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type ConfirmReservationPayload = {
  __typename?: 'ConfirmReservationPayload';
  problems: Array<Problem>;
  reservation?: Maybe<Reservation>;
};

export type CreateMenuInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its parts, in order; at most 50 with 1,000 products in all. */
  categories?: InputMaybe<Array<MenuCategoryInput>>;
  /** Menus are shown from the smallest on; -10,000 to 10,000. */
  displayOrder?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters; unique in the shop. */
  name: Scalars['String']['input'];
  /** May be left out where there is only one shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** First day, from 2000 to 2199. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day, from 2000 to 2199. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** When it is served; at most 20, and none overlaps with another. Left out: all day long. */
  windows?: InputMaybe<Array<MenuWindowInput>>;
};

export type CreateMenuPayload = {
  __typename?: 'CreateMenuPayload';
  menu?: Maybe<Menu>;
  problems: Array<Problem>;
};

export type CreateReservationInput = {
  /** Whether the house says yes at once. */
  confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who reserves, if known. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** How long the tables are kept; 15 to 1,440. */
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** 1 to 200 guests. */
  partySize: Scalars['Int']['input'];
  /** At most 50 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** May be left out where there is only one shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 1,000 characters. */
  specialRequests?: InputMaybe<Scalars['String']['input']>;
  /** When they come; not in the past, at most two years ahead. */
  startsAt: Scalars['DateTime']['input'];
  /** At most 20 tables of the shop; left out: none is promised. */
  tableIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type CreateReservationPayload = {
  __typename?: 'CreateReservationPayload';
  problems: Array<Problem>;
  reservation?: Maybe<Reservation>;
};

export type CreateStationInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Offline clients may choose the id (UUIDv7). */
  id?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** May be left out where there is only one shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateStationPayload = {
  __typename?: 'CreateStationPayload';
  problems: Array<Problem>;
  station?: Maybe<Station>;
};

export type CreateTableInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 20 characters, as painted on the table. */
  number: Scalars['String']['input'];
  /** 1 to 500. */
  seats: Scalars['Int']['input'];
  /** For a table without a zone; may be left out where there is only one shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** Place on the floor plan, -100,000 to 100,000. */
  x?: InputMaybe<Scalars['Int']['input']>;
  /** Place on the floor plan, -100,000 to 100,000. */
  y?: InputMaybe<Scalars['Int']['input']>;
  /** Its zone; it lies in that zone's shop. */
  zoneId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateTablePayload = {
  __typename?: 'CreateTablePayload';
  problems: Array<Problem>;
  table?: Maybe<Table>;
};

export type CreateZoneInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 10,000 guests. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** At most 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The same key answers what the first request answered, and does nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** User id of who serves there. */
  serverId?: InputMaybe<Scalars['ID']['input']>;
  /** May be left out where there is only one shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateZonePayload = {
  __typename?: 'CreateZonePayload';
  problems: Array<Problem>;
  zone?: Maybe<Zone>;
};

/** A customer; customers owns it. */
export type Customer = {
  __typename?: 'Customer';
  id: Scalars['ID']['output'];
  /** What they reserved, the latest first; of files that were merged into theirs as well. */
  reservations: ReservationConnection;
};


/** A customer; customers owns it. */
export type CustomerReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A file, such as a document to print; also at `GET /files/<noun>/<id>/<file>`, as bytes. */
export type File = {
  __typename?: 'File';
  /** Its bytes in base64 (RFC 4648). */
  base64: Scalars['String']['output'];
  /** What it is (RFC 6838), such as application/pdf. */
  contentType: Scalars['String']['output'];
  /** What to call it when it is kept, such as "INV-2026-000123.pdf". */
  name: Scalars['String']['output'];
};

export type FireCourseInput = {
  /** Left out: all lines that wait, but for courses that are held. */
  course?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Only these lines, such as an added round; each must wait. */
  lineIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Which order. */
  orderId: Scalars['ID']['input'];
};

export type FireCoursePayload = {
  __typename?: 'FireCoursePayload';
  problems: Array<Problem>;
  /** One per station; none if nothing of it is to be prepared. */
  tickets?: Maybe<Array<KitchenTicket>>;
};

/** An order as the pass sees it, over all stations; `kitchenTickets` without a station tells its changes live. */
export type KitchenOrder = {
  __typename?: 'KitchenOrder';
  /** When something of it was first sent to the kitchen. */
  firstFiredAt: Scalars['DateTime']['output'];
  /** The order's id. */
  id: Scalars['ID']['output'];
  /** Whether something of it is urgent. */
  isRush: Scalars['Boolean']['output'];
  /** The order. */
  order: Order;
  /** Its number. */
  orderNumber: Scalars['String']['output'];
  /** The state of the ticket that is furthest behind; READY when all that is not served is ready. */
  status: TicketStatus;
  /** All its tickets, the first fired first; served and cancelled ones too. */
  tickets: Array<KitchenTicket>;
};

export type KitchenOrderConnection = {
  __typename?: 'KitchenOrderConnection';
  edges: Array<KitchenOrderEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type KitchenOrderEdge = {
  __typename?: 'KitchenOrderEdge';
  cursor: Scalars['String']['output'];
  node: KitchenOrder;
};

export type KitchenOrderFilter = {
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** What one station prepares of one fired course. */
export type KitchenTicket = {
  __typename?: 'KitchenTicket';
  /** From taken up to ready, in whole minutes, rounded up; null before it is ready. */
  actualMinutes?: Maybe<Scalars['Int']['output']>;
  /** Calendar day in the shop's time zone when it was fired. */
  businessDay: Scalars['Date']['output'];
  /** Who took it up. */
  cook?: Maybe<User>;
  /** The course that was fired; null when everything was. */
  course?: Maybe<Scalars['Int']['output']>;
  /** The longest usual time among its lines, in minutes. */
  estimatedMinutes?: Maybe<Scalars['Int']['output']>;
  /** When it was sent to the kitchen. */
  firedAt: Scalars['DateTime']['output'];
  /** Every change of state, the first one first. */
  history: Array<KitchenTicketEvent>;
  id: Scalars['ID']['output'];
  /** Whether it adds to a course that this station was sent before. */
  isAddition: Scalars['Boolean']['output'];
  /** In the order they were entered, cancelled ones included. */
  lines: Array<KitchenTicketLine>;
  /** Whether the kitchen has yet to acknowledge what was cancelled; until then it stays on the board. */
  mustAcknowledge: Scalars['Boolean']['output'];
  /** From 1, per shop and business day. */
  number: Scalars['String']['output'];
  /** The order it belongs to. */
  order: Order;
  /** That order's number, to call a guest by who takes it away. */
  orderNumber: Scalars['String']['output'];
  /** How urgent it is. */
  priority: TicketPriority;
  /** When it was ready; null before. */
  readyAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with every change, company-wide, in the order of commits. */
  revision: Scalars['String']['output'];
  /** When it was on the table; null before. */
  servedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who serves the table. */
  server?: Maybe<User>;
  /** When a cook took it up. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is prepared. */
  station: Station;
  /** How far it has come. */
  status: TicketStatus;
  /** Where it is served; null for orders without a table. */
  table?: Maybe<Table>;
};

/** A ticket as it is at a revision. */
export type KitchenTicketChange = {
  __typename?: 'KitchenTicketChange';
  /** Hand the last one back as `after` to go on from here. */
  revision: Scalars['String']['output'];
  /** The ticket as it is then. */
  ticket: KitchenTicket;
};

export type KitchenTicketConnection = {
  __typename?: 'KitchenTicketConnection';
  edges: Array<KitchenTicketEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type KitchenTicketEdge = {
  __typename?: 'KitchenTicketEdge';
  cursor: Scalars['String']['output'];
  node: KitchenTicket;
};

/** A step in the life of a ticket. */
export type KitchenTicketEvent = {
  __typename?: 'KitchenTicketEvent';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Null for what the system did by itself. */
  by?: Maybe<User>;
  /** Null for the first one. */
  from?: Maybe<TicketStatus>;
  /** What kind of step it is. */
  kind: TicketEventKind;
  /** Why, where a reason was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The same as `from` when the state stayed. */
  to: TicketStatus;
};

export type KitchenTicketFilter = {
  /** On the board (PENDING, PREPARING, READY, or not acknowledged), or not. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this order. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this station. */
  stationId?: InputMaybe<Scalars['ID']['input']>;
  /** In this state. */
  status?: InputMaybe<TicketStatus>;
};

/** One dish or drink on a ticket. */
export type KitchenTicketLine = {
  __typename?: 'KitchenTicketLine';
  /** Allergens as named to guests, such as "gluten". */
  allergens: Array<Scalars['String']['output']>;
  /** Taken off the order after it was fired: do not prepare. */
  cancelled: Scalars['Boolean']['output'];
  /** What is new about it since the kitchen last acknowledged the ticket; null: nothing. */
  change?: Maybe<TicketLineChange>;
  /** When that was. */
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Course it belongs to, from 1. */
  course?: Maybe<Scalars['Int']['output']>;
  /** Usual time to prepare, in minutes. */
  estimatedMinutes?: Maybe<Scalars['Int']['output']>;
  /** The id of the order's line. */
  id: Scalars['ID']['output'];
  /** How it is wanted, such as "no onions". */
  modifiers: Array<Scalars['String']['output']>;
  /** What to prepare. */
  name: Scalars['String']['output'];
  /** What the kitchen should know. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Null for a line that names no product. */
  product?: Maybe<Product>;
  /** How many of it. */
  quantity: Scalars['Decimal']['output'];
  /** Seat at the table, from 1. */
  seat?: Maybe<Scalars['Int']['output']>;
  /** The number of the table where it is served, where that is another than the ticket's. */
  tableNumber?: Maybe<Scalars['String']['output']>;
};

/** The language of a document. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

export type MarkNoShowInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which reservation. */
  reservationId: Scalars['ID']['input'];
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type MarkNoShowPayload = {
  __typename?: 'MarkNoShowPayload';
  problems: Array<Problem>;
  reservation?: Maybe<Reservation>;
};

export type MarkTableInput = {
  /** What it is from now on. */
  as: TableMark;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Which table. */
  tableId: Scalars['ID']['input'];
};

export type MarkTablePayload = {
  __typename?: 'MarkTablePayload';
  problems: Array<Problem>;
  table?: Maybe<Table>;
};

/** A card: what is offered at certain hours, such as at lunch, or for a season. */
export type Menu = {
  __typename?: 'Menu';
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** Its parts, in the order in which they stand on it. */
  categories: Array<MenuCategory>;
  /** Menus are shown from the smallest on; of the same, by name. */
  displayOrder: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Unique in the shop. */
  name: Scalars['String']['output'];
  /** The shop that serves it. */
  shop: Shop;
  /** First day, by the shop's calendar; null: from ever. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day; null: for ever. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Grows with every change; hand it back as `version` to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
  /** When it is served, by the shop's clock; none: all day long. */
  windows: Array<MenuWindow>;
};


/** A card: what is offered at certain hours, such as at lunch, or for a season. */
export type MenuCategoriesArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A part of a menu, such as its starters. */
export type MenuCategory = {
  __typename?: 'MenuCategory';
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** What guests should know of it. */
  description?: Maybe<Scalars['String']['output']>;
  /** The name or the address of an icon. */
  icon?: Maybe<Scalars['String']['output']>;
  /** The same as long as the menu has a part of this name. */
  id: Scalars['ID']['output'];
  /** Unique in the menu. */
  name: Scalars['String']['output'];
  /** What it offers, in the order in which it stands there; null while the catalog does not answer. */
  products?: Maybe<Array<Product>>;
};

/** A part of a menu. */
export type MenuCategoryInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 1,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The name or the address of an icon; at most 500 characters. */
  icon?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters; unique in the menu, whatever its case. */
  name: Scalars['String']['input'];
  /** What it offers, in order, each once. */
  productIds: Array<Scalars['ID']['input']>;
};

export type MenuConnection = {
  __typename?: 'MenuConnection';
  edges: Array<MenuEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type MenuEdge = {
  __typename?: 'MenuEdge';
  cursor: Scalars['String']['output'];
  node: Menu;
};

export type MenuFilter = {
  /** In use, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** A stretch of some days of the week. */
export type MenuWindow = {
  __typename?: 'MenuWindow';
  /** The days on which it begins. */
  days: Array<Weekday>;
  /** HH:MM by the shop's clock; where clocks are put back over it, the first time they show it. */
  from: Scalars['String']['output'];
  /** HH:MM, not included; at or before `from` it is on the next day. */
  to: Scalars['String']['output'];
};

/** A stretch of some days of the week. */
export type MenuWindowInput = {
  /** The days on which it begins, each once. */
  days: Array<Weekday>;
  /** HH:MM by the shop's clock. */
  from: Scalars['String']['input'];
  /** HH:MM, not included; at or before `from` it is on the next day. */
  to: Scalars['String']['input'];
};

export type MergeTablesInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where the party sits whose bill it becomes. */
  tableId: Scalars['ID']['input'];
  /** 1 to 20 other tables of the shop: free ones, or ones with a party of their own. */
  tableIds: Array<Scalars['ID']['input']>;
};

export type MergeTablesPayload = {
  __typename?: 'MergeTablesPayload';
  problems: Array<Problem>;
  table?: Maybe<Table>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** The kitchen saw what was changed or cancelled on a ticket; one that was cancelled leaves the board with it. */
  acknowledgeTicket: AcknowledgeTicketPayload;
  /** Moves a ticket one step on. Steps that its state does not allow are refused with ILLEGAL_STATE. */
  advanceTicket: AdvanceTicketPayload;
  /** Calls it off; its tables are free. */
  cancelReservation: CancelReservationPayload;
  /** The guests are gone; it also happens by itself when their bill is settled. Refused while they sit. */
  completeReservation: CompleteReservationPayload;
  /** The house says yes. When it is near, its tables are RESERVED. */
  confirmReservation: ConfirmReservationPayload;
  /** Adds a menu with its hours and its parts. */
  createMenu: CreateMenuPayload;
  /** Promises tables, or only a place, to guests. A table that is promised to others meanwhile is refused with RESERVATION_CONFLICT. */
  createReservation: CreateReservationPayload;
  /** Adds a kitchen station. */
  createStation: CreateStationPayload;
  /** Adds a table; its number is unique in the shop. */
  createTable: CreateTablePayload;
  /** Adds a part of the restaurant. */
  createZone: CreateZonePayload;
  /** Sends the waiting lines of a course to the kitchen: one ticket per station. Tells the tickets when they are on the boards. */
  fireCourse: FireCoursePayload;
  /** Nobody came, once its time has begun; its tables are free. */
  markNoShow: MarkNoShowPayload;
  /** Says that a table is being cleaned, cannot be used, or is fit again. A table with a party is refused with TABLE_OCCUPIED. */
  markTable: MarkTablePayload;
  /**
   * Puts tables together with one where a party sits: free ones become the party's as well, and what a party at another one ordered
   * goes on the first one's bill.
   */
  mergeTables: MergeTablesPayload;
  /**
   * Seats a party and opens its order. Of several at once on one table exactly one wins; the others are refused with
   * TABLE_OCCUPIED.
   */
  openTable: OpenTablePayload;
  /** Keeps what guests said of their service; what they say last stands. */
  rateSeating: RateSeatingPayload;
  /** Takes a ticket one step back: from READY to PREPARING, from SERVED to READY. */
  recallTicket: RecallTicketPayload;
  /** Seats the guests at their tables, or at others that are free, and opens their order; 12 hours before their time at the earliest. */
  seatReservation: SeatReservationPayload;
  /** Says how urgent a ticket on the board is. */
  setTicketPriority: SetTicketPriorityPayload;
  /**
   * A party goes to another, free table, and what the kitchen has not served yet with it. Of several who want that table at once
   * exactly one gets it; the others are refused with TABLE_OCCUPIED.
   */
  transferTable: TransferTablePayload;
  /** Takes a table back from those it was put together with; a party that sits there takes back what it brought to the bill. */
  unmergeTable: UnmergeTablePayload;
  /**
   * Changes the fields that are given; the others stay. Windows and categories are given whole, in place of those before. A menu
   * that is no longer served is switched off.
   */
  updateMenu: UpdateMenuPayload;
  /** Changes the fields that are given; the others stay. Only while nobody came. */
  updateReservation: UpdateReservationPayload;
  /** Changes the fields that are given; the others stay. */
  updateStation: UpdateStationPayload;
  /** Changes the fields that are given; the others stay. A table with a party, or promised to guests, cannot be switched off. */
  updateTable: UpdateTablePayload;
  /** Changes the fields that are given; the others stay. */
  updateZone: UpdateZonePayload;
};


export type MutationAcknowledgeTicketArgs = {
  input: AcknowledgeTicketInput;
};


export type MutationAdvanceTicketArgs = {
  input: AdvanceTicketInput;
};


export type MutationCancelReservationArgs = {
  input: CancelReservationInput;
};


export type MutationCompleteReservationArgs = {
  input: CompleteReservationInput;
};


export type MutationConfirmReservationArgs = {
  input: ConfirmReservationInput;
};


export type MutationCreateMenuArgs = {
  input: CreateMenuInput;
};


export type MutationCreateReservationArgs = {
  input: CreateReservationInput;
};


export type MutationCreateStationArgs = {
  input: CreateStationInput;
};


export type MutationCreateTableArgs = {
  input: CreateTableInput;
};


export type MutationCreateZoneArgs = {
  input: CreateZoneInput;
};


export type MutationFireCourseArgs = {
  input: FireCourseInput;
};


export type MutationMarkNoShowArgs = {
  input: MarkNoShowInput;
};


export type MutationMarkTableArgs = {
  input: MarkTableInput;
};


export type MutationMergeTablesArgs = {
  input: MergeTablesInput;
};


export type MutationOpenTableArgs = {
  input: OpenTableInput;
};


export type MutationRateSeatingArgs = {
  input: RateSeatingInput;
};


export type MutationRecallTicketArgs = {
  input: RecallTicketInput;
};


export type MutationSeatReservationArgs = {
  input: SeatReservationInput;
};


export type MutationSetTicketPriorityArgs = {
  input: SetTicketPriorityInput;
};


export type MutationTransferTableArgs = {
  input: TransferTableInput;
};


export type MutationUnmergeTableArgs = {
  input: UnmergeTableInput;
};


export type MutationUpdateMenuArgs = {
  input: UpdateMenuInput;
};


export type MutationUpdateReservationArgs = {
  input: UpdateReservationInput;
};


export type MutationUpdateStationArgs = {
  input: UpdateStationInput;
};


export type MutationUpdateTableArgs = {
  input: UpdateTableInput;
};


export type MutationUpdateZoneArgs = {
  input: UpdateZoneInput;
};

/** A reservation that a table is kept for. */
export type NearReservation = {
  __typename?: 'NearReservation';
  /** The reservation's id. */
  id: Scalars['ID']['output'];
  /** Who comes. */
  name: Scalars['String']['output'];
  /** How many guests. */
  partySize: Scalars['Int']['output'];
  /** When they come. */
  startsAt: Scalars['DateTime']['output'];
};

export type OpenTableInput = {
  /** The customer, if known. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 guests. */
  partySize: Scalars['Int']['input'];
  /** Which table. */
  tableId: Scalars['ID']['input'];
};

export type OpenTablePayload = {
  __typename?: 'OpenTablePayload';
  /** The order of the party, open for lines. */
  order?: Maybe<Order>;
  problems: Array<Problem>;
  table?: Maybe<Table>;
};

/** An order; orders owns it. */
export type Order = {
  __typename?: 'Order';
  id: Scalars['ID']['output'];
};

/** Where a page of a list stands. Lists run forward. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor to hand to `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** How long a station took for tickets that are ready. */
export type PreparationTimes = {
  __typename?: 'PreparationTimes';
  /** What was estimated, on average, rounded up; null where nothing was. */
  averageEstimate?: Maybe<Scalars['Int']['output']>;
  /** From taken up to ready, on average, rounded up; null without a ticket. */
  averageMinutes?: Maybe<Scalars['Int']['output']>;
  /** The longest one, rounded up. */
  longestMinutes?: Maybe<Scalars['Int']['output']>;
  /** How many tickets. */
  tickets: Scalars['Int']['output'];
};

/** Why a mutation was refused: something a person can act on. A mutation with problems has changed nothing. */
export type Problem = {
  __typename?: 'Problem';
  /** What kind of refusal, for programs. */
  code: ProblemCode;
  /** The figures behind the message, where there are any. */
  details?: Maybe<Scalars['JSON']['output']>;
  /** What to tell the person at the till, in the caller's language (`Accept-Language`: en or fr). */
  message: Scalars['String']['output'];
  /** The argument at fault, from `input` down; list positions are numbers from 0. */
  path: Array<Scalars['String']['output']>;
};

/** The closed list of refusals. */
export type ProblemCode =
  /** Something else already has this name, number, SKU or barcode. */
  | 'ALREADY_EXISTS'
  /** The customer owes more than was agreed; a warning, never a refusal. */
  | 'CREDIT_LIMIT_EXCEEDED'
  /** The customer is blocked; nothing is sold on account. */
  | 'CUSTOMER_BLOCKED'
  /** The same idempotency key was used with other content. */
  | 'IDEMPOTENCY_CONFLICT'
  /** The state it is in does not allow this. */
  | 'ILLEGAL_STATE'
  /** Not enough stock, in a shop whose policy is STRICT. */
  | 'INSUFFICIENT_STOCK'
  /** A value is out of range, malformed, too long or makes no sense. */
  | 'INVALID'
  /** Nothing of this course waits to be sent to the kitchen. */
  | 'NOTHING_TO_FIRE'
  /** The role that was shown does not allow this. */
  | 'NOT_ALLOWED'
  /** No such thing, or not one of yours: the two look the same. */
  | 'NOT_FOUND'
  /** The order is closed: paid, completed or cancelled. */
  | 'ORDER_CLOSED'
  /** The product is switched off or marked unavailable today. */
  | 'PRODUCT_UNAVAILABLE'
  /** The table is reserved at that time. */
  | 'RESERVATION_CONFLICT'
  /** The table already has a party. */
  | 'TABLE_OCCUPIED'
  /** The table cannot be used now. */
  | 'TABLE_UNAVAILABLE'
  /** The tenders do not cover what is due. */
  | 'TENDER_TOO_SMALL'
  /** Too many attempts; wait a little. */
  | 'TOO_MANY_ATTEMPTS'
  /** More than what is there to refund, credit or split. */
  | 'TOO_MUCH'
  /** A neighbour that is needed for the answer is away; nothing was changed, try again. */
  | 'TRY_AGAIN'
  /** The thing changed in between; read it again. */
  | 'VERSION_CONFLICT'
  /** Wrong login, password or PIN; which of them is not told. */
  | 'WRONG_CREDENTIALS';

/** A product; catalog owns it. */
export type Product = {
  __typename?: 'Product';
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** For the pass: orders with something on the board, with all their tickets over all stations, who waits longest first. */
  kitchenOrders: KitchenOrderConnection;
  /** One kitchen ticket; null if there is none of this id. */
  kitchenTicket?: Maybe<KitchenTicket>;
  /** One menu; null if there is none of this id. */
  menu?: Maybe<Menu>;
  /** Menus in the order in which they are shown. */
  menus: MenuConnection;
  /** One reservation; null if there is none of this id. */
  reservation?: Maybe<Reservation>;
  /** Reservations in the order of their times. */
  reservations: ReservationConnection;
  /** Parties at tables, also those that left, the latest first. */
  seatings: SeatingConnection;
  /** The menus in use that are served at a moment, by the shop's clock, in the order in which they are shown. */
  servedMenus: ServedMenus;
  /** One station; null if there is none of this id. */
  station?: Maybe<Station>;
  /** Kitchen stations by name. */
  stations: StationConnection;
  /** One table; null if there is none of this id. */
  table?: Maybe<Table>;
  /** At most 10 tables, or pairs of one zone, that are free at a time and seat a party, the tightest fit first; who sits there now is thought to stay two hours. */
  tableSuggestions: Array<TableSuggestion>;
  /** Tables in the order of their numbers ("2" before "10"). */
  tables: TableConnection;
  /** Kitchen tickets, the latest fired first. */
  tickets: KitchenTicketConnection;
  /** One zone; null if there is none of this id. */
  zone?: Maybe<Zone>;
  /** Zones by name. */
  zones: ZoneConnection;
};


export type QueryKitchenOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<KitchenOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryKitchenTicketArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMenuArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMenusArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MenuFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReservationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySeatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SeatingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryServedMenusArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  shopId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTableArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTableSuggestionsArgs = {
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  partySize: Scalars['Int']['input'];
  shopId?: InputMaybe<Scalars['ID']['input']>;
  startsAt: Scalars['DateTime']['input'];
  zoneId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTablesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TableFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  zoneId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<KitchenTicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryZoneArgs = {
  id: Scalars['ID']['input'];
};


export type QueryZonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ZoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RateSeatingInput = {
  /** At most 1,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 5. */
  rating: Scalars['Int']['input'];
  /** Which party; the one at a table is its `currentSeating`. */
  seatingId: Scalars['ID']['input'];
};

export type RateSeatingPayload = {
  __typename?: 'RateSeatingPayload';
  problems: Array<Problem>;
  seating?: Maybe<Seating>;
};

export type RecallTicketInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Which ticket. */
  ticketId: Scalars['ID']['input'];
  /** The state it is to come back to, as who calls it back saw it: refused when somebody was faster. Left out: one step back from where it stands. */
  to?: InputMaybe<TicketStep>;
};

export type RecallTicketPayload = {
  __typename?: 'RecallTicketPayload';
  problems: Array<Problem>;
  ticket?: Maybe<KitchenTicket>;
};

/** Tables, or only a place, promised to guests. */
export type Reservation = {
  __typename?: 'Reservation';
  /** Calendar day they come on, in the shop's time zone. */
  businessDay: Scalars['Date']['output'];
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Who reserved, if known. */
  customer?: Maybe<Customer>;
  /** Until when their tables are kept. */
  endsAt: Scalars['DateTime']['output'];
  /** Every change of state, the first one first. */
  history: Array<ReservationEvent>;
  id: Scalars['ID']['output'];
  /** Who comes. */
  name: Scalars['String']['output'];
  /** How many guests. */
  partySize: Scalars['Int']['output'];
  /** How to reach them. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Grows with every change, company-wide, in the order of commits. */
  revision: Scalars['String']['output'];
  /** The shop they come to. */
  shop: Shop;
  /** What they ask for, such as a high chair. */
  specialRequests?: Maybe<Scalars['String']['output']>;
  /** When they come. */
  startsAt: Scalars['DateTime']['output'];
  /** How far it has come. */
  status: ReservationStatus;
  /** Their tables; none is promised where there are none. */
  tables: Array<Table>;
  /** Grows with every change; hand it back as `version` to be refused if somebody was faster. */
  version: Scalars['Int']['output'];
};

/** A reservation as it is at a revision. */
export type ReservationChange = {
  __typename?: 'ReservationChange';
  /** The reservation as it is then. */
  reservation: Reservation;
  /** Hand the last one back as `after` to go on from here. */
  revision: Scalars['String']['output'];
};

export type ReservationConnection = {
  __typename?: 'ReservationConnection';
  edges: Array<ReservationEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ReservationEdge = {
  __typename?: 'ReservationEdge';
  cursor: Scalars['String']['output'];
  node: Reservation;
};

/** A step in the life of a reservation. */
export type ReservationEvent = {
  __typename?: 'ReservationEvent';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Null for what the system did by itself. */
  by?: Maybe<User>;
  /** Null for the first one. */
  from?: Maybe<ReservationStatus>;
  /** Why, where a reason was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What it is since. */
  to: ReservationStatus;
};

export type ReservationFilter = {
  /** Of this customer's own file. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this business day. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** In this state. */
  status?: InputMaybe<ReservationStatus>;
  /** That hold this table. */
  tableId?: InputMaybe<Scalars['ID']['input']>;
};

/** How far a reservation has come. */
export type ReservationStatus =
  /** Called off. */
  | 'CANCELLED'
  /** The guests are gone. */
  | 'COMPLETED'
  /** The house said yes. */
  | 'CONFIRMED'
  /** Nobody came. */
  | 'NO_SHOW'
  /** Asked for; the tables are held. */
  | 'REQUESTED'
  /** The guests are here. */
  | 'SEATED';

export type SeatReservationInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which reservation. */
  reservationId: Scalars['ID']['input'];
  /** Other tables than those that were promised; the first one is where their order is served. */
  tableIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SeatReservationPayload = {
  __typename?: 'SeatReservationPayload';
  /** The order of the party, open for lines. */
  order?: Maybe<Order>;
  problems: Array<Problem>;
  reservation?: Maybe<Reservation>;
  /** Where their order is served. */
  table?: Maybe<Table>;
};

/** A party at a table. */
export type Seating = {
  __typename?: 'Seating';
  /** What they said of it in words. */
  comment?: Maybe<Scalars['String']['output']>;
  /** When all was settled and they left; null while they sit there. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Whether they are on another party's bill. */
  isMerged: Scalars['Boolean']['output'];
  /** From sitting down to leaving, in whole minutes, rounded up. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** When they sat down. */
  openedAt: Scalars['DateTime']['output'];
  /** The bill they are on: their own order, or that of the party their table was merged with. */
  order: Order;
  /** How many guests. */
  partySize: Scalars['Int']['output'];
  /** What they said of the service, 1 to 5; null: nothing. */
  rating?: Maybe<Scalars['Int']['output']>;
  /** Who seated them; else who serves in the zone. */
  server?: Maybe<User>;
  /** The numbers of all tables on the same bill. */
  tableNumbers: Array<Scalars['String']['output']>;
  /** Tips that came with the payments of their orders, once these are closed. */
  tips: Scalars['Decimal']['output'];
};

export type SeatingConnection = {
  __typename?: 'SeatingConnection';
  edges: Array<SeatingEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SeatingEdge = {
  __typename?: 'SeatingEdge';
  cursor: Scalars['String']['output'];
  node: Seating;
};

export type SeatingFilter = {
  /** Who sat down at this time or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Still there, or not. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whom this user served. */
  serverId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** That sat at this table. */
  tableId?: InputMaybe<Scalars['ID']['input']>;
  /** Who sat down before this time. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What is served at a moment. */
export type ServedMenus = {
  __typename?: 'ServedMenus';
  /** That moment. */
  at: Scalars['DateTime']['output'];
  /** In the order in which they are shown; none where nothing is served. */
  menus: Array<Menu>;
  /** The answer holds at least until then, if nobody changes a menu: ask again. Null: for ever. */
  servedUntil?: Maybe<Scalars['DateTime']['output']>;
};

export type SetTicketPriorityInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How urgent it is from now on. */
  priority: TicketPriority;
  /** Which ticket; it is on the board. */
  ticketId: Scalars['ID']['input'];
};

export type SetTicketPriorityPayload = {
  __typename?: 'SetTicketPriorityPayload';
  problems: Array<Problem>;
  ticket?: Maybe<KitchenTicket>;
};

/** A shop; identity owns it. */
export type Shop = {
  __typename?: 'Shop';
  id: Scalars['ID']['output'];
};

/** Where dishes or drinks are prepared; its tickets are shown and printed there. */
export type Station = {
  __typename?: 'Station';
  /** Whether it is in use; what is routed to a station that is not, still comes to it. */
  active: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Unique in the shop. In another shop the station of the same name takes over. */
  name: Scalars['String']['output'];
  /** How long it took between two days, both included; from ever and until now where one is left out. */
  preparation: PreparationTimes;
  /** The shop it belongs to. */
  shop: Shop;
};


/** Where dishes or drinks are prepared; its tickets are shown and printed there. */
export type StationPreparationArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type StationConnection = {
  __typename?: 'StationConnection';
  edges: Array<StationEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type StationEdge = {
  __typename?: 'StationEdge';
  cursor: Scalars['String']['output'];
  node: Station;
};

export type StationFilter = {
  /** In use, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Kitchen tickets live. Without `after`: first what is on the board now (PENDING, PREPARING, READY, and CANCELLED ones that the
   * kitchen has not acknowledged), then every change.
   * With `after`: what changed since then, each ticket once at its latest state, SERVED and CANCELLED ones too, then every
   * change. A display keeps the last `revision` and hands it back after a break. One that was never given here, because the database was
   * restored from a backup since, is refused with `startAnew` in the error's extensions: forget what was kept and follow without `after`.
   */
  kitchenTickets: KitchenTicketChange;
  /**
   * Reservations live: first those that stand (REQUESTED, CONFIRMED, SEATED), then each that changes; `after` as in `kitchenTickets`. One
   * that goes to another day or zone is told to those who watch that, and to those who watch what it left, as it is now: take it off there.
   */
  reservations: ReservationChange;
  /**
   * Tables live: first every table in use, then each whose status or order total changed; `after` as in `kitchenTickets`. One that goes to another
   * zone is told to those who watch that, and to those who watch what it left, as it is now: take it off there.
   */
  tableStatus: TableChange;
};


export type SubscriptionKitchenTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  stationId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionReservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<Scalars['Date']['input']>;
  zoneId?: InputMaybe<Scalars['ID']['input']>;
};


export type SubscriptionTableStatusArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  zoneId?: InputMaybe<Scalars['ID']['input']>;
};

/** A table where a party can be seated. */
export type Table = {
  __typename?: 'Table';
  /** Whether it is in use at all. */
  active: Scalars['Boolean']['output'];
  /** The order of the party that sits there. */
  currentOrder?: Maybe<Order>;
  /** The party that sits there. */
  currentSeating?: Maybe<Seating>;
  id: Scalars['ID']['output'];
  /** When it was last marked AVAILABLE after cleaning. */
  lastCleaned?: Maybe<Scalars['DateTime']['output']>;
  /** As painted on it; unique in the shop. */
  number: Scalars['String']['output'];
  /** The confirmed reservation that it is kept for; null while none is near. */
  reservedFor?: Maybe<NearReservation>;
  /** Grows with every change of status or order total, company-wide, in the order of commits. */
  revision: Scalars['String']['output'];
  /** How many guests it is laid for. */
  seats: Scalars['Int']['output'];
  /** The shop it belongs to. */
  shop: Shop;
  /** Derived from the party that sits there and from what was last marked. */
  status: TableStatus;
  /** How often it was used between two days, both included; from ever and until now where one is left out. */
  turnover: TableTurnover;
  /** Place on the floor plan, from the left, in units of the plan. */
  x?: Maybe<Scalars['Int']['output']>;
  /** Place on the floor plan, from the top, in units of the plan. */
  y?: Maybe<Scalars['Int']['output']>;
  /** The part of the restaurant it stands in. */
  zone?: Maybe<Zone>;
};


/** A table where a party can be seated. */
export type TableTurnoverArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A table as it is at a revision. */
export type TableChange = {
  __typename?: 'TableChange';
  /** Hand the last one back as `after` to go on from here. */
  revision: Scalars['String']['output'];
  /** The table as it is then. */
  table: Table;
};

export type TableConnection = {
  __typename?: 'TableConnection';
  edges: Array<TableEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type TableEdge = {
  __typename?: 'TableEdge';
  cursor: Scalars['String']['output'];
  node: Table;
};

export type TableFilter = {
  /** In use, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
  /** In this state. */
  status?: InputMaybe<TableStatus>;
};

/** What staff say of a table. */
export type TableMark =
  /** Fit to be used. */
  | 'AVAILABLE'
  /** It is being cleaned. */
  | 'CLEANING'
  /** It cannot be used. */
  | 'OUT_OF_ORDER';

/** What can be done with a table now. */
export type TableStatus =
  /** A party can be seated. */
  | 'AVAILABLE'
  /** It is being cleaned. */
  | 'CLEANING'
  /** A party sits there. */
  | 'OCCUPIED'
  /** It cannot be used. */
  | 'OUT_OF_ORDER'
  /** It is kept for a confirmed reservation that is near. */
  | 'RESERVED';

/** Tables that seat a party. */
export type TableSuggestion = {
  __typename?: 'TableSuggestion';
  /** How many they seat. */
  seats: Scalars['Int']['output'];
  /** One, or two of one zone to be put together. */
  tables: Array<Table>;
};

/** How often a table was used by parties that left. */
export type TableTurnover = {
  __typename?: 'TableTurnover';
  /** How long they stayed on average, rounded up; null without a party. */
  averageMinutes?: Maybe<Scalars['Int']['output']>;
  /** How many guests they were. */
  guests: Scalars['Int']['output'];
  /** How many parties. */
  parties: Scalars['Int']['output'];
};

/** What kind of step in the life of a ticket. */
export type TicketEventKind =
  /** The kitchen acknowledged changes. */
  | 'ACKNOWLEDGEMENT'
  /** Lines were changed or cancelled. */
  | 'CHANGE'
  /** It went from one state to another. */
  | 'MOVE'
  /** Its priority was changed. */
  | 'PRIORITY';

/** What is new about a line of a kitchen ticket. */
export type TicketLineChange =
  /** It came to a course that was already fired. */
  | 'ADDED'
  /** It is not to be prepared. */
  | 'CANCELLED'
  /** Its quantity, notes, seat or modifiers are others. */
  | 'CHANGED';

/** How urgent a kitchen ticket is. */
export type TicketPriority =
  /** In its turn. */
  | 'NORMAL'
  /** Before all others. */
  | 'RUSH';

/** How far a kitchen ticket has come. */
export type TicketStatus =
  /** All its lines were cancelled. */
  | 'CANCELLED'
  /** Fired, nobody took it up yet. */
  | 'PENDING'
  /** A cook is at it. */
  | 'PREPARING'
  /** Waits to be served. */
  | 'READY'
  /** On the table. */
  | 'SERVED';

/** A step that a kitchen ticket can be taken on to. */
export type TicketStep =
  /** A cook takes it up. */
  | 'PREPARING'
  /** It waits to be served. */
  | 'READY'
  /** It is on the table. */
  | 'SERVED';

export type TransferTableInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where the party sits. */
  tableId: Scalars['ID']['input'];
  /** A free table of the same shop. */
  toTableId: Scalars['ID']['input'];
};

export type TransferTablePayload = {
  __typename?: 'TransferTablePayload';
  /** Where the party sat. */
  from?: Maybe<Table>;
  problems: Array<Problem>;
  /** Where it sits. */
  to?: Maybe<Table>;
};

export type UnmergeTableInput = {
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which table is taken back. */
  tableId: Scalars['ID']['input'];
};

export type UnmergeTablePayload = {
  __typename?: 'UnmergeTablePayload';
  problems: Array<Problem>;
  table?: Maybe<Table>;
};

export type UpdateMenuInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its parts, in order, in place of before; at most 50 with 1,000 products in all. */
  categories?: InputMaybe<Array<MenuCategoryInput>>;
  /** Menus are shown from the smallest on; -10,000 to 10,000. */
  displayOrder?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which menu. */
  menuId: Scalars['ID']['input'];
  /** 1 to 100 characters; unique in the shop. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** First day, from 2000 to 2199; an explicit null: from ever. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day, from 2000 to 2199; an explicit null: for ever. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** When it is served, in place of before; at most 20, and none overlaps with another. None: all day long. */
  windows?: InputMaybe<Array<MenuWindowInput>>;
};

export type UpdateMenuPayload = {
  __typename?: 'UpdateMenuPayload';
  menu?: Maybe<Menu>;
  problems: Array<Problem>;
};

export type UpdateReservationInput = {
  /** An explicit null: nobody. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** How long the tables are kept; 15 to 1,440. */
  durationMinutes?: InputMaybe<Scalars['Int']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 guests. */
  partySize?: InputMaybe<Scalars['Int']['input']>;
  /** An explicit null: none. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Which reservation. */
  reservationId: Scalars['ID']['input'];
  /** An explicit null: none. */
  specialRequests?: InputMaybe<Scalars['String']['input']>;
  /** When they come; not in the past. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** These tables instead of those it has. */
  tableIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The version that was read; left out: any. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type UpdateReservationPayload = {
  __typename?: 'UpdateReservationPayload';
  problems: Array<Problem>;
  reservation?: Maybe<Reservation>;
};

export type UpdateStationInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Which station. */
  stationId: Scalars['ID']['input'];
};

export type UpdateStationPayload = {
  __typename?: 'UpdateStationPayload';
  problems: Array<Problem>;
  station?: Maybe<Station>;
};

export type UpdateTableInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** As painted on it; 1 to 20 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 500. */
  seats?: InputMaybe<Scalars['Int']['input']>;
  /** Which table. */
  tableId: Scalars['ID']['input'];
  /** Place on the floor plan, from the left. */
  x?: InputMaybe<Scalars['Int']['input']>;
  /** Place on the floor plan, from the top. */
  y?: InputMaybe<Scalars['Int']['input']>;
  /** A zone of the same shop; an explicit null: none. */
  zoneId?: InputMaybe<Scalars['ID']['input']>;
};

export type UpdateTablePayload = {
  __typename?: 'UpdateTablePayload';
  problems: Array<Problem>;
  table?: Maybe<Table>;
};

export type UpdateZoneInput = {
  /** Whether it is in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** 1 to 10,000 guests. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** What it is, in a few words. */
  description?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** An explicit null: nobody. */
  serverId?: InputMaybe<Scalars['ID']['input']>;
  /** Which zone. */
  zoneId: Scalars['ID']['input'];
};

export type UpdateZonePayload = {
  __typename?: 'UpdateZonePayload';
  problems: Array<Problem>;
  zone?: Maybe<Zone>;
};

/** A user; identity owns it. */
export type User = {
  __typename?: 'User';
  id: Scalars['ID']['output'];
};

/** A day of the week. */
export type Weekday =
  /** Day 5. */
  | 'FRIDAY'
  /** Day 1 of ISO 8601. */
  | 'MONDAY'
  /** Day 6. */
  | 'SATURDAY'
  /** Day 7. */
  | 'SUNDAY'
  /** Day 4. */
  | 'THURSDAY'
  /** Day 2. */
  | 'TUESDAY'
  /** Day 3. */
  | 'WEDNESDAY';

/** A part of the restaurant, such as the terrace. */
export type Zone = {
  __typename?: 'Zone';
  /** Whether it is in use. */
  active: Scalars['Boolean']['output'];
  /** How many guests may sit there. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** What staff should know of it. */
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Unique in the shop. */
  name: Scalars['String']['output'];
  /** Who serves there. */
  server?: Maybe<User>;
  /** The shop it belongs to. */
  shop: Shop;
};

export type ZoneConnection = {
  __typename?: 'ZoneConnection';
  edges: Array<ZoneEdge>;
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ZoneEdge = {
  __typename?: 'ZoneEdge';
  cursor: Scalars['String']['output'];
  node: Zone;
};

export type ZoneFilter = {
  /** In use, or not. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this shop. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Customer: Customer;
  KitchenTicket: KitchenTicket;
  Menu: Menu;
  Reservation: Reservation;
  Station: Station;
  Table: Table;
  Zone: Zone;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  KitchenTicket:
    ( { __typename: 'KitchenTicket' }
    & GraphQLRecursivePick<FederationTypes['KitchenTicket'], {"id":true}> );
  Menu:
    ( { __typename: 'Menu' }
    & GraphQLRecursivePick<FederationTypes['Menu'], {"id":true}> );
  Reservation:
    ( { __typename: 'Reservation' }
    & GraphQLRecursivePick<FederationTypes['Reservation'], {"id":true}> );
  Station:
    ( { __typename: 'Station' }
    & GraphQLRecursivePick<FederationTypes['Station'], {"id":true}> );
  Table:
    ( { __typename: 'Table' }
    & GraphQLRecursivePick<FederationTypes['Table'], {"id":true}> );
  Zone:
    ( { __typename: 'Zone' }
    & GraphQLRecursivePick<FederationTypes['Zone'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgeTicketInput: AcknowledgeTicketInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcknowledgeTicketPayload: ResolverTypeWrapper<Omit<AcknowledgeTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['KitchenTicket']> }>;
  AdvanceTicketInput: AdvanceTicketInput;
  AdvanceTicketPayload: ResolverTypeWrapper<Omit<AdvanceTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['KitchenTicket']> }>;
  CancelReservationInput: CancelReservationInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CancelReservationPayload: ResolverTypeWrapper<Omit<CancelReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['Reservation']> }>;
  CompleteReservationInput: CompleteReservationInput;
  CompleteReservationPayload: ResolverTypeWrapper<Omit<CompleteReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['Reservation']> }>;
  ConfirmReservationInput: ConfirmReservationInput;
  ConfirmReservationPayload: ResolverTypeWrapper<Omit<ConfirmReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['Reservation']> }>;
  CreateMenuInput: CreateMenuInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreateMenuPayload: ResolverTypeWrapper<Omit<CreateMenuPayload, 'menu'> & { menu?: Maybe<ResolversTypes['Menu']> }>;
  CreateReservationInput: CreateReservationInput;
  CreateReservationPayload: ResolverTypeWrapper<Omit<CreateReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['Reservation']> }>;
  CreateStationInput: CreateStationInput;
  CreateStationPayload: ResolverTypeWrapper<Omit<CreateStationPayload, 'station'> & { station?: Maybe<ResolversTypes['Station']> }>;
  CreateTableInput: CreateTableInput;
  CreateTablePayload: ResolverTypeWrapper<Omit<CreateTablePayload, 'table'> & { table?: Maybe<ResolversTypes['Table']> }>;
  CreateZoneInput: CreateZoneInput;
  CreateZonePayload: ResolverTypeWrapper<Omit<CreateZonePayload, 'zone'> & { zone?: Maybe<ResolversTypes['Zone']> }>;
  Customer: ResolverTypeWrapper<CustomerRow>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  File: ResolverTypeWrapper<File>;
  FireCourseInput: FireCourseInput;
  FireCoursePayload: ResolverTypeWrapper<Omit<FireCoursePayload, 'tickets'> & { tickets?: Maybe<Array<ResolversTypes['KitchenTicket']>> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KitchenOrder: ResolverTypeWrapper<KitchenOrderRow>;
  KitchenOrderConnection: ResolverTypeWrapper<KitchenOrderConnectionRow>;
  KitchenOrderEdge: ResolverTypeWrapper<Omit<KitchenOrderEdge, 'node'> & { node: ResolversTypes['KitchenOrder'] }>;
  KitchenOrderFilter: KitchenOrderFilter;
  KitchenTicket: ResolverTypeWrapper<KitchenTicketRow>;
  KitchenTicketChange: ResolverTypeWrapper<KitchenTicketChangeRow>;
  KitchenTicketConnection: ResolverTypeWrapper<KitchenTicketConnectionRow>;
  KitchenTicketEdge: ResolverTypeWrapper<Omit<KitchenTicketEdge, 'node'> & { node: ResolversTypes['KitchenTicket'] }>;
  KitchenTicketEvent: ResolverTypeWrapper<KitchenTicketEventRow>;
  KitchenTicketFilter: KitchenTicketFilter;
  KitchenTicketLine: ResolverTypeWrapper<KitchenTicketLineRow>;
  Language: Language;
  MarkNoShowInput: MarkNoShowInput;
  MarkNoShowPayload: ResolverTypeWrapper<Omit<MarkNoShowPayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['Reservation']> }>;
  MarkTableInput: MarkTableInput;
  MarkTablePayload: ResolverTypeWrapper<Omit<MarkTablePayload, 'table'> & { table?: Maybe<ResolversTypes['Table']> }>;
  Menu: ResolverTypeWrapper<MenuRow>;
  MenuCategory: ResolverTypeWrapper<MenuCategoryRow>;
  MenuCategoryInput: MenuCategoryInput;
  MenuConnection: ResolverTypeWrapper<MenuConnectionRow>;
  MenuEdge: ResolverTypeWrapper<Omit<MenuEdge, 'node'> & { node: ResolversTypes['Menu'] }>;
  MenuFilter: MenuFilter;
  MenuWindow: ResolverTypeWrapper<MenuWindow>;
  MenuWindowInput: MenuWindowInput;
  MergeTablesInput: MergeTablesInput;
  MergeTablesPayload: ResolverTypeWrapper<Omit<MergeTablesPayload, 'table'> & { table?: Maybe<ResolversTypes['Table']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearReservation: ResolverTypeWrapper<NearReservationRow>;
  OpenTableInput: OpenTableInput;
  OpenTablePayload: ResolverTypeWrapper<Omit<OpenTablePayload, 'order' | 'table'> & { order?: Maybe<ResolversTypes['Order']>, table?: Maybe<ResolversTypes['Table']> }>;
  Order: ResolverTypeWrapper<OrderRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PreparationTimes: ResolverTypeWrapper<PreparationTimes>;
  Problem: ResolverTypeWrapper<Problem>;
  ProblemCode: ProblemCode;
  Product: ResolverTypeWrapper<ProductRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateSeatingInput: RateSeatingInput;
  RateSeatingPayload: ResolverTypeWrapper<Omit<RateSeatingPayload, 'seating'> & { seating?: Maybe<ResolversTypes['Seating']> }>;
  RecallTicketInput: RecallTicketInput;
  RecallTicketPayload: ResolverTypeWrapper<Omit<RecallTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['KitchenTicket']> }>;
  Reservation: ResolverTypeWrapper<ReservationRow>;
  ReservationChange: ResolverTypeWrapper<ReservationChangeRow>;
  ReservationConnection: ResolverTypeWrapper<ReservationConnectionRow>;
  ReservationEdge: ResolverTypeWrapper<Omit<ReservationEdge, 'node'> & { node: ResolversTypes['Reservation'] }>;
  ReservationEvent: ResolverTypeWrapper<ReservationEventRow>;
  ReservationFilter: ReservationFilter;
  ReservationStatus: ReservationStatus;
  SeatReservationInput: SeatReservationInput;
  SeatReservationPayload: ResolverTypeWrapper<Omit<SeatReservationPayload, 'order' | 'reservation' | 'table'> & { order?: Maybe<ResolversTypes['Order']>, reservation?: Maybe<ResolversTypes['Reservation']>, table?: Maybe<ResolversTypes['Table']> }>;
  Seating: ResolverTypeWrapper<SeatingRow>;
  SeatingConnection: ResolverTypeWrapper<SeatingConnectionRow>;
  SeatingEdge: ResolverTypeWrapper<Omit<SeatingEdge, 'node'> & { node: ResolversTypes['Seating'] }>;
  SeatingFilter: SeatingFilter;
  ServedMenus: ResolverTypeWrapper<ServedMenusRow>;
  SetTicketPriorityInput: SetTicketPriorityInput;
  SetTicketPriorityPayload: ResolverTypeWrapper<Omit<SetTicketPriorityPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['KitchenTicket']> }>;
  Shop: ResolverTypeWrapper<ShopRow>;
  Station: ResolverTypeWrapper<StationRow>;
  StationConnection: ResolverTypeWrapper<StationConnectionRow>;
  StationEdge: ResolverTypeWrapper<Omit<StationEdge, 'node'> & { node: ResolversTypes['Station'] }>;
  StationFilter: StationFilter;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Table: ResolverTypeWrapper<TableRow>;
  TableChange: ResolverTypeWrapper<TableChangeRow>;
  TableConnection: ResolverTypeWrapper<TableConnectionRow>;
  TableEdge: ResolverTypeWrapper<Omit<TableEdge, 'node'> & { node: ResolversTypes['Table'] }>;
  TableFilter: TableFilter;
  TableMark: TableMark;
  TableStatus: TableStatus;
  TableSuggestion: ResolverTypeWrapper<TableSuggestionRow>;
  TableTurnover: ResolverTypeWrapper<TableTurnover>;
  TicketEventKind: TicketEventKind;
  TicketLineChange: TicketLineChange;
  TicketPriority: TicketPriority;
  TicketStatus: TicketStatus;
  TicketStep: TicketStep;
  TransferTableInput: TransferTableInput;
  TransferTablePayload: ResolverTypeWrapper<Omit<TransferTablePayload, 'from' | 'to'> & { from?: Maybe<ResolversTypes['Table']>, to?: Maybe<ResolversTypes['Table']> }>;
  UnmergeTableInput: UnmergeTableInput;
  UnmergeTablePayload: ResolverTypeWrapper<Omit<UnmergeTablePayload, 'table'> & { table?: Maybe<ResolversTypes['Table']> }>;
  UpdateMenuInput: UpdateMenuInput;
  UpdateMenuPayload: ResolverTypeWrapper<Omit<UpdateMenuPayload, 'menu'> & { menu?: Maybe<ResolversTypes['Menu']> }>;
  UpdateReservationInput: UpdateReservationInput;
  UpdateReservationPayload: ResolverTypeWrapper<Omit<UpdateReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversTypes['Reservation']> }>;
  UpdateStationInput: UpdateStationInput;
  UpdateStationPayload: ResolverTypeWrapper<Omit<UpdateStationPayload, 'station'> & { station?: Maybe<ResolversTypes['Station']> }>;
  UpdateTableInput: UpdateTableInput;
  UpdateTablePayload: ResolverTypeWrapper<Omit<UpdateTablePayload, 'table'> & { table?: Maybe<ResolversTypes['Table']> }>;
  UpdateZoneInput: UpdateZoneInput;
  UpdateZonePayload: ResolverTypeWrapper<Omit<UpdateZonePayload, 'zone'> & { zone?: Maybe<ResolversTypes['Zone']> }>;
  User: ResolverTypeWrapper<UserRow>;
  Weekday: Weekday;
  Zone: ResolverTypeWrapper<ZoneRow>;
  ZoneConnection: ResolverTypeWrapper<ZoneConnectionRow>;
  ZoneEdge: ResolverTypeWrapper<Omit<ZoneEdge, 'node'> & { node: ResolversTypes['Zone'] }>;
  ZoneFilter: ZoneFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeTicketInput: AcknowledgeTicketInput;
  ID: Scalars['ID']['output'];
  AcknowledgeTicketPayload: Omit<AcknowledgeTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['KitchenTicket']> };
  AdvanceTicketInput: AdvanceTicketInput;
  AdvanceTicketPayload: Omit<AdvanceTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['KitchenTicket']> };
  CancelReservationInput: CancelReservationInput;
  Int: Scalars['Int']['output'];
  CancelReservationPayload: Omit<CancelReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['Reservation']> };
  CompleteReservationInput: CompleteReservationInput;
  CompleteReservationPayload: Omit<CompleteReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['Reservation']> };
  ConfirmReservationInput: ConfirmReservationInput;
  ConfirmReservationPayload: Omit<ConfirmReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['Reservation']> };
  CreateMenuInput: CreateMenuInput;
  Boolean: Scalars['Boolean']['output'];
  CreateMenuPayload: Omit<CreateMenuPayload, 'menu'> & { menu?: Maybe<ResolversParentTypes['Menu']> };
  CreateReservationInput: CreateReservationInput;
  CreateReservationPayload: Omit<CreateReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['Reservation']> };
  CreateStationInput: CreateStationInput;
  CreateStationPayload: Omit<CreateStationPayload, 'station'> & { station?: Maybe<ResolversParentTypes['Station']> };
  CreateTableInput: CreateTableInput;
  CreateTablePayload: Omit<CreateTablePayload, 'table'> & { table?: Maybe<ResolversParentTypes['Table']> };
  CreateZoneInput: CreateZoneInput;
  CreateZonePayload: Omit<CreateZonePayload, 'zone'> & { zone?: Maybe<ResolversParentTypes['Zone']> };
  Customer: CustomerRow;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  File: File;
  FireCourseInput: FireCourseInput;
  FireCoursePayload: Omit<FireCoursePayload, 'tickets'> & { tickets?: Maybe<Array<ResolversParentTypes['KitchenTicket']>> };
  JSON: Scalars['JSON']['output'];
  KitchenOrder: KitchenOrderRow;
  KitchenOrderConnection: KitchenOrderConnectionRow;
  KitchenOrderEdge: Omit<KitchenOrderEdge, 'node'> & { node: ResolversParentTypes['KitchenOrder'] };
  KitchenOrderFilter: KitchenOrderFilter;
  KitchenTicket: KitchenTicketRow;
  KitchenTicketChange: KitchenTicketChangeRow;
  KitchenTicketConnection: KitchenTicketConnectionRow;
  KitchenTicketEdge: Omit<KitchenTicketEdge, 'node'> & { node: ResolversParentTypes['KitchenTicket'] };
  KitchenTicketEvent: KitchenTicketEventRow;
  KitchenTicketFilter: KitchenTicketFilter;
  KitchenTicketLine: KitchenTicketLineRow;
  MarkNoShowInput: MarkNoShowInput;
  MarkNoShowPayload: Omit<MarkNoShowPayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['Reservation']> };
  MarkTableInput: MarkTableInput;
  MarkTablePayload: Omit<MarkTablePayload, 'table'> & { table?: Maybe<ResolversParentTypes['Table']> };
  Menu: MenuRow;
  MenuCategory: MenuCategoryRow;
  MenuCategoryInput: MenuCategoryInput;
  MenuConnection: MenuConnectionRow;
  MenuEdge: Omit<MenuEdge, 'node'> & { node: ResolversParentTypes['Menu'] };
  MenuFilter: MenuFilter;
  MenuWindow: MenuWindow;
  MenuWindowInput: MenuWindowInput;
  MergeTablesInput: MergeTablesInput;
  MergeTablesPayload: Omit<MergeTablesPayload, 'table'> & { table?: Maybe<ResolversParentTypes['Table']> };
  Mutation: Record<PropertyKey, never>;
  NearReservation: NearReservationRow;
  OpenTableInput: OpenTableInput;
  OpenTablePayload: Omit<OpenTablePayload, 'order' | 'table'> & { order?: Maybe<ResolversParentTypes['Order']>, table?: Maybe<ResolversParentTypes['Table']> };
  Order: OrderRow;
  PageInfo: PageInfo;
  PreparationTimes: PreparationTimes;
  Problem: Problem;
  Product: ProductRow;
  Query: Record<PropertyKey, never>;
  RateSeatingInput: RateSeatingInput;
  RateSeatingPayload: Omit<RateSeatingPayload, 'seating'> & { seating?: Maybe<ResolversParentTypes['Seating']> };
  RecallTicketInput: RecallTicketInput;
  RecallTicketPayload: Omit<RecallTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['KitchenTicket']> };
  Reservation: ReservationRow;
  ReservationChange: ReservationChangeRow;
  ReservationConnection: ReservationConnectionRow;
  ReservationEdge: Omit<ReservationEdge, 'node'> & { node: ResolversParentTypes['Reservation'] };
  ReservationEvent: ReservationEventRow;
  ReservationFilter: ReservationFilter;
  SeatReservationInput: SeatReservationInput;
  SeatReservationPayload: Omit<SeatReservationPayload, 'order' | 'reservation' | 'table'> & { order?: Maybe<ResolversParentTypes['Order']>, reservation?: Maybe<ResolversParentTypes['Reservation']>, table?: Maybe<ResolversParentTypes['Table']> };
  Seating: SeatingRow;
  SeatingConnection: SeatingConnectionRow;
  SeatingEdge: Omit<SeatingEdge, 'node'> & { node: ResolversParentTypes['Seating'] };
  SeatingFilter: SeatingFilter;
  ServedMenus: ServedMenusRow;
  SetTicketPriorityInput: SetTicketPriorityInput;
  SetTicketPriorityPayload: Omit<SetTicketPriorityPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['KitchenTicket']> };
  Shop: ShopRow;
  Station: StationRow;
  StationConnection: StationConnectionRow;
  StationEdge: Omit<StationEdge, 'node'> & { node: ResolversParentTypes['Station'] };
  StationFilter: StationFilter;
  Subscription: Record<PropertyKey, never>;
  Table: TableRow;
  TableChange: TableChangeRow;
  TableConnection: TableConnectionRow;
  TableEdge: Omit<TableEdge, 'node'> & { node: ResolversParentTypes['Table'] };
  TableFilter: TableFilter;
  TableSuggestion: TableSuggestionRow;
  TableTurnover: TableTurnover;
  TransferTableInput: TransferTableInput;
  TransferTablePayload: Omit<TransferTablePayload, 'from' | 'to'> & { from?: Maybe<ResolversParentTypes['Table']>, to?: Maybe<ResolversParentTypes['Table']> };
  UnmergeTableInput: UnmergeTableInput;
  UnmergeTablePayload: Omit<UnmergeTablePayload, 'table'> & { table?: Maybe<ResolversParentTypes['Table']> };
  UpdateMenuInput: UpdateMenuInput;
  UpdateMenuPayload: Omit<UpdateMenuPayload, 'menu'> & { menu?: Maybe<ResolversParentTypes['Menu']> };
  UpdateReservationInput: UpdateReservationInput;
  UpdateReservationPayload: Omit<UpdateReservationPayload, 'reservation'> & { reservation?: Maybe<ResolversParentTypes['Reservation']> };
  UpdateStationInput: UpdateStationInput;
  UpdateStationPayload: Omit<UpdateStationPayload, 'station'> & { station?: Maybe<ResolversParentTypes['Station']> };
  UpdateTableInput: UpdateTableInput;
  UpdateTablePayload: Omit<UpdateTablePayload, 'table'> & { table?: Maybe<ResolversParentTypes['Table']> };
  UpdateZoneInput: UpdateZoneInput;
  UpdateZonePayload: Omit<UpdateZonePayload, 'zone'> & { zone?: Maybe<ResolversParentTypes['Zone']> };
  User: UserRow;
  Zone: ZoneRow;
  ZoneConnection: ZoneConnectionRow;
  ZoneEdge: Omit<ZoneEdge, 'node'> & { node: ResolversParentTypes['Zone'] };
  ZoneFilter: ZoneFilter;
  String: Scalars['String']['output'];
};

export type AllowDirectiveArgs = {
  to: Scalars['String']['input'];
};

export type AllowDirectiveResolver<Result, Parent, ContextType = Context, Args = AllowDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InternalDirectiveArgs = { };

export type InternalDirectiveResolver<Result, Parent, ContextType = Context, Args = InternalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SignedInDirectiveArgs = { };

export type SignedInDirectiveResolver<Result, Parent, ContextType = Context, Args = SignedInDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcknowledgeTicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeTicketPayload'] = ResolversParentTypes['AcknowledgeTicketPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['KitchenTicket']>, ParentType, ContextType>;
};

export type AdvanceTicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdvanceTicketPayload'] = ResolversParentTypes['AdvanceTicketPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['KitchenTicket']>, ParentType, ContextType>;
};

export type CancelReservationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelReservationPayload'] = ResolversParentTypes['CancelReservationPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
};

export type CompleteReservationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteReservationPayload'] = ResolversParentTypes['CompleteReservationPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
};

export type ConfirmReservationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmReservationPayload'] = ResolversParentTypes['ConfirmReservationPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
};

export type CreateMenuPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateMenuPayload'] = ResolversParentTypes['CreateMenuPayload']> = {
  menu?: Resolver<Maybe<ResolversTypes['Menu']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type CreateReservationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateReservationPayload'] = ResolversParentTypes['CreateReservationPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
};

export type CreateStationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateStationPayload'] = ResolversParentTypes['CreateStationPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
};

export type CreateTablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTablePayload'] = ResolversParentTypes['CreateTablePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType>;
};

export type CreateZonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateZonePayload'] = ResolversParentTypes['CreateZonePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reservations?: Resolver<ResolversTypes['ReservationConnection'], ParentType, ContextType, RequireFields<CustomerReservationsArgs, 'first'>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type FileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FireCoursePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FireCoursePayload'] = ResolversParentTypes['FireCoursePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  tickets?: Resolver<Maybe<Array<ResolversTypes['KitchenTicket']>>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KitchenOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KitchenOrder'] = ResolversParentTypes['KitchenOrder']> = {
  firstFiredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRush?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  orderNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  tickets?: Resolver<Array<ResolversTypes['KitchenTicket']>, ParentType, ContextType>;
};

export type KitchenOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KitchenOrderConnection'] = ResolversParentTypes['KitchenOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['KitchenOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KitchenOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KitchenOrderEdge'] = ResolversParentTypes['KitchenOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KitchenOrder'], ParentType, ContextType>;
};

export type KitchenTicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KitchenTicket'] = ResolversParentTypes['KitchenTicket'], FederationReferenceType extends FederationReferenceTypes['KitchenTicket'] = FederationReferenceTypes['KitchenTicket']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['KitchenTicket']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actualMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  businessDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cook?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  estimatedMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  firedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['KitchenTicketEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAddition?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['KitchenTicketLine']>, ParentType, ContextType>;
  mustAcknowledge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  orderNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['TicketPriority'], ParentType, ContextType>;
  readyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  server?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  station?: Resolver<ResolversTypes['Station'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType>;
};

export type KitchenTicketChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KitchenTicketChange'] = ResolversParentTypes['KitchenTicketChange']> = {
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['KitchenTicket'], ParentType, ContextType>;
};

export type KitchenTicketConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KitchenTicketConnection'] = ResolversParentTypes['KitchenTicketConnection']> = {
  edges?: Resolver<Array<ResolversTypes['KitchenTicketEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KitchenTicketEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KitchenTicketEdge'] = ResolversParentTypes['KitchenTicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KitchenTicket'], ParentType, ContextType>;
};

export type KitchenTicketEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KitchenTicketEvent'] = ResolversParentTypes['KitchenTicketEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['TicketStatus']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TicketEventKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
};

export type KitchenTicketLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KitchenTicketLine'] = ResolversParentTypes['KitchenTicketLine']> = {
  allergens?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cancelled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['TicketLineChange']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  estimatedMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  modifiers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tableNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MarkNoShowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkNoShowPayload'] = ResolversParentTypes['MarkNoShowPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
};

export type MarkTablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkTablePayload'] = ResolversParentTypes['MarkTablePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType>;
};

export type MenuResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Menu'] = ResolversParentTypes['Menu'], FederationReferenceType extends FederationReferenceTypes['Menu'] = FederationReferenceTypes['Menu']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Menu']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['MenuCategory']>, ParentType, ContextType, Partial<MenuCategoriesArgs>>;
  displayOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['MenuWindow']>, ParentType, ContextType>;
};

export type MenuCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuCategory'] = ResolversParentTypes['MenuCategory']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  icon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<Maybe<Array<ResolversTypes['Product']>>, ParentType, ContextType>;
};

export type MenuConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuConnection'] = ResolversParentTypes['MenuConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MenuEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MenuEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuEdge'] = ResolversParentTypes['MenuEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Menu'], ParentType, ContextType>;
};

export type MenuWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MenuWindow'] = ResolversParentTypes['MenuWindow']> = {
  days?: Resolver<Array<ResolversTypes['Weekday']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergeTablesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeTablesPayload'] = ResolversParentTypes['MergeTablesPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeTicket?: Resolver<ResolversTypes['AcknowledgeTicketPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeTicketArgs, 'input'>>;
  advanceTicket?: Resolver<ResolversTypes['AdvanceTicketPayload'], ParentType, ContextType, RequireFields<MutationAdvanceTicketArgs, 'input'>>;
  cancelReservation?: Resolver<ResolversTypes['CancelReservationPayload'], ParentType, ContextType, RequireFields<MutationCancelReservationArgs, 'input'>>;
  completeReservation?: Resolver<ResolversTypes['CompleteReservationPayload'], ParentType, ContextType, RequireFields<MutationCompleteReservationArgs, 'input'>>;
  confirmReservation?: Resolver<ResolversTypes['ConfirmReservationPayload'], ParentType, ContextType, RequireFields<MutationConfirmReservationArgs, 'input'>>;
  createMenu?: Resolver<ResolversTypes['CreateMenuPayload'], ParentType, ContextType, RequireFields<MutationCreateMenuArgs, 'input'>>;
  createReservation?: Resolver<ResolversTypes['CreateReservationPayload'], ParentType, ContextType, RequireFields<MutationCreateReservationArgs, 'input'>>;
  createStation?: Resolver<ResolversTypes['CreateStationPayload'], ParentType, ContextType, RequireFields<MutationCreateStationArgs, 'input'>>;
  createTable?: Resolver<ResolversTypes['CreateTablePayload'], ParentType, ContextType, RequireFields<MutationCreateTableArgs, 'input'>>;
  createZone?: Resolver<ResolversTypes['CreateZonePayload'], ParentType, ContextType, RequireFields<MutationCreateZoneArgs, 'input'>>;
  fireCourse?: Resolver<ResolversTypes['FireCoursePayload'], ParentType, ContextType, RequireFields<MutationFireCourseArgs, 'input'>>;
  markNoShow?: Resolver<ResolversTypes['MarkNoShowPayload'], ParentType, ContextType, RequireFields<MutationMarkNoShowArgs, 'input'>>;
  markTable?: Resolver<ResolversTypes['MarkTablePayload'], ParentType, ContextType, RequireFields<MutationMarkTableArgs, 'input'>>;
  mergeTables?: Resolver<ResolversTypes['MergeTablesPayload'], ParentType, ContextType, RequireFields<MutationMergeTablesArgs, 'input'>>;
  openTable?: Resolver<ResolversTypes['OpenTablePayload'], ParentType, ContextType, RequireFields<MutationOpenTableArgs, 'input'>>;
  rateSeating?: Resolver<ResolversTypes['RateSeatingPayload'], ParentType, ContextType, RequireFields<MutationRateSeatingArgs, 'input'>>;
  recallTicket?: Resolver<ResolversTypes['RecallTicketPayload'], ParentType, ContextType, RequireFields<MutationRecallTicketArgs, 'input'>>;
  seatReservation?: Resolver<ResolversTypes['SeatReservationPayload'], ParentType, ContextType, RequireFields<MutationSeatReservationArgs, 'input'>>;
  setTicketPriority?: Resolver<ResolversTypes['SetTicketPriorityPayload'], ParentType, ContextType, RequireFields<MutationSetTicketPriorityArgs, 'input'>>;
  transferTable?: Resolver<ResolversTypes['TransferTablePayload'], ParentType, ContextType, RequireFields<MutationTransferTableArgs, 'input'>>;
  unmergeTable?: Resolver<ResolversTypes['UnmergeTablePayload'], ParentType, ContextType, RequireFields<MutationUnmergeTableArgs, 'input'>>;
  updateMenu?: Resolver<ResolversTypes['UpdateMenuPayload'], ParentType, ContextType, RequireFields<MutationUpdateMenuArgs, 'input'>>;
  updateReservation?: Resolver<ResolversTypes['UpdateReservationPayload'], ParentType, ContextType, RequireFields<MutationUpdateReservationArgs, 'input'>>;
  updateStation?: Resolver<ResolversTypes['UpdateStationPayload'], ParentType, ContextType, RequireFields<MutationUpdateStationArgs, 'input'>>;
  updateTable?: Resolver<ResolversTypes['UpdateTablePayload'], ParentType, ContextType, RequireFields<MutationUpdateTableArgs, 'input'>>;
  updateZone?: Resolver<ResolversTypes['UpdateZonePayload'], ParentType, ContextType, RequireFields<MutationUpdateZoneArgs, 'input'>>;
};

export type NearReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearReservation'] = ResolversParentTypes['NearReservation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OpenTablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenTablePayload'] = ResolversParentTypes['OpenTablePayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PreparationTimesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreparationTimes'] = ResolversParentTypes['PreparationTimes']> = {
  averageEstimate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  averageMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  longestMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['ProblemCode'], ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  kitchenOrders?: Resolver<ResolversTypes['KitchenOrderConnection'], ParentType, ContextType, RequireFields<QueryKitchenOrdersArgs, 'first'>>;
  kitchenTicket?: Resolver<Maybe<ResolversTypes['KitchenTicket']>, ParentType, ContextType, RequireFields<QueryKitchenTicketArgs, 'id'>>;
  menu?: Resolver<Maybe<ResolversTypes['Menu']>, ParentType, ContextType, RequireFields<QueryMenuArgs, 'id'>>;
  menus?: Resolver<ResolversTypes['MenuConnection'], ParentType, ContextType, RequireFields<QueryMenusArgs, 'first'>>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType, RequireFields<QueryReservationArgs, 'id'>>;
  reservations?: Resolver<ResolversTypes['ReservationConnection'], ParentType, ContextType, RequireFields<QueryReservationsArgs, 'first'>>;
  seatings?: Resolver<ResolversTypes['SeatingConnection'], ParentType, ContextType, RequireFields<QuerySeatingsArgs, 'first'>>;
  servedMenus?: Resolver<ResolversTypes['ServedMenus'], ParentType, ContextType, Partial<QueryServedMenusArgs>>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType, RequireFields<QueryStationArgs, 'id'>>;
  stations?: Resolver<ResolversTypes['StationConnection'], ParentType, ContextType, RequireFields<QueryStationsArgs, 'first'>>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType, RequireFields<QueryTableArgs, 'id'>>;
  tableSuggestions?: Resolver<Array<ResolversTypes['TableSuggestion']>, ParentType, ContextType, RequireFields<QueryTableSuggestionsArgs, 'durationMinutes' | 'partySize' | 'startsAt'>>;
  tables?: Resolver<ResolversTypes['TableConnection'], ParentType, ContextType, RequireFields<QueryTablesArgs, 'first'>>;
  tickets?: Resolver<ResolversTypes['KitchenTicketConnection'], ParentType, ContextType, RequireFields<QueryTicketsArgs, 'first'>>;
  zone?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType, RequireFields<QueryZoneArgs, 'id'>>;
  zones?: Resolver<ResolversTypes['ZoneConnection'], ParentType, ContextType, RequireFields<QueryZonesArgs, 'first'>>;
};

export type RateSeatingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateSeatingPayload'] = ResolversParentTypes['RateSeatingPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  seating?: Resolver<Maybe<ResolversTypes['Seating']>, ParentType, ContextType>;
};

export type RecallTicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallTicketPayload'] = ResolversParentTypes['RecallTicketPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['KitchenTicket']>, ParentType, ContextType>;
};

export type ReservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'], FederationReferenceType extends FederationReferenceTypes['Reservation'] = FederationReferenceTypes['Reservation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reservation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ReservationEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  specialRequests?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['Table']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReservationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationChange'] = ResolversParentTypes['ReservationChange']> = {
  reservation?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationConnection'] = ResolversParentTypes['ReservationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationEdge'] = ResolversParentTypes['ReservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Reservation'], ParentType, ContextType>;
};

export type ReservationEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReservationEvent'] = ResolversParentTypes['ReservationEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ReservationStatus']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ReservationStatus'], ParentType, ContextType>;
};

export type SeatReservationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatReservationPayload'] = ResolversParentTypes['SeatReservationPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType>;
};

export type SeatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Seating'] = ResolversParentTypes['Seating']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMerged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  partySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  server?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  tableNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tips?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type SeatingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatingConnection'] = ResolversParentTypes['SeatingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SeatingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatingEdge'] = ResolversParentTypes['SeatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Seating'], ParentType, ContextType>;
};

export type ServedMenusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServedMenus'] = ResolversParentTypes['ServedMenus']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  menus?: Resolver<Array<ResolversTypes['Menu']>, ParentType, ContextType>;
  servedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SetTicketPriorityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetTicketPriorityPayload'] = ResolversParentTypes['SetTicketPriorityPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['KitchenTicket']>, ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Station'] = ResolversParentTypes['Station'], FederationReferenceType extends FederationReferenceTypes['Station'] = FederationReferenceTypes['Station']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Station']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preparation?: Resolver<ResolversTypes['PreparationTimes'], ParentType, ContextType, Partial<StationPreparationArgs>>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
};

export type StationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationConnection'] = ResolversParentTypes['StationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationEdge'] = ResolversParentTypes['StationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Station'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  kitchenTickets?: SubscriptionResolver<ResolversTypes['KitchenTicketChange'], "kitchenTickets", ParentType, ContextType, Partial<SubscriptionKitchenTicketsArgs>>;
  reservations?: SubscriptionResolver<ResolversTypes['ReservationChange'], "reservations", ParentType, ContextType, Partial<SubscriptionReservationsArgs>>;
  tableStatus?: SubscriptionResolver<ResolversTypes['TableChange'], "tableStatus", ParentType, ContextType, Partial<SubscriptionTableStatusArgs>>;
};

export type TableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Table'] = ResolversParentTypes['Table'], FederationReferenceType extends FederationReferenceTypes['Table'] = FederationReferenceTypes['Table']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Table']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  currentOrder?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  currentSeating?: Resolver<Maybe<ResolversTypes['Seating']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastCleaned?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reservedFor?: Resolver<Maybe<ResolversTypes['NearReservation']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TableStatus'], ParentType, ContextType>;
  turnover?: Resolver<ResolversTypes['TableTurnover'], ParentType, ContextType, Partial<TableTurnoverArgs>>;
  x?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  y?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
};

export type TableChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableChange'] = ResolversParentTypes['TableChange']> = {
  revision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  table?: Resolver<ResolversTypes['Table'], ParentType, ContextType>;
};

export type TableConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableConnection'] = ResolversParentTypes['TableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TableEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TableEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableEdge'] = ResolversParentTypes['TableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Table'], ParentType, ContextType>;
};

export type TableSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableSuggestion'] = ResolversParentTypes['TableSuggestion']> = {
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['Table']>, ParentType, ContextType>;
};

export type TableTurnoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TableTurnover'] = ResolversParentTypes['TableTurnover']> = {
  averageMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  guests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferTablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferTablePayload'] = ResolversParentTypes['TransferTablePayload']> = {
  from?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType>;
};

export type UnmergeTablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmergeTablePayload'] = ResolversParentTypes['UnmergeTablePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType>;
};

export type UpdateMenuPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMenuPayload'] = ResolversParentTypes['UpdateMenuPayload']> = {
  menu?: Resolver<Maybe<ResolversTypes['Menu']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
};

export type UpdateReservationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateReservationPayload'] = ResolversParentTypes['UpdateReservationPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
};

export type UpdateStationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateStationPayload'] = ResolversParentTypes['UpdateStationPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['Station']>, ParentType, ContextType>;
};

export type UpdateTablePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTablePayload'] = ResolversParentTypes['UpdateTablePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Table']>, ParentType, ContextType>;
};

export type UpdateZonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateZonePayload'] = ResolversParentTypes['UpdateZonePayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['Zone']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ZoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Zone'] = ResolversParentTypes['Zone'], FederationReferenceType extends FederationReferenceTypes['Zone'] = FederationReferenceTypes['Zone']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Zone']> | FederationReferenceType, FederationReferenceType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  server?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
};

export type ZoneConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZoneConnection'] = ResolversParentTypes['ZoneConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ZoneEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ZoneEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ZoneEdge'] = ResolversParentTypes['ZoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Zone'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcknowledgeTicketPayload?: AcknowledgeTicketPayloadResolvers<ContextType>;
  AdvanceTicketPayload?: AdvanceTicketPayloadResolvers<ContextType>;
  CancelReservationPayload?: CancelReservationPayloadResolvers<ContextType>;
  CompleteReservationPayload?: CompleteReservationPayloadResolvers<ContextType>;
  ConfirmReservationPayload?: ConfirmReservationPayloadResolvers<ContextType>;
  CreateMenuPayload?: CreateMenuPayloadResolvers<ContextType>;
  CreateReservationPayload?: CreateReservationPayloadResolvers<ContextType>;
  CreateStationPayload?: CreateStationPayloadResolvers<ContextType>;
  CreateTablePayload?: CreateTablePayloadResolvers<ContextType>;
  CreateZonePayload?: CreateZonePayloadResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  File?: FileResolvers<ContextType>;
  FireCoursePayload?: FireCoursePayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  KitchenOrder?: KitchenOrderResolvers<ContextType>;
  KitchenOrderConnection?: KitchenOrderConnectionResolvers<ContextType>;
  KitchenOrderEdge?: KitchenOrderEdgeResolvers<ContextType>;
  KitchenTicket?: KitchenTicketResolvers<ContextType>;
  KitchenTicketChange?: KitchenTicketChangeResolvers<ContextType>;
  KitchenTicketConnection?: KitchenTicketConnectionResolvers<ContextType>;
  KitchenTicketEdge?: KitchenTicketEdgeResolvers<ContextType>;
  KitchenTicketEvent?: KitchenTicketEventResolvers<ContextType>;
  KitchenTicketLine?: KitchenTicketLineResolvers<ContextType>;
  MarkNoShowPayload?: MarkNoShowPayloadResolvers<ContextType>;
  MarkTablePayload?: MarkTablePayloadResolvers<ContextType>;
  Menu?: MenuResolvers<ContextType>;
  MenuCategory?: MenuCategoryResolvers<ContextType>;
  MenuConnection?: MenuConnectionResolvers<ContextType>;
  MenuEdge?: MenuEdgeResolvers<ContextType>;
  MenuWindow?: MenuWindowResolvers<ContextType>;
  MergeTablesPayload?: MergeTablesPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearReservation?: NearReservationResolvers<ContextType>;
  OpenTablePayload?: OpenTablePayloadResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PreparationTimes?: PreparationTimesResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RateSeatingPayload?: RateSeatingPayloadResolvers<ContextType>;
  RecallTicketPayload?: RecallTicketPayloadResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  ReservationChange?: ReservationChangeResolvers<ContextType>;
  ReservationConnection?: ReservationConnectionResolvers<ContextType>;
  ReservationEdge?: ReservationEdgeResolvers<ContextType>;
  ReservationEvent?: ReservationEventResolvers<ContextType>;
  SeatReservationPayload?: SeatReservationPayloadResolvers<ContextType>;
  Seating?: SeatingResolvers<ContextType>;
  SeatingConnection?: SeatingConnectionResolvers<ContextType>;
  SeatingEdge?: SeatingEdgeResolvers<ContextType>;
  ServedMenus?: ServedMenusResolvers<ContextType>;
  SetTicketPriorityPayload?: SetTicketPriorityPayloadResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  Station?: StationResolvers<ContextType>;
  StationConnection?: StationConnectionResolvers<ContextType>;
  StationEdge?: StationEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Table?: TableResolvers<ContextType>;
  TableChange?: TableChangeResolvers<ContextType>;
  TableConnection?: TableConnectionResolvers<ContextType>;
  TableEdge?: TableEdgeResolvers<ContextType>;
  TableSuggestion?: TableSuggestionResolvers<ContextType>;
  TableTurnover?: TableTurnoverResolvers<ContextType>;
  TransferTablePayload?: TransferTablePayloadResolvers<ContextType>;
  UnmergeTablePayload?: UnmergeTablePayloadResolvers<ContextType>;
  UpdateMenuPayload?: UpdateMenuPayloadResolvers<ContextType>;
  UpdateReservationPayload?: UpdateReservationPayloadResolvers<ContextType>;
  UpdateStationPayload?: UpdateStationPayloadResolvers<ContextType>;
  UpdateTablePayload?: UpdateTablePayloadResolvers<ContextType>;
  UpdateZonePayload?: UpdateZonePayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Zone?: ZoneResolvers<ContextType>;
  ZoneConnection?: ZoneConnectionResolvers<ContextType>;
  ZoneEdge?: ZoneEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  allow?: AllowDirectiveResolver<any, any, ContextType>;
  internal?: InternalDirectiveResolver<any, any, ContextType>;
  public?: PublicDirectiveResolver<any, any, ContextType>;
  signedIn?: SignedInDirectiveResolver<any, any, ContextType>;
};
