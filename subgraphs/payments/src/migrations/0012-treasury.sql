-- Money paid to suppliers, as purchasing tells; below zero takes a payment back.
create table disbursement (
  id uuid primary key,
  payment_id uuid not null,
  company_id uuid not null,
  shop_id uuid not null,
  number text not null,
  supplier_id uuid not null,
  invoice_id uuid,
  method text not null check (method in ('CASH', 'CARD', 'TRANSFER', 'CHECK', 'MOBILE', 'VOUCHER', 'LOYALTY')),
  currency text not null,
  amount numeric(19,4) not null,
  business_day date not null,
  paid_at timestamptz not null
);
create index disbursement_by_day on disbursement (shop_id, business_day);
create index disbursement_newest on disbursement (company_id, paid_at desc, id desc);
select tenant_table('disbursement', 'select, insert');
