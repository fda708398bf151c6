-- How many invoices that were not cancelled sold an order line: when none is left, the line is reserved again.
alter table reservation add column sales int not null default 0;
update reservation set sales = 1 where state = 'CONFIRMED';

-- Invoices that were cancelled: when their sale is heard of afterwards, it comes back at once.
create table cancelled_invoice (
  invoice_id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  number text not null
);
select tenant_table('cancelled_invoice', 'select, insert');

-- Lines of credit notes that are to come back but whose sale was not heard of yet; taken away when it is.
create table parked_return (
  document_id uuid not null,
  line_id uuid not null,
  company_id uuid not null,
  shop_id uuid not null,
  invoice_id uuid not null,
  sale_line_id uuid not null,
  quantity numeric(19,6) not null check (quantity > 0),
  number text not null,
  reason text,
  business_day date,
  primary key (document_id, line_id)
);
create index parked_return_by_invoice on parked_return (invoice_id);
select tenant_table('parked_return', 'select, insert, delete');
