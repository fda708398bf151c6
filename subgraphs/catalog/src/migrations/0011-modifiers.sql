-- A variant is a product of its own that says of which product it is one.
alter table product add variant_of uuid references product;
create index product_by_parent on product (variant_of) where variant_of is not null;

-- Choices that come with a product, such as how a steak is done.
create table modifier_group (
  id uuid primary key,
  company_id uuid not null,
  name text not null,
  min_choices int not null check (min_choices >= 0),
  max_choices int check (max_choices >= greatest(min_choices, 1)),
  active boolean not null default true,
  version int not null default 1,
  constraint modifier_group_name_unique unique (company_id, name)
);
select tenant_table('modifier_group');

create table modifier (
  id uuid primary key,
  company_id uuid not null,
  group_id uuid not null references modifier_group,
  position int not null,
  name text not null,
  price numeric(19,4) not null check (price >= 0),
  active boolean not null
);
create index modifier_by_group on modifier (group_id, position);
select tenant_table('modifier');

-- Where a group is offered: with a product and its variants, or with all that stands in a category or under it.
create table modifier_group_use (
  company_id uuid not null,
  group_id uuid not null references modifier_group,
  product_id uuid references product,
  category_id uuid references category,
  position int not null,
  check ((product_id is null) <> (category_id is null)),
  unique nulls not distinct (product_id, category_id, group_id)
);
create index modifier_group_use_by_category on modifier_group_use (category_id) where category_id is not null;
create index modifier_group_use_by_group on modifier_group_use (group_id);
select tenant_table('modifier_group_use', 'select, insert, delete');

-- What is to be looked at again at a time, whoever is awake then: a product whose neighbours must be told of it, or
-- something that such products hang on.
create table due (
  company_id uuid not null,
  kind text not null check (kind in ('PRODUCT', 'CATEGORY', 'MODIFIER_GROUP', 'TAX_CATEGORY')),
  subject_id uuid not null,
  at timestamptz not null,
  primary key (kind, subject_id, at)
);
create index due_by_time on due (at);
select tenant_table('due', 'select, insert, update, delete');
