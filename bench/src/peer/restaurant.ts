import DataLoader from 'dataloader';
import { db, entities, grouped, serve } from './subgraph.ts';

interface TableRow {
  id: string;
  number: string;
  status: string;
  zoneId: string | null;
  orderId: string | null;
}

interface TicketRow {
  id: string;
  number: string;
  status: string;
  course: number | null;
  stationId: string;
}

interface Named {
  id: string;
  name: string;
}

export const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  scalar Decimal
  enum TableStatus { AVAILABLE OCCUPIED CLEANING OUT_OF_ORDER }
  enum TicketStatus { PENDING PREPARING READY SERVED CANCELLED }
  input KitchenTicketFilter { open: Boolean }
  type Query {
    tables(first: Int = 50): TableConnection!
    tickets(first: Int = 50, filter: KitchenTicketFilter): KitchenTicketConnection!
  }
  type TableConnection { edges: [TableEdge!]! }
  type TableEdge { node: Table! }
  type Table @key(fields: "id") { id: ID! number: String! status: TableStatus! zone: Zone currentOrder: Order }
  type Zone @key(fields: "id") { id: ID! name: String! }
  type Order @key(fields: "id", resolvable: false) { id: ID! }
  type KitchenTicketConnection { edges: [KitchenTicketEdge!]! }
  type KitchenTicketEdge { node: KitchenTicket! }
  type KitchenTicket @key(fields: "id") {
    id: ID!
    number: String!
    status: TicketStatus!
    course: Int
    station: Station!
    lines: [KitchenTicketLine!]!
  }
  type Station @key(fields: "id") { id: ID! name: String! }
  type KitchenTicketLine {
    id: ID!
    name: String!
    quantity: Decimal!
    notes: String
    modifiers: [String!]!
    cancelled: Boolean!
  }`;

const TABLES = `
  select t.id, t.number, t.zone_id as "zoneId", s.order_id as "orderId",
    case when s.id is not null then 'OCCUPIED' else coalesce(
      (select c.condition from table_condition c where c.table_id = t.id order by c.seq desc limit 1), 'AVAILABLE') end as status
  from dining_table t left join seating s on s.table_id = t.id and s.ended_at is null
  where t.company_id = $1 order by t.sort_key, t.id limit $2`;

const TICKETS = `
  select id, number::text as number, status, course, station_id as "stationId" from kitchen_ticket
  where company_id = $1 and ($3::boolean is null or (status in ('PENDING', 'PREPARING', 'READY')) = $3)
  order by fired_at desc, id desc limit $2`;

const LINES = `
  select ticket_id as "ticketId", line_id as id, name, trim_scale(quantity)::text as quantity, notes, modifiers, cancelled
  from kitchen_ticket_line where ticket_id = any($1) order by ticket_id, position`;

function loaders() {
  return {
    zone: new DataLoader((ids: readonly string[]) =>
      entities<Named>('zones', 'select id, name from zone where id = any($1)', ids),
    ),
    station: new DataLoader((ids: readonly string[]) =>
      entities<Named>('stations', 'select id, name from station where id = any($1)', ids),
    ),
    lines: new DataLoader((ids: readonly string[]) =>
      grouped<{ ticketId: string }>('lines', LINES, ids, (row) => row.ticketId),
    ),
  };
}

type Context = { companyId: string } & ReturnType<typeof loaders>;

const resolvers = {
  Query: {
    async tables(_: unknown, { first }: { first: number }, { companyId }: Context) {
      const { rows } = await db.query<TableRow>({ name: 'tables', text: TABLES, values: [companyId, first] });
      return { edges: rows.map((node) => ({ node })) };
    },
    async tickets(
      _: unknown,
      { first, filter }: { first: number; filter?: { open?: boolean } },
      { companyId }: Context,
    ) {
      const values = [companyId, first, filter?.open ?? null];
      const { rows } = await db.query<TicketRow>({ name: 'tickets', text: TICKETS, values });
      return { edges: rows.map((node) => ({ node })) };
    },
  },
  Table: {
    zone: ({ zoneId }: TableRow, _: unknown, { zone }: Context) => zoneId && zone.load(zoneId),
    currentOrder: ({ orderId }: TableRow) => orderId && { id: orderId },
  },
  KitchenTicket: {
    station: ({ stationId }: TicketRow, _: unknown, { station }: Context) => station.load(stationId),
    lines: ({ id }: TicketRow, _: unknown, { lines }: Context) => lines.load(id),
  },
};

if (import.meta.main) await serve(typeDefs, resolvers, loaders);
