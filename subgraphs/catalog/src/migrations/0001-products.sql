create table category (
  id uuid primary key,
  company_id uuid not null,
  parent_id uuid references category,
  name text not null,
  display_order int not null default 0,
  icon text,
  active boolean not null default true,
  unique nulls not distinct (company_id, parent_id, name)
);
select tenant_table('category');

create table product (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid,
  kind text not null check (kind in ('GOOD', 'SERVICE')),
  sku text not null,
  name text not null,
  description text,
  category_id uuid references category,
  sale_price numeric(19,4) not null check (sale_price >= 0),
  purchase_price numeric(19,6) check (purchase_price >= 0),
  tax_rate numeric(7,4) check (tax_rate between 0 and 100),
  unit text not null,
  stockable boolean not null,
  sellable boolean not null,
  active boolean not null,
  available boolean not null default true,
  min_stock numeric(19,6) check (min_stock >= 0),
  allergens text[] not null default '{}',
  preparation_minutes int,
  station_id uuid,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint product_sku_unique unique (company_id, sku),
  constraint product_service_not_stockable check (kind = 'GOOD' or not stockable)
);
create index product_by_name on product (company_id, name, id);
create index product_by_category on product (category_id);
select tenant_table('product');

create table product_barcode (
  company_id uuid not null,
  code text not null,
  product_id uuid not null references product,
  primary key (company_id, code)
);
create index product_barcode_by_product on product_barcode (product_id);
select tenant_table('product_barcode', 'select, insert, delete');
