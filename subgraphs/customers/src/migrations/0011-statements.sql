-- The ledger says more of each entry, and knows what lowers a balance beside money: credit notes and cancelled invoices.
alter table customer_ledger
  drop constraint customer_ledger_kind_check,
  add constraint customer_ledger_kind_check check (kind in ('INVOICE', 'CREDIT_NOTE', 'CANCELLATION', 'PAYMENT', 'REFUND')),
  drop constraint customer_ledger_source_unique,
  -- An invoice and its cancellation have one id.
  add constraint customer_ledger_source_unique unique (company_id, kind, source_id),
  -- Number of the document, or of the invoice that money was for.
  add column number text,
  -- Order, else invoice, that the entry belongs to: what was bought and paid together.
  add column sale_id uuid,
  add column invoice_id uuid,
  add column payment_id uuid,
  add column method text,
  add column due_date date;
drop index customer_ledger_by_customer;
create index customer_ledger_by_customer on customer_ledger (company_id, customer_id, currency, occurred_at, id);
create index customer_ledger_by_sale on customer_ledger (company_id, sale_id) where sale_id is not null;
create index customer_ledger_by_payment on customer_ledger (company_id, payment_id) where payment_id is not null;
create index customer_account_owing on customer_account (company_id, currency, balance);
