-- What stock needs to know of shops and products; newest version wins.
create table stock_shop (
  shop_id uuid primary key,
  company_id uuid not null,
  version int not null,
  name text not null,
  active boolean not null,
  stock_policy text not null check (stock_policy in ('PASSIVE', 'STRICT'))
);
select tenant_table('stock_shop');

create table stock_product (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid,
  version int not null,
  name text not null,
  stockable boolean not null,
  active boolean not null,
  min_stock numeric(19,6)
);
select tenant_table('stock_product');

create table warehouse (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  type text not null check (type in ('STORE', 'WAREHOUSE', 'KITCHEN', 'WORKSHOP', 'COUNTER', 'CONSUMABLES')),
  name text not null,
  manager_id uuid,
  active boolean not null default true,
  sells_from boolean not null,
  created_at timestamptz not null default now(),
  constraint warehouse_name_unique unique (company_id, shop_id, name),
  constraint warehouse_selling_is_active check (active or not sells_from)
);
create unique index warehouse_sells_from on warehouse (shop_id) where sells_from;
select tenant_table('warehouse');

-- One row for each product and warehouse that ever met; written by post-movement.ts alone, always equal to its movements.
create table stock_level (
  warehouse_id uuid not null references warehouse,
  product_id uuid not null,
  id uuid not null unique,
  company_id uuid not null,
  shop_id uuid not null,
  seq int not null default 0,
  on_hand numeric(19,6) not null default 0,
  reserved numeric(19,6) not null default 0 constraint stock_level_reserved check (reserved >= 0),
  min_level numeric(19,6) check (min_level >= 0),
  max_level numeric(19,6) check (max_level >= 0),
  average_cost numeric(19,6) not null default 0 check (average_cost >= 0),
  value numeric(19,4) not null default 0,
  primary key (warehouse_id, product_id),
  constraint stock_level_zero_is_worth_zero check (on_hand <> 0 or value = 0)
);
create index stock_level_by_product on stock_level (product_id);
select tenant_table('stock_level');

create table stock_movement (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  warehouse_id uuid not null,
  product_id uuid not null,
  seq int not null,
  type text not null check (type in ('IN', 'OUT', 'SALE', 'RETURN', 'TRANSFER', 'ADJUSTMENT', 'PRODUCTION', 'LOSS')),
  quantity numeric(19,6) not null check (quantity <> 0),
  before numeric(19,6) not null,
  after numeric(19,6) not null,
  unit_cost numeric(19,6) not null,
  value numeric(19,4) not null,
  correction numeric(19,4) not null,
  reason text,
  reference text,
  return_of uuid references stock_movement,
  invoice_id uuid,
  line_id uuid,
  user_id uuid,
  terminal_id uuid,
  at timestamptz not null,
  foreign key (warehouse_id, product_id) references stock_level,
  constraint stock_movement_chain unique (warehouse_id, product_id, seq),
  constraint stock_movement_invoice_line unique (invoice_id, line_id),
  constraint stock_movement_adds_up check (after = before + quantity)
);
create index stock_movement_by_time on stock_movement (company_id, at, id);
create index stock_movement_by_product on stock_movement (product_id, at, id);
create index stock_movement_by_reference on stock_movement (company_id, reference) where reference is not null;
create index stock_movement_returns on stock_movement (return_of) where return_of is not null;
select tenant_table('stock_movement', 'select, insert');

-- One row for each order line met; it stays after its end, so that a late event does not bring the reservation back.
create table reservation (
  line_id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  order_id uuid,
  warehouse_id uuid,
  product_id uuid,
  quantity numeric(19,6) not null default 0 check (quantity >= 0),
  state text not null check (state in ('ACTIVE', 'CONFIRMED', 'RELEASED', 'EXPIRED')),
  expires_at timestamptz,
  check (state <> 'ACTIVE' or (warehouse_id is not null and product_id is not null))
);
create index reservation_active_by_order on reservation (order_id) where state = 'ACTIVE';
create index reservation_due on reservation (expires_at) where state = 'ACTIVE' and expires_at is not null;
select tenant_table('reservation');

-- Orders that were cancelled: lines that are announced late are not reserved any more.
create table cancelled_order (
  order_id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null
);
select tenant_table('cancelled_order', 'select, insert');

-- Locked last in a transaction and held to its end, so that revisions grow in the order of commits.
create table alert_revision (
  company_id uuid primary key,
  revision bigint not null
);
select tenant_table('alert_revision');

create table stock_alert (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  warehouse_id uuid not null references warehouse,
  product_id uuid not null,
  kind text not null check (kind in ('LOW_STOCK', 'OUT_OF_STOCK', 'OVERSTOCK')),
  level numeric(19,6) not null,
  threshold numeric(19,6) not null,
  resolved boolean not null,
  raised_at timestamptz not null,
  resolved_at timestamptz,
  revision bigint not null,
  constraint stock_alert_revision unique (company_id, revision)
);
create unique index stock_alert_open on stock_alert (warehouse_id, product_id) where not resolved;
create index stock_alert_open_by_revision on stock_alert (company_id, revision) where not resolved;
select tenant_table('stock_alert');
