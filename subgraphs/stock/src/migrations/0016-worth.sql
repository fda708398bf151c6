-- A movement tells what its level was worth after it, so that the value at any past time is one look at an index.
alter table stock_movement add column worth numeric(19,4);
update stock_movement m set worth = r.worth
from (select id, sum(value) over (partition by warehouse_id, product_id order by seq) as worth from stock_movement) r where r.id = m.id;
alter table stock_movement alter column worth set not null;

-- What came and went in a time, by type, is a sum over this index alone.
drop index stock_movement_by_time;
create index stock_movement_by_time on stock_movement (company_id, at, id) include (shop_id, warehouse_id, type, value);
create index stock_movement_by_business_day on stock_movement (company_id, business_day) where business_day is not null;
