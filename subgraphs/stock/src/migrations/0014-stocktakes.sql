create table stocktake (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  warehouse_id uuid not null references warehouse,
  number text not null,
  scope text not null check (scope in ('WAREHOUSE', 'PRODUCTS', 'SPOT')),
  status text not null check (status in ('OPEN', 'VALIDATED', 'CANCELLED')),
  note text,
  cancel_reason text,
  opened_by uuid,
  opened_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  constraint stocktake_number unique (company_id, number)
);
create index stocktake_by_time on stocktake (company_id, opened_at, id);
select tenant_table('stocktake');

-- A product that is counted, as the books had it when it was frozen, and what validation made of it. It is counted in one
-- stocktake at a time.
create table stocktake_line (
  stocktake_id uuid not null references stocktake,
  product_id uuid not null,
  company_id uuid not null,
  shop_id uuid not null,
  warehouse_id uuid not null,
  is_open boolean not null,
  frozen numeric(19,6) not null,
  frozen_seq int not null,
  expected numeric(19,6),
  counted numeric(19,6),
  variance numeric(19,6),
  unit_cost numeric(19,6),
  value numeric(19,4),
  overtaken boolean not null default false,
  primary key (stocktake_id, product_id)
);
create unique index stocktake_line_open on stocktake_line (warehouse_id, product_id) where is_open;
select tenant_table('stocktake_line');

-- What people counted. A recount takes the place of what was counted before it at its place, or everywhere if it names none.
create table stocktake_count (
  id uuid primary key,
  seq bigint not null generated always as identity,
  stocktake_id uuid not null,
  product_id uuid not null,
  company_id uuid not null,
  shop_id uuid not null,
  place text not null,
  quantity numeric(19,6) not null check (quantity >= 0),
  recount boolean not null,
  reason text,
  expected numeric(19,6) not null,
  level_seq int not null,
  counted_by uuid,
  terminal_id uuid,
  counted_at timestamptz not null,
  foreign key (stocktake_id, product_id) references stocktake_line,
  constraint stocktake_count_seq unique (stocktake_id, product_id, seq),
  constraint stocktake_recount_says_why check (not recount or reason is not null)
);
create index stocktake_count_by_time on stocktake_count (company_id, counted_at, id);
select tenant_table('stocktake_count', 'select, insert');
