-- What guests said of their service, and the tips that came with the payments of each of a party's orders.
alter table seating add column rating int check (rating between 1 and 5);
alter table seating add column comment text;
alter table closed_order add column tips numeric(19,4) not null default 0 check (tips >= 0);
create index seating_newest on seating (company_id, opened_at desc, id desc);
create index kitchen_ticket_by_station_day on kitchen_ticket (station_id, business_day);
