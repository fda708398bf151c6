-- An invoice of a supplier. A draft changes freely; once it is validated only what follows from payments, credit notes and
-- calling it off is written.
create table supplier_invoice (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  number text,
  supplier_number text,
  supplier_id uuid not null references supplier,
  purchase_order_id uuid references purchase_order,
  status text not null check (status in ('DRAFT', 'VALIDATED', 'PAID', 'CANCELLED')),
  currency text not null,
  rounding text not null check (rounding in ('PER_LINE', 'PER_DOCUMENT')),
  -- Whether goods that no receipt brought in come in with it.
  receives_goods boolean not null,
  warehouse_id uuid,
  invoice_date date not null,
  due_date date not null,
  notes text,
  sub_total numeric(19,4) not null check (sub_total >= 0),
  taxes jsonb not null,
  tax_total numeric(19,4) not null check (tax_total >= 0),
  total numeric(19,4) not null check (total = sub_total + tax_total),
  paid numeric(19,4) not null default 0 check (paid between 0 and total),
  credited numeric(19,4) not null default 0 check (credited between 0 and total),
  business_day date,
  validated_at timestamptz,
  cancelled_at timestamptz,
  cancel_reason text,
  version int not null default 1,
  created_at timestamptz not null,
  unique (company_id, number),
  constraint supplier_invoice_due check (due_date >= invoice_date),
  constraint supplier_invoice_numbered check (status = 'CANCELLED' or (status = 'DRAFT') = (number is null)),
  constraint supplier_invoice_validated check ((number is null) = (validated_at is null) and (number is null) = (business_day is null)),
  constraint supplier_invoice_paid_in_full check (
    case when status in ('VALIDATED', 'PAID') then (status = 'PAID') = (paid + credited >= total) else paid = 0 and credited = 0 end),
  constraint supplier_invoice_cancelled_with_reason check ((status = 'CANCELLED') = (cancelled_at is not null and cancel_reason is not null))
);
-- The same paper is not entered twice; one that was called off makes room for it.
create unique index supplier_invoice_once on supplier_invoice (supplier_id, supplier_number)
  where supplier_number is not null and status <> 'CANCELLED';
create index supplier_invoice_newest on supplier_invoice (company_id, created_at desc, id desc);
create index supplier_invoice_by_supplier on supplier_invoice (supplier_id, created_at desc, id desc);
create index supplier_invoice_by_order on supplier_invoice (purchase_order_id) where purchase_order_id is not null;
create index supplier_invoice_due on supplier_invoice (company_id, due_date, id) where status = 'VALIDATED';
select tenant_table('supplier_invoice');

create function supplier_invoice_stays() returns trigger language plpgsql as $$
declare
  follows constant text[] := array['status', 'paid', 'credited', 'cancelled_at', 'cancel_reason', 'version'];
begin
  if old.status <> 'DRAFT' and to_jsonb(new) - follows is distinct from to_jsonb(old) - follows then
    raise exception 'an invoice that was validated stays as it is';
  end if;
  return new;
end $$;
create trigger supplier_invoice_stays before update on supplier_invoice for each row execute function supplier_invoice_stays();

create table supplier_invoice_line (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  invoice_id uuid not null references supplier_invoice,
  position int not null,
  order_line_id uuid references purchase_order_line,
  product_id uuid,
  name text not null,
  quantity numeric(19,6) not null check (quantity > 0),
  unit text,
  packaging text,
  package_size numeric(19,6) not null check (package_size > 0),
  unit_cost numeric(19,6) not null check (unit_cost >= 0),
  discount_percent numeric(7,4) not null check (discount_percent between 0 and 100),
  tax_rate numeric(7,4) not null check (tax_rate between 0 and 100),
  sub_total numeric(19,4) not null,
  tax_total numeric(19,4) not null,
  total numeric(19,4) not null check (total = sub_total + tax_total),
  stockable boolean not null,
  -- Whether its goods came in with the invoice.
  came_in boolean not null default false,
  credited numeric(19,6) not null default 0 check (credited between 0 and quantity),
  unique (invoice_id, position)
);
select tenant_table('supplier_invoice_line', 'select, insert, delete');
grant update (came_in, credited) on supplier_invoice_line to comptoir_app;

create function supplier_invoice_line_stays() returns trigger language plpgsql as $$
begin
  if (select status from supplier_invoice where id = coalesce(new.invoice_id, old.invoice_id)) is distinct from 'DRAFT' then
    raise exception 'the lines of an invoice that was validated stay as they are';
  end if;
  return coalesce(new, old);
end $$;
create trigger supplier_invoice_line_stays before insert or delete on supplier_invoice_line
  for each row execute function supplier_invoice_line_stays();

-- A credit note of a supplier: final as soon as it is there.
create table supplier_credit_note (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  number text not null,
  supplier_number text,
  supplier_id uuid not null references supplier,
  invoice_id uuid not null references supplier_invoice,
  currency text not null,
  returns_goods boolean not null,
  warehouse_id uuid,
  reason text not null,
  sub_total numeric(19,4) not null check (sub_total >= 0),
  taxes jsonb not null,
  tax_total numeric(19,4) not null check (tax_total >= 0),
  total numeric(19,4) not null check (total = sub_total + tax_total),
  business_day date not null,
  user_id uuid,
  validated_at timestamptz not null,
  unique (company_id, number),
  constraint supplier_credit_note_once unique (supplier_id, supplier_number)
);
create index supplier_credit_note_newest on supplier_credit_note (company_id, validated_at desc, id desc);
create index supplier_credit_note_by_invoice on supplier_credit_note (invoice_id, id);
select tenant_table('supplier_credit_note', 'select, insert');

create table supplier_credit_note_line (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  credit_note_id uuid not null references supplier_credit_note,
  invoice_line_id uuid not null references supplier_invoice_line,
  position int not null,
  product_id uuid,
  name text not null,
  quantity numeric(19,6) not null check (quantity > 0),
  -- The same in units of the product, and what one of them was bought for.
  units numeric(19,6) not null,
  cost_per_unit numeric(19,6) not null,
  tax_rate numeric(7,4) not null,
  sub_total numeric(19,4) not null,
  tax_total numeric(19,4) not null,
  total numeric(19,4) not null check (total = sub_total + tax_total),
  stockable boolean not null,
  unique (credit_note_id, position)
);
create index supplier_credit_note_line_by_invoice_line on supplier_credit_note_line (invoice_line_id);
select tenant_table('supplier_credit_note_line', 'select, insert');
