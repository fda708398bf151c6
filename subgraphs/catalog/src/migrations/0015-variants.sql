-- What a product can be chosen by, such as size and colour, and what there is to choose from.
create table product_option (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid,
  product_id uuid not null references product,
  position int not null,
  name text not null
);
create index product_option_by_product on product_option (product_id, position);
select tenant_table('product_option', 'select, insert, update, delete');

create table product_option_value (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid,
  option_id uuid not null references product_option,
  position int not null,
  name text not null
);
create index product_option_value_by_option on product_option_value (option_id, position);
select tenant_table('product_option_value', 'select, insert, update, delete');

-- What a variant is: one value of each of its product's options, known by variant_key, the values' ids in order.
create table variant_choice (
  company_id uuid not null,
  shop_id uuid,
  variant_id uuid not null references product,
  option_id uuid not null references product_option,
  value_id uuid not null references product_option_value,
  primary key (variant_id, option_id)
);
create index variant_choice_by_value on variant_choice (value_id);
select tenant_table('variant_choice', 'select, insert');

alter table product add has_variants boolean not null default false, add variant_key text,
  add constraint product_variant_once unique (variant_of, variant_key),
  add constraint product_variant_of_product check (variant_of is null or not has_variants),
  add constraint product_variant_is_known check ((variant_of is null) = (variant_key is null));
