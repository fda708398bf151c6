-- What purchasing knows of its neighbours' things, fed by their events; newest version wins.
create table purchasing_shop (
  shop_id uuid primary key,
  company_id uuid not null,
  version int not null,
  name text not null,
  active boolean not null,
  currency text not null,
  time_zone text not null,
  rounding text not null check (rounding in ('PER_LINE', 'PER_DOCUMENT')),
  default_tax_rate numeric(7,4) not null
);
select tenant_table('purchasing_shop');

create table purchasing_product (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid,
  version int not null,
  name text not null,
  unit text not null,
  purchase_price numeric(19,6),
  tax_rate numeric(7,4),
  stockable boolean not null,
  active boolean not null
);
select tenant_table('purchasing_product');

-- The last number given per company, kind and year (0: one series for ever). The row is locked from the moment a number is
-- taken until the document is kept, so that a rollback gives the number back.
create table purchasing_counter (
  company_id uuid not null,
  kind text not null check (kind in ('SUPPLIER', 'ORDER', 'RECEIPT', 'INVOICE', 'CREDIT_NOTE', 'PAYMENT')),
  year int not null,
  value bigint not null,
  primary key (company_id, kind, year)
);
select tenant_table('purchasing_counter');

create table supplier (
  id uuid primary key,
  company_id uuid not null,
  number text not null,
  name text not null,
  contact_name text,
  email text,
  phone text,
  street text,
  postal_code text,
  city text,
  country text,
  tax_id text,
  payment_terms_days int not null check (payment_terms_days between 0 and 365),
  notes text,
  active boolean not null default true,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- A line each, so that no word of a search runs from one field into the next.
  search_text text not null generated always as (
    number || e'\n' || name || e'\n' || coalesce(contact_name, '') || e'\n' || coalesce(email, '') || e'\n' || coalesce(phone, '')
      || e'\n' || coalesce(tax_id, '') || e'\n' || coalesce(city, '')) stored,
  constraint supplier_number_unique unique (company_id, number)
);
create index supplier_by_name on supplier (company_id, name, id);
select tenant_table('supplier');

-- What is owed to suppliers and what was given them, appended only; one entry per source.
create table supplier_ledger (
  id uuid primary key,
  company_id uuid not null,
  supplier_id uuid not null references supplier,
  kind text not null check (kind in ('INVOICE', 'CANCELLATION', 'CREDIT_NOTE', 'PAYMENT')),
  -- Id of the invoice, the credit note or the payment.
  source_id uuid not null,
  -- Signed: what we owe grows by it.
  amount numeric(19,4) not null,
  currency text not null,
  at timestamptz not null,
  constraint supplier_ledger_source_unique unique (company_id, kind, source_id)
);
create index supplier_ledger_by_supplier on supplier_ledger (supplier_id, at, id);
select tenant_table('supplier_ledger', 'select, insert');

-- Σ of the ledger per currency; written by the statement that writes the ledger and by nothing else.
create table supplier_account (
  company_id uuid not null,
  supplier_id uuid not null references supplier,
  currency text not null,
  balance numeric(19,4) not null,
  total_purchased numeric(19,4) not null,
  primary key (supplier_id, currency)
);
select tenant_table('supplier_account');
