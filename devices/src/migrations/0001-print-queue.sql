-- What identity and restaurant tell: the shops with what their paper says, the stations, the people's names.
create table shop (
  shop_id uuid primary key,
  company_id uuid not null,
  version int not null,
  name text not null,
  active boolean not null,
  time_zone text not null,
  locale text not null check (locale in ('en', 'fr')),
  currency text not null,
  receipt_header text[] not null,
  receipt_footer text[] not null
);
select tenant_table('shop');

create table station (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  version int not null,
  name text not null,
  active boolean not null
);
select tenant_table('station');

create table person (
  id uuid primary key,
  company_id uuid not null,
  version int not null,
  name text not null
);
select tenant_table('person');

create table printer (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  name text not null,
  connection text not null check (connection in ('NETWORK', 'SIMULATED')),
  host text,
  port int check (port between 1 and 65535),
  columns int not null check (columns in (32, 42, 48)),
  confirms boolean not null,
  active boolean not null,
  is_receipt_printer boolean not null,
  fallback_printer_id uuid references printer check (fallback_printer_id <> id),
  fault text,
  fault_message text,
  paper_near_end boolean not null default false,
  last_seen_at timestamptz,
  observed_at timestamptz,
  created_at timestamptz not null default now(),
  constraint printer_address check ((connection = 'NETWORK') = (host is not null and port is not null)),
  constraint printer_name_unique unique (company_id, shop_id, name)
);
create unique index printer_for_receipts on printer (shop_id) where is_receipt_printer and active;
select tenant_table('printer');

create table printer_station (
  company_id uuid not null,
  printer_id uuid not null references printer,
  station_id uuid not null,
  primary key (printer_id, station_id)
);
create index printer_station_by_station on printer_station (station_id);
select tenant_table('printer_station', 'select, insert, delete');

-- The queue: within a printer by seq. A job that moves to another printer keeps its number and so its turn.
create table print_job (
  id uuid primary key,
  seq bigint generated always as identity,
  company_id uuid not null,
  shop_id uuid not null,
  printer_id uuid references printer,
  moved_from uuid references printer,
  station_id uuid,
  kind text not null check (kind in ('KITCHEN_TICKET', 'RECEIPT', 'DRAWER')),
  document_id uuid not null,
  copy int not null,
  document jsonb not null,
  status text not null check (status in ('QUEUED', 'SENDING', 'PRINTED', 'UNKNOWN', 'FAILED')),
  reason text,
  detail text,
  attempts int not null default 0,
  confirmation bytea,
  correlation_id text not null,
  requested_by uuid,
  why text,
  resolved_by uuid,
  note text,
  queued_at timestamptz not null,
  sent_at timestamptz,
  done_at timestamptz,
  constraint print_job_once unique (company_id, document_id, kind, copy),
  constraint print_job_has_printer check (printer_id is not null or status = 'FAILED'),
  constraint print_job_has_reason check (status not in ('UNKNOWN', 'FAILED') or reason is not null)
);
create index print_job_waiting on print_job (printer_id, seq) where status = 'QUEUED';
-- One job at a time per printer, whatever goes wrong above.
create unique index print_job_under_way on print_job (printer_id) where status = 'SENDING';
create index print_job_newest on print_job (company_id, seq desc);
select tenant_table('print_job');
