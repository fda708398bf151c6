-- Which lists of prices there are in catalog, and when they apply: while none may, catalog is not asked for prices.
create table order_price_list (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid,
  active boolean not null,
  only_for_customers boolean not null,
  valid_from date,
  valid_to date,
  windows jsonb not null,
  version int not null
);
select tenant_table('order_price_list');
