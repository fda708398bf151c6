alter table stock_shop add column time_zone text not null default 'UTC';
alter table stock_product add column sku text;
create index stock_product_by_sku on stock_product (company_id, sku);

-- What stock itself is told of a product: the settings that catalog does not know.
create table stock_setting (
  product_id uuid primary key,
  company_id uuid not null,
  tracks_lots boolean not null
);
select tenant_table('stock_setting');

-- What is left of each lot; written by post-movement.ts alone, always equal to its entries. What no lot claims of a level
-- lies there without one.
create table stock_lot (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  warehouse_id uuid not null,
  product_id uuid not null,
  number text not null,
  expires_on date,
  on_hand numeric(19,6) not null check (on_hand >= 0),
  foreign key (warehouse_id, product_id) references stock_level
);
create index stock_lot_by_level on stock_lot (warehouse_id, product_id, expires_on) where on_hand > 0;
create index stock_lot_by_expiry on stock_lot (company_id, expires_on, id) where on_hand > 0;
select tenant_table('stock_lot');

-- Which lots a movement brought or took.
create table stock_movement_lot (
  movement_id uuid not null references stock_movement,
  lot_id uuid not null references stock_lot,
  company_id uuid not null,
  shop_id uuid not null,
  quantity numeric(19,6) not null check (quantity <> 0),
  primary key (movement_id, lot_id)
);
create index stock_movement_lot_by_lot on stock_movement_lot (lot_id);
select tenant_table('stock_movement_lot', 'select, insert');

-- A level has at most one open alert of its quantity, and one of what is past its date.
alter table stock_alert drop constraint stock_alert_kind_check,
  add constraint stock_alert_kind_check check (kind in ('LOW_STOCK', 'OUT_OF_STOCK', 'OVERSTOCK', 'EXPIRED'));
drop index stock_alert_open;
create unique index stock_alert_open on stock_alert (warehouse_id, product_id, (kind = 'EXPIRED')) where not resolved;
