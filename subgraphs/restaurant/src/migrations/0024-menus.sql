-- What is offered at certain hours. Windows are written whole, by the shop's clock: see menu-hours.ts.
create table menu (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  name text not null,
  active boolean not null,
  display_order int not null,
  valid_from date,
  valid_to date,
  windows jsonb not null,
  version int not null default 1,
  constraint menu_name_unique unique (company_id, shop_id, name),
  check (valid_to >= valid_from)
);
create index menu_in_order on menu (company_id, display_order, name, id);
select tenant_table('menu');

-- The parts of a menu, written whole as well; the products are catalog's.
create table menu_category (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  menu_id uuid not null references menu,
  place int not null,
  name text not null,
  description text,
  icon text,
  active boolean not null,
  product_ids uuid[] not null,
  constraint menu_category_place_once unique (menu_id, place)
);
select tenant_table('menu_category', 'select, insert, delete');
