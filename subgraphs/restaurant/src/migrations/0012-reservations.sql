create extension if not exists btree_gist;

-- Tables promised to guests. What is near is shown on the floor: see upkeep.ts.
create table reservation (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  customer_id uuid,
  name text not null,
  phone text,
  party_size int not null check (party_size between 1 and 500),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  business_day date not null,
  special_requests text,
  status text not null check (status in ('REQUESTED', 'CONFIRMED', 'SEATED', 'COMPLETED', 'CANCELLED', 'NO_SHOW')),
  near boolean not null default false,
  seating_id uuid references seating,
  version int not null default 1,
  revision bigint not null default 0,
  created_at timestamptz not null,
  check (ends_at > starts_at)
);
create index reservation_by_time on reservation (company_id, starts_at, id);
create index reservation_by_day on reservation (shop_id, business_day);
create index reservation_by_revision on reservation (company_id, revision);
create index reservation_by_customer on reservation (customer_id, starts_at desc, id desc) where customer_id is not null;
create index reservation_coming on reservation (starts_at) where status = 'CONFIRMED';
create index reservation_by_seating on reservation (seating_id) where seating_id is not null;
select tenant_table('reservation');

-- A table is promised to nobody else meanwhile: two reservations of one table never overlap while both hold it.
create table reservation_table (
  reservation_id uuid not null references reservation,
  table_id uuid not null references dining_table,
  company_id uuid not null,
  shop_id uuid not null,
  during tstzrange not null,
  holds boolean not null,
  primary key (reservation_id, table_id),
  constraint reservation_table_free exclude using gist (table_id with =, during with &&) where (holds)
);
create index reservation_table_holds on reservation_table (table_id) where holds;
select tenant_table('reservation_table');

-- Who moved a reservation, when, from where to where, and why.
create table reservation_event (
  seq bigint generated always as identity primary key,
  company_id uuid not null,
  shop_id uuid not null,
  reservation_id uuid not null references reservation,
  from_status text,
  to_status text not null,
  user_id uuid,
  reason text,
  at timestamptz not null
);
create index reservation_event_by_reservation on reservation_event (reservation_id, seq);
select tenant_table('reservation_event', 'select, insert');

-- Files of customers that were merged into another's, as customers tells of them.
create table customer_file (
  id uuid primary key,
  company_id uuid not null,
  merged_into uuid,
  version int not null
);
create index customer_file_by_root on customer_file (merged_into) where merged_into is not null;
select tenant_table('customer_file');
