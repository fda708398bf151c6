-- What cash could not pay exactly counts as paid.
alter table customer_ledger
  drop constraint customer_ledger_kind_check,
  add constraint customer_ledger_kind_check
    check (kind in ('INVOICE', 'CREDIT_NOTE', 'CANCELLATION', 'PAYMENT', 'REFUND', 'ROUNDING'));
