-- What orders knows of its neighbours' things, fed by their events.
create table order_shop (
  shop_id uuid primary key,
  company_id uuid not null,
  name text not null,
  active boolean not null,
  currency text not null,
  time_zone text not null,
  stock_policy text not null check (stock_policy in ('PASSIVE', 'STRICT')),
  tax_mode text not null check (tax_mode in ('INCLUSIVE', 'EXCLUSIVE')),
  rounding text not null check (rounding in ('PER_LINE', 'PER_DOCUMENT')),
  default_tax_rate numeric(7,4) not null,
  version int not null
);
select tenant_table('order_shop');

create table order_product (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid,
  name text not null,
  sale_price numeric(19,4) not null,
  tax_rate numeric(7,4),
  stockable boolean not null,
  sellable boolean not null,
  active boolean not null,
  available boolean not null,
  station_id uuid,
  allergens text[] not null,
  preparation_minutes int,
  version int not null
);
select tenant_table('order_product');

-- The last number given out per company, kind and year (0: one series for ever). The row is locked from the moment a
-- number is taken until the document is kept, so that a rollback gives the number back.
create table document_counter (
  company_id uuid not null,
  kind text not null check (kind in ('ORDER', 'INVOICE')),
  year int not null,
  value bigint not null,
  primary key (company_id, kind, year)
);
select tenant_table('document_counter');

create table sale_order (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  number text not null,
  type text not null default 'SALE' check (type = 'SALE'),
  channel text not null check (channel in ('COUNTER', 'DINE_IN', 'TAKEAWAY', 'DELIVERY', 'PHONE', 'B2B', 'ONLINE')),
  status text not null check (status in ('PENDING', 'CONFIRMED', 'IN_PRODUCTION', 'READY', 'SHIPPED', 'DELIVERED', 'COMPLETED', 'CANCELLED')),
  payment_status text not null check (payment_status in ('PENDING', 'PARTIAL', 'PAID', 'REFUNDED')),
  table_id uuid,
  table_number text,
  party_size int,
  customer_id uuid,
  currency text not null,
  tax_mode text not null check (tax_mode in ('INCLUSIVE', 'EXCLUSIVE')),
  rounding text not null check (rounding in ('PER_LINE', 'PER_DOCUMENT')),
  discount_percent numeric(7,4) not null default 0 check (discount_percent between 0 and 100),
  notes text,
  sub_total numeric(19,4) not null default 0 check (sub_total >= 0),
  tax_total numeric(19,4) not null default 0 check (tax_total >= 0),
  total numeric(19,4) not null default 0 check (total = sub_total + tax_total),
  received numeric(19,4) not null default 0 check (received >= 0),
  refunded numeric(19,4) not null default 0 check (refunded between 0 and received),
  invoice_id uuid,
  business_day date not null,
  version int not null default 1,
  created_at timestamptz not null,
  unique (company_id, number)
);
create index sale_order_newest on sale_order (company_id, created_at desc, id desc);
create index sale_order_by_table on sale_order (table_id, created_at desc) where table_id is not null;
create index sale_order_by_customer on sale_order (customer_id) where customer_id is not null;
create index sale_order_by_day on sale_order (shop_id, business_day);
select tenant_table('sale_order');

create table order_line (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  order_id uuid not null references sale_order,
  position int not null,
  product_id uuid,
  name text not null,
  quantity numeric(19,6) not null check (quantity > 0),
  unit_price numeric(19,4) not null check (unit_price >= 0),
  tax_rate numeric(7,4) not null check (tax_rate between 0 and 100),
  discount_percent numeric(7,4) not null check (discount_percent between 0 and 100),
  total numeric(19,4) not null,
  status text not null check (status in ('HOLD', 'FIRED', 'CANCELLED')),
  stockable boolean not null,
  station_id uuid,
  allergens text[] not null,
  preparation_minutes int,
  course int,
  seat int,
  modifiers text[] not null,
  notes text,
  fired_at timestamptz,
  cancel_reason text,
  created_at timestamptz not null,
  unique (order_id, position)
);
select tenant_table('order_line');

create table order_status_history (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  order_id uuid not null references sale_order,
  from_status text,
  to_status text not null,
  user_id uuid,
  reason text,
  at timestamptz not null
);
create index order_status_history_by_order on order_status_history (order_id, id);
select tenant_table('order_status_history', 'select, insert');

-- A validated invoice. Requests may write only what follows from payments; everything else stays as it was numbered.
create table invoice (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  number text not null,
  status text not null check (status in ('VALIDATED', 'PAID')),
  order_id uuid references sale_order,
  order_number text,
  customer_id uuid,
  channel text not null,
  table_number text,
  currency text not null,
  sub_total numeric(19,4) not null check (sub_total >= 0),
  taxes jsonb not null,
  tax_total numeric(19,4) not null check (tax_total >= 0),
  total numeric(19,4) not null check (total = sub_total + tax_total),
  paid numeric(19,4) not null check (paid between 0 and total),
  business_day date not null,
  validated_at timestamptz not null,
  unique (company_id, number),
  constraint invoice_paid_in_full check ((status = 'PAID') = (paid = total))
);
create unique index invoice_once_per_order on invoice (order_id);
create index invoice_newest on invoice (company_id, validated_at desc, id desc);
create index invoice_by_customer on invoice (customer_id) where customer_id is not null;
select tenant_table('invoice', 'select, insert');
grant update (status, paid) on invoice to comptoir_app;

create table invoice_line (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  invoice_id uuid not null references invoice,
  order_line_id uuid references order_line,
  position int not null,
  product_id uuid,
  name text not null,
  quantity numeric(19,6) not null,
  unit_price numeric(19,4) not null,
  discount_percent numeric(7,4) not null,
  tax_rate numeric(7,4) not null,
  sub_total numeric(19,4) not null,
  tax_total numeric(19,4) not null,
  total numeric(19,4) not null check (total = sub_total + tax_total),
  stockable boolean not null,
  unique (invoice_id, position)
);
select tenant_table('invoice_line', 'select, insert');

-- Money received for an order or given back, as it happened. Orders and invoices hold the sums.
create table invoice_payment (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  order_id uuid not null references sale_order,
  kind text not null check (kind in ('PAYMENT', 'REFUND')),
  payment_id uuid not null,
  method text not null,
  amount numeric(19,4) not null check (amount > 0),
  tendered numeric(19,4),
  change numeric(19,4),
  tip numeric(19,4),
  at timestamptz not null
);
create index invoice_payment_by_order on invoice_payment (order_id, id);
create unique index invoice_payment_once on invoice_payment (payment_id) where kind = 'PAYMENT';
select tenant_table('invoice_payment', 'select, insert');
