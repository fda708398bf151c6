-- The supplier is purchasing's; catalog only notes who it is.
alter table product add supplier_id uuid;
create index product_by_supplier on product (supplier_id) where supplier_id is not null;

-- One article, however its code is written: a UPC-A is the EAN-13 with a leading zero (GS1: all are a GTIN of 14 digits).
delete from product_barcode longer using product_barcode shorter
  where longer.company_id = shorter.company_id and lpad(longer.code, 14, '0') = lpad(shorter.code, 14, '0')
    and length(longer.code) > length(shorter.code);
alter table product_barcode add gtin text not null generated always as (lpad(code, 14, '0')) stored,
  add constraint product_barcode_gtin_unique unique (company_id, gtin);

-- What catalog knows of its neighbours' things, fed by their events: by whose calendar a day begins.
create table catalog_company (
  company_id uuid primary key,
  time_zone text not null,
  version int not null
);
select tenant_table('catalog_company');

create table catalog_shop (
  shop_id uuid primary key,
  company_id uuid not null,
  time_zone text not null,
  currency text not null,
  version int not null
);
select tenant_table('catalog_shop');
