-- Terminals, as identity tells of them: the serial says in which shop a sale was made.
create table order_terminal (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  serial text not null,
  name text not null,
  active boolean not null,
  version int not null
);
create index order_terminal_by_serial on order_terminal (company_id, serial);
select tenant_table('order_terminal');

-- Sales that terminals made by themselves and sent later: a document number counts once per shop, and the hash tells whether
-- it is the same sale that is sent again.
create table offline_sale (
  company_id uuid not null,
  shop_id uuid not null,
  document_number text not null,
  content_hash text not null,
  order_id uuid not null,
  terminal_id uuid not null,
  received_at timestamptz not null,
  primary key (shop_id, document_number)
);
create index offline_sale_of_order on offline_sale (order_id);
select tenant_table('offline_sale', 'select, insert');
