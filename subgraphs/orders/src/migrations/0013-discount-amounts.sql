-- A discount on the whole as an amount, as the shop states prices.
alter table sale_order add discount_amount numeric(19,4) not null default 0 check (discount_amount >= 0);
