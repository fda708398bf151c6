-- Units of a company's own: one of it is numerator / denominator of its dimension's base unit (units.ts), in lowest terms, for
-- ever: quantities are written in it.
create table unit (
  id uuid primary key,
  company_id uuid not null,
  code text not null,
  name text not null,
  dimension text not null check (dimension in ('MASS', 'VOLUME', 'LENGTH', 'AREA', 'TIME', 'COUNT')),
  numerator numeric(18,0) not null check (numerator > 0),
  denominator numeric(18,0) not null check (denominator > 0),
  active boolean not null default true,
  version int not null default 1,
  constraint unit_code_unique unique (company_id, code)
);
select tenant_table('unit');

-- What several of a product come in, such as a box of 12, with barcodes of its own.
create table product_packaging (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid,
  product_id uuid not null references product,
  position int not null,
  name text not null,
  quantity numeric(19,6) not null check (quantity > 0)
);
create index product_packaging_by_product on product_packaging (product_id, position);
select tenant_table('product_packaging', 'select, insert, update, delete');

alter table product_barcode add packaging_id uuid references product_packaging;
create index product_barcode_by_packaging on product_barcode (packaging_id) where packaging_id is not null;
