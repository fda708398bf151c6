-- What orders knows of customers, fed by their events.
create table order_customer (
  id uuid primary key,
  company_id uuid not null,
  display_name text not null,
  kind text not null,
  status text not null check (status in ('ACTIVE', 'INACTIVE', 'BLOCKED')),
  email text,
  tax_id text,
  registration_id text,
  language text,
  billing_address jsonb,
  price_list_id uuid,
  payment_terms_days int,
  credit_limit numeric(19,4),
  version int not null
);
select tenant_table('order_customer');

-- Letterheads as documents show them, each under the version of its shop that brought it.
create table order_letterhead (
  shop_id uuid not null,
  company_id uuid not null,
  version int not null,
  letterhead jsonb not null,
  primary key (shop_id, version)
);
select tenant_table('order_letterhead', 'select, insert');
alter table order_shop add letterhead_version int;

-- Whom an invoice is for and who issues it, as they were when it became final, and its link in the chain of hashes.
alter table invoice
  add tax_mode text not null default 'INCLUSIVE' check (tax_mode in ('INCLUSIVE', 'EXCLUSIVE')),
  add recipient jsonb,
  add letterhead_version int,
  add hash text;
update invoice i set tax_mode = o.tax_mode from sale_order o where o.id = i.order_id;

-- Six digits, more where they do not do.
create function document_number(prefix text, value bigint) returns text immutable strict parallel safe language sql
  return prefix || lpad(value::text, greatest(6, length(value::text)), '0');

-- A document's hash: over the one before it in its series, its own number, and a digest of its content.
create function chain_hash(previous text, number text, content text) returns text immutable strict parallel safe language sql
  return encode(sha256(convert_to(previous || e'\n' || number || e'\n' || content, 'UTF8')), 'hex');
alter table document_counter
  add hash text,
  drop constraint document_counter_kind_check,
  add constraint document_counter_kind_check check (kind in ('ORDER', 'QUOTE', 'INVOICE', 'CREDIT_NOTE'));

-- What is taken back of an invoice. Never changed.
create table credit_note (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  number text not null,
  invoice_id uuid not null references invoice,
  invoice_number text not null,
  order_id uuid references sale_order,
  customer_id uuid,
  recipient jsonb,
  letterhead_version int,
  currency text not null,
  tax_mode text not null check (tax_mode in ('INCLUSIVE', 'EXCLUSIVE')),
  reason text not null,
  restock boolean not null,
  sub_total numeric(19,4) not null check (sub_total >= 0),
  taxes jsonb not null,
  tax_total numeric(19,4) not null check (tax_total >= 0),
  total numeric(19,4) not null check (total = sub_total + tax_total),
  business_day date not null,
  user_id uuid,
  validated_at timestamptz not null,
  hash text not null,
  unique (company_id, number)
);
create index credit_note_newest on credit_note (company_id, validated_at desc, id desc);
create index credit_note_by_invoice on credit_note (invoice_id, validated_at, id);
create index credit_note_by_customer on credit_note (customer_id) where customer_id is not null;
select tenant_table('credit_note', 'select, insert');

-- A line's quantity is 0 where only money is taken back.
create table credit_note_line (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  credit_note_id uuid not null references credit_note,
  invoice_line_id uuid not null references invoice_line,
  order_line_id uuid,
  position int not null,
  product_id uuid,
  name text not null,
  quantity numeric(19,6) not null check (quantity >= 0),
  unit_price numeric(19,4) not null,
  discount_percent numeric(7,4) not null,
  tax_rate numeric(7,4) not null,
  sub_total numeric(19,4) not null check (sub_total >= 0),
  tax_total numeric(19,4) not null check (tax_total >= 0),
  total numeric(19,4) not null check (total = sub_total + tax_total),
  stockable boolean not null,
  unique (credit_note_id, position)
);
create index credit_note_line_by_invoice_line on credit_note_line (invoice_line_id);
select tenant_table('credit_note_line', 'select, insert');

-- Money a customer has with a shop: what came in beyond what was due, less what was used for other invoices.
create table customer_advance (
  company_id uuid not null,
  shop_id uuid not null,
  customer_id uuid not null,
  currency text not null,
  amount numeric(19,4) not null check (amount >= 0),
  primary key (shop_id, customer_id, currency)
);
create index customer_advance_by_customer on customer_advance (customer_id);
select tenant_table('customer_advance');

-- The chain is checked in the order of the numbers.
create index invoice_in_series on invoice (company_id, length(number), number);
create index credit_note_in_series on credit_note (company_id, length(number), number);
