-- What suppliers were paid, and what of it was taken back (below zero); invoices hold the sums.
create table supplier_payment (
  id uuid primary key,
  company_id uuid not null,
  shop_id uuid not null,
  number text not null,
  supplier_id uuid not null references supplier,
  invoice_id uuid not null references supplier_invoice,
  method text not null check (method in ('CASH', 'CARD', 'TRANSFER', 'CHECK', 'MOBILE')),
  currency text not null,
  amount numeric(19,4) not null check (amount <> 0),
  reversal_of uuid references supplier_payment,
  reference text,
  reason text,
  business_day date not null,
  user_id uuid,
  paid_at timestamptz not null,
  unique (company_id, number),
  constraint supplier_payment_taken_back check ((amount < 0) = (reversal_of is not null) and (amount > 0 or reason is not null))
);
create index supplier_payment_newest on supplier_payment (company_id, paid_at desc, id desc);
create index supplier_payment_by_invoice on supplier_payment (invoice_id, id);
create index supplier_payment_by_supplier on supplier_payment (supplier_id, paid_at desc, id desc);
create index supplier_payment_reversals on supplier_payment (reversal_of) where reversal_of is not null;
select tenant_table('supplier_payment', 'select, insert');
