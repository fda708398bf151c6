-- Readable numbers of transfers and stocktakes; unique, gaps allowed.
create table stock_counter (
  company_id uuid not null,
  kind text not null,
  value bigint not null,
  primary key (company_id, kind)
);
select tenant_table('stock_counter');

-- Belongs to two warehouses, perhaps of two shops: whoever sees one of them sees the transfer.
create table stock_transfer (
  id uuid primary key,
  company_id uuid not null,
  number text not null,
  status text not null check (status in ('DRAFT', 'SENT', 'PARTIAL', 'DONE', 'CANCELLED')),
  from_warehouse_id uuid not null references warehouse,
  to_warehouse_id uuid not null references warehouse,
  note text,
  cancel_reason text,
  created_by uuid,
  created_at timestamptz not null,
  sent_at timestamptz,
  ended_at timestamptz,
  constraint stock_transfer_number unique (company_id, number),
  constraint stock_transfer_goes_elsewhere check (from_warehouse_id <> to_warehouse_id)
);
create index stock_transfer_by_time on stock_transfer (company_id, created_at, id);
create index stock_transfer_from on stock_transfer (from_warehouse_id, created_at);
create index stock_transfer_to on stock_transfer (to_warehouse_id, created_at);
select tenant_table('stock_transfer');

-- In transit is what was sent and neither arrived nor was lost nor came back.
create table stock_transfer_line (
  id uuid primary key,
  company_id uuid not null,
  transfer_id uuid not null references stock_transfer,
  position int not null,
  product_id uuid not null,
  quantity numeric(19,6) not null check (quantity > 0),
  lot_number text,
  unit_cost numeric(19,6),
  received numeric(19,6) not null default 0 check (received >= 0),
  lost numeric(19,6) not null default 0 check (lost >= 0),
  returned numeric(19,6) not null default 0 check (returned >= 0),
  constraint stock_transfer_line_position unique (transfer_id, position),
  constraint stock_transfer_line_ends check (received + lost + returned <= quantity)
);
create index stock_transfer_line_by_product on stock_transfer_line (product_id);
select tenant_table('stock_transfer_line', 'select, insert, update, delete');
