-- What the floors and the plain peer need of the product's tables, with the same keys and indexes, without row-level security.
create table category (id uuid primary key, company_id uuid not null, name text not null);
create table product (
  id uuid primary key, company_id uuid not null, sku text not null, name text not null, category_id uuid,
  sale_price numeric(19,4) not null, tax_rate numeric(7,4), available boolean not null
);
create index product_by_name on product (company_id, name, id);

create table warehouse (id uuid primary key, company_id uuid not null, name text not null);
create table stock_level (
  warehouse_id uuid not null, product_id uuid not null, id uuid not null unique, company_id uuid not null,
  on_hand numeric(19,6) not null, reserved numeric(19,6) not null, primary key (warehouse_id, product_id)
);
create index stock_level_by_product on stock_level (product_id);

create table zone (id uuid primary key, company_id uuid not null, name text not null);
create table dining_table (
  id uuid primary key, company_id uuid not null, zone_id uuid, number text not null, sort_key text not null
);
create index dining_table_by_number on dining_table (company_id, sort_key, id);
create table table_condition (
  seq bigint primary key, company_id uuid not null, table_id uuid not null, condition text not null
);
create index table_condition_latest on table_condition (table_id, seq desc);
create table seating (
  id uuid primary key, company_id uuid not null, table_id uuid not null, order_id uuid not null, ended_at timestamptz
);
create unique index seating_open_once on seating (table_id) where ended_at is null;
create table station (id uuid primary key, company_id uuid not null, name text not null);
create table kitchen_ticket (
  id uuid primary key, company_id uuid not null, station_id uuid not null, number int not null, course int, status text not null,
  fired_at timestamptz not null
);
create index kitchen_ticket_by_time on kitchen_ticket (company_id, fired_at, id);
create table kitchen_ticket_line (
  line_id uuid primary key, company_id uuid not null, ticket_id uuid not null, position int not null, name text not null,
  quantity numeric(19,6) not null, notes text, modifiers text[] not null, cancelled boolean not null
);
create index kitchen_ticket_line_by_ticket on kitchen_ticket_line (ticket_id, position);

create table sale_order (
  id uuid primary key, company_id uuid not null, number text not null, total numeric(19,4) not null, created_at timestamptz not null
);

-- Written by the floor of `sale` alone.
create table sold_order (
  id uuid primary key, company_id uuid not null, shop_id uuid not null, number text not null, sub_total numeric(19,4) not null,
  tax_total numeric(19,4) not null, total numeric(19,4) not null, created_at timestamptz not null, unique (company_id, number)
);
create table sold_line (
  id uuid primary key, order_id uuid not null references sold_order, position int not null, product_id uuid not null, name text not null,
  quantity numeric(19,6) not null, unit_price numeric(19,4) not null, tax_rate numeric(7,4) not null, total numeric(19,4) not null
);
create table sold_invoice (
  id uuid primary key, company_id uuid not null, order_id uuid not null references sold_order, number text not null,
  total numeric(19,4) not null, validated_at timestamptz not null, unique (company_id, number)
);
create table sold_payment (
  id uuid primary key, invoice_id uuid not null references sold_invoice, amount numeric(19,4) not null, tendered numeric(19,4) not null,
  received_at timestamptz not null
);
-- Written by the floor of `movements` alone.
create table moved (
  id uuid primary key, warehouse_id uuid not null, product_id uuid not null, quantity numeric(19,6) not null, before numeric(19,6) not null,
  after numeric(19,6) not null, unit_cost numeric(19,6) not null, at timestamptz not null
);
create table document_counter (kind text primary key, value bigint not null);
insert into document_counter values ('INVOICE', 0), ('ORDER', 0);

-- One sale in one transaction. The counters are taken last but one, and held until the commit, so that a rollback gives
-- the numbers back: what a sale without gaps costs at the least.
create function complete_sale(company uuid, shop uuid, lines json, tendered numeric) returns json language plpgsql as $$
declare
  order_id uuid := uuidv7();
  invoice_id uuid := uuidv7();
  payment_id uuid := uuidv7();
  due numeric;
  tax numeric;
  order_number text;
  invoice_number text;
begin
  select sum(total), sum(total - round(total / (1 + tax_rate / 100), 2)) into due, tax
    from (select round(p.sale_price * (l->>'quantity')::numeric, 2) as total, p.tax_rate
      from json_array_elements(lines) l join product p on p.id = (l->>'productId')::uuid) priced;
  if due is null or tendered < due then
    raise exception 'not covered';
  end if;
  update document_counter set value = value + 1 where kind = 'INVOICE'
    returning 'INV-' || extract(year from now()) || '-' || lpad(value::text, 6, '0') into invoice_number;
  update document_counter set value = value + 1 where kind = 'ORDER' returning 'O-' || lpad(value::text, 6, '0') into order_number;
  insert into sold_order values (order_id, company, shop, order_number, due - tax, tax, due, now());
  insert into sold_line
    select uuidv7(), order_id, l.position, p.id, p.name, (l.line->>'quantity')::numeric, p.sale_price, p.tax_rate,
      round(p.sale_price * (l.line->>'quantity')::numeric, 2)
    from json_array_elements(lines) with ordinality as l(line, position) join product p on p.id = (l.line->>'productId')::uuid;
  insert into sold_invoice values (invoice_id, company, order_id, invoice_number, due, now());
  insert into sold_payment values (payment_id, invoice_id, due, tendered, now());
  return json_build_object(
    'order', json_build_object('id', order_id, 'number', order_number),
    'invoice', json_build_object('id', invoice_id, 'number', invoice_number, 'total', trim_scale(due)::text),
    'payments', json_build_array(json_build_object('id', payment_id, 'amount', trim_scale(due)::text, 'change', trim_scale(tendered - due)::text)),
    'problems', '[]'::json);
end $$;

-- Written by the floor of `close-500` alone.
create table till_payment (
  id uuid primary key, session_id uuid not null, method text not null, amount numeric(19,4) not null, received_at timestamptz not null
);
create index till_payment_by_session on till_payment (session_id);
create table till_report (
  number int primary key, session_id uuid not null unique, total numeric(19,4) not null, perpetual_total numeric(19,4) not null,
  figures json not null, hash text not null
);

-- What closing a till costs at the least: its payments summed up by method, and a numbered, chained report of them.
create function close_till(session uuid, counted numeric) returns json language plpgsql as $$
declare
  last till_report;
  kept till_report;
begin
  select * into last from till_report order by number desc limit 1 for update;
  select coalesce(last.number, 0) + 1, session, sum(total), coalesce(last.perpetual_total, 0) + sum(total), json_agg(by_method), ''
    into kept from (select method, sum(amount) as total, count(*) as count from till_payment where session_id = session group by method) by_method;
  kept.hash := encode(sha256(convert_to(coalesce(last.hash, '') || row_to_json(kept)::text, 'UTF8')), 'hex');
  insert into till_report select kept.*;
  return json_build_object('number', kept.number::text, 'total', trim_scale(kept.total)::text,
    'perpetualTotal', trim_scale(kept.perpetual_total)::text, 'hash', kept.hash);
end $$;

-- Written by the floor of `validate-parallel` alone.
create table drafted_line (
  id uuid primary key, draft_id uuid not null, position int not null, name text not null, quantity numeric(19,6) not null,
  unit_price numeric(19,4) not null, tax_rate numeric(7,4) not null, total numeric(19,4) not null
);
create index drafted_line_by_draft on drafted_line (draft_id);
create table validated_invoice (
  id uuid primary key, number text not null unique, total numeric(19,4) not null, hash text not null, validated_at timestamptz not null
);
create table validated_line (like drafted_line including all);
create table validation_counter (value bigint not null, hash text not null);
insert into validation_counter values (0, '');

-- A draft becomes an invoice in one transaction, numbered without gaps and chained: what a validation costs at the least.
create function validate_draft(draft uuid) returns json language plpgsql as $$
declare
  taken validation_counter;
  due numeric;
  invoice_number text;
begin
  insert into validated_line select * from drafted_line where draft_id = draft;
  delete from drafted_line where draft_id = draft;
  select sum(total) into due from validated_line where draft_id = draft;
  update validation_counter set value = value + 1,
    hash = encode(sha256(convert_to(hash || (value + 1)::text || draft::text || due::text, 'UTF8')), 'hex') returning * into taken;
  invoice_number := 'INV-' || extract(year from now()) || '-' || lpad(taken.value::text, 6, '0');
  insert into validated_invoice values (draft, invoice_number, due, taken.hash, now());
  return json_build_object('number', invoice_number, 'total', trim_scale(due)::text);
end $$;

-- Goods of some lines come in or go out in one transaction, levels locked in key order: what a movement costs at the least.
create function post_movements(warehouse uuid, lines json) returns json language plpgsql as $$
declare
  answer json;
begin
  with wanted as (
    select (l->>'productId')::uuid as product_id, (l->>'quantity')::numeric as quantity from json_array_elements(lines) l
  ), held as (
    select l.product_id, l.on_hand from stock_level l join wanted w using (product_id)
    where l.warehouse_id = warehouse order by l.product_id for update of l
  ), risen as (
    update stock_level l set on_hand = h.on_hand + w.quantity from held h join wanted w using (product_id)
    where l.warehouse_id = warehouse and l.product_id = h.product_id returning l.product_id, h.on_hand as before, l.on_hand as after, w.quantity
  ), kept as (
    insert into moved select uuidv7(), warehouse, product_id, quantity, before, after, 1.5, now() from risen returning *
  )
  select json_agg(json_build_object('id', id, 'before', trim_scale(before)::text, 'after', trim_scale(after)::text)) into answer from kept;
  return json_build_object('movements', answer, 'problems', '[]'::json);
end $$;
