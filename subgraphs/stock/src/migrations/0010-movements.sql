-- A movement tells which document it belongs to, whatever its kind, the average it left behind, and why something was lost.
alter table stock_movement rename column invoice_id to document_id;
alter table stock_movement rename constraint stock_movement_invoice_line to stock_movement_document_line;
alter table stock_movement
  add column average_cost numeric(19,6),
  add column loss_cause text,
  add column business_day date,
  add column correction_of uuid references stock_movement;

update stock_movement set loss_cause = 'OTHER' where type = 'LOSS';

-- What earlier issues turn out to have cost, and the residue of rounding, are movements of no quantity but of a value.
alter table stock_movement
  drop constraint stock_movement_quantity_check,
  add constraint stock_movement_moves_or_corrects
    check (quantity <> 0 or (type = 'ADJUSTMENT' and correction_of is not null and value <> 0 and correction = value)),
  add constraint stock_movement_loss_has_cause check ((type = 'LOSS') = (loss_cause is not null));

update stock_movement m set average_cost = case when m.after <> 0 then greatest(0, round(r.value / m.after, 6)) else m.unit_cost end
from (select id, sum(value) over (partition by warehouse_id, product_id order by seq) as value from stock_movement) r where r.id = m.id;
update stock_movement m set average_cost = l.average_cost from stock_level l
where l.warehouse_id = m.warehouse_id and l.product_id = m.product_id and l.seq = m.seq;
update stock_movement m set average_cost = null
where not exists (select from stock_movement e where e.warehouse_id = m.warehouse_id and e.product_id = m.product_id
  and e.type = 'IN' and e.seq <= m.seq);

-- Values at any past time are sums over this index alone.
drop index stock_movement_by_time;
create index stock_movement_by_time on stock_movement (company_id, at, id) include (shop_id, warehouse_id, value);

alter table stock_level
  add column costed boolean not null default false,
  add column tracks_lots boolean not null default false,
  add constraint stock_level_worth_has_its_sign check (value * on_hand >= 0);
update stock_level l set costed = exists (select from stock_movement m
  where m.warehouse_id = l.warehouse_id and m.product_id = l.product_id and m.type = 'IN');
