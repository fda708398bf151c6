-- Ways to pay that a company set up, each with who handles the money.
create table payment_method (
  id uuid primary key,
  company_id uuid not null,
  name text not null,
  type text not null check (type in ('CASH', 'CARD', 'TRANSFER', 'CHECK', 'MOBILE', 'VOUCHER', 'LOYALTY')),
  provider text not null check (provider in ('MANUAL', 'SANDBOX')),
  fee_percent numeric(7,4) not null check (fee_percent between 0 and 100),
  fee_fixed numeric(19,4) not null check (fee_fixed >= 0),
  settings jsonb not null,
  active boolean not null,
  -- Names the method in the address that its provider calls; unguessable, but no proof of anything.
  webhook_token text not null unique,
  created_at timestamptz not null,
  constraint payment_method_name_unique unique (company_id, name)
);
create index payment_method_by_name on payment_method (company_id, name, id);
select tenant_table('payment_method');

-- What a provider's account is opened with, encrypted under a key of this installation.
create table payment_method_secret (
  method_id uuid not null references payment_method,
  company_id uuid not null,
  name text not null,
  key_id text not null,
  sealed bytea not null,
  set_at timestamptz not null,
  primary key (method_id, name)
);
select tenant_table('payment_method_secret');

-- Payments that a provider handles may be under way or fail; what was received still never changes.
alter table payment drop constraint payment_status_check;
alter table payment add constraint payment_status_check check (status in ('PENDING', 'COMPLETED', 'FAILED', 'REFUNDED'));
grant update (order_id, invoice_id, customer_id, reference, business_day, received_at) on payment to comptoir_app;

create function payment_stands() returns trigger language plpgsql as $$
begin
  if (old.status, new.status) not in
    (('PENDING', 'COMPLETED'), ('PENDING', 'FAILED'), ('FAILED', 'COMPLETED'), ('COMPLETED', 'REFUNDED')) and old.status <> new.status
  then raise exception 'a payment that is % does not become %', old.status, new.status;
  end if;
  if old.status in ('COMPLETED', 'REFUNDED') and (old.order_id, old.invoice_id, old.customer_id, old.reference, old.business_day, old.received_at)
    is distinct from (new.order_id, new.invoice_id, new.customer_id, new.reference, new.business_day, new.received_at)
  then raise exception 'what was received never changes';
  end if;
  return new;
end $$;
create trigger payment_stands before update on payment for each row execute function payment_stands();

-- What is known of a payment from its provider, and when it is to be looked after again.
create table provider_payment (
  payment_id uuid primary key references payment,
  company_id uuid not null,
  shop_id uuid not null,
  method_id uuid not null references payment_method,
  reference text,
  fee numeric(19,4) not null check (fee >= 0),
  started_by uuid,
  -- When the provider had the money; orders is told until it took it, or until it was given back.
  taken_at timestamptz,
  failure text,
  attempts int not null default 0,
  next_attempt_at timestamptz
);
create index provider_payment_due on provider_payment (next_attempt_at) where next_attempt_at is not null;
create index provider_payment_by_method on provider_payment (method_id);
select tenant_table('provider_payment');

-- What providers told, each event once. A refund waits here until its payment is there to be refunded.
create table provider_event (
  method_id uuid not null references payment_method,
  event_id text not null,
  company_id uuid not null,
  shop_id uuid not null,
  payment_id uuid not null references payment,
  type text not null check (type in ('PENDING', 'COMPLETED', 'FAILED', 'REFUNDED')),
  amount numeric(19,4),
  refund_id uuid,
  reason text,
  received_at timestamptz not null,
  applied_at timestamptz,
  -- Why it changed nothing; null if it did what it says.
  note text,
  primary key (method_id, event_id)
);
create index provider_event_by_payment on provider_event (payment_id, received_at);
select tenant_table('provider_event', 'select, insert');
grant update (applied_at, note) on provider_event to comptoir_app;
