-- Shops, as identity tells of them.
create table payment_shop (
  shop_id uuid primary key,
  company_id uuid not null,
  active boolean not null,
  version int not null
);
select tenant_table('payment_shop');

-- Which order an invoice is of, as orders tells: money may come before the invoice.
create table invoiced_order (
  invoice_id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  order_id uuid not null unique
);
select tenant_table('invoiced_order', 'select, insert');

create table register (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  name text not null,
  created_at timestamptz not null,
  constraint register_name_unique unique (shop_id, name)
);
create index register_by_name on register (company_id, name, id);
select tenant_table('register');

create table payment_counter (
  company_id uuid primary key,
  value bigint not null
);
select tenant_table('payment_counter');

-- Money received. Requests may write only what follows from refunds.
create table payment (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  number text not null,
  status text not null default 'COMPLETED' check (status in ('COMPLETED', 'REFUNDED')),
  method text not null check (method in ('CASH', 'CARD')),
  amount numeric(19,4) not null check (amount > 0),
  refunded numeric(19,4) not null default 0 check (refunded between 0 and amount),
  tendered numeric(19,4),
  change numeric(19,4) check (change >= 0),
  tip numeric(19,4) check (tip >= 0),
  currency text not null,
  reference text,
  order_id uuid,
  invoice_id uuid,
  customer_id uuid,
  register_id uuid,
  business_day date not null,
  received_at timestamptz not null,
  unique (company_id, number),
  constraint payment_refunded_in_full check ((status = 'REFUNDED') = (refunded = amount))
);
create index payment_newest on payment (company_id, received_at desc, id desc);
create index payment_by_order on payment (order_id);
create index payment_by_invoice on payment (invoice_id);
create index payment_by_register on payment (register_id, received_at) where register_id is not null;
create index payment_by_day on payment (shop_id, business_day);
select tenant_table('payment', 'select, insert');
grant update (status, refunded) on payment to comptoir_app;

create table payment_refund (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  payment_id uuid not null references payment,
  amount numeric(19,4) not null check (amount > 0),
  reason text not null,
  user_id uuid,
  refunded_at timestamptz not null
);
create index payment_refund_by_payment on payment_refund (payment_id, refunded_at);
select tenant_table('payment_refund', 'select, insert');
