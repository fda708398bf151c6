-- Where products are marked unavailable ("86"), until when, and what can be had again: one row per product and shop (null:
-- wherever it is sold). The product itself says the same, for who reads or hears of it.
create table product_availability (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid,
  product_id uuid not null references product,
  available boolean not null,
  until timestamptz check (until is null or not available),
  user_id uuid,
  changed_at timestamptz not null,
  revision bigint not null default 0,
  constraint product_availability_once unique nulls not distinct (product_id, shop_id)
);
create index product_availability_by_revision on product_availability (company_id, revision);
create index product_availability_out on product_availability (company_id, revision) where not available;
select tenant_table('product_availability');

-- The last revision given out per company; see orders' board.
create table catalog_board (
  company_id uuid primary key,
  revision bigint not null default 0
);
select tenant_table('catalog_board');

alter table product add unavailable_shop_ids uuid[] not null default '{}';

insert into product_availability (id, company_id, shop_id, product_id, available, changed_at, revision)
  select gen_random_uuid(), company_id, shop_id, id, false, updated_at, row_number() over (partition by company_id order by updated_at, id)
  from product where not available;
insert into catalog_board (company_id, revision) select company_id, max(revision) from product_availability group by company_id;
