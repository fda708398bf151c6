-- When and where the customer wants it.
alter table sale_order
  add column wanted_at timestamptz,
  add column delivery_address jsonb;
create index sale_order_by_wanted on sale_order (shop_id, wanted_at) where wanted_at is not null;
