-- An invoice of several orders has no order of its own; each of them names it.
create index sale_order_by_invoice on sale_order (invoice_id, id) where invoice_id is not null;
create index sale_order_to_group on sale_order (shop_id, customer_id, business_day)
  where channel = 'B2B' and type = 'SALE' and invoice_id is null and status in ('DELIVERED', 'COMPLETED');

-- What a customer was told of an invoice that is late: three levels, each once.
create table invoice_reminder (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  invoice_id uuid not null references invoice,
  level int not null check (level between 1 and 3),
  remaining numeric(19,4) not null check (remaining > 0),
  note text,
  user_id uuid,
  reminded_at timestamptz not null,
  unique (invoice_id, level)
);
select tenant_table('invoice_reminder', 'select, insert');
