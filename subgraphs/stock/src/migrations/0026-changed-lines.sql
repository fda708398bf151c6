-- The version of orders' line that a reservation is of.
alter table reservation add column version int not null default 1;
