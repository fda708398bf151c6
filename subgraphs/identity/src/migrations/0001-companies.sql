-- A company is its own tenant and a shop its own shop: the generated columns let the one tenant rule hold for them too.
create table company (
  id uuid primary key,
  company_id uuid not null generated always as (id) stored,
  name text not null,
  plan text not null check (plan in ('CORE', 'BUSINESS', 'FULL')),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  time_zone text not null,
  locale text not null check (locale in ('en', 'fr')),
  suspended_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now()
);
select tenant_table('company');

create table shop (
  id uuid primary key,
  company_id uuid not null references company,
  shop_id uuid not null generated always as (id) stored,
  name text not null,
  active boolean not null default true,
  currency text not null,
  time_zone text not null,
  locale text not null check (locale in ('en', 'fr')),
  address jsonb,
  stock_policy text not null check (stock_policy in ('PASSIVE', 'STRICT')),
  tax_mode text not null check (tax_mode in ('INCLUSIVE', 'EXCLUSIVE')),
  rounding text not null check (rounding in ('PER_LINE', 'PER_DOCUMENT')),
  default_tax_rate numeric(7,4) not null check (default_tax_rate between 0 and 100),
  receipt_header text[] not null default '{}',
  receipt_footer text[] not null default '{}',
  opening_hours jsonb not null default '[]',
  version int not null default 1,
  created_at timestamptz not null default now(),
  constraint shop_name_unique unique (company_id, name)
);
select tenant_table('shop');

create table terminal (
  id uuid primary key,
  company_id uuid not null references company,
  shop_id uuid not null references shop,
  serial text not null,
  name text not null,
  active boolean not null default true,
  version int not null default 1,
  created_at timestamptz not null default now(),
  constraint terminal_serial_unique unique (company_id, serial)
);
create index terminal_by_serial on terminal (serial);
create index terminal_by_name on terminal (company_id, name, id);
select tenant_table('terminal');
