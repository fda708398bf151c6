-- Tables a party sits at, one after another or several at once; nobody else sits there meanwhile.
create table seating_table (
  seating_id uuid not null references seating,
  table_id uuid not null references dining_table,
  company_id uuid not null,
  shop_id uuid not null,
  since timestamptz not null,
  until timestamptz,
  primary key (seating_id, table_id, since)
);
create unique index seating_table_open_once on seating_table (table_id) where until is null;
create index seating_table_by_table on seating_table (table_id, since);
select tenant_table('seating_table');
insert into seating_table (seating_id, table_id, company_id, shop_id, since, until)
  select id, table_id, company_id, shop_id, opened_at, ended_at from seating;
drop index seating_open_once;

-- How often a party moved, on whose bill it is, and how many orders it has, as far as told.
alter table seating add column moves int not null default 0;
alter table seating add column merged_into uuid;
alter table seating add column merge_version int not null default 0;
alter table seating add column party_orders int not null default 1;
create index seating_merged on seating (merged_into) where merged_into is not null;

-- Orders that were split off a party's order, and those of its orders that are closed.
create table party_part (
  order_id uuid primary key,
  company_id uuid not null,
  party_order_id uuid not null
);
create index party_part_by_party on party_part (party_order_id);
select tenant_table('party_part', 'select, insert');
create table closed_order (
  order_id uuid primary key,
  company_id uuid not null,
  party_order_id uuid not null
);
create index closed_order_by_party on closed_order (party_order_id);
select tenant_table('closed_order', 'select, insert');
