-- Where the kitchen was last told on paper that a ticket and each of its dishes go, so that it is told once that they go elsewhere.
alter table kitchen_ticket add column told_table text;
alter table kitchen_ticket_line add column told_table text;
update kitchen_ticket k set told_table = d.number from dining_table d where d.id = k.table_id;
update kitchen_ticket_line l set told_table = case when l.order_id is distinct from k.order_id then coalesce(l.table_number, k.told_table) else k.told_table end
from kitchen_ticket k where k.id = l.ticket_id;
