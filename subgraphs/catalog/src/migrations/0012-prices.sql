-- What a product was, is and will be sold for: the latest of what is valid, and of several from one instant the one recorded
-- last. Never changed; what was wrong is withdrawn by a row that says so.
create table product_price (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid,
  product_id uuid not null references product,
  seq bigint not null generated always as identity,
  price numeric(19,4) check (price >= 0),
  valid_from timestamptz not null,
  reason text,
  user_id uuid,
  recorded_at timestamptz not null,
  withdraws uuid unique references product_price,
  check ((price is null) = (withdraws is not null))
);
create index product_price_by_time on product_price (product_id, valid_from desc, seq desc);
select tenant_table('product_price', 'select, insert');

insert into product_price (id, company_id, shop_id, product_id, price, valid_from, recorded_at)
  select gen_random_uuid(), company_id, shop_id, id, sale_price, created_at, created_at from product;

-- What a variant costs more, or less, than the product it is one of.
alter table product add price_adjustment numeric(19,4) not null default 0;

create table price_list (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid,
  name text not null,
  active boolean not null,
  only_for_customers boolean not null,
  priority int not null,
  based_on_id uuid references price_list check (based_on_id <> id),
  valid_from date,
  valid_to date check (valid_to >= valid_from),
  windows jsonb not null,
  version int not null default 1,
  constraint price_list_name_unique unique (company_id, name)
);
select tenant_table('price_list');

create table price_list_entry (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid,
  list_id uuid not null references price_list,
  product_id uuid references product,
  category_id uuid references category,
  min_quantity numeric(19,6) not null check (min_quantity >= 0),
  price numeric(19,4) check (price >= 0),
  percent_off numeric(7,4) check (percent_off between 0 and 100),
  check ((product_id is null) <> (category_id is null)),
  check ((price is null) <> (percent_off is null)),
  constraint price_list_entry_once unique nulls not distinct (list_id, product_id, category_id, min_quantity)
);
create index price_list_entry_by_product on price_list_entry (product_id) where product_id is not null;
create index price_list_entry_by_category on price_list_entry (category_id) where category_id is not null;
select tenant_table('price_list_entry', 'select, insert, update, delete');

-- Which customer was given which list, as customers tells.
create table catalog_customer (
  customer_id uuid primary key,
  company_id uuid not null,
  price_list_id uuid,
  version int not null
);
select tenant_table('catalog_customer');
