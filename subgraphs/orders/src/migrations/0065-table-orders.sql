-- Courses that wait until somebody lets them go.
alter table sale_order add column held_courses int[] not null default '{}';

-- A party may pay by several orders: those split off name the order that was opened with the table, which counts them all.
alter table sale_order add column party_order_id uuid references sale_order;
alter table sale_order add column party_orders int not null default 1 check (party_orders > 0);
create index sale_order_by_party on sale_order (party_order_id) where party_order_id is not null;

-- Moves of the party, as restaurant counts them; the newest says where it sits.
alter table sale_order add column table_version int not null default 0;

-- An order whose lines were put on another one's bill, until they are taken back.
alter table sale_order add column merged_into uuid references sale_order;
create index sale_order_by_host on sale_order (merged_into) where merged_into is not null;

-- What a line says grows in versions, and where it came from: the order whose party brought it along, the line it was part of.
alter table order_line add column version int not null default 1;
alter table order_line add column merged_from uuid;
alter table order_line add column split_from uuid;
