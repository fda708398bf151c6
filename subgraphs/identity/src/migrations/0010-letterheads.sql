alter table shop
  add cash_rounding numeric(19,4) constraint shop_cash_rounding_positive check (cash_rounding > 0),
  add payment_terms_days int not null default 30 constraint shop_payment_terms_range check (payment_terms_days between 0 and 365);

-- What stands at the head of a shop's documents; apart from the shop because of its logo, which few readers want.
create table shop_letterhead (
  shop_id uuid primary key references shop,
  company_id uuid not null references company,
  content jsonb not null
);
select tenant_table('shop_letterhead');
