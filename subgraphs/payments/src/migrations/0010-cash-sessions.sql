-- What days and drawers need to know of a shop, as identity tells; null until it tells again.
alter table payment_shop add currency text, add time_zone text;

-- The use of a register from its float to its count. What was opened never changes; closing is written once.
create table cash_session (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  register_id uuid not null references register,
  currency text not null,
  opening_float numeric(19,4) not null check (opening_float >= 0),
  business_day date not null,
  opened_at timestamptz not null,
  opened_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  expected numeric(19,4),
  counted numeric(19,4) check (counted >= 0),
  difference numeric(19,4),
  constraint cash_session_closed_whole check (num_nonnulls(closed_at, expected, counted, difference) in (0, 4)),
  constraint cash_session_difference check (difference = counted - expected),
  constraint cash_session_in_order check (closed_at >= opened_at)
);
create unique index cash_session_open_once on cash_session (register_id) where closed_at is null;
create index cash_session_newest on cash_session (company_id, opened_at desc, id desc);
create index cash_session_by_register on cash_session (register_id, opened_at);
create index cash_session_by_day on cash_session (shop_id, business_day);
select tenant_table('cash_session', 'select, insert');
grant update (closed_at, closed_by, expected, counted, difference) on cash_session to comptoir_app;

-- A register knows its open session and its last Z number: whoever opens or closes locks this row, whoever takes money shares it.
alter table register add session_id uuid references cash_session, add last_z int not null default 0;

-- Money that goes into or out of a drawer without a sale.
create table cash_movement (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  session_id uuid not null references cash_session,
  kind text not null check (kind in ('FLOAT_TOP_UP', 'OTHER_IN', 'BANK_DEPOSIT', 'EXPENSE', 'TIP_PAYOUT', 'OTHER_OUT')),
  direction text not null check (direction in ('IN', 'OUT')),
  amount numeric(19,4) not null check (amount > 0),
  reason text not null,
  user_id uuid,
  moved_at timestamptz not null
);
create index cash_movement_by_session on cash_movement (session_id, moved_at);
select tenant_table('cash_movement', 'select, insert');

-- The report of a close, what lay in the drawer included: numbered without gaps and chained by hash per register, never changed.
create table z_report (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  register_id uuid not null references register,
  session_id uuid not null unique references cash_session,
  number int not null check (number > 0),
  currency text not null,
  total numeric(19,4) not null check (total >= 0),
  perpetual_total numeric(19,4) not null,
  company_perpetual_total numeric(19,4) not null,
  content jsonb not null,
  closed_at timestamptz not null,
  previous_hash text not null,
  hash text not null,
  constraint z_report_number_unique unique (register_id, number),
  constraint z_report_perpetual check (perpetual_total >= total and company_perpetual_total >= perpetual_total)
);
create index z_report_newest on z_report (company_id, closed_at desc, id desc);
select tenant_table('z_report', 'select, insert');

-- Everything a company ever sold through sessions; it only grows.
create table perpetual_total (
  company_id uuid not null,
  currency text not null,
  total numeric(19,4) not null,
  primary key (company_id, currency)
);
select tenant_table('perpetual_total');

alter table payment add session_id uuid references cash_session;
create index payment_by_session on payment (session_id) where session_id is not null;
create index payment_without_session on payment (register_id) where register_id is not null and session_id is null;
grant update (session_id) on payment to comptoir_app;

-- A refund leaves a drawer and a day of its own, by the way the money came.
alter table payment_refund add method text, add currency text, add register_id uuid, add session_id uuid references cash_session, add business_day date;
update payment_refund r set method = p.method, currency = p.currency, register_id = p.register_id,
  business_day = (r.refunded_at at time zone 'UTC')::date from payment p where p.id = r.payment_id;
alter table payment_refund alter method set not null, alter currency set not null, alter business_day set not null;
create index payment_refund_by_session on payment_refund (session_id) where session_id is not null;
create index payment_refund_without_session on payment_refund (register_id) where register_id is not null and session_id is null;
create index payment_refund_by_day on payment_refund (shop_id, business_day);
grant update (session_id) on payment_refund to comptoir_app;

-- Once money belongs to a session, it stays there.
create function keep_session() returns trigger language plpgsql as $$
begin
  raise exception 'money belongs to one cash session for ever';
end $$;
create trigger payment_keeps_session before update of session_id on payment
  for each row when (old.session_id is not null and new.session_id is distinct from old.session_id) execute function keep_session();
create trigger payment_refund_keeps_session before update of session_id on payment_refund
  for each row when (old.session_id is not null and new.session_id is distinct from old.session_id) execute function keep_session();
