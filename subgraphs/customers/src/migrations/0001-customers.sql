-- The last number given, per company.
create table customer_counter (
  company_id uuid primary key,
  value bigint not null
);
select tenant_table('customer_counter');

create table customer (
  id uuid primary key,
  company_id uuid not null,
  number text not null,
  kind text not null check (kind in ('INDIVIDUAL', 'BUSINESS', 'VIP')),
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'INACTIVE', 'BLOCKED')),
  status_reason text,
  first_name text,
  last_name text,
  company_name text,
  email text,
  phone text,
  date_of_birth date,
  preferred_contact text check (preferred_contact in ('EMAIL', 'PHONE', 'SMS')),
  notes text,
  version int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- The one rule for what a customer is called; null (which is refused) when there is no name at all.
  display_name text not null generated always as (
    case when kind = 'BUSINESS' then coalesce(company_name, first_name || ' ' || last_name, first_name, last_name)
      else coalesce(first_name || ' ' || last_name, first_name, last_name, company_name) end) stored,
  -- A line each, so that no word of a search runs from one field into the next.
  search_text text not null generated always as (
    number || e'\n' || coalesce(first_name, '') || e'\n' || coalesce(last_name, '') || e'\n' || coalesce(company_name, '')
      || e'\n' || coalesce(email, '')) stored,
  phone_digits text generated always as (regexp_replace(phone, '[^0-9]', '', 'g')) stored,
  constraint customer_number_unique unique (company_id, number),
  constraint customer_in_company unique (company_id, id)
);
create index customer_by_name on customer (company_id, display_name, id);
select tenant_table('customer');

create table customer_address (
  id uuid primary key,
  company_id uuid not null,
  customer_id uuid not null,
  type text not null check (type in ('BILLING', 'SHIPPING', 'HOME', 'WORK')),
  street text not null,
  city text not null,
  postal_code text,
  country text not null,
  is_default boolean not null default false,
  is_active boolean not null default true,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  foreign key (company_id, customer_id) references customer (company_id, id),
  constraint customer_address_removed_is_no_default check (is_active or not is_default)
);
create index customer_address_by_customer on customer_address (company_id, customer_id);
create unique index customer_address_one_default on customer_address (company_id, customer_id, type) where is_default;
select tenant_table('customer_address');

-- What invoices and payments say of a customer, appended only. No foreign key: an invoice can be heard of before the
-- customer whose terminal was offline.
create table customer_ledger (
  id uuid primary key,
  company_id uuid not null,
  customer_id uuid not null,
  kind text not null check (kind in ('INVOICE', 'PAYMENT', 'REFUND')),
  -- Id of the invoice, the payment or the refund.
  source_id uuid not null,
  amount numeric(19,4) not null,
  currency text not null,
  occurred_at timestamptz not null,
  constraint customer_ledger_source_unique unique (company_id, source_id)
);
create index customer_ledger_by_customer on customer_ledger (company_id, customer_id);
select tenant_table('customer_ledger', 'select, insert');

-- Σ of the ledger per currency; written by the statement that writes the ledger and by nothing else.
create table customer_account (
  company_id uuid not null,
  customer_id uuid not null,
  currency text not null,
  balance numeric(19,4) not null,
  total_spent numeric(19,4) not null,
  primary key (company_id, customer_id, currency)
);
select tenant_table('customer_account');

-- First and last times that orders and invoices tell of.
create table customer_activity (
  company_id uuid not null,
  customer_id uuid not null,
  first_invoiced_at timestamptz,
  last_order_at timestamptz,
  primary key (company_id, customer_id)
);
select tenant_table('customer_activity');

-- Refunds whose payment is on no customer's ledger (yet).
create table parked_refund (
  company_id uuid not null,
  refund_id uuid not null,
  payment_id uuid not null,
  amount numeric(19,4) not null,
  currency text not null,
  refunded_at timestamptz not null,
  primary key (company_id, refund_id)
);
create index parked_refund_by_payment on parked_refund (company_id, payment_id);
select tenant_table('parked_refund', 'select, insert, delete');
