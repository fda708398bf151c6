create table purchase_order (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  number text not null,
  supplier_id uuid not null references supplier,
  status text not null check (status in ('DRAFT', 'SENT', 'PARTIALLY_RECEIVED', 'RECEIVED', 'CLOSED', 'CANCELLED')),
  currency text not null,
  rounding text not null check (rounding in ('PER_LINE', 'PER_DOCUMENT')),
  tolerance_percent numeric(7,4) not null check (tolerance_percent between 0 and 100),
  warehouse_id uuid,
  expected_on date,
  supplier_reference text,
  notes text,
  sub_total numeric(19,4) not null check (sub_total >= 0),
  tax_total numeric(19,4) not null check (tax_total >= 0),
  total numeric(19,4) not null check (total = sub_total + tax_total),
  -- Why it was closed or cancelled.
  reason text,
  version int not null default 1,
  created_at timestamptz not null,
  sent_at timestamptz,
  ended_at timestamptz,
  unique (company_id, number),
  constraint purchase_order_ended check ((status in ('CLOSED', 'CANCELLED')) = (ended_at is not null))
);
create index purchase_order_newest on purchase_order (company_id, created_at desc, id desc);
create index purchase_order_by_supplier on purchase_order (supplier_id, created_at desc, id desc);
select tenant_table('purchase_order');

-- Lines of a draft come and go; those of an order that was sent stay, and gather what came of them.
create table purchase_order_line (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  order_id uuid not null references purchase_order,
  position int not null,
  product_id uuid,
  name text not null,
  quantity numeric(19,6) not null check (quantity > 0),
  unit text,
  packaging text,
  -- Units of the product in one of what is bought.
  package_size numeric(19,6) not null check (package_size > 0),
  unit_cost numeric(19,6) not null check (unit_cost >= 0),
  discount_percent numeric(7,4) not null check (discount_percent between 0 and 100),
  tax_rate numeric(7,4) not null check (tax_rate between 0 and 100),
  sub_total numeric(19,4) not null,
  tax_total numeric(19,4) not null,
  total numeric(19,4) not null check (total = sub_total + tax_total),
  stockable boolean not null,
  received numeric(19,6) not null default 0 check (received >= 0),
  invoiced numeric(19,6) not null default 0 check (invoiced >= 0),
  unique (order_id, position)
);
select tenant_table('purchase_order_line', 'select, insert, delete');
grant update (received, invoiced) on purchase_order_line to comptoir_app;

create function only_while_draft() returns trigger language plpgsql as $$
begin
  if (select status from purchase_order where id = coalesce(new.order_id, old.order_id)) is distinct from 'DRAFT' then
    raise exception 'the lines of an order that was sent stay as they are';
  end if;
  return coalesce(new, old);
end $$;
create trigger purchase_order_line_only_while_draft before insert or delete on purchase_order_line
  for each row execute function only_while_draft();

-- What arrived, as it was counted; never changed.
create table goods_receipt (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  number text not null,
  order_id uuid not null references purchase_order,
  supplier_id uuid not null references supplier,
  warehouse_id uuid,
  delivery_note text,
  notes text,
  user_id uuid,
  received_at timestamptz not null,
  unique (company_id, number)
);
create index goods_receipt_newest on goods_receipt (company_id, received_at desc, id desc);
create index goods_receipt_by_order on goods_receipt (order_id, id);
select tenant_table('goods_receipt', 'select, insert');

create table goods_receipt_line (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  receipt_id uuid not null references goods_receipt,
  order_line_id uuid not null references purchase_order_line,
  position int not null,
  product_id uuid,
  name text not null,
  quantity numeric(19,6) not null check (quantity > 0),
  -- The same in units of the product, and what one of them costs.
  units numeric(19,6) not null,
  cost_per_unit numeric(19,6) not null,
  sub_total numeric(19,4) not null,
  tax_total numeric(19,4) not null,
  total numeric(19,4) not null,
  stockable boolean not null,
  unique (receipt_id, position)
);
select tenant_table('goods_receipt_line', 'select, insert');
