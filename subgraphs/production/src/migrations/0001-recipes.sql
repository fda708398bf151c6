-- What production knows of its neighbours' things, fed by their events; newest version wins.
create table production_shop (
  shop_id uuid primary key,
  company_id uuid not null,
  version int not null,
  name text not null,
  active boolean not null,
  currency text not null,
  time_zone text not null,
  tax_mode text not null check (tax_mode in ('INCLUSIVE', 'EXCLUSIVE')),
  default_tax_rate numeric(7,4) not null
);
select tenant_table('production_shop');

create table production_product (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid,
  version int not null,
  name text not null,
  unit text not null,
  sale_price numeric(19,4) not null,
  purchase_price numeric(19,6),
  tax_rate numeric(7,4),
  stockable boolean not null,
  active boolean not null,
  supplier_id uuid
);
select tenant_table('production_product');

-- One recipe of a product is in use at a time.
create table recipe (
  id uuid primary key,
  company_id uuid not null,
  product_id uuid not null,
  product_name text not null,
  active boolean not null default true,
  version int not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index recipe_in_use on recipe (company_id, product_id) where active;
create index recipe_by_name on recipe (company_id, product_name, id);
select tenant_table('recipe');

-- A change of a recipe is a version of its own: what was made by an earlier one still tells how.
create table recipe_version (
  id uuid primary key,
  company_id uuid not null,
  recipe_id uuid not null references recipe,
  number int not null,
  yield numeric(19,6) not null check (yield > 0),
  yield_unit text not null,
  waste_percent numeric(7,4) not null check (waste_percent between 0 and 100),
  instructions text,
  user_id uuid,
  created_at timestamptz not null,
  constraint recipe_version_number unique (recipe_id, number)
);
select tenant_table('recipe_version', 'select, insert');

create table recipe_ingredient (
  id uuid primary key,
  company_id uuid not null,
  version_id uuid not null references recipe_version,
  position int not null,
  product_id uuid not null,
  product_name text not null,
  quantity numeric(19,6) not null check (quantity > 0),
  unit text not null,
  waste_percent numeric(7,4) not null check (waste_percent between 0 and 100),
  notes text,
  unique (version_id, position)
);
create index recipe_ingredient_by_product on recipe_ingredient (product_id);
select tenant_table('recipe_ingredient', 'select, insert');

-- What each product was bought for last, and from whom.
create table last_purchase (
  product_id uuid primary key,
  company_id uuid not null,
  supplier_id uuid not null,
  unit_cost numeric(19,6) not null,
  at timestamptz not null
);
select tenant_table('last_purchase');
