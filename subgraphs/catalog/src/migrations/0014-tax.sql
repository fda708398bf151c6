create table tax_category (
  id uuid primary key,
  company_id uuid not null,
  name text not null,
  active boolean not null default true,
  version int not null default 1,
  constraint tax_category_name_unique unique (company_id, name)
);
select tenant_table('tax_category');

-- Rates by the day they begin on (null: from ever); of several from one day the one recorded last counts. Never changed.
create table tax_rate (
  id uuid primary key,
  company_id uuid not null,
  tax_category_id uuid not null references tax_category,
  seq bigint not null generated always as identity,
  rate numeric(7,4) not null check (rate between 0 and 100),
  valid_from date,
  user_id uuid,
  recorded_at timestamptz not null
);
create index tax_rate_by_day on tax_rate (tax_category_id, valid_from desc nulls last, seq desc);
select tenant_table('tax_rate', 'select, insert');

alter table product add tax_category_id uuid references tax_category,
  add constraint product_one_tax check (tax_rate is null or tax_category_id is null);
create index product_by_tax_category on product (tax_category_id) where tax_category_id is not null;

-- The calendar day of an instant where the company is at home.
create function company_day(at timestamptz) returns date language sql stable
  return (at at time zone coalesce((select time_zone from catalog_company limit 1), 'UTC'))::date;
