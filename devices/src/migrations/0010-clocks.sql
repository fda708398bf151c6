-- Time clocks. `comm_key` is shown to nobody; a clock that pushes is known by its serial number alone.
create table clock (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  name text not null,
  serial text not null,
  connection text not null check (connection in ('TCP', 'UDP', 'PUSH', 'SIMULATED')),
  host text,
  port int check (port between 1 and 65535),
  comm_key bigint not null default 0 check (comm_key between 0 and 4294967295),
  time_zone text not null,
  active boolean not null,
  fault text,
  fault_message text,
  drift_seconds int,
  user_count int,
  punch_count int,
  unreadable int not null default 0,
  last_seen_at timestamptz,
  observed_at timestamptz,
  last_punch_at timestamptz,
  created_at timestamptz not null,
  constraint clock_address check ((connection in ('TCP', 'UDP')) = (host is not null and port is not null)),
  constraint clock_name_unique unique (company_id, shop_id, name)
);
-- Whoever claims to be a serial number is the one clock of that number, whichever company's.
create unique index clock_serial_unique on clock (serial);
select tenant_table('clock');

-- Whom a number on the company's clocks stands for; null: somebody punched whom nobody knows yet.
create table clock_person (
  company_id uuid not null,
  clock_user_id text not null,
  name text,
  user_id uuid,
  version int not null default 1,
  first_seen_at timestamptz not null,
  primary key (company_id, clock_user_id)
);
create index clock_person_unmapped on clock_person (company_id, clock_user_id) where user_id is null;
select tenant_table('clock_person');

-- Punches as the clock has them. Read twice, in whatever way, a punch stays one.
create table punch (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  clock_id uuid not null references clock,
  serial text not null,
  clock_user_id text not null,
  wall_time text not null check (wall_time ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$'),
  time_zone text not null,
  instant timestamptz not null,
  ambiguous boolean not null,
  impossible boolean not null,
  punch int not null,
  verify int not null,
  source text not null check (source in ('LOG', 'LIVE', 'PUSH')),
  received_at timestamptz not null,
  constraint punch_once unique (company_id, serial, clock_user_id, wall_time, punch)
);
create index punch_newest on punch (company_id, instant desc, id desc);
create index punch_of_user on punch (company_id, clock_user_id, instant desc, id desc);
select tenant_table('punch', 'select, insert');
