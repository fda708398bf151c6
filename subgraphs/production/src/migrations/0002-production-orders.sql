create table production_counter (
  company_id uuid primary key,
  value bigint not null
);
select tenant_table('production_counter');

create table production_order (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  number text not null,
  status text not null check (status in ('PLANNED', 'IN_PRODUCTION', 'COMPLETING', 'DONE', 'CANCELLED')),
  -- The customer's order that it is for; null: the counter is filled up.
  order_id uuid,
  source_warehouse_id uuid,
  target_warehouse_id uuid,
  due_at timestamptz,
  notes text,
  -- Why it was called off, or why stock refused to complete it.
  reason text,
  -- What stock was asked to post: kept before it is asked, so that whoever comes later asks the same again.
  completion jsonb,
  completing_at timestamptz,
  -- The idempotency key it was completed with.
  completion_key text,
  currency text not null,
  cost numeric(19,4),
  version int not null default 1,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  unique (company_id, number),
  constraint production_order_asks_while_completing check ((status = 'COMPLETING') = (completion is not null and completing_at is not null)),
  constraint production_order_ended check ((status in ('DONE', 'CANCELLED')) = (ended_at is not null)),
  constraint production_order_costs_when_done check ((status = 'DONE') = (cost is not null))
);
create index production_order_newest on production_order (company_id, created_at desc, id desc);
create index production_order_open on production_order (company_id, shop_id) where status in ('PLANNED', 'IN_PRODUCTION');
create index production_order_completing on production_order (completing_at) where status = 'COMPLETING';
create index production_order_by_order on production_order (order_id) where order_id is not null;
select tenant_table('production_order');

-- What is to be made. The plan may change until production starts; what came of it is written once, when it is done.
create table production_line (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  production_order_id uuid not null references production_order,
  position int not null,
  product_id uuid not null,
  product_name text not null,
  unit text not null,
  version_id uuid not null references recipe_version,
  planned numeric(19,6) not null check (planned > 0),
  lot_number text,
  expires_on date,
  made numeric(19,6) check (made > 0),
  cost numeric(19,4),
  warehouse_id uuid,
  unique (production_order_id, position)
);
select tenant_table('production_line', 'select, insert, delete');
grant update (made, cost, warehouse_id, lot_number, expires_on) on production_line to comptoir_app;

create table production_ingredient (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  production_order_id uuid not null references production_order,
  line_id uuid not null references production_line,
  position int not null,
  product_id uuid not null,
  product_name text not null,
  unit text not null,
  stockable boolean not null,
  planned numeric(19,6) not null check (planned > 0),
  used numeric(19,6) check (used >= 0),
  unit_cost numeric(19,6),
  cost numeric(19,4),
  warehouse_id uuid,
  unique (line_id, position)
);
create index production_ingredient_by_order on production_ingredient (production_order_id);
select tenant_table('production_ingredient', 'select, insert, delete');
grant update (used, unit_cost, cost, warehouse_id) on production_ingredient to comptoir_app;

create function only_while_planned() returns trigger language plpgsql as $$
begin
  if (select status from production_order where id = coalesce(new.production_order_id, old.production_order_id)) is distinct from 'PLANNED' then
    raise exception 'the plan stays as it is once production has started';
  end if;
  return coalesce(new, old);
end $$;
create trigger production_line_only_while_planned before insert or delete on production_line
  for each row execute function only_while_planned();
create trigger production_ingredient_only_while_planned before insert or delete on production_ingredient
  for each row execute function only_while_planned();
