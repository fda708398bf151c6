-- Where a dish is served follows from whose bill it is on, so that a party that moves takes along what others cook for it.
alter table kitchen_ticket_line add column order_id uuid;
create index kitchen_ticket_line_by_order on kitchen_ticket_line (order_id) where order_id is not null;

-- Lines that are shares of one dish on several bills, and how much of it each is. The kitchen has the dish under the line it was fired as.
create table line_share (
  line_id uuid primary key,
  company_id uuid not null,
  root_id uuid not null,
  quantity numeric(19,6) not null,
  version int not null,
  cancelled boolean not null
);
create index line_share_by_root on line_share (root_id);
select tenant_table('line_share', 'select, insert, update');
