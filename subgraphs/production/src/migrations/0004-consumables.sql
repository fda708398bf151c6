-- What is used up when something is sold: packaging, bags, napkins.
create table consumable_rule (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid,
  consumable_id uuid not null,
  consumable_name text not null,
  -- The product that is sold; null: whatever is.
  product_id uuid,
  per text not null check (per in ('UNIT', 'SALE')),
  channel text check (channel in ('COUNTER', 'DINE_IN', 'TAKEAWAY', 'DELIVERY', 'PHONE', 'B2B', 'ONLINE')),
  quantity numeric(19,6) not null check (quantity > 0),
  active boolean not null default true,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index consumable_rule_by_name on consumable_rule (company_id, consumable_name, id);
select tenant_table('consumable_rule');

-- What each sale used up by the rules of that moment; once per invoice and consumable.
create table consumable_usage (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  invoice_id uuid not null,
  invoice_number text not null,
  consumable_id uuid not null,
  consumable_name text not null,
  quantity numeric(19,6) not null check (quantity > 0),
  business_day date not null,
  constraint consumable_usage_once unique (invoice_id, consumable_id)
);
create index consumable_usage_by_day on consumable_usage (company_id, business_day);
select tenant_table('consumable_usage', 'select, insert');
