-- Zones (by id) and business days that a row was in, each with the revision at which it left: whoever watches one of them is told so, also
-- after a break. As many entries as there were places, however often it came and went.
alter table dining_table add column was jsonb not null default '{}';
alter table reservation add column was jsonb not null default '{}';
