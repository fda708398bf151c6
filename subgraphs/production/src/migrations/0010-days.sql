-- What was done on a day of a shop.
create index production_order_done on production_order (shop_id, ended_at) where status = 'DONE';
