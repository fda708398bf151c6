-- What of a sale was paid from an advance: its balance is the same, but it earns points as if it had been paid.
create table customer_advance_use (
  id uuid primary key,
  company_id uuid not null,
  customer_id uuid not null,
  sale_id uuid not null,
  currency text not null,
  amount numeric(19,4) not null check (amount <> 0),
  occurred_at timestamptz not null
);
create index customer_advance_use_by_sale on customer_advance_use (company_id, sale_id);
select tenant_table('customer_advance_use', 'select, insert');
