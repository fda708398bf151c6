-- An offer to a customer. It can be changed until it is sent; its number may leave gaps.
create table quote (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  number text not null,
  status text not null check (status in ('DRAFT', 'SENT', 'ACCEPTED', 'REFUSED')),
  customer_id uuid,
  recipient jsonb,
  letterhead_version int,
  channel text not null,
  currency text not null,
  tax_mode text not null check (tax_mode in ('INCLUSIVE', 'EXCLUSIVE')),
  rounding text not null check (rounding in ('PER_LINE', 'PER_DOCUMENT')),
  discount_percent numeric(7,4) not null check (discount_percent between 0 and 100),
  discount_amount numeric(19,4) not null check (discount_amount >= 0),
  notes text,
  sub_total numeric(19,4) not null check (sub_total >= 0),
  taxes jsonb not null,
  tax_total numeric(19,4) not null check (tax_total >= 0),
  total numeric(19,4) not null check (total = sub_total + tax_total),
  valid_until date,
  business_day date not null,
  sent_at timestamptz,
  decided_at timestamptz,
  refuse_reason text,
  invoice_id uuid,
  version int not null default 1,
  created_at timestamptz not null,
  unique (company_id, number),
  constraint quote_sent check (status <> 'SENT' or (sent_at is not null and valid_until is not null)),
  constraint quote_accepted check ((status = 'ACCEPTED') = (invoice_id is not null)),
  constraint quote_refused check ((status = 'REFUSED') = (refuse_reason is not null))
);
create index quote_newest on quote (company_id, created_at desc, id desc);
create index quote_by_customer on quote (customer_id) where customer_id is not null;
select tenant_table('quote');

create table quote_line (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  quote_id uuid not null references quote,
  position int not null,
  product_id uuid,
  name text not null,
  quantity numeric(19,6) not null check (quantity > 0),
  unit_price numeric(19,4) not null check (unit_price >= 0),
  discount_percent numeric(7,4) not null check (discount_percent between 0 and 100),
  tax_rate numeric(7,4) not null check (tax_rate between 0 and 100),
  sub_total numeric(19,4) not null,
  tax_total numeric(19,4) not null,
  total numeric(19,4) not null check (total = sub_total + tax_total),
  stockable boolean not null,
  unique (quote_id, position)
);
select tenant_table('quote_line', 'select, insert, delete');
