-- What a shop sold on its days.
create index invoice_by_day on invoice (shop_id, business_day);
create index credit_note_by_day on credit_note (shop_id, business_day);

-- What was given back of a payment.
create index invoice_payment_refunds on invoice_payment (payment_id) where kind = 'REFUND';

-- The advance of a customer who was merged into another is the other's.
with merged as (
  select a.*, c.merged_into from customer_advance a join order_customer c on c.id = a.customer_id
  where c.merged_into is not null and a.amount <> 0),
moved as (
  insert into customer_advance as kept (company_id, shop_id, customer_id, currency, amount)
  select company_id, shop_id, merged_into, currency, sum(amount) from merged group by company_id, shop_id, merged_into, currency
  on conflict (shop_id, customer_id, currency) do update set amount = kept.amount + excluded.amount)
update customer_advance a set amount = 0 from merged m
where (a.shop_id, a.customer_id, a.currency) = (m.shop_id, m.customer_id, m.currency);
