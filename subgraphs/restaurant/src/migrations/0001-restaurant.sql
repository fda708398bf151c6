-- Shops as identity tells of them; the newest version stands.
create table shop (
  id uuid primary key,
  company_id uuid not null,
  version int not null,
  time_zone text not null,
  active boolean not null
);
select tenant_table('shop');

-- What boards show changes only under this row's lock, so that revisions grow in the order of commits.
create table board (
  company_id uuid primary key,
  revision bigint not null default 0
);
select tenant_table('board');

create table zone (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  name text not null,
  description text,
  capacity int check (capacity > 0),
  server_id uuid,
  active boolean not null default true,
  constraint zone_name_unique unique (company_id, shop_id, name)
);
create index zone_by_name on zone (company_id, name, id);
select tenant_table('zone');

create table dining_table (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  zone_id uuid references zone,
  number text not null,
  -- The number with its digits padded, so that "2" stands before "10".
  sort_key text not null,
  seats int not null check (seats > 0),
  x int,
  y int,
  active boolean not null default true,
  revision bigint not null default 0,
  constraint dining_table_number_unique unique (company_id, shop_id, number)
);
create index dining_table_by_number on dining_table (company_id, sort_key, id);
create index dining_table_by_revision on dining_table (company_id, revision);
create index dining_table_by_zone on dining_table (zone_id);
select tenant_table('dining_table');

-- What a person said of a table; the latest stands. A party that sits there comes before it.
create table table_condition (
  seq bigint generated always as identity primary key,
  company_id uuid not null,
  shop_id uuid not null,
  table_id uuid not null references dining_table,
  condition text not null check (condition in ('AVAILABLE', 'CLEANING', 'OUT_OF_ORDER')),
  condition_before text not null check (condition_before in ('AVAILABLE', 'CLEANING', 'OUT_OF_ORDER')),
  reason text,
  user_id uuid,
  at timestamptz not null
);
create index table_condition_latest on table_condition (table_id, seq desc);
select tenant_table('table_condition', 'select, insert');

-- A party at a table, with the order that was opened for it under this very id.
create table seating (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  table_id uuid not null references dining_table,
  order_id uuid not null,
  party_size int not null check (party_size between 1 and 500),
  server_id uuid,
  order_total_version int not null default 0,
  opened_at timestamptz not null,
  ended_at timestamptz,
  constraint seating_order_unique unique (company_id, order_id)
);
create unique index seating_open_once on seating (table_id) where ended_at is null;
select tenant_table('seating');

create table station (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  name text not null,
  active boolean not null default true,
  version int not null default 1,
  constraint station_name_unique unique (company_id, shop_id, name)
);
create index station_by_name on station (company_id, name, id);
select tenant_table('station');

-- Fires that tickets were made of, so that each makes them once.
create table kitchen_fire (
  fire_id uuid primary key,
  company_id uuid not null
);
select tenant_table('kitchen_fire', 'select, insert');

-- Lines cancelled so far, for fires that are told of later.
create table cancelled_line (
  line_id uuid primary key,
  company_id uuid not null
);
select tenant_table('cancelled_line', 'select, insert');

-- The last ticket number given, per shop and business day.
create table ticket_counter (
  company_id uuid not null,
  shop_id uuid not null,
  business_day date not null,
  last int not null,
  primary key (shop_id, business_day)
);
select tenant_table('ticket_counter');

create table kitchen_ticket (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  fire_id uuid not null references kitchen_fire,
  station_id uuid not null references station,
  table_id uuid references dining_table,
  order_id uuid not null,
  order_number text not null,
  business_day date not null,
  number int not null,
  course int,
  status text not null check (status in ('PENDING', 'PREPARING', 'READY', 'SERVED', 'CANCELLED')),
  server_id uuid,
  cook_id uuid,
  estimated_minutes int,
  fired_at timestamptz not null,
  started_at timestamptz,
  ready_at timestamptz,
  served_at timestamptz,
  revision bigint not null default 0,
  constraint kitchen_ticket_number_unique unique (shop_id, business_day, number),
  constraint kitchen_ticket_station_once unique (fire_id, station_id)
);
create index kitchen_ticket_by_revision on kitchen_ticket (company_id, revision);
create index kitchen_ticket_open on kitchen_ticket (company_id, revision) where status in ('PENDING', 'PREPARING', 'READY');
create index kitchen_ticket_by_time on kitchen_ticket (company_id, fired_at, id);
create index kitchen_ticket_by_order on kitchen_ticket (order_id);
select tenant_table('kitchen_ticket');

create table kitchen_ticket_line (
  line_id uuid primary key,
  company_id uuid not null,
  ticket_id uuid not null references kitchen_ticket,
  position int not null,
  product_id uuid,
  name text not null,
  quantity numeric(19,6) not null,
  notes text,
  modifiers text[] not null,
  seat int,
  course int,
  allergens text[] not null,
  estimated_minutes int,
  cancelled boolean not null default false
);
create index kitchen_ticket_line_by_ticket on kitchen_ticket_line (ticket_id, position);
select tenant_table('kitchen_ticket_line');

-- Who moved a ticket, when, from where to where.
create table kitchen_ticket_event (
  seq bigint generated always as identity primary key,
  company_id uuid not null,
  shop_id uuid not null,
  ticket_id uuid not null references kitchen_ticket,
  from_status text,
  to_status text not null,
  user_id uuid,
  terminal_id uuid,
  reason text,
  at timestamptz not null
);
create index kitchen_ticket_event_by_ticket on kitchen_ticket_event (ticket_id, seq);
select tenant_table('kitchen_ticket_event', 'select, insert');
