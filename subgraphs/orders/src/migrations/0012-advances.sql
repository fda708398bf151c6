-- A refund may take money away that was already used for other invoices; until that is taken back from them, an advance is
-- overdrawn.
alter table customer_advance drop constraint customer_advance_amount_check;
-- Which invoices an advance was used for, the latest first.
create index invoice_applied on invoice (customer_id, shop_id, validated_at desc) where applied > 0;
create index invoice_payment_rounding on invoice_payment (payment_id) where kind = 'ROUNDING';
